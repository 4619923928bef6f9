import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import type { ElderlyCareService } from '../../subgraphs/welfare/generated.ts';
import type { ElderlyCareFacilityRecord } from '../../subgraphs/welfare/records.ts';
import type { Tools } from '../people.ts';
import { dayBetween } from './periods.ts';
import { careFacility, type Land, shareOf } from './places.ts';

const provinceCode = '420000000000';

/** Target picture of indicators 8, 9 and 10 (domain reference § 5.6). */
const coveredStreets = 0.97;
const coveredTownships = 0.95;
const coveredCommunities = 0.96;

const communitiesPerDayCare = 3;
const openedFrom = '2016-01-01';
const openedTo = '2025-11-30';

type Operators = ReadonlyMap<string, OrganizationRecord>;

/** Comprehensive facilities of streets and townships. One in two of those not covered has one that makes no home visits (W-44). */
export function comprehensiveFacilities(
  tools: Tools,
  land: Land,
  operators: Operators,
): readonly ElderlyCareFacilityRecord[] {
  const townships = land.counties.flatMap(land.townshipsOf);
  const streets = townships.filter(({ isUrbanDistrictStreet }) => isUrbanDistrictStreet);
  const qualified = townships.filter(
    ({ isQualifiedTownship, isUrbanDistrictStreet }) => isQualifiedTownship && !isUrbanDistrictStreet,
  );
  const random = tools.random('comprehensiveFacilities', provinceCode);
  const covered = new Set([
    ...shareOf(streets, coveredStreets, random),
    ...shareOf(qualified, coveredTownships, random),
  ]);
  return land.counties.flatMap((county) =>
    land.townshipsOf(county).flatMap((township) => {
      if (!township.isUrbanDistrictStreet && !township.isQualifiedTownship) return [];
      const isCovered = covered.has(township);
      const stream = tools.random('comprehensiveFacility', township._id);
      if (!isCovered && stream.chance(0.5)) return [];
      const beds = stream.between(20, 40);
      const occupied = stream.between(Math.floor(beds / 4), Math.floor((beds * 3) / 4));
      const services: readonly ElderlyCareService[] = isCovered
        ? ['FULL_DAY', 'DAY', 'HOME_VISIT', 'MEAL', 'BATH']
        : ['FULL_DAY', 'DAY', 'MEAL'];
      const particulars = {
        name: `${county.name}${township.name}综合养老服务中心`,
        division: township._id,
        operatorUscc: operators.get(county._id)?._id ?? null,
        ownership: 'PUBLIC_PRIVATE',
        kind: 'STREET_COMPREHENSIVE',
        services,
        beds,
        nursingBeds: Math.floor(beds / 3),
        occupied,
        capacity: beds + stream.between(10, 30),
        openedOn: dayBetween(stream, openedFrom, openedTo),
      } as const;
      return [careFacility(particulars, county, tools, stream)];
    }),
  );
}

/** Day care for urban communities: each facility stands in one and serves up to two more of its street through `serviceArea`. */
export function dayCareFacilities(
  tools: Tools,
  land: Land,
  operators: Operators,
): readonly ElderlyCareFacilityRecord[] {
  const urban = land.counties.flatMap((county) => land.townshipsOf(county).flatMap(land.communitiesOf)).filter(isUrban);
  const covered = shareOf(urban, coveredCommunities, tools.random('dayCareFacilities', provinceCode));
  return land.counties.flatMap((county) =>
    land.townshipsOf(county).flatMap((township) => {
      const random = tools.random('dayCareFacility', township._id);
      const communities = land.communitiesOf(township).filter((community) => covered.has(community));
      return inGroups(communities, communitiesPerDayCare).map(([host, ...others]) =>
        careFacility(
          {
            name: `${township.name}${host.name}日间照料中心`,
            division: host._id,
            operatorUscc: operators.get(county._id)?._id ?? null,
            ownership: 'PUBLIC_PRIVATE',
            kind: 'DAY_CARE',
            services: random.chance(0.4) ? ['DAY', 'MEAL', 'HOME_VISIT'] : ['DAY', 'MEAL'],
            beds: 0,
            nursingBeds: 0,
            occupied: 0,
            capacity: random.between(15, 45),
            openedOn: dayBetween(random, openedFrom, openedTo),
            serviceArea: others.map(({ _id }) => _id),
          },
          county,
          tools,
          random,
        ),
      );
    }),
  );
}

const isUrban = ({ urbanRuralClass }: DivisionRecord): boolean => urbanRuralClass?.startsWith('1') ?? false;

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly [Item, ...Item[]])[] {
  const [first, ...rest] = items.slice(0, size);
  return first === undefined ? [] : [[first, ...rest], ...inGroups(items.slice(size), size)];
}
