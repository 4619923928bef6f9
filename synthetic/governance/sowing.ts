import type { CharityProfileRecord } from '../../subgraphs/charity/records.ts';
import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import type { Circumstances, CommunityPeople, Place, Tools } from '../people.ts';

/** What the province has to sow above its communities. */
export interface SowingOfProvince {
  readonly tools: Tools;
  readonly divisions: readonly DivisionRecord[];
  readonly places: readonly Place[];
  readonly charities: readonly CharityProfileRecord[];
  /** The committee of each community as an organization, by the code of the community. */
  readonly committeeOf: ReadonlyMap<string, OrganizationRecord>;
  /** Adds organizations made with `tools.newOrganization` to the register. */
  readonly addOrganizations: (organizations: readonly OrganizationRecord[]) => Promise<void>;
}

/** What a community has to sow. */
export interface SowingOfCommunity {
  readonly tools: Tools;
  readonly people: CommunityPeople;
  readonly circumstances: Circumstances;
  readonly charities: readonly CharityProfileRecord[];
  readonly committee: OrganizationRecord | undefined;
}
