import type { Collection } from '../../store/collection.ts';
import { addYears, type IsoDate } from '../shared/dates.ts';
import { significantPrefix, subtreeRange } from '../shared/divisionCode.ts';
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

/** Sums over the rows of one division. */
type Sums<Figure extends string> = { readonly _id: string } & Readonly<Record<Figure, number>>;

/** Answers any number of questions of one day with one trip to each collection. */
export function figuresIn(collections: CountedCollections) {
  async function figuresOn(asOf: IsoDate, codes: readonly string[]): Promise<readonly FuneralStats[]> {
    const [deaths, homes, cemeteries, columbaria] = await Promise.all([
      countDeaths(collections.deathRecords, codes, asOf),
      countHomes(collections.funeralHomes, codes, asOf),
      countResting(collections.cemeteries, codes, asOf),
      countResting(collections.columbaria, codes, asOf),
    ]);
    const ofDeaths = foldedInto(codes, deaths);
    const ofHomes = foldedInto(codes, homes);
    const ofGrounds = foldedInto(codes, [...cemeteries, ...columbaria]);
    return codes.map((code) => ({
      asOf,
      deaths: ofDeaths(code, 'deaths'),
      unverified: ofDeaths(code, 'unverified'),
      late: ofDeaths(code, 'late'),
      meanDaysToVerification: ratio(ofDeaths(code, 'days'), ofDeaths(code, 'deaths') - ofDeaths(code, 'unverified')),
      funeralHomes: ofHomes(code, 'homes'),
      platformConnectedShare: ratio(ofHomes(code, 'connected'), ofHomes(code, 'homes')),
      publicCemeteries: ofGrounds(code, 'places'),
      freePlaces: ofGrounds(code, 'free'),
    }));
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
    .aggregate<Sums<'deaths' | 'unverified' | 'late' | 'days'>>(
      [
        {
          $match: {
            residenceDivision: spanOf(codes),
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
    .aggregate<Sums<'homes' | 'connected'>>(
      [
        {
          $match: {
            division: spanOf(codes),
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
    .aggregate<Sums<'places' | 'free'>>(
      [
        {
          $match: {
            division: spanOf(codes),
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

// The span from the first to the last division: an index can be narrowed by it, and what lies between is left out by the sums.
function spanOf(codes: readonly string[]): { readonly $gte: string; readonly $lt: string } {
  const ranges = codes.map(subtreeRange);
  const [first = ''] = ranges.map(({ $gte }) => $gte).sort();
  const [last = ''] = ranges
    .map(({ $lt }) => $lt)
    .sort()
    .reverse();
  return { $gte: first, $lt: last };
}

const prefixLengths = [2, 4, 6, 9, 12];

/** Adds up the sums of every division into each one asked for, walking the rows once. */
function foldedInto<Figure extends string>(codes: readonly string[], rows: readonly Sums<Figure>[]) {
  const rowsByPrefix = new Map<string, Sums<Figure>[]>(codes.map((code) => [significantPrefix(code), []]));
  for (const row of rows) for (const length of prefixLengths) rowsByPrefix.get(row._id.slice(0, length))?.push(row);
  return (code: string, figure: Figure): number =>
    (rowsByPrefix.get(significantPrefix(code)) ?? []).reduce((sum, row) => sum + row[figure], 0);
}
