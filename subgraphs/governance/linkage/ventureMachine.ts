import type { Machine, Reason } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { VentureRoundState } from '../generated.ts';
import type { VentureRoundRecord } from './records.ts';

const officers = ['countyOfficer', 'prefectureOfficer'] as const;

const withoutApplications: Reason = {
  code: 'APPLICATIONS_MISSING',
  message: 'Scoring begins once an application came in (公益创投, rule G-20).',
  path: 'input.id',
};

/** From the call for applications to the end of a venture round (domain reference § 2.4). */
export const ventureRoundMachine: Machine<VentureRoundRecord, VentureRoundState> = {
  noun: 'VentureRound',
  term: '公益创投',
  first: ['OPEN'],
  transitions: [
    {
      action: 'START_SCORING',
      from: ['OPEN'],
      to: 'SCORING',
      who: officers,
      label: 'Start scoring (开始评审)',
      guard: {
        says: 'an application came in',
        reasons: ({ applicationCount }) => (applicationCount > 0 ? [] : [withoutApplications]),
      },
    },
    {
      action: 'AWARD',
      from: ['SCORING'],
      to: 'AWARDED',
      who: officers,
      label: 'Award (立项)',
      mutation: 'awardVentureRound',
    },
    { action: 'REVIEW', from: ['AWARDED'], to: 'FINAL_REVIEW', who: officers, label: 'Review (结项评审)' },
    { action: 'CLOSE', from: ['FINAL_REVIEW'], to: 'CLOSED', who: officers, label: 'Close (结束)' },
  ],
};

/** A round is its division's, and that of all above. */
export const ventureRoundWriteRule: WriteRule<VentureRoundRecord> = { divisions: ({ division }) => [division] };
