import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type BothEngines, startBoth } from './answers.ts';
import { openProvince, type Province, provinceScalars } from './province.ts';
import { askMany } from './questions.ts';

const seed = Number(process.env.ORACLE_SEED ?? 1);
const questionCount = Number(process.env.ORACLE_QUESTIONS ?? 400);

let province: Province;
beforeAll(async () => {
  province = await openProvince();
}, 300_000);
afterAll(() => province.close());

it('Random operations over our own supergraph get from our engine what they get from ApolloGateway', async () => {
  const both = await startBoth(province);
  const style = {
    scalarValue: provinceScalars(await identifiersIn(both)),
    depth: 7,
    fields: 20,
    alwaysGiven: new Set(['first']),
    optionalChance: 0.12,
    isReadOnly: true,
  };

  const asked = await askMany(both, style, questionCount, seed);

  expect(asked.failures).toEqual([]);
  expect(asked.answered).toBe(questionCount);
}, 300_000);

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
