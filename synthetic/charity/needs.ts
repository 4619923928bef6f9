import type {
  CharityAidForm,
  NeedCategory,
  NeedOrigin,
  NeedSubjectType,
  NeedUrgency,
} from '../../subgraphs/charity/generated.ts';
import type { CharityNeedRecord } from '../../subgraphs/charity/records.ts';
import { ageBandOf } from '../../subgraphs/charity/rules/needs.ts';
import type { HouseholdRecord, ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { needsPerHousehold, shareOfDrawnStanding, years } from './rates.ts';

/** A need as it is recorded, before anything happened to it. */
export type NewNeed = Omit<
  CharityNeedRecord,
  | 'remaining'
  | 'acceptedBy'
  | 'state'
  | 'history'
  | 'openedOn'
  | 'openSince'
  | 'settledOn'
  | 'metOn'
  | 'deliveredOn'
  | 'daysToDelivery'
> & {
  /** One that nobody has met yet and that stays open. */
  readonly isStanding: boolean;
};

interface Kind {
  readonly category: NeedCategory;
  readonly form: CharityAidForm;
  /** Least and most steps. */
  readonly range: readonly [number, number];
  /** In fen, pieces or hours. */
  readonly step: number;
}

const money = (category: NeedCategory, least: number, most: number): Kind => ({
  category,
  form: 'MONEY',
  range: [least, most],
  step: 50_000,
});
const goods = (category: NeedCategory, most: number): Kind => ({ category, form: 'GOODS', range: [1, most], step: 1 });
const service = (category: NeedCategory, most: number): Kind => ({
  category,
  form: 'SERVICE',
  range: [2, most],
  step: 2,
});

const kindsOfChild = [money('STUDY', 2, 12), service('PSYCHOLOGICAL', 10), goods('LIVING_GOODS', 4)];
const kindsOfElder = [goods('ELDERLY', 3), service('CARE_SERVICE', 20), money('MEDICAL_COST', 4, 40)];
const kindsOfDisabled = [goods('DISABILITY', 2), service('REHABILITATION', 16), service('CARE_SERVICE', 20)];
const kindsOfAdult = [
  money('MEDICAL_COST', 4, 40),
  service('LEGAL', 6),
  service('PSYCHOLOGICAL', 8),
  money('POVERTY', 2, 10),
];
const kindsOfFamily = [goods('LIVING_GOODS', 10), money('HOUSING_REPAIR', 6, 40), money('POVERTY', 2, 12)];

const unitOf: Readonly<Record<CharityAidForm, string>> = { MONEY: '元', GOODS: '件', SERVICE: '小时' };

/** What a community's needs are drawn from. */
export interface NeedSources {
  readonly people: CommunityPeople;
  readonly circumstances: Circumstances;
  /** Assistance cases by resident or household. */
  readonly referrals: ReadonlyMap<string, string>;
  readonly tools: Tools;
}

/** Five needs a year per thousand households, and one in the first community of each street of 武汉 that still waits. */
export function newNeedsOf(sources: NeedSources): readonly NewNeed[] {
  const { people, tools } = sources;
  const random = tools.random('charityNeed', people.community._id);
  const families = people.households.filter(({ kind, size }) => kind === 'FAMILY' && size > 0);
  if (families.length === 0) return [];
  const draw = (createdOn: IsoDate, isStanding: boolean) => {
    const need = newNeed({ ...sources, random, families }, createdOn, isStanding);
    return need ? [need] : [];
  };
  const drawn = years.flatMap((year) =>
    Array.from({ length: random.share(families.length, needsPerHousehold) }, () =>
      random.chance(shareOfDrawnStanding(tools.scale))
        ? draw(addDays(tools.asOf, -random.between(15, 700)), true)
        : draw(addDays(`${year}-01-01`, random.between(0, 364)), false),
    ).flat(),
  );
  return waitsInStreet(people) ? [...drawn, ...draw(addDays(tools.asOf, -random.between(15, 60)), true)] : drawn;
}

// The rate alone would leave most streets without an open need at `small`; these make up for it where people look first.
const waitsInStreet = ({ unit, township, community }: CommunityPeople): boolean =>
  unit.code === '420100' && township.isUrbanDistrictStreet && community._id.endsWith('001');

interface Drawing extends NeedSources {
  readonly random: Random;
  readonly families: readonly HouseholdRecord[];
}

function newNeed(drawing: Drawing, createdOn: IsoDate, isStanding: boolean): NewNeed | null {
  const { people, referrals, random, tools } = drawing;
  const found = drawSubject(drawing, createdOn);
  if (!found) return null;
  const { subjectType, person } = found;
  const { category, form, range, step } = random.pick(kindsFor(found, drawing.circumstances, createdOn));
  const [least, most] = range;
  const urgency = drawUrgency(isStanding, random);
  const ids = subjectType === 'GROUP' ? [] : [person._id, ...(person.householdId ? [person.householdId] : [])];
  const caseId = ids.map((id) => referrals.get(id)).find((id) => id !== undefined) ?? null;
  const origin: NeedOrigin =
    caseId !== null && random.chance(0.7) ? 'GOVERNMENT_REFERRAL' : drawOrigin(subjectType, random);
  const isReferred = origin === 'GOVERNMENT_REFERRAL';
  const minutes = random.between(0, 9 * 60);
  return {
    _id: tools.nextId('need'),
    origin,
    assistanceCaseId: isReferred ? caseId : null,
    subjectType,
    residentId: subjectType === 'GROUP' ? null : person._id,
    householdId: subjectType === 'GROUP' ? null : person.householdId,
    ageBand: subjectType === 'GROUP' ? null : ageBandOf(person.birthDate, createdOn),
    division: people.community._id,
    keyAssistance: [people.county, people.township, people.community].some(({ isKeyAssistance }) => isKeyAssistance),
    category,
    form,
    unit: unitOf[form],
    quantity: random.between(least, most) * step,
    urgency,
    needBy: drawNeedBy(createdOn, urgency, isStanding, random),
    governmentAidTried: isReferred || isStanding || origin === 'PERSON' || random.chance(0.5),
    consent: isReferred || random.chance(0.65),
    createdAt: new Date(new Date(`${createdOn}T08:30:00+08:00`).getTime() + minutes * 60_000),
    createdOn,
    synthetic: true,
    isStanding,
  };
}

interface Subject {
  readonly subjectType: NeedSubjectType;
  readonly person: ResidentRecord;
}

// Three in five needs are those of people already known to be in difficulty; who had died by then is passed over.
function drawSubject(drawing: Drawing, on: IsoDate): Subject | null {
  const { people, circumstances, referrals, families, random } = drawing;
  const inDifficulty = families.filter(({ _id, members }) =>
    [_id, ...members.map(({ residentId }) => residentId)].some(
      (id) =>
        referrals.has(id) ||
        circumstances.dibaoHouseholdIds.has(id) ||
        circumstances.tekunIds.has(id) ||
        circumstances.disabilityGrade.has(id) ||
        circumstances.childStatus.has(id),
    ),
  );
  for (let tries = 0; tries < 6; tries += 1) {
    const isKnown = inDifficulty.length > 0 && random.chance(0.6);
    const family = random.pick(isKnown ? inDifficulty : families);
    const present = people.residents.filter(
      ({ householdId, birthDate, deathDate }) =>
        householdId === family._id && birthDate <= on && (deathDate === null || deathDate > on),
    );
    const adults = present.filter(({ birthDate }) => ageOn(birthDate, on) >= 18);
    const subjectType = random.weighted([
      ['RESIDENT', 55],
      ['FAMILY', 40],
      ['GROUP', 5],
    ] as const);
    const candidates = subjectType === 'RESIDENT' ? present : adults;
    const head = candidates.find(({ _id }) => _id === family.headId);
    if (candidates.length > 0)
      return { subjectType, person: subjectType === 'RESIDENT' || !head ? random.pick(candidates) : head };
  }
  return null;
}

function kindsFor({ subjectType, person }: Subject, { disabilityGrade }: Circumstances, on: IsoDate): readonly Kind[] {
  if (subjectType !== 'RESIDENT') return kindsOfFamily;
  if (disabilityGrade.has(person._id)) return kindsOfDisabled;
  const age = ageOn(person.birthDate, on);
  if (age < 18) return kindsOfChild;
  return age < 60 ? kindsOfAdult : kindsOfElder;
}

function drawUrgency(isStanding: boolean, random: Random): NeedUrgency {
  if (isStanding) return random.chance(0.35) ? 'URGENT' : 'NORMAL';
  return random.weighted([
    ['CRITICAL', 8],
    ['URGENT', 27],
    ['NORMAL', 50],
    ['LOW', 15],
  ] as const);
}

const drawOrigin = (subjectType: NeedSubjectType, random: Random): NeedOrigin =>
  random.weighted([
    ['PERSON', subjectType === 'GROUP' ? 0 : 45],
    ['COMMUNITY', 40],
    ['INSTITUTION', 15],
  ] as const);

const daysToNeedBy: Readonly<Record<NeedUrgency, readonly [number, number]>> = {
  CRITICAL: [7, 15],
  URGENT: [15, 40],
  NORMAL: [30, 120],
  LOW: [60, 180],
};

function drawNeedBy(createdOn: IsoDate, urgency: NeedUrgency, isStanding: boolean, random: Random): IsoDate | null {
  const isOpenEnded = !isStanding && urgency !== 'CRITICAL' && random.chance(0.15);
  if (isOpenEnded) return null;
  const [least, most] = isStanding ? [90, 360] : daysToNeedBy[urgency];
  return addDays(createdOn, random.between(least, most));
}
