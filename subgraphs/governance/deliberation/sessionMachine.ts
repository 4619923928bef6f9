import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { DeliberationSessionState } from '../generated.ts';
import type { DeliberationSessionRecord } from './records.ts';

const staff = ['communityWorker', 'countyOfficer'] as const;

/** From the announcement of a session to its published minutes. */
export const sessionMachine: Machine<DeliberationSessionRecord, DeliberationSessionState> = {
  noun: 'DeliberationSession',
  term: '协商议事',
  first: ['ANNOUNCED'],
  transitions: [
    {
      ...{ action: 'OPEN', from: ['ANNOUNCED'], to: 'OPEN', who: staff, label: 'Open (开始)' },
      guard: {
        says: 'its day has come',
        reasons: ({ on }, today) =>
          today >= on ? [] : [{ code: 'SESSION_NOT_DUE', message: `It opens on ${on}.`, path: 'input.action' }],
      },
    },
    {
      ...{ action: 'CLOSE', from: ['OPEN'], to: 'CLOSED', who: staff, label: 'Close (结束)' },
      guard: {
        says: 'attendance is recorded',
        reasons: ({ attended }) =>
          attended !== null
            ? []
            : [
                {
                  code: 'ATTENDANCE_MISSING',
                  message: 'Record how many attended first, with recordAttendance.',
                  path: 'input.action',
                },
              ],
      },
    },
    {
      ...{ action: 'PUBLISH', from: ['CLOSED'], to: 'PUBLISHED', who: staff },
      ...{ label: 'Publish the minutes (公开议事记录)', mutation: 'publishSession' },
    },
    {
      ...{ action: 'CANCEL', from: ['ANNOUNCED', 'OPEN'], to: 'CANCELLED', who: staff },
      ...{ label: 'Cancel (取消)', needsReason: true },
    },
  ],
};

/** A session is its community's. */
export const sessionWriteRule: WriteRule<DeliberationSessionRecord> = { divisions: ({ division }) => [division] };
