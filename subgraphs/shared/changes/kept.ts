import { badInput, failure } from '../../../schema/errors.ts';
import type { Collection, Document, Filter, Update } from '../../../store/collection.ts';
import { requireIdentifier, requireText } from '../arguments.ts';
import { type Change, listed } from './changes.ts';
import type { Machine, Reason, Stateful, Step, Transition } from './machine.ts';
import { isReached, type WriteRule } from './writeRule.ts';

/** A record that counts its changes; 1 where the count is absent. */
export interface Versioned extends Document {
  readonly version?: number;
}

/** What a client may say of the version it has seen. */
export interface Expected {
  readonly expectedVersion?: number | null | undefined;
}

/** Rows of one collection as a change reads and writes them: only those that are the actor's to change exist. */
export interface Kept<Row extends Versioned> {
  readonly rule: WriteRule<Row>;
  /** The row by id. Throws `NOT_FOUND` naming the argument where there is none that the actor may change (rule S-01). */
  require(id: string, argument: string, change: Change): Promise<Row>;
  /** One row that a filter describes, whoever's it is; null when there is none. */
  find(filter: Filter<Row>, hint: string, change: Change): Promise<Row | null>;
  /** Rows that a filter describes, whoever's they are, by id. */
  findAll(filter: Filter<Row>, hint: string, limit: number, change: Change): Promise<readonly Row[]>;
  count(filter: Filter<Row>, hint: string, change: Change): Promise<number>;
  /** Adds a row. Throws `FORBIDDEN` naming the argument where it would not be the actor's to change afterwards. */
  add(row: Row, argument: string, change: Change): Promise<Row>;
  /** Changes fields of a row. Throws `CONFLICT` where it is no longer as it was read, or not as the client expected. */
  amend(row: Row, update: Update<Row>, expected: Expected, change: Change): Promise<Row>;
}

/** The same for rows with a state. */
export interface KeptStates<Row extends Stateful<State>, State extends string> extends Kept<Row> {
  readonly machine: Machine<Row, State>;
  /** The step that a new record begins with. */
  begin(state: State, change: Change, reason?: string | null): readonly [Step<State>];
  /**
   * Does what the machine allows. Throws `STATE_TRANSITION` with `from`, `to` and `allowed` where the state forbids it, `FORBIDDEN`
   * where the actor may not, `CONFLICT` on a stale version. Where the law says no, the row is left as it is and the reasons are
   * given.
   */
  act(row: Row, order: Order<Row>, change: Change): Promise<Acted<Row>>;
}

/** What is to be done with a row. */
export interface Order<Row extends Document> extends Expected {
  readonly action: string;
  readonly reason?: string | null | undefined;
  /** What else changes with the state. */
  readonly set?: Partial<Row>;
  readonly inc?: Readonly<Record<string, number>>;
  /** Reasons beyond the machine's own guard, looked for once state and role allow the change. */
  readonly reasons?: () => readonly Reason[] | Promise<readonly Reason[]>;
}

/** A row after what was asked for, or as it was with the reasons why not. */
export interface Acted<Row> {
  readonly row: Row;
  readonly refusals: readonly Reason[];
}

/** Keeps rows of a collection; `noun` names them in errors, e.g. `campaign`. */
export function keep<Row extends Versioned>(
  collection: Collection<Row>,
  noun: string,
  rule: WriteRule<Row>,
): Kept<Row> {
  return {
    rule,
    async require(id, argument, { session, reach }) {
      requireIdentifier(id, argument);
      const row = await collection.findOne({ _id: id } as Filter<Row>, { hint: '_id_', session });
      if (row === null || !isReached(rule, row, reach))
        throw badInput('NOT_FOUND', argument, `there is no ${noun} with this identifier that you may change`);
      return row;
    },
    find: (filter, hint, { session }) => collection.findOne(filter, { hint, session }),
    findAll: (filter, hint, limit, { session }) =>
      collection.find(filter, { hint, limit, session, sort: { _id: 1 } }).toArray(),
    count: (filter, hint, { session }) => collection.countDocuments(filter, { hint, session }),
    async add(row, argument, { session, reach }) {
      if (!isReached(rule, row, reach))
        throw badInput('FORBIDDEN', argument, `a ${noun} can be added only where you are in charge`);
      const added = { ...row, version: 1 };
      await collection.insertOne(added, { session });
      return added;
    },
    async amend(row, update, { expectedVersion }, { session }) {
      requireVersion(row, expectedVersion);
      const filter = { _id: row._id, version: row.version ?? null } as Filter<Row>;
      const changed = { ...update, $set: { ...update.$set, version: (row.version ?? 1) + 1 } } as Update<Row>;
      const amended = await collection.findOneAndUpdate(filter, changed, { session, returnDocument: 'after' });
      if (amended === null) throw failure('CONFLICT', undefined, { argument: 'input.expectedVersion' });
      return amended;
    },
  };
}

/** Keeps rows that have a state. */
export function keepStates<Row extends Stateful<State>, State extends string>(
  collection: Collection<Row>,
  machine: Machine<Row, State>,
  rule: WriteRule<Row>,
): KeptStates<Row, State> {
  const kept = keep(collection, nounInWords(machine.noun), rule);
  return {
    ...kept,
    machine,
    begin: (state, change, reason = null) => [stepOf(state, 'CREATE', change, reason)],
    async act(row, { action, reason, set, inc, reasons, expectedVersion }, change) {
      const transition = requireTransition(machine, row, action, change);
      requireVersion(row, expectedVersion);
      const why = reason?.trim() || null;
      if (why !== null) requireText(why, 'input.reason');
      if (transition.needsReason && why === null) throw badInput('TEXT_INVALID', 'input.reason', 'say why, in words');
      const refusals = [...(transition.guard?.reasons(row, change.today) ?? []), ...((await reasons?.()) ?? [])];
      if (refusals.length > 0) return { row, refusals };
      const step = stepOf(transition.to, action, change, why);
      const update = {
        $set: { ...set, state: transition.to },
        $push: { history: step },
        ...(inc && { $inc: inc }),
      } as unknown as Update<Row>;
      return { row: await kept.amend(row, update, {}, change), refusals: [] };
    },
  };
}

function stepOf<State>(
  state: State,
  action: string,
  { today, now, by, role }: Change,
  reason: string | null,
): Step<State> {
  return { state, on: today, action, at: now, by, role, reason };
}

/** The transition of an action from a state, open to the actor. Throws `STATE_TRANSITION` and `FORBIDDEN`. */
export function requireTransition<Row, State extends string>(
  { transitions }: Machine<Row, State>,
  { state }: { readonly state: State },
  action: string,
  { role }: Change,
): Transition<Row, State> {
  const named = transitions.filter((transition) => transition.action === action);
  const transition = named.find(({ from }) => from.includes(state));
  if (!transition) {
    const allowed = transitions.filter(({ from, who }) => from.includes(state) && who.includes(role));
    throw failure(
      'STATE_TRANSITION',
      `input.id: it is in the state ${state}, in which ${action} is not allowed${
        allowed.length === 0 ? '' : `; allowed is ${allowed.map((one) => one.action).join(', ')}`
      }`,
      { argument: 'input.id', from: state, to: named[0]?.to ?? null, allowed: allowed.map(({ to }) => to) },
    );
  }
  if (!transition.who.includes(role)) throw failure('FORBIDDEN', `${action} is for ${listed(transition.who)}.`);
  return transition;
}

function requireVersion({ version = 1 }: Versioned, expected: number | null | undefined): void {
  if (expected != null && expected !== version)
    throw failure('CONFLICT', 'input.expectedVersion: the record was changed since you read it; read it again', {
      argument: 'input.expectedVersion',
      version,
    });
}

const nounInWords = (noun: string) => noun.replace(/(?<!^)[A-Z]/g, (capital) => ` ${capital}`).toLowerCase();
