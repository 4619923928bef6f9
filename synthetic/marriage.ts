import type { DivisionRecord } from '../subgraphs/governance/records.ts';
import type {
  DivorceApplicationRecord,
  MarriageRecord,
  MarriageRegistryRecord,
  SlotRecord,
} from '../subgraphs/marriage/records.ts';
import { divorceApplicationsOf } from './marriage/divorces.ts';
import { marriagesOf } from './marriage/marriages.ts';
import { registriesOf } from './marriage/registries.ts';
import { slotsOf } from './marriage/slots.ts';
import type { CommunityPeople, Tools } from './people.ts';

export { registriesByCounty } from './marriage/registries.ts';

export interface MarriageOfProvince {
  readonly registries: readonly MarriageRegistryRecord[];
  readonly slots: readonly SlotRecord[];
}

export interface MarriageOfCommunity {
  readonly marriages: readonly MarriageRecord[];
  readonly divorceApplications: readonly DivorceApplicationRecord[];
}

/** The registries of the province and their slots. */
export function marriageOfProvince(tools: Tools, divisions: readonly DivisionRecord[]): MarriageOfProvince {
  const registries = registriesOf(tools, divisions);
  return { registries, slots: registries.flatMap((registry) => slotsOf(registry, tools)) };
}

/** The marriages of a community's couples, and their applications to divorce. `registries` is what `registriesByCounty` gives. */
export function marriageOfCommunity(
  people: CommunityPeople,
  registries: ReadonlyMap<string, readonly MarriageRegistryRecord[]>,
  tools: Tools,
): MarriageOfCommunity {
  const ofCounty = registries.get(people.county._id) ?? [];
  const marriages = marriagesOf(people, ofCounty, tools);
  return { marriages, divorceApplications: divorceApplicationsOf(people, marriages, ofCounty, tools) };
}
