import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { errorCodes } from '../../schema/errors.ts';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';
import { wholeSelection } from '../kit/wholeSelection.ts';

let platform: Platform;
let schema: GraphQLSchema;

beforeAll(async () => {
  platform = await startPlatform();
  const { data } = await platform.ask(getIntrospectionQuery());
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
}, 300_000);

afterAll(() => platform.stop());

const knownCodes = new Set<unknown>(Object.keys(errorCodes));

// Texts that break things elsewhere: escapes, patterns, operators, other planes, half a surrogate pair, an identity number.
const strangeTexts = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  '$where',
  '{"$gt":""}',
  '.*',
  '(a+)+$',
  '[',
  '\\',
  '\u0000',
  '\u202e',
  '\ud800',
  '👩‍👩‍👧‍👦',
  "'; DROP TABLE residents; --",
  '../../etc/passwd',
  '420106000000',
  '429000000000',
  '999999999999',
  '42010600000',
  '2025-02-30',
  '9999-12-31',
  '1e309',
  'x'.repeat(3_000),
  '11010519491231002X',
  'eyJmIjoxfQ',
  'WyJmIiwxLDJd',
];
const text = fc.oneof(fc.constantFrom(...strangeTexts), fc.string({ unit: 'binary', maxLength: 40 }));
const whole = fc.oneof(
  fc.constantFrom(0, 1, 100, 101, -1, 2 ** 31 - 1, -(2 ** 31)),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
);

function arbitraryOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return arbitraryOf(type.ofType, depth);
  if (isListType(type)) return fc.array(arbitraryOf(type.ofType, depth), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) => [field.name, arbitraryOf(field.type, depth + 1)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  switch (type.name) {
    case 'Int':
      return whole;
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc.oneof(
        text,
        fc
          .date({ min: new Date('1800-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
      );
    case 'Money':
      return fc.oneof(
        text,
        fc.nat().map((fen) => (fen / 100).toFixed(2)),
      );
    default:
      return text;
  }
}

function operationOf(field: GraphQLField<unknown, unknown>, given: readonly GraphQLArgument[], depth: number): string {
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  return `query Fuzz${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${wholeSelection(field.type, depth)} }`;
}

describe('Any value of any argument', () => {
  it('is answered or refused with a code and words, never with a failure of ours', async () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const question = fc.constantFrom(...fields).chain((field) =>
      fc.subarray([...field.args], { minLength: 0 }).chain((some) => {
        const given = field.args.filter((argument) => some.includes(argument) || isNonNullType(argument.type));
        return fc.record({
          query: fc.constantFrom(1, 3).map((depth) => operationOf(field, given, depth)),
          variables: fc.record(Object.fromEntries(given.map(({ name, type }) => [name, arbitraryOf(type)]))),
        });
      }),
    );
    await fc.assert(
      fc.asyncProperty(question, async ({ query, variables }) => {
        const { status, errors = [], text: body } = await platform.ask(query, variables);
        expect([200, 400]).toContain(status);
        for (const { message, extensions } of errors) {
          expect(knownCodes).toContain(extensions?.code);
          if (extensions?.code === 'INTERNAL_SERVER_ERROR') throw new Error(platform.logLines.slice(-3).join('\n'));
          expect(message.length).toBeGreaterThan(10);
        }
        expect(body).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|127\.0\.0\.1|stacktrace|lmdb|mongodb/i);
      }),
      { numRuns: 600 },
    );
  }, 300_000);

  it('never shows an identity number again, in an answer or in the log', async () => {
    const number = '11010519491231002X';
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    for (const field of fields) {
      for (const argument of field.args) {
        const variables = {
          [argument.name]: isInputObjectType(getNamedType(argument.type))
            ? { nameLike: number, divisionCode: number, id: number }
            : number,
        };
        const given = field.args.filter(
          (other) => other === argument || (isNonNullType(other.type) && other.defaultValue === undefined),
        );
        const { text: body } = await platform.ask(operationOf(field, given, 0), {
          ...Object.fromEntries(given.map(({ name }) => [name, number])),
          ...variables,
        });
        expect(body).not.toContain(number);
      }
    }
    expect(platform.logLines.filter((line) => line.includes(number))).toEqual([]);
  }, 180_000);
});
