import type { AnyMachine, Machine } from '../../shared/changes/machine.ts';
import type {
  CampaignState,
  CharitableTrustState,
  CharityProjectState,
  FundraisingQualificationState,
} from '../generated.ts';
import type { CampaignRecord } from '../records.ts';
import type { CharitableTrustRecord, CharityProjectRecord, FundraisingQualificationRecord } from './records.ts';
import { emergencyStartFindings, filingFindings, laterFilingFindings, startFindings } from './rules/campaigns.ts';

const charity = ['institution'] as const;
const officers = ['countyOfficer', 'prefectureOfficer'] as const;

/** From the charity's request to the certificate, and what may become of it (rule C-01). */
export const fundraisingQualificationMachine: Machine<FundraisingQualificationRecord, FundraisingQualificationState> = {
  noun: 'FundraisingQualification',
  term: '公开募捐资格',
  first: ['APPLIED'],
  transitions: [
    { action: 'GRANT', from: ['APPLIED'], to: 'VALID', who: officers, label: 'Grant (批准)' },
    {
      ...{ action: 'REFUSE', from: ['APPLIED'], to: 'REFUSED', who: officers, label: 'Refuse (不予许可)' },
      needsReason: true,
    },
    { action: 'SUSPEND', from: ['VALID'], to: 'SUSPENDED', who: officers, label: 'Suspend (暂停)', needsReason: true },
    { action: 'RESTORE', from: ['SUSPENDED'], to: 'VALID', who: officers, label: 'Restore (恢复)' },
    {
      ...{ action: 'REVOKE', from: ['VALID', 'SUSPENDED'], to: 'REVOKED', who: officers, label: 'Revoke (吊销)' },
      needsReason: true,
    },
  ],
};

const file = { action: 'FILE', who: charity, label: 'File the plan (备案)', mutation: 'fileCampaign' } as const;
const correct = {
  ...{ action: 'CORRECT', who: charity, label: 'File a change of the plan (变更备案)' },
  ...({ mutation: 'correctCampaign', needsReason: true } as const),
} as const;

/** From the plan to the final report (rules C-02, C-03, C-08). */
export const campaignMachine: Machine<CampaignRecord, CampaignState> = {
  noun: 'Campaign',
  term: '募捐活动',
  first: ['DRAFT'],
  transitions: [
    {
      ...{ ...file, from: ['DRAFT'], to: 'FILED' },
      guard: { says: 'ten days before the start; in an emergency ten days after it', reasons: filingFindings },
    },
    {
      ...{ ...file, from: ['RUNNING'], to: 'RUNNING' },
      guard: { says: 'an emergency not filed yet, ten days after the start at most', reasons: laterFilingFindings },
    },
    { ...correct, from: ['FILED'], to: 'FILED' },
    { ...correct, from: ['RUNNING'], to: 'RUNNING' },
    {
      ...{ action: 'START', from: ['DRAFT', 'FILED'], to: 'RUNNING', who: charity, label: 'Start (启动)' },
      guard: { says: 'the plan is filed and its first day has come', reasons: startFindings },
    },
    {
      ...{ action: 'EMERGENCY_START', from: ['DRAFT'], to: 'RUNNING', who: charity },
      label: 'Start in an emergency (应急启动)',
      guard: { says: 'it answers a major emergency and its first day has come', reasons: emergencyStartFindings },
    },
    { action: 'END', from: ['RUNNING'], to: 'ENDED', who: charity, label: 'End (结束)' },
    {
      ...{ action: 'REPORT', from: ['ENDED'], to: 'REPORTED', who: charity, label: 'Report (总结)' },
      mutation: 'reportCampaign',
    },
    {
      ...{ action: 'ORDER_STOP', from: ['RUNNING'], to: 'STOPPED', who: officers, label: 'Order to stop (责令停止)' },
      needsReason: true,
    },
    {
      ...{ action: 'CANCEL', from: ['DRAFT', 'FILED'], to: 'CANCELLED', who: charity, label: 'Cancel (取消)' },
      needsReason: true,
    },
  ],
};

/** From the plan of a project to its report. */
export const charityProjectMachine: Machine<CharityProjectRecord, CharityProjectState> = {
  noun: 'CharityProject',
  term: '慈善项目',
  first: ['PLANNED'],
  transitions: [
    { action: 'START', from: ['PLANNED'], to: 'RUNNING', who: charity, label: 'Start (启动)' },
    {
      ...{ action: 'SUSPEND', from: ['RUNNING'], to: 'SUSPENDED', who: charity, label: 'Suspend (中止)' },
      needsReason: true,
    },
    { action: 'RESUME', from: ['SUSPENDED'], to: 'RUNNING', who: charity, label: 'Resume (恢复)' },
    { action: 'FINISH', from: ['RUNNING'], to: 'FINISHED', who: charity, label: 'Finish (结束)' },
    { action: 'REPORT', from: ['FINISHED'], to: 'REPORTED', who: charity, label: 'Report (总结)' },
  ],
};

/** From the signature of a trust to its liquidation (rule C-12). */
export const charitableTrustMachine: Machine<CharitableTrustRecord, CharitableTrustState> = {
  noun: 'CharitableTrust',
  term: '慈善信托',
  first: ['SIGNED'],
  transitions: [
    { action: 'FILE', from: ['SIGNED'], to: 'FILED', who: charity, label: 'File (备案)' },
    {
      ...{ action: 'CHANGE_TRUSTEE', from: ['FILED'], to: 'FILED', who: [...charity, ...officers] },
      ...{ label: 'Change the trustee (变更受托人)', mutation: 'changeCharitableTrustee', needsReason: true },
    },
    {
      ...{ action: 'TERMINATE', from: ['FILED'], to: 'TERMINATED', who: [...charity, ...officers] },
      ...{ label: 'Terminate (终止)', needsReason: true },
    },
    { action: 'LIQUIDATE', from: ['TERMINATED'], to: 'LIQUIDATED', who: charity, label: 'Liquidate (清算)' },
  ],
};

/** The machines of charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingMachines: readonly AnyMachine[] = [
  fundraisingQualificationMachine,
  campaignMachine,
  charityProjectMachine,
  charitableTrustMachine,
];
