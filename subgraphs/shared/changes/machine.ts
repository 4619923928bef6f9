import type { Role } from '../../../schema/caller.ts';
import type { Document } from '../../../store/collection.ts';
import type { IsoDate } from '../dates.ts';

/** Who does something: a role, or the platform itself when the time has come. */
export type Actor = Role | 'platform';

/** One state that a record was in, since when, and who brought it there (rule S-14). The last step is its present state. */
export interface Step<State> {
  readonly state: State;
  readonly on: IsoDate;
  /** Absent in records that were loaded with their history. */
  readonly action?: string;
  readonly at?: Date;
  readonly by?: string;
  readonly role?: Actor;
  readonly reason?: string | null;
}

/** A record that has a state; the version counts its changes and is 1 where it is absent. */
export interface Stateful<State extends string> extends Document {
  readonly state: State;
  readonly history: readonly Step<State>[];
  readonly version?: number;
}

/** One reason for which the law says no. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly path: string | null;
}

/** One change of state that is allowed. */
export interface Transition<Row, State extends string> {
  /** The event of the domain reference, `UPPER_SNAKE`. */
  readonly action: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly who: readonly Actor[];
  /** English, then the Chinese term in parentheses, e.g. `File the plan (备案)`. */
  readonly label: string;
  /** What must hold besides, for people and for the machine; no reasons means yes. */
  readonly guard?: {
    readonly says: string;
    readonly reasons: (row: Row, today: IsoDate) => readonly Reason[];
  };
  /** Whether the one who does it must say why. */
  readonly needsReason?: true;
  /** The mutation that does it, where that is not the one of the noun (`change<Noun>State`); null where only the platform does. */
  readonly mutation?: string | null;
}

/** All changes of state that a noun allows; every other is refused with `STATE_TRANSITION`. */
export interface Machine<Row, State extends string> {
  /** As in the graph, e.g. `Campaign`. */
  readonly noun: string;
  /** The Chinese term, e.g. 募捐活动. */
  readonly term: string;
  /** The field and the enum of its states in the graph, where they are not `state` and `<Noun>State`. */
  readonly shownAs?: { readonly field: string; readonly states: string };
  readonly first: readonly State[];
  readonly transitions: readonly Transition<Row, State>[];
}

// biome-ignore lint/suspicious/noExplicitAny: machines of all nouns meet in lists and pictures, where the rows do not matter.
export type AnyMachine = Machine<any, any>;

/** The mutation that carries a transition out; null where only the platform does. */
export const mutationOf = <Row, State extends string>(
  { noun }: Pick<Machine<Row, State>, 'noun'>,
  { mutation }: Transition<Row, State>,
): string | null => (mutation === undefined ? `change${noun}State` : mutation);

/** The states that may follow a state, each once, in the order of the table. */
export const nextStates = <Row, State extends string>(machine: Machine<Row, State>, state: State): readonly State[] => [
  ...new Set(machine.transitions.filter(({ from }) => from.includes(state)).map(({ to }) => to)),
];

/** Whether each state may follow the one before it, beginning with one of the first states. */
export function isPath<Row, State extends string>(machine: Machine<Row, State>, states: readonly State[]): boolean {
  return states.every((state, at) => {
    const before = states[at - 1];
    return before === undefined ? machine.first.includes(state) : nextStates(machine, before).includes(state);
  });
}

/** Every state that the table names, in its order. */
export const statesOf = <Row, State extends string>({ first, transitions }: Machine<Row, State>): readonly State[] => [
  ...new Set([...first, ...transitions.flatMap(({ from, to }) => [...from, to])]),
];
