import type { Reason } from '../../shared/changes/machine.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../../shared/dates.ts';
import type { EstateFlag, JointParty, OwnersVoteItem } from '../generated.ts';
import type { EstateRecord, JointMeetingIssueRecord, OwnersTally } from './records.ts';

/** G-14: how many of those voting must be for an item, by area and by number each (民法典 第二百七十八条). */
export const majorityOf: Readonly<Record<OwnersVoteItem, 'OVER_HALF' | 'THREE_QUARTERS'>> = {
  PROCEDURE_RULES: 'OVER_HALF',
  AGREEMENT: 'OVER_HALF',
  COMMITTEE: 'OVER_HALF',
  PROPERTY_COMPANY: 'OVER_HALF',
  USE_FUNDS: 'OVER_HALF',
  RAISE_FUNDS: 'THREE_QUARTERS',
  REBUILD: 'THREE_QUARTERS',
  COMMON_PARTS: 'THREE_QUARTERS',
  OTHER: 'OVER_HALF',
};

const isTwoThirds = (part: number, whole: number) => part * 3 >= whole * 2;
const reaches: Readonly<Record<'OVER_HALF' | 'THREE_QUARTERS', (part: number, whole: number) => boolean>> = {
  OVER_HALF: (part, whole) => part * 2 > whole,
  THREE_QUARTERS: (part, whole) => part * 4 >= whole * 3,
};

/**
 * G-14: what the owners decided. Two thirds of the area and of the owners must vote; of those voting, more than half of each are for
 * an ordinary item and three quarters of each for a grave one (民法典 第二百七十八条).
 */
export function decisionOf(item: OwnersVoteItem, tally: OwnersTally): 'PASSED' | 'REJECTED' | 'NO_QUORUM' {
  const { totalArea, totalOwners, votedArea, votedOwners, forArea, forOwners } = tally;
  if (!isTwoThirds(votedArea, totalArea) || !isTwoThirds(votedOwners, totalOwners)) return 'NO_QUORUM';
  const enough = reaches[majorityOf[item]];
  return enough(forArea, votedArea) && enough(forOwners, votedOwners) ? 'PASSED' : 'REJECTED';
}

/** Days of G-15 (物业管理条例 第十四条, 第十六条). */
export const ownersDays = { filing: 30, notice: 15 } as const;

/** G-15: the last day to file an owners' committee with the street and the housing authority. */
export const filingDueOn = (electedOn: IsoDate): IsoDate => addDays(electedOn, ownersDays.filing);

/** How owners are called to a decision. */
export interface Call {
  readonly day: IsoDate;
  readonly residentsCommitteeTold: boolean;
  readonly demandedByOwners: number;
  readonly totalOwners: number;
  /** Whether an owners' committee is in office to call them. */
  readonly hasCommittee: boolean;
}

/** G-15: what speaks against calling the owners: notice, whom to tell, who may demand it (物业管理条例 第十三条, 第十四条). */
export function callFaults(call: Call, on: IsoDate): readonly Reason[] {
  const { day, residentsCommitteeTold, demandedByOwners, totalOwners, hasCommittee } = call;
  const fault = (holds: boolean, code: string, message: string, path: string): readonly Reason[] =>
    holds ? [] : [{ code, message, path }];
  return [
    ...fault(
      daysBetween(on, day) >= ownersDays.notice,
      'NOTICE_TOO_SHORT',
      'owners are told 15 days or more ahead (物业管理条例第十四条)',
      'input.day',
    ),
    ...fault(
      residentsCommitteeTold,
      'COMMITTEE_NOT_TOLD',
      "the residents' committee is told as well (物业管理条例第十四条)",
      'input.residentsCommitteeTold',
    ),
    ...fault(
      hasCommittee || demandedByOwners * 5 >= totalOwners,
      'DEMAND_TOO_SMALL',
      "without an owners' committee in office a fifth of the owners demand it (物业管理条例第十三条)",
      'input.demandedByOwners',
    ),
  ];
}

/** G-16: whether a party was missing from a joint meeting; all three are needed. */
export const isIncomplete = (parties: readonly JointParty[], needed: number): boolean => new Set(parties).size < needed;

/** G-16: what somebody should look at in an estate on a day; joint meetings are held again within so many months. */
export function estateFlags(
  estate: Pick<EstateRecord, 'ownersCommitteeTermTo' | 'contract' | 'lastJointMeetingOn'>,
  on: IsoDate,
  monthsBetweenMeetings: number,
): readonly EstateFlag[] {
  const { ownersCommitteeTermTo, contract, lastJointMeetingOn } = estate;
  const isMeetingOverdue = lastJointMeetingOn === null || addMonths(lastJointMeetingOn, monthsBetweenMeetings) < on;
  return [
    ...(ownersCommitteeTermTo === null ? (['NO_OWNERS_COMMITTEE'] as const) : []),
    ...(ownersCommitteeTermTo !== null && ownersCommitteeTermTo < on ? (['TERM_EXPIRED'] as const) : []),
    ...(contract !== null && contract.to < on ? (['CONTRACT_EXPIRED'] as const) : []),
    ...(isMeetingOverdue ? (['MEETING_OVERDUE'] as const) : []),
  ];
}

/** The first last day among issues not answered yet; null when all are. */
export const nextAnswerDue = (issues: readonly JointMeetingIssueRecord[]): IsoDate | null =>
  issues
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ answerDueOn }) => answerDueOn)
    .sort()[0] ?? null;

/** Whole hundredths of a square metre. */
export const areaOf = (squareMetres: number): number => Math.round(squareMetres * 100);
