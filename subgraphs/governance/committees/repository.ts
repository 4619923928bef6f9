import type { CollectionSpec, Store } from '../../../store/collection.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type { ScopeRule } from '../../shared/reach.ts';
import type { ElectionFilter, ElectionState } from '../generated.ts';
import { committeeWriteRule, electionMachine, electionWriteRule } from './machines.ts';
import type { CommitteeRecord, ElectionRecord } from './records.ts';
import { type CommitteesWanted, walkCommittees, walkElections } from './walks.ts';

/** All that governance asks of its store about committees, their terms and elections. */
export interface CommitteesRepository {
  readonly keptCommittees: Kept<CommitteeRecord>;
  readonly keptElections: KeptStates<ElectionRecord, ElectionState>;
  findCommittees: LookUp<CommitteeRecord>;
  findCommitteesOfDivisions: LookUp<CommitteeRecord>;
  findElections: LookUp<ElectionRecord>;
  findElectionsOfCommittees: LookUp<ElectionRecord>;
  readonly committees: List<CommitteeRecord, CommitteesWanted>;
  readonly elections: List<ElectionRecord, ElectionFilter>;
  addCommittees(records: readonly CommitteeRecord[]): Promise<void>;
  addElections(records: readonly ElectionRecord[]): Promise<void>;
}

const committeeSpec: CollectionSpec = {
  name: 'governance.committees',
  indexes: [
    { name: 'ofDivision', key: { division: 1 }, unique: true },
    { name: 'division', key: { division: 1, _id: 1, kind: 1, termTo: 1, households: 1 } },
  ],
};

const electionSpec: CollectionSpec = {
  name: 'governance.elections',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, state: 1, kind: 1, day: 1 } },
    { name: 'committee', key: { committeeId: 1, day: -1 } },
  ],
};

const electionRule: ScopeRule<ElectionRecord> = { divisions: ['division'] };

export async function committeesRepository(store: Store): Promise<CommitteesRepository> {
  const [committees, elections] = await Promise.all([
    store.collection<CommitteeRecord>(committeeSpec),
    store.collection<ElectionRecord>(electionSpec),
  ]);
  return {
    keptCommittees: keep(committees, 'committee', committeeWriteRule),
    keptElections: keepStates(elections, electionMachine, electionWriteRule),
    findCommittees: lookUp(committees, { scope: 'public' }),
    findCommitteesOfDivisions: lookUp(committees, { scope: 'public', by: 'division', hint: 'ofDivision' }),
    findElections: lookUp(elections, { scope: electionRule }),
    findElectionsOfCommittees: lookUp(elections, {
      ...{ scope: electionRule, by: 'committeeId', hint: 'committee', mostPerKey: 20 },
      sort: { committeeId: 1, day: -1 },
    }),
    committees: listOf(committees, 'public', walkCommittees),
    elections: listOf(elections, electionRule, walkElections),
    addCommittees: (records) => committees.insertMany(records),
    addElections: (records) => elections.insertMany(records),
  };
}
