import { badInput } from '../../../schema/errors.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { loadOptional } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import { organizationReference, residentReference } from '../../shared/references.ts';
import type { MonthlyPlanState, Resolvers } from '../generated.ts';
import { requireAmount } from './gift.ts';
import { giverOf, namingOf, recipientOf } from './giver.ts';
import { monthlyPlanMachine, monthlyPlanWriteRule } from './planMachine.ts';
import type { MonthlyPlanRecord } from './records.ts';
import { directedRefusals, firstDueOn, takingRefusals } from './rules.ts';

const active: MonthlyPlanState = 'ACTIVE';
const lastDay = 28;

const isOwn = ({ donorResidentId }: MonthlyPlanRecord, ownIds: ReadonlySet<string>) => ownIds.has(donorResidentId);

/** Monthly plans: made, paused, resumed and ended by their donors. */
export const planResolvers: Resolvers = {
  Query: {
    monthlyPlans: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.monthlyPlans, { ...filter }, { first, after }),
  },
  Mutation: {
    startMonthlyPlan: (_root, { input }, { once, repository }) =>
      once('startMonthlyPlan', input, async (change) => {
        requireActor(change, ['resident'], 'Making a monthly plan');
        const { day, receiptWaived = false } = input;
        const { person, residenceDivision } = await giverOf({ donor: input.donor }, repository, change);
        const { charity, campaign } = await recipientOf(input, repository, change);
        if (day < 1 || day > lastDay)
          throw badInput('BAD_USER_INPUT', 'input.day', `give a day from 1 to ${lastDay}, which every month has`);
        const amount = requireAmount(input.amount, 'input.amount');
        const naming = namingOf(input, false);
        const refusals = [...takingRefusals(charity, campaign), ...directedRefusals(campaign)];
        if (refusals.length > 0) return { plan: null, refusals };
        const plan: MonthlyPlanRecord = {
          _id: change.newId('plan'),
          ...{ donorResidentId: person?._id ?? input.donor, ...naming, receiptWaived },
          ...{ organizationUscc: charity._id, registrationDivision: charity.registrationDivision },
          ...{ residenceDivision, campaignId: campaign?._id ?? null, day, amount, startedOn: change.today },
          ...{
            nextOn: firstDueOn(day, change.today),
            state: active,
            history: repository.keptPlans.begin(active, change),
          },
        };
        return { plan: await repository.keptPlans.add(plan, 'input.donor', change), refusals };
      }),
    changeMonthlyPlanState: (_root, { input }, { once, repository }) =>
      once('changeMonthlyPlanState', input, async (change) => {
        const found = await repository.keptPlans.require(input.id, 'input.id', change);
        const isResumed = input.action === 'RESUME';
        const nextOn = firstDueOn(found.day, change.today);
        const set = isResumed && nextOn > found.nextOn ? { nextOn } : {};
        const { row, refusals } = await repository.keptPlans.act(found, { ...input, set }, change);
        return { plan: row, refusals };
      }),
  },
  Resident: {
    monthlyPlans: async ({ id }, _args, { loaders, ownIds }) =>
      (await loaders.plansByDonorId.load(id)).filter((plan) => plan.displayConsent || isOwn(plan, ownIds)),
  },
  MonthlyPlan: {
    id: ({ _id }) => _id,
    donor: (plan, _args, { ownIds }) =>
      plan.displayConsent || isOwn(plan, ownIds) ? residentReference(plan.donorResidentId) : null,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    campaign: ({ campaignId }, _args, { loaders }) => loadOptional(loaders.campaignById, campaignId),
    nextOn: ({ state, nextOn }) => (state === 'ACTIVE' ? nextOn : null),
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (plan, _args, context) =>
      availableActions(monthlyPlanMachine, monthlyPlanWriteRule, plan, context),
  },
};
