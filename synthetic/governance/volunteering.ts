import type { VolunteerSignUpState, VolunteerSkill } from '../../subgraphs/governance/generated.ts';
import type {
  PointsEntryRecord,
  VolunteerActivityRecord,
  VolunteerRecord,
  VolunteerSignUpRecord,
} from '../../subgraphs/governance/volunteering/records.ts';
import type { VolunteeringRepository } from '../../subgraphs/governance/volunteering/repository.ts';
import { addDays, ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Intake } from '../intake.ts';
import type { Random } from '../random.ts';
import { ledgerOf } from './pointsLedger.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const volunteeringLanes = (intake: Intake, repository: VolunteeringRepository) => ({
  volunteers: intake.lane('governance.volunteers', repository.addVolunteers),
  volunteerActivities: intake.lane('governance.volunteerActivities', repository.addVolunteerActivities),
  volunteerSignUps: intake.lane('governance.volunteerSignUps', repository.addVolunteerSignUps),
  volunteerPoints: intake.lane('governance.volunteerPoints', repository.addPointsEntries),
});
type Lanes = ReturnType<typeof volunteeringLanes>;

// Domain reference § 5.6: 15 % are registered, a third of them active, who serve twelve hours a year.
const registeredShare = 0.15;
const activeShare = 1 / 3;
/** The day of Lei Feng and Saturdays; the last one is still to begin. */
const days: readonly IsoDate[] = [
  ...['2023-03-05', '2024-03-05', '2024-05-18', '2024-09-14', '2024-11-16'],
  ...['2025-03-05', '2025-06-14', '2025-09-13', '2025-11-15', '2025-12-31'],
];
const names = ['助老服务日', '社区清洁', '河湖巡护', '义诊咨询', '邻里调解', '儿童伴读'];
const skills: readonly VolunteerSkill[] = [
  ...(['ELDERLY_CARE', 'DISABILITY_HELP', 'CHILD_COMPANY', 'HEALTH', 'LEGAL_ADVICE'] as const),
  ...(['COUNSELLING', 'MEDIATION', 'ENVIRONMENT', 'EMERGENCY', 'CULTURE'] as const),
];

/** Nothing of volunteering stands above the communities. */
export async function sowVolunteeringOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of volunteers, their activities, hours and points. */
export async function sowVolunteeringOfCommunity(sowing: SowingOfCommunity, lanes: Lanes): Promise<void> {
  const { tools, people, committee } = sowing;
  const random = tools.random('volunteer', people.community._id);
  const volunteers = people.residents
    .filter(({ birthDate, lifeStatus }) => lifeStatus === 'ALIVE' && ageOn(birthDate, tools.asOf) >= 12)
    .filter(() => random.chance(registeredShare))
    .map(
      ({ _id: residentId, birthDate }): VolunteerRecord => ({
        ...{ _id: tools.nextId('volunteer'), residentId, birthDate, division: people.community._id },
        skills: [...new Set([random.pick(skills), random.pick(skills)])],
        registeredOn: addDays('2021-03-05', random.between(0, 700)),
        guardianConsent: ageOn(birthDate, '2021-03-05') < 18,
        ...{ hours: 0, activities: 0, points: 0, pointsUsed: 0, pointsExpireOn: null, synthetic: true },
      }),
    );
  const active = volunteers.filter(() => random.chance(activeShare));
  const signUps: VolunteerSignUpRecord[] = [];
  if (committee !== undefined && active.length > 0)
    for (const day of days) {
      const activity = activityOn(day, sowing, committee._id, random);
      const those = active
        .filter(({ birthDate }) => activity.risk === 'ORDINARY' || ageOn(birthDate, day) >= 18)
        .map((volunteer) => signUpTo(activity, volunteer, tools.nextId('signup'), random));
      const taken = those.filter(({ state }) => state !== 'CANCELLED').length;
      const slots = taken + random.between(0, 6);
      await lanes.volunteerActivities.put([
        { ...activity, slots: Math.max(1, slots), freeSlots: Math.max(1, slots) - taken },
      ]);
      signUps.push(...those);
    }
  const entries: PointsEntryRecord[] = [];
  const settled = volunteers.map((volunteer) => {
    const own = signUps.filter(({ volunteerId, state }) => volunteerId === volunteer._id && state === 'RECORDED');
    const { lines, ...balance } = ledgerOf(volunteer, own, () => tools.nextId('points'), random);
    entries.push(...lines);
    const hours = own.reduce((sum, one) => sum + (one.hours ?? 0), 0);
    return { ...volunteer, ...balance, hours, activities: own.length };
  });
  await lanes.volunteers.put(settled);
  await lanes.volunteerSignUps.put(signUps);
  await lanes.volunteerPoints.put(entries);
}

function activityOn(
  day: IsoDate,
  { tools, people: { community } }: SowingOfCommunity,
  organizationUscc: string,
  random: Random,
): Omit<VolunteerActivityRecord, 'slots' | 'freeSlots'> {
  const isLast = day === tools.asOf;
  const risk = !isLast && random.chance(0.15) ? 'ELEVATED' : 'ORDINARY';
  const [begin, end] = isLast ? ['06', '09'] : ['01', '04'];
  return {
    ...{ _id: tools.nextId('activity'), name: `${community.name}${random.pick(names)}`, organizationUscc },
    ...{ community: community._id, day, risk, minimumAge: 8, synthetic: true },
    startsAt: new Date(`${day}T${begin}:00:00Z`),
    endsAt: new Date(`${day}T${end}:00:00Z`),
    insurance: risk === 'ELEVATED' ? `志愿者保险-${day.slice(0, 4)}` : null,
    training: random.chance(0.4) ? '岗前培训一小时' : null,
    skill: random.chance(0.2) ? random.pick(skills) : null,
  };
}

type Path = readonly VolunteerSignUpState[];
const past: readonly (readonly [Path, number])[] = [
  [['SIGNED', 'CONFIRMED', 'CHECKED_IN', 'RECORDED'], 85],
  [['SIGNED', 'CONFIRMED', 'ABSENT'], 7],
  [['SIGNED', 'CANCELLED'], 8],
];
const toCome: readonly (readonly [Path, number])[] = [
  [['SIGNED'], 3],
  [['SIGNED', 'CONFIRMED'], 4],
  [['SIGNED', 'CONFIRMED', 'CHECKED_IN'], 3],
];
const daysBefore: Readonly<Record<VolunteerSignUpState, number>> = {
  ...{ SIGNED: 10, CONFIRMED: 5, CANCELLED: 4, CHECKED_IN: 0, RECORDED: 0, ABSENT: 0 },
};

function signUpTo(
  {
    _id: activityId,
    organizationUscc,
    community,
    startsAt,
    endsAt,
    day,
  }: Omit<VolunteerActivityRecord, 'slots' | 'freeSlots'>,
  { _id: volunteerId, residentId, birthDate }: VolunteerRecord,
  _id: string,
  random: Random,
): VolunteerSignUpRecord {
  const path = random.weighted(day === days.at(-1) ? toCome : past);
  const state = path.at(-1) ?? 'SIGNED';
  const hours = state === 'RECORDED' ? random.pick([2, 2.5, 3, 3]) : null;
  return {
    ...{ _id, volunteerId, residentId, birthDate, activityId, organizationUscc, community, startsAt, endsAt, day },
    ...{ state, hours, points: hours === null ? null : Math.floor(hours), signedOn: addDays(day, -10) },
    history: path.map((one) => ({ state: one, on: addDays(day, -daysBefore[one]) })),
    checkedInAt: path.includes('CHECKED_IN') ? startsAt : null,
    synthetic: true,
  };
}
