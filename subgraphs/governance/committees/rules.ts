import type { Reason } from '../../shared/changes/machine.ts';
import type { ResidentFacts } from '../../shared/changes/register.ts';
import { addDays, addMonths, addYears, ageOn, daysBetween, type IsoDate } from '../../shared/dates.ts';
import type { CommitteeKind, CommitteePost, CommitteeSizeFlag, ElectionKind } from '../generated.ts';
import type { YearlyRating } from './records.ts';

const reason = (code: string, message: string, path: string | null = null): Reason => ({ code, message, path });

/** G-01: how many sit on a committee and whether a woman must (居委会组织法 第八条; 村委会组织法 第六条). */
const composition: Readonly<
  Record<CommitteeKind, { least: number; most: number; needsWoman: boolean; article: string }>
> = {
  RESIDENTS: { least: 5, most: 9, needsWoman: false, article: '居民委员会组织法' },
  VILLAGERS: { least: 3, most: 7, needsWoman: true, article: '村民委员会组织法第六条' },
};

/** Years of a term (村委会组织法 第十一条). */
export const yearsOfTerm = 5;

/** What a committee must look like. */
export interface Composition {
  readonly kind: CommitteeKind;
  readonly members: readonly { readonly post: CommitteePost; readonly sex: string }[];
  readonly termFrom: IsoDate;
  readonly termTo: IsoDate;
}

/** G-01: what is wrong with the size, the posts or the term of a committee; nothing means it may be recorded. */
export function compositionFaults({ kind, members, termFrom, termTo }: Composition): readonly Reason[] {
  const { least, most, needsWoman, article } = composition[kind];
  const directors = members.filter(({ post }) => post === 'DIRECTOR').length;
  return [
    ...(members.length >= least && members.length <= most
      ? []
      : [reason('COMMITTEE_SIZE', `it has ${least} to ${most} members (${article})`, 'input.members')]),
    ...(needsWoman && !members.some(({ sex }) => sex === 'FEMALE')
      ? [reason('WOMAN_MISSING', `a woman is among its members (${article})`, 'input.members')]
      : []),
    ...(directors === 1 ? [] : [reason('DIRECTOR_COUNT', 'it has one director', 'input.members')]),
    ...(isTermWithin(termFrom, termTo)
      ? []
      : [reason('TERM_TOO_LONG', 'a term lasts five years at most (村民委员会组织法第十一条)', 'input.termTo')]),
  ];
}

/** G-01: whether a term lasts five years at most. */
export const isTermWithin = (from: IsoDate, to: IsoDate): boolean => to < addYears(from, yearsOfTerm);

/** G-02: the usual number of households by the first day each law holds, the latest first (居委会组织法 第六条; 2025 revision 第三条). */
const usualSizes: readonly { readonly from: IsoDate; readonly least: number; readonly most: number }[] = [
  { from: '2026-01-01', least: 1_000, most: 3_000 },
  { from: '0001-01-01', least: 100, most: 700 },
];

/** G-02: the usual number of households of a community on a day. */
export const usualSizeOn = (on: IsoDate): { readonly least: number; readonly most: number } =>
  usualSizes.find(({ from }) => from <= on) ?? { least: 100, most: 700 };

/** G-02: whether a community is smaller or larger than usual; never a reason to refuse it. */
export function sizeFlagOf(households: number, on: IsoDate): CommitteeSizeFlag | null {
  const { least, most } = usualSizeOn(on);
  if (households < least) return 'UNDER';
  return households > most ? 'OVER' : null;
}

/** What says whether somebody is a voter of a village or community. */
export interface VoterFacts
  extends Pick<ResidentFacts, 'birthDate' | 'lifeStatus' | 'registeredDivision' | 'residenceDivision'> {
  readonly isDeprivedOfRights: boolean;
  /** The village in whose list the person stands already; null for none. */
  readonly listedIn: string | null;
}

/** G-03: whether somebody may vote in a place: 18, not deprived of political rights, of the place, in no other list (村委会组织法 第十三条). */
export function isVoter(person: VoterFacts, place: string, on: IsoDate): boolean {
  if (person.lifeStatus !== 'ALIVE' || person.isDeprivedOfRights || ageOn(person.birthDate, on) < 18) return false;
  if (person.listedIn !== null && person.listedIn !== place) return false;
  return person.registeredDivision === place || person.residenceDivision === place;
}

/** Days of G-04 (村委会组织法 第十四条, 第二十条). */
export const electionDays = { listBeforeVote: 20, objection: 5, answer: 3, handOver: 10 } as const;

/** G-04: what speaks against publishing the list of voters on a day. */
export const listFaults = (day: IsoDate, on: IsoDate): readonly Reason[] =>
  daysBetween(on, day) >= electionDays.listBeforeVote
    ? []
    : [
        reason(
          'LIST_TOO_LATE',
          'the list of voters is published 20 days or more before the vote (村民委员会组织法第十四条); plan the vote anew',
          'input.id',
        ),
      ];

/** G-04: the last day for objections to a list. */
export const objectionsUntil = (publishedOn: IsoDate): IsoDate => addDays(publishedOn, electionDays.objection);

/** G-04: what speaks against an objection on a day. */
export const objectionFaults = (publishedOn: IsoDate, on: IsoDate): readonly Reason[] =>
  on <= objectionsUntil(publishedOn)
    ? []
    : [reason('OBJECTION_TOO_LATE', 'objections are made within five days of the list (村民委员会组织法第十四条)')];

/** G-04: the last day to answer an objection. */
export const answerDueOn = (madeOn: IsoDate): IsoDate => addDays(madeOn, electionDays.answer);

/** G-04: the last day to hand over. */
export const handOverDueOn = (electedOn: IsoDate): IsoDate => addDays(electedOn, electionDays.handOver);

/** G-04: candidates are more than seats (村委会组织法 第十五条). */
export const candidateFaults = (candidates: number, seats: number): readonly Reason[] =>
  candidates > seats
    ? []
    : [
        reason(
          'CANDIDATES_TOO_FEW',
          'there are more candidates than seats (村民委员会组织法第十五条); nominate more',
          'input.candidates',
        ),
      ];

/** G-04: a vote counts when more than half of the registered voters voted (村委会组织法 第十五条). */
export const isVoteValid = (ballots: number, registered: number): boolean => ballots * 2 > registered;

/** Whether votes suffice by the kind of vote: more than half of the ballots, or a third of them in a vote held again. */
const suffices = (votes: number, ballots: number, isAgain: boolean): boolean =>
  isAgain ? votes * 3 >= ballots && votes > 0 : votes * 2 > ballots;

/** A vote as it was counted. */
export interface Count {
  readonly seats: number;
  readonly ballots: number;
  /** Whether it is held again for seats left (另行选举). */
  readonly isAgain: boolean;
  readonly candidates: readonly { readonly residentId: string; readonly votes: number }[];
}

/**
 * G-04: who is elected: those with enough votes, most votes first, as many as there are seats. Of candidates with equal votes for
 * the last seat none is elected, so that a further vote decides (村委会组织法 第十五条).
 */
export function electedOf({ seats, ballots, isAgain, candidates }: Count): readonly string[] {
  const enough = candidates
    .filter(({ votes }) => suffices(votes, ballots, isAgain))
    .sort((one, other) => other.votes - one.votes);
  const firstOut = enough[seats]?.votes;
  return enough
    .slice(0, seats)
    .filter(({ votes }) => votes !== firstOut)
    .map(({ residentId }) => residentId);
}

/** Who moved a recall. */
export interface RecallMotion {
  readonly voters: number;
  readonly votersInAll: number;
  readonly representatives: number;
  readonly representativesInAll: number;
}

/** G-04: a recall is moved by a fifth of the voters or a third of the representatives (村委会组织法 第十六条). */
export const isRecallMoved = ({ voters, votersInAll, representatives, representativesInAll }: RecallMotion): boolean =>
  (votersInAll > 0 && voters * 5 >= votersInAll) ||
  (representativesInAll > 0 && representatives * 3 >= representativesInAll);

/** G-04: a recall needs more than half of the voters voting and more than half of those for it (村委会组织法 第十六条). */
export const isRecalled = (registered: number, ballots: number, votesFor: number): boolean =>
  isVoteValid(ballots, registered) && votesFor * 2 > ballots;

/** Whether a vote is held again, so that a third of the ballots suffices. */
export const isHeldAgain = (kind: ElectionKind, round: number): boolean => kind === 'RERUN' || round > 1;

/** What the register knows of somebody's family. */
export type Kin = Pick<ResidentFacts, '_id' | 'parentIds' | 'householdId'>;

/** G-13: near relatives as the register shows them: parent and child, children of one parent, people of one household. */
export function areNearRelatives(one: Kin, other: Kin): boolean {
  if (one.parentIds.includes(other._id) || other.parentIds.includes(one._id)) return true;
  if (one.parentIds.some((parent) => other.parentIds.includes(parent))) return true;
  return one.householdId !== null && one.householdId === other.householdId;
}

/** G-13: no committee member and no near relative of one sits on the supervision board (村委会组织法 第三十二条). */
export function supervisionFaults(board: readonly Kin[], members: readonly Kin[]): readonly Reason[] {
  const path = 'input.residentIds';
  const isMember = board.some(({ _id }) => members.some((member) => member._id === _id));
  const isRelative = board.some((one) =>
    members.some((member) => member._id !== one._id && areNearRelatives(one, member)),
  );
  return [
    ...(isMember
      ? [
          reason(
            'BOARD_MEMBER_OF_COMMITTEE',
            'choose nobody of the committee itself (村民委员会组织法第三十二条)',
            path,
          ),
        ]
      : []),
    ...(isRelative
      ? [reason('BOARD_RELATIVE', 'choose no near relative of a committee member (村民委员会组织法第三十二条)', path)]
      : []),
  ];
}

/** G-13: two unsatisfactory years in a row end the post (村委会组织法 第三十三条). */
export function isPostEnded(ratings: readonly YearlyRating[]): boolean {
  const poor = new Set(ratings.filter(({ satisfactory }) => !satisfactory).map(({ year }) => year));
  return [...poor].some((year) => poor.has(year + 1));
}

/** What of a village's affairs is published. */
export type AffairsKind = 'GENERAL' | 'FINANCE' | 'MAJOR';

/** G-13: months until the next publication is due: quarterly, finances monthly; major matters at once (村委会组织法 第三十条). */
const monthsBetweenPublications: Readonly<Record<AffairsKind, number>> = { GENERAL: 3, FINANCE: 1, MAJOR: 0 };

/** G-13: whether the affairs of a village should have been published again by a day. */
export const isPublicationOverdue = (kind: AffairsKind, lastOn: IsoDate, on: IsoDate): boolean =>
  on > addMonths(lastOn, monthsBetweenPublications[kind]);
