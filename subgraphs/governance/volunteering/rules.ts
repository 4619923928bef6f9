import type { Reason } from '../../shared/changes/machine.ts';
import { addMonths, ageOn, type IsoDate } from '../../shared/dates.ts';

/** Who signs for whom. */
export interface Signing {
  readonly birthDate: IsoDate;
  readonly guardianConsent: boolean;
  /** Whether the person signs, and nobody for him or her. */
  readonly bySelf: boolean;
}

/** G-17: under 8 nobody signs alone (民法典 第二十条), under 18 a guardian must agree (志愿服务条例 第十五条). */
export function signingReasons({ birthDate, guardianConsent, bySelf }: Signing, on: IsoDate): readonly Reason[] {
  const age = ageOn(birthDate, on);
  if (age < 8 && bySelf)
    return [reason('SIGNS_ALONE', 'Under 8 a guardian signs for the child (民法典 第二十条).', 'residentId')];
  if (age < 18 && !guardianConsent)
    return [
      reason('GUARDIAN_CONSENT', 'Under 18 a guardian must agree first (志愿服务条例 第十五条).', 'guardianConsent'),
    ];
  return [];
}

/** What rules need to know of an activity. */
export interface Task {
  readonly community: string;
  readonly startsAt: Date;
  readonly freeSlots: number;
  readonly risk: 'ORDINARY' | 'ELEVATED';
  readonly insurance: string | null;
  readonly minimumAge: number;
}

/** G-17: a risky activity is insured before anybody is asked to it (志愿服务条例 第十七条). */
export const insuranceReasons = ({ risk, insurance }: Pick<Task, 'risk' | 'insurance'>): readonly Reason[] =>
  risk === 'ELEVATED' && insurance === null
    ? [
        reason(
          'INSURANCE_MISSING',
          'Insure the volunteers of a risky activity first (志愿服务条例 第十七条).',
          'insurance',
        ),
      ]
    : [];

/** G-17: a task suits the age of the volunteer (志愿服务条例 第十五条), is insured, still to begin, in the own community and has room. */
export function taskReasons(task: Task, birthDate: IsoDate, community: string, now: Date, on: IsoDate) {
  const age = ageOn(birthDate, on);
  const { minimumAge, risk, freeSlots, startsAt } = task;
  const checks: readonly (readonly [boolean, Reason])[] = [
    [startsAt <= now, reason('ACTIVITY_BEGUN', 'Sign up before the activity begins.', 'activity')],
    [
      task.community !== community,
      reason('OTHER_COMMUNITY', 'Volunteers sign up for activities of their own community.', 'activity'),
    ],
    [
      age < minimumAge,
      reason('TOO_YOUNG', `The activity is for people of ${minimumAge} and older (志愿服务条例 第十五条).`, 'activity'),
    ],
    [
      age < 18 && risk === 'ELEVATED',
      reason(
        'TASK_UNSUITABLE',
        'Minors take part in what suits them, not in what is risky (志愿服务条例 第十五条).',
        'activity',
      ),
    ],
    [freeSlots <= 0, reason('SLOTS_FULL', 'All places are taken.', 'activity')],
  ];
  return [...insuranceReasons(task), ...checks.flatMap(([applies, why]) => (applies ? [why] : []))];
}

/** From when to when somebody is at an activity. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** G-19: whether one person cannot be at both; one that begins when the other ends does not overlap it. */
export const overlap = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** G-17: somebody is checked in on the day of the activity and before it ends, so that hours are true (志愿服务条例 第十九条). */
export const checkInReasons = (
  { day, endsAt }: { readonly day: IsoDate; readonly endsAt: Date },
  now: Date,
  today: IsoDate,
): readonly Reason[] =>
  today < day || now >= endsAt
    ? [reason('CHECK_IN_CLOSED', `Check in on ${day}, before the activity ends (志愿服务条例 第十九条).`, 'action')]
    : [];

/** G-19: nobody is at two activities at once. */
export const presenceReasons = (wanted: Span, present: readonly Span[]): readonly Reason[] =>
  present.some((one) => overlap(one, wanted))
    ? [reason('CHECKED_IN_ELSEWHERE', 'The volunteer is checked in at another activity at that time.', 'action')]
    : [];

/** G-17: the most hours that can be true: those within the activity, after the check-in and gone by, in full half hours. */
export function hoursGoneBy({ startsAt, endsAt }: Span, checkedInAt: Date, now: Date): number {
  const from = Math.max(startsAt.getTime(), checkedInAt.getTime());
  const to = Math.min(endsAt.getTime(), now.getTime());
  return Math.max(0, Math.floor((to - from) / 1_800_000) / 2);
}

/** G-18: one point for each full hour, and no more on one day than its hours allow. */
export const pointsFor = (hours: number, earnedThatDay: number, mostADay: number): number =>
  Math.max(0, Math.min(Math.floor(hours), mostADay - earnedThatDay));

/** G-18: the last day of points earned on a day. */
export const lastDayOfPoints = (earnedOn: IsoDate, months: number): IsoDate => addMonths(earnedOn, months);

/** Points earned together. */
export interface Lot {
  readonly delta: number;
  readonly expiresOn: IsoDate;
}

/** G-18: how many points run out on a day: what was earned so long ago and is not used, the oldest being used first. */
export const pointsRunOut = (lots: readonly Lot[], used: number, on: IsoDate): number =>
  Math.max(0, sum(lots.filter(({ expiresOn }) => expiresOn < on)) - used);

/** The last day of the oldest points not used yet, null when all are. */
export function oldestLeft(lots: readonly Lot[], used: number): IsoDate | null {
  let rest = used;
  for (const { delta, expiresOn } of [...lots].sort((one, other) => (one.expiresOn < other.expiresOn ? -1 : 1))) {
    if (delta > rest) return expiresOn;
    rest -= delta;
  }
  return null;
}

const sum = (lots: readonly Lot[]) => lots.reduce((total, { delta }) => total + delta, 0);

/** G-18: no more is redeemed than is left. */
export const redemptionReasons = (points: number, balance: number): readonly Reason[] =>
  points > balance
    ? [reason('POINTS_SHORT', `No more can be redeemed than the ${balance} points left.`, 'points')]
    : [];

const starHours = [100, 300, 600, 1_000, 1_500];

/** Stars for hours of service (志愿服务记录办法). */
export const starsFor = (hours: number): number => starHours.filter((least) => hours >= least).length;

const reason = (code: string, message: string, field: string): Reason => ({ code, message, path: `input.${field}` });
