import type { Reason } from '../../shared/changes/machine.ts';
import type { ResidentFacts } from '../../shared/changes/register.ts';
import { addMonths, type IsoDate } from '../../shared/dates.ts';
import type { DonationForm, DonationKind, DonationPromise } from '../generated.ts';
import type { CampaignRecord, CharityProfileRecord, DonationRecord } from '../records.ts';
import { leftToAllocate, leftToUse } from './course.ts';

type Finding = readonly [holds: boolean, code: string, message: string, path: string];

const reasonsOf = (findings: readonly Finding[]): readonly Reason[] =>
  findings.flatMap(([holds, code, message, path]) => (holds ? [{ code, message, path }] : []));

/** Whether a charity, and a campaign where one is named, take donations now (慈善法 第三十五条). */
export const takingRefusals = (
  charity: Pick<CharityProfileRecord, 'charityStatus'>,
  campaign: Pick<CampaignRecord, 'state'> | null,
): readonly Reason[] =>
  reasonsOf([
    [
      charity.charityStatus === 'CANCELLED',
      'CHARITY_CANCELLED',
      'Donations are taken by a charity that is registered or recognised; choose another one (慈善法 第三十五条).',
      'input.organization',
    ],
    [
      campaign !== null && campaign.state !== 'RUNNING',
      'CAMPAIGN_NOT_RUNNING',
      'A campaign takes donations while it is running; give to the charity itself or to another campaign (慈善法 第三十五条).',
      'input.campaign',
    ],
  ]);

/** C-05: a directed campaign asks founders, council and members alone; what they give the charity records itself (慈善法 第二十九条). */
export const directedRefusals = (campaign: Pick<CampaignRecord, 'kind'> | null): readonly Reason[] =>
  reasonsOf([
    [
      campaign?.kind === 'DIRECTED',
      'CAMPAIGN_DIRECTED',
      'A directed campaign is for founders, council and members, whose gifts the charity records; choose a public one (慈善法 第二十九条).',
      'input.campaign',
    ],
  ]);

/** C-06: a micro-donation is money up to the most that the parameter says, a part of a plan is monthly whatever its amount. */
export function kindOf(form: DonationForm, value: number, microMost: number, isPlanned: boolean): DonationKind {
  if (isPlanned) return 'MONTHLY';
  return form === 'MONEY' && value <= microMost ? 'MICRO' : 'ONE_OFF';
}

type Receipted = Pick<DonationRecord, 'donorType' | 'receiptNo' | 'receiptWaived'>;

/** C-06: whether a receipt is due when the donation is received: unless it was waived or nobody is known (慈善法 第三十八条). */
export const isReceiptDue = ({ donorType, receiptWaived }: Receipted): boolean =>
  donorType !== 'ANONYMOUS' && !receiptWaived;

/** C-06: whether a received donation has its receipt, a recorded waiver or an unknown donor (慈善法 第三十八条). */
export const isReceiptSettled = (donation: Receipted): boolean =>
  donation.receiptNo !== null || !isReceiptDue(donation);

type Person = Pick<ResidentFacts, '_id' | 'householdId' | 'parentIds' | 'guardianIds'>;

/** C-07: whether two persons are interested in each other: one household, parent and child, guardian and ward (慈善法 第四十条). */
export function areInterested(a: Person, b: Person): boolean {
  const isBehind = (one: Person, other: Person) =>
    one.parentIds.includes(other._id) || one.guardianIds.includes(other._id);
  return (
    a._id === b._id || (a.householdId !== null && a.householdId === b.householdId) || isBehind(a, b) || isBehind(b, a)
  );
}

/** C-07: a donor may not name a beneficiary he or she is an interested party of (慈善法 第四十条). */
export const beneficiaryRefusals = (donor: Person, beneficiary: Person): readonly Reason[] =>
  reasonsOf([
    [
      areInterested(donor, beneficiary),
      'INTERESTED_PARTY',
      'A donor may not name an interested party as the beneficiary; leave the choice to the charity (慈善法 第四十条).',
      'input.beneficiary',
    ],
  ]);

/** What is said of an allocation. */
export interface Allocation {
  readonly amount: number;
  readonly otherPurpose: string | null;
  readonly donorConsentedOn: IsoDate | null;
  readonly publishedOn: IsoDate | null;
}

/**
 * C-08, C-09: why a donation may not be allocated so: an agreed purpose is changed with the donor's consent, a plan by filing it
 * again, surplus goes to a similar purpose that is published, and never more than was received (慈善法 第五十六条, 第五十八条).
 */
export function allocationRefusals(
  donation: DonationRecord,
  campaign: Pick<CampaignRecord, 'state'> | null,
  { amount, otherPurpose, donorConsentedOn, publishedOn }: Allocation,
): readonly Reason[] {
  const isChanged = otherPurpose !== null;
  const isAgreed = donation.designation !== null;
  const isOver = campaign !== null && campaign.state !== 'RUNNING';
  return reasonsOf([
    [
      amount > leftToAllocate(donation),
      'ALLOCATION_EXCEEDS_RECEIPTS',
      'No more is allocated than was received (慈善法 第五十八条).',
      'input.amount',
    ],
    [
      isChanged && isAgreed && donorConsentedOn === null,
      'DONOR_CONSENT_MISSING',
      'Another use than the agreed one needs the consent of the donor; say on which day it was given (慈善法 第五十六条).',
      'input.donorConsentedOn',
    ],
    [
      isChanged && !isAgreed && campaign !== null && !isOver,
      'PLAN_CHANGE_NOT_FILED',
      'While a campaign runs its plan holds; file the changed plan first (慈善法 第五十六条).',
      'input.otherPurpose',
    ],
    [
      isChanged && isOver && publishedOn === null,
      'SURPLUS_NOT_PUBLISHED',
      'Surplus goes to the same or a similar purpose and is published; say on which day it was (慈善法 第五十八条).',
      'input.publishedOn',
    ],
  ]);
}

/** C-09: no more is used than was allocated (慈善法 第五十八条). */
export const useRefusals = (donation: DonationRecord, amount: number): readonly Reason[] =>
  reasonsOf([
    [
      amount > leftToUse(donation),
      'USE_EXCEEDS_ALLOCATION',
      'No more is used than was allocated; allocate more first (慈善法 第五十八条).',
      'input.amount',
    ],
  ]);

/** C-10: whether the charity may claim what was promised: a public pledge or a written agreement for relief (慈善法 第四十一条). */
export const isEnforceable = (promise: DonationPromise): boolean => promise !== 'ORDINARY';

/** The first day of a plan for one day of the month, on a day or after it. */
export function firstDueOn(day: number, from: IsoDate): IsoDate {
  const inMonth = `${from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return inMonth >= from ? inMonth : addMonths(inMonth, 1);
}
