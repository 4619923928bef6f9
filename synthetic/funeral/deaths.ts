import type {
  CauseClass,
  DeathCertifier,
  DeathPlaceKind,
  DeathRecordState,
  DeathSource,
} from '../../subgraphs/funeral/generated.ts';
import type { DeathRecordRecord, DeathStateChangeRecord } from '../../subgraphs/funeral/records.ts';
import { daysToVerification, standingKeyOf } from '../../subgraphs/funeral/rules.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { CommunityPeople, Place, Tools } from '../people.ts';
import type { Random } from '../random.ts';

/** One record that stands for each dead resident, told of by two sources that agree. */
export function deathRecordsOf(people: CommunityPeople, tools: Tools): readonly DeathRecordRecord[] {
  const random = tools.random('deathRecord', people.community._id);
  return people.residents.flatMap((resident) =>
    resident.deathDate === null ? [] : [deathRecord(resident, resident.deathDate, people, tools, random)],
  );
}

/** How a death came to be known. */
interface Circumstance {
  readonly placeKind: DeathPlaceKind;
  readonly certifiedBy: DeathCertifier;
  readonly causeClass: CauseClass;
  readonly abnormal: boolean;
  readonly sources: readonly [DeathSource, DeathSource];
}

function deathRecord(
  resident: ResidentRecord,
  diedOn: IsoDate,
  place: Place,
  tools: Tools,
  random: Random,
): DeathRecordRecord {
  const { sources, ...circumstance } = circumstanceOf(resident, random);
  const until = (date: IsoDate) => (date > tools.asOf ? tools.asOf : date);
  const firstOn = until(addDays(diedOn, random.between(0, 1)));
  const secondOn = until(addDays(firstOn, random.between(0, 2)));
  const verifiedOn = until(addDays(secondOn, daysOfChecking(random)));
  const closedOn = addDays(verifiedOn, random.between(7, 40));
  const reportedAt = clockTime(firstOn, 8, random);
  const verifiedAt = clockTime(verifiedOn, 15, random);
  const office = `${place.county.name}民政局`;
  const history: DeathStateChangeRecord[] = [
    { state: 'REPORTED', at: reportedAt, by: officeOf(sources[0], place), reason: '首次报告' },
    { state: 'VERIFIED', at: verifiedAt, by: office, reason: '两个来源一致' },
  ];
  if (closedOn <= tools.asOf)
    history.push({ state: 'CLOSED', at: clockTime(closedOn, 9, random), by: office, reason: '后续事项办结' });
  const state: DeathRecordState = closedOn <= tools.asOf ? 'CLOSED' : 'VERIFIED';
  const identity = { _id: tools.nextId('death'), residentId: resident._id, state };
  return {
    ...identity,
    standingKey: standingKeyOf(identity),
    residenceDivision: resident.residenceDivision,
    registeredDivision: resident.registeredDivision,
    diedOn,
    ...circumstance,
    certificateNo: tools.nextId(`SYN-DEATH-${diedOn.slice(0, 4)}`),
    reportedBy: officeOf(sources[0], place),
    reportedAt,
    verifiedAt,
    source: sources[0],
    reports: [
      { source: sources[0], diedOn, reportedAt },
      { source: sources[1], diedOn, reportedAt: clockTime(secondOn, 12, random) },
    ],
    daysToVerification: daysToVerification(diedOn, verifiedAt),
    history,
    synthetic: true,
  };
}

const causes: readonly (readonly [CauseClass, number])[] = [
  ['CIRCULATORY', 46],
  ['NEOPLASM', 24],
  ['RESPIRATORY', 12],
  ['OTHER_DISEASE', 11],
  ['INJURY', 6],
  ['UNDETERMINED', 1],
];

const places: readonly (readonly [DeathPlaceKind, number])[] = [
  ['HOME', 58],
  ['HOSPITAL', 32],
  ['INSTITUTION', 6],
  ['OTHER', 4],
];

const sourcesAt: Record<DeathPlaceKind, readonly (readonly [DeathSource, DeathSource])[]> = {
  HOME: [
    ['COMMUNITY', 'FUNERAL_HOME'],
    ['FUNERAL_HOME', 'HEALTH'],
    ['COMMUNITY', 'HEALTH'],
  ],
  HOSPITAL: [
    ['HEALTH', 'FUNERAL_HOME'],
    ['HEALTH', 'POLICE'],
  ],
  INSTITUTION: [
    ['FUNERAL_HOME', 'HEALTH'],
    ['HEALTH', 'COMMUNITY'],
  ],
  RESCUE_STATION: [['POLICE', 'FUNERAL_HOME']],
  OTHER: [
    ['POLICE', 'FUNERAL_HOME'],
    ['POLICE', 'HEALTH'],
  ],
};

function circumstanceOf({ lifeStatus }: ResidentRecord, random: Random): Circumstance {
  const placeKind = random.weighted(places);
  const causeClass = random.weighted(causes);
  const abnormal = causeClass === 'INJURY' && random.chance(0.5);
  const sources = random.pick(sourcesAt[placeKind]);
  if (lifeStatus === 'DECLARED_DEAD')
    return {
      placeKind: 'OTHER',
      certifiedBy: 'COURT',
      causeClass: 'UNDETERMINED',
      abnormal: false,
      sources: ['COURT', 'POLICE'],
    };
  return { placeKind, certifiedBy: abnormal ? 'POLICE' : 'MEDICAL', causeClass, abnormal, sources };
}

// Most within a week; four in a hundred later than rule F-03 allows.
function daysOfChecking(random: Random): number {
  const [least, greatest] = random.weighted([
    [[0, 3], 70],
    [[4, 10], 26],
    [[16, 45], 4],
  ] as const);
  return random.between(least, greatest);
}

function officeOf(source: DeathSource, { county, township, community }: Place): string {
  if (source === 'COMMUNITY') return `${township.name}${community.name}`;
  if (source === 'HEALTH') return `${county.name}卫生健康局`;
  if (source === 'POLICE') return `${county.name}公安局`;
  return source === 'COURT' ? `${county.name}人民法院` : `${county.name}殡仪服务机构`;
}

/** An instant within the three hours from an hour on. */
function clockTime(date: IsoDate, hour: number, random: Random): Date {
  const minutes = hour * 60 + random.between(0, 179);
  const two = (number: number) => String(number).padStart(2, '0');
  return new Date(`${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+08:00`);
}
