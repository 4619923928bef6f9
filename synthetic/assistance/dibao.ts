import type { AreaType, DibaoClass, SupplementKind } from '../../subgraphs/assistance/generated.ts';
import type { DibaoCaseRecord, DibaoChangeRecord, DibaoMemberRecord } from '../../subgraphs/assistance/records.ts';
import {
  dibaoMonthlyAmount,
  gradualExitEnd,
  monthAfter,
  nextReviewDue,
  supplementOf,
  supplementRates,
} from '../../subgraphs/assistance/rules.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, type IsoDate, type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import { type FamilyOfHome, type Home, isAbleToWork } from '../circumstances/families.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import {
  type Course,
  type Decision,
  decisionsOf,
  earliest,
  inOrder,
  latest,
  statusAfter,
  withUntil,
} from './course.ts';
import { familyUnitOf } from './familyUnit.ts';
import { dibaoStandardOf } from './standards.ts';

/** A family, and the months its case runs. */
export interface DibaoPlan {
  readonly home: Home;
  readonly family: FamilyOfHome;
  readonly course: Course;
  readonly class: DibaoClass;
  /** The day on which ages and abilities are told. */
  readonly assessedOn: IsoDate;
  /** People of the home who were in another benefit as long as they lived. */
  readonly neverCovered: ReadonlySet<string>;
}

/** One person covered for a time. */
export interface Coverage {
  readonly person: ResidentRecord;
  readonly from: IsoMonth;
  readonly to: IsoMonth | null;
  readonly isSeriouslyIll: boolean;
}

const seriouslyIllShare = 0.08;

/** Writes a case with all its decisions, the amounts by the rules and from the county's standard of the time. */
export function dibaoCase(
  plan: DibaoPlan,
  people: CommunityPeople,
  { disabilityGrade }: Circumstances,
  tools: Tools,
  random: Random,
): DibaoCaseRecord {
  const { home, family, course } = plan;
  const { start, ending } = course;
  const areaType: AreaType = people.isUrban ? 'URBAN' : 'RURAL';
  const coverages = coveragesOf(plan, people, tools.asOf, random);
  const moves = comingsAndGoings(coverages, course, tools.asOf, random);
  const decisions = inOrder([...decisionsOf(undisturbed(course, moves), tools.asOf, random), ...moves]);
  const incomeShare = incomeShareOf(plan, random);
  const supplementIn = (month: IsoMonth, { person, isSeriouslyIll }: Coverage): SupplementKind | null =>
    supplementOf(
      { birthDate: person.birthDate, disabilityGrade: disabilityGrade.get(person._id) ?? null, isSeriouslyIll },
      `${month}-01`,
    );
  const { changes, due, dueSince } = accountOf(decisions, (month) => {
    const standard = dibaoStandardOf(people.county._id, areaType, Number(month.slice(0, 4)));
    const covered = coverages.filter(({ from, to }) => from <= month && (to === null || to >= month));
    const rates = covered.flatMap((coverage) => {
      const kind = supplementIn(month, coverage);
      return kind === null ? [] : [supplementRates[kind]];
    });
    const income = incomeOf(standard, incomeShare);
    const amount = { standard, perCapitaIncome: income, coveredMembers: covered.length, supplementRates: rates };
    return { standard, coveredMembers: covered.length, monthlyAmount: dibaoMonthlyAmount(amount) };
  });
  const decidedOn = changes[0]?.decidedOn ?? `${start}-01`;
  const lastReviewOn = ending ? ending.decidedOn : lastReview(plan.class, decidedOn, tools.asOf, random);

  return {
    _id: tools.nextId('dibao'),
    caseNo: tools.businessNumber('DIBAO', people.county._id, decidedOn),
    handlingDivision: people.community._id,
    householdId: home.household._id,
    areaType,
    familyUnit: familyUnitOf(family, people, disabilityGrade, plan.assessedOn),
    members: coverages
      .map((coverage) => memberOf(coverage, plan, disabilityGrade, supplementIn(dueSince, coverage)))
      .sort((one, other) => Number(one.coveredTo !== null) - Number(other.coveredTo !== null)),
    coveredMembers: due.coveredMembers,
    perCapitaIncome:
      ending?.reason === 'INCOME_EXCEEDED'
        ? incomeOf(due.standard, random.between(104, 160) / 100)
        : incomeOf(due.standard, incomeShare),
    standard: due.standard,
    monthlyAmount: due.monthlyAmount,
    class: plan.class,
    status: changes.at(-1)?.status ?? 'ACTIVE',
    startMonth: start,
    endMonth: ending?.lastMonth ?? null,
    terminationReason: ending?.reason ?? null,
    lastReviewOn,
    nextReviewDue: ending ? null : nextReviewDue(lastReviewOn, plan.class),
    gradualExitUntil: course.gradualExitFrom && gradualExitEnd(course.gradualExitFrom),
    changes,
    synthetic: true,
  };
}

/** Everybody of the family, from joining to leaving or death, within the months of the case. */
function coveragesOf(
  { home, family, course, neverCovered }: DibaoPlan,
  people: CommunityPeople,
  asOf: IsoDate,
  random: Random,
): readonly Coverage[] {
  const residents = new Map(people.residents.map((resident) => [resident._id, resident]));
  const covered = new Set(family.covered.map(({ _id }) => _id));
  const lastMonth = course.ending?.lastMonth ?? null;
  return home.household.members.flatMap(({ residentId, relation, joinedOn, leftOn }) => {
    const person = residents.get(residentId);
    if (!person || neverCovered.has(residentId)) return [];
    const wasCovered = leftOn !== null && !family.isIndividual && relation !== 'SIBLING' && relation !== 'OTHER';
    if (!covered.has(residentId) && !wasCovered) return [];
    // Whoever joins in the very last month is covered with it.
    const joined = earliest(monthAfter(monthOf(joinedOn)), monthOf(asOf));
    const from = latest(course.start, joined);
    const left = leftOn === null ? null : monthOf(leftOn);
    const to = left !== null && (lastMonth === null || left < lastMonth) ? left : lastMonth;
    if (to !== null && from > to) return [];
    return [{ person, from, to, isSeriouslyIll: random.chance(seriouslyIllShare) }];
  });
}

function comingsAndGoings(
  coverages: readonly Coverage[],
  { start, ending }: Course,
  asOf: IsoDate,
  random: Random,
): readonly Decision[] {
  const soonAfter = (date: IsoDate) => earliest(addDays(date, random.between(3, 15)), asOf);
  return coverages.flatMap(({ person, from, to }): readonly Decision[] => {
    const joins = from > start;
    const leaves = to !== null && to !== ending?.lastMonth;
    const diedThen = person.deathDate !== null && monthOf(person.deathDate) === to;
    return [
      ...(joins
        ? [
            {
              kind: 'MEMBER_ADDED' as const,
              decidedOn: addDays(`${from}-01`, -random.between(1, 10)),
              effectiveMonth: from,
              reason: '家庭成员增加',
            },
          ]
        : []),
      ...(leaves
        ? [
            {
              kind: 'MEMBER_REMOVED' as const,
              decidedOn: diedThen ? soonAfter(person.deathDate ?? asOf) : soonAfter(`${to}-16`),
              effectiveMonth: monthAfter(to),
              reason: diedThen ? '保障对象死亡' : '婚姻变动，不再共同生活',
            },
          ]
        : []),
    ];
  });
}

// While a case rests nothing about it is decided but its resumption or end.
function undisturbed(course: Course, moves: readonly Decision[]): Course {
  const { suspendedFrom } = course;
  const isDisturbed = moves.some(({ effectiveMonth }) => suspendedFrom !== null && effectiveMonth > suspendedFrom);
  return isDisturbed ? { ...course, suspendedFrom: null } : course;
}

type Amounts = Pick<DibaoChangeRecord, 'standard' | 'coveredMembers' | 'monthlyAmount'>;

/** The decisions with their amounts, and what is or was due after the last of them. */
interface Account {
  readonly changes: readonly DibaoChangeRecord[];
  readonly due: Amounts;
  /** The month that the due amount was computed for. */
  readonly dueSince: IsoMonth;
}

// In gradual exit the amount stays what it was; nothing is paid while a case rests or after its end.
function accountOf(decisions: readonly Decision[], amountsIn: (month: IsoMonth) => Amounts): Account {
  const changes: Omit<DibaoChangeRecord, 'untilMonth'>[] = [];
  let due: Amounts = { standard: 0, coveredMembers: 0, monthlyAmount: 0 };
  let dueSince: IsoMonth = '';
  for (const decision of decisions) {
    const status = statusAfter[decision.kind] ?? changes.at(-1)?.status ?? 'ACTIVE';
    const computed = amountsIn(decision.effectiveMonth);
    if (status === 'GRADUAL_EXIT') due = { ...due, coveredMembers: computed.coveredMembers };
    else if (status !== 'TERMINATED') due = computed;
    if (status === 'ACTIVE' || status === 'SUSPENDED') dueSince = decision.effectiveMonth;
    const isPaid = status === 'ACTIVE' || status === 'GRADUAL_EXIT';
    changes.push({ ...decision, status, ...due, monthlyAmount: isPaid ? due.monthlyAmount : 0 });
  }
  return { changes: withUntil(changes), due, dueSince };
}

// Class A has little or nothing, C the most; of an individual case the whole family's income lies above the line.
function incomeShareOf({ class: familyClass, family }: DibaoPlan, random: Random): number {
  if (family.isIndividual) return random.between(102, 145) / 100;
  if (familyClass === 'A') return random.chance(0.2) ? 0 : random.between(10, 55) / 100;
  return familyClass === 'B' ? random.between(25, 75) / 100 : random.between(40, 88) / 100;
}

/** In whole yuan, so that per-capita incomes read as they are declared. */
const incomeOf = (standard: number, share: number): number => Math.floor((standard * share) / 100) * 100;

function memberOf(
  { person, from, to }: Coverage,
  { class: familyClass, family, assessedOn }: DibaoPlan,
  disabilityGrade: Circumstances['disabilityGrade'],
  supplementKind: SupplementKind | null,
): DibaoMemberRecord {
  const worker = isAbleToWork(person, disabilityGrade, assessedOn);
  const carriesClass = worker || (familyClass === 'B' && person === family.applicant);
  return {
    residentId: person._id,
    birthDate: person.birthDate,
    class: carriesClass ? familyClass : 'A',
    supplementKind,
    supplementRate: supplementKind && supplementRates[supplementKind],
    individual: family.isIndividual,
    coveredFrom: from,
    coveredTo: to,
  };
}

const overdueShare = 0.04;

// Reviews are held in January and July; a few families have missed their last one.
function lastReview(familyClass: DibaoClass, grantedOn: IsoDate, asOf: IsoDate, random: Random): IsoDate {
  const year = Number(asOf.slice(0, 4));
  const inSummer = `${year}-07-${random.between(10, 31)}`;
  const inWinter = `${year}-01-${random.between(10, 28)}`;
  const isLate = random.chance(overdueShare);
  const regular = familyClass === 'C' || random.chance(0.5) ? inSummer : inWinter;
  const missed = familyClass === 'C' ? inWinter : `${year - 1}-${random.pick(['01', '07'])}-${random.between(10, 28)}`;
  return latest(isLate ? missed : regular, grantedOn);
}

/** Able-bodied families are of class C or, with a steady income, B; the others of A or B. */
export function classOf(
  { covered, isIndividual }: FamilyOfHome,
  disabilityGrade: Circumstances['disabilityGrade'],
  on: IsoDate,
  random: Random,
): DibaoClass {
  if (isIndividual) return 'A';
  const hasWorker = covered.some((person) => isAbleToWork(person, disabilityGrade, on));
  return random.chance(0.5) ? 'B' : hasWorker ? 'C' : 'A';
}

/** The first month in which a case of this family can have begun: the applicant of age, whoever carries it in this home. */
export function earliestStart({ home, family }: Pick<DibaoPlan, 'home' | 'family'>, oldest: IsoMonth): IsoMonth {
  const { applicant, covered, isIndividual } = family;
  const carriers = new Set([applicant, ...(isIndividual ? covered : [])].map(({ _id }) => _id));
  const joined = home.household.members.flatMap(({ residentId, joinedOn }) =>
    carriers.has(residentId) ? [monthAfter(monthOf(joinedOn))] : [],
  );
  const cameOfAge = `${Number(applicant.birthDate.slice(0, 4)) + 18}${applicant.birthDate.slice(4, 7)}`;
  return latest(oldest, monthAfter(cameOfAge), ...joined);
}
