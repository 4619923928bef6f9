import type { Reason } from '../../shared/changes/machine.ts';
import { addDays, ageOn, daysBetween, type IsoDate } from '../../shared/dates.ts';
import type { DecidingBody, PollOption, PollResult } from '../generated.ts';
import type { EvaluationFacts } from './records.ts';

/** How a body decides. Shares are numerators and denominators, so that thirds are exact. */
export interface BodyRule {
  /** Whether it meets in a village; else in a residents' community. */
  readonly isOfVillage: boolean;
  readonly counts: 'ADULTS' | 'HOUSEHOLDS' | 'REPRESENTATIVES';
  readonly hasQuorum: (voted: number, eligible: number) => boolean;
  /** The article, for sentences. */
  readonly article: string;
}

const moreThanHalf = (part: number, whole: number): boolean => 2 * part > whole;
const twoThirds = (part: number, whole: number): boolean => whole > 0 && 3 * part >= 2 * whole;

/**
 * G-05: the quorum of each body (村民委员会组织法 第二十二条, 第二十六条; 居民委员会组织法 第九条). All of them decide by more
 * than half of those who take part.
 */
export const bodyRules: Readonly<Record<DecidingBody, BodyRule>> = {
  VILLAGERS_ASSEMBLY: { isOfVillage: true, counts: 'ADULTS', hasQuorum: moreThanHalf, article: '[VC18 22]' },
  HOUSEHOLD_REPRESENTATIVES: { isOfVillage: true, counts: 'HOUSEHOLDS', hasQuorum: twoThirds, article: '[VC18 22]' },
  VILLAGERS_REPRESENTATIVES: {
    ...{ isOfVillage: true, counts: 'REPRESENTATIVES', hasQuorum: twoThirds, article: '[VC18 26]' },
  },
  RESIDENTS_ASSEMBLY: { isOfVillage: false, counts: 'ADULTS', hasQuorum: moreThanHalf, article: '[RC18 9]' },
};

/** Votes by option. */
export type Tally = Readonly<Record<PollOption, number>>;

/** G-05, G-06: what a poll decides; an abstention is taking part. Without a quorum nothing is decided. */
export function resultOf(body: DecidingBody, eligible: number, tally: Tally): PollResult {
  const voted = tally.FOR + tally.AGAINST + tally.ABSTAIN;
  if (!bodyRules[body].hasQuorum(voted, eligible)) return 'NO_QUORUM';
  return moreThanHalf(tally.FOR, voted) ? 'ADOPTED' : 'REJECTED';
}

/** Those who ask for an assembly, and all of their kind. */
export interface Requesters {
  readonly people?: readonly [number, number];
  readonly households?: readonly [number, number];
  readonly representatives?: readonly [number, number];
  readonly groups?: readonly [number, number];
}

/**
 * G-06: whether an assembly must be called: in a village on request of a tenth of the villagers or a third of the representatives
 * (村民委员会组织法 第二十一条), in a residents' community of a fifth of adults or households or a third of the groups
 * (居民委员会组织法 第十条).
 */
export function mustCallAssembly(
  isVillage: boolean,
  { people, households, representatives, groups }: Requesters,
): boolean {
  const reaches = (asked: readonly [number, number] | undefined, part: number) =>
    asked !== undefined && asked[1] > 0 && asked[0] * part >= asked[1];
  return isVillage
    ? reaches(people, 10) || reaches(representatives, 3)
    : reaches(people, 5) || reaches(households, 5) || reaches(groups, 3);
}

/** G-07: whether cosigners force a discussion. The small amount takes up what shares lose as binary fractions. */
export const forcesDiscussion = (cosigners: number, households: number, share: number): boolean =>
  cosigners > 0 && cosigners + 1e-9 >= households * share;

/** G-07: why somebody cannot raise, cosign or speak; adults only (民法典 第十七条). */
export function reasonsAgainstPerson(birthDate: IsoDate, today: IsoDate): readonly Reason[] {
  return ageOn(birthDate, today) >= 18
    ? []
    : [
        {
          code: 'NOT_ADULT',
          message: 'This is for residents of 18 years and more (G-07; 民法典 第十七条).',
          path: null,
        },
      ];
}

/** G-09: days for which a session is announced; an assembly ten (村民委员会组织法 第二十一条). */
export const noticeDays = (isAssembly: boolean): number => (isAssembly ? 10 : 3);

/** G-09: why a session comes too soon after its announcement. */
export function reasonsAgainstNotice(isAssembly: boolean, announcedOn: IsoDate, on: IsoDate): readonly Reason[] {
  const first = addDays(announcedOn, noticeDays(isAssembly));
  return on >= first
    ? []
    : [
        {
          code: 'NOTICE_TOO_SHORT',
          message: `It is announced ${noticeDays(isAssembly)} days ahead (G-09${
            isAssembly ? '; 村民委员会组织法 第二十一条' : ''
          }); name a day from ${first} on.`,
          path: 'input.on',
        },
      ];
}

/** G-10: how many days a poll is open at least. */
export const shortestPollDays = 3;

/** G-10: why a poll is too short. */
export function reasonsAgainstPeriod(from: IsoDate, to: IsoDate): readonly Reason[] {
  return daysBetween(from, to) >= shortestPollDays
    ? []
    : [
        {
          code: 'POLL_TOO_SHORT',
          message: `It is open for three days at least (G-10); name a day from ${addDays(from, shortestPollDays)} on.`,
          path: 'input.to',
        },
      ];
}

/** What an evaluation must reach. */
export interface EvaluationBounds {
  readonly householdShare: number;
  readonly answers: number;
  readonly satisfiedShare: number;
}

/** G-12: why an evaluation does not count: answers of too few of the affected households. */
export function reasonsAgainstEvaluation(
  { answers, affectedHouseholds }: Pick<EvaluationFacts, 'answers' | 'affectedHouseholds'>,
  bounds: EvaluationBounds,
): readonly Reason[] {
  return answers >= bounds.answers || answers + 1e-9 >= affectedHouseholds * bounds.householdShare
    ? []
    : [
        {
          code: 'TOO_FEW_ANSWERS',
          message: `Answers of ${Math.round(bounds.householdShare * 100)} % of the affected households, or ${bounds.answers}, are needed (G-12).`,
          path: 'input.answers',
        },
      ];
}

/** G-12: what follows from an evaluation: work begins again, once, where too few are satisfied. */
export function actionAfterEvaluation(
  { answers, satisfied }: Pick<EvaluationFacts, 'answers' | 'satisfied'>,
  isReworked: boolean,
  { satisfiedShare }: EvaluationBounds,
): 'EVALUATE' | 'UNSATISFIED' {
  return !isReworked && satisfied < answers * satisfiedShare - 1e-9 ? 'UNSATISFIED' : 'EVALUATE';
}

/** Days that a step took; null where it never began. */
export const daysSince = (from: IsoDate | null, today: IsoDate): number | null =>
  from === null ? null : daysBetween(from, today);
