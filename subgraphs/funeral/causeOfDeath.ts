import type { Caller, Role } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';

// Domain reference § 2.5. A resident reaches the deaths of wards alone, and reads what is theirs in full (§ 0.7).
const mayRead: Readonly<Record<Role, boolean | 'healthCommission'>> = {
  resident: true,
  communityWorker: false,
  countyOfficer: true,
  prefectureOfficer: false,
  provinceAnalyst: false,
  institution: false,
  agencyClient: 'healthCommission',
};

/** Registered clients of the health commission: that of the province, or with its division behind. */
const healthCommission = /^health-commission(-\d{12})?$/;

/** Throws `FORBIDDEN` for whoever may not know what somebody died of, whatever scopes were granted. */
export function requireSightOfCause({ role, clientId }: Caller): void {
  const may = role !== null && mayRead[role];
  if (may === true || (may === 'healthCommission' && clientId !== null && healthCommission.test(clientId))) return;
  throw failure('FORBIDDEN', 'Only county officers and the health commission read the cause of a death.');
}
