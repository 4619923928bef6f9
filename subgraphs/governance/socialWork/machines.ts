import type { AnyMachine, Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { SocialWorkCaseState } from '../generated.ts';
import type { SocialWorkCaseRecord } from './records.ts';

const helpers = ['communityWorker', 'countyOfficer', 'institution'] as const;

/** From opening to closing, or to somebody else (domain reference § 2.4). */
export const socialWorkCaseMachine: Machine<SocialWorkCaseRecord, SocialWorkCaseState> = {
  noun: 'SocialWorkCase',
  term: '社会工作个案',
  first: ['OPENED'],
  transitions: [
    { action: 'ASSESS', from: ['OPENED'], to: 'ASSESSED', who: helpers, label: 'Note the assessment (评估)' },
    { action: 'INTERVENE', from: ['ASSESSED'], to: 'INTERVENING', who: helpers, label: 'Begin to help (介入)' },
    { action: 'EVALUATE', from: ['INTERVENING'], to: 'EVALUATED', who: helpers, label: 'Evaluate (成效评估)' },
    { action: 'CLOSE', from: ['EVALUATED'], to: 'CLOSED', who: helpers, label: 'Close (结案)' },
    {
      action: 'REFER',
      from: ['OPENED', 'ASSESSED', 'INTERVENING', 'EVALUATED'],
      to: 'REFERRED',
      who: helpers,
      label: 'Refer (转介)',
      needsReason: true,
    },
  ],
};

/** A case is that of the station's place and of who runs the station. */
export const socialWorkCaseWriteRule: WriteRule<SocialWorkCaseRecord> = {
  divisions: ({ division }) => [division],
  institutions: ({ operatorUscc }) => [operatorUscc],
};

/** The machines of social work. */
export const socialWorkMachines: readonly AnyMachine[] = [socialWorkCaseMachine];
