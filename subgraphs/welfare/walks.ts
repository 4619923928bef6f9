import { badInput } from '../../schema/errors.ts';
import type { Filter } from '../../store/collection.ts';
import { dateBounds, type OpenRange, requireIdentifier } from '../shared/arguments.ts';
import { type IsoDate, monthOf } from '../shared/dates.ts';
import { subtreeOfArgument, subtreeOfCountyOrAbove } from '../shared/divisionCode.ts';
import type { Walk } from '../shared/pages.ts';
import type {
  CareNeedsAssessmentFilter,
  ChildStandardFilter,
  ChildWelfareInstitutionFilter,
  DisabilityCertificateFilter,
  ElderlyBenefitStandardFilter,
  WelfareBenefitFilter,
  WelfareBenefitKind,
} from './generated.ts';
import type {
  CareNeedsAssessmentRecord,
  ChildStandardRecord,
  ChildWelfareCaseRecord,
  ChildWelfareInstitutionRecord,
  DisabilityCertificateRecord,
  DisabilitySubsidyRecord,
  ElderlyBenefitRecord,
  ElderlyBenefitStandardRecord,
  WelfareBenefitRecord,
} from './records.ts';

/** A filter that asks what is due also needs to know what day it is. */
export type OnDay<ListFilter> = ListFilter & { readonly today: IsoDate };

// A filter may ask for fields of one type only, which rows of the others lack: it then matches none of those.
type Untyped<Benefit> = Omit<Benefit, 'kind' | 'type'>;
type AnyBenefit = Untyped<ElderlyBenefitRecord> &
  Untyped<DisabilitySubsidyRecord> &
  Untyped<ChildWelfareCaseRecord> & { readonly kind: WelfareBenefitKind };

/** How the benefits of a filter are found: by where people live, or by who pays when only that is asked. */
export function walkBenefits(wanted: OnDay<WelfareBenefitFilter>): Walk<WelfareBenefitRecord> {
  const { divisionCode, payingDivisionCode, kind, status, terminationReason, tier, aliveCheckDue, today } = wanted;
  const { startedBetween, endedBetween, basis, careMode, parentStatus, institutionId, ageOutBefore } = wanted;
  if (institutionId != null) requireIdentifier(institutionId, 'filter.institutionId');
  const startMonth = monthBounds(startedBetween, 'filter.startedBetween');
  const endMonth = monthBounds(endedBetween, 'filter.endedBetween');
  const isOpen: Filter<AnyBenefit> = { status: { $ne: 'TERMINATED' } };
  const parts: readonly Filter<AnyBenefit>[] = [
    ...(status ? [{ status }] : []),
    ...(aliveCheckDue == null ? [] : [isOpen, { aliveCheckDueOn: aliveCheckDue ? { $lte: today } : { $gt: today } }]),
    ...(ageOutBefore ? [isOpen, { ageOutOn: { $lt: ageOutBefore } }] : []),
    ...(parentStatus ? [{ $or: [{ fatherStatus: parentStatus }, { motherStatus: parentStatus }] }] : []),
  ];
  const conditions: Filter<AnyBenefit> = {
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(payingDivisionCode != null && {
      payingDivision: subtreeOfCountyOrAbove(payingDivisionCode, 'filter.payingDivisionCode'),
    }),
    ...(kind && { kind }),
    ...(terminationReason && { terminationReason }),
    ...(tier && { tier }),
    ...(startMonth && { startMonth }),
    ...(endMonth && { endMonth }),
    ...(basis && { basis }),
    ...(careMode && { careMode }),
    ...(institutionId != null && { institutionId }),
    ...(parts.length > 0 && { $and: parts }),
  };
  const filter = conditions as Filter<WelfareBenefitRecord>;
  const isByPayer = !divisionCode && payingDivisionCode != null;
  return isByPayer
    ? { filter, hint: 'payer', orderBy: 'payingDivision' }
    : { filter, hint: 'residence', orderBy: 'residenceDivision' };
}

/** How the institutions of a filter are found. */
export function walkInstitutions(wanted: ChildWelfareInstitutionFilter): Walk<ChildWelfareInstitutionRecord> {
  const { divisionCode, tier, status, functions, hasFreeBeds, openToCommunity } = wanted;
  const filter: Filter<ChildWelfareInstitutionRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(tier && { tier }),
    ...(status && { status }),
    ...(functions && functions.length > 0 && { functions: { $all: functions } }),
    ...(hasFreeBeds != null && { freeBeds: hasFreeBeds ? { $gt: 0 } : { $lte: 0 } }),
    ...(openToCommunity != null && { openToCommunity }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** How the assessments of a filter are found. */
export function walkAssessments(wanted: CareNeedsAssessmentFilter): Walk<CareNeedsAssessmentRecord> {
  const { divisionCode, level, kind, validUntilBefore } = wanted;
  const filter: Filter<CareNeedsAssessmentRecord> = {
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(level && { finalLevel: level }),
    ...(kind && { kind }),
    ...(validUntilBefore && { validUntil: { $lt: validUntilBefore }, supersededOn: null }),
  };
  return { filter, hint: 'residence', orderBy: 'residenceDivision' };
}

/** How the certificates of a filter are found. Throws `BAD_USER_INPUT` for a grade that does not exist. */
export function walkCertificates(wanted: DisabilityCertificateFilter): Walk<DisabilityCertificateRecord> {
  const { divisionCode, category, grade, state, validUntilBefore } = wanted;
  if (grade != null && (grade < 1 || grade > 4))
    throw badInput('BAD_USER_INPUT', 'filter.grade', 'give a grade from 1 to 4');
  const filter: Filter<DisabilityCertificateRecord> = {
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(category && { categories: category }),
    ...(grade != null && { grade }),
    ...(state && { state }),
    ...(validUntilBefore && { validUntil: { $lt: validUntilBefore } }),
  };
  return { filter, hint: 'residence', orderBy: 'residenceDivision' };
}

/** How the standards of elderly benefits of a filter are found; none is set below the county. */
export function walkElderlyStandards(wanted: ElderlyBenefitStandardFilter): Walk<ElderlyBenefitStandardRecord> {
  const { divisionCode, kind, tier, asOf } = wanted;
  const filter: Filter<ElderlyBenefitStandardRecord> = {
    ...(divisionCode != null && { division: subtreeOfCountyOrAbove(divisionCode, 'filter.divisionCode') }),
    ...(kind && { kind }),
    ...(tier && { tier }),
    ...(asOf && inForceOn(asOf)),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** How the standards for children of a filter are found; none is set below the county. */
export function walkChildStandards({ divisionCode, careMode, asOf }: ChildStandardFilter): Walk<ChildStandardRecord> {
  const filter: Filter<ChildStandardRecord> = {
    ...(divisionCode != null && { division: subtreeOfCountyOrAbove(divisionCode, 'filter.divisionCode') }),
    ...(careMode && { careMode }),
    ...(asOf && inForceOn(asOf)),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

const inForceOn = (day: IsoDate) => ({
  effectiveFrom: { $lte: day },
  $or: [{ effectiveTo: null }, { effectiveTo: { $gte: day } }],
});

// Both texts have the same form, so the months of two days bound a month as the days would bound a day.
function monthBounds(range: OpenRange<IsoDate> | null | undefined, argument: string) {
  const days = dateBounds(range, argument);
  if (days === undefined) return undefined;
  const { $gte, $lte } = days;
  return { ...($gte && { $gte: monthOf($gte) }), ...($lte && { $lte: monthOf($lte) }) };
}
