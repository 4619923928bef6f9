import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { randomStream } from '../../synthetic/random.ts';
import { disagreements } from './agreement.ts';
import { type Answered, type BothEngines, startBoth } from './answers.ts';
import { openProvince, type Province, provinceScalars } from './province.ts';
import { type OperationStyle, type Question, randomOperation } from './randomOperation.ts';
import { plainScalars } from './randomValue.ts';
import { withAskedNames, withConcreteTypes, withoutTypeNames, withSafeNames, withTypeNames } from './safeNames.ts';
import { shrink } from './shrink.ts';
import { specificationFaults } from './specification.ts';
import { openFeed } from './subgraphs/feed.ts';
import { openPress } from './subgraphs/press.ts';
import { openShop } from './subgraphs/shop.ts';
import { openTree } from './subgraphs/tree.ts';
import { openValues } from './subgraphs/values.ts';
import type { OpenSupergraph } from './testSupergraph.ts';

// Another seed asks other questions; a failure names the seed and the number of the one that failed.
const seed = 1;
const questionsEach = 400;
const longestAnswer = 2_000;

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

      const asked = await askMany(both, { scalarValue: plainScalars(identifiers), depth, fields });

      expect(asked.failures).toEqual([]);
      expect(asked.answered).toBeGreaterThan(questionsEach * 0.9);
    }, 60_000);
  }

  describe('over our own supergraph', () => {
    let province: Province;
    beforeAll(async () => {
      province = await openProvince();
    }, 60_000);
    afterAll(() => province.close());

    it('with a small synthetic province behind it', async () => {
      const both = await startBoth(province);
      const identifiers = await identifiersIn(both);

      const asked = await askMany(both, {
        scalarValue: provinceScalars(identifiers),
        depth: 7,
        fields: 20,
        alwaysGiven: new Set(['first']),
        optionalChance: 0.12,
        isReadOnly: true,
      });

      expect(asked.failures).toEqual([]);
      expect(asked.answered).toBe(questionsEach);
    }, 60_000);
  });
});

interface Asked {
  /** How many questions both planners could plan. */
  readonly answered: number;
  /** The first failures, each as small as it could be made. */
  readonly failures: readonly string[];
}

async function askMany(both: BothEngines, style: OperationStyle): Promise<Asked> {
  const failures: string[] = [];
  let answered = 0;
  for (let number = 0; number < questionsEach && failures.length < 3; number += 1) {
    const question = randomOperation(both.schema, style, randomStream(seed, both.name, String(number)));
    const faults = await faultsOf(both, question);
    if (faults === null) continue;
    answered += 1;
    if (faults.length > 0) failures.push(await described(both, question, number));
  }
  return { answered, failures };
}

/** What is wrong with our answer; null when the planner, which both share, does not plan the question. */
async function faultsOf(both: BothEngines, question: Question): Promise<readonly string[] | null> {
  const ours = await both.askOurs(question);
  const apollos = await apollosAnswer(both, question);
  if (apollos === null) return null;
  const faults = specificationFaults(both.schema, question, ours);
  const differing = disagreements(ours, apollos);
  if (differing.length === 0) return faults;
  const explicit = await apollosAnswerWithTypes(both, question);
  return explicit && disagreements(ours, explicit).length === 0 ? faults : [...faults, ...differing];
}

async function apollosAnswer(both: BothEngines, question: Question): Promise<Answered | null> {
  const answer = await both.askApollo(withSafeNames(both.schema, question)).catch(() => null);
  return answer && withAskedNames(answer);
}

async function apollosAnswerWithTypes(both: BothEngines, question: Question): Promise<Answered | null> {
  const typed = withSafeNames(both.schema, withTypeNames(question));
  const answer = await both.askApollo(typed).catch(() => null);
  return answer && withAskedNames(withoutTypeNames(answer));
}

async function described(both: BothEngines, question: Question, number: number): Promise<string> {
  const fails = async (smaller: Question) => ((await faultsOf(both, smaller)) ?? []).length > 0;
  const smallest = await shrink(both.schema, question, fails);
  const apollos = await apollosAnswer(both, smallest);
  return [
    `${both.name}, seed ${seed}, question ${number}`,
    print(smallest.document),
    `variables ${JSON.stringify(smallest.variables)}`,
    ...((await faultsOf(both, smallest)) ?? []),
    `ours   ${JSON.stringify(await both.askOurs(smallest)).slice(0, longestAnswer)}`,
    `Apollo ${JSON.stringify(apollos).slice(0, longestAnswer)}`,
  ].join('\n');
}

/** Identifiers of a few records, so that some questions find what they ask for. */
async function identifiersIn(both: BothEngines): Promise<readonly string[]> {
  const document = parse(`{
    residents(first: 4) { edges { node { id household { id } } } }
    organizations(first: 4) { edges { node { uscc } } }
    marriages(first: 2) { edges { node { id } } }
    deathRecords(first: 2) { edges { node { id } } }
    dibaoCases(first: 2) { edges { node { id } } }
    campaigns(first: 2) { edges { node { id } } }
  }`);
  const { data } = await both.askOurs({ document, variables: {} });
  return [...JSON.stringify(data).matchAll(/"(?:id|uscc)":"([^"]+)"/g)].map((match) => match[1] ?? '');
}
