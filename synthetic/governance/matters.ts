import type { CosignerRecord, MatterRecord } from '../../subgraphs/governance/deliberation/records.ts';
import { forcesDiscussion } from '../../subgraphs/governance/deliberation/rules.ts';
import type { MatterCategory, MatterState } from '../../subgraphs/governance/generated.ts';
import { addDays, ageOn, daysBetween } from '../../subgraphs/shared/dates.ts';
import { enteredOn, historyOf, lastStateOf, type Stage } from '../charity/history.ts';
import type { CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';

const titles: readonly (readonly [MatterCategory, isEveryday: boolean, readonly string[]])[] = [
  ['FACILITY', true, ['加装楼道照明', '修补单元门禁', '增设休息长椅']],
  ['ENVIRONMENT', true, ['清理楼道杂物', '整治垃圾投放点']],
  ['SAFETY', true, ['电动车集中充电', '疏通消防通道']],
  ['PARKING', true, ['重划停车泊位', '规范非机动车停放']],
  ['ELEVATOR', false, ['老楼加装电梯']],
  ['ELDERLY_CHILD', false, ['开办老年食堂', '建设儿童活动角']],
  ['CULTURE', false, ['组织邻里节', '开放图书角']],
  ['PROPERTY_SERVICE', false, ['公示物业收支', '更换物业服务标准']],
  ['COLLECTIVE_ASSETS', false, ['出租集体门面', '整修晒谷场']],
  ['RULES', false, ['修订居民公约', '红白事从简约定']],
  ['OTHER', false, ['调整活动室开放时间']],
];

type Way = readonly Stage<MatterState>[];
const discussed: Way = [
  ['PROPOSED', 1],
  ['DISCUSSED', 5],
];
const done: Way = [...discussed, ['DECIDED', 20], ['IN_WORK', 7], ['DONE', 40]];

/** Every way a matter goes, with its weight. */
const ways: readonly (readonly [Way, number])[] = [
  [[], 3],
  [[['PROPOSED', 2]], 6],
  [
    [
      ['PROPOSED', 1],
      ['NOT_ACCEPTED', 4],
    ],
    6,
  ],
  [
    [
      ['PROPOSED', 1],
      ['MERGED', 3],
    ],
    4,
  ],
  [
    [
      ['PROPOSED', 1],
      ['REFERRED', 3],
    ],
    6,
  ],
  [discussed, 12],
  [[...discussed, ['SHELVED', 25]], 4],
  [[...discussed, ['SHELVED', 25], ['PROPOSED', 95], ['DISCUSSED', 5]], 2],
  [[...discussed, ['DECIDED', 20]], 6],
  [[...discussed, ['DECIDED', 20], ['VOTED_DOWN', 0]], 5],
  [[...discussed, ['DECIDED', 20], ['IN_WORK', 7]], 10],
  [[...discussed, ['DECIDED', 20], ['IN_WORK', 7], ['DISCUSSED', 30]], 2],
  [done, 10],
  [[...done, ['IN_WORK', 10]], 3],
  [[...done, ['EVALUATED', 15]], 30],
];
const ends: readonly MatterState[] = ['NOT_ACCEPTED', 'MERGED', 'REFERRED', 'VOTED_DOWN', 'EVALUATED'];
const mostMattersAYear = 12;
const leastMattersAYear = 3;

/** What a community has of matters, with who cosigned them. */
export interface MattersOfCommunity {
  readonly matters: readonly MatterRecord[];
  readonly cosigners: readonly CosignerRecord[];
  /** Who may raise, speak and chair. */
  readonly adults: readonly string[];
}

/** The matters of a community in the last year: as many as there are adults to raise them, within bounds; none where no adult lives. */
export function mattersOf({ community, residents, households }: CommunityPeople, tools: Tools): MattersOfCommunity {
  const adults = residents.flatMap(({ _id, birthDate, lifeStatus }) =>
    lifeStatus === 'ALIVE' && ageOn(birthDate, tools.asOf) >= 19 ? [_id] : [],
  );
  if (adults.length === 0) return { matters: [], cosigners: [], adults };
  const random = tools.random('matter', community._id);
  const matters: MatterRecord[] = [];
  const cosigners: CosignerRecord[] = [];
  const wanted = Math.min(mostMattersAYear, Math.max(leastMattersAYear, adults.length));
  for (let count = 0; count < wanted; count += 1) {
    const into = matters.find(({ state }) => state !== 'DRAFT' && !ends.includes(state));
    const matter = newMatter({ random, tools, adults, into: into?._id ?? null, households: households.length });
    const whole = { ...matter, division: community._id, isVillage: community.kind === 'VILLAGERS_COMMITTEE' };
    const signing = random.shuffled(households).slice(0, matter.cosigners);
    matters.push(whole);
    cosigners.push(
      ...signing.map(({ _id, headId, members }) => ({
        _id: `${matter._id}.${_id}`,
        matterId: matter._id,
        residentId: headId ?? members[0]?.residentId ?? matter.proposerId,
      })),
    );
  }
  return { matters, cosigners, adults };
}

interface Making {
  readonly random: Random;
  readonly tools: Tools;
  readonly adults: readonly string[];
  readonly households: number;
  /** A matter that another may be merged into. */
  readonly into: string | null;
}

function newMatter({ random, tools, adults, households, into }: Making): Omit<MatterRecord, 'division' | 'isVillage'> {
  const { asOf } = tools;
  const drawn = random.weighted(ways);
  const way: Way = drawn.some(([state]) => state === 'MERGED') && into === null ? discussed : drawn;
  const length = way.reduce((days, [, later]) => days + later, 0);
  const isEnded = way.some(([state]) => ends.includes(state));
  const rest = isEnded ? random.between(0, Math.max(0, 364 - length)) : random.between(6, 25);
  const history = historyOf<MatterState>([['DRAFT', 0], ...way], addDays(asOf, -length - rest), asOf);
  const state = lastStateOf(history);
  const [category, everydayMatter, names] = random.pick(titles);
  const proposedOn = enteredOn(history, 'PROPOSED');
  const mayBeCosigned = proposedOn !== null && state !== 'NOT_ACCEPTED';
  const cosigners = mayBeCosigned && random.chance(0.3) ? random.between(0, Math.min(households, 4)) : 0;
  const forcedOn = forcesDiscussion(cosigners, households, 0.1) ? proposedOn : null;
  const isReturned = state === 'DISCUSSED' && enteredOn(history, 'IN_WORK') !== null;
  const decidedOn = isReturned ? null : enteredOn(history, 'DECIDED');
  const firstDoneOn = enteredOn(history, 'DONE');
  const isReworked = firstDoneOn !== null && state === 'IN_WORK';
  const doneOn = isReworked ? null : firstDoneOn;
  const evaluatedOn = enteredOn(history, 'EVALUATED') ?? (isReworked ? (history.at(-1)?.on ?? null) : null);
  const answers = Math.max(1, Math.min(households, 20));
  return {
    _id: tools.nextId('matter'),
    title: random.pick(names),
    description: '居民提出, 希望通过协商解决。',
    ...{ category, everydayMatter, proposerId: random.pick(adults), budget: random.between(0, 50) * 100_000 },
    ...{ state, history, proposedOn, cosigners, households, adults: adults.length, forcedOn },
    dueOn: state === 'PROPOSED' && proposedOn ? addDays(proposedOn, forcedOn === null ? 7 : 30) : null,
    receivingBody: state === 'REFERRED' ? '街道办事处' : null,
    mergedIntoId: state === 'MERGED' ? into : null,
    decision: decidedOn === null ? null : state === 'VOTED_DOWN' ? 'REJECTED' : 'ADOPTED',
    ...{ decidedOn, doneOn, isReworked },
    evaluation:
      evaluatedOn === null
        ? null
        : {
            ...{ on: evaluatedOn, affectedHouseholds: Math.max(1, households), answers },
            satisfied: isReworked ? Math.floor(answers * 0.4) : Math.ceil(answers * (0.6 + 0.4 * random.next())),
          },
    daysToDecision: proposedOn && decidedOn ? daysBetween(proposedOn, decidedOn) : null,
    daysInWork: decidedOn && doneOn ? daysBetween(decidedOn, doneOn) : null,
    daysToDone: proposedOn && doneOn ? daysBetween(proposedOn, doneOn) : null,
    synthetic: true,
  };
}
