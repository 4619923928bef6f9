import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addMonths, ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { countyCodeOf } from '../../subgraphs/shared/divisionCode.ts';
import type { Unit } from '../../subgraphs/shared/hubei.ts';
import type { ChildCareMode, ParentStatus } from '../../subgraphs/welfare/generated.ts';
import type { ChildWelfareCaseRecord } from '../../subgraphs/welfare/records.ts';
import { comesOfAgeOn, guaranteeOf } from '../../subgraphs/welfare/rules/children.ts';
import { guaranteedResidents } from '../circumstances/families.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { isRegisteredHere } from './allowances.ts';
import { childInstitutionId } from './institutions.ts';
import { earlier, firstDayOf, later, monthBetween, ratesOver } from './periods.ts';
import { childStandardsOf } from './standards.ts';

type Guarantee = 'ORPHAN' | 'DE_FACTO_UNATTENDED';

/** Ways in which a living parent may be unable to bring a child up, for one who shares its home and for one who does not. */
const causes: Readonly<Record<'atHome' | 'away', readonly (readonly [ParentStatus, number])[]>> = {
  atHome: [['SERIOUS_ILLNESS', 1]],
  away: [
    ['IMPRISONED', 35],
    ['LOST_CONTACT', 35],
    ['COMPULSORY_DETOX', 12],
    ['OTHER_RESTRICTED_LIBERTY', 6],
    ['GUARDIANSHIP_REVOKED', 8],
    ['DEPORTED', 4],
  ],
};

/** What is known of the people around the children of a community. */
interface Surroundings {
  readonly people: CommunityPeople;
  readonly circumstances: Circumstances;
  readonly tools: Tools;
  readonly residentById: ReadonlyMap<string, ResidentRecord>;
  readonly guaranteed: ReadonlySet<string>;
}

/** The guarantee of every child whom circumstances name, with statuses of the parents that give the right to it (W-01, W-02). */
export function childWelfareCases(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
): readonly ChildWelfareCaseRecord[] {
  const random = tools.random('childWelfareCase', people.community._id);
  const surroundings: Surroundings = {
    people,
    circumstances,
    tools,
    residentById: new Map(people.residents.map((resident) => [resident._id, resident])),
    guaranteed: guaranteedResidents(people, circumstances, tools.asOf),
  };
  return people.residents.flatMap((child) => {
    const kind = circumstances.childStatus.get(child._id);
    if (!kind) return [];
    const statuses = parentStatuses(child, kind, surroundings, random);
    if (guaranteeOf({ birthDate: child.birthDate, ...statuses }, tools.asOf) !== kind) return [];
    return [caseOf(child, kind, statuses, surroundings, random)];
  });
}

interface ParentStatuses {
  readonly fatherStatus: ParentStatus;
  readonly motherStatus: ParentStatus;
}

function parentStatuses(
  child: ResidentRecord,
  kind: Guarantee,
  surroundings: Surroundings,
  random: Random,
): ParentStatuses {
  const parents = child.parentIds.map((id) => surroundings.residentById.get(id));
  const father = parents.find((parent) => parent?.sex === 'MALE');
  const mother = parents.find((parent) => parent?.sex === 'FEMALE');
  if (kind === 'ORPHAN')
    return { fatherStatus: absentStatus(father, random), motherStatus: absentStatus(mother, random) };
  const fatherStatus = unableStatus(father, child, surroundings, random);
  const mayBeDead = fatherStatus !== 'DECEASED' && mother === undefined && random.chance(0.3);
  return { fatherStatus, motherStatus: mayBeDead ? 'DECEASED' : unableStatus(mother, child, surroundings, random) };
}

// A parent who lives makes nobody an orphan: the caller then finds that the statuses give no right, and leaves the child out.
function absentStatus(parent: ResidentRecord | undefined, random: Random): ParentStatus {
  if (parent?.lifeStatus === 'ALIVE') return 'CAPABLE';
  return parent !== undefined || random.chance(0.8) ? 'DECEASED' : 'UNKNOWN';
}

function unableStatus(
  parent: ResidentRecord | undefined,
  child: ResidentRecord,
  { circumstances }: Surroundings,
  random: Random,
): ParentStatus {
  if (parent === undefined) return random.weighted(causes.away);
  if (parent.lifeStatus !== 'ALIVE') return 'DECEASED';
  if ((circumstances.disabilityGrade.get(parent._id) ?? 4) <= 2) return 'SEVERE_DISABILITY';
  const sharesHome = parent.householdId !== null && parent.householdId === child.householdId;
  return random.weighted(sharesHome ? causes.atHome : causes.away);
}

function caseOf(
  child: ResidentRecord,
  kind: Guarantee,
  statuses: ParentStatuses,
  surroundings: Surroundings,
  random: Random,
): ChildWelfareCaseRecord {
  const { people, circumstances, tools, guaranteed } = surroundings;
  const carer = carerOf(child, surroundings);
  const careMode = careModeOf(kind, carer !== null, random);
  const otherAid = otherAidOf(people, {
    isGuaranteed: guaranteed.has(child._id),
    isTekun: circumstances.tekunIds.has(child._id),
  });
  const standards = childStandardsOf(people.unit, careMode);
  const steps = standards.map(({ year, monthly }) => ({
    from: `${year}-01`,
    monthly: Math.max(0, monthly - otherAid),
  }));
  const firstDay = later(tools.historyFrom, addMonths(child.birthDate, 1));
  const startMonth = monthBetween(random, earlier(firstDay, tools.asOf), tools.asOf);
  const rates = ratesOver(steps, startMonth, null);
  const ageOutOn = comesOfAgeOn(child.birthDate);
  return {
    _id: tools.nextId('childWelfareCase'),
    type: 'ChildWelfareCase',
    kind,
    personId: child._id,
    residenceDivision: child.residenceDivision,
    payingDivision: isRegisteredHere(child) ? countyCodeOf(child.registeredDivision) : people.county._id,
    monthly: rates.at(-1)?.monthly ?? 0,
    status: 'ACTIVE',
    startMonth,
    endMonth: null,
    terminationReason: null,
    rates,
    history: [{ on: firstDayOf(startMonth), status: 'ACTIVE', reason: null }],
    careMode,
    ...statuses,
    institutionId: careMode === 'INSTITUTION' ? childInstitutionId(people.unit) : null,
    actualCarerId: careMode === 'INSTITUTION' ? null : carer,
    monthlyStandard: standards.at(-1)?.monthly ?? 0,
    topUpOnly: otherAid > 0,
    inSchoolUntil: ageOn(child.birthDate, tools.asOf) >= 15 ? schoolEnd(ageOutOn, random) : null,
    ageOutOn,
    synthetic: true,
  };
}

/** A living guardian, else the eldest adult of the home, who is not a parent. */
function carerOf(child: ResidentRecord, { people, residentById, tools }: Surroundings): string | null {
  const home = people.households.find(({ _id }) => _id === child.householdId);
  const candidates = [...child.guardianIds, ...(home?.members.map(({ residentId }) => residentId) ?? [])];
  const adults = candidates.flatMap((id) => {
    const adult = residentById.get(id);
    const mayCare = adult?.lifeStatus === 'ALIVE' && ageOn(adult.birthDate, tools.asOf) >= 18;
    return adult && mayCare && !child.parentIds.includes(id) ? [adult._id] : [];
  });
  return adults[0] ?? null;
}

function careModeOf(kind: Guarantee, hasCarer: boolean, random: Random): ChildCareMode {
  if (!hasCarer) return kind === 'ORPHAN' && random.chance(0.7) ? 'INSTITUTION' : 'OTHER_DISPERSED';
  return random.weighted([
    ['KIN', 85],
    ['FOSTER', kind === 'ORPHAN' ? 8 : 0],
    ['OTHER_DISPERSED', 7],
  ]);
}

// W-05: where the child's family is on the minimum living guarantee, or the child in extreme difficulty, only the difference is
// paid. What those pay is another subgraph's to know; here it is the unit's standard, and 1.3 times it.
function otherAidOf(
  { unit, isUrban }: { readonly unit: Unit; readonly isUrban: boolean },
  { isGuaranteed, isTekun }: { readonly isGuaranteed: boolean; readonly isTekun: boolean },
): number {
  const standard = isUrban ? unit.urbanStandard : unit.ruralStandard;
  if (isTekun) return standard * 130;
  return isGuaranteed ? standard * 100 : 0;
}

const schoolEnd = (ageOutOn: IsoDate, random: Random): IsoDate =>
  `${Number(ageOutOn.slice(0, 4)) + (random.chance(0.4) ? 1 : 0)}-06-30`;
