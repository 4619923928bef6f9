import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { CharityResourceRecord } from '../records.ts';

/** A resource is the organization's that gives it, and nobody else's to change. */
export const resourceWriteRule: WriteRule<CharityResourceRecord> = {
  divisions: () => [],
  institutions: ({ organizationUscc }) => [organizationUscc],
};
