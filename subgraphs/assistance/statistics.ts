import type { Collection, Document, Stage } from '../../store/collection.ts';
import { type IsoMonth, monthOf } from '../shared/dates.ts';
import { isWithin, significantPrefix, subtreeRange } from '../shared/divisionCode.ts';
import type { AreaType, BenefitStatus, SelfCare, SupportMode } from './generated.ts';
import type { DibaoCaseRecord, TekunCaseRecord } from './records.ts';
import type { PlaceOnDay } from './standards.ts';

/** What is counted of a division and all below it in one month. */
export interface AssistanceFigures {
  readonly dibaoFamilies: number;
  readonly dibaoUrbanPersons: number;
  readonly dibaoRuralPersons: number;
  readonly dibaoMonthlyAmount: number;
  readonly tekunPersons: number;
  readonly tekunConcentrated: number;
  readonly tekunFullCare: number;
  readonly tekunMonthlyAmount: number;
}

interface DibaoGroup {
  readonly _id: { readonly division: string; readonly areaType: AreaType };
  readonly families: number;
  readonly persons: number;
  readonly amount: number;
}

interface TekunGroup {
  readonly _id: { readonly division: string; readonly supportMode: SupportMode; readonly selfCare: SelfCare };
  readonly persons: number;
  readonly amount: number;
}

const paidStatuses: readonly BenefitStatus[] = ['ACTIVE', 'GRADUAL_EXIT'];

/** The figures of each place in the month of its day: for any number of places one trip a collection, for each month asked. */
export async function assistanceFigures(
  dibaoCases: Collection<DibaoCaseRecord>,
  tekunCases: Collection<TekunCaseRecord>,
  places: readonly PlaceOnDay[],
): Promise<readonly AssistanceFigures[]> {
  const months = [...new Set(places.map(({ asOf }) => monthOf(asOf)))];
  const counted = await Promise.all(
    months.map(async (month) => {
      const codes = places.filter(({ asOf }) => monthOf(asOf) === month).map(({ code }) => code);
      const [dibao, tekun] = await Promise.all([
        groupsOf<DibaoCaseRecord, DibaoGroup>(dibaoCases, codes, month, {
          by: { areaType: '$areaType' },
          sums: { families: 1, persons: '$changes.coveredMembers', amount: '$changes.monthlyAmount' },
        }),
        groupsOf<TekunCaseRecord, TekunGroup>(tekunCases, codes, month, {
          by: { supportMode: '$changes.supportMode', selfCare: '$changes.selfCare' },
          sums: { persons: 1, amount: '$changes.monthlyAmount' },
        }),
      ]);
      return [month, { dibao, tekun }] as const;
    }),
  );
  const byMonth = new Map(counted);
  return places.map(({ code, asOf }) => {
    const { dibao = [], tekun = [] } = byMonth.get(monthOf(asOf)) ?? {};
    const liesHere = ({ _id }: DibaoGroup | TekunGroup) => isWithin(_id.division, code);
    return figuresOf(dibao.filter(liesHere), tekun.filter(liesHere));
  });
}

function figuresOf(dibao: readonly DibaoGroup[], tekun: readonly TekunGroup[]): AssistanceFigures {
  const personsOf = (areaType: AreaType) =>
    sum(
      dibao.filter(({ _id }) => _id.areaType === areaType),
      ({ persons }) => persons,
    );
  return {
    dibaoFamilies: sum(dibao, ({ families }) => families),
    dibaoUrbanPersons: personsOf('URBAN'),
    dibaoRuralPersons: personsOf('RURAL'),
    dibaoMonthlyAmount: sum(dibao, ({ amount }) => amount),
    tekunPersons: sum(tekun, ({ persons }) => persons),
    tekunConcentrated: sum(tekun, ({ _id, persons }) => (_id.supportMode === 'CONCENTRATED' ? persons : 0)),
    tekunFullCare: sum(tekun, ({ _id, persons }) => (_id.selfCare === 'NONE' ? persons : 0)),
    tekunMonthlyAmount: sum(tekun, ({ amount }) => amount),
  };
}

const sum = <Row>(rows: readonly Row[], figure: (row: Row) => number): number =>
  rows.reduce((total, row) => total + figure(row), 0);

interface Grouping {
  readonly by: Readonly<Record<string, string>>;
  readonly sums: Readonly<Record<string, number | string>>;
}

// A case is counted by the decision that holds in the month, so that past months are told as they were.
function groupsOf<Row extends Document, Group>(
  collection: Collection<Row>,
  codes: readonly string[],
  month: IsoMonth,
  { by, sums }: Grouping,
): Promise<readonly Group[]> {
  const ranges = codes.map(subtreeRange);
  const digits = Math.max(...codes.map((code) => significantPrefix(code).length));
  const pipeline: readonly Stage<Row>[] = [
    {
      $match: {
        handlingDivision: spanOf(ranges),
        startMonth: { $lte: month },
        $and: [
          { $or: ranges.map((range) => ({ handlingDivision: range })) },
          { $or: [{ endMonth: null }, { endMonth: { $gte: month } }] },
        ],
      },
    },
    { $unwind: '$changes' },
    {
      $match: {
        'changes.effectiveMonth': { $lte: month },
        'changes.status': { $in: paidStatuses },
        $or: [{ 'changes.untilMonth': null }, { 'changes.untilMonth': { $gte: month } }],
      },
    },
    {
      $group: {
        _id: { division: { $substrCP: ['$handlingDivision', 0, digits] }, ...by },
        ...Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, { $sum: value }])),
      },
    },
  ];
  return collection.aggregate<Group>(pipeline, { hint: 'handling' }).toArray();
}

// The least range over all: where an index begins and ends its walk.
function spanOf(ranges: readonly { readonly $gte: string; readonly $lt: string }[]) {
  const least = ranges.map(({ $gte }) => $gte).sort()[0] ?? '';
  const greatest =
    ranges
      .map(({ $lt }) => $lt)
      .sort()
      .at(-1) ?? '';
  return { $gte: least, $lt: greatest };
}
