import type { Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { LinkageProjectState } from '../generated.ts';
import type { LinkageProjectRecord } from './records.ts';
import { fivePartyReasons } from './rules.ts';

const officers = ['countyOfficer', 'prefectureOfficer'] as const;
const carriers = ['communityWorker', 'institution', ...officers] as const;

/** From the proposal of a five-party project to its evaluation (domain reference § 2.4). */
export const linkageProjectMachine: Machine<LinkageProjectRecord, LinkageProjectState> = {
  noun: 'LinkageProject',
  term: '五社联动项目',
  first: ['PROPOSED'],
  transitions: [
    { action: 'APPROVE', from: ['PROPOSED'], to: 'APPROVED', who: officers, label: 'Approve (批准)' },
    {
      action: 'START',
      from: ['APPROVED'],
      to: 'RUNNING',
      who: carriers,
      label: 'Start (启动)',
      guard: { says: 'all five parties are named (G-20)', reasons: fivePartyReasons },
    },
    {
      action: 'EVALUATE',
      from: ['RUNNING'],
      to: 'EVALUATED',
      who: officers,
      label: 'Evaluate (评估)',
      mutation: 'evaluateLinkageProject',
    },
    {
      action: 'STOP',
      from: ['RUNNING'],
      to: 'STOPPED',
      who: ['communityWorker', ...officers],
      label: 'Stop (中止)',
      needsReason: true,
    },
  ],
};

/** A project is its community's and that of all above, and its social organization's. */
export const linkageProjectWriteRule: WriteRule<LinkageProjectRecord> = {
  divisions: ({ community }) => [community],
  institutions: ({ organizationUscc }) => [organizationUscc],
};
