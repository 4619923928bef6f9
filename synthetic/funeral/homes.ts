import type { FuneralHomeRecord, ServicePointRecord } from '../../subgraphs/funeral/records.ts';
import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import type { IsoDate } from '../../subgraphs/shared/dates.ts';
import { dayBetween } from '../lifeEvents.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { siteFields, unitOf } from './site.ts';

const connectedShare = 0.9;
const legacyProfitShare = 0.05;

/** Where the dead of a county are received, and who runs it. */
export interface Reception {
  readonly operator: OrganizationRecord;
  readonly organizations: readonly OrganizationRecord[];
  readonly funeralHomes: readonly FuneralHomeRecord[];
  readonly servicePoints: readonly ServicePointRecord[];
}

/** A funeral home; in some districts only the service point of one elsewhere in the city, run by `cityOperator`. */
export function receptionOf(
  tools: Tools,
  county: DivisionRecord,
  cityOperator: OrganizationRecord | undefined,
): Reception {
  const random = tools.random('funeralHome', county._id);
  const pointRandom = tools.random('servicePoint', county._id);
  const hasHome = random.chance(0.45) || county.kind !== 'DISTRICT';
  if (!hasHome && cityOperator !== undefined) {
    const point = servicePoint(tools, county, cityOperator, pointRandom);
    return { operator: cityOperator, organizations: [], funeralHomes: [], servicePoints: [point] };
  }
  const isForProfit = cityOperator !== undefined && random.chance(legacyProfitShare);
  const openedOn = dayBetween(random, '1985-01-01', '2012-12-31'); // no new for-profit ones later, rule F-07
  const operator = tools.newOrganization({
    name: isForProfit ? `${county.name}安泰殡仪服务有限公司` : `${county.name}殡仪馆`,
    kind: isForProfit ? 'ENTERPRISE' : 'PUBLIC_INSTITUTION',
    registrationDivision: county._id,
    registeredOn: openedOn,
    purpose: '殡葬服务',
    unit: unitOf(county),
  });
  return {
    operator,
    organizations: [operator],
    funeralHomes: [funeralHome(tools, county, operator, openedOn, random)],
    servicePoints: pointRandom.chance(0.4) ? [servicePoint(tools, county, operator, pointRandom)] : [],
  };
}

const natureOf = ({ kind }: OrganizationRecord) =>
  kind === 'ENTERPRISE'
    ? ({ ownership: 'PRIVATE_PROFIT', nature: 'LEGACY_PROFIT' } as const)
    : ({ ownership: 'PUBLIC', nature: 'PUBLIC_NONPROFIT' } as const);

function funeralHome(
  tools: Tools,
  county: DivisionRecord,
  operator: OrganizationRecord,
  openedOn: IsoDate,
  random: Random,
): FuneralHomeRecord {
  const coldPlaces = random.between(12, 80);
  return {
    ...siteFields(tools, county, operator, random),
    ...natureOf(operator),
    _id: tools.nextId('funeral-home'),
    name: `${county.name}殡仪馆`,
    facilityKind: 'FUNERAL_HOME',
    division: county._id,
    openedOn,
    capacity: coldPlaces,
    openingHours: '全天',
    serviceArea: [],
    furnaces: random.between(2, 8),
    halls: random.between(2, 10),
    vehicles: random.between(3, 15),
    coldPlaces,
    platformConnected: random.chance(connectedShare),
  };
}

function servicePoint(
  tools: Tools,
  county: DivisionRecord,
  operator: OrganizationRecord,
  random: Random,
): ServicePointRecord {
  const coldPlaces = random.between(0, 6);
  return {
    ...siteFields(tools, county, operator, random),
    ...natureOf(operator),
    _id: tools.nextId('service-point'),
    name: `${county.name}殡仪服务站`,
    facilityKind: 'SERVICE_POINT',
    division: county._id,
    openedOn: dayBetween(random, '2013-01-01', '2020-12-31'),
    capacity: coldPlaces,
    openingHours: '08:00-18:00',
    serviceArea: [],
    furnaces: 0,
    halls: random.between(0, 2),
    vehicles: random.between(1, 3),
    coldPlaces,
    platformConnected: random.chance(connectedShare),
  };
}
