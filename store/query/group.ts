import type { Value } from '../collection.ts';
import { encodeValue } from '../embedded/keys.ts';
import { unsupported } from '../errors.ts';
import { compileExpression, type Evaluate } from './expressions.ts';
import { compareValues, type Fields, isFields } from './order.ts';

/** What one accumulator of one group has seen so far. */
interface Running {
  readonly add: (value: Value | undefined) => void;
  readonly result: () => Value;
}

interface Group {
  readonly id: Value;
  readonly running: readonly Running[];
}

/** Collects documents into groups. */
export interface Grouping {
  readonly add: (document: Fields) => void;
  readonly groups: () => Iterable<Fields>;
}

/** Compiles a `$group` stage and makes one empty grouping for each run of it. */
export function compileGroup(stage: Readonly<Record<string, unknown>>): () => Grouping {
  const { _id: idExpression, ...outputs } = stage;
  if (idExpression === undefined) throw unsupported('$group without _id');
  const idOf = compileExpression(idExpression);
  const fields = Object.entries(outputs).map(([name, accumulator]) => ({ name, ...compileAccumulator(accumulator) }));

  return () => {
    const groups = new Map<string, Group>();
    return {
      add: (document) => {
        const id = idOf(document) ?? null;
        const key = typeof id === 'string' ? `s${id}` : encodeValue(id);
        let group = groups.get(key);
        if (group === undefined) {
          group = { id, running: fields.map(({ start }) => start()) };
          groups.set(key, group);
        }
        for (let at = 0; at < fields.length; at++) group.running[at]?.add(fields[at]?.of(document));
      },
      groups: function* () {
        for (const { id, running } of groups.values()) {
          const document: Fields = { _id: id };
          for (const [at, { name }] of fields.entries()) document[name] = running[at]?.result() ?? null;
          yield document;
        }
      },
    };
  };
}

function compileAccumulator(accumulator: unknown): { start: () => Running; of: Evaluate } {
  if (!isFields(accumulator)) throw unsupported('an accumulator without an operator');
  const [name = '', ...others] = Object.keys(accumulator);
  const start = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined;
  if (start === undefined || others.length > 0) throw unsupported(`the accumulator ${name}`);
  return { start, of: compileExpression(accumulator[name]) };
}

const accumulators: Readonly<Record<string, () => Running>> = {
  $sum: () => {
    let sum = 0;
    return {
      add: (value) => {
        if (typeof value === 'number') sum += value;
      },
      result: () => sum,
    };
  },
  $avg: () => {
    let sum = 0;
    let count = 0;
    return {
      add: (value) => {
        if (typeof value !== 'number') return;
        sum += value;
        count++;
      },
      result: () => (count === 0 ? null : sum / count),
    };
  },
  $min: () => extreme((order) => order < 0),
  $max: () => extreme((order) => order > 0),
  $first: () => {
    let first: Value | undefined;
    return {
      add: (value) => {
        if (first === undefined) first = value ?? null;
      },
      result: () => first ?? null,
    };
  },
  $last: () => {
    let last: Value = null;
    return {
      add: (value) => {
        last = value ?? null;
      },
      result: () => last,
    };
  },
  $push: () => {
    const values: Value[] = [];
    return {
      add: (value) => {
        if (value !== undefined) values.push(value);
      },
      result: () => values,
    };
  },
  $addToSet: () => {
    const values = new Map<string, Value>();
    return {
      add: (value) => {
        if (value !== undefined) values.set(encodeValue(value), value);
      },
      result: () => [...values.values()],
    };
  },
};

function extreme(isBetter: (order: number) => boolean): Running {
  let best: Value = null;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === null || isBetter(compareValues(value, best))) best = value;
    },
    result: () => best,
  };
}
