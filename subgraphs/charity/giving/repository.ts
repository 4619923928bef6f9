import type { Store } from '../../../store/collection.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type { ScopeRule } from '../../shared/reach.ts';
import type {
  DonationClaimFilter,
  DonationClaimState,
  DonationState,
  LedgerEntryFilter,
  MonthlyPlanFilter,
  MonthlyPlanState,
} from '../generated.ts';
import type { CampaignRecord, CharityProfileRecord, DonationRecord } from '../records.ts';
import { donationClaimMachine, donationClaimWriteRule } from './claimMachine.ts';
import { claimSpec, donationSpec, fundSpec, ledgerSpec, planSpec } from './collections.ts';
import { donationMachine, donationWriteRule } from './donationMachine.ts';
import { type Books, booksOf } from './funds.ts';
import { entriesOfHistory, fundOf } from './ledger.ts';
import { monthlyPlanMachine, monthlyPlanWriteRule } from './planMachine.ts';
import type { DonationClaimRecord, FundRecord, LedgerEntryRecord, MonthlyPlanRecord } from './records.ts';
import { walkDonationClaims, walkLedgerEntries, walkMonthlyPlans } from './walks.ts';

/** What charity asks of its store about donations, monthly plans, claims and the ledger. */
export interface GivingRepository {
  readonly keptDonations: KeptStates<DonationRecord, DonationState>;
  readonly keptPlans: KeptStates<MonthlyPlanRecord, MonthlyPlanState>;
  readonly keptClaims: KeptStates<DonationClaimRecord, DonationClaimState>;
  /** Charities and campaigns as they stand while something is given; they are changed elsewhere. */
  readonly charitiesGivenTo: Pick<Kept<CharityProfileRecord>, 'findAll'>;
  readonly campaignsGivenTo: Pick<Kept<CampaignRecord>, 'findAll'>;
  /** Adds a donation that its donor, who does not keep the charity's books, or the platform makes. */
  insertDonation(donation: DonationRecord, change: Change): Promise<DonationRecord>;
  readonly books: Books;
  readonly findPlansOfDonors: LookUp<MonthlyPlanRecord>;
  readonly monthlyPlans: List<MonthlyPlanRecord, MonthlyPlanFilter>;
  readonly donationClaims: List<DonationClaimRecord, DonationClaimFilter>;
  readonly ledgerEntries: List<LedgerEntryRecord, LedgerEntryFilter>;
  addMonthlyPlans(records: readonly MonthlyPlanRecord[]): Promise<void>;
  addDonationClaims(records: readonly DonationClaimRecord[]): Promise<void>;
  /** Enters into the ledger what donations that were loaded with their history went through. */
  enterHistories(donations: readonly DonationRecord[]): Promise<void>;
}

const mostPlansOfOne = 200;

// C-14: the authority that supervises the charity has its books; who gives monthly is known where the donor lives.
const planRule: ScopeRule<MonthlyPlanRecord> = {
  divisions: ['residenceDivision'],
  persons: { filter: (ids) => ({ donorResidentId: { $in: ids } }), hint: 'donor' },
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
};
const claimRule: ScopeRule<DonationClaimRecord> = {
  divisions: ['registrationDivision'],
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
};
const ledgerRule: ScopeRule<LedgerEntryRecord> = {
  divisions: ['registrationDivision'],
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
};

export async function givingRepository(store: Store): Promise<GivingRepository> {
  const [donations, plans, claims, ledger, funds, charities, campaigns] = await Promise.all([
    store.collection<DonationRecord>(donationSpec),
    store.collection<MonthlyPlanRecord>(planSpec),
    store.collection<DonationClaimRecord>(claimSpec),
    store.collection<LedgerEntryRecord>(ledgerSpec),
    store.collection<FundRecord>(fundSpec),
    store.collection<CharityProfileRecord>({ name: 'charity.charities', indexes: [] }),
    store.collection<CampaignRecord>({ name: 'charity.campaigns', indexes: [] }),
  ]);
  const nobodys = { divisions: () => [] };
  return {
    keptDonations: keepStates(donations, donationMachine, donationWriteRule),
    keptPlans: keepStates(plans, monthlyPlanMachine, monthlyPlanWriteRule),
    keptClaims: keepStates(claims, donationClaimMachine, donationClaimWriteRule),
    charitiesGivenTo: keep(charities, 'charity', nobodys),
    campaignsGivenTo: keep(campaigns, 'campaign', nobodys),
    async insertDonation(donation, { session }) {
      const added = { ...donation, version: 1 };
      await donations.insertOne(added, { session });
      return added;
    },
    books: booksOf({ donations, funds, ledger }),
    findPlansOfDonors: lookUp(plans, {
      scope: planRule,
      by: 'donorResidentId',
      hint: 'donor',
      mostPerKey: mostPlansOfOne,
    }),
    monthlyPlans: listOf(plans, planRule, walkMonthlyPlans),
    donationClaims: listOf(claims, claimRule, walkDonationClaims),
    ledgerEntries: listOf(ledger, ledgerRule, walkLedgerEntries),
    addMonthlyPlans: (records) => plans.insertMany(records),
    addDonationClaims: (records) => claims.insertMany(records),
    async enterHistories(records) {
      const entries = records.flatMap(entriesOfHistory);
      if (entries.length > 0) await ledger.insertMany(entries);
      // What stands on their accounts is counted anew at the next movement.
      await funds.deleteMany({ _id: { $in: [...new Set(records.map(fundOf))] } });
    },
  };
}
