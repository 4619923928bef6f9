import { badInput } from '../../../schema/errors.ts';
import type { Change } from '../../shared/changes/changes.ts';
import type { Chore } from '../../shared/changes/chores.ts';
import { addMonths } from '../../shared/dates.ts';
import type { DonationRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';
import { campaignOf } from './giver.ts';
import { donorKept, newDonation } from './pledgeResolvers.ts';
import { receive } from './receiving.ts';
import type { MonthlyPlanRecord } from './records.ts';
import { takingRefusals } from './rules.ts';

const mostAtOnce = 200;

/**
 * Makes the donations of monthly plans whose day has come, those of months that were missed too. One change makes one donation and
 * moves its plan on, so none is lost half-way; the donation's identifier is made of plan and month, so none is made twice.
 */
export const monthlyDonations: Chore<CharityRepository> = {
  name: 'monthlyDonations',
  everyMinutes: 60,
  run: async (repository, { today, change }) => {
    const failures: unknown[] = [];
    let made = 0;
    let last = '';
    for (;;) {
      const { ids } = await change(async (platform) => ({
        ids: (
          await repository.keptPlans.findAll(
            { state: 'ACTIVE', nextOn: { $lte: today }, _id: { $gt: last } },
            'due',
            mostAtOnce,
            platform,
          )
        ).map(({ _id }) => _id),
      }));
      for (const id of ids) {
        try {
          while ((await change((platform) => giveNext(id, repository, platform))).isMade) made += 1;
        } catch (error) {
          failures.push(error); // The others are given nevertheless; this one is tried again at the next turn.
        }
      }
      last = ids.at(-1) ?? last;
      if (ids.length < mostAtOnce) break;
    }
    if (failures.length > 0) throw failures[0];
    return made;
  },
};

/** Makes the next donation of a plan where its day has come, or closes the plan where nothing can be given any more. */
export async function giveNext(
  planId: string,
  repository: CharityRepository,
  change: Change,
): Promise<{ readonly isMade: boolean }> {
  const plan = await repository.keptPlans.require(planId, 'plan', change);
  if (plan.state !== 'ACTIVE' || plan.nextOn > change.today) return { isMade: false };
  const [charity] = await repository.charitiesGivenTo.findAll({ _id: plan.organizationUscc }, '_id_', 1, change);
  if (!charity) throw badInput('NOT_FOUND', 'plan', 'its charity is not there');
  const campaign = plan.campaignId === null ? null : await campaignOf(plan.campaignId, repository, change);
  const donor = await repository.register.anyResident(plan.donorResidentId, change.session);
  const [refusal] = takingRefusals(charity, campaign);
  if (refusal || donor?.lifeStatus !== 'ALIVE') {
    const reason = refusal ? refusal.message : 'The donor is no longer there.';
    await repository.keptPlans.act(plan, { action: 'CLOSE', reason }, change);
    return { isMade: false };
  }
  const donation = donationOf(plan, { ...newDonation({ charity, campaign }, repository, change) });
  const added = await repository.insertDonation(donation, change);
  await receive(added, {}, repository, change);
  await repository.keptPlans.amend(plan, { $set: { nextOn: addMonths(plan.nextOn, 1) } }, {}, change);
  return { isMade: true };
}

const donationOf = (plan: MonthlyPlanRecord, fresh: ReturnType<typeof newDonation>): DonationRecord => ({
  ...fresh,
  _id: donationIdOf(plan),
  ...donorKept({ person: null, organizationUscc: null, residenceDivision: plan.residenceDivision }, false),
  ...{ donorType: 'RESIDENT', donorResidentId: plan.donorResidentId },
  ...{ displayConsent: plan.displayConsent, displayName: plan.displayName, receiptWaived: plan.receiptWaived },
  ...{ kind: 'MONTHLY', form: 'MONEY', amount: plan.amount, goods: [], value: plan.amount, donatedOn: plan.nextOn },
});

/** The one identifier that the donation of a plan for a month can have. */
export const donationIdOf = ({ _id, nextOn }: Pick<MonthlyPlanRecord, '_id' | 'nextOn'>): string =>
  `donation-${_id}-${nextOn.slice(0, 7)}`;
