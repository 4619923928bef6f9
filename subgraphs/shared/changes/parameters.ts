import { badInput } from '../../../schema/errors.ts';
import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, Document, Store } from '../../../store/collection.ts';
import type { IsoDate } from '../dates.ts';
import { isWithin, significantPrefix } from '../divisionCode.ts';
import { rememberBriefly } from '../rememberBriefly.ts';
import type { Change } from './changes.ts';

/** What a parameter counts. */
export type ParameterUnit = 'DAYS' | 'MONTHS' | 'HOURS' | 'COUNT' | 'SHARE' | 'FEN' | 'POINTS';

/** A value that the law leaves to the province: illustrative in the domain reference, so kept with a validity period. */
export interface ParameterSpec {
  /** The value that holds until an officer sets another. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit: ParameterUnit;
  /** The rule that uses it, e.g. `G-07`. */
  readonly rule: string;
  /** English, then the Chinese term in parentheses. */
  readonly label: string;
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** One value of a parameter, for a division and all below it, from a day on until a later value. */
export interface ParameterRecord extends Document {
  readonly subgraph: SubgraphName;
  readonly key: string;
  readonly division: string;
  readonly value: number;
  readonly validFrom: IsoDate;
  readonly by: string;
  readonly reason: string;
  readonly setAt: Date;
}

/** The value that holds in a division on a day: of the narrowest division that set one, that of the latest day, set last. */
export type ParameterOn = (key: string, division: string, on: IsoDate) => number;

/** The parameters of one subgraph. */
export interface Parameters {
  readonly specs: ParameterSpecs;
  /** Values up to two seconds old. */
  readonly read: () => Promise<ParameterOn>;
  readonly rows: () => Promise<readonly ParameterRecord[]>;
  /** Sets a value from a day on. Throws `BAD_USER_INPUT` outside the bounds and `DATE_PAST` for a day gone by. */
  readonly set: (wanted: ParameterWanted, change: Change) => Promise<ParameterRecord>;
}

export interface ParameterWanted {
  readonly key: string;
  readonly division: string;
  readonly value: number;
  readonly validFrom: IsoDate;
  readonly reason: string;
}

const province = '420000000000';
/** The first day of the five-year plan; values of the reference hold from then on. */
const firstDay = '2021-01-01';
const mostRows = 10_000;

/** Opens the parameters of a subgraph; values of the reference are written once, where none was. */
export async function openParameters(
  store: Store,
  subgraph: SubgraphName,
  specs: ParameterSpecs,
  now: () => Date,
): Promise<Parameters> {
  // Kept with the platform's own, so that a store that holds nothing else still counts as empty.
  const collection: Collection<ParameterRecord> = await store.collection({
    name: 'platform.parameters',
    indexes: [{ name: 'subgraph', key: { subgraph: 1, key: 1, division: 1, validFrom: 1 } }],
  });
  const all = () => collection.find({ subgraph }, { hint: 'subgraph', limit: mostRows }).toArray();
  await writeFirstValues(collection, subgraph, specs, now());
  const known = rememberBriefly(all, now);
  return {
    specs,
    read: async () => parameterOn(await known(subgraph)),
    rows: all,
    async set({ key, division, value, validFrom, reason }, { by, now: at, today, session, newId }) {
      const spec = specs[key];
      if (!spec) throw badInput('BAD_USER_INPUT', 'input.key');
      if (!(value >= spec.min && value <= spec.max))
        throw badInput('BAD_USER_INPUT', 'input.value', `give a number from ${spec.min} to ${spec.max}`);
      if (spec.unit !== 'SHARE' && !Number.isInteger(value))
        throw badInput('BAD_USER_INPUT', 'input.value', 'give a whole number');
      if (validFrom < today) throw badInput('DATE_PAST', 'input.validFrom', `give a day from today, ${today}, on`);
      const row = {
        _id: newId('parameter'),
        ...{ subgraph, key, division, value, validFrom, by, reason, setAt: at },
      };
      await collection.insertOne(row, { session });
      return row;
    },
  };
}

async function writeFirstValues(
  collection: Collection<ParameterRecord>,
  subgraph: SubgraphName,
  specs: ParameterSpecs,
  setAt: Date,
): Promise<void> {
  const first = Object.entries(specs).map(([key, { value }]) => ({
    _id: `${subgraph}/${key}`,
    ...{ subgraph, key, division: province, value, validFrom: firstDay },
    ...{ by: 'platform', reason: 'Value of the domain reference', setAt },
  }));
  if (first.length === 0) return;
  const ids = first.map(({ _id }) => _id);
  const there = await collection.find({ _id: { $in: ids } }, { hint: '_id_', limit: ids.length }).toArray();
  const kept = new Set(there.map(({ _id }) => _id));
  // Two processes may start at once; whoever comes second finds the value there.
  for (const row of first.filter(({ _id }) => !kept.has(_id)))
    await collection.updateOne({ _id: row._id }, { $setOnInsert: withoutId(row) }, { upsert: true });
}

const withoutId = ({ _id, ...row }: ParameterRecord): Omit<ParameterRecord, '_id'> => row;

/** Reads values out of rows. */
export function parameterOn(rows: readonly ParameterRecord[]): ParameterOn {
  return (key, division, on) => {
    const [best] = rows
      .filter((row) => row.key === key && row.validFrom <= on && isWithin(division, row.division))
      .sort(
        (a, b) =>
          significantPrefix(b.division).length - significantPrefix(a.division).length ||
          compareTexts(b.validFrom, a.validFrom) ||
          b.setAt.getTime() - a.setAt.getTime(),
      );
    if (!best) throw new Error(`No value of the parameter ${key} holds on ${on}`);
    return best.value;
  };
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
