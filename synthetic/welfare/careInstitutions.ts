import type { OrganizationKind } from '../../subgraphs/governance/generated.ts';
import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import type { IsoDate } from '../../subgraphs/shared/dates.ts';
import { counties as countyNames } from '../../subgraphs/shared/hubei.ts';
import type { FacilityOwnership } from '../../subgraphs/welfare/generated.ts';
import type { ElderlyCareFacilityRecord } from '../../subgraphs/welfare/records.ts';
import type { Tools } from '../people.ts';
import { dayBetween } from './periods.ts';
import { careFacility, type Land, sharedOut, unitOf } from './places.ts';

const provinceCode = '420000000000';

/** The sample of the province's 1,968 institutions, and what it shows (domain reference § 5.6). */
const sampleSize = 200;
const occupancy = 0.45;
/** Nursing share of the beds there were in 2021, and of all beds now. */
const nursingShareBefore = 0.52;
const nursingShareNow = 0.61;
const newBedsFrom = '2021-01-01';

const ownerships: readonly (readonly [FacilityOwnership, number])[] = [
  ['PUBLIC', 30],
  ['PUBLIC_PRIVATE', 25],
  ['PRIVATE_NONPROFIT', 30],
  ['PRIVATE_PROFIT', 15],
];
const operatorKind: Readonly<Record<FacilityOwnership, OrganizationKind>> = {
  PUBLIC: 'PUBLIC_INSTITUTION',
  PUBLIC_PRIVATE: 'SOCIAL_SERVICE_INSTITUTION',
  PRIVATE_NONPROFIT: 'SOCIAL_SERVICE_INSTITUTION',
  PRIVATE_PROFIT: 'ENTERPRISE',
};
const ordinals = ['第一', '第二', '第三', '第四', '第五', '第六'];

interface Draft {
  readonly county: DivisionRecord;
  readonly ordinal: number;
  readonly kind: 'NURSING_HOME' | 'RURAL_WELFARE_HOME';
  readonly beds: number;
  readonly openedOn: IsoDate;
}

export interface RunFacility {
  readonly facility: ElderlyCareFacilityRecord;
  readonly operator: OrganizationRecord;
}

/** Nursing homes and rural welfare homes, one or more in every county, whose beds give the shares above exactly. */
export function careInstitutions(tools: Tools, land: Land): readonly RunFacility[] {
  const drafts = draftsOf(tools, land);
  const nursing = nursingBedsOf(drafts, tools);
  const occupied = sharedOut(
    Math.round(bedsOf(drafts) * occupancy),
    drafts.map(({ beds }) => beds),
    tools.random('occupiedBeds', provinceCode),
  );
  return drafts.map((draft, index) =>
    institutionOf(draft, { nursingBeds: nursing.get(draft) ?? 0, occupied: occupied[index] ?? 0 }, tools, land),
  );
}

function draftsOf(tools: Tools, { counties }: Land): readonly Draft[] {
  const wanted = Math.round((sampleSize * counties.length) / Object.keys(countyNames).length);
  const everyone = Math.floor(wanted / Math.max(1, counties.length));
  const favoured = new Set(
    tools
      .random('careInstitutions', provinceCode)
      .shuffled(counties)
      .slice(0, wanted - everyone * counties.length),
  );
  return counties.flatMap((county) => {
    const random = tools.random('careInstitution', county._id);
    return Array.from({ length: everyone + (favoured.has(county) ? 1 : 0) }, (_, index): Draft => {
      const isRural = county.kind !== 'DISTRICT' && (index % 2 === 1 || random.chance(0.4));
      return {
        county,
        ordinal: index,
        kind: isRural ? 'RURAL_WELFARE_HOME' : 'NURSING_HOME',
        beds: random.between(6, 24) * 10,
        openedOn: random.chance(0.7)
          ? dayBetween(random, '2005-01-01', '2020-12-31')
          : dayBetween(random, newBedsFrom, '2025-09-30'),
      };
    });
  });
}

// The share rose from 2021 on because new houses were built for nursing: so it does here, when houses are counted by opening.
function nursingBedsOf(drafts: readonly Draft[], tools: Tools): ReadonlyMap<Draft, number> {
  const random = tools.random('nursingBeds', provinceCode);
  const recent = drafts.filter(({ openedOn }) => openedOn >= newBedsFrom);
  const older = drafts.filter(({ openedOn }) => openedOn < newBedsFrom);
  const total = Math.round(bedsOf(drafts) * nursingShareNow);
  const inRecent = Math.min(bedsOf(recent), Math.max(0, total - Math.round(bedsOf(older) * nursingShareBefore)));
  const shares = [
    ...pairs(
      older,
      sharedOut(
        total - inRecent,
        older.map(({ beds }) => beds),
        random,
      ),
    ),
    ...pairs(
      recent,
      sharedOut(
        inRecent,
        recent.map(({ beds }) => beds),
        random,
      ),
    ),
  ];
  return new Map(shares);
}

function institutionOf(
  { county, ordinal, kind, beds, openedOn }: Draft,
  taken: { readonly nursingBeds: number; readonly occupied: number },
  tools: Tools,
  { townshipsOf }: Land,
): RunFacility {
  const random = tools.random(`careInstitutionPlace${ordinal}`, county._id);
  const townships = townshipsOf(county);
  const place = townships.length > 0 ? random.pick(townships) : county;
  const isRural = kind === 'RURAL_WELFARE_HOME';
  const name = `${county.name}${place === county ? '' : place.name}${ordinals[ordinal] ?? ''}${isRural ? '农村福利院' : '养老院'}`;
  const ownership = isRural ? 'PUBLIC' : random.weighted(ownerships);
  const operator = tools.newOrganization({
    name,
    kind: operatorKind[ownership],
    registrationDivision: county._id,
    registeredOn: openedOn,
    purpose: isRural ? '特困人员供养和农村养老服务' : '机构养老服务',
    unit: unitOf(county),
  });
  const particulars = {
    name,
    division: place._id,
    operatorUscc: operator._id,
    ownership,
    kind,
    services: isRural ? (['FULL_DAY', 'MEAL', 'BATH'] as const) : (['FULL_DAY', 'MEAL', 'BATH', 'REHAB'] as const),
    beds,
    ...taken,
    capacity: beds,
    openedOn,
    starRating: random.weighted([
      [null, 45],
      [1, 10],
      [2, 18],
      [3, 17],
      [4, 7],
      [5, 3],
    ]),
  };
  return { facility: careFacility(particulars, county, tools, random), operator };
}

const bedsOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { beds }) => sum + beds, 0);

const pairs = (drafts: readonly Draft[], shares: readonly number[]) =>
  drafts.map((draft, index) => [draft, shares[index] ?? 0] as const);
