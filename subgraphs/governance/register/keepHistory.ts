import type { Collection, Filter, Update } from '../../../store/collection.ts';
import { requireText } from '../../shared/arguments.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { type Expected, type Kept, keep, type Versioned } from '../../shared/changes/kept.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { RegisterChangeRecord } from './records.ts';

/** What is done to an entry, and why. */
export interface Why extends Expected {
  readonly action: string;
  readonly reason?: string | null | undefined;
}

/** Entries of the register, each change of which leaves what was before it in the history (rule S-14). */
export interface KeptWithHistory<Row extends Versioned>
  extends Pick<Kept<Row>, 'require' | 'findAll' | 'find' | 'count'> {
  /** Adds an entry. Throws `FORBIDDEN` naming the argument where it would not be the actor's to change. */
  create(row: Row, argument: string, why: Why, change: Change): Promise<Row>;
  /** Changes fields of an entry; throws `CONFLICT` on a stale version. What holds already is no change. */
  correct(row: Row, set: Partial<Row>, why: Why, change: Change): Promise<Row>;
  /** The same for many entries that were read in this change, whoever's they are. */
  correctAll(rows: readonly Row[], set: Partial<Row>, why: Why, change: Change): Promise<void>;
  /** Takes an entry away that another one stands for; the history keeps it whole. */
  replace(row: Row, why: Why, change: Change): Promise<void>;
}

/** Keeps entries of the register with their history. */
export function keepHistory<Row extends Versioned>(
  collection: Collection<Row>,
  history: Collection<RegisterChangeRecord>,
  noun: string,
  rule: WriteRule<Row>,
): KeptWithHistory<Row> {
  const kept = keep(collection, noun, rule);
  return {
    require: kept.require,
    findAll: kept.findAll,
    find: kept.find,
    count: kept.count,
    async create(row, argument, why, change) {
      const added = await kept.add(row, argument, change);
      await history.insertOne(changeOf(added, 1, Object.keys(row), null, why, change), { session: change.session });
      return added;
    },
    async correct(row, set, why, change) {
      const fields = changedFields(row, set);
      const update = { $set: pick(set, fields) } as unknown as Update<Row>;
      if (fields.length === 0 && why.expectedVersion == null) return row;
      const amended = await kept.amend(row, update, why, change);
      const entry = changeOf(row, amended.version ?? 1, fields, pick(row, fields), why, change);
      await history.insertOne(entry, { session: change.session });
      return amended;
    },
    async correctAll(rows, set, why, change) {
      const { session } = change;
      if (rows.length === 0) return;
      // An absent version is the first one, so that counting up has to begin at 2.
      for (const [counted, update] of [
        [false, { $set: { ...set, version: 2 } }],
        [true, { $set: set, $inc: { version: 1 } }],
      ] as const) {
        const ids = rows.filter(({ version }) => (version !== undefined) === counted).map(({ _id }) => _id);
        if (ids.length > 0)
          await collection.updateMany({ _id: { $in: ids } } as unknown as Filter<Row>, update as Update<Row>, {
            session,
          });
      }
      const entries = rows.map((row) => {
        const fields = changedFields(row, set);
        return changeOf(row, (row.version ?? 1) + 1, fields, pick(row, fields), why, change);
      });
      await history.insertMany(entries, { session });
    },
    async replace(row, why, change) {
      const { session } = change;
      await collection.deleteOne({ _id: row._id } as Filter<Row>, { session });
      const fields = Object.keys(row);
      await history.insertOne(changeOf(row, (row.version ?? 1) + 1, fields, pick(row, fields), why, change), {
        session,
      });
    },
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const changedFields = <Row extends object>(row: Row, set: Partial<Row>): readonly string[] =>
  Object.entries(set).flatMap(([field, value]) => (same(held(row, field), value) ? [] : [field]));

const held = (row: object, field: string): unknown => new Map<string, unknown>(Object.entries(row)).get(field);

const pick = (row: object, fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field, held(row, field) ?? null]));

function changeOf(
  { _id }: Versioned,
  version: number,
  fields: readonly string[],
  before: RegisterChangeRecord['before'],
  { action, reason }: Why,
  { today, now, by, role }: Change,
): RegisterChangeRecord {
  const why = reason?.trim() || null;
  if (why !== null) requireText(why, 'input.reason');
  return {
    _id: `${_id}/${version}`,
    ...{ recordId: _id, version, action, fields, before, on: today, at: now, by, role, reason: why },
  };
}
