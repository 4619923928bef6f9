import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { divisionReference, organizationReference } from '../../shared/references.ts';
import type { Resolvers } from '../generated.ts';
import { requireFew, requireRegions, requireSome, requireSpan } from './arguments.ts';
import { startClock, stopClock } from './disclosureClock.ts';
import { charityProjectMachine } from './machines.ts';
import { requireCharity } from './requireCharity.ts';
import { managementShare, spendingFindings } from './rules/projects.ts';
import { ofCharityWriteRule } from './writeRules.ts';

const mostBeneficiaries = 100_000_000;

/** Projects of charities and what is spent on them (rules C-08, C-13). */
export const charityProjectResolvers: Resolvers = {
  Mutation: {
    planCharityProject: (_root, { input }, { once, repository }) =>
      once('planCharityProject', input, async (change) => {
        requireActor(change, ['institution'], 'Planning a project');
        const { from, to, budget, beneficiaryCount, brand, goodsPlusService } = input;
        const charity = await requireCharity(repository, input.organization, change);
        requireSpan(from, to, 'input.to');
        requireSome(budget, 'input.budget');
        if (beneficiaryCount < 1 || beneficiaryCount > mostBeneficiaries)
          throw badInput('BAD_USER_INPUT', 'input.beneficiaryCount', `give a number from 1 to ${mostBeneficiaries}`);
        const project = await repository.keptCharityProjects.add(
          {
            _id: change.newId('charityProject'),
            ...{ organizationUscc: charity._id, registrationDivision: charity.registrationDivision },
            name: requireWords(input.name, 'input.name'),
            fields: requireFew(input.fields, 'input.fields'),
            regions: await requireRegions(repository.register, input.regions, 'input.regions', change),
            ...{ from, to, budget, beneficiaryCount, brand, goodsPlusService },
            ...{ spent: 0, managementFee: 0, spendings: [], state: 'PLANNED' },
            history: repository.keptCharityProjects.begin('PLANNED', change),
          },
          'input.organization',
          change,
        );
        return { project, refusals: [] };
      }),
    changeCharityProjectState: (_root, { input }, { once, repository }) =>
      once('changeCharityProjectState', input, async (change) => {
        const { id, action } = input;
        const found = await repository.keptCharityProjects.require(id, 'input.id', change);
        const { row, refusals } = await repository.keptCharityProjects.act(found, input, change);
        if (refusals.length > 0) return { project: row, refusals };
        const { organizationUscc, registrationDivision, from, to } = row;
        const subject = { subjectType: 'PROJECT', subjectId: id, organizationUscc, registrationDivision } as const;
        if (action === 'START') await startClock(repository, subject, { from, to, emergency: false }, change);
        if (action === 'FINISH') await stopClock(repository, 'PROJECT', id, change);
        return { project: row, refusals };
      }),
    bookCharityProjectSpending: (_root, { input }, { once, repository }) =>
      once('bookCharityProjectSpending', input, async (change) => {
        requireActor(change, ['institution'], 'Booking what was spent');
        const { amount, managementFee } = input;
        const found = await repository.keptCharityProjects.require(input.id, 'input.id', change);
        requireSome(amount, 'input.amount');
        if (managementFee > amount)
          throw badInput('MONEY_INVALID', 'input.managementFee', 'give a part of what was spent, not more than all');
        const purpose = requireWords(input.purpose, 'input.purpose');
        const refusals = spendingFindings(found, amount, purpose);
        if (refusals.length > 0) return { project: found, refusals };
        const spending = { on: change.today, amount, managementFee, purpose, by: change.by };
        const project = await repository.keptCharityProjects.amend(
          found,
          { $inc: { spent: amount, managementFee }, $push: { spendings: spending } },
          {},
          change,
        );
        return { project, refusals: [] };
      }),
  },
  CharityProject: {
    __resolveReference: ({ id }, { loaders }) => loaders.charityProjectById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    regions: ({ regions }) => regions.map(divisionReference),
    managementShare: (project) => managementShare(project),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (row, _args, context) =>
      availableActions(charityProjectMachine, ofCharityWriteRule, row, context),
  },
};
