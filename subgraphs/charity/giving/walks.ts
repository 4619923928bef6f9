import type { Filter } from '../../../store/collection.ts';
import { dateBounds, requireIdentifier } from '../../shared/arguments.ts';
import { requireCreditCode } from '../../shared/creditCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type { DonationClaimFilter, LedgerEntryFilter, MonthlyPlanFilter } from '../generated.ts';
import type { DonationClaimRecord, LedgerEntryRecord, MonthlyPlanRecord } from './records.ts';

export function walkMonthlyPlans({ state, campaign }: MonthlyPlanFilter): Walk<MonthlyPlanRecord> {
  if (campaign != null) requireIdentifier(campaign, 'filter.campaign');
  const filter: Filter<MonthlyPlanRecord> = {
    ...(state && { state }),
    ...(campaign != null && { campaignId: campaign }),
  };
  return { filter, hint: 'residence', orderBy: 'residenceDivision' };
}

export function walkDonationClaims({ state, organization }: DonationClaimFilter): Walk<DonationClaimRecord> {
  const organizationUscc = organization == null ? null : requireCreditCode(organization, 'filter.organization');
  const filter: Filter<DonationClaimRecord> = {
    ...(state && { state }),
    ...(organizationUscc !== null && { organizationUscc }),
  };
  return organizationUscc === null
    ? { filter, hint: 'registration', orderBy: 'registrationDivision' }
    : { filter, hint: 'organization', orderBy: '_id' };
}

export function walkLedgerEntries(wanted: LedgerEntryFilter): Walk<LedgerEntryRecord> {
  const { organization, campaign, donation, account, between } = wanted;
  const organizationUscc = organization == null ? null : requireCreditCode(organization, 'filter.organization');
  if (campaign != null) requireIdentifier(campaign, 'filter.campaign');
  if (donation != null) requireIdentifier(donation, 'filter.donation');
  const on = dateBounds(between, 'filter.between');
  const filter: Filter<LedgerEntryRecord> = {
    ...(organizationUscc !== null && { organizationUscc }),
    ...(campaign != null && { campaignId: campaign }),
    ...(donation != null && { donationId: donation }),
    ...(account && { account }),
    ...(on && { on }),
  };
  if (donation != null) return { filter, hint: 'donation', orderBy: '_id' };
  if (campaign != null) return { filter, hint: 'campaign', orderBy: '_id' };
  if (organizationUscc !== null) return { filter, hint: 'organization', orderBy: '_id' };
  return { filter, hint: 'registration', orderBy: 'registrationDivision' };
}
