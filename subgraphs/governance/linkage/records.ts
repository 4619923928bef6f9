import type { Step } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection } from '../../shared/pages.ts';
import type {
  CommunityOrganizationMode,
  CommunityOrganizationState,
  FundEntryKind,
  LinkageProjectState,
  VentureRoundState,
} from '../generated.ts';

export interface LinkageResourceRecord {
  readonly name: string;
  /** Whole fen. */
  readonly worth: number;
  readonly giverUscc: string | null;
}

export interface LinkageProjectRecord {
  readonly _id: string;
  readonly community: string;
  readonly name: string;
  readonly needs: string;
  readonly goals: string;
  readonly budget: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly organizationUscc: string | null;
  readonly leadSocialWorkerId: string | null;
  readonly volunteerIds: readonly string[];
  readonly resources: readonly LinkageResourceRecord[];
  readonly evaluation: string | null;
  readonly evaluationScore: number | null;
  readonly state: LinkageProjectState;
  readonly history: readonly Step<LinkageProjectState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

export interface CommunityOrganizationRecord {
  readonly _id: string;
  readonly community: string;
  readonly name: string;
  readonly mode: CommunityOrganizationMode;
  readonly organizationUscc: string | null;
  readonly incubatorUscc: string | null;
  readonly filedOn: IsoDate;
  readonly state: CommunityOrganizationState;
  readonly history: readonly Step<CommunityOrganizationState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

export interface CommunityFundRecord {
  readonly _id: string;
  readonly name: string;
  readonly hostUscc: string;
  readonly division: string;
  readonly committeeIds: readonly string[];
  readonly openedOn: IsoDate;
  /** The sum of all entries, kept beside them in the same transaction. */
  readonly balance: number;
  readonly entryCount: number;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A row of a fund's ledger: added once, never changed. */
export interface FundEntryRecord {
  readonly _id: string;
  readonly fundId: string;
  readonly number: number;
  readonly kind: FundEntryKind;
  /** Whole fen; below zero for what goes out. */
  readonly amount: number;
  readonly balanceAfter: number;
  readonly on: IsoDate;
  readonly purpose: string;
  readonly contributorUscc: string | null;
  readonly matterId: string | null;
  readonly minute: string | null;
  readonly reverses: string | null;
  readonly by: string;
  readonly version?: number;
  readonly synthetic?: true;
}

export interface VentureRoundRecord {
  readonly _id: string;
  readonly name: string;
  readonly sponsorUscc: string;
  readonly division: string;
  readonly pool: number;
  /** The sum of the awards. */
  readonly awarded: number;
  readonly applyUntil: IsoDate;
  readonly judgeIds: readonly string[];
  readonly applicationCount: number;
  readonly scoreCount: number;
  readonly state: VentureRoundState;
  readonly history: readonly Step<VentureRoundState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** What one judge gave; who gave what is shown to nobody. */
export interface VentureScore {
  readonly judgeId: string;
  readonly score: number;
}

export interface VentureApplicationRecord {
  readonly _id: string;
  readonly roundId: string;
  readonly division: string;
  readonly organizationId: string;
  readonly title: string;
  readonly amount: number;
  readonly teamIds: readonly string[];
  readonly judgeIds: readonly string[];
  readonly scores: readonly VentureScore[];
  readonly averageScore: number | null;
  readonly rank: number | null;
  readonly award: number | null;
  readonly version?: number;
  readonly synthetic?: true;
}

export type VentureRoundConnectionRecord = Connection<VentureRoundRecord>;
export type VentureApplicationConnectionRecord = Connection<VentureApplicationRecord>;
export type LinkageProjectConnectionRecord = Connection<LinkageProjectRecord>;
export type CommunityOrganizationConnectionRecord = Connection<CommunityOrganizationRecord>;
export type CommunityFundConnectionRecord = Connection<CommunityFundRecord>;
export type FundEntryConnectionRecord = Connection<FundEntryRecord>;
