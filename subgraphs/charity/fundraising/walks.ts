import type { Filter } from '../../../store/collection.ts';
import { requireIdentifier } from '../../shared/arguments.ts';
import { requireCreditCode } from '../../shared/creditCode.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type {
  CharitableTrustFilter,
  CharityProjectFilter,
  DisclosureFilter,
  FundraisingQualificationFilter,
  PairingFilter,
} from '../generated.ts';
import { regionsTouching } from '../regions.ts';
import type {
  CharitableTrustRecord,
  CharityProjectRecord,
  DisclosureRecord,
  FundraisingQualificationRecord,
  PairingRecord,
} from './records.ts';

/** Whether something is late hangs on the day. */
export type DisclosureQuestion = DisclosureFilter & { readonly today: IsoDate };

const codeOf = (uscc: string | null | undefined, argument: string) =>
  uscc == null ? null : requireCreditCode(uscc, argument);

const registeredIn = (divisionCode: string | null | undefined) =>
  divisionCode != null && { registrationDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') };

export function walkQualifications({
  state,
  organization,
  divisionCode,
}: FundraisingQualificationFilter): Walk<FundraisingQualificationRecord> {
  const organizationUscc = codeOf(organization, 'filter.organization');
  const filter: Filter<FundraisingQualificationRecord> = {
    ...registeredIn(divisionCode),
    ...(organizationUscc !== null && { organizationUscc }),
    ...(state && { state }),
  };
  return organizationUscc !== null
    ? { filter, hint: 'organization', orderBy: '_id' }
    : { filter, hint: 'registration', orderBy: 'registrationDivision' };
}

export function walkCharityProjects(wanted: CharityProjectFilter): Walk<CharityProjectRecord> {
  const { state, field, region, brand, organization, divisionCode } = wanted;
  const organizationUscc = codeOf(organization, 'filter.organization');
  const filter: Filter<CharityProjectRecord> = {
    ...registeredIn(divisionCode),
    ...(organizationUscc !== null && { organizationUscc }),
    ...(state && { state }),
    ...(field && { fields: field }),
    ...(region != null && regionsTouching(region, 'filter.region')),
    ...(brand != null && { brand }),
  };
  return organizationUscc !== null
    ? { filter, hint: 'organization', orderBy: '_id' }
    : { filter, hint: 'registration', orderBy: 'registrationDivision' };
}

export function walkTrusts({ state, trustee, divisionCode }: CharitableTrustFilter): Walk<CharitableTrustRecord> {
  const trusteeUscc = codeOf(trustee, 'filter.trustee');
  const filter: Filter<CharitableTrustRecord> = {
    ...registeredIn(divisionCode),
    ...(trusteeUscc !== null && { trusteeUscc }),
    ...(state && { state }),
  };
  return trusteeUscc !== null
    ? { filter, hint: 'trustee', orderBy: '_id' }
    : { filter, hint: 'registration', orderBy: 'registrationDivision' };
}

export function walkDisclosures(wanted: DisclosureQuestion): Walk<DisclosureRecord> {
  const { kind, late, published, subjectId, organization, divisionCode, today } = wanted;
  if (subjectId != null) requireIdentifier(subjectId, 'filter.subjectId');
  const organizationUscc = codeOf(organization, 'filter.organization');
  const filter: Filter<DisclosureRecord> = {
    ...registeredIn(divisionCode),
    ...(subjectId != null && { subjectId }),
    ...(organizationUscc !== null && { organizationUscc }),
    ...(kind && { kind }),
    ...(published != null && { publishedOn: published ? { $ne: null } : null }),
    ...(late === true && {
      waivedOn: null,
      $or: [{ publishedLate: true }, { publishedOn: null, dueOn: { $lt: today } }],
    }),
    ...(late === false && {
      $or: [{ publishedLate: false }, { waivedOn: { $ne: null } }, { publishedOn: null, dueOn: { $gte: today } }],
    }),
  };
  if (subjectId != null) return { filter, hint: 'subject', orderBy: 'dueOn' };
  if (organizationUscc !== null) return { filter, hint: 'organization', orderBy: 'dueOn' };
  return { filter, hint: 'due', orderBy: 'dueOn' };
}

export function walkPairings({ organization, divisionCode, on }: PairingFilter): Walk<PairingRecord> {
  const organizationUscc = codeOf(organization, 'filter.organization');
  const filter: Filter<PairingRecord> = {
    ...(divisionCode != null && { village: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(organizationUscc !== null && { organizationUscc }),
    ...(on && { from: { $lte: on }, to: { $gte: on } }),
  };
  return organizationUscc !== null
    ? { filter, hint: 'organization', orderBy: '_id' }
    : { filter, hint: 'village', orderBy: 'village' };
}
