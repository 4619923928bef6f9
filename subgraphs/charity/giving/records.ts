import type { Document } from '../../../store/collection.ts';
import type { Step } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection } from '../../shared/pages.ts';
import type {
  DonationClaimState,
  DonationPromise,
  LedgerAccount,
  LedgerMovementKind,
  MonthlyPlanState,
} from '../generated.ts';

/** A promise to give the same amount on one day of every month. */
export interface MonthlyPlanRecord extends Document {
  readonly donorResidentId: string;
  readonly displayConsent: boolean;
  readonly displayName: string | null;
  readonly receiptWaived: boolean;
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  /** Community of the donor. */
  readonly residenceDivision: string;
  readonly campaignId: string | null;
  /** From 1 to 28, so that every month has it. */
  readonly day: number;
  readonly amount: number;
  readonly startedOn: IsoDate;
  /** The day whose donation is not made yet. */
  readonly nextOn: IsoDate;
  readonly state: MonthlyPlanState;
  readonly history: readonly Step<MonthlyPlanState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** What a charity has to claim of a donor who promised in public or in writing for relief (rule C-10). */
export interface DonationClaimRecord extends Document {
  readonly donationId: string;
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  readonly campaignId: string | null;
  readonly promise: DonationPromise;
  readonly amount: number;
  readonly openedOn: IsoDate;
  readonly state: DonationClaimState;
  readonly history: readonly Step<DonationClaimState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** One side of a movement: the entries of a movement sum to zero, and none is ever changed or taken away. */
export interface LedgerEntryRecord extends Document {
  readonly movement: string;
  readonly kind: LedgerMovementKind;
  readonly account: LedgerAccount;
  /** Whole fen, below zero for what leaves the account. */
  readonly amount: number;
  readonly donationId: string;
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  readonly campaignId: string | null;
  /** The purpose where it is another than the one agreed. */
  readonly purpose: string | null;
  readonly on: IsoDate;
  readonly synthetic?: true;
}

/** What stands on the accounts of one campaign, or of a charity outside any; kept beside the entries. */
export interface FundRecord extends Document {
  readonly organizationUscc: string;
  readonly DONORS: number;
  readonly RECEIVED: number;
  readonly ALLOCATED: number;
  readonly USED: number;
}

/** The receipt of a donation; never stored by itself. */
export interface DonationReceiptRecord {
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly organizationUscc: string;
  readonly value: number;
}

export type MonthlyPlanConnectionRecord = Connection<MonthlyPlanRecord>;
export type DonationClaimConnectionRecord = Connection<DonationClaimRecord>;
export type LedgerEntryConnectionRecord = Connection<LedgerEntryRecord>;
