import { createLog, runProcess } from '../http/lifecycle.ts';
import { isSubgraphName, subgraphNames, subgraphPorts } from '../schema/load.ts';
import { readStoreConfig } from '../store/config.ts';
import { requireServable } from '../store/filling.ts';
import { openStore } from '../store/open.ts';
import { storePart } from '../store/readiness.ts';
import { openers } from './all.ts';
import { buildSubgraphServer } from './shared/serve.ts';

await runProcess(async () => {
  const name = process.argv[2] ?? '';
  if (!isSubgraphName(name)) throw new Error(`Name one subgraph: npm run subgraph -- <${subgraphNames.join('|')}>`);
  const log = createLog(name, process.env.LOG_LEVEL ?? 'info');
  const store = await openStore(readStoreConfig(process.env), (line) => log.warn(line));
  await requireServable(store);
  const execute = await openers[name](store, { pseudonymKey: process.env.PSEUDONYM_KEY });
  const server = buildSubgraphServer({ execute, parts: () => [storePart(store)], log });
  server.addHook('onClose', () => store.close());
  await server.listen({ host: process.env.HOST ?? '127.0.0.1', port: Number(process.env.PORT ?? subgraphPorts[name]) });
  return { stop: () => server.close() };
});
