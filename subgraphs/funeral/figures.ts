import type { Collection } from '../../store/collection.ts';
import { addYears, type IsoDate } from '../shared/dates.ts';
import { isWithin, subtreeRange } from '../shared/divisionCode.ts';
import type { FuneralStats } from './generated.ts';
import type { CemeteryRecord, ColumbariumRecord, DeathRecordRecord, FuneralHomeRecord } from './records.ts';
import { parameters } from './rules.ts';

/** Figures asked for: of one division and all below it, on a day. */
export interface FiguresQuestion {
  readonly code: string;
  readonly asOf: IsoDate;
}

/** The collections that figures are counted in. */
export interface CountedCollections {
  readonly deathRecords: Collection<DeathRecordRecord>;
  readonly funeralHomes: Collection<FuneralHomeRecord>;
  readonly cemeteries: Collection<CemeteryRecord>;
  readonly columbaria: Collection<ColumbariumRecord>;
}

interface OfDivision {
  readonly _id: string;
}

interface DeathFigures extends OfDivision {
  readonly deaths: number;
  readonly unverified: number;
  readonly late: number;
  readonly days: number;
}

interface HomeFigures extends OfDivision {
  readonly homes: number;
  readonly connected: number;
}

interface RestingFigures extends OfDivision {
  readonly places: number;
  readonly free: number;
}

/** Answers any number of questions of one day with one trip to each collection. */
export function figuresIn(collections: CountedCollections) {
  async function figuresOn(asOf: IsoDate, codes: readonly string[]): Promise<readonly FuneralStats[]> {
    const [deaths, homes, cemeteries, columbaria] = await Promise.all([
      countDeaths(collections.deathRecords, codes, asOf),
      countHomes(collections.funeralHomes, codes, asOf),
      countResting(collections.cemeteries, codes, asOf),
      countResting(collections.columbaria, codes, asOf),
    ]);
    return codes.map((code) => {
      const sumOver = <Row extends OfDivision>(rows: readonly Row[], figure: (row: Row) => number) =>
        rows.reduce((sum, row) => (isWithin(row._id, code) ? sum + figure(row) : sum), 0);
      const died = sumOver(deaths, (row) => row.deaths);
      const unverified = sumOver(deaths, (row) => row.unverified);
      const open = sumOver(homes, (row) => row.homes);
      const resting = [...cemeteries, ...columbaria];
      return {
        asOf,
        deaths: died,
        unverified,
        late: sumOver(deaths, (row) => row.late),
        meanDaysToVerification: ratio(
          sumOver(deaths, (row) => row.days),
          died - unverified,
        ),
        funeralHomes: open,
        platformConnectedShare: ratio(
          sumOver(homes, (row) => row.connected),
          open,
        ),
        publicCemeteries: sumOver(resting, (row) => row.places),
        freePlaces: sumOver(resting, (row) => row.free),
      };
    });
  }

  return async (questions: readonly FiguresQuestion[]): Promise<readonly FuneralStats[]> => {
    const days = [...new Set(questions.map(({ asOf }) => asOf))];
    const answers = new Map<IsoDate, ReadonlyMap<string, FuneralStats>>();
    for (const asOf of days) {
      const codes = questions.filter((question) => question.asOf === asOf).map(({ code }) => code);
      const figures = await figuresOn(asOf, codes);
      answers.set(asOf, new Map(codes.flatMap((code, at) => (figures[at] ? [[code, figures[at]]] : []))));
    }
    return questions.map(({ code, asOf }) => {
      const figures = answers.get(asOf)?.get(code);
      if (figures === undefined) throw new Error('A question about figures was left without an answer');
      return figures;
    });
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function countDeaths(collection: Collection<DeathRecordRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<DeathFigures>(
      [
        {
          $match: {
            ...within('residenceDivision', codes),
            diedOn: { $gt: addYears(asOf, -1), $lte: asOf },
            state: { $in: ['REPORTED', 'VERIFIED', 'CLOSED'] },
          },
        },
        {
          $group: {
            _id: '$residenceDivision',
            deaths: { $sum: 1 },
            unverified: { $sum: { $cond: [{ $eq: ['$daysToVerification', null] }, 1, 0] } },
            late: { $sum: { $cond: [{ $gt: ['$daysToVerification', parameters.verificationDays] }, 1, 0] } },
            days: { $sum: '$daysToVerification' },
          },
        },
      ],
      { hint: 'residence' },
    )
    .toArray();
}

function countHomes(collection: Collection<FuneralHomeRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<HomeFigures>(
      [
        {
          $match: {
            ...within('division', codes),
            status: 'OPERATING',
            openedOn: { $lte: asOf },
          },
        },
        {
          $group: {
            _id: '$division',
            homes: { $sum: 1 },
            connected: { $sum: { $cond: ['$platformConnected', 1, 0] } },
          },
        },
      ],
      { hint: 'division' },
    )
    .toArray();
}

function countResting<Row extends CemeteryRecord | ColumbariumRecord>(
  collection: Collection<Row>,
  codes: readonly string[],
  asOf: IsoDate,
) {
  return collection
    .aggregate<RestingFigures>(
      [
        {
          $match: {
            ...within('division', codes),
            status: 'OPERATING',
            openedOn: { $lte: asOf },
            kind: { $ne: 'COMMERCIAL' },
          },
        },
        { $group: { _id: '$division', places: { $sum: 1 }, free: { $sum: '$free' } } },
      ],
      { hint: 'division' },
    )
    .toArray();
}

/** Rows of any of the divisions. The span from the first to the last of them is what an index can be narrowed by. */
function within(field: string, codes: readonly string[]): Readonly<Record<string, unknown>> {
  const ranges = codes.map(subtreeRange);
  const [first] = ranges.map(({ $gte }) => $gte).sort();
  const last = ranges
    .map(({ $lt }) => $lt)
    .sort()
    .at(-1);
  return { [field]: { $gte: first, $lt: last }, $or: ranges.map((range) => ({ [field]: range })) };
}
