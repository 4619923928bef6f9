import type {
  EstateRecord,
  JointMeetingRecord,
  OwnersCommitteeRecord,
  OwnersVoteRecord,
} from '../../subgraphs/governance/estates/records.ts';
import { communityCode } from '../kit/register.ts';

/** A whole valid estate of a community with an owners' committee in office. */
export const anEstateRecord = (wanted: Partial<EstateRecord> = {}): EstateRecord => ({
  _id: 'estate-one',
  ...{ community: communityCode, name: '望江苑', households: 200, area: 2_000_000, builtYear: 2005 },
  ...{ managementMode: 'NONE', contract: null, lastJointMeetingOn: null },
  ...{ ownersCommitteeId: 'owners-one', ownersCommitteeTermTo: '2027-06-30', version: 1 },
  ...wanted,
});

/** The owners' committee of that estate, not filed yet. */
export const anOwnersCommitteeRecord = (wanted: Partial<OwnersCommitteeRecord> = {}): OwnersCommitteeRecord => ({
  _id: 'owners-one',
  ...{ estateId: 'estate-one', community: communityCode, electedOn: '2025-12-10', filedOn: null },
  ...{ termTo: '2027-06-30', memberIds: [], version: 1 },
  ...wanted,
});

/** A decision of its owners, called, of nine owners with 100 m² each. */
export const anOwnersVoteRecord = (wanted: Partial<OwnersVoteRecord> = {}): OwnersVoteRecord => ({
  _id: 'vote-one',
  ...{ estateId: 'estate-one', community: communityCode, item: 'USE_FUNDS', title: '电梯大修' },
  ...{ calledOn: '2025-12-01', day: '2025-12-31', totalArea: 90_000, totalOwners: 9 },
  ...{ votedArea: 0, votedOwners: 0, forArea: 0, forOwners: 0 },
  ...{ state: 'CALLED', history: [{ state: 'CALLED', on: '2025-12-01' }], version: 1 },
  ...wanted,
});

/** A joint meeting of that estate with an issue that waits for its answer. */
export const aJointMeetingRecord = (wanted: Partial<JointMeetingRecord> = {}): JointMeetingRecord => ({
  _id: 'meeting-one',
  ...{ estateId: 'estate-one', community: communityCode, heldOn: '2025-12-01', convenor: '社区党组织' },
  ...{ parties: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], incomplete: true, matters: ['停车'], decisions: [] },
  issues: [
    {
      ...{ id: 'issue-one', text: '路灯不亮', party: 'PROPERTY_COMPANY', answerDueOn: '2025-12-16' },
      ...{ answeredOn: null, answer: null },
    },
  ],
  ...{ nextAnswerDueOn: '2025-12-16', version: 1 },
  ...wanted,
});
