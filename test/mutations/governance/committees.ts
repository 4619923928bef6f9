import type { CommitteeRecord, ElectionRecord } from '../../../subgraphs/governance/committees/records.ts';
import { governanceRepository } from '../../../subgraphs/governance/repository.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { aDivision, aResident } from '../../kit/register.ts';
import { place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ divisions: [place.county] });
const elsewhere = aCaller({ divisions: [place.farCounty] });
const missing = { code: 'NOT_FOUND', path: 'input.id' } as const;

let villages = 0;

/** A village of its own, so that each case has a committee to itself; with people to sit on it, three women and four men. */
async function aVillage({ store }: Stage) {
  const register = await governanceRepository(store);
  villages += 1;
  const code = `4201061${String(villages).padStart(2, '0')}001`;
  const parent = `${code.slice(0, 9)}000`;
  const division = { ancestorCodes: ['420000000000', '420100000000', place.county, parent], parentCode: parent };
  await register.addDivisions([aDivision({ _id: code, name: '临江村', kind: 'VILLAGERS_COMMITTEE', ...division })]);
  const people = Array.from({ length: 7 }, (_, at) =>
    aResident({
      _id: `res-v${villages}-${at}`,
      idDocType: 'NONE',
      idNumber: null,
      sex: at < 3 ? 'FEMALE' : 'MALE',
      ...{ registeredDivision: code, residenceDivision: code },
    }),
  );
  await register.addResidents(people);
  return { register, code, ids: people.map(({ _id }) => _id) };
}

/** A village whose committee is on record, and the committee. */
export async function aCommittee(stage: Stage) {
  const { register, code, ids } = await aVillage(stage);
  const committee: CommitteeRecord = {
    _id: `committee-v${villages}`,
    ...{ division: code, kind: 'VILLAGERS', uscc: null, termFrom: '2021-03-01', termTo: '2026-02-28' },
    members: ids.slice(0, 3).map((residentId, at) => ({
      ...{ residentId, post: at === 0 ? 'DIRECTOR' : 'MEMBER', from: '2021-03-01', ratings: [] },
    })),
    ...{ subcommittees: [], supervisionBoard: [], households: 400, groups: 6, version: 1 },
  };
  await register.addCommittees([committee]);
  return { register, committee, ids };
}

/** An election as it stands in a state, with three candidates for two seats of 100 voters. */
export async function anElection(stage: Stage, wanted: Partial<ElectionRecord>) {
  const { register, committee, ids } = await aCommittee(stage);
  const election: ElectionRecord = {
    _id: `election-v${villages}`,
    ...{ committeeId: committee._id, division: committee.division, kind: 'TERM', day: '2025-12-31', seats: 2 },
    ...{ registered: 100, listPublishedOn: '2025-12-30', objections: [], ballots: null, round: 1 },
    candidates: ids.slice(0, 3).map((residentId) => ({ residentId, post: 'MEMBER', votes: null, elected: null })),
    ...{ electedOn: null, recallOf: null, state: 'NOMINATED', history: [{ state: 'PLANNED', on: '2025-10-01' }] },
    ...{ version: 1, ...wanted },
  };
  await register.addElections([election]);
  return { id: election._id, committee, ids };
}

const objection = {
  ...{ id: 'objection-1', text: '漏登一户', madeOn: '2025-12-30', answerDueOn: '2026-01-02' },
  ...{ answeredOn: null, accepted: null },
};

/** Every mutation of committees and elections. */
export const committeesCases: readonly MutationCase[] = [
  {
    mutation: 'recordCommittee',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.members' },
    prepare: async (stage) => {
      const { code, ids } = await aVillage(stage);
      const members = ids.slice(2, 5).map((residentId, at) => ({ residentId, post: at === 0 ? 'DIRECTOR' : 'MEMBER' }));
      return { division: code, members, termFrom: '2025-03-01', termTo: '2030-02-28', households: 400, groups: 6 };
    },
    bad: [
      { change: { termTo: '2030-03-01' }, code: 'TERM_TOO_LONG', path: 'input.termTo' },
      { change: { termTo: '2025-02-01' }, code: 'RANGE_INVERTED', path: 'input.termTo' },
      { change: { division: place.county }, code: 'DIVISION_LEVEL', path: 'input.division' },
      { change: { households: 0 }, code: 'BAD_USER_INPUT', path: 'input.households' },
      { change: { groups: -1 }, code: 'BAD_USER_INPUT', path: 'input.groups' },
      { change: { uscc: '55429901MF0000999X' }, code: 'USCC_CHECKSUM', path: 'input.uscc' },
      { change: { subcommittees: ['调解', '调解'] }, code: 'BAD_USER_INPUT', path: 'input.subcommittees' },
      {
        change: ({ members }) => ({ members: (members as object[]).slice(1) }),
        code: 'COMMITTEE_SIZE',
        path: 'input.members',
      },
      {
        change: ({ members }) => ({ members: (members as object[]).map((one) => ({ ...one, post: 'MEMBER' })) }),
        code: 'DIRECTOR_COUNT',
        path: 'input.members',
      },
    ],
  },
  {
    mutation: 'setSupervisionBoard',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.committeeId' },
    prepare: async (stage) => {
      const { committee, ids } = await aCommittee(stage);
      return { committeeId: committee._id, residentIds: ids.slice(3, 6) };
    },
    bad: [
      { change: { committeeId: 'committee-none' }, code: 'NOT_FOUND', path: 'input.committeeId' },
      {
        change: ({ residentIds }) => ({ residentIds: (residentIds as string[]).slice(1) }),
        code: 'BAD_USER_INPUT',
        path: 'input.residentIds',
      },
      {
        change: ({ residentIds }) => ({
          residentIds: [(residentIds as string[])[0]?.replace(/3$/, '0'), ...(residentIds as string[]).slice(1)],
        }),
        code: 'BOARD_MEMBER_OF_COMMITTEE',
        path: 'input.residentIds',
      },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'rateCommitteeMember',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.committeeId' },
    prepare: async (stage) => {
      const { committee, ids } = await aCommittee(stage);
      return { committeeId: committee._id, residentId: ids[0], year: 2025, satisfactory: true };
    },
    bad: [
      { change: { year: 2026 }, code: 'BAD_USER_INPUT', path: 'input.year' },
      { change: { year: 2020 }, code: 'BAD_USER_INPUT', path: 'input.year' },
      { change: { residentId: 'res-adult' }, code: 'NOT_FOUND', path: 'input.residentId' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'planElection',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.committeeId' },
    prepare: async (stage) => {
      const { committee } = await aCommittee(stage);
      return { committeeId: committee._id, kind: 'TERM', day: '2026-03-01', seats: 3 };
    },
    bad: [
      { change: { day: '2025-12-31' }, code: 'DATE_PAST', path: 'input.day' },
      { change: { seats: 0 }, code: 'BAD_USER_INPUT', path: 'input.seats' },
      { change: { kind: 'RECALL', seats: 0 }, code: 'BAD_USER_INPUT', path: 'input.recall' },
      {
        change: ({ committeeId }) => ({
          ...{ kind: 'RECALL', seats: 0 },
          recall: {
            residentId: String(committeeId).replace('committee-', 'res-').concat('-1'),
            ...{ voters: 19, votersInAll: 100, representatives: 9, representativesInAll: 30 },
          },
        }),
        code: 'RECALL_NOT_MOVED',
        path: 'input.recall',
      },
    ],
  },
  {
    mutation: 'publishVoterList',
    caller: here,
    elsewhere,
    refusedElsewhere: missing,
    prepare: async (stage) => {
      const { id } = await anElection(stage, { state: 'PREPARING', day: '2026-01-20', listPublishedOn: null });
      return { id, registered: 900 };
    },
    bad: [
      { change: { registered: 0 }, code: 'BAD_USER_INPUT', path: 'input.registered' },
      { change: { id: 'election-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'objectToVoterList',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.electionId' },
    prepare: async (stage) => {
      const { id } = await anElection(stage, { state: 'LIST_PUBLISHED' });
      return { electionId: id, text: '漏登一户' };
    },
    bad: [
      { change: { text: ' ' }, code: 'TEXT_INVALID', path: 'input.text' },
      { change: { electionId: 'election-none' }, code: 'NOT_FOUND', path: 'input.electionId' },
    ],
  },
  {
    mutation: 'answerVoterListObjection',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.electionId' },
    prepare: async (stage) => {
      const { id } = await anElection(stage, { state: 'LIST_PUBLISHED', objections: [objection] });
      return { electionId: id, objectionId: objection.id, accepted: true, registered: 101 };
    },
    bad: [
      { change: { objectionId: 'objection-none' }, code: 'NOT_FOUND', path: 'input.objectionId' },
      { change: { registered: 0 }, code: 'BAD_USER_INPUT', path: 'input.registered' },
    ],
  },
  {
    mutation: 'nominateCandidates',
    caller: here,
    elsewhere,
    refusedElsewhere: missing,
    prepare: async (stage) => {
      const { id, ids } = await anElection(stage, { state: 'LIST_PUBLISHED', candidates: [] });
      return { id, candidates: ids.slice(0, 3).map((residentId) => ({ residentId, post: 'MEMBER' })) };
    },
    bad: [
      { change: { id: 'election-none' }, code: 'NOT_FOUND', path: 'input.id' },
      {
        change: ({ candidates }) => ({ candidates: (candidates as object[]).slice(1) }),
        code: 'CANDIDATES_TOO_FEW',
        path: 'input.candidates',
      },
      {
        change: ({ candidates }) => ({
          candidates: [...(candidates as object[]).slice(1), { residentId: 'res-child', post: 'MEMBER' }],
        }),
        code: 'NOT_A_VOTER',
        path: 'input.candidates',
      },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'recordElectionVotes',
    caller: here,
    elsewhere,
    refusedElsewhere: missing,
    prepare: async (stage) => {
      const { id, ids } = await anElection(stage, {});
      return { id, ballots: 80, votes: ids.slice(0, 3).map((residentId, at) => ({ residentId, votes: 60 - at * 10 })) };
    },
    bad: [
      { change: { ballots: 101 }, code: 'BAD_USER_INPUT', path: 'input.ballots' },
      { change: { ballots: 59 }, code: 'BAD_USER_INPUT', path: 'input.votes' },
      { change: { votes: [{ residentId: 'res-adult', votes: 1 }] }, code: 'NOT_FOUND', path: 'input.votes' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
  {
    mutation: 'changeElectionState',
    caller: here,
    elsewhere,
    refusedElsewhere: missing,
    prepare: async (stage) => {
      const { id, ids } = await anElection(stage, {
        ...{ state: 'ELECTED', ballots: 80, electedOn: '2025-12-30' },
      });
      return { id, action: 'HANDOVER', reason: `${ids.length}` };
    },
    bad: [
      { change: { action: 'FORM_COMMITTEE' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
];
