import type { AnyMachine, Machine, Stateful } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { OrganizationStatus } from '../generated.ts';
import type { OrganizationRecord } from '../records.ts';

/** An organization as machines know records; its status is its state. */
export type StatefulOrganization = OrganizationRecord & Stateful<OrganizationStatus>;

const officers = ['countyOfficer', 'prefectureOfficer'] as const;

/** The life of an organization (domain reference § 1). */
export const organizationMachine: Machine<StatefulOrganization, OrganizationStatus> = {
  noun: 'Organization',
  term: '组织',
  shownAs: { field: 'status', states: 'OrganizationStatus' },
  first: ['ACTIVE'],
  transitions: [
    { action: 'SUSPEND', from: ['ACTIVE'], to: 'SUSPENDED', who: officers, label: 'Suspend (停业)', needsReason: true },
    { action: 'RESUME', from: ['SUSPENDED'], to: 'ACTIVE', who: officers, label: 'Let go on (恢复)' },
    {
      action: 'LIQUIDATE',
      from: ['ACTIVE', 'SUSPENDED'],
      to: 'LIQUIDATING',
      who: officers,
      label: 'Begin the liquidation (清算)',
      needsReason: true,
    },
    { action: 'DEREGISTER', from: ['LIQUIDATING'], to: 'DEREGISTERED', who: officers, label: 'Deregister (注销)' },
    {
      action: 'REVOKE',
      from: ['ACTIVE', 'SUSPENDED', 'LIQUIDATING'],
      to: 'REVOKED',
      who: officers,
      label: 'Revoke the registration (撤销登记)',
      needsReason: true,
    },
  ],
};

/** An organization is of the division that registered it. */
export const organizationWriteRule: WriteRule<OrganizationRecord> = {
  divisions: ({ registrationDivision }) => [registrationDivision],
};

/** Adds to an organization what machines ask of a record. */
export const withState = (organization: OrganizationRecord): StatefulOrganization => ({
  ...organization,
  state: organization.status,
  history: [],
});

/** The machines of the register. */
export const registerMachines: readonly AnyMachine[] = [organizationMachine];
