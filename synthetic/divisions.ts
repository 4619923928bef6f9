import type { DivisionKind } from '../subgraphs/governance/generated.ts';
import type { DivisionRecord } from '../subgraphs/governance/records.ts';
import { counties, type Unit, unitCodeOf, units } from '../subgraphs/shared/hubei.ts';
import { nameStems } from './divisionNames.ts';
import type { Place } from './people.ts';
import type { Random } from './random.ts';

/** The tree of divisions and, in code order, the places where people can live. */
export interface DivisionTree {
  /** Parents before their children. */
  readonly records: readonly DivisionRecord[];
  readonly places: readonly Place[];
}

type RandomOf = (type: string, divisionCode: string) => Random;

const provinceCode = '420000000000';
// Names and codes are those of the day of the census that the totals come from.
const censusDay = '2020-11-01';
const provinceCensus = units.reduce((sum, { census2020 }) => sum + census2020, 0);

// Illustrative: the mountain counties of the west and north.
const keyAssistanceCounties = new Set([
  ...['420304', '420322', '420323', '420324', '420325', '420528', '420529', '420626', '420922', '421122', '421123'],
  ...['421124', '422802', '422822', '422823', '422825', '422826', '422827', '422828', '429021'],
]);

const nowhere = {
  statUnitCode: null,
  urbanRuralClass: null,
  isUrbanDistrictStreet: false,
  isQualifiedTownship: false,
  isCentralVillage: false,
  isKeyAssistance: false,
  censusPopulation: null,
  censusYear: null,
  validFrom: censusDay,
  validTo: null,
  succeededBy: [],
  synthetic: true,
} as const;

/** What is known of a division beyond its place in the tree. */
type Particulars = Pick<DivisionRecord, '_id' | 'name' | 'level' | 'kind'> & Partial<DivisionRecord>;

/** A division below another; full name, ancestors and statistical unit follow from the parent. */
export function childDivision(parent: DivisionRecord, particulars: Particulars): DivisionRecord {
  const unitCode = unitCodeOf(particulars._id);
  return {
    ...nowhere,
    fullName: parent.fullName + particulars.name,
    parentCode: parent._id,
    ancestorCodes: [...parent.ancestorCodes, parent._id],
    statUnitCode: unitCode?.padEnd(12, '0') ?? null,
    ...particulars,
  };
}

/** Province, prefectures and the 103 counties, real by name and code; a unit directly under the province is a county. */
export function upperDivisions(): readonly DivisionRecord[] {
  const province: DivisionRecord = {
    ...nowhere,
    _id: provinceCode,
    name: '湖北省',
    fullName: '湖北省',
    level: 'PROVINCE',
    kind: 'PROVINCE',
    parentCode: null,
    ancestorCodes: [],
    censusPopulation: provinceCensus,
    censusYear: 2020,
  };
  const prefectures = units.filter(({ code }) => !(code in counties)).map((unit) => prefecture(province, unit));
  const parentOf = new Map(prefectures.map((record) => [record._id.slice(0, 4), record]));
  const countyRecords = Object.entries(counties).map(([code, name]) =>
    county(parentOf.get(code.slice(0, 4)) ?? province, code, name),
  );
  return [province, ...prefectures, ...countyRecords];
}

const prefecture = (province: DivisionRecord, { code, name, census2020 }: Unit): DivisionRecord =>
  childDivision(province, {
    _id: code.padEnd(12, '0'),
    name,
    level: 'PREFECTURE',
    kind: name.endsWith('州') ? 'AUTONOMOUS_PREFECTURE' : 'PREFECTURE_CITY',
    censusPopulation: census2020,
    censusYear: 2020,
  });

function county(parent: DivisionRecord, code: string, name: string): DivisionRecord {
  const unit = units.find((candidate) => candidate.code === code);
  return childDivision(parent, {
    _id: code.padEnd(12, '0'),
    name,
    level: 'COUNTY',
    kind: countyKind(code, name),
    isKeyAssistance: keyAssistanceCounties.has(code),
    ...(unit && { censusPopulation: unit.census2020, censusYear: 2020 }),
  });
}

function countyKind(code: string, name: string): DivisionKind {
  if (name.endsWith('林区')) return 'FORESTRY_DISTRICT';
  if (name.endsWith('自治县')) return 'AUTONOMOUS_COUNTY';
  if (name.endsWith('市')) return code.startsWith('4290') ? 'DIRECT_COUNTY_CITY' : 'COUNTY_CITY';
  return name.endsWith('区') ? 'DISTRICT' : 'COUNTY';
}

interface TownshipShape {
  readonly firstNumber: number;
  readonly suffix: string;
  readonly kind: DivisionKind;
}
const street: TownshipShape = { firstNumber: 90, suffix: '街道', kind: 'SUBDISTRICT' };
const town: TownshipShape = { firstNumber: 190, suffix: '镇', kind: 'TOWN' };
const township: TownshipShape = { firstNumber: 390, suffix: '乡', kind: 'TOWNSHIP' };

const districtShape = [street, street, street, street];
const countyShape = [street, town, town, town, town, township];

/** The invented tree below the counties, the same for every size (domain reference § 5.3). */
export function syntheticDivisions(randomOf: RandomOf): DivisionTree {
  const upper = upperDivisions();
  const below = upper
    .filter(({ level }) => level === 'COUNTY')
    .map((record) => belowCounty(record, randomOf('divisions', record._id)));
  return treeOf([...upper, ...below.flat()]);
}

function belowCounty(record: DivisionRecord, random: Random): readonly DivisionRecord[] {
  const stems = random.shuffled(nameStems);
  const shapes = record.kind === 'DISTRICT' ? districtShape : countyShape;
  return shapes.flatMap((shape, index) => {
    const number = shape.firstNumber + shapes.slice(0, index).filter((earlier) => earlier === shape).length;
    const parent = townshipDivision(record, {
      code: record._id.slice(0, 6) + String(number).padStart(3, '0'),
      name: (stems[index] ?? '') + shape.suffix,
      kind: shape.kind,
      isQualifiedTownship: shape !== street && random.chance(0.6),
    });
    return [parent, ...communitiesOf(parent, index, record.kind === 'DISTRICT', random)];
  });
}

/** A township of either tree. */
export function townshipDivision(
  parent: DivisionRecord,
  {
    code,
    name,
    kind,
    isQualifiedTownship,
  }: {
    readonly code: string;
    readonly name: string;
    readonly kind: DivisionKind;
    readonly isQualifiedTownship: boolean;
  },
): DivisionRecord {
  return childDivision(parent, {
    _id: code.padEnd(12, '0'),
    name,
    level: 'TOWNSHIP',
    kind,
    isQualifiedTownship,
    isUrbanDistrictStreet: kind === 'SUBDISTRICT' && parent.kind === 'DISTRICT',
    isKeyAssistance: parent.isKeyAssistance && kind !== 'SUBDISTRICT',
  });
}

function communitiesOf(
  parent: DivisionRecord,
  index: number,
  inDistrict: boolean,
  random: Random,
): readonly DivisionRecord[] {
  const count = random.between(3, 6);
  const urban = urbanCommunities(parent, index, inDistrict, count);
  const stems = random.shuffled(nameStems);
  return Array.from({ length: count }, (_, position) => {
    const isUrban = position < urban;
    const number = isUrban ? position + 1 : 200 + position - urban;
    return communityDivision(parent, {
      code: parent._id.slice(0, 9) + String(number).padStart(3, '0'),
      name: stems[position] + (isUrban ? '社区' : '村'),
      kind: isUrban ? 'RESIDENTS_COMMITTEE' : 'VILLAGERS_COMMITTEE',
      urbanRuralClass: urbanRuralClass(parent.kind, isUrban, position, position === urban),
      isCentralVillage: !isUrban && position === urban && parent.kind !== 'SUBDISTRICT',
    });
  });
}

/** A community of either tree. */
export function communityDivision(
  parent: DivisionRecord,
  {
    code,
    name,
    kind,
    urbanRuralClass: classCode,
    isCentralVillage,
  }: {
    readonly code: string;
    readonly name: string;
    readonly kind: 'RESIDENTS_COMMITTEE' | 'VILLAGERS_COMMITTEE';
    readonly urbanRuralClass: string;
    readonly isCentralVillage: boolean;
  },
): DivisionRecord {
  return childDivision(parent, {
    _id: code,
    name,
    level: 'COMMUNITY',
    kind,
    urbanRuralClass: classCode,
    isCentralVillage,
    isKeyAssistance: parent.isKeyAssistance && kind === 'VILLAGERS_COMMITTEE',
  });
}

// The core of 武汉 has no villages; other streets of districts turn rural towards the edge, as the outer ones really do.
function urbanCommunities(parent: DivisionRecord, index: number, inDistrict: boolean, count: number): number {
  const isCore = parent._id.startsWith('4201') && parent._id.slice(4, 6) < '12';
  if (isCore) return count;
  if (inDistrict) return [count, count, Math.ceil(count / 2), 1][index] ?? 1;
  if (parent.kind === 'SUBDISTRICT') return count;
  return parent.kind === 'TOWN' ? 1 : 0;
}

/** 111 main urban, 112 its fringe, 121 and 122 the same of a town, 210 seat of a township, 220 village. */
export function urbanRuralClass(
  kind: DivisionKind,
  isUrban: boolean,
  position: number,
  isFirstVillage: boolean,
): string {
  if (isUrban && kind === 'SUBDISTRICT') return position < 2 ? '111' : '112';
  if (isUrban) return position === 0 ? '121' : '122';
  return isFirstVillage && (kind === 'TOWNSHIP' || kind === 'ETHNIC_TOWNSHIP') ? '210' : '220';
}

/** The places of a list of divisions, in code order. */
export function treeOf(records: readonly DivisionRecord[]): DivisionTree {
  const byCode = new Map(records.map((record) => [record._id, record]));
  const unitByCode = new Map(units.map((unit) => [unit.code.padEnd(12, '0'), unit]));
  const places = records.flatMap((community): readonly Place[] => {
    const parent = byCode.get(community.parentCode ?? '');
    const grandparent = byCode.get(parent?.parentCode ?? '');
    const unit = unitByCode.get(community.statUnitCode ?? '');
    if (community.level !== 'COMMUNITY' || !parent || !grandparent || !unit) return [];
    const isUrban = community.urbanRuralClass?.startsWith('1') ?? false;
    return [{ unit, county: grandparent, township: parent, community, isUrban }];
  });
  return { records, places: places.sort((a, b) => (a.community._id < b.community._id ? -1 : 1)) };
}
