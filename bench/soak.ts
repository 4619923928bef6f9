import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { buildGateway } from '../gateway/server.ts';
import { httpSubgraphs } from '../gateway/transport/standard.ts';
import { firstAnswer } from './gateways/answers.ts';
import { bodyPartsOf, operations } from './gateways/operations.ts';
import { openOrigin } from './gateways/origin.ts';
import { openShop } from './gateways/shop.ts';
import { startLoadGenerator, startStubs } from './gateways/workers.ts';

// Swaps the supergraph under load again and again: npx tsx bench/soak.ts [reloads]. No request may fail, and the heap, each time
// after a forced collection, may end at most five hundredths above where it stood when the gateway was warm.
const reloads = Number(process.argv[2] ?? 200);
const warmReloads = 20;
const most = 1.05;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const shop = await openShop();
const origin = await openOrigin(shop);
const stubs = await startStubs(origin.address, shop.names);
const generator = startLoadGenerator();
const folder = await mkdtemp(join(tmpdir(), 'bench-soak-'));
const supergraph = join(folder, 'supergraph.graphql');
const versionOf = (turn: number) =>
  `${shop.supergraphAt(stubs.addressOf)}\n"Version ${turn}."\nscalar Version${turn}\n`;
await writeFile(supergraph, versionOf(0));

let served = 0;
let refused = 0;
const log = pino(
  { level: 'info' },
  {
    write: (line: string) => {
      if (line.includes('a new supergraph is served')) served += 1;
      if (line.includes('is refused')) refused += 1;
    },
  },
);
const subgraphs = httpSubgraphs();
const gateway = await buildGateway({
  supergraph,
  transportFor: subgraphs.transportFor,
  log,
  requestTimeoutMs: 10_000,
  limits: null,
  corsOrigins: [],
});
await gateway.listen({ port: 0, host: '127.0.0.1' });
const address = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`;

const chosen = operations.filter(({ graph }) => graph === 'shop');
const heaps: number[] = [];
let answered = 0;
let wrong = 0;
for (let done = 0; done < reloads; ) {
  const operation = chosen[done % chosen.length];
  if (!operation) break;
  const running = { address, pid: process.pid, lastWords: () => null, stop: async () => undefined };
  const { bytes } = await firstAnswer(running, operation);
  const load = { address, pid: process.pid, bodyParts: bodyPartsOf(operation), connections: 20 };
  const under = generator.run({ ...load, firstTurn: 1 + answered, answerBytes: bytes, seconds: 3 });
  let isOver = false;
  void under.then(() => {
    isOver = true;
  });
  while (!isOver && done < reloads) {
    const wanted = served + 1;
    done += 1;
    // Renamed into place, so that nobody reads half of it.
    await writeFile(`${supergraph}.new`, versionOf(done));
    await rename(`${supergraph}.new`, supergraph);
    process.kill(process.pid, 'SIGHUP');
    while (served < wanted && refused === 0) await nextTurn();
  }
  const came = await under;
  answered += came.answered;
  wrong += came.wrong;
  collectGarbage();
  heaps.push(process.memoryUsage().heapUsed / 1_048_576);
  console.log(
    `${done} reloads, ${answered} answers, ${wrong} failed, ${refused} refused, heap ${heaps.at(-1)?.toFixed(1)} MB`,
  );
}
const warm = heaps[Math.min(heaps.length - 1, Math.ceil((warmReloads / reloads) * heaps.length))] ?? Number.NaN;
const growth = (heaps.at(-1) ?? Number.NaN) / warm;
console.log(`Heap at the end ${growth.toFixed(3)} of that of the warm gateway.`);
await gateway.close();
await subgraphs.close();
generator.stop();
stubs.stop();
origin.close();
await shop.close();
await rm(folder, { recursive: true });
process.exitCode = wrong === 0 && refused === 0 && growth <= most ? 0 : 1;
