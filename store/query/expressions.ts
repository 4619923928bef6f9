import type { Value } from '../collection.ts';
import { StoreError, unsupported } from '../errors.ts';
import { valueIn } from './match.ts';
import { compareValues, type Fields, isFields, isList } from './order.ts';
import { readAt, stepsOf } from './paths.ts';

/** An expression compiled to a function; `undefined` is a missing field. */
export type Evaluate = (document: Fields) => Value | undefined;

/** Compiles `"$path"`, a literal, a document of expressions or one operator. */
export function compileExpression(expression: unknown): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (Array.isArray(expression)) {
    const parts = expression.map(compileExpression);
    return (document) => parts.map((part) => part(document) ?? null);
  }
  if (!isFields(expression)) {
    const literal = valueIn(expression);
    return () => literal;
  }
  const [name, ...others] = Object.keys(expression);
  if (name?.startsWith('$')) {
    if (others.length > 0) throw unsupported('an expression with two operators');
    return compileOperator(name, expression[name]);
  }
  return compileDocument(expression);
}

function compilePath(expression: string): Evaluate {
  const steps = stepsOf(expression.slice(1));
  const [field = '', second] = steps;
  if (second === undefined) return (document) => document[field];
  return (document) => readAt(document, steps, 0);
}

function compileDocument(expression: Readonly<Record<string, unknown>>): Evaluate {
  const parts = Object.entries(expression).map(([name, part]) => {
    if (name.includes('.') || name.startsWith('$') || name in Object.prototype)
      throw unsupported(`'${name}' as a field's name`);
    return [name, compileExpression(part)] as const;
  });
  return (document) => {
    const built: Fields = {};
    for (const [name, part] of parts) {
      const value = part(document);
      if (value !== undefined) built[name] = value;
    }
    return built;
  };
}

function compileOperator(name: string, operand: unknown): Evaluate {
  if (name === '$literal') {
    const literal = valueIn(operand);
    return () => literal;
  }
  if (name === '$cond') return compileCond(operand);
  if (name === '$switch') return compileSwitch(operand);
  const compute = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (compute === undefined) throw unsupported(`the expression ${name}`);
  const [least, most] = compute.takes;
  const given: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  if (given.length < least || given.length > most) throw unsupported(`${name} with ${given.length} arguments`);
  const parts = given.map(compileExpression);
  return (document) => compute.of(parts.map((part) => part(document)));
}

function compileCond(operand: unknown): Evaluate {
  const [test, yes, no] = partsOfCond(operand).map(compileExpression);
  if (test === undefined || yes === undefined || no === undefined) throw unsupported('$cond without three parts');
  return (document) => (isTrue(test(document)) ? yes(document) : no(document));
}

function partsOfCond(operand: unknown): readonly unknown[] {
  if (Array.isArray(operand)) return operand;
  if (!isFields(operand) || Object.keys(operand).length !== 3) throw unsupported('$cond without three parts');
  return [operand.if, operand.then, operand.else];
}

function compileSwitch(operand: unknown): Evaluate {
  if (!isFields(operand) || !Array.isArray(operand.branches)) throw unsupported('$switch without branches');
  const branches = operand.branches.map((branch: unknown) => {
    if (!isFields(branch) || !('case' in branch && 'then' in branch))
      throw unsupported('a $switch branch without case and then');
    return [compileExpression(branch.case), compileExpression(branch.then)] as const;
  });
  if (!('default' in operand)) throw unsupported('$switch without a default');
  const otherwise = compileExpression(operand.default);
  return (document) => {
    for (const [test, result] of branches) if (isTrue(test(document))) return result(document);
    return otherwise(document);
  };
}

const isTrue = (value: Value | undefined) => value !== undefined && value !== null && value !== false && value !== 0;

type Operands = readonly (Value | undefined)[];
interface Operator {
  readonly takes: readonly [least: number, most: number];
  readonly of: (operands: Operands) => Value | undefined;
}

const wrongType = (what: string) => new StoreError('UNSUPPORTED_QUERY', `An expression met ${what}.`);

// As in MongoDB, arithmetic over a missing or null operand is null, and over anything but numbers an error.
function arithmetic(least: number, most: number, of: (numbers: readonly number[]) => number): Operator {
  return {
    takes: [least, most],
    of: (operands) => {
      const numbers: number[] = [];
      for (const operand of operands) {
        if (operand === undefined || operand === null) return null;
        if (typeof operand !== 'number') throw wrongType('arithmetic over something that is no number');
        numbers.push(operand);
      }
      return of(numbers);
    },
  };
}

const comparison = (holds: (order: number) => boolean): Operator => ({
  takes: [2, 2],
  of: ([left, right]) => holds(compareForExpression(left, right)),
});

// Unlike in filters and sorts, a missing field is less than null here.
function compareForExpression(left: Value | undefined, right: Value | undefined): number {
  if (left === undefined || right === undefined) return Number(right === undefined) - Number(left === undefined);
  return compareValues(left, right);
}

const operators: Readonly<Record<string, Operator>> = {
  $add: arithmetic(1, 100, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  $subtract: arithmetic(2, 2, ([left = 0, right = 0]) => left - right),
  $multiply: arithmetic(1, 100, (numbers) => numbers.reduce((product, number) => product * number, 1)),
  $divide: arithmetic(2, 2, ([left = 0, right = 0]) => {
    if (right === 0) throw wrongType('a division by zero');
    return left / right;
  }),
  $mod: arithmetic(2, 2, ([left = 0, right = 0]) => {
    if (right === 0) throw wrongType('a division by zero');
    return left % right;
  }),
  $floor: arithmetic(1, 1, ([number = 0]) => Math.floor(number)),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $and: { takes: [1, 100], of: (operands) => operands.every(isTrue) },
  $or: { takes: [1, 100], of: (operands) => operands.some(isTrue) },
  $not: { takes: [1, 1], of: ([operand]) => !isTrue(operand) },
  $ifNull: {
    takes: [2, 100],
    of: (operands) => operands.find((operand) => operand !== undefined && operand !== null) ?? operands.at(-1),
  },
  $in: {
    takes: [2, 2],
    of: ([wanted, list]) => {
      if (!isList(list)) throw wrongType('$in over something that is no list');
      return wanted !== undefined && list.some((value) => compareValues(value, wanted) === 0);
    },
  },
  $size: {
    takes: [1, 1],
    of: ([list]) => {
      if (!isList(list)) throw wrongType('$size of something that is no list');
      return list.length;
    },
  },
  $concat: {
    takes: [1, 100],
    of: (operands) => {
      let whole = '';
      for (const operand of operands) {
        if (operand === undefined || operand === null) return null;
        if (typeof operand !== 'string') throw wrongType('$concat over something that is no string');
        whole += operand;
      }
      return whole;
    },
  },
  $substrCP: {
    takes: [3, 3],
    of: ([text, start, length]) => {
      if (text === undefined || text === null) return '';
      if (typeof text !== 'string' || typeof start !== 'number' || typeof length !== 'number') {
        throw wrongType('$substrCP over something else than a string and two numbers');
      }
      return substring(text, start, length);
    },
  },
  $toInt: {
    takes: [1, 1],
    of: ([operand]) => {
      if (operand === undefined || operand === null) return null;
      if (typeof operand === 'string' && /^[+-]?\d+$/.test(operand)) return within32Bits(Number(operand));
      if (typeof operand === 'boolean') return Number(operand);
      if (typeof operand !== 'number') throw wrongType('$toInt of something that is no number');
      return within32Bits(Math.trunc(operand));
    },
  },
};

function within32Bits(number: number): number {
  if ((number | 0) !== number) throw wrongType('$toInt of a number beyond 32 bits');
  return number;
}

// By code point; only text beyond U+FFFF needs the slow way.
function substring(text: string, start: number, length: number): string {
  if (/[\ud800-\udfff]/.test(text)) return [...text].slice(start, start + length).join('');
  return text.slice(start, start + length);
}
