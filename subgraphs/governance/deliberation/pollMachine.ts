import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { PollState } from '../generated.ts';
import type { PollRecord } from './records.ts';

const staff = ['communityWorker', 'countyOfficer'] as const;

/** A poll is open until it is counted or cancelled. */
export const pollMachine: Machine<PollRecord, PollState> = {
  noun: 'Poll',
  term: '网上表决',
  first: ['OPEN'],
  transitions: [
    {
      ...{ action: 'CLOSE', from: ['OPEN'], to: 'CLOSED', who: staff, label: 'Count (计票)', mutation: 'closePoll' },
      guard: {
        says: 'its last day has passed',
        reasons: ({ to }, today) =>
          today > to
            ? []
            : [
                {
                  code: 'POLL_STILL_OPEN',
                  message: `It is open until ${to} (G-10); count it after.`,
                  path: 'input.id',
                },
              ],
      },
    },
    {
      ...{ action: 'CANCEL', from: ['OPEN'], to: 'CANCELLED', who: staff },
      ...{ label: 'Cancel (取消)', needsReason: true },
    },
  ],
};

/** A poll is its community's. */
export const pollWriteRule: WriteRule<PollRecord> = { divisions: ({ division }) => [division] };
