import type { CommitteeRecord, ElectionRecord } from '../../subgraphs/governance/committees/records.ts';
import { communityCode } from '../kit/register.ts';

/** A whole valid committee of a community, without members unless told. */
export const aCommitteeRecord = (wanted: Partial<CommitteeRecord> = {}): CommitteeRecord => ({
  _id: 'committee-one',
  ...{ division: communityCode, kind: 'RESIDENTS', uscc: null, members: [] },
  ...{ termFrom: '2021-03-01', termTo: '2026-02-28', subcommittees: [], supervisionBoard: [] },
  ...{ households: 800, groups: 6, version: 1 },
  ...wanted,
});

/** A whole valid election of that committee, planned unless told otherwise. */
export const anElectionRecord = (wanted: Partial<ElectionRecord> = {}): ElectionRecord => ({
  _id: 'election-one',
  ...{ committeeId: 'committee-one', division: communityCode, kind: 'TERM', day: '2026-03-01', seats: 2 },
  ...{ registered: null, listPublishedOn: null, objections: [], ballots: null, round: 1, candidates: [] },
  ...{ electedOn: null, recallOf: null, state: 'PLANNED', history: [{ state: 'PLANNED', on: '2025-12-01' }] },
  ...{ version: 1, ...wanted },
});
