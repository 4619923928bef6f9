import { governanceRepository } from '../../../subgraphs/governance/repository.ts';
import { creditCode } from '../../../synthetic/tools.ts';
import {
  aJointMeetingRecord,
  anEstateRecord,
  anOwnersCommitteeRecord,
  anOwnersVoteRecord,
} from '../../governance/estates.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { anOrganization, aResident } from '../../kit/register.ts';
import { place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ divisions: [place.county] });
const elsewhere = aCaller({ divisions: [place.farCounty] });
const tried = { caller: here, elsewhere } as const;
const missingAt = (path: string) => ({ refusedElsewhere: { code: 'NOT_FOUND', path } }) as const;

/** A company of the register, added once. */
const company = creditCode('ENTERPRISE', '420100000000', 77);

async function anEstate({ store, unique }: Stage) {
  const register = await governanceRepository(store);
  const _id = `estate-${unique()}`;
  await register.addEstates([anEstateRecord({ _id })]);
  return { register, estateId: _id };
}

async function aCompany({ store }: Stage): Promise<string> {
  const register = await governanceRepository(store);
  const [there] = await register.findOrganizations([company], { by: 'everything' });
  if (!there) await register.addOrganizations([anOrganization({ _id: company, kind: 'ENTERPRISE', name: '望江物业' })]);
  return company;
}

async function aVote(stage: Stage, wanted: Parameters<typeof anOwnersVoteRecord>[0] = {}) {
  const { register, estateId } = await anEstate(stage);
  const _id = `vote-${stage.unique()}`;
  await register.addOwnersVotes([anOwnersVoteRecord({ _id, estateId, ...wanted })]);
  return _id;
}

const stale = { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' } as const;

/** Every mutation of estates, owners and joint meetings. */
export const estatesCases: readonly MutationCase[] = [
  {
    mutation: 'recordEstate',
    ...tried,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.community' },
    prepare: async () => ({
      ...{ community: place.community, name: '望江苑', households: 200, areaM2: 20_000.5, builtYear: 2005 },
      managementMode: 'NONE',
    }),
    bad: [
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { areaM2: 0 }, code: 'BAD_USER_INPUT', path: 'input.areaM2' },
      { change: { households: 0 }, code: 'BAD_USER_INPUT', path: 'input.households' },
      { change: { builtYear: 2026 }, code: 'BAD_USER_INPUT', path: 'input.builtYear' },
      { change: { community: place.township }, code: 'DIVISION_LEVEL', path: 'input.community' },
    ],
  },
  {
    mutation: 'signPropertyContract',
    ...tried,
    ...missingAt('input.estateId'),
    prepare: async (stage) => {
      const { estateId } = await anEstate(stage);
      const contract = { from: '2026-01-01', to: '2028-12-31', feePerM2: '2.10', serviceLevel: 3 };
      return { estateId, company: await aCompany(stage), ...contract };
    },
    bad: [
      { change: { company: place.organization }, code: 'NO_PROPERTY_COMPANY', path: 'input.company' },
      { change: { to: '2025-01-01' }, code: 'RANGE_INVERTED', path: 'input.to' },
      { change: { serviceLevel: 6 }, code: 'BAD_USER_INPUT', path: 'input.serviceLevel' },
      stale,
    ],
  },
  {
    mutation: 'recordOwnersCommittee',
    ...tried,
    ...missingAt('input.estateId'),
    prepare: async (stage) => {
      const { register, estateId } = await anEstate(stage);
      const people = Array.from({ length: 5 }, () =>
        aResident({ _id: `res-${stage.unique()}`, idDocType: 'NONE', idNumber: null }),
      );
      await register.addResidents(people);
      return { estateId, electedOn: '2025-12-20', termTo: '2030-12-20', memberIds: people.map(({ _id }) => _id) };
    },
    bad: [
      { change: { memberIds: ['res-adult'] }, code: 'COMMITTEE_SIZE', path: 'input.memberIds' },
      { change: { memberIds: ['res-far'] }, code: 'NOT_FOUND', path: 'input.memberIds' },
      { change: { electedOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.electedOn' },
      { change: { termTo: '2030-12-21' }, code: 'TERM_TOO_LONG', path: 'input.termTo' },
      { change: { termTo: '2025-12-20' }, code: 'RANGE_INVERTED', path: 'input.termTo' },
    ],
  },
  {
    mutation: 'fileOwnersCommittee',
    ...tried,
    ...missingAt('input.id'),
    prepare: async (stage) => {
      const { register, estateId } = await anEstate(stage);
      const _id = `owners-${stage.unique()}`;
      await register.addOwnersCommittees([anOwnersCommitteeRecord({ _id, estateId })]);
      return { id: _id };
    },
    bad: [{ change: { id: 'owners-none' }, code: 'NOT_FOUND', path: 'input.id' }, stale],
  },
  {
    mutation: 'callOwnersVote',
    ...tried,
    ...missingAt('input.estateId'),
    prepare: async (stage) => ({
      ...{ estateId: (await anEstate(stage)).estateId, item: 'USE_FUNDS', title: '电梯大修', day: '2026-01-15' },
      ...{ totalAreaM2: 900, totalOwners: 9, residentsCommitteeTold: true },
    }),
    bad: [
      { change: { day: '2026-01-14' }, code: 'NOTICE_TOO_SHORT', path: 'input.day' },
      { change: { day: '2025-12-31' }, code: 'DATE_PAST', path: 'input.day' },
      { change: { totalAreaM2: 0 }, code: 'BAD_USER_INPUT', path: 'input.totalAreaM2' },
      { change: { totalOwners: 0 }, code: 'BAD_USER_INPUT', path: 'input.totalOwners' },
      { change: { demandedByOwners: 10 }, code: 'BAD_USER_INPUT', path: 'input.demandedByOwners' },
      { change: { title: '' }, code: 'TEXT_INVALID', path: 'input.title' },
      { change: { residentsCommitteeTold: false }, code: 'COMMITTEE_NOT_TOLD', path: 'input.residentsCommitteeTold' },
    ],
  },
  {
    mutation: 'castOwnersBallot',
    ...tried,
    ...missingAt('input.voteId'),
    prepare: async (stage) => ({ voteId: await aVote(stage), unit: '3-2-501', areaM2: 88.88, inFavour: true }),
    bad: [
      { change: { areaM2: 0 }, code: 'BAD_USER_INPUT', path: 'input.areaM2' },
      { change: { areaM2: 900.01 }, code: 'BAD_USER_INPUT', path: 'input.areaM2' },
      { change: { unit: ' ' }, code: 'TEXT_INVALID', path: 'input.unit' },
    ],
  },
  {
    mutation: 'closeOwnersVote',
    ...tried,
    ...missingAt('input.id'),
    prepare: async (stage) => ({ id: await aVote(stage) }),
    bad: [{ change: { id: 'vote-none' }, code: 'NOT_FOUND', path: 'input.id' }, stale],
  },
  {
    mutation: 'changeOwnersVoteState',
    ...tried,
    ...missingAt('input.id'),
    prepare: async (stage) => ({ id: await aVote(stage), action: 'CANCEL', reason: '议题撤回' }),
    bad: [{ change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' }, stale],
  },
  {
    mutation: 'recordJointMeeting',
    ...tried,
    ...missingAt('input.estateId'),
    prepare: async (stage) => ({
      ...{ estateId: (await anEstate(stage)).estateId, heldOn: '2025-12-30', convenor: '社区党组织' },
      parties: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'],
      ...{ matters: ['停车'], decisions: ['划线'], issues: [{ text: '路灯不亮', party: 'PROPERTY_COMPANY' }] },
    }),
    bad: [
      { change: { heldOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.heldOn' },
      { change: { parties: [] }, code: 'BAD_USER_INPUT', path: 'input.parties' },
      { change: { matters: [] }, code: 'BAD_USER_INPUT', path: 'input.matters' },
      { change: { convenor: ' ' }, code: 'TEXT_INVALID', path: 'input.convenor' },
    ],
  },
  {
    mutation: 'answerJointMeetingIssue',
    ...tried,
    ...missingAt('input.meetingId'),
    prepare: async (stage) => {
      const { register, estateId } = await anEstate(stage);
      const _id = `meeting-${stage.unique()}`;
      await register.addJointMeetings([aJointMeetingRecord({ _id, estateId })]);
      return { meetingId: _id, issueId: 'issue-one', answer: '已修好' };
    },
    bad: [
      { change: { issueId: 'issue-none' }, code: 'NOT_FOUND', path: 'input.issueId' },
      { change: { answer: ' ' }, code: 'TEXT_INVALID', path: 'input.answer' },
    ],
  },
];
