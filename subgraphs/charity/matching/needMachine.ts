import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { CharityNeedState } from '../generated.ts';
import type { CharityNeedRecord } from '../records.ts';
import { needFindings } from '../rules/needs.ts';

const staff = ['communityWorker', 'countyOfficer', 'prefectureOfficer'] as const;
const matching = [...staff, 'institution'] as const;

// C-17, and a critical need says by when.
const complete = {
  says: 'what rule C-17 asks for is there',
  reasons: needFindings,
};

/** From what somebody needs to what was given (domain reference § 2.3). */
export const needMachine: Machine<CharityNeedRecord, CharityNeedState> = {
  noun: 'CharityNeed',
  term: '慈善需求',
  first: ['DRAFT'],
  transitions: [
    {
      action: 'VERIFY',
      from: ['DRAFT'],
      to: 'VERIFIED',
      who: ['communityWorker'],
      label: 'Verify (核实)',
      guard: complete,
    },
    {
      action: 'PUBLISH',
      from: ['VERIFIED'],
      to: 'OPEN',
      who: ['communityWorker', 'countyOfficer'],
      label: 'Publish (发布)',
      guard: complete,
    },
    {
      action: 'RESERVE',
      from: ['OPEN', 'PARTLY_MET'],
      to: 'MATCHED',
      who: matching,
      label: 'Propose a resource (推荐资源)',
      mutation: 'proposeMatch',
    },
    { action: 'DELIVER', from: ['MATCHED'], to: 'MET', who: matching, label: 'Deliver all (全部交付)', mutation: null },
    {
      action: 'DELIVER_PART',
      from: ['MATCHED'],
      to: 'PARTLY_MET',
      who: matching,
      label: 'Deliver part (部分交付)',
      mutation: null,
    },
    { action: 'FAIL', from: ['MATCHED'], to: 'OPEN', who: matching, label: 'Open again (对接未成)', mutation: null },
    {
      action: 'CONFIRM',
      from: ['MET'],
      to: 'CLOSED',
      who: ['resident', 'communityWorker', 'countyOfficer'],
      label: 'Confirm (确认办结)',
    },
    { action: 'EXPIRE', from: ['OPEN'], to: 'EXPIRED', who: ['platform'], label: 'Expire (过期)', mutation: null },
    {
      action: 'REJECT',
      from: ['DRAFT', 'VERIFIED', 'OPEN', 'MATCHED', 'PARTLY_MET', 'MET'],
      to: 'REJECTED',
      who: ['communityWorker', 'countyOfficer'],
      label: 'Reject (不予受理)',
      needsReason: true,
      guard: {
        says: 'no resource is reserved for it',
        reasons: ({ state }) =>
          state === 'MATCHED'
            ? [
                {
                  code: 'MATCH_PENDING',
                  message: 'A resource is reserved for the need; decline or cancel its match first (rule C-16).',
                  path: 'input.id',
                },
              ]
            : [],
      },
    },
  ],
};

/** A need is its community's, and the person's. */
export const needWriteRule: WriteRule<CharityNeedRecord> = {
  divisions: ({ division }) => [division],
  persons: ({ residentId }) => [residentId],
  institutions: ({ reportedBy }) => [reportedBy ?? null],
};
