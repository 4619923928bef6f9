import type { CollectionSpec, Store } from '../../../store/collection.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type { OwnersVoteFilter, OwnersVoteState } from '../generated.ts';
import { estateWriteRules, ownersVoteMachine } from './machines.ts';
import type {
  EstateRecord,
  JointMeetingRecord,
  OwnersBallot,
  OwnersCommitteeRecord,
  OwnersVoteRecord,
} from './records.ts';
import {
  type EstatesWanted,
  type JointMeetingsWanted,
  walkEstates,
  walkJointMeetings,
  walkOwnersVotes,
} from './walks.ts';

/** All that governance asks of its store about estates, owners, property companies and joint meetings. */
export interface EstatesRepository {
  readonly keptEstates: Kept<EstateRecord>;
  readonly keptOwnersCommittees: Kept<OwnersCommitteeRecord>;
  readonly keptOwnersVotes: KeptStates<OwnersVoteRecord, OwnersVoteState>;
  readonly keptOwnersBallots: Kept<OwnersBallot>;
  readonly keptJointMeetings: Kept<JointMeetingRecord>;
  findEstates: LookUp<EstateRecord>;
  findOwnersCommittees: LookUp<OwnersCommitteeRecord>;
  findOwnersVotes: LookUp<OwnersVoteRecord>;
  findJointMeetings: LookUp<JointMeetingRecord>;
  readonly estates: List<EstateRecord, EstatesWanted>;
  readonly ownersVotes: List<OwnersVoteRecord, OwnersVoteFilter>;
  readonly jointMeetings: List<JointMeetingRecord, JointMeetingsWanted>;
  addEstates(records: readonly EstateRecord[]): Promise<void>;
  addOwnersCommittees(records: readonly OwnersCommitteeRecord[]): Promise<void>;
  addOwnersVotes(records: readonly OwnersVoteRecord[]): Promise<void>;
  addJointMeetings(records: readonly JointMeetingRecord[]): Promise<void>;
}

const estateSpec: CollectionSpec = {
  name: 'governance.estates',
  indexes: [{ name: 'community', key: { community: 1, _id: 1, managementMode: 1, ownersCommitteeTermTo: 1 } }],
};

const ownersCommitteeSpec: CollectionSpec = {
  name: 'governance.ownersCommittees',
  indexes: [{ name: 'estate', key: { estateId: 1, electedOn: -1 } }],
};

const ownersVoteSpec: CollectionSpec = {
  name: 'governance.ownersVotes',
  indexes: [{ name: 'community', key: { community: 1, _id: 1, state: 1, item: 1, day: 1 } }],
};

const ballotSpec: CollectionSpec = {
  name: 'governance.ownersBallots',
  indexes: [{ name: 'unit', key: { voteId: 1, unit: 1 }, unique: true }],
};

const jointMeetingSpec: CollectionSpec = {
  name: 'governance.jointMeetings',
  indexes: [{ name: 'community', key: { community: 1, _id: 1, heldOn: 1, incomplete: 1, nextAnswerDueOn: 1 } }],
};

const ofCommunity = { divisions: ['community'] } as const;

export async function estatesRepository(store: Store): Promise<EstatesRepository> {
  const [estates, ownersCommittees, votes, ballots, meetings] = await Promise.all([
    store.collection<EstateRecord>(estateSpec),
    store.collection<OwnersCommitteeRecord>(ownersCommitteeSpec),
    store.collection<OwnersVoteRecord>(ownersVoteSpec),
    store.collection<OwnersBallot>(ballotSpec),
    store.collection<JointMeetingRecord>(jointMeetingSpec),
  ]);
  return {
    keptEstates: keep(estates, 'estate', estateWriteRules.estates),
    keptOwnersCommittees: keep(ownersCommittees, "owners' committee", estateWriteRules.ownersCommittees),
    keptOwnersVotes: keepStates(votes, ownersVoteMachine, estateWriteRules.votes),
    keptOwnersBallots: keep(ballots, 'ballot', estateWriteRules.ballots),
    keptJointMeetings: keep(meetings, 'joint meeting', estateWriteRules.meetings),
    findEstates: lookUp(estates, { scope: 'public' }),
    findOwnersCommittees: lookUp(ownersCommittees, { scope: ofCommunity }),
    findOwnersVotes: lookUp(votes, { scope: ofCommunity }),
    findJointMeetings: lookUp(meetings, { scope: ofCommunity }),
    estates: listOf(estates, 'public', walkEstates),
    ownersVotes: listOf(votes, ofCommunity, walkOwnersVotes),
    jointMeetings: listOf(meetings, ofCommunity, walkJointMeetings),
    addEstates: (records) => estates.insertMany(records),
    addOwnersCommittees: (records) => ownersCommittees.insertMany(records),
    addOwnersVotes: (records) => votes.insertMany(records),
    addJointMeetings: (records) => meetings.insertMany(records),
  };
}
