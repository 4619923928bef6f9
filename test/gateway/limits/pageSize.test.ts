import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readCostDirectives } from '../../../gateway/limits/costDirectives.ts';
import { operationsOf } from '../../../gateway/limits/fragments.ts';
import { pageSizeRule } from '../../../gateway/limits/pageSize.ts';

const sdl = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    residents(first: Int! = 20, last: Int, after: String): Residents!
    names(limit: Int): [String!]
    strict(first: Int, last: Int): [String!] @listSize(slicingArguments: ["first", "last"])
    paged(page: Page): [String!] @listSize(slicingArguments: ["page.size"], requireOneSlicingArgument: false)
    age(limit: Int): Int
    root: Query
  }
  type Residents { edges: [Edge!]! totalCount: Int! }
  type Edge { node: String }
  input Page { size: Int }
`;
const schema = buildSchema(sdl);

function faults(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const [operation] = operationsOf(document);
  if (!operation) throw new Error('no operation');
  const check = pageSizeRule(schema, document, operation, readCostDirectives(sdl), 100);
  return check(variables).map(({ message, extensions }) => `${extensions.code} ${message}`);
}

describe('The limit on pages', () => {
  it.each([
    ['first', '{ residents(first: 101) { totalCount } }'],
    ['last', '{ residents(last: 101) { totalCount } }'],
    ['limit', '{ names(limit: 101) }'],
    ['page.size', '{ paged(page: { size: 101 }) }'],
    ['first', '{ ...F } fragment F on Query { root { residents(first: 101) { totalCount } } }'],
  ])('refuses %s of 101 in %s', (argument, text) => {
    expect(faults(text)).toEqual([
      expect.stringMatching(`^PAGE_TOO_LARGE ${argument}: A page holds at most 100 rows and this one asks for 101`),
    ]);
  });

  it('lets 100 pass, and a limit that pages nothing', () => {
    expect(faults('{ residents(first: 100) { totalCount } age(limit: 500) }')).toEqual([]);
  });

  it.each([
    ['query ($n: Int!) { residents(first: $n) { totalCount } }', { n: 101 }, 1],
    ['query ($n: Int!) { residents(first: $n) { totalCount } }', { n: 100 }, 0],
    ['query ($n: Int = 101) { names(limit: $n) }', {}, 1],
    ['query ($n: Int = 101) { names(limit: $n) }', { n: 5 }, 0],
    ['query ($n: Int = 101) { names(limit: $n) }', { n: null }, 0],
    ['query ($n: Int) { paged(page: { size: $n }) }', { n: 101 }, 1],
    ['query ($page: Page) { paged(page: $page) }', { page: { size: 101 } }, 1],
  ])('looks through variables: %s with %j', (text, variables, count) => {
    expect(faults(text, variables)).toHaveLength(count);
  });

  it.each([
    ['{ strict }', {}, 'none is given'],
    ['{ strict(first: 1, last: 1) }', {}, 'first, last are given'],
    ['query ($n: Int) { strict(first: $n) }', {}, 'none is given'],
  ])('wants exactly one page argument where the schema does: %s', (text, variables, words) => {
    expect(faults(text, variables)).toEqual([`PAGE_SIZE_MISSING strict: Give exactly one of first, last; ${words}.`]);
  });

  it('is content with one, or one of two that is null', () => {
    expect(faults('query ($n: Int) { a: strict(first: 1) b: strict(first: 1, last: $n) }')).toEqual([]);
  });
});
