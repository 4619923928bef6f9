import type { IsoDate } from '../../shared/dates.ts';
import type { NeedCategory, NeedUrgency, UnmatchedReason } from '../generated.ts';
import type { CharityQuantityRecord, MatchPartsRecord } from '../records.ts';

/** A need held against a resource, without whose it is (rule C-18); never stored. */
export interface NeedCandidateRecord {
  readonly needId: string;
  readonly county: { readonly code: string };
  readonly keyAssistance: boolean;
  readonly category: NeedCategory;
  readonly remaining: CharityQuantityRecord;
  readonly urgency: NeedUrgency;
  readonly needBy: IsoDate | null;
  readonly score: number;
  readonly parts: MatchPartsRecord;
}

/** A need that a run gave nothing. */
export interface UnmatchedNeedRecord {
  readonly needId: string;
  readonly reason: UnmatchedReason;
}

/** What a run did inside or outside divisions of key assistance. */
export interface MatchingRunPartRecord {
  readonly keyAssistance: boolean;
  readonly waitingCount: number;
  readonly proposedCount: number;
  readonly medianDaysWaited: number | null;
}
