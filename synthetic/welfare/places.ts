import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import type { IsoDate } from '../../subgraphs/shared/dates.ts';
import { type Unit, unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import type { ElderlyCareFacilityRecord } from '../../subgraphs/welfare/records.ts';
import { nursingShareOf } from '../../subgraphs/welfare/rules/facilities.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { dayBetween, later } from './periods.ts';

/** The tree of divisions as the places of welfare need it. */
export interface Land {
  readonly counties: readonly DivisionRecord[];
  readonly townshipsOf: (county: DivisionRecord) => readonly DivisionRecord[];
  readonly communitiesOf: (township: DivisionRecord) => readonly DivisionRecord[];
}

export function landOf(divisions: readonly DivisionRecord[]): Land {
  const childrenOf = new Map<string, DivisionRecord[]>();
  for (const division of divisions) {
    const siblings = childrenOf.get(division.parentCode ?? '') ?? [];
    childrenOf.set(division.parentCode ?? '', [...siblings, division]);
  }
  const below = (parent: DivisionRecord) => childrenOf.get(parent._id) ?? [];
  return { counties: divisions.filter(({ level }) => level === 'COUNTY'), townshipsOf: below, communitiesOf: below };
}

/** The unit a county counts in. */
export function unitOf(county: DivisionRecord): Unit {
  const unit = units.find(({ code }) => code === unitCodeOf(county._id));
  if (!unit) throw new RangeError(`${county._id} counts in no unit`);
  return unit;
}

/** The organization that runs the streets' and communities' facilities of a county. */
export function countyOperator(county: DivisionRecord, tools: Tools): OrganizationRecord {
  const random = tools.random('careOperator', county._id);
  return tools.newOrganization({
    name: `${county.name}居家社区养老服务中心`,
    kind: 'SOCIAL_SERVICE_INSTITUTION',
    registrationDivision: county._id,
    registeredOn: dayBetween(random, '2012-01-01', '2015-12-31'),
    purpose: '居家和社区养老服务',
    unit: unitOf(county),
  });
}

/** What differs from one care facility to the next. */
export type Particulars = Pick<
  ElderlyCareFacilityRecord,
  | 'name'
  | 'division'
  | 'operatorUscc'
  | 'ownership'
  | 'kind'
  | 'services'
  | 'beds'
  | 'nursingBeds'
  | 'occupied'
  | 'capacity'
> & { readonly openedOn: IsoDate } & Partial<ElderlyCareFacilityRecord>;

/** A facility in service; what follows from its beds is filled in. */
export function careFacility(
  particulars: Particulars,
  county: DivisionRecord,
  tools: Tools,
  random: Random,
): ElderlyCareFacilityRecord {
  const { beds, occupied, openedOn } = particulars;
  const site = tools.site(random, county);
  return {
    _id: tools.nextId('careFacility'),
    ...site,
    status: 'OPERATING',
    closedOn: null,
    phone: tools.phone(random),
    openingHours: beds > 0 ? '全天' : '08:00-17:30',
    serviceArea: [],
    lastInspectionOn: dayBetween(random, later('2025-01-01', openedOn), tools.asOf),
    freeBeds: beds - occupied,
    nursingShare: nursingShareOf(particulars),
    recordNo: beds > 0 ? tools.businessNumber('care', county._id, openedOn) : null,
    starRating: null,
    medicalIntegration: random.weighted([
      ['NONE', 45],
      ['AGREEMENT', 40],
      ['INTERNAL', 15],
    ]),
    programme: random.weighted([
      ['NONE', 85],
      ['CITY_ENTERPRISE', 5],
      ['SMART_CARE', 10],
    ]),
    fireSafetyOk: random.chance(0.97),
    safetyStandardOk: random.chance(0.94),
    staffNursing: 2 + Math.ceil(occupied / 5),
    synthetic: true,
    ...particulars,
  };
}

/** Shares a total out over capacities, unevenly but exactly; none gets more than it has room for. */
export function sharedOut(total: number, capacities: readonly number[], random: Random): readonly number[] {
  const room = capacities.reduce((sum, capacity) => sum + capacity, 0);
  const shares = capacities.map((capacity) => {
    const share = total / room + 0.12 * random.normal();
    return Math.min(capacity, Math.max(0, Math.round(capacity * share)));
  });
  let rest = Math.min(total, room) - shares.reduce((sum, share) => sum + share, 0);
  for (let index = 0; rest !== 0; index = (index + 1) % shares.length) {
    const share = (shares[index] ?? 0) + Math.sign(rest);
    if (share < 0 || share > (capacities[index] ?? 0)) continue;
    shares[index] = share;
    rest -= Math.sign(rest);
  }
  return shares;
}

/** So many of the items as the share says, to the nearest whole, in their own order. */
export function shareOf<Item>(items: readonly Item[], share: number, random: Random): ReadonlySet<Item> {
  const chosen = new Set(random.shuffled(items).slice(0, Math.round(items.length * share)));
  return new Set(items.filter((item) => chosen.has(item)));
}
