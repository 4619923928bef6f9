import type { Collection, Document, Stage } from '../../store/collection.ts';
import type { IsoDate } from '../shared/dates.ts';
import { isWithin, significantPrefix } from '../shared/divisionCode.ts';
import type { DonationState, NeedCategory } from './generated.ts';
import type {
  CharityNeedRecord,
  CharityProfileRecord,
  CharityStatsRecord,
  DonationRecord,
  MatchRecord,
  RevitalisationProjectRecord,
} from './records.ts';

export interface CharityFigures {
  readonly charityCount: number;
  readonly qualifiedCount: number;
}

export interface DonationFigures {
  readonly donationCount: number;
  readonly donationValue: number;
  readonly microCount: number;
}

export interface NeedFigures {
  readonly needCount: number;
  readonly metNeedCount: number;
  readonly openNeedCount: number;
  readonly openByCategory: ReadonlyMap<NeedCategory, number>;
  /** How many needs had their first delivery after so many days. */
  readonly countByDays: ReadonlyMap<number, number>;
}

export interface MatchFigures {
  readonly ratedCount: number;
  readonly goodCount: number;
}

/** Money of the donations to one campaign that has come as far as a state, and no further. */
export interface CampaignTotal {
  readonly campaignId: string;
  readonly state: DonationState;
  readonly amount: number;
}

type Figures<Answer> = (questions: readonly CharityStatsRecord[]) => Promise<readonly Answer[]>;

/** Figures of many divisions; one trip to the store for all that ask about the same day. */
export interface CharityStatistics {
  readonly charities: Figures<CharityFigures>;
  readonly donations: Figures<DonationFigures>;
  readonly needs: Figures<NeedFigures>;
  readonly matches: Figures<MatchFigures>;
  readonly fundGaps: Figures<number>;
  /** What campaigns raised, by the state of the donations: public, whoever may see the donations themselves. */
  readonly raised: (campaignIds: readonly string[]) => Promise<readonly CampaignTotal[]>;
}

interface Collections {
  readonly charities: Collection<CharityProfileRecord>;
  readonly donations: Collection<DonationRecord>;
  readonly needs: Collection<CharityNeedRecord>;
  readonly matches: Collection<MatchRecord>;
  readonly projects: Collection<RevitalisationProjectRecord>;
}

export function charityStatistics(collections: Collections): CharityStatistics {
  const { charities, donations, needs, matches, projects } = collections;
  return {
    charities: figures(charities, 'registrationDivision', 'registration', {
      stages: (asOf) => [
        { $match: { recognisedOn: { $lte: asOf }, charityStatus: { $ne: 'CANCELLED' } } },
        {
          $group: {
            _id: { division: '$registrationDivision', isQualified: { $eq: ['$qualification.state', 'VALID'] } },
            count: { $sum: 1 },
          },
        },
      ],
      fold: (rows: readonly Row<{ isQualified: boolean }, 'count'>[]) => ({
        charityCount: sum(rows, ({ count }) => count),
        qualifiedCount: sum(rows, ({ _id, count }) => (_id.isQualified ? count : 0)),
      }),
    }),
    donations: figures(donations, 'residenceDivision', 'residence', {
      stages: (asOf) => [
        { $match: { donatedOn: { $lte: asOf }, state: { $in: ['RECEIVED', 'ALLOCATED', 'USED'] } } },
        {
          $group: {
            _id: { division: '$residenceDivision', isMicro: { $eq: ['$kind', 'MICRO'] } },
            count: { $sum: 1 },
            value: { $sum: '$value' },
          },
        },
      ],
      fold: (rows: readonly Row<{ isMicro: boolean }, 'count' | 'value'>[]) => ({
        donationCount: sum(rows, ({ count }) => count),
        donationValue: sum(rows, ({ value }) => value),
        microCount: sum(rows, ({ _id, count }) => (_id.isMicro ? count : 0)),
      }),
    }),
    needs: figures(needs, 'division', 'division', {
      stages: (asOf) => [
        { $match: { createdOn: { $lte: asOf } } },
        {
          $group: {
            _id: {
              division: '$division',
              category: '$category',
              isMet: isBy('$metOn', asOf),
              isOpen: { $and: [isBy('$openedOn', asOf), { $not: [isBy('$settledOn', asOf)] }] },
              days: { $cond: { if: isBy('$deliveredOn', asOf), then: '$daysToDelivery', else: null } },
            },
            count: { $sum: 1 },
          },
        },
      ],
      fold: foldNeeds,
    }),
    matches: figures(matches, 'division', 'division', {
      stages: (asOf) => [
        { $match: { ratedOn: { $lte: asOf } } },
        { $group: { _id: { division: '$division', isGood: { $gte: ['$rating', 4] } }, count: { $sum: 1 } } },
      ],
      fold: (rows: readonly Row<{ isGood: boolean }, 'count'>[]) => ({
        ratedCount: sum(rows, ({ count }) => count),
        goodCount: sum(rows, ({ _id, count }) => (_id.isGood ? count : 0)),
      }),
    }),
    fundGaps: figures(projects, 'village', 'village', {
      stages: (asOf) => [
        { $match: { submittedOn: { $lte: asOf }, $or: [{ closedOn: null }, { closedOn: { $gt: asOf } }] } },
        { $group: { _id: { division: '$village' }, gap: { $sum: '$fundGap' } } },
      ],
      fold: (rows: readonly Row<unknown, 'gap'>[]) => sum(rows, ({ gap }) => gap),
    }),
    raised: async (campaignIds) => {
      const rows = donations.aggregate<MoneyOfCampaign>(
        [
          {
            $match: {
              campaignId: { $in: campaignIds },
              form: 'MONEY',
              state: { $in: ['RECEIVED', 'ALLOCATED', 'USED'] },
            },
          },
          {
            $group: {
              _id: '$campaignId',
              raised: { $sum: '$amount' },
              allocated: { $sum: '$allocated' },
              used: { $sum: '$used' },
            },
          },
        ],
        { hint: 'campaign' },
      );
      return (await rows.toArray()).flatMap(({ _id: campaignId, raised, allocated, used }) => [
        { campaignId, state: 'RECEIVED', amount: raised - allocated },
        { campaignId, state: 'ALLOCATED', amount: allocated - used },
        { campaignId, state: 'USED', amount: used },
      ]);
    },
  };
}

interface MoneyOfCampaign {
  readonly _id: string;
  readonly raised: number;
  readonly allocated: number;
  readonly used: number;
}

type Row<Key, Sums extends string> = { readonly _id: Key & { readonly division: string } } & {
  readonly [Sum in Sums]: number;
};

interface Reading<T extends Document, Found, Answer> {
  readonly stages: (asOf: IsoDate) => readonly Stage<T>[];
  readonly fold: (rows: readonly Found[]) => Answer;
}

function figures<T extends Document, Found extends { readonly _id: { readonly division: string } }, Answer>(
  collection: Collection<T>,
  divisionField: keyof T & string,
  hint: string,
  { stages, fold }: Reading<T, Found, Answer>,
): Figures<Answer> {
  const rowsOn = (codes: readonly string[], asOf: IsoDate) =>
    collection.aggregate<Found>([{ $match: inAnyOf(divisionField, codes) }, ...stages(asOf)], { hint }).toArray();

  return async function answerAll(questions) {
    const days = [...new Set(questions.map(({ asOf }) => asOf))];
    const rowsByDay = new Map(
      await Promise.all(
        days.map(async (day) => {
          const codes = questions.filter(({ asOf }) => asOf === day).map(({ code }) => code);
          return [day, await rowsOn(codes, day)] as const;
        }),
      ),
    );
    return questions.map(({ code, asOf }) =>
      fold((rowsByDay.get(asOf) ?? []).filter(({ _id }) => isWithin(_id.division, code))),
    );
  };
}

// The span from the first to the last lets the index begin and end there; the alternatives drop what lies between.
function inAnyOf(divisionField: string, codes: readonly string[]) {
  const prefixes = [...new Set(codes.map(significantPrefix))].sort();
  const outermost = prefixes.filter(
    (prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)),
  );
  const ranges = outermost.map((prefix) => ({ $gte: prefix, $lt: `${prefix}:` }));
  const span = { $gte: outermost[0] ?? '', $lt: `${outermost.at(-1) ?? ''}:` };
  return {
    [divisionField]: span,
    ...(ranges.length > 1 && { $or: ranges.map((range) => ({ [divisionField]: range })) }),
  };
}

// A missing day is null, which is less than any text; so it is asked for too.
const isBy = (path: `$${string}`, asOf: IsoDate) => ({ $and: [{ $ne: [path, null] }, { $lte: [path, asOf] }] });

interface NeedKey {
  readonly category: NeedCategory;
  readonly isMet: boolean;
  readonly isOpen: boolean;
  readonly days: number | null;
}

function foldNeeds(rows: readonly Row<NeedKey, 'count'>[]): NeedFigures {
  const openByCategory = new Map<NeedCategory, number>();
  const countByDays = new Map<number, number>();
  for (const { _id, count } of rows) {
    if (_id.isOpen) openByCategory.set(_id.category, (openByCategory.get(_id.category) ?? 0) + count);
    if (_id.days !== null) countByDays.set(_id.days, (countByDays.get(_id.days) ?? 0) + count);
  }
  return {
    needCount: sum(rows, ({ count }) => count),
    metNeedCount: sum(rows, ({ _id, count }) => (_id.isMet ? count : 0)),
    openNeedCount: sum(rows, ({ _id, count }) => (_id.isOpen ? count : 0)),
    openByCategory,
    countByDays,
  };
}

const sum = <Item>(items: readonly Item[], amountOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + amountOf(item), 0);

/** The middle of the days, the mean of the two middle ones when their number is even; null without any. */
export function medianDays(countByDays: ReadonlyMap<number, number>): number | null {
  const total = [...countByDays.values()].reduce((all, count) => all + count, 0);
  if (total === 0) return null;
  const days = [...countByDays].sort(([a], [b]) => a - b);
  const at = (place: number) => {
    let seen = 0;
    for (const [day, count] of days) {
      seen += count;
      if (seen > place) return day;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
