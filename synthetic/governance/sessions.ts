import type {
  DeliberationSessionRecord,
  MatterRecord,
  OpinionRecord,
  OutcomeRecord,
} from '../../subgraphs/governance/deliberation/records.ts';
import type { DeliberationSessionState, OutcomeState, SessionForm } from '../../subgraphs/governance/generated.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { enteredOn, historyOf, lastStateOf, type Stage } from '../charity/history.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';

const forms: readonly (readonly [SessionForm, number])[] = [
  ['HEART_TALK', 25],
  ['VILLAGERS_SAY', 20],
  ['RESIDENTS_COUNCIL', 28],
  ['HEARING', 7],
  ['TRIPARTITE', 8],
  // Domain reference § 5.6.
  ['ONLINE', 12],
];

/** A session with what was said in it and what it agreed on. */
export interface SessionHeld {
  readonly session: DeliberationSessionRecord;
  readonly opinions: readonly OpinionRecord[];
  readonly outcomes: readonly OutcomeRecord[];
}

/** The session of a matter that was discussed; about six of ten have one. */
export function sessionOf(
  matter: MatterRecord,
  adults: readonly string[],
  random: Random,
  tools: Tools,
): SessionHeld | null {
  const discussedOn = enteredOn(matter.history, 'DISCUSSED');
  if (discussedOn === null || !random.chance(0.7)) return null;
  const isUnderWay = matter.state === 'DISCUSSED' && matter.history.at(-1)?.on === discussedOn;
  const when = isUnderWay ? random.weighted(underWay) : 'over';
  const on = { coming: addDays(tools.asOf, 4), today: tools.asOf, over: addDays(discussedOn, 3) }[when];
  const announcedOn = when === 'coming' ? addDays(tools.asOf, -1) : addDays(on, -3);
  const history = sessionHistory(announcedOn, on, random, tools.asOf);
  const state = lastStateOf(history);
  const isHeld = state === 'CLOSED' || state === 'PUBLISHED';
  const form = random.weighted(forms);
  const attended = isHeld ? random.between(1, adults.length) : null;
  const session: DeliberationSessionRecord = {
    _id: tools.nextId('session'),
    ...{ matterId: matter._id, division: matter.division, form, body: null, on, announcedOn, state, history },
    venue: form === 'ONLINE' ? '网上议事厅, 19:30' : '社区活动室, 19:00',
    ...{ chairId: random.pick(adults), eligible: adults.length, attended },
    online: attended && (form === 'ONLINE' ? attended : random.between(0, Math.floor(attended / 3))),
    minutes: state === 'PUBLISHED' ? '与会居民充分发表意见, 形成一致意见。' : null,
    minutesDueOn: addDays(on, 7),
    publishedOn: enteredOn(history, 'PUBLISHED'),
    synthetic: true,
  };
  const ofSession = { sessionId: session._id, division: matter.division };
  const opinions = Array.from({ length: state === 'ANNOUNCED' ? 0 : random.between(0, 2) }, (): OpinionRecord => {
    const said = { speakerId: random.pick(adults), text: random.pick(sayings), on: announcedOn };
    return { _id: tools.nextId('opinion'), ...ofSession, ...said, synthetic: true };
  });
  return { session, opinions, outcomes: isHeld ? [outcomeOf(session, random, tools)] : [] };
}

const underWay = [
  ['coming', 3],
  ['today', 2],
  ['over', 4],
] as const;
const sayings = ['希望尽快实施。', '建议先试行一个月。', '费用分摊要公开。'] as const;

function sessionHistory(announcedOn: IsoDate, on: IsoDate, random: Random, asOf: IsoDate) {
  const days = Math.round((Date.parse(on) - Date.parse(announcedOn)) / 86_400_000);
  const way = random.weighted<readonly Stage<DeliberationSessionState>[]>([
    [
      [
        ['OPEN', days],
        ['CLOSED', 0],
        ['PUBLISHED', random.between(1, 7)],
      ],
      84,
    ],
    [
      [
        ['OPEN', days],
        ['CLOSED', 0],
      ],
      8,
    ],
    [[['CANCELLED', Math.max(0, days - 3)]], 8],
  ]);
  // What began today is not over yet.
  const reached = on === asOf ? way.filter(([state]) => state === 'OPEN' || state === 'CANCELLED') : way;
  return historyOf<DeliberationSessionState>([['ANNOUNCED', 0], ...reached], announcedOn, asOf);
}

type OutcomeWay = readonly Stage<OutcomeState>[];
const toWork: OutcomeWay = [
  ['ADOPTED', 3],
  ['IMPLEMENTING', 4],
];
const outcomeWays: readonly (readonly [OutcomeWay, number])[] = [
  [[], 6],
  [[['DECLINED', 4]], 8],
  [[['ADOPTED', 3]], 6],
  [toWork, 8],
  [[...toWork, ['OVERDUE', 21]], 5],
  [[...toWork, ['OVERDUE', 21], ['IMPLEMENTED', 9]], 4],
  [[...toWork, ['IMPLEMENTED', 15]], 8],
  [[...toWork, ['IMPLEMENTED', 15], ['FED_BACK', 3]], 8],
  [[...toWork, ['IMPLEMENTED', 15], ['FED_BACK', 3], ['PUBLISHED', 2]], 47],
];

function outcomeOf(
  { _id, matterId, division, on }: DeliberationSessionRecord,
  random: Random,
  tools: Tools,
): OutcomeRecord {
  const history = historyOf<OutcomeState>([['RECORDED', 0], ...random.weighted(outcomeWays)], on, tools.asOf);
  const state = lastStateOf(history);
  const startedOn = enteredOn(history, 'IMPLEMENTING') ?? on;
  const isLate = enteredOn(history, 'OVERDUE') !== null;
  const usual = addDays(startedOn, isLate ? 20 : 40);
  return {
    _id: tools.nextId('outcome'),
    ...{ sessionId: _id, matterId, division, recordedOn: on, state, history },
    text: random.pick(['由居委会牵头, 一个月内落实。', '先行试点, 再全面推开。', '费用公示后实施。']),
    responsible: random.pick(['居(村)民委员会', '物业服务企业', '社区社会组织']),
    dueOn: state === 'IMPLEMENTING' && usual < tools.asOf ? addDays(tools.asOf, 10) : usual,
    feedback: enteredOn(history, 'FED_BACK') === null ? null : '已落实, 并告知提出人。',
    synthetic: true,
  };
}
