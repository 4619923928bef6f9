import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assistance } from '../../subgraphs/assistance/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';

let subgraph: OpenedSubgraph<unknown>;

beforeAll(async () => {
  subgraph = await openedSubgraph(assistance);
});

afterAll(() => subgraph.close());

const faultsOf = async (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  (await subgraph.ask(query, variables)).errors?.map(({ extensions }) => [extensions.code, extensions.argument]);

describe('A value that cannot be read is said of its argument', () => {
  it.each([
    ['written out', '{ dibaoCases(filter: { startedBetween: { from: "2025-02-30" } }) { totalCount } }', {}],
    [
      'in a variable',
      'query ($day: Date) { dibaoCases(filter: { startedBetween: { from: $day } }) { totalCount } }',
      { day: '2025-02-30' },
    ],
    [
      'in a variable that holds it further inside',
      'query ($filter: DibaoCaseFilter) { dibaoCases(filter: $filter) { totalCount } }',
      { filter: { startedBetween: { from: 20250230 } } },
    ],
    [
      'in the middle',
      'query ($range: DateRange) { dibaoCases(filter: { startedBetween: $range }) { totalCount } }',
      { range: { from: '' } },
    ],
    [
      'the default of a variable',
      'query ($day: Date = "2025-13-01") { dibaoCases(filter: { startedBetween: { from: $day } }) { totalCount } }',
      {},
    ],
  ])('%s', async (_where, query, variables) => {
    expect(await faultsOf(query, variables)).toEqual([['DATE_INVALID', 'filter.startedBetween.from']]);
  });

  it('each of several', async () => {
    const filter = { amount: { min: '1.234', max: '-1' }, startedBetween: { to: 'today' } };

    expect(
      await faultsOf('query ($filter: DibaoCaseFilter) { dibaoCases(filter: $filter) { totalCount } }', { filter }),
    ).toEqual([
      ['MONEY_INVALID', 'filter.amount.min'],
      ['MONEY_INVALID', 'filter.amount.max'],
      ['DATE_INVALID', 'filter.startedBetween.to'],
    ]);
  });
});
