import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../schema/load.ts';
import { blankMark, markOf } from './marks.ts';

/** An operation that is measured. A mark stands somewhere in its variables. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly graph: 'shop' | 'province';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const deep = `
query Deep($mark: String) {
  users(mark: $mark) {
    ...User
    reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }
  }
  topProducts(mark: $mark) {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}
fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
`;

/** Smallest first: a process keeps the memory that its largest answer has taken. */
export const operations: readonly Operation[] = [
  {
    name: 'small',
    title: 'small: one fetch',
    graph: 'shop',
    query: 'query Small($mark: String) { topProducts(first: 3, mark: $mark) { upc name price } }',
    variables: { mark: blankMark },
  },
  {
    name: 'deep',
    title: 'deep: the public gateways benchmark',
    graph: 'shop',
    query: deep,
    variables: { mark: blankMark },
  },
  {
    name: 'across',
    title: 'across: our own six domains',
    graph: 'province',
    query: await readFile(join(projectFolder, 'playground', 'queries', 'across-all-six.graphql'), 'utf8'),
    variables: { code: `420106090000${blankMark}` },
  },
];

/** The body of a request for it, as parts between which a mark belongs. */
export function bodyPartsOf({ query, variables }: Operation): readonly string[] {
  return JSON.stringify({ query, variables }).split(blankMark);
}

/** The body of the request with that number. */
export const bodyOf = (operation: Operation, turn: number): string => bodyPartsOf(operation).join(markOf(turn));
