import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { loadOptional } from '../../shared/loader.ts';
import { organizationReference } from '../../shared/references.ts';
import type { Resolvers } from '../generated.ts';
import { fundraisingQualificationMachine } from './machines.ts';
import { besideCharity, qualificationIdOf } from './qualificationOf.ts';
import { requireCharity } from './requireCharity.ts';
import { applicationFindings } from './rules/qualification.ts';
import { serialNumber } from './serialNumber.ts';
import { ofCharityWriteRule } from './writeRules.ts';

/** Asking for the qualification to fund-raise in public, and deciding on it (rule C-01). */
export const qualificationResolvers: Resolvers = {
  Mutation: {
    applyForFundraisingQualification: (_root, { input }, { once, repository }) =>
      once('applyForFundraisingQualification', input, async (change) => {
        requireActor(change, ['institution'], 'Asking for the qualification');
        const charity = await requireCharity(repository, input.organization, change);
        const { registrationDivision } = charity;
        const refusals = applicationFindings(charity, change.today);
        if (refusals.length > 0) return { qualification: null, refusals };
        const authority = await repository.register.division(registrationDivision, 'input.organization', change);
        const qualification = await repository.keptQualifications.add(
          {
            _id: change.newId('qualification'),
            ...{ organizationUscc: charity._id, registrationDivision, state: 'APPLIED' },
            ...{ since: change.today, appliedOn: change.today, certificateNo: null, issuedOn: null },
            issuer: `${authority.name}民政局`,
            history: repository.keptQualifications.begin('APPLIED', change),
          },
          'input.organization',
          change,
        );
        // Two requests at once both change the charity, so that one of them finds the other's.
        await repository.keptCharities.amend(
          charity,
          { $set: { qualification: besideCharity(qualification) } },
          {},
          change,
        );
        return { qualification, refusals: [] };
      }),
    changeFundraisingQualificationState: (_root, { input }, { once, repository }) =>
      once('changeFundraisingQualificationState', input, async (change) => {
        const found = await repository.keptQualifications.require(input.id, 'input.id', change);
        const certificateNo = serialNumber('GKMJ', found.registrationDivision, change.today, found._id);
        const granted = input.action === 'GRANT' && { certificateNo, issuedOn: change.today };
        const order = { ...input, set: { since: change.today, ...granted } };
        const { row, refusals } = await repository.keptQualifications.act(found, order, change);
        const charity = await repository.keptCharities.find({ _id: row.organizationUscc }, '_id_', change);
        // An earlier request's record may be acted on while the charity has a later one.
        if (charity && refusals.length === 0 && qualificationIdOf(charity) === row._id)
          await repository.keptCharities.amend(charity, { $set: { qualification: besideCharity(row) } }, {}, change);
        return { qualification: row, refusals };
      }),
  },
  CharityProfile: {
    fundraisingQualification: (charity, _args, { loaders }) =>
      loadOptional(loaders.qualificationById, qualificationIdOf(charity)),
  },
  FundraisingQualification: {
    __resolveReference: ({ id }, { loaders }) => loaders.qualificationById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (row, _args, context) =>
      availableActions(fundraisingQualificationMachine, ofCharityWriteRule, row, context),
  },
};
