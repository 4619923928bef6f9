import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { openAccess } from '../gateway/access/access.ts';
import { developmentIssuer } from '../gateway/access/developmentIssuer.ts';
import { defaultLimits } from '../gateway/limits/settings.ts';
import { developmentKeys } from '../http/developmentKeys.ts';
import { buildPlatform } from '../platform.ts';
import { projectFolder } from '../schema/load.ts';
import { openStore } from '../store/open.ts';
import { openers } from '../subgraphs/all.ts';
import { counties } from '../subgraphs/shared/hubei.ts';
import { openProgress } from '../synthetic/progress.ts';
import { ensureFilled, isSize, sizes } from '../synthetic/seed.ts';
import { type Figure, median, memory, rate, table } from './figures.ts';
import { officer } from './officer.ts';

// The graph over the embedded store, in this process: npm run bench [-- tiny|small|medium]. The data stay in bench/data.
const size = process.argv[2] ?? 'medium';
if (!isSize(size)) throw new Error(`Name one of ${sizes.join(', ')}`);
const dataDir = join(projectFolder, 'bench', 'data', size);

if (!existsSync(dataDir)) console.log(`Filling bench/data/${size} once; later runs use it again.`);
const filling = await openStore({ dataDir });
await ensureFilled(filling, size, openProgress(process.stdout));
await filling.close();

const begun = performance.now();
const store = await openStore({ dataDir });
const supergraph = join(projectFolder, 'schema', 'supergraph.graphql');
const log = pino({ level: 'silent' });
const platform = await buildPlatform({
  store,
  supergraph,
  log,
  limits: defaultLimits,
  corsOrigins: [],
  subgraphTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  access: openAccess({ issuer: null, dataDir, log }),
});
const { issueToken } = developmentIssuer(developmentKeys(dataDir).issuer);
const { scopes, divisions } = officer;
const token = await issueToken({ role: 'countyOfficer', scopes, divisions, purpose: 'CASE_HANDLING' });
const authorization = `Bearer ${token}`;
const register = await openers.governance(store);
const codes = Object.keys(counties).map((county) => `${county}000000`);
const inSubgraph = (query: string, variables = {}) =>
  register(
    { query, variables },
    { requestId: 'bench', caller: officer, today: '2025-12-31', signal: new AbortController().signal },
  );
const throughGateway = (query: string, variables = {}) =>
  platform.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { authorization } });
const county = (turn: number) => ({ code: codes[(turn * 37) % codes.length] });
const prefecture = (turn: number) => ({ code: `${county(turn).code?.slice(0, 4)}00000000` });

const figures: Figure[] = [];
const note = (name: string, value: number, unit: string, baseline?: number) => {
  figures.push({ name, value, unit, ratio: baseline === undefined ? null : value / baseline });
  console.log(table(figures.slice(-1)));
};

await throughGateway('{ division(code: "420000000000") { name } }');
note('start to first answer', (performance.now() - begun) / 1_000, 's');

const ids = await residentIds();
const resident = 'query ($id: ID!) { resident(id: $id) { id name birthDate } }';
const byTurn = (turn: number) => ({ id: ids[(turn * 7919) % ids.length] });
const empty = await rate(() => inSubgraph('{ __typename }'));
note('baseline: an operation that reads nothing, in the subgraph', empty, '/s', empty);
note('resident by id, in the subgraph', await rate((turn) => inSubgraph(resident, byTurn(turn))), '/s', empty);
const emptyThrough = await rate(() => throughGateway('{ __typename }'));
note('baseline: an operation that reads nothing, through the gateway', emptyThrough, '/s', emptyThrough);
note(
  'resident by id, through the gateway',
  await rate((turn) => throughGateway(resident, byTurn(turn))),
  '/s',
  emptyThrough,
);

const rows = 'edges { node { id name birthDate } } pageInfo { endCursor }';
const old = `query ($code: ID!) { residents(first: 50, filter: { divisionCode: $code, ageMin: 80, lifeStatus: ALIVE }) { ${rows} } }`;
const named = `query ($code: ID!) { residents(first: 50, filter: { divisionCode: $code, nameLike: "王秀" }) { ${rows} } }`;
const count = 'query ($code: ID!) { residents(filter: { divisionCode: $code }) { totalCount } }';
note(
  'page of 50 of 80 years and more in a county, median',
  await median(206, (turn) => inSubgraph(old, county(turn))),
  'ms',
);
note(
  'page of 50 by part of a name in a county, median',
  await median(206, (turn) => inSubgraph(named, county(turn))),
  'ms',
);
note(
  'page of 50 by part of a name in a prefecture, median',
  await median(50, (turn) => inSubgraph(named, prefecture(turn))),
  'ms',
);
note('count of the residents of a county, median', await median(206, (turn) => inSubgraph(count, county(turn))), 'ms');

const across = await readFile(join(projectFolder, 'playground', 'queries', 'across-all-six.graphql'), 'utf8');
const street = { code: '420106090000' };
note(
  'the question across all six domains, through the gateway, median',
  await median(100, () => throughGateway(across, street)),
  'ms',
);

const { own, mapped } = memory();
note('memory of its own at the end', own, 'MB');
note('and mapped pages of the data file, which the system may take back', mapped, 'MB');

const head = `| over ${size} data, Node ${process.version} | figure | of its baseline |\n|---|---|---|`;
await writeFile(
  join(projectFolder, 'bench', 'results.json'),
  `${JSON.stringify({ size, node: process.version, figures }, null, 2)}\n`,
);
console.log(`\n${head}\n${table(figures)}`);
await platform.close();
await store.close();

async function residentIds(): Promise<readonly string[]> {
  const query =
    'query ($code: ID!) { residents(first: 100, filter: { divisionCode: $code }) { edges { node { id } } } }';
  const answers = await Promise.all(codes.map((code) => inSubgraph(query, { code })));
  return answers.flatMap(({ data }) => {
    const { residents } = data as unknown as { residents: { edges: { node: { id: string } }[] } };
    return residents.edges.map(({ node }) => node.id);
  });
}
