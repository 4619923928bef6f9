import type { Collection } from '../../store/collection.ts';
import { addDays, addYears, type IsoDate } from '../shared/dates.ts';
import { isWithin } from '../shared/divisionCode.ts';
import type { MarriageStats } from './generated.ts';
import type { DivorceApplicationRecord, MarriageRecord, MarriageRegistryRecord } from './records.ts';
import { gradesFrom } from './rules.ts';

/** Figures asked for: of one division and all below it, on a day. */
export interface FiguresQuestion {
  readonly code: string;
  readonly asOf: IsoDate;
}

/** The collections that figures are counted in. */
export interface CountedCollections {
  readonly marriages: Collection<MarriageRecord>;
  readonly divorceApplications: Collection<DivorceApplicationRecord>;
  readonly marriageRegistries: Collection<MarriageRegistryRecord>;
}

interface RegistrationFigures {
  readonly _id: string;
  readonly registered: number;
  readonly crossProvince: number;
}

interface DivorceFigures {
  readonly _id: string;
  readonly divorces: number;
  readonly byCourt: number;
}

interface ApplicationFigures {
  readonly _id: string;
  readonly closed: number;
  readonly withdrawnOrLapsed: number;
}

interface RegistryFigures {
  readonly _id: string;
  readonly open: number;
  readonly graded: number;
  readonly counselling: number;
}

/** Answers any number of questions of one day with the same few trips to the store. */
export function figuresIn({ marriages, divorceApplications, marriageRegistries }: CountedCollections) {
  async function figuresOn(asOf: IsoDate, codes: readonly string[]): Promise<ReadonlyMap<string, MarriageStats>> {
    const [registered, ended, applied, registries] = await Promise.all([
      countRegistrations(marriages, codes, asOf).then(byCode),
      countDivorces(marriages, codes, asOf).then(byCode),
      countApplications(divorceApplications, codes, asOf).then(byCode),
      countRegistries(marriageRegistries, asOf),
    ]);
    return new Map(
      codes.map((code) => {
        const { registered: married = 0, crossProvince = 0 } = registered.get(code) ?? {};
        const { divorces = 0, byCourt = 0 } = ended.get(code) ?? {};
        const { closed = 0, withdrawnOrLapsed = 0 } = applied.get(code) ?? {};
        const inside = registries.filter(({ _id }) => isWithin(_id, code));
        return [
          code,
          {
            asOf,
            marriages: married,
            crossProvinceShare: ratio(crossProvince, married),
            divorces,
            divorcesByCourt: byCourt,
            withdrawnOrLapsedShare: ratio(withdrawnOrLapsed, closed),
            registries: inside.reduce((sum, { open }) => sum + open, 0),
            registriesOfGrade3A: inside.reduce((sum, { graded }) => sum + graded, 0),
            registriesWithCounsellingRoom: inside.reduce((sum, { counselling }) => sum + counselling, 0),
          },
        ];
      }),
    );
  }

  return async (questions: readonly FiguresQuestion[]): Promise<readonly MarriageStats[]> => {
    const answers = new Map<IsoDate, ReadonlyMap<string, MarriageStats>>();
    for (const asOf of new Set(questions.map((question) => question.asOf))) {
      const codes = questions.filter((question) => question.asOf === asOf).map(({ code }) => code);
      answers.set(asOf, await figuresOn(asOf, codes));
    }
    return questions.map(({ code, asOf }) => {
      const figures = answers.get(asOf)?.get(code);
      if (figures === undefined) throw new Error('A question about figures was left without an answer');
      return figures;
    });
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const byCode = <Row extends { readonly _id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row._id, row]));

const yearUpTo = (asOf: IsoDate) => ({ $gt: addYears(asOf, -1), $lte: asOf });

// A row carries each of its areas once, so after unwinding it counts once in every division that was asked for.
const inEachAreaOf = (codes: readonly string[]) =>
  [{ $unwind: '$partyAreas' }, { $match: { partyAreas: { $in: codes } } }] as const;

function countRegistrations(collection: Collection<MarriageRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<RegistrationFigures>(
      [
        { $match: { partyAreas: { $in: codes }, registeredOn: yearUpTo(asOf) } },
        ...inEachAreaOf(codes),
        {
          $group: {
            _id: '$partyAreas',
            registered: { $sum: 1 },
            crossProvince: { $sum: { $cond: ['$crossProvince', 1, 0] } },
          },
        },
      ],
      { hint: 'parties' },
    )
    .toArray();
}

function countDivorces(collection: Collection<MarriageRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<DivorceFigures>(
      [
        {
          $match: {
            state: { $in: ['DIVORCED', 'DIVORCED_BY_COURT'] },
            endedOn: yearUpTo(asOf),
            partyAreas: { $in: codes },
          },
        },
        ...inEachAreaOf(codes),
        {
          $group: {
            _id: '$partyAreas',
            divorces: { $sum: 1 },
            byCourt: { $sum: { $cond: [{ $eq: ['$state', 'DIVORCED_BY_COURT'] }, 1, 0] } },
          },
        },
      ],
      { hint: 'ended' },
    )
    .toArray();
}

// Cooling-off and window take some seventy days with the longest holidays; no application stays open for so many.
const longestOpenDays = 120;

function countApplications(collection: Collection<DivorceApplicationRecord>, codes: readonly string[], asOf: IsoDate) {
  const closedOn = yearUpTo(asOf);
  return collection
    .aggregate<ApplicationFigures>(
      [
        {
          $match: {
            partyAreas: { $in: codes },
            submittedOn: { $gt: addDays(closedOn.$gt, -longestOpenDays), $lte: asOf },
            closedOn,
          },
        },
        ...inEachAreaOf(codes),
        {
          $group: {
            _id: '$partyAreas',
            closed: { $sum: 1 },
            withdrawnOrLapsed: { $sum: { $cond: [{ $in: ['$state', ['WITHDRAWN', 'LAPSED']] }, 1, 0] } },
          },
        },
      ],
      { hint: 'parties' },
    )
    .toArray();
}

// There are a hundred or so in all: those of every division asked for are found among them afterwards.
function countRegistries(collection: Collection<MarriageRegistryRecord>, asOf: IsoDate) {
  const isGraded = {
    $and: [{ $in: ['$grade', gradesFrom('A3')] }, { $ne: ['$gradedOn', null] }, { $lte: ['$gradedOn', asOf] }],
  };
  return collection
    .aggregate<RegistryFigures>(
      [
        { $match: { status: 'OPERATING', openedOn: { $lte: asOf } } },
        {
          $group: {
            _id: '$division',
            open: { $sum: 1 },
            graded: { $sum: { $cond: [isGraded, 1, 0] } },
            counselling: { $sum: { $cond: ['$hasCounsellingRoom', 1, 0] } },
          },
        },
      ],
      { hint: 'division' },
    )
    .toArray();
}
