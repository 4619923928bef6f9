import { describe, expect, it } from '@jest/globals';
import { startBoth } from './answers.ts';
import { askMany } from './questions.ts';
import type { Question } from './randomOperation.ts';
import { plainScalars } from './randomValue.ts';
import { withConcreteTypes } from './safeNames.ts';
import { openFeed } from './subgraphs/feed.ts';
import { openPress } from './subgraphs/press.ts';
import { openShop } from './subgraphs/shop.ts';
import { openTree } from './subgraphs/tree.ts';
import { openValues } from './subgraphs/values.ts';
import type { OpenSupergraph } from './testSupergraph.ts';

// Another seed asks other questions; a failure names the seed and the number of the one that failed.
const seed = Number(process.env.ORACLE_SEED ?? 1);
const questionsEach = Number(process.env.ORACLE_QUESTIONS ?? 400);

interface Adversary {
  readonly open: () => OpenSupergraph;
  readonly identifiers: readonly string[];
  readonly depth: number;
  /** Fewer where one field can be had in many ways, which takes the planner long. */
  readonly fields: number;
}

const adversaries: readonly Adversary[] = [
  { open: openShop, identifiers: ['p1', 'p2', 'p5', 'a1', 'u1', 'p404'], depth: 5, fields: 11 },
  { open: openPress, identifiers: ['m1', 'm2', 'm3', 'm4', 'm404'], depth: 4, fields: 8 },
  { open: openTree, identifiers: ['n1', 'n2', 'n3', 'n5', 'n6', 'n404'], depth: 5, fields: 14 },
  { open: openValues, identifiers: ['t1', 't2', 't3', 't4', 'bad'], depth: 5, fields: 14 },
  { open: openFeed, identifiers: ['1', '2', '3', 'a', 'b', 'x', 'y'], depth: 5, fields: 12 },
];

describe('Random operations get from our engine what they get from ApolloGateway', () => {
  for (const { open, identifiers, depth, fields } of adversaries) {
    const supergraph = open();
    it(`over the supergraph ${supergraph.name}`, async () => {
      const both = await startBoth(supergraph, withConcreteTypes);

      const asked = await askMany(both, { scalarValue: plainScalars(identifiers), depth, fields }, questionsEach, seed);

      expect(asked.failures).toEqual([]);
      expect(asked.answered).toBeGreaterThan(questionsEach * 0.9);
    }, 300_000);
  }

  it('and an engine that answers wrongly is found out, with a question that can be read', async () => {
    const both = await startBoth(openTree(), withConcreteTypes);
    const forgetful = {
      ...both,
      askOurs: async (question: Question) => {
        const { data, ...rest } = await both.askOurs(question);
        return { ...rest, data: JSON.parse(JSON.stringify(data).replaceAll('"colour n1"', 'null')) };
      },
    };

    const { failures } = await askMany(forgetful, { scalarValue: plainScalars(['n1']), depth: 5, fields: 14 }, 200, 1);

    expect(failures).toHaveLength(3);
    for (const failure of failures) {
      expect(failure).toMatch(/^tree, seed 1, question \d+\nquery/);
      expect(failure).toContain('The data differ.');
      expect(failure.indexOf('variables')).toBeLessThan(200);
    }
  }, 300_000);
});
