import type { IsoDate } from '../dates.ts';
import type { ServedRequest } from '../subgraph.ts';
import { type Actor, type Machine, mutationOf, type Reason, type Stateful, type Step } from './machine.ts';
import { isReached, type WriteRule } from './writeRule.ts';

/** What a caller may do with a record as it stands; a front end draws a button from each. */
export interface AvailableAction {
  readonly action: string;
  readonly mutation: string;
  readonly to: string;
  readonly en: string;
  readonly zh: string;
  readonly needsReason: boolean;
  /** Why it would be refused now; none means it can be done. */
  readonly blockedBy: readonly Reason[];
}

type Asking = Pick<ServedRequest, 'caller' | 'writeReach' | 'today'>;

/** The changes of state open to the caller, in the order of the table; none where the record is not the caller's to change. */
export function availableActions<Row extends Stateful<State>, State extends string>(
  machine: Machine<Row, State>,
  rule: WriteRule<Row>,
  row: Row,
  { caller: { role }, writeReach, today }: Asking,
): readonly AvailableAction[] {
  if (role === null || !isReached(rule, row, writeReach)) return [];
  return machine.transitions.flatMap((transition) => {
    const { action, from, to, who, label, guard, needsReason } = transition;
    const mutation = mutationOf(machine, transition);
    if (mutation === null || !from.includes(row.state) || !who.includes(role)) return [];
    const blockedBy = guard?.reasons(row, today) ?? [];
    return [{ action, mutation, to, ...labelsOf(label), needsReason: needsReason === true, blockedBy }];
  });
}

/** The two languages of a label written `English (中文)`. */
export function labelsOf(label: string): { readonly en: string; readonly zh: string } {
  const [, en = label, zh = label] = /^(.*?) \((.+)\)$/s.exec(label) ?? [];
  return { en, zh };
}

/** How the graph names who does something. */
export const actorShown = {
  resident: 'RESIDENT',
  communityWorker: 'COMMUNITY_WORKER',
  countyOfficer: 'COUNTY_OFFICER',
  prefectureOfficer: 'PREFECTURE_OFFICER',
  provinceAnalyst: 'PROVINCE_ANALYST',
  institution: 'INSTITUTION',
  agencyClient: 'AGENCY_CLIENT',
  platform: 'PLATFORM',
} as const satisfies Record<Actor, string>;
type ActorShown = (typeof actorShown)[Actor];

/** One change of a record as the graph shows it. */
export interface RecordChange {
  readonly action: string | null;
  readonly state: string;
  readonly on: IsoDate;
  readonly at: Date | null;
  readonly by: string | null;
  readonly role: ActorShown | null;
  readonly reason: string | null;
}

// Staff answer for what they do. Who a resident is, or an organization that gives unnamed, is not the history's to tell.
const named: ReadonlySet<Actor | null> = new Set<Actor>([
  'communityWorker',
  'countyOfficer',
  'prefectureOfficer',
  'provinceAnalyst',
  'platform',
]);

/** The history of a record with who, when and why (rule S-14), the oldest change first; of residents and institutions only the role. */
export const changesOf = (history: readonly Step<string>[]): readonly RecordChange[] =>
  history.map(({ state, on, action = null, at = null, by = null, role = null, reason = null }) => ({
    state,
    on,
    action,
    at,
    by: named.has(role) ? by : null,
    role: role && actorShown[role],
    reason,
  }));
