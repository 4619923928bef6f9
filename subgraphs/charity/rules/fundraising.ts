import { addDays, addMonths, addYears, type IsoDate } from '../../shared/dates.ts';
import type { DonationState, Refusal } from '../generated.ts';
import type { CampaignRecord, DonationRecord, QualificationOfCharity } from '../records.ts';

/** C-01: the first day to ask for the qualification, when one full year since registration or recognition is over (慈善法 第二十二条). */
export const mayApplyForQualificationFrom = (recognisedOn: IsoDate): IsoDate => addDays(addYears(recognisedOn, 1), 1);

/** C-01: the last day for deciding on the qualification, 20 days after it was asked for. */
export const qualificationDecisionDueOn = (appliedOn: IsoDate): IsoDate => addDays(appliedOn, 20);

/** C-02: whether the qualification was valid on a day, as far as its present state tells. */
export function isQualifiedOn(qualification: QualificationOfCharity | null, on: IsoDate): boolean {
  if (!qualification?.issuedOn || qualification.issuedOn > on) return false;
  return qualification.state === 'VALID' || qualification.since > on;
}

/** C-03: the last day for filing the plan, ten days before the start, in a major emergency ten days after it (慈善法 第七十三条). */
export const filingDueOn = ({ from, emergency }: Pick<CampaignRecord, 'from' | 'emergency'>): IsoDate =>
  addDays(from, emergency ? 10 : -10);

/** C-13: the last day for the final report of a campaign, three months after its end (慈善法 第七十九条). */
export const finalReportDueOn = ({ to }: Pick<CampaignRecord, 'to'>): IsoDate => addMonths(to, 3);

/** C-13: whether something came late, or is outstanding and overdue today. */
export const isLate = (dueOn: IsoDate, publishedOn: IsoDate | null, today: IsoDate): boolean =>
  (publishedOn ?? today) > dueOn;

/** Money of a campaign by how far it has come; each sum holds what has gone further too. */
export interface CampaignSums {
  readonly raised: number;
  readonly allocated: number;
  readonly used: number;
}

/** Folds sums by the present state of donations into how far the money has come (rule C-09). */
export function campaignSumsOf(sumByState: Readonly<Partial<Record<DonationState, number>>>): CampaignSums {
  const used = sumByState.USED ?? 0;
  const allocated = used + (sumByState.ALLOCATED ?? 0);
  return { used, allocated, raised: allocated + (sumByState.RECEIVED ?? 0) };
}

/** C-09: no more is used than was allocated, nor more allocated than was received (慈善法 第五十八条). */
export const isCoveredByReceipts = ({ raised, allocated, used }: CampaignSums): boolean =>
  used <= allocated && allocated <= raised;

/** C-02, C-03, C-04, C-05, C-09: what a supervisor should look at in a campaign. */
export function campaignFindings(
  campaign: CampaignRecord,
  qualification: QualificationOfCharity | null,
  sums: CampaignSums,
  today: IsoDate,
): readonly Refusal[] {
  const { kind, from, filedOn, emergency, methods, platform, history } = campaign;
  const started = history.some(({ state }) => state === 'RUNNING');
  const dueOn = filingDueOn(campaign);
  const missing = started && filedOn === null && (!emergency || today > dueOn);
  const findings: readonly (readonly [boolean, string, string, string])[] = [
    [
      kind === 'PUBLIC' && started && !isQualifiedOn(qualification, from),
      'QUALIFICATION_NOT_VALID',
      'Only a charity with a valid qualification fund-raises in public (慈善法 第二十六条).',
      'kind',
    ],
    [missing, 'CAMPAIGN_NOT_FILED', 'The plan had to be filed before the start (慈善法 第七十三条).', 'filedOn'],
    [
      filedOn !== null && filedOn > dueOn,
      'CAMPAIGN_FILED_LATE',
      'The plan is filed ten days before the start, in an emergency ten days after it at the latest.',
      'filedOn',
    ],
    [
      methods.includes('INTERNET_PLATFORM') && platform === null,
      'PLATFORM_MISSING',
      'Internet fundraising needs a designated platform (慈善法 第二十七条).',
      'platform',
    ],
    [
      kind === 'DIRECTED' && methods.length > 0,
      'METHOD_NOT_ALLOWED',
      'A directed campaign uses none of the public methods (慈善法 第二十九条).',
      'methods',
    ],
    [
      !isCoveredByReceipts(sums),
      'USE_EXCEEDS_RECEIPTS',
      'No more is used than was allocated, nor more allocated than was received (慈善法 第五十八条).',
      'used',
    ],
  ];
  return findings.flatMap(([holds, code, message, path]) => (holds ? [{ code, message, path }] : []));
}

type Donor = Pick<DonationRecord, 'donorType' | 'displayConsent' | 'donorResidentId'>;

/** C-14: whether the donor may be named in public: not an anonymous one, nor one who does not agree (慈善法 第八十二条). */
export const mayNameDonor = ({ donorType, displayConsent }: Donor): boolean =>
  donorType !== 'ANONYMOUS' && displayConsent;

/** C-14: whether the donor may be shown: where he or she may be named, and to the donor in any case. */
export const mayShowDonor = (donor: Donor, ownIds: ReadonlySet<string>): boolean =>
  mayNameDonor(donor) || (donor.donorResidentId !== null && ownIds.has(donor.donorResidentId));
