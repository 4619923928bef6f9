import type { Step } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection } from '../../shared/pages.ts';
import type {
  CharitableTrustState,
  CharityField,
  CharityProjectState,
  DisclosureKind,
  DisclosureSubjectType,
  FundraisingQualificationState,
} from '../generated.ts';

/** A qualification that was asked for, with its whole history. */
export interface FundraisingQualificationRecord {
  readonly _id: string;
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  readonly state: FundraisingQualificationState;
  readonly since: IsoDate;
  readonly appliedOn: IsoDate;
  readonly certificateNo: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string;
  readonly history: readonly Step<FundraisingQualificationState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** Money spent on a project; only ever added. */
export interface ProjectSpendingRecord {
  readonly on: IsoDate;
  readonly amount: number;
  readonly managementFee: number;
  readonly purpose: string;
  readonly by: string;
}

export interface CharityProjectRecord {
  readonly _id: string;
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  readonly name: string;
  readonly fields: readonly CharityField[];
  readonly regions: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly budget: number;
  /** The sum of the spendings, kept beside them. */
  readonly spent: number;
  readonly managementFee: number;
  readonly spendings: readonly ProjectSpendingRecord[];
  readonly beneficiaryCount: number;
  readonly brand: boolean;
  readonly goodsPlusService: boolean;
  readonly state: CharityProjectState;
  readonly history: readonly Step<CharityProjectState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

export interface CharitableTrustRecord {
  readonly _id: string;
  readonly filingNo: string | null;
  readonly trusteeUscc: string;
  /** Of the trustee. */
  readonly registrationDivision: string;
  /** Kept only where the settlor agrees to be named (rule C-14). */
  readonly settlorName: string | null;
  readonly settlorUscc: string | null;
  readonly beneficiaryUscc: string | null;
  readonly supervisorUscc: string | null;
  readonly purpose: string;
  readonly initialAmount: number;
  readonly signedOn: IsoDate;
  readonly filedOn: IsoDate | null;
  readonly trusteeChangedOn: IsoDate | null;
  readonly trusteeChangeFiledOn: IsoDate | null;
  readonly state: CharitableTrustState;
  readonly history: readonly Step<CharitableTrustState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** Figures of an annual report, in fen (rule C-11). */
export interface SpendingFiguresRecord {
  readonly incomeLastYear: number;
  readonly averageIncome: number;
  readonly spending: number;
  readonly managementCost: number;
}

export interface DisclosureRecord {
  readonly _id: string;
  readonly subjectType: DisclosureSubjectType;
  readonly subjectId: string;
  readonly organizationUscc: string;
  readonly registrationDivision: string;
  readonly kind: DisclosureKind;
  readonly year: number | null;
  readonly dueOn: IsoDate;
  readonly publishedOn: IsoDate | null;
  /** Whether it was published after its day; null while it is not published. */
  readonly publishedLate: boolean | null;
  readonly waivedOn: IsoDate | null;
  readonly summary: string | null;
  readonly figures: SpendingFiguresRecord | null;
  readonly auditor: string | null;
  readonly exception: string | null;
  readonly version?: number;
  readonly synthetic?: true;
}

export interface PairingCommitmentRecord {
  readonly what: string;
  readonly value: number;
}

export interface PairingDeliveryRecord {
  readonly on: IsoDate;
  readonly what: string;
  readonly value: number;
}

export interface PairingRecord {
  readonly _id: string;
  readonly organizationUscc: string;
  readonly village: string;
  /** Counts the pairings of this organization with this village from 0; unique, so that two at once cannot overlap unseen. */
  readonly ordinal: number;
  readonly projectId: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly commitments: readonly PairingCommitmentRecord[];
  readonly deliveries: readonly PairingDeliveryRecord[];
  /** The sum of the deliveries, kept beside them. */
  readonly delivered: number;
  readonly version?: number;
  readonly synthetic?: true;
}

export type FundraisingQualificationConnectionRecord = Connection<FundraisingQualificationRecord>;
export type CharityProjectConnectionRecord = Connection<CharityProjectRecord>;
export type CharitableTrustConnectionRecord = Connection<CharitableTrustRecord>;
export type DisclosureConnectionRecord = Connection<DisclosureRecord>;
export type PairingConnectionRecord = Connection<PairingRecord>;
