import type { Collection } from '../../store/collection.ts';
import { addYears, type IsoDate } from '../shared/dates.ts';
import { isWithin, subtreeRange } from '../shared/divisionCode.ts';
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

interface MarriageFigures {
  readonly _id: string;
  readonly registered: number;
  readonly crossProvince: number;
  readonly divorces: number;
  readonly divorcesByCourt: number;
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

/** Answers any number of questions of one day with one trip to each collection. */
export function figuresIn({ marriages, divorceApplications, marriageRegistries }: CountedCollections) {
  async function figuresOn(asOf: IsoDate, codes: readonly string[]): Promise<ReadonlyMap<string, MarriageStats>> {
    const [ofMarriages, ofApplications, ofRegistries] = await Promise.all([
      countMarriages(marriages, codes, asOf),
      countApplications(divorceApplications, codes, asOf),
      countRegistries(marriageRegistries, codes, asOf),
    ]);
    const marriagesByCode = new Map(ofMarriages.map((row) => [row._id, row]));
    const applicationsByCode = new Map(ofApplications.map((row) => [row._id, row]));
    return new Map(
      codes.map((code) => {
        const married = marriagesByCode.get(code);
        const applied = applicationsByCode.get(code);
        const registries = ofRegistries.filter(({ _id }) => isWithin(_id, code));
        return [
          code,
          {
            asOf,
            marriages: married?.registered ?? 0,
            crossProvinceShare: ratio(married?.crossProvince ?? 0, married?.registered ?? 0),
            divorces: married?.divorces ?? 0,
            divorcesByCourt: married?.divorcesByCourt ?? 0,
            withdrawnOrLapsedShare: ratio(applied?.withdrawnOrLapsed ?? 0, applied?.closed ?? 0),
            registries: registries.reduce((sum, { open }) => sum + open, 0),
            registriesOfGrade3A: registries.reduce((sum, { graded }) => sum + graded, 0),
            registriesWithCounsellingRoom: registries.reduce((sum, { counselling }) => sum + counselling, 0),
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

// A row carries each of its areas once, so after unwinding it counts once in every division that was asked for.
function countMarriages(collection: Collection<MarriageRecord>, codes: readonly string[], asOf: IsoDate) {
  const after = addYears(asOf, -1);
  const registered = { $and: [{ $gt: ['$registeredOn', after] }, { $lte: ['$registeredOn', asOf] }] };
  const ended = { $and: [{ $gt: ['$endedOn', after] }, { $lte: ['$endedOn', asOf] }] };
  const inState = (states: readonly string[]) => ({ $in: ['$state', states] });
  return collection
    .aggregate<MarriageFigures>(
      [
        {
          $match: {
            partyAreas: { $in: codes },
            registeredOn: { $lte: asOf },
            $or: [{ registeredOn: { $gt: after } }, { endedOn: { $gt: after, $lte: asOf } }],
          },
        },
        { $unwind: '$partyAreas' },
        { $match: { partyAreas: { $in: codes } } },
        {
          $group: {
            _id: '$partyAreas',
            registered: { $sum: { $cond: [registered, 1, 0] } },
            crossProvince: { $sum: { $cond: [{ $and: [registered, '$crossProvince'] }, 1, 0] } },
            divorces: { $sum: { $cond: [{ $and: [ended, inState(['DIVORCED', 'DIVORCED_BY_COURT'])] }, 1, 0] } },
            divorcesByCourt: { $sum: { $cond: [{ $and: [ended, inState(['DIVORCED_BY_COURT'])] }, 1, 0] } },
          },
        },
      ],
      { hint: 'parties' },
    )
    .toArray();
}

function countApplications(collection: Collection<DivorceApplicationRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<ApplicationFigures>(
      [
        { $match: { partyAreas: { $in: codes }, closedOn: { $gt: addYears(asOf, -1), $lte: asOf } } },
        { $unwind: '$partyAreas' },
        { $match: { partyAreas: { $in: codes } } },
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

function countRegistries(collection: Collection<MarriageRegistryRecord>, codes: readonly string[], asOf: IsoDate) {
  const isGraded = {
    $and: [{ $in: ['$grade', gradesFrom('A3')] }, { $ne: ['$gradedOn', null] }, { $lte: ['$gradedOn', asOf] }],
  };
  return collection
    .aggregate<RegistryFigures>(
      [
        {
          $match: {
            status: 'OPERATING',
            openedOn: { $lte: asOf },
            $or: codes.map((code) => ({ division: subtreeRange(code) })),
          },
        },
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
