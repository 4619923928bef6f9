import type { Purpose, Role } from '../../schema/caller.ts';
import type { AccessPurpose, CallerRole } from './generated.ts';

/** How the graph names the roles. */
export const roleShown: Readonly<Record<Role, CallerRole>> = {
  resident: 'RESIDENT',
  communityWorker: 'COMMUNITY_WORKER',
  countyOfficer: 'COUNTY_OFFICER',
  prefectureOfficer: 'PREFECTURE_OFFICER',
  provinceAnalyst: 'PROVINCE_ANALYST',
  institution: 'INSTITUTION',
  agencyClient: 'AGENCY_CLIENT',
};

/** The graph names purposes as tokens do; the compiler sees that it names every one. */
export const purposeShown = (purpose: Purpose): AccessPurpose => purpose;
