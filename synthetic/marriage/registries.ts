import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import type { RegistryGrade, RegistryLevel } from '../../subgraphs/marriage/generated.ts';
import type { MarriageRegistryRecord } from '../../subgraphs/marriage/records.ts';
import { countyCodeOf } from '../../subgraphs/shared/divisionCode.ts';
import { dayBetween } from '../lifeEvents.ts';
import type { Tools } from '../people.ts';
import { textHash } from '../random.ts';

/** Of 112: 20, 69, 17 and 6, so that indicator 15 reads 82 %. */
const gradeShares: readonly (readonly [RegistryGrade, number])[] = [
  ['UNGRADED', 0.18],
  ['A3', 0.62],
  ['A4', 0.15],
  ['A5', 0.05],
];
const counsellingShare = 0.66;
const townshipRegistries = 8;

/** One registry a county, eight more in towns and one of the province: 112 with the 103 counties of Hubei. */
export function registriesOf(tools: Tools, divisions: readonly DivisionRecord[]): readonly MarriageRegistryRecord[] {
  const counties = divisions.filter(({ level }) => level === 'COUNTY');
  const towns = inStableOrder(
    divisions.filter(({ kind }) => kind === 'TOWN'),
    'registry',
  ).slice(0, townshipRegistries);
  const seatOfProvince = counties.filter(({ _id }) => _id === '420106000000');
  const bare = [
    ...counties.map((county) => registry(tools, county, county, 'COUNTY')),
    ...towns.map((town) => registry(tools, town, countyOf(town, counties), 'TOWNSHIP')),
    ...seatOfProvince.map((county) => registry(tools, county, county, 'PROVINCE')),
  ];
  return withRooms(withGrades(bare, tools));
}

/** The registries of each county, its own first. */
export function registriesByCounty(
  registries: readonly MarriageRegistryRecord[],
): ReadonlyMap<string, readonly MarriageRegistryRecord[]> {
  const byCounty = new Map<string, MarriageRegistryRecord[]>();
  for (const each of registries) {
    if (each.level === 'PROVINCE') continue; // it registers marriages with foreigners, and none are generated
    const county = countyCodeOf(each.division);
    byCounty.set(county, [...(byCounty.get(county) ?? []), each]);
  }
  return byCounty;
}

function countyOf(town: DivisionRecord, counties: readonly DivisionRecord[]): DivisionRecord {
  const county = counties.find(({ _id }) => _id === countyCodeOf(town._id));
  if (county === undefined) throw new RangeError('A town lies in no county');
  return county;
}

const nameOf: Record<RegistryLevel, (division: DivisionRecord, county: DivisionRecord) => string> = {
  COUNTY: (county) => `${county.name}民政局婚姻登记处`,
  TOWNSHIP: (town, county) => `${county.name}${town.name}婚姻登记处`,
  PROVINCE: () => '湖北省民政厅婚姻登记处',
};

/** The first Marriage Law took force on 1 May 1950; town registries and that of the province came later. */
const openedBetween: Record<RegistryLevel, readonly [string, string]> = {
  COUNTY: ['1950-05-01', '1950-05-01'],
  TOWNSHIP: ['1994-02-01', '2006-12-31'],
  PROVINCE: ['1983-08-26', '1983-08-26'],
};

function registry(
  tools: Tools,
  division: DivisionRecord,
  county: DivisionRecord,
  level: RegistryLevel,
): MarriageRegistryRecord {
  const random = tools.random(`marriageRegistry ${level}`, division._id);
  const [from, to] = openedBetween[level];
  const windows = level === 'TOWNSHIP' ? 2 : random.between(2, 8);
  return {
    ...tools.site(random, county),
    _id: tools.nextId('marriage-registry'),
    name: nameOf[level](division, county),
    facilityKind: 'MARRIAGE_REGISTRY',
    division: division._id,
    operatorUscc: null,
    ownership: 'PUBLIC',
    status: 'OPERATING',
    openedOn: dayBetween(random, from, to),
    closedOn: null,
    capacity: windows * 20,
    phone: tools.phone(random),
    openingHours: '周一至周五 08:30-12:00, 14:00-17:30',
    serviceArea: [],
    lastInspectionOn: dayBetween(random, '2025-01-01', tools.asOf),
    level,
    grade: 'UNGRADED',
    gradedOn: null,
    windows,
    registrars: windows + random.between(0, 2),
    hasCounsellingRoom: false,
    foreignCapable: level === 'PROVINCE' || (county.kind === 'DISTRICT' && random.chance(0.1)),
    synthetic: true,
  };
}

function withGrades(registries: readonly MarriageRegistryRecord[], tools: Tools): readonly MarriageRegistryRecord[] {
  const grades = quotas(registries.length).flatMap(([grade, count]) => Array<RegistryGrade>(count).fill(grade));
  const gradeById = new Map(inStableOrder(registries, 'grade').map(({ _id }, at) => [_id, grades[at] ?? 'UNGRADED']));
  return registries.map((each) => {
    const grade = gradeById.get(each._id) ?? 'UNGRADED';
    if (grade === 'UNGRADED') return each;
    const random = tools.random('registryGrade', each._id);
    return { ...each, grade, gradedOn: dayBetween(random, '2012-01-01', '2025-06-30') };
  });
}

// Counts that add up: each share is rounded at its upper end.
function quotas(total: number): readonly (readonly [RegistryGrade, number])[] {
  let share = 0;
  let before = 0;
  return gradeShares.map(([grade, each]) => {
    share += each;
    const upTo = Math.round(total * share);
    const quota = [grade, upTo - before] as const;
    before = upTo;
    return quota;
  });
}

function withRooms(registries: readonly MarriageRegistryRecord[]): readonly MarriageRegistryRecord[] {
  const count = Math.round(registries.length * counsellingShare);
  const chosen = new Set(
    inStableOrder(registries, 'counselling')
      .slice(0, count)
      .map(({ _id }) => _id),
  );
  return registries.map((each) => ({ ...each, hasCounsellingRoom: chosen.has(each._id) }));
}

function inStableOrder<Row extends { readonly _id: string }>(rows: readonly Row[], purpose: string): readonly Row[] {
  const order = ({ _id }: Row) => textHash(`${purpose} ${_id}`);
  return rows.toSorted((a, b) => order(a) - order(b));
}
