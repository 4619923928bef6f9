import type { Step } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection, Edge } from '../../shared/pages.ts';
import type {
  DecidingBody,
  DeliberationSessionState,
  MatterCategory,
  MatterState,
  OutcomeState,
  PollOption,
  PollResult,
  PollState,
  SessionForm,
} from '../generated.ts';

/** What the people thought of the work. */
export interface EvaluationFacts {
  readonly on: IsoDate;
  readonly affectedHouseholds: number;
  readonly answers: number;
  readonly satisfied: number;
}

/** A matter of the people (民事事项). */
export interface MatterRecord {
  readonly _id: string;
  readonly division: string;
  readonly title: string;
  readonly description: string;
  readonly category: MatterCategory;
  readonly everydayMatter: boolean;
  readonly proposerId: string;
  /** Fen. */
  readonly budget: number | null;
  readonly state: MatterState;
  readonly history: readonly Step<MatterState>[];
  readonly proposedOn: IsoDate | null;
  readonly cosigners: number;
  /** Households, adults and kind of the community when it was proposed. */
  readonly households: number;
  readonly adults: number;
  readonly isVillage: boolean;
  /** The day on which cosigners came to be enough to force a discussion. */
  readonly forcedOn: IsoDate | null;
  /** While screening or a forced discussion is due. */
  readonly dueOn: IsoDate | null;
  readonly receivingBody: string | null;
  readonly mergedIntoId: string | null;
  readonly decision: PollResult | null;
  readonly decidedOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly evaluation: EvaluationFacts | null;
  /** Whether the people already sent it back to work once. */
  readonly isReworked: boolean;
  /** Kept beside for figures: days from proposal to decision, from there to done, and from proposal to done. */
  readonly daysToDecision: number | null;
  readonly daysInWork: number | null;
  readonly daysToDone: number | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** Somebody who cosigned; the id holds matter and household, so that each is there once. */
export interface CosignerRecord {
  readonly _id: string;
  readonly matterId: string;
  readonly residentId: string;
}

/** A session (协商议事). */
export interface DeliberationSessionRecord {
  readonly _id: string;
  readonly matterId: string;
  readonly division: string;
  readonly form: SessionForm;
  readonly body: DecidingBody | null;
  readonly on: IsoDate;
  readonly venue: string;
  readonly announcedOn: IsoDate;
  readonly chairId: string;
  readonly state: DeliberationSessionState;
  readonly history: readonly Step<DeliberationSessionState>[];
  readonly eligible: number;
  readonly attended: number | null;
  readonly online: number | null;
  readonly minutes: string | null;
  readonly minutesDueOn: IsoDate;
  readonly publishedOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** What somebody said (意见). */
export interface OpinionRecord {
  readonly _id: string;
  readonly sessionId: string;
  readonly division: string;
  readonly speakerId: string;
  readonly text: string;
  readonly on: IsoDate;
  readonly synthetic?: true;
}

/** Something that a session agreed on (协商成果). */
export interface OutcomeRecord {
  readonly _id: string;
  readonly sessionId: string;
  readonly matterId: string;
  readonly division: string;
  readonly text: string;
  readonly responsible: string;
  readonly recordedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly feedback: string | null;
  readonly state: OutcomeState;
  readonly history: readonly Step<OutcomeState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** A poll; its counts are copied here only when it is closed. */
export interface PollRecord {
  readonly _id: string;
  readonly matterId: string;
  readonly division: string;
  readonly body: DecidingBody;
  readonly question: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly eligible: number;
  /** Who may vote where not everybody may; empty otherwise. */
  readonly representativeIds: readonly string[];
  readonly voted: number;
  readonly votedOnline: number;
  readonly result: PollResult | null;
  readonly counts: readonly PollCountFacts[] | null;
  readonly state: PollState;
  readonly history: readonly Step<PollState>[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** Votes for one option. */
export interface PollCountFacts {
  readonly option: PollOption;
  readonly votes: number;
}

/** G-10: that somebody (or a household) has voted, and nothing of what, when or how. */
export interface PollVoterRecord {
  readonly _id: string;
  readonly pollId: string;
}

/** G-10: the sums of a poll, which hold nothing of who voted. */
export interface PollTallyRecord {
  readonly _id: string;
  readonly FOR: number;
  readonly AGAINST: number;
  readonly ABSTAIN: number;
}

/** Figures of deliberation that were asked for. */
export interface DeliberationStatsRecord {
  readonly code: string;
  readonly asOf: IsoDate;
}

export type MatterConnectionRecord = Connection<MatterRecord>;
export type MatterEdgeRecord = Edge<MatterRecord>;
export type DeliberationSessionConnectionRecord = Connection<DeliberationSessionRecord>;
export type DeliberationSessionEdgeRecord = Edge<DeliberationSessionRecord>;
export type OutcomeConnectionRecord = Connection<OutcomeRecord>;
export type OutcomeEdgeRecord = Edge<OutcomeRecord>;
export type PollConnectionRecord = Connection<PollRecord>;
export type PollEdgeRecord = Edge<PollRecord>;
export type MatterEvaluationRecord = EvaluationFacts;
