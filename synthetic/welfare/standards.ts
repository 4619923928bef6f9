import { type Unit, units } from '../../subgraphs/shared/hubei.ts';
import type { ChildCareMode, ElderlyBenefitTier } from '../../subgraphs/welfare/generated.ts';
import type { ChildStandardRecord, ElderlyBenefitStandardRecord } from '../../subgraphs/welfare/records.ts';
import { leastNewStandard } from '../../subgraphs/welfare/rules/children.ts';
import { advancedAgeTiers } from '../../subgraphs/welfare/rules/elderly.ts';
import type { Tools } from '../people.ts';

/** Fen per month of each tier (W-34), illustrative. */
export const advancedAgeMonthly: Readonly<Record<ElderlyBenefitTier, number>> = {
  AGE_80_TO_89: 5_000,
  AGE_90_TO_99: 10_000,
  AGE_100_AND_OVER: 30_000,
};

/** Growth of urban consumption per head in the year before each one (domain reference § 5.2), illustrative. */
const growthBefore: readonly (readonly [year: number, growth: number | null])[] = [
  [2021, null],
  [2022, 0.047],
  [2023, 0.032],
  [2024, 0.061],
  [2025, 0.046],
];

/** What a child was brought up for in 2021, in percent of the unit's urban minimum living standard, illustrative. */
const percentOfMinimum: Readonly<Record<ChildCareMode, number>> = {
  INSTITUTION: 220,
  KIN: 150,
  FOSTER: 150,
  OTHER_DISPERSED: 150,
};
const careModes: readonly ChildCareMode[] = ['INSTITUTION', 'KIN', 'FOSTER', 'OTHER_DISPERSED'];

interface YearlyStandard {
  readonly year: number;
  readonly monthly: number;
  readonly growthBasis: number | null;
}

/** A unit's standards for a way of bringing children up, 2021 to 2025: each grown as W-06 asks and rounded up to the yuan. */
export function childStandardsOf(unit: Unit, careMode: ChildCareMode): readonly YearlyStandard[] {
  let monthly = wholeYuan(unit.urbanStandard * percentOfMinimum[careMode]);
  return growthBefore.map(([year, growthBasis]) => {
    if (growthBasis !== null) monthly = wholeYuan(leastNewStandard(monthly, growthBasis));
    return { year, monthly, growthBasis };
  });
}

/** The advanced-age allowance of every unit, one standard a tier through all the years. */
export function elderlyBenefitStandards(tools: Tools): readonly ElderlyBenefitStandardRecord[] {
  return units.flatMap(({ code }) =>
    advancedAgeTiers.toReversed().map(
      ({ tier }): ElderlyBenefitStandardRecord => ({
        _id: tools.nextId('elderlyStandard'),
        division: code.padEnd(12, '0'),
        kind: 'ADVANCED_AGE',
        tier,
        monthly: advancedAgeMonthly[tier],
        effectiveFrom: tools.historyFrom,
        effectiveTo: null,
        synthetic: true,
      }),
    ),
  );
}

/** What is paid for children in every unit, by way of bringing them up and year. */
export function childStandards(tools: Tools): readonly ChildStandardRecord[] {
  return units.flatMap((unit) =>
    careModes.flatMap((careMode) => {
      const standards = childStandardsOf(unit, careMode);
      return standards.map(
        ({ year, monthly, growthBasis }, index): ChildStandardRecord => ({
          _id: tools.nextId('childStandard'),
          division: unit.code.padEnd(12, '0'),
          careMode,
          monthly,
          effectiveFrom: `${year}-01-01`,
          effectiveTo: index === standards.length - 1 ? null : `${year}-12-31`,
          growthBasis,
          synthetic: true,
        }),
      );
    }),
  );
}

const wholeYuan = (fen: number): number => Math.ceil(fen / 100) * 100;
