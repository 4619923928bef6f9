import type { Stateful } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection } from '../../shared/pages.ts';
import type { EstateManagementMode, JointParty, OwnersVoteItem, OwnersVoteState } from '../generated.ts';

/** A contract with a property company; the fee in fen. */
export interface PropertyContractRecord {
  readonly company: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly feePerM2: number;
  readonly serviceLevel: number;
}

/** A residential estate; areas are whole hundredths of a square metre, so that sums are exact. */
export interface EstateRecord {
  readonly _id: string;
  readonly community: string;
  readonly name: string;
  readonly households: number;
  readonly area: number;
  readonly builtYear: number;
  readonly managementMode: EstateManagementMode;
  readonly contract: PropertyContractRecord | null;
  /** The latest owners' committee with the end of its term. */
  readonly ownersCommitteeId: string | null;
  readonly ownersCommitteeTermTo: IsoDate | null;
  readonly lastJointMeetingOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** The committee that the owners of an estate elected. */
export interface OwnersCommitteeRecord {
  readonly _id: string;
  readonly estateId: string;
  readonly community: string;
  readonly electedOn: IsoDate;
  readonly filedOn: IsoDate | null;
  readonly termTo: IsoDate;
  readonly memberIds: readonly string[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** What was counted of a decision of owners; areas in hundredths of a square metre. */
export interface OwnersTally {
  readonly totalArea: number;
  readonly totalOwners: number;
  readonly votedArea: number;
  readonly votedOwners: number;
  readonly forArea: number;
  readonly forOwners: number;
}

/** A decision that the owners take together. */
export interface OwnersVoteRecord extends Stateful<OwnersVoteState>, OwnersTally {
  readonly _id: string;
  readonly estateId: string;
  readonly community: string;
  readonly item: OwnersVoteItem;
  readonly title: string;
  readonly calledOn: IsoDate;
  readonly day: IsoDate;
  readonly synthetic?: true;
}

/** One ballot; nothing gives it out again. */
export interface OwnersBallot {
  readonly _id: string;
  readonly voteId: string;
  readonly community: string;
  readonly unit: string;
  readonly area: number;
  readonly inFavour: boolean;
  readonly version?: number;
}

/** Something that a party has to answer. */
export interface JointMeetingIssueRecord {
  readonly id: string;
  readonly text: string;
  readonly party: JointParty;
  readonly answerDueOn: IsoDate;
  readonly answeredOn: IsoDate | null;
  readonly answer: string | null;
}

/** A joint meeting of the three parties. */
export interface JointMeetingRecord {
  readonly _id: string;
  readonly estateId: string;
  readonly community: string;
  readonly heldOn: IsoDate;
  readonly convenor: string;
  readonly parties: readonly JointParty[];
  readonly incomplete: boolean;
  readonly matters: readonly string[];
  readonly decisions: readonly string[];
  readonly issues: readonly JointMeetingIssueRecord[];
  /** The first last day of those not answered; null when all are. */
  readonly nextAnswerDueOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A page of estates. */
export type EstateConnectionRecord = Connection<EstateRecord>;

/** A page of decisions of owners. */
export type OwnersVoteConnectionRecord = Connection<OwnersVoteRecord>;

/** A page of joint meetings. */
export type JointMeetingConnectionRecord = Connection<JointMeetingRecord>;
