import type { Stateful } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection } from '../../shared/pages.ts';
import type { CommitteeKind, CommitteePost, ElectionKind, ElectionState } from '../generated.ts';

/** How a member was judged in a year. */
export interface YearlyRating {
  readonly year: number;
  readonly satisfactory: boolean;
}

/** A member's post as it is kept. */
export interface CommitteePostHeld {
  readonly residentId: string;
  readonly post: CommitteePost;
  readonly from: IsoDate;
  readonly ratings: readonly YearlyRating[];
}

/** A committee; one for each community. */
export interface CommitteeRecord {
  readonly _id: string;
  readonly division: string;
  readonly kind: CommitteeKind;
  readonly uscc: string | null;
  readonly members: readonly CommitteePostHeld[];
  readonly termFrom: IsoDate;
  readonly termTo: IsoDate;
  readonly subcommittees: readonly string[];
  /** Residents on the supervision board. */
  readonly supervisionBoard: readonly string[];
  readonly households: number;
  readonly groups: number;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A member with the place that he or she is read in. */
export interface CommitteeMemberRecord extends CommitteePostHeld {
  readonly division: string;
}

/** A candidate as kept; in a recall the member whose recall is moved. */
export interface CandidateKept {
  readonly residentId: string;
  readonly post: CommitteePost;
  readonly votes: number | null;
  readonly elected: boolean | null;
}

/** A candidate with the place that he or she is read in. */
export interface ElectionCandidateRecord extends CandidateKept {
  readonly division: string;
}

/** An objection to the list of voters. */
export interface VoterListObjectionRecord {
  readonly id: string;
  readonly text: string;
  readonly madeOn: IsoDate;
  readonly answerDueOn: IsoDate;
  readonly answeredOn: IsoDate | null;
  readonly accepted: boolean | null;
}

/** An election or a recall. */
export interface ElectionRecord extends Stateful<ElectionState> {
  readonly _id: string;
  readonly committeeId: string;
  readonly division: string;
  readonly kind: ElectionKind;
  readonly day: IsoDate;
  readonly seats: number;
  readonly registered: number | null;
  readonly listPublishedOn: IsoDate | null;
  readonly objections: readonly VoterListObjectionRecord[];
  readonly ballots: number | null;
  readonly round: number;
  readonly candidates: readonly CandidateKept[];
  readonly electedOn: IsoDate | null;
  /** Whose recall is moved; null in an election. */
  readonly recallOf: string | null;
  readonly synthetic?: true;
}

/** A page of committees. */
export type CommitteeConnectionRecord = Connection<CommitteeRecord>;

/** A page of elections. */
export type ElectionConnectionRecord = Connection<ElectionRecord>;
