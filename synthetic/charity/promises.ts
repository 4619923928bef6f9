import type { DonationClaimState, MonthlyPlanState } from '../../subgraphs/charity/generated.ts';
import type { DonationClaimRecord, MonthlyPlanRecord } from '../../subgraphs/charity/giving/records.ts';
import { firstDueOn } from '../../subgraphs/charity/giving/rules.ts';
import type { DonationRecord } from '../../subgraphs/charity/records.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { enteredOn, historyOf, lastStateOf } from './history.ts';

/** Donations with how binding their promise was, and what follows from promises: monthly plans and claims. */
export interface Promises {
  readonly donations: readonly DonationRecord[];
  readonly plans: readonly MonthlyPlanRecord[];
  readonly claims: readonly DonationClaimRecord[];
}

/**
 * What the donors of a community promised: a monthly plan behind some monthly donations, which is paused or ended before its next
 * day unless that is still to come, and a claim for every promise of a known donor that was not kept (rule C-10).
 */
export function promisesOf(communityCode: string, given: readonly DonationRecord[], tools: Tools): Promises {
  const random = tools.random('promise', communityCode);
  const donations = given.map((donation) =>
    isClaimed(donation) ? { ...donation, promise: drawPromise(random) } : donation,
  );
  return {
    donations,
    plans: donations.flatMap((donation) => (startsPlan(donation, random) ? [planOf(donation, random, tools)] : [])),
    claims: donations.flatMap((donation) => (isClaimed(donation) ? [claimOf(donation, random, tools)] : [])),
  };
}

const isClaimed = ({ state, donorResidentId }: DonationRecord) => state === 'DEFAULTED' && donorResidentId !== null;

const drawPromise = (random: Random) => random.pick(['PUBLIC_PLEDGE', 'RELIEF_AGREEMENT'] as const);

const startsPlan = ({ kind, donorResidentId, campaignId, state }: DonationRecord, random: Random): boolean =>
  kind === 'MONTHLY' && donorResidentId !== null && campaignId === null && state !== 'DEFAULTED' && random.chance(0.8);

const dayOf = (date: IsoDate): number => Math.min(28, Number(date.slice(8)));

function planOf(donation: DonationRecord, random: Random, tools: Tools): MonthlyPlanRecord {
  const { donatedOn, donorResidentId, displayConsent, displayName, receiptWaived, value } = donation;
  const { organizationUscc, registrationDivision, residenceDivision, synthetic } = donation;
  const day = dayOf(donatedOn);
  const nextOn = firstDueOn(day, addDays(donatedOn, 1));
  const history = planHistory(donatedOn, nextOn > tools.asOf, random, tools.asOf);
  return {
    _id: tools.nextId('plan'),
    donorResidentId: donorResidentId ?? '',
    ...{ displayConsent, displayName, receiptWaived, organizationUscc, registrationDivision, residenceDivision },
    ...{ campaignId: null, day, amount: value, startedOn: donatedOn, nextOn },
    ...{ state: lastStateOf(history), history },
    ...(synthetic && { synthetic }),
  };
}

function planHistory(startedOn: IsoDate, mayGoOn: boolean, random: Random, asOf: IsoDate) {
  const fate = random.next();
  // The next day is a month away at most, so that no month went by without its donation.
  const later = random.between(1, 20);
  if (mayGoOn && fate < 0.8) return historyOf<MonthlyPlanState>([['ACTIVE', 0]], startedOn, asOf);
  if (fate < 0.4)
    return historyOf<MonthlyPlanState>(
      [
        ['ACTIVE', 0],
        ['PAUSED', later],
      ],
      startedOn,
      asOf,
    );
  return historyOf<MonthlyPlanState>(
    [
      ['ACTIVE', 0],
      ['ENDED', later],
    ],
    startedOn,
    asOf,
  );
}

function claimOf(donation: DonationRecord, random: Random, tools: Tools): DonationClaimRecord {
  const { _id: donationId, organizationUscc, registrationDivision, campaignId, value, synthetic } = donation;
  const openedOn = enteredOn(donation.history, 'DEFAULTED') ?? donation.donatedOn;
  const end = random.weighted<DonationClaimState>([
    ['OPEN', 5],
    ['SETTLED', 3],
    ['DROPPED', 2],
  ]);
  const history = historyOf<DonationClaimState>(
    end === 'OPEN'
      ? [['OPEN', 0]]
      : [
          ['OPEN', 0],
          [end, random.between(10, 120)],
        ],
    openedOn,
    tools.asOf,
  );
  return {
    _id: tools.nextId('claim'),
    ...{ donationId, organizationUscc, registrationDivision, campaignId, amount: value, openedOn },
    promise: donation.promise ?? 'PUBLIC_PLEDGE',
    ...{ state: lastStateOf(history), history },
    ...(synthetic && { synthetic }),
  };
}
