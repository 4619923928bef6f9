import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildPlatform } from '../platform.ts';
import { projectFolder } from '../schema/load.ts';
import { openStore } from '../store/open.ts';
import { openers } from '../subgraphs/all.ts';
import { openProgress } from '../synthetic/progress.ts';
import { ensureFilled, isSize, sizes } from '../synthetic/seed.ts';
import { type Figure, median, rate, table } from './figures.ts';

// The register over the embedded store, in this process: npm run bench [-- medium|small|tiny]. Data stay in bench/data for the next run.
const size = process.argv[2] ?? 'medium';
if (!isSize(size)) throw new Error(`Name one of ${sizes.join(', ')}`);
const dataDir = join(projectFolder, 'bench', 'data', size);
const log = pino({ level: 'silent' });

if (!existsSync(dataDir)) console.log(`Filling ${dataDir} once; later runs use it again.`);
const filling = await openStore({ dataDir });
await ensureFilled(filling, size, openProgress(process.stdout));
await filling.close();

const figures: Figure[] = [];
const note = (name: string, value: number, unit: string, baseline?: number) => {
  figures.push({ name, value, unit, ratio: baseline === undefined ? null : value / baseline });
  console.log(table(figures.slice(-1)));
};

const begun = performance.now();
const store = await openStore({ dataDir });
const platform = await buildPlatform({ store, supergraph: join(projectFolder, 'schema', 'supergraph.graphql'), log });
const register = await openers.governance(store);
await register({ query: '{ division(code: "420000000000") { name } }' }, requestContext());
note('start to first answer', (performance.now() - begun) / 1_000, 's');

const counties = ['420106000000', '420602000000', '421181000000', '422801000000', '429004000000'];
const ids = await someIds();
const empty = await rate(() => register({ query: '{ __typename }' }, requestContext()));
note('baseline: an operation that reads nothing, in the subgraph', empty, '/s', empty);
const byId = await rate((turn) =>
  register(
    {
      query: 'query ($id: ID!) { resident(id: $id) { id name birthDate } }',
      variables: { id: ids[turn % ids.length] },
    },
    requestContext(),
  ),
);
note('resident by id, in the subgraph', byId, '/s', empty);

const filtered =
  'query ($code: ID!) { residents(first: 50, filter: { divisionCode: $code, ageMin: 80, lifeStatus: ALIVE }) { edges { node { id name birthDate } } pageInfo { endCursor } } }';
note(
  'page of 50 residents of 80 and more in a county, median',
  await median(100, (turn) =>
    register({ query: filtered, variables: { code: counties[turn % counties.length] } }, requestContext()),
  ),
  'ms',
);
const named =
  'query ($code: ID!) { residents(first: 50, filter: { divisionCode: $code, nameLike: "王秀", sex: FEMALE }) { edges { node { id } } } }';
note(
  'page of 50 residents by part of a name in a prefecture, median',
  await median(50, (turn) =>
    register(
      { query: named, variables: { code: `${(counties[turn % 4] ?? '').slice(0, 4)}00000000` } },
      requestContext(),
    ),
  ),
  'ms',
);
note(
  'count of the residents of a county, median',
  await median(20, (turn) =>
    register(
      {
        query: 'query ($code: ID!) { residents(first: 1, filter: { divisionCode: $code }) { totalCount } }',
        variables: { code: counties[turn % counties.length] },
      },
      requestContext(),
    ),
  ),
  'ms',
);

const across = await readFile(join(projectFolder, 'playground', 'queries', 'across-all-six.graphql'), 'utf8');
const askAcross = () =>
  platform.inject({ method: 'POST', url: '/graphql', payload: { query: across, variables: { code: '420106090000' } } });
await askAcross();
note('the question across all six domains through the gateway, median', await median(50, askAcross), 'ms');
note('memory at the end (resident set)', process.memoryUsage().rss / 2 ** 20, 'MB');

await writeFile(
  join(projectFolder, 'bench', 'results.json'),
  `${JSON.stringify({ size, node: process.version, figures }, null, 2)}\n`,
);
console.log(`\n${table(figures)}`);
await platform.close();
await store.close();

function requestContext() {
  return {
    requestId: 'bench',
    caller: { kind: 'anonymous' },
    today: '2025-12-31',
    signal: new AbortController().signal,
  } as const;
}

async function someIds(): Promise<readonly string[]> {
  const query =
    'query ($code: ID!) { residents(first: 100, filter: { divisionCode: $code }) { edges { node { id } } } }';
  const answers = await Promise.all(counties.map((code) => register({ query, variables: { code } }, requestContext())));
  return answers.flatMap(({ data }) =>
    (data as unknown as { residents: { edges: { node: { id: string } }[] } }).residents.edges.map(
      ({ node }) => node.id,
    ),
  );
}
