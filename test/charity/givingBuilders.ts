import type { DonationClaimRecord, MonthlyPlanRecord } from '../../subgraphs/charity/giving/records.ts';
import { people, place } from '../kit/standardPlace.ts';

/** Thirty yuan on the fifth of every month, next in the January to come. */
export function aMonthlyPlan(wanted: Partial<MonthlyPlanRecord> = {}): MonthlyPlanRecord {
  return {
    _id: 'plan-1',
    donorResidentId: people.adult,
    displayConsent: false,
    displayName: null,
    receiptWaived: false,
    organizationUscc: place.organization,
    registrationDivision: place.county,
    residenceDivision: place.community,
    campaignId: null,
    day: 5,
    amount: 3_000,
    startedOn: '2025-10-01',
    nextOn: '2026-01-05',
    state: 'ACTIVE',
    history: [{ state: 'ACTIVE', on: '2025-10-01' }],
    ...wanted,
  };
}

/** A public pledge of 500 yuan that was not kept. */
export function anOpenClaim(wanted: Partial<DonationClaimRecord> = {}): DonationClaimRecord {
  return {
    _id: 'claim-1',
    donationId: 'donation-1',
    organizationUscc: place.organization,
    registrationDivision: place.county,
    campaignId: null,
    promise: 'PUBLIC_PLEDGE',
    amount: 50_000,
    openedOn: '2025-12-01',
    state: 'OPEN',
    history: [{ state: 'OPEN', on: '2025-12-01' }],
    ...wanted,
  };
}
