import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { OutcomeState } from '../generated.ts';
import type { OutcomeRecord } from './records.ts';

const staff = ['communityWorker', 'countyOfficer'] as const;

/** G-11: adopted, implemented, fed back and published, in this order. */
export const outcomeMachine: Machine<OutcomeRecord, OutcomeState> = {
  noun: 'Outcome',
  term: '协商成果',
  first: ['RECORDED'],
  transitions: [
    { action: 'ADOPT', from: ['RECORDED'], to: 'ADOPTED', who: staff, label: 'Adopt (采纳)' },
    {
      ...{ action: 'DECLINE', from: ['RECORDED'], to: 'DECLINED', who: staff },
      ...{ label: 'Decline (不采纳)', needsReason: true },
    },
    { action: 'START', from: ['ADOPTED'], to: 'IMPLEMENTING', who: staff, label: 'Start (落实)' },
    { action: 'DONE', from: ['IMPLEMENTING', 'OVERDUE'], to: 'IMPLEMENTED', who: staff, label: 'Done (落实完成)' },
    {
      ...{ action: 'OVERDUE', from: ['IMPLEMENTING'], to: 'OVERDUE', who: ['platform'] },
      ...{ label: 'Overdue (逾期)', mutation: null },
      guard: {
        says: 'its day has passed',
        reasons: ({ dueOn }, today) =>
          today > dueOn ? [] : [{ code: 'NOT_DUE', message: `It is due on ${dueOn}.`, path: null }],
      },
    },
    {
      ...{ action: 'FEEDBACK', from: ['IMPLEMENTED'], to: 'FED_BACK', who: staff },
      ...{ label: 'Feed back (反馈)', needsReason: true },
    },
    { action: 'PUBLISH', from: ['FED_BACK'], to: 'PUBLISHED', who: staff, label: 'Publish (公开)' },
  ],
};

/** An outcome is its community's. */
export const outcomeWriteRule: WriteRule<OutcomeRecord> = { divisions: ({ division }) => [division] };
