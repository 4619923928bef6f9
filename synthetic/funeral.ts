import type {
  CemeteryRecord,
  ColumbariumRecord,
  DeathRecordRecord,
  FuneralHomeRecord,
  ServiceItemRecord,
  ServicePointRecord,
} from '../subgraphs/funeral/records.ts';
import type { DivisionRecord, OrganizationRecord } from '../subgraphs/governance/records.ts';
import { isWithin } from '../subgraphs/shared/divisionCode.ts';
import { deathRecordsOf } from './funeral/deaths.ts';
import { type Grounds, groundsOf, servedVillagesIn } from './funeral/grounds.ts';
import { type Reception, receptionOf } from './funeral/homes.ts';
import { serviceItemsOf } from './funeral/prices.ts';
import { unitOf } from './funeral/site.ts';
import type { CommunityPeople, Tools } from './people.ts';

/** What is there for the dead of the province; the organizations belong to governance. */
export interface FuneralOfProvince {
  readonly organizations: readonly OrganizationRecord[];
  readonly funeralHomes: readonly FuneralHomeRecord[];
  readonly servicePoints: readonly ServicePointRecord[];
  readonly cemeteries: readonly CemeteryRecord[];
  readonly columbaria: readonly ColumbariumRecord[];
  readonly serviceItems: readonly ServiceItemRecord[];
}

export interface FuneralOfCommunity {
  readonly deathRecords: readonly DeathRecordRecord[];
}

/**
 * Homes, service points, places of rest and price lists. Every county has a home or a service point, and a public-benefit
 * place of rest (indicator 13 reads 100 %); 63 % of the central villages are in the set of one (indicator 14).
 */
export function funeralOfProvince(tools: Tools, divisions: readonly DivisionRecord[]): FuneralOfProvince {
  const served = servedVillagesIn(divisions);
  const cityOperators = new Map<string, OrganizationRecord>();
  const receptions: Reception[] = [];
  const grounds: Grounds[] = [];
  for (const county of divisions.filter(({ level }) => level === 'COUNTY')) {
    const unitCode = unitOf(county).code;
    const reception = receptionOf(tools, county, cityOperators.get(unitCode));
    if (!cityOperators.has(unitCode)) cityOperators.set(unitCode, reception.operator);
    receptions.push(reception);
    const servedHere = served.filter(({ village }) => isWithin(village._id, county._id));
    grounds.push(groundsOf(tools, county, reception.operator, servedHere));
  }
  const funeralHomes = receptions.flatMap((reception) => reception.funeralHomes);
  return {
    organizations: [...receptions, ...grounds].flatMap(({ organizations }) => organizations),
    funeralHomes,
    servicePoints: receptions.flatMap(({ servicePoints }) => servicePoints),
    cemeteries: grounds.flatMap(({ cemeteries }) => cemeteries),
    columbaria: grounds.flatMap(({ columbaria }) => columbaria),
    serviceItems: funeralHomes.flatMap((home) => serviceItemsOf(home, tools)),
  };
}

/** The deaths of a community. */
export const funeralOfCommunity = (people: CommunityPeople, tools: Tools): FuneralOfCommunity => ({
  deathRecords: deathRecordsOf(people, tools),
});
