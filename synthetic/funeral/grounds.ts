import type { CemeteryTier } from '../../subgraphs/funeral/generated.ts';
import type { CemeteryRecord, ColumbariumRecord } from '../../subgraphs/funeral/records.ts';
import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import { townshipCodeOf } from '../../subgraphs/shared/divisionCode.ts';
import { dayBetween } from '../lifeEvents.ts';
import type { Tools } from '../people.ts';
import { type Random, textHash } from '../random.ts';
import { siteFields, unitOf } from './site.ts';

/** Indicator 14: so many of the central villages are served. */
const servedShare = 0.63;

/** Places of rest of a county. */
export interface Grounds {
  readonly organizations: readonly OrganizationRecord[];
  readonly cemeteries: readonly CemeteryRecord[];
  readonly columbaria: readonly ColumbariumRecord[];
}

/** A central village that has a place of rest, with its township. */
export interface ServedVillage {
  readonly village: DivisionRecord;
  readonly township: DivisionRecord;
}

/** The served ones are the first of a stable order that has nothing to do with the tree. */
export function servedVillagesIn(divisions: readonly DivisionRecord[]): readonly ServedVillage[] {
  const byCode = new Map(divisions.map((division) => [division._id, division]));
  const central = divisions.flatMap((village) => {
    const township = byCode.get(townshipCodeOf(village._id));
    return village.isCentralVillage && township ? [{ village, township }] : [];
  });
  const order = ({ village }: ServedVillage) => textHash(`cemetery ${village._id}`);
  return central.toSorted((a, b) => order(a) - order(b)).slice(0, Math.round(central.length * servedShare));
}

/** One public-benefit place for the whole county at least, those of its villages, and perhaps a commercial cemetery. */
export function groundsOf(
  tools: Tools,
  county: DivisionRecord,
  operator: OrganizationRecord,
  served: readonly ServedVillage[],
): Grounds {
  const random = tools.random('cemetery', county._id);
  const ofCounty = countyGrounds(tools, county, operator.kind === 'ENTERPRISE' ? null : operator, random);
  const inHalls = served.filter(({ township }) => textHash(`hall ${township._id}`) % 100 < 45);
  const ofVillages = served
    .filter((each) => !inHalls.includes(each))
    .map(({ village }) => villageCemetery(tools, county, village, random));
  const commercial = random.chance(0.35) ? commercialCemetery(tools, county, random) : null;
  return {
    organizations: commercial ? [commercial.company] : [],
    cemeteries: [...ofCounty.cemeteries, ...ofVillages, ...(commercial ? [commercial.cemetery] : [])],
    columbaria: [...ofCounty.columbaria, ...townshipColumbaria(tools, county, inHalls)],
  };
}

function countyGrounds(tools: Tools, county: DivisionRecord, operator: OrganizationRecord | null, random: Random) {
  const hallRandom = tools.random('columbarium', county._id);
  const tier: CemeteryTier = county.kind === 'DISTRICT' ? 'URBAN' : 'COUNTY';
  const common = { operator, tier, division: county._id, serves: [county._id] };
  const what = random.weighted([
    ['CEMETERY', 30],
    ['COLUMBARIUM', 20],
    ['BOTH', 50],
  ] as const);
  const cemetery = () =>
    publicCemetery(tools, county, random, {
      ...common,
      name: `${county.name}公益性公墓`,
      places: random.between(20, 120) * 100,
    });
  const columbarium = () =>
    publicColumbarium(tools, county, hallRandom, {
      ...common,
      name: `${county.name}公益性骨灰堂`,
      places: hallRandom.between(30, 200) * 100,
    });
  return {
    cemeteries: what === 'COLUMBARIUM' ? [] : [cemetery()],
    columbaria: what === 'CEMETERY' ? [] : [columbarium()],
  };
}

// A village's own cemetery takes its own villagers only, rule F-12.
const villageCemetery = (tools: Tools, county: DivisionRecord, village: DivisionRecord, random: Random) =>
  publicCemetery(tools, county, random, {
    operator: null,
    tier: 'VILLAGE',
    division: village._id,
    serves: [village._id],
    name: `${village.name}公益性公墓`,
    places: random.between(6, 40) * 10,
  });

function townshipColumbaria(tools: Tools, county: DivisionRecord, served: readonly ServedVillage[]) {
  const townships = new Map(served.map(({ township }) => [township._id, township]));
  return [...townships.values()].map((township) => {
    const random = tools.random('columbarium', township._id);
    const villages = served.filter((each) => each.township._id === township._id).map(({ village }) => village._id);
    return publicColumbarium(tools, county, random, {
      operator: null,
      tier: 'TOWNSHIP',
      division: township._id,
      serves: [township._id, ...villages.sort()],
      name: `${township.name}公益性骨灰堂`,
      places: random.between(5, 25) * 100,
    });
  });
}

interface Ground {
  readonly operator: OrganizationRecord | null;
  readonly tier: CemeteryTier;
  readonly division: string;
  readonly serves: readonly string[];
  readonly name: string;
  readonly places: number;
}

function publicCemetery(tools: Tools, county: DivisionRecord, random: Random, ground: Ground): CemeteryRecord {
  return {
    ...groundFields(tools, county, random, ground),
    _id: tools.nextId('cemetery'),
    facilityKind: 'CEMETERY',
    kind: 'PUBLIC_CEMETERY',
    ownership: 'PUBLIC',
    plots: ground.places,
    niches: 0,
    areaM2: ground.places * 3,
  };
}

function publicColumbarium(tools: Tools, county: DivisionRecord, random: Random, ground: Ground): ColumbariumRecord {
  return {
    ...groundFields(tools, county, random, ground),
    _id: tools.nextId('columbarium'),
    facilityKind: 'COLUMBARIUM',
    kind: 'PUBLIC_COLUMBARIUM',
    ownership: 'PUBLIC',
    plots: 0,
    niches: ground.places,
    areaM2: Math.ceil(ground.places / 4),
  };
}

function commercialCemetery(tools: Tools, county: DivisionRecord, random: Random) {
  const openedOn = dayBetween(random, '1994-01-01', '2012-12-31');
  const company = tools.newOrganization({
    name: `${county.name}松云陵园有限公司`,
    kind: 'ENTERPRISE',
    registrationDivision: county._id,
    registeredOn: openedOn,
    purpose: '经营性公墓',
    unit: unitOf(county),
  });
  const places = random.between(30, 200) * 100;
  const ground = groundFields(tools, county, random, {
    operator: company,
    tier: county.kind === 'DISTRICT' ? 'URBAN' : 'COUNTY',
    division: county._id,
    serves: [county._id],
    name: `${county.name}松云陵园`,
    places,
  });
  const cemetery: CemeteryRecord = {
    ...ground,
    _id: tools.nextId('cemetery'),
    facilityKind: 'CEMETERY',
    kind: 'COMMERCIAL',
    ownership: 'PRIVATE_PROFIT',
    openedOn,
    plots: places,
    niches: 0,
    areaM2: places * 6,
  };
  return { company, cemetery };
}

function groundFields(
  tools: Tools,
  county: DivisionRecord,
  random: Random,
  { operator, tier, division, serves, name, places }: Ground,
) {
  const used = Math.floor(places * (0.15 + 0.65 * random.next()));
  const openedOn = dayBetween(random, '2003-01-01', '2022-12-31');
  return {
    ...siteFields(tools, county, operator, random),
    name,
    division,
    tier,
    serves,
    serviceArea: serves.filter((code) => code !== division),
    openedOn,
    capacity: places,
    openingHours: '08:00-17:30',
    used,
    free: places - used,
    ecoShare: random.between(30, 60) / 100,
    approvalNo: tools.businessNumber('cemetery', division, openedOn),
  };
}
