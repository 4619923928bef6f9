import { badInput } from '../../../schema/errors.ts';
import { requirePast, requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import { isReached } from '../../shared/changes/writeRule.ts';
import { addYears } from '../../shared/dates.ts';
import { organizationReference } from '../../shared/references.ts';
import type { Resolvers } from '../generated.ts';
import type { CharityRepository } from '../repository.ts';
import { hasTrustTaxBenefit, trusteeChangeDueOn, trustFilingDueOn } from '../rules/trusts.ts';
import { optionalOrganization, optionalWords, requireSome } from './arguments.ts';
import { handOverClock, newDisclosure, stopClock } from './disclosureClock.ts';
import { charitableTrustMachine } from './machines.ts';
import type { CharitableTrustRecord } from './records.ts';
import { interestFindings, trusteeFindings } from './rules/trusts.ts';
import { serialNumber } from './serialNumber.ts';
import { charitableTrustWriteRule } from './writeRules.ts';

/** Charitable trusts from the signature to the liquidation (rules C-07, C-12, C-14). */
export const trustResolvers: Resolvers = {
  Mutation: {
    signCharitableTrust: (_root, { input }, { once, repository }) =>
      once('signCharitableTrust', input, async (change) => {
        requireActor(change, ['institution'], 'Recording a trust');
        const { initialAmount, signedOn } = input;
        const { register, keptTrusts } = repository;
        const { organization, findings } = await trusteeOf(repository, input.trustee, change);
        requirePast(signedOn, change.today, 'input.signedOn');
        requireSome(initialAmount, 'input.initialAmount');
        const named = (uscc: string | null | undefined, field: string) =>
          optionalOrganization(register, uscc, `input.${field}`, change);
        const wanted = {
          trusteeUscc: organization._id,
          registrationDivision: organization.registrationDivision,
          settlorName: optionalWords(input.settlorName, 'input.settlorName'),
          settlorUscc: await named(input.settlorOrganization, 'settlorOrganization'),
          beneficiaryUscc: await named(input.beneficiaryOrganization, 'beneficiaryOrganization'),
          supervisorUscc: await named(input.supervisor, 'supervisor'),
          purpose: requireWords(input.purpose, 'input.purpose'),
        };
        if (!isReached(charitableTrustWriteRule, { ...emptyTrust, ...wanted }, change.reach))
          throw badInput('FORBIDDEN', 'input.trustee', 'give the credit code of the trustee that you act for');
        const parties = {
          ...{ trustee: wanted.trusteeUscc, settlor: wanted.settlorUscc },
          ...{ beneficiary: wanted.beneficiaryUscc, supervisor: wanted.supervisorUscc },
        };
        const refusals = [...findings, ...interestFindings(parties)];
        if (refusals.length > 0) return { trust: null, refusals };
        const trust = await keptTrusts.add(
          {
            ...emptyTrust,
            ...{ _id: change.newId('trust'), ...wanted, initialAmount, signedOn },
            history: keptTrusts.begin('SIGNED', change),
          },
          'input.trustee',
          change,
        );
        return { trust, refusals: [] };
      }),
    changeCharitableTrustState: (_root, { input }, { once, repository }) =>
      once('changeCharitableTrustState', input, async (change) => {
        const { today } = change;
        const found = await repository.keptTrusts.require(input.id, 'input.id', change);
        const filingNo = serialNumber('CSXT', found.registrationDivision, today, found._id);
        const files = input.action === 'FILE';
        const order = { ...input, ...(files && { set: { filedOn: today, filingNo } }) };
        const { row, refusals } = await repository.keptTrusts.act(found, order, change);
        if (files && refusals.length === 0) {
          const { _id: subjectId, trusteeUscc: organizationUscc, registrationDivision } = row;
          const subject = { subjectType: 'TRUST', subjectId, organizationUscc, registrationDivision } as const;
          const due = { kind: 'TRUST_ANNUAL', dueOn: addYears(today, 1) } as const;
          await repository.keptDisclosures.add(
            newDisclosure(change.newId('disclosure'), subject, due, Number(today.slice(0, 4))),
            'input.id',
            change,
          );
        }
        if (input.action === 'LIQUIDATE' && refusals.length === 0)
          await stopClock(repository, 'TRUST', row._id, change);
        return { trust: row, refusals };
      }),
    changeCharitableTrustee: (_root, { input }, { once, repository }) =>
      once('changeCharitableTrustee', input, async (change) => {
        const { changedOn } = input;
        const found = await repository.keptTrusts.require(input.id, 'input.id', change);
        requirePast(changedOn, change.today, 'input.changedOn');
        if (changedOn < found.signedOn)
          throw badInput('RANGE_INVERTED', 'input.changedOn', 'give a day from that of the signature on');
        const { organization, findings } = await trusteeOf(repository, input.trustee, change);
        const { _id: trusteeUscc, registrationDivision } = organization;
        const parties = {
          ...{ trustee: trusteeUscc, settlor: found.settlorUscc },
          ...{ beneficiary: found.beneficiaryUscc, supervisor: found.supervisorUscc },
        };
        const order = {
          ...{ ...input, action: 'CHANGE_TRUSTEE' },
          set: {
            ...{ trusteeUscc, registrationDivision, trusteeChangedOn: changedOn, trusteeChangeFiledOn: change.today },
          },
          reasons: () => [...findings, ...interestFindings(parties)],
        };
        const { row, refusals } = await repository.keptTrusts.act(found, order, change);
        if (refusals.length === 0)
          await handOverClock(repository, row._id, { organizationUscc: trusteeUscc, registrationDivision }, change);
        return { trust: row, refusals };
      }),
  },
  CharitableTrust: {
    __resolveReference: ({ id }, { loaders }) => loaders.trustById.load(id),
    id: ({ _id }) => _id,
    trustee: ({ trusteeUscc }) => organizationReference(trusteeUscc),
    supervisor: ({ supervisorUscc }) => (supervisorUscc === null ? null : organizationReference(supervisorUscc)),
    filingDueOn: ({ signedOn }) => trustFilingDueOn(signedOn),
    taxBenefit: ({ signedOn, filedOn }) => hasTrustTaxBenefit(signedOn, filedOn),
    trusteeChangeLate: ({ trusteeChangedOn, trusteeChangeFiledOn }) =>
      trusteeChangedOn !== null &&
      trusteeChangeFiledOn !== null &&
      trusteeChangeFiledOn > trusteeChangeDueOn(trusteeChangedOn),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (row, _args, context) =>
      availableActions(charitableTrustMachine, charitableTrustWriteRule, row, context),
  },
};

const emptyTrust: CharitableTrustRecord = {
  ...{ _id: '', filingNo: null, filedOn: null, trusteeChangedOn: null, trusteeChangeFiledOn: null },
  ...{ trusteeUscc: '', registrationDivision: '', settlorName: null, settlorUscc: null, beneficiaryUscc: null },
  ...{ supervisorUscc: null, purpose: '', initialAmount: 0, signedOn: '', state: 'SIGNED', history: [] },
};

async function trusteeOf({ register, keptCharities }: CharityRepository, uscc: string, change: Change) {
  const organization = await register.organization(uscc, 'input.trustee', change);
  const charity = await keptCharities.find({ _id: organization._id }, '_id_', change);
  return { organization, findings: trusteeFindings(organization, charity) };
}
