import type { Collection } from '../../store/collection.ts';
import { type IsoDate, monthOf } from '../shared/dates.ts';
import { significantPrefix, subtreeRange } from '../shared/divisionCode.ts';
import type { CareLevel, ElderlyBenefitTier, WelfareBenefitKind } from './generated.ts';
import type {
  CareNeedsAssessmentRecord,
  DisabilityCertificateRecord,
  ElderlyCareFacilityRecord,
  WelfareBenefitRecord,
  WelfareStatsRecord,
} from './records.ts';
import { careLevelBands } from './rules/careLevel.ts';
import { advancedAgeTiers } from './rules/elderly.ts';
import { institutionKinds } from './rules/facilities.ts';

export interface BenefitCount {
  readonly kind: WelfareBenefitKind;
  readonly tier: ElderlyBenefitTier | null;
  readonly recipients: number;
  readonly monthly: number;
}

export interface LevelCount {
  readonly level: CareLevel;
  readonly persons: number;
}

export interface FacilityCounts {
  readonly facilities: number;
  readonly beds: number;
  readonly nursingBeds: number;
  readonly occupied: number;
}

/** Answers one question for each division and day asked, in the order asked. */
type Answer<Result> = (questions: readonly WelfareStatsRecord[]) => Promise<readonly Result[]>;

/** The figures of welfare, each from one collection and for any number of divisions of a day in one trip to the store. */
export interface WelfareStatistics {
  readonly benefits: Answer<readonly BenefitCount[]>;
  readonly certificates: Answer<number>;
  readonly careLevels: Answer<readonly LevelCount[]>;
  readonly facilities: Answer<FacilityCounts>;
}

interface Collections {
  readonly benefits: Collection<WelfareBenefitRecord>;
  readonly certificates: Collection<DisabilityCertificateRecord>;
  readonly assessments: Collection<CareNeedsAssessmentRecord>;
  readonly facilities: Collection<ElderlyCareFacilityRecord>;
}

export function welfareStatistics(collections: Collections): WelfareStatistics {
  return {
    benefits: byDay((codes, asOf) => benefitRows(collections.benefits, codes, asOf), countBenefits),
    certificates: byDay((codes, asOf) => certificateRows(collections.certificates, codes, asOf), sumOf),
    careLevels: byDay((codes, asOf) => levelRows(collections.assessments, codes, asOf), countLevels),
    facilities: byDay((codes, asOf) => facilityRows(collections.facilities, codes, asOf), countFacilities),
  };
}

/** What a store groups by: always the division, so that rows can be shared out among those that hold it. */
interface Grouped<Key> {
  readonly _id: { readonly division: string } & Key;
  readonly count: number;
}

type BenefitRow = Grouped<{ readonly kind: WelfareBenefitKind; readonly tier: ElderlyBenefitTier | null }> & {
  readonly monthly: number;
};
type LevelRow = Grouped<{ readonly level: CareLevel }>;
type FacilityRow = Grouped<{ readonly kind: ElderlyCareFacilityRecord['kind'] }> & Omit<FacilityCounts, 'facilities'>;

function benefitRows(collection: Collection<WelfareBenefitRecord>, codes: readonly string[], asOf: IsoDate) {
  const month = monthOf(asOf);
  return collection
    .aggregate<BenefitRow>(
      [
        {
          $match: {
            residenceDivision: spanOf(codes),
            startMonth: { $lte: month },
            $or: [{ endMonth: null }, { endMonth: { $gte: month } }],
          },
        },
        { $unwind: '$rates' },
        { $match: { 'rates.from': { $lte: month }, $or: [{ 'rates.to': null }, { 'rates.to': { $gte: month } }] } },
        {
          $group: {
            _id: { division: '$residenceDivision', kind: '$kind', tier: '$rates.tier' },
            count: { $sum: 1 },
            monthly: { $sum: '$rates.monthly' },
          },
        },
      ],
      { hint: 'residence' },
    )
    .toArray();
}

function certificateRows(collection: Collection<DisabilityCertificateRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<Grouped<unknown>>(
      [
        {
          $match: {
            residenceDivision: spanOf(codes),
            state: { $nin: ['FROZEN', 'CANCELLED'] },
            issuedOn: { $lte: asOf },
            validUntil: { $gte: asOf },
          },
        },
        { $group: { _id: { division: '$residenceDivision' }, count: { $sum: 1 } } },
      ],
      { hint: 'residence' },
    )
    .toArray();
}

function levelRows(collection: Collection<CareNeedsAssessmentRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<LevelRow>(
      [
        {
          $match: {
            residenceDivision: spanOf(codes),
            assessedOn: { $lte: asOf },
            validUntil: { $gte: asOf },
            $or: [{ supersededOn: null }, { supersededOn: { $gt: asOf } }],
          },
        },
        { $group: { _id: { division: '$residenceDivision', level: '$finalLevel' }, count: { $sum: 1 } } },
      ],
      { hint: 'residence' },
    )
    .toArray();
}

function facilityRows(collection: Collection<ElderlyCareFacilityRecord>, codes: readonly string[], asOf: IsoDate) {
  return collection
    .aggregate<FacilityRow>(
      [
        {
          $match: {
            division: spanOf(codes),
            openedOn: { $lte: asOf },
            // Closed since, or in service still: a pause has no days in the record.
            $or: [{ status: 'OPERATING' }, { closedOn: { $gt: asOf } }],
          },
        },
        {
          $group: {
            _id: { division: '$division', kind: '$kind' },
            count: { $sum: 1 },
            beds: { $sum: '$beds' },
            nursingBeds: { $sum: '$nursingBeds' },
            occupied: { $sum: '$occupied' },
          },
        },
      ],
      { hint: 'division' },
    )
    .toArray();
}

// One range around all subtrees, which an index can begin and end at; rows in between that nobody asked for are left out when
// they are shared out.
function spanOf(codes: readonly string[]) {
  const ranges = codes.map(subtreeRange);
  const starts = ranges.map(({ $gte }) => $gte).sort();
  const ends = ranges.map(({ $lt }) => $lt).sort();
  return { $gte: starts[0] ?? '', $lt: ends.at(-1) ?? '' };
}

// Questions of one batch mostly share their day, and then one trip answers all of them.
function byDay<Row extends Grouped<unknown>, Result>(
  read: (codes: readonly string[], asOf: IsoDate) => Promise<readonly Row[]>,
  fold: (rows: readonly Row[]) => Result,
): Answer<Result> {
  return async (questions) => {
    const days = [...new Set(questions.map(({ asOf }) => asOf))];
    const rowsOfDay = new Map(
      await Promise.all(
        days.map(async (asOf) => {
          const codes = questions.filter((question) => question.asOf === asOf).map(({ divisionCode }) => divisionCode);
          return [asOf, sharedOut(await read(codes, asOf), codes)] as const;
        }),
      ),
    );
    return questions.map(({ divisionCode, asOf }) => fold(rowsOfDay.get(asOf)?.(divisionCode) ?? []));
  };
}

const prefixLengths = [2, 4, 6, 9, 12];

// Shares the rows out among the subtrees they lie in, each looked at once.
function sharedOut<Row extends Grouped<unknown>>(rows: readonly Row[], codes: readonly string[]) {
  const rowsOf = new Map<string, Row[]>(codes.map((code) => [significantPrefix(code), []]));
  for (const row of rows) for (const length of prefixLengths) rowsOf.get(row._id.division.slice(0, length))?.push(row);
  return (code: string): readonly Row[] => rowsOf.get(significantPrefix(code)) ?? [];
}

const sumOf = (rows: readonly Grouped<unknown>[]): number => rows.reduce((sum, { count }) => sum + count, 0);

const kindOrder: readonly WelfareBenefitKind[] = [
  'ADVANCED_AGE',
  'CARE',
  'SERVICE',
  'COMPREHENSIVE',
  'LIVING',
  'NURSING',
  'ORPHAN',
  'DE_FACTO_UNATTENDED',
  'OTHER_DISTRESSED',
];
const tierOrder = [...advancedAgeTiers.map(({ tier }) => tier).toReversed(), null];

function countBenefits(rows: readonly BenefitRow[]): readonly BenefitCount[] {
  return kindOrder.flatMap((kind) =>
    tierOrder.flatMap((tier) => {
      const those = rows.filter(({ _id }) => _id.kind === kind && _id.tier === tier);
      if (those.length === 0) return [];
      return [{ kind, tier, recipients: sumOf(those), monthly: those.reduce((sum, { monthly }) => sum + monthly, 0) }];
    }),
  );
}

const countLevels = (rows: readonly LevelRow[]): readonly LevelCount[] =>
  careLevelBands.map(({ level }) => ({ level, persons: sumOf(rows.filter(({ _id }) => _id.level === level)) }));

function countFacilities(rows: readonly FacilityRow[]): FacilityCounts {
  const institutions = rows.filter(({ _id }) => institutionKinds.includes(_id.kind));
  return {
    facilities: sumOf(rows),
    beds: institutions.reduce((sum, { beds }) => sum + beds, 0),
    nursingBeds: institutions.reduce((sum, { nursingBeds }) => sum + nursingBeds, 0),
    occupied: institutions.reduce((sum, { occupied }) => sum + occupied, 0),
  };
}
