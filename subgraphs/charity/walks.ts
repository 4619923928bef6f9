import type { Filter } from '../../store/collection.ts';
import { dateBounds, numberBounds, requireIdentifier, searchPattern } from '../shared/arguments.ts';
import { requireCreditCode } from '../shared/creditCode.ts';
import { subtreeOfArgument } from '../shared/divisionCode.ts';
import type { Walk } from '../shared/pages.ts';
import type {
  CampaignFilter,
  CharityFilter,
  CharityNeedFilter,
  CharityResourceFilter,
  DonationFilter,
  RevitalisationProjectFilter,
} from './generated.ts';
import type {
  CampaignRecord,
  CharityNeedRecord,
  CharityProfileRecord,
  CharityResourceRecord,
  DonationRecord,
  RevitalisationProjectRecord,
} from './records.ts';
import { regionsTouching } from './regions.ts';

/** Donations of one person can be asked for beside what clients may filter by: all, or those that name the donor (rule C-14). */
export type DonationQuestion = DonationFilter & { readonly donor?: string; readonly isNamed?: true };

export function walkCharities({ field, divisionCode, qualified, nameLike }: CharityFilter): Walk<CharityProfileRecord> {
  const filter: Filter<CharityProfileRecord> = {
    ...(divisionCode != null && { registrationDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(field && { fields: field }),
    ...(qualified != null && { 'qualification.state': qualified ? 'VALID' : { $ne: 'VALID' } }),
    ...(nameLike != null && { name: searchPattern(nameLike, 'filter.nameLike') }),
  };
  return { filter, hint: 'registration', orderBy: 'registrationDivision' };
}

export function walkCampaigns(wanted: CampaignFilter): Walk<CampaignRecord> {
  const { state, region, field, method, emergency, organization, divisionCode } = wanted;
  const organizationUscc = organization == null ? null : requireCreditCode(organization, 'filter.organization');
  const filter: Filter<CampaignRecord> = {
    ...(divisionCode != null && { registrationDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(organizationUscc !== null && { organizationUscc }),
    ...(state && { state }),
    ...(region != null && regionsTouching(region, 'filter.region')),
    ...(field && { fields: field }),
    ...(method && { methods: method }),
    ...(emergency != null && { emergency }),
  };
  return organizationUscc !== null
    ? { filter, hint: 'organization', orderBy: '_id' }
    : { filter, hint: 'registration', orderBy: 'registrationDivision' };
}

export function walkDonations(wanted: DonationQuestion): Walk<DonationRecord> {
  const { kind, form, state, campaign, divisionCode, donatedBetween, amount, donor, isNamed } = wanted;
  if (campaign != null) requireIdentifier(campaign, 'filter.campaign');
  const donatedOn = dateBounds(donatedBetween, 'filter.donatedBetween');
  const value = numberBounds(amount?.min, amount?.max, 'filter.amount');
  const filter: Filter<DonationRecord> = {
    ...(donor && { donorResidentId: donor }),
    ...(isNamed && { displayConsent: true }),
    ...(divisionCode != null && { residenceDivision: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(campaign != null && { campaignId: campaign }),
    ...(kind && { kind }),
    ...(form && { form }),
    ...(state && { state }),
    ...(donatedOn && { donatedOn }),
    ...(value && { value }),
  };
  if (donor) return { filter, hint: 'donor', orderBy: 'donatedOn', descending: true };
  if (campaign) return { filter, hint: 'campaign', orderBy: '_id' };
  if (divisionCode) return { filter, hint: 'residence', orderBy: 'residenceDivision' };
  return { filter, hint: 'newest', orderBy: 'donatedOn', descending: true };
}

export function walkNeeds(wanted: CharityNeedFilter): Walk<CharityNeedRecord> {
  const { state, category, divisionCode, urgency, unmetSince, needByBefore, origin, escalated } = wanted;
  const filter: Filter<CharityNeedRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(state && { state }),
    ...(category && { category }),
    ...(urgency && { urgency }),
    ...(unmetSince && { openSince: { $lte: unmetSince } }),
    ...(needByBefore && { needBy: { $lt: needByBefore } }),
    ...(origin && { origin }),
    ...(escalated != null && { escalatedOn: escalated ? { $gt: '' } : null }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

export function walkResources(wanted: CharityResourceFilter): Walk<CharityResourceRecord> {
  const { form, category, region, divisionCode, organization, availableOn, hasAvailable } = wanted;
  const organizationUscc = organization == null ? null : requireCreditCode(organization, 'filter.organization');
  const filter: Filter<CharityResourceRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(organizationUscc !== null && { organizationUscc }),
    ...(form && { form }),
    ...(category && { categories: category }),
    ...(region != null && regionsTouching(region, 'filter.region')),
    ...(availableOn && { from: { $lte: availableOn }, to: { $gte: availableOn } }),
    ...(hasAvailable != null && { available: hasAvailable ? { $gt: 0 } : 0 }),
  };
  return organizationUscc !== null
    ? { filter, hint: 'organization', orderBy: '_id' }
    : { filter, hint: 'division', orderBy: 'division' };
}

export function walkProjects(wanted: RevitalisationProjectFilter): Walk<RevitalisationProjectRecord> {
  const { theme, state, divisionCode, gapMin } = wanted;
  const filter: Filter<RevitalisationProjectRecord> = {
    ...(divisionCode != null && { village: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(theme && { theme }),
    ...(state && { state }),
    ...(gapMin != null && { fundGap: { $gte: gapMin } }),
  };
  return { filter, hint: 'village', orderBy: 'village' };
}
