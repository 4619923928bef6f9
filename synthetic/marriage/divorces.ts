import type { DivorceApplicationState } from '../../subgraphs/marriage/generated.ts';
import { reachAreasOf } from '../../subgraphs/marriage/reachAreas.ts';
import type {
  DivorceApplicationRecord,
  DivorceStateChangeRecord,
  MarriageRecord,
  MarriageRegistryRecord,
} from '../../subgraphs/marriage/records.ts';
import { isRestDay } from '../../subgraphs/marriage/restDays.ts';
import { addDays, addYears, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { dayBetween, later } from '../lifeEvents.ts';
import type { CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { type Receipt, receiptOn, receiptsBefore } from './windows.ts';

/** Of all applications that come to an end. */
const withdrawnOrLapsedShare = 0.38;
const withdrawnShareOfThese = 0.6;
/** Of the marriages that hold. */
const openShare = 0.002;

/** The applications of a community: those that ended in divorce, those that did not, and those still open. */
export function divorceApplicationsOf(
  people: CommunityPeople,
  marriages: readonly MarriageRecord[],
  registries: readonly MarriageRegistryRecord[],
  tools: Tools,
): readonly DivorceApplicationRecord[] {
  const random = tools.random('divorceApplication', people.community._id);
  const write = (marriage: MarriageRecord, course: Course) =>
    application(marriage, course, { people, registries, tools, random });
  const divorced = marriages.flatMap((marriage) => {
    const course = courseOfDivorce(marriage, tools, random);
    return course ? [write(marriage, course)] : [];
  });
  const stayed = random.shuffled(marriages.filter(({ state }) => state === 'VALID'));
  const reconciled = random.share(divorced.length, withdrawnOrLapsedShare / (1 - withdrawnOrLapsedShare));
  const open = random.share(stayed.length, openShare);
  return [
    ...divorced,
    ...stayed
      .slice(open)
      .flatMap(longEnoughMarried(tools))
      .slice(0, reconciled)
      .map((marriage) => {
        return write(marriage, courseOfReconciliation(marriage, tools, random));
      }),
    ...stayed
      .slice(0, open)
      .flatMap(longEnoughMarried(tools))
      .map((marriage) => write(marriage, openCourse(tools, random))),
  ];
}

/** What happened to one application. */
interface Course {
  readonly receipt: Receipt;
  readonly steps: readonly (readonly [state: DivorceApplicationState, on: IsoDate])[];
}

const longEnoughMarried =
  ({ asOf }: Tools) =>
  (marriage: MarriageRecord) =>
    marriage.registeredOn < addDays(asOf, -120) ? [marriage] : [];

function courseOfDivorce(
  { state, registeredOn, endedOn }: MarriageRecord,
  tools: Tools,
  random: Random,
): Course | null {
  if (state !== 'DIVORCED' || endedOn === null || endedOn < tools.historyFrom) return null;
  const receipt = random.pick(receiptsBefore(endedOn, registeredOn, tools.historyFrom));
  return { receipt, steps: [...cooledDown(receipt), ['REGISTERED', endedOn]] };
}

const cooledDown = ({ receivedOn, collectFrom }: Receipt): Course['steps'] => [
  ['SUBMITTED', receivedOn],
  ['COOLING', receivedOn],
  ['COLLECTABLE', collectFrom],
];

// The last day of receipt leaves room for a whole cooling-off and window before the reference date.
function courseOfReconciliation({ registeredOn }: MarriageRecord, tools: Tools, random: Random): Course {
  const from = later(tools.historyFrom, addDays(registeredOn, 30));
  const receipt = receiptOn(workingDay(dayBetween(random, from, addDays(tools.asOf, -90))));
  if (!random.chance(withdrawnShareOfThese))
    return { receipt, steps: [...cooledDown(receipt), ['LAPSED', addDays(receipt.collectBy, 1)]] };
  const withdrawnOn = workingDayBefore(dayBetween(random, addDays(receipt.receivedOn, 1), receipt.coolingEndsOn));
  return {
    receipt,
    steps: [
      ['SUBMITTED', receipt.receivedOn],
      ['COOLING', receipt.receivedOn],
      ['WITHDRAWN', withdrawnOn],
    ],
  };
}

function openCourse({ asOf }: Tools, random: Random): Course {
  const receipt = receiptOn(workingDayBefore(addDays(asOf, -random.between(1, 55))));
  return { receipt, steps: cooledDown(receipt).filter(([, on]) => on <= asOf) };
}

function workingDay(date: IsoDate): IsoDate {
  return isRestDay(date) ? workingDay(addDays(date, 1)) : date;
}

function workingDayBefore(date: IsoDate): IsoDate {
  return isRestDay(date) ? workingDayBefore(addDays(date, -1)) : date;
}

interface Setting {
  readonly people: CommunityPeople;
  readonly registries: readonly MarriageRegistryRecord[];
  readonly tools: Tools;
  readonly random: Random;
}

const open: readonly DivorceApplicationState[] = ['SUBMITTED', 'COOLING', 'COLLECTABLE'];

function application(
  marriage: MarriageRecord,
  { receipt, steps }: Course,
  { people, registries, tools, random }: Setting,
): DivorceApplicationRecord {
  const [state, on] = steps.at(-1) ?? ['SUBMITTED', receipt.receivedOn];
  const registry = registries.find(({ _id }) => _id === marriage.registryId) ?? random.pick(registries);
  const minorChildren = minorChildrenOf(marriage, people, receipt.receivedOn);
  return {
    _id: tools.nextId('divorce-application'),
    marriageId: marriage._id,
    partyIds: marriage.partyIds,
    registryId: registry._id,
    partyDivisions: marriage.partyDivisions,
    partyAreas: marriage.partyAreas,
    registryDivision: registry.division,
    reachAreas: reachAreasOf(marriage.partyAreas, registry.division),
    state,
    submittedOn: receipt.receivedOn,
    receivedOn: receipt.receivedOn,
    coolingEndsOn: receipt.coolingEndsOn,
    collectFrom: receipt.collectFrom,
    collectBy: receipt.collectBy,
    closedOn: open.includes(state) ? null : on,
    minorChildren,
    agreement: {
      children: minorChildren === 0 ? '无未成年子女' : random.pick(['子女由女方直接抚养', '子女由男方直接抚养']),
      property: random.pick(['各自名下财产归各自所有', '共同财产均等分割']),
      debts: random.pick(['无共同债务', '共同债务各半承担']),
    },
    history: steps.map(([step, day]) => stateChange(step, day, registry.name)),
    synthetic: true,
  };
}

const reasons: Record<DivorceApplicationState, string> = {
  SUBMITTED: '双方共同申请',
  COOLING: '受理, 进入冷静期',
  COLLECTABLE: '冷静期届满',
  REGISTERED: '双方到场领取离婚证',
  WITHDRAWN: '一方撤回申请',
  LAPSED: '期限内未共同领取',
  REFUSED: '不符合条件',
  NOT_ACCEPTED: '不属于受理范围',
};

function stateChange(state: DivorceApplicationState, on: IsoDate, registry: string): DivorceStateChangeRecord {
  const by = state === 'SUBMITTED' || state === 'WITHDRAWN' ? '当事人' : registry;
  return { state, on, by, reason: reasons[state] };
}

function minorChildrenOf({ partyIds }: MarriageRecord, { residents }: CommunityPeople, on: IsoDate): number {
  const bornAfter = addYears(on, -18);
  return residents.filter(
    ({ parentIds, birthDate }) =>
      partyIds.every((id) => parentIds.includes(id)) && birthDate > bornAfter && birthDate <= on,
  ).length;
}
