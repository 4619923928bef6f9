import type { AreaType, SelfCare, SupportMode, TekunBasis } from '../../subgraphs/assistance/generated.ts';
import type { SixItemsRecord, TekunCaseRecord, TekunChangeRecord } from '../../subgraphs/assistance/records.ts';
import { monthAfter, needsCareAgreement, tekunMonthlyAmount } from '../../subgraphs/assistance/rules.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, addYears, ageOn, type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import {
  type Course,
  type Decision,
  decisionsOf,
  inOrder,
  latest,
  monthBetween,
  statusAfter,
  withUntil,
} from './course.ts';
import { tekunBasicOf, tekunCareOf } from './standards.ts';

/** A person, and the months the case runs. */
export interface TekunPlan {
  readonly person: ResidentRecord;
  readonly course: Course;
  readonly selfCare: SelfCare;
  /** Whether the person lives in a collective household, as those in institutions do. */
  readonly livesCollectively: boolean;
}

/** Names a facility of the county for somebody in concentrated support, null when none is known. */
export type InstitutionOf = (countyCode: string, random: Random) => string | null;

/** Writes a case with all its decisions, the amounts by A-21 from the standards of the time. */
export function tekunCase(
  plan: TekunPlan,
  people: CommunityPeople,
  tools: Tools,
  random: Random,
  institutionOf: InstitutionOf,
): TekunCaseRecord {
  const { person, course, selfCare } = plan;
  const { start, ending } = course;
  const { county, community } = people;
  const areaType: AreaType = people.isUrban ? 'URBAN' : 'RURAL';
  const supportMode = supportModeOf(plan, random);
  const reassessed = reassessedIn(plan, tools, random);
  const selfCareIn = (month: IsoMonth): SelfCare =>
    reassessed && month < reassessed.effectiveMonth ? 'FULL' : selfCare;
  const amountsIn = (month: IsoMonth) => {
    const year = Number(month.slice(0, 4));
    return {
      basicAmount: tekunBasicOf(county._id, areaType, year),
      careAmount: tekunCareOf(county._id, selfCareIn(month), year),
    };
  };
  const decisions = inOrder([...decisionsOf(course, tools.asOf, random), ...(reassessed ? [reassessed] : [])]);
  const changes = changesOf(decisions, (month) => {
    const { basicAmount, careAmount } = amountsIn(month);
    const monthlyAmount = tekunMonthlyAmount(basicAmount, careAmount);
    return { selfCare: selfCareIn(month), supportMode, monthlyAmount };
  });
  const lastMonth = changes.findLast(({ status }) => status === 'ACTIVE')?.effectiveMonth ?? start;
  const { basicAmount, careAmount } = amountsIn(lastMonth);
  const decidedOn = changes[0]?.decidedOn ?? `${start}-01`;
  const isAtHome = needsCareAgreement(supportMode);

  return {
    _id: tools.nextId('tekun'),
    caseNo: tools.businessNumber('TEKUN', county._id, decidedOn),
    residentId: person._id,
    householdId: person.householdId,
    handlingDivision: community._id,
    areaType,
    basis: basisOf(person, start),
    supportMode,
    selfCare,
    sixItems: sixItemsOf(selfCare, random),
    assessedOn: reassessed?.decidedOn ?? decidedOn,
    institutionId: isAtHome ? null : institutionOf(county._id, random),
    carerId: isAtHome && !ending ? carerOf(person, people, tools, random) : null,
    careAgreementNo: isAtHome ? tools.businessNumber('CARE', county._id, decidedOn) : null,
    basicAmount,
    careAmount,
    monthlyAmount: tekunMonthlyAmount(basicAmount, careAmount),
    status: changes.at(-1)?.status ?? 'ACTIVE',
    startMonth: start,
    endMonth: ending?.lastMonth ?? null,
    terminationReason: ending?.reason ?? null,
    changes,
    synthetic: true,
  };
}

function changesOf(
  decisions: readonly Decision[],
  stateIn: (month: IsoMonth) => Pick<TekunChangeRecord, 'selfCare' | 'supportMode' | 'monthlyAmount'>,
): readonly TekunChangeRecord[] {
  const changes: Omit<TekunChangeRecord, 'untilMonth'>[] = [];
  for (const decision of decisions) {
    const status = statusAfter[decision.kind] ?? changes.at(-1)?.status ?? 'ACTIVE';
    const state = stateIn(decision.effectiveMonth);
    changes.push({ ...decision, status, ...state, monthlyAmount: status === 'ACTIVE' ? state.monthlyAmount : 0 });
  }
  return withUntil(changes);
}

/** by age at the start, else by disability. */
function basisOf({ birthDate }: ResidentRecord, start: IsoMonth): TekunBasis {
  const age = ageOn(birthDate, `${start}-28`);
  if (age >= 60) return 'ELDERLY';
  return age < 16 ? 'MINOR' : 'DISABLED';
}

/** The first month in which somebody can have been in extreme difficulty: old enough, or disabled, and in this home. */
export function earliestTekunStart(
  person: ResidentRecord,
  people: Pick<CommunityPeople, 'households'>,
  isSeverelyDisabled: boolean,
  oldest: IsoMonth,
): IsoMonth {
  const household = people.households.find(({ _id }) => _id === person.householdId);
  const joined = household?.members.find(({ residentId }) => residentId === person._id)?.joinedOn;
  const sixtieth = monthAfter(monthOf(addYears(person.birthDate, 60)));
  const isMinor = person.birthDate > addYears(`${oldest}-01`, -16);
  const ground = isMinor ? monthAfter(monthOf(person.birthDate)) : isSeverelyDisabled ? oldest : sixtieth;
  return latest(oldest, ground, joined === undefined ? '' : monthAfter(monthOf(joined)));
}

/** Self-care as the level of care ability has it, of younger people by their grade of disability. */
export function selfCareFor(
  { _id }: ResidentRecord,
  { careLevel, disabilityGrade }: Pick<Circumstances, 'careLevel' | 'disabilityGrade'>,
): SelfCare {
  const level = careLevel.get(_id);
  if (level !== undefined) return level <= 1 ? 'FULL' : level === 2 ? 'PARTIAL' : 'NONE';
  const grade = disabilityGrade.get(_id) ?? 4;
  return grade === 1 ? 'NONE' : grade === 2 ? 'PARTIAL' : 'FULL';
}

// Those who cannot care for themselves are offered an institution first, and more of them choose it: 35 % in all.
const concentratedShare: Readonly<Record<SelfCare, number>> = { FULL: 0.16, PARTIAL: 0.38, NONE: 0.5 };

function supportModeOf({ selfCare, livesCollectively }: TekunPlan, random: Random): SupportMode {
  return livesCollectively || random.chance(concentratedShare[selfCare]) ? 'CONCENTRATED' : 'DISPERSED';
}

// Some who need care now could care for themselves when support began.
function reassessedIn({ selfCare, course }: TekunPlan, { asOf }: Tools, random: Random): Decision | null {
  if (selfCare === 'FULL' || random.chance(0.5)) return null;
  const last = course.ending?.lastMonth ?? monthOf(asOf);
  const from = latest(monthAfter(course.start, 6), '2021-02');
  if (from >= last) return null;
  const effectiveMonth = monthBetween(random, from, last);
  const decidedOn = addDays(`${effectiveMonth}-01`, -random.between(2, 12));
  return { kind: 'CARE_REASSESSED', decidedOn, effectiveMonth, reason: '生活自理能力重新评估' };
}

const itemNames = ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'] as const;

/** as many items impossible as the self-care says; bathing goes first, eating last. */
function sixItemsOf(selfCare: SelfCare, random: Random): SixItemsRecord {
  const impossible = selfCare === 'FULL' ? 0 : selfCare === 'PARTIAL' ? random.between(1, 3) : random.between(4, 6);
  const lost = new Set(itemNames.slice(itemNames.length - impossible));
  return {
    eating: !lost.has('eating'),
    dressing: !lost.has('dressing'),
    gettingUp: !lost.has('gettingUp'),
    toilet: !lost.has('toilet'),
    walking: !lost.has('walking'),
    bathing: !lost.has('bathing'),
  };
}

// A neighbour of working age, of three in four; the others are looked after by the committee.
function carerOf(
  person: ResidentRecord,
  { residents }: CommunityPeople,
  { asOf }: Tools,
  random: Random,
): string | null {
  const neighbours = residents.filter((neighbour) => {
    const age = ageOn(neighbour.birthDate, asOf);
    return neighbour !== person && neighbour.lifeStatus === 'ALIVE' && age >= 35 && age < 65;
  });
  return neighbours.length > 0 && random.chance(0.75) ? random.pick(neighbours)._id : null;
}
