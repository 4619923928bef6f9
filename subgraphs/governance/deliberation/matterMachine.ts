import type { Machine, Reason } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import { addDays, type IsoDate } from '../../shared/dates.ts';
import type { MatterState } from '../generated.ts';
import type { MatterRecord } from './records.ts';

const staff = ['communityWorker', 'countyOfficer'] as const;

/** Days for which a shelved matter rests (domain reference § 2.4). */
export const daysShelved = 90;

/** The five steps: raised, discussed, decided, done and judged by the people (五民工作法). */
export const matterMachine: Machine<MatterRecord, MatterState> = {
  noun: 'Matter',
  term: '民事事项',
  first: ['DRAFT'],
  transitions: [
    { action: 'PROPOSE', from: ['DRAFT'], to: 'PROPOSED', who: ['resident'], label: 'Propose (民提)' },
    {
      ...{ action: 'SCREEN_OUT', from: ['PROPOSED'], to: 'NOT_ACCEPTED', who: staff },
      ...{ label: 'Do not accept (不予受理)', needsReason: true },
      guard: { says: 'cosigners do not force a discussion', reasons: (matter) => mustBeDiscussed(matter) },
    },
    {
      ...{ action: 'MERGE', from: ['PROPOSED'], to: 'MERGED', who: staff },
      ...{ label: 'Merge (合并)', mutation: 'mergeMatter' },
    },
    {
      ...{ action: 'REFER', from: ['PROPOSED'], to: 'REFERRED', who: staff },
      ...{ label: 'Refer (转办)', needsReason: true, mutation: 'referMatter' },
    },
    { action: 'OPEN_DISCUSSION', from: ['PROPOSED'], to: 'DISCUSSED', who: staff, label: 'Open the discussion (民议)' },
    {
      ...{ action: 'VOTE', from: ['DISCUSSED'], to: 'DECIDED', who: staff },
      ...{ label: 'Decide by a poll (民决)', mutation: null },
    },
    { action: 'NO_CONSENSUS', from: ['DISCUSSED'], to: 'SHELVED', who: staff, label: 'Shelve (搁置)' },
    {
      ...{ action: 'REOPEN', from: ['SHELVED'], to: 'PROPOSED', who: staff, label: 'Propose again (重新提出)' },
      guard: { says: 'it was shelved for 90 days', reasons: restsStill },
    },
    {
      ...{ action: 'REJECT', from: ['DECIDED'], to: 'VOTED_DOWN', who: staff },
      ...{ label: 'Vote down (表决未通过)', mutation: null },
    },
    { action: 'START_WORK', from: ['DECIDED'], to: 'IN_WORK', who: staff, label: 'Start work (开工)' },
    { action: 'FINISH', from: ['IN_WORK'], to: 'DONE', who: staff, label: 'Finish work (办结)' },
    {
      ...{ action: 'FAIL', from: ['IN_WORK'], to: 'DISCUSSED', who: staff },
      ...{ label: 'Return to discussion (退回再议)', needsReason: true },
    },
    {
      ...{ action: 'EVALUATE', from: ['DONE'], to: 'EVALUATED', who: staff },
      ...{ label: 'Evaluate (民评)', mutation: 'evaluateMatter' },
    },
    {
      ...{ action: 'UNSATISFIED', from: ['DONE'], to: 'IN_WORK', who: staff },
      ...{ label: 'Back to work (评议不满意, 返工)', mutation: null },
    },
  ],
};

/** A matter is its community's; a resident changes what he or she raised. */
export const matterWriteRule: WriteRule<MatterRecord> = {
  divisions: ({ division }) => [division],
  persons: ({ proposerId }) => [proposerId],
};

// G-07: so many cosigned that it is not for anybody to screen it out.
function mustBeDiscussed({ forcedOn }: MatterRecord): readonly Reason[] {
  return forcedOn === null
    ? []
    : [
        {
          code: 'DISCUSSION_FORCED',
          message: 'Enough households cosigned it, so it is to be discussed (G-07); open its discussion.',
          path: 'input.action',
        },
      ];
}

function restsStill({ history }: MatterRecord, today: IsoDate): readonly Reason[] {
  const until = addDays(history.at(-1)?.on ?? today, daysShelved);
  return today >= until
    ? []
    : [{ code: 'SHELVED_STILL', message: `It may be proposed again from ${until} on.`, path: 'input.action' }];
}
