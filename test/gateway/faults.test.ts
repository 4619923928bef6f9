import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createEngine, type Engine } from '../../gateway/engine/engine.ts';
import { inProcess } from '../../gateway/transport/inProcess.ts';
import { httpSubgraphs } from '../../gateway/transport/standard.ts';
import type { Transport } from '../../gateway/transport/transport.ts';
import { projectFolder, type SubgraphName, subgraphNames } from '../../schema/load.ts';
import { type SeededSubgraphs, seededSubgraphs } from '../kit/seededSubgraphs.ts';
import { type Misbehaviour, misbehavingServer, misbehaviours } from './misbehavingServer.ts';

const shortDeadlineMs = 150;
// For subgraphs that do answer, however busy the machine is.
const usualDeadlineMs = 5_000;
const supergraph = readFileSync(join(projectFolder, 'schema', 'supergraph.graphql'), 'utf8');

// One field of the division from each domain, and one field at the top of each: both ways in which a subgraph can be asked.
const document = parse(`query Everything($code: ID!) {
  division(code: $code) {
    fullName
    dibaoCases(first: 2) { totalCount }
    welfareBenefits(first: 2) { totalCount }
    charityNeeds(first: 2) { totalCount }
    deathRecords(first: 2) { totalCount }
    marriages(first: 2) { totalCount }
  }
  residents(first: 2) { totalCount }
  tekunCases(first: 2) { totalCount }
  elderlyCareFacilities(first: 2) { totalCount }
  campaigns(first: 2) { totalCount }
  funeralHomes(first: 2) { totalCount }
  marriageRegistries(first: 2) { totalCount }
}`);
const variables = { code: '420100000000' };

/** Which domain answers a field below the division, and which one at the top. */
const belowDivision: Readonly<Record<string, SubgraphName>> = {
  dibaoCases: 'assistance',
  welfareBenefits: 'welfare',
  charityNeeds: 'charity',
  deathRecords: 'funeral',
  marriages: 'marriage',
};
const atTop: Readonly<Record<string, SubgraphName>> = {
  division: 'governance',
  residents: 'governance',
  tekunCases: 'assistance',
  elderlyCareFacilities: 'welfare',
  campaigns: 'charity',
  funeralHomes: 'funeral',
  marriageRegistries: 'marriage',
};

type Data = Readonly<Record<string, unknown>>;

let subgraphs: SeededSubgraphs;
let engine: Engine;
let whole: Data;
const broken = new Map<string, Transport>();
const servers = new Map<Misbehaviour, Awaited<ReturnType<typeof misbehavingServer>>>();

beforeAll(async () => {
  subgraphs = await seededSubgraphs();
  for (const misbehaviour of misbehaviours) servers.set(misbehaviour, await misbehavingServer(misbehaviour));
  engine = createEngine(supergraph, (name) => {
    const healthy = inProcess(subgraphs.answerOf(name));
    return { whyNotReady: healthy.whyNotReady, send: (...call) => (broken.get(name) ?? healthy).send(...call) };
  });
  const { data, errors } = await engine.execute({ document, variables }, aContext());
  expect(errors).toBeUndefined();
  whole = JSON.parse(JSON.stringify(data));
}, 300_000);

afterAll(async () => {
  await Promise.all(Array.from(servers.values(), ({ stop }) => stop()));
  await subgraphs.stop();
});

const aContext = () => ({ requestId: 'test', signal: new AbortController().signal });

/** The answer with null exactly at the fields of the broken domains, and the places of those nulls. */
function expectedWithout(down: ReadonlySet<string>) {
  const places: { path: string; service: string }[] = [];
  const lose = (path: string, service: string) => {
    places.push({ path, service });
    return null;
  };
  const keep = (data: Data, owners: Readonly<Record<string, SubgraphName>>, prefix: string): Data =>
    Object.fromEntries(
      Object.entries(data).map(([name, value]) => {
        const owner = owners[name];
        if (owner && down.has(owner)) return [name, lose(prefix + name, owner)];
        return [name, name === 'division' ? keep(value as Data, belowDivision, 'division.') : value];
      }),
    );
  return { data: keep(whole, atTop, ''), places };
}

const everySubset = Array.from({ length: 2 ** subgraphNames.length - 1 }, (_, index) =>
  subgraphNames.filter((_name, position) => ((index + 1) >> position) & 1),
);

describe.each(misbehaviours)('Subgraphs of which one or more are down, each in the way called %s,', (misbehaviour) => {
  it(`cost their own fields only, in each of the ${everySubset.length} combinations`, async () => {
    const isSlow = misbehaviour === 'hangs' || misbehaviour === 'drips';
    const code = isSlow ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
    const deadlineMs = isSlow ? shortDeadlineMs : usualDeadlineMs;
    const url = servers.get(misbehaviour)?.url ?? '';
    const http = httpSubgraphs({ transport: { deadlineMs, breakerCalls: 10_000, retryShare: 0 } });
    for (const down of everySubset) {
      broken.clear();
      for (const name of down) broken.set(name, http.transportFor(name, url));
      const began = performance.now();
      const { data, errors = [] } = await engine.execute({ document, variables }, aContext());
      const took = performance.now() - began;
      const expected = expectedWithout(new Set(down));

      expect(JSON.parse(JSON.stringify(data))).toEqual(expected.data);
      const places = errors.map(({ path = [], extensions }) => ({ path: path.join('.'), ...extensions }));
      expect(places.sort(byPath)).toEqual(expected.places.map((place) => ({ ...place, code })).sort(byPath));
      expect(took).toBeLessThan(20 * deadlineMs);
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|10\.0\.0|localhost|ECONN|\.ts|html/);
    }
    broken.clear();
    await http.close();
  }, 180_000);
});

const byPath = (one: { readonly path: string }, other: { readonly path: string }) => (one.path < other.path ? -1 : 1);
