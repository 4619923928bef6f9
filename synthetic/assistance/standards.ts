import type { AreaType, AssistanceStandardKind, SelfCare } from '../../subgraphs/assistance/generated.ts';
import type { AssistanceStandardRecord } from '../../subgraphs/assistance/records.ts';
import { tekunBasicFloor, upToWholeYuan } from '../../subgraphs/assistance/rules.ts';
import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import { counties, type Unit, unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import type { Tools } from '../people.ts';

// Growth of the guarantee standards on the year before; of years before 2022 as in 2022 (domain reference § 5.2, illustrative).
const growth: Readonly<Record<AreaType, readonly (readonly [year: number, rate: number])[]>> = {
  URBAN: [
    [2025, 0.05],
    [2024, 0.055],
    [2023, 0.06],
  ],
  RURAL: [
    [2025, 0.06],
    [2024, 0.065],
    [2023, 0.07],
  ],
};
const earlierGrowth: Readonly<Record<AreaType, number>> = { URBAN: 0.05, RURAL: 0.06 };

const consumptionGrowth: readonly (readonly [year: number, urban: number, rural: number])[] = [
  [2021, 0.047, 0.056],
  [2022, 0.032, 0.044],
  [2023, 0.061, 0.069],
  [2024, 0.046, 0.053],
];

const years = [2021, 2022, 2023, 2024, 2025];
const areaTypes: readonly AreaType[] = ['URBAN', 'RURAL'];
const countyOrder = Object.keys(counties).sort();
const lowestUrban = Math.min(...units.map(({ urbanStandard }) => urbanStandard));
const highestUrban = Math.max(...units.map(({ urbanStandard }) => urbanStandard));
const lowestRural = Math.min(...units.map(({ ruralStandard }) => ruralStandard));
const highestRural = Math.max(...units.map(({ ruralStandard }) => ruralStandard));

function unitOf(code: string): Unit {
  const unit = units.find((candidate) => candidate.code === unitCodeOf(code));
  if (!unit) throw new RangeError('The division lies in none of the 17 units');
  return unit;
}

/** The guarantee standard of a unit or county in a year, fen a month: the unit's of 2025 less the growth since. */
export function dibaoStandardOf(code: string, areaType: AreaType, year: number): number {
  const unit = unitOf(code);
  const latest = areaType === 'URBAN' ? unit.urbanStandard : unit.ruralStandard;
  let factor = 1;
  for (let later = 2025; later > year; later -= 1) {
    factor *= 1 + (growth[areaType].find(([grown]) => grown === later)?.[1] ?? earlierGrowth[areaType]);
  }
  return (Math.round(latest / factor) + countyDifference(code)) * 100;
}

// Every third county by code order is ten yuan above or below its unit, by turns; a unit that is itself a county is not.
function countyDifference(code: string): number {
  const place = countyOrder.indexOf(code.slice(0, 6));
  if (place % 3 !== 2 || code.startsWith('4290')) return 0;
  return place % 2 === 0 ? 10 : -10;
}

/** The basic standard of support in extreme difficulty, at its floor. */
export const tekunBasicOf = (code: string, areaType: AreaType, year: number): number =>
  tekunBasicFloor(dibaoStandardOf(code, areaType, year));

const careShares: Readonly<Record<SelfCare, number>> = { FULL: 0.1, PARTIAL: 0.3, NONE: 0.6 };

/** The care standard of a unit, a share of its urban guarantee standard (illustrative). */
export const tekunCareOf = (code: string, selfCare: SelfCare, year: number): number =>
  upToWholeYuan(Math.round(dibaoStandardOf(unitOf(code).code, 'URBAN', year) * careShares[selfCare]));

// Urban 40,000 to 58,000 and rural 17,000 to 30,000 yuan a year, higher where the guarantee is, and rising.
function disposableIncomeOf({ urbanStandard, ruralStandard }: Unit, areaType: AreaType, year: number): number {
  const rank =
    areaType === 'URBAN'
      ? (urbanStandard - lowestUrban) / (highestUrban - lowestUrban)
      : (ruralStandard - lowestRural) / (highestRural - lowestRural);
  const [least, most] = areaType === 'URBAN' ? [40_000, 58_000] : [17_000, 30_000];
  return Math.round(least + (most - least) * (0.6 * rank + 0.1 * (year - 2021))) * 100;
}

type Value = Pick<AssistanceStandardRecord, 'kind' | 'areaType' | 'amount' | 'ratio'>;

const amountOf = (kind: AssistanceStandardKind, amount: number, areaType: AreaType | null = null): Value => ({
  kind,
  areaType,
  amount,
  ratio: null,
});

const ratioOf = (kind: AssistanceStandardKind, ratio: number, areaType: AreaType | null = null): Value => ({
  kind,
  areaType,
  amount: null,
  ratio,
});

/** All standards of 2021 to 2025: ratios for the province, caps and care for the units, guarantee and basic ones for units and counties. */
export function standardsOfProvince(
  tools: Tools,
  divisions: readonly DivisionRecord[],
): readonly AssistanceStandardRecord[] {
  const setters = divisions.filter(({ level }) => level === 'PROVINCE' || level === 'PREFECTURE' || level === 'COUNTY');
  return setters.flatMap((division) =>
    years.flatMap((year) => valuesOf(division, year).map((value) => standardRecord(tools, division._id, year, value))),
  );
}

function valuesOf({ _id, level }: DivisionRecord, year: number): readonly Value[] {
  if (level === 'PROVINCE') return provincialValues(year);
  const own = areaTypes.flatMap((areaType) => [
    amountOf(`DIBAO_${areaType}`, dibaoStandardOf(_id, areaType, year), areaType),
    amountOf(`TEKUN_BASIC_${areaType}`, tekunBasicOf(_id, areaType, year), areaType),
  ]);
  return isUnit(_id) ? [...own, ...unitValues(_id, year)] : own;
}

const isUnit = (code: string): boolean => units.some((unit) => code === unit.code.padEnd(12, '0'));

function provincialValues(year: number): readonly Value[] {
  const growths = consumptionGrowth.filter(([grown]) => grown === year);
  return [
    ratioOf('EDGE_MULTIPLE', 1.5),
    ratioOf('RIGID_EXPENDITURE_RATIO', 0.6),
    ...growths.flatMap(([, urban, rural]) => [
      ratioOf('CONSUMPTION_GROWTH', urban, 'URBAN'),
      ratioOf('CONSUMPTION_GROWTH', rural, 'RURAL'),
    ]),
  ];
}

// Caps are four and ten times the urban standard of a month (rule A-25).
function unitValues(code: string, year: number): readonly Value[] {
  const urban = dibaoStandardOf(code, 'URBAN', year);
  return [
    amountOf('TEKUN_CARE_FULL', tekunCareOf(code, 'FULL', year)),
    amountOf('TEKUN_CARE_PARTIAL', tekunCareOf(code, 'PARTIAL', year)),
    amountOf('TEKUN_CARE_NONE', tekunCareOf(code, 'NONE', year)),
    amountOf('TEMP_SMALL_CAP', 4 * urban),
    amountOf('TEMP_TOTAL_CAP', 10 * urban),
    ...areaTypes.map((areaType) =>
      amountOf('DISPOSABLE_INCOME_PC', disposableIncomeOf(unitOf(code), areaType, year), areaType),
    ),
  ];
}

// The latest holds until another takes its place; what was measured of a year is of that year alone.
function standardRecord(tools: Tools, division: string, year: number, value: Value): AssistanceStandardRecord {
  const isOpen = year === 2025 && value.kind !== 'CONSUMPTION_GROWTH';
  return {
    _id: tools.nextId('standard'),
    division,
    ...value,
    effectiveFrom: `${year}-01-01`,
    effectiveTo: isOpen ? null : `${year}-12-31`,
    documentNo: `SYN-STD-${year}-${division.slice(0, 6)}`,
    synthetic: true,
  };
}
