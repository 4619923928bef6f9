import type {
  DeliberationSessionRecord,
  MatterRecord,
  OutcomeRecord,
  PollRecord,
} from '../../subgraphs/governance/deliberation/records.ts';
import { people, place } from './standardPlace.ts';

/** A matter proposed in the community of the standard place, unless told otherwise. */
export const aMatter = (wanted: Partial<MatterRecord> = {}): MatterRecord => ({
  _id: 'matter-one',
  division: place.community,
  title: '加装楼道照明',
  description: '三号楼楼道夜间无灯。',
  category: 'FACILITY',
  everydayMatter: true,
  proposerId: people.adult,
  budget: 500_000,
  state: 'PROPOSED',
  history: [{ state: wanted.state ?? 'PROPOSED', on: '2025-12-01' }],
  proposedOn: '2025-12-01',
  ...{ cosigners: 0, households: 30, adults: 60, isVillage: false, forcedOn: null, dueOn: '2025-12-08' },
  ...{ receivingBody: null, mergedIntoId: null, decision: null, decidedOn: null, doneOn: null },
  ...{ evaluation: null, isReworked: false, daysToDecision: null, daysInWork: null, daysToDone: null },
  version: 1,
  ...wanted,
});

/** A session announced for today, unless told otherwise. */
export const aSession = (wanted: Partial<DeliberationSessionRecord> = {}): DeliberationSessionRecord => ({
  _id: 'session-one',
  matterId: 'matter-one',
  division: place.community,
  form: 'RESIDENTS_COUNCIL',
  body: null,
  on: '2025-12-31',
  venue: '社区活动室, 19:00',
  announcedOn: '2025-12-20',
  chairId: people.neighbour,
  state: 'ANNOUNCED',
  history: [{ state: wanted.state ?? 'ANNOUNCED', on: '2025-12-20' }],
  ...{ eligible: 60, attended: null, online: null, minutes: null, publishedOn: null },
  minutesDueOn: '2026-01-07',
  version: 1,
  ...wanted,
});

/** An outcome just recorded, unless told otherwise. */
export const anOutcome = (wanted: Partial<OutcomeRecord> = {}): OutcomeRecord => ({
  _id: 'outcome-one',
  sessionId: 'session-one',
  matterId: 'matter-one',
  division: place.community,
  text: '一个月内装好照明。',
  responsible: '居民委员会',
  recordedOn: '2025-12-01',
  dueOn: '2026-01-31',
  feedback: null,
  state: 'RECORDED',
  history: [{ state: wanted.state ?? 'RECORDED', on: '2025-12-01' }],
  version: 1,
  ...wanted,
});

/** A poll open until next week, in which three adults may vote, unless told otherwise. */
export const aPoll = (wanted: Partial<PollRecord> = {}): PollRecord => ({
  _id: 'poll-one',
  matterId: 'matter-one',
  division: place.community,
  body: 'RESIDENTS_ASSEMBLY',
  question: '是否同意加装照明?',
  ...{ from: '2025-12-28', to: '2026-01-05', eligible: 3, representativeIds: [] },
  ...{ voted: 0, votedOnline: 0, result: null, counts: null },
  state: 'OPEN',
  history: [{ state: wanted.state ?? 'OPEN', on: '2025-12-28' }],
  version: 1,
  ...wanted,
});
