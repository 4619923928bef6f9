import { createLog, runProcess } from '../http/lifecycle.ts';
import { isSubgraphName, subgraphNames, subgraphPorts } from '../schema/load.ts';
import { readStoreConfig } from '../store/config.ts';
import { requireServable } from '../store/filling.ts';
import { openStore } from '../store/open.ts';
import { storePart } from '../store/readiness.ts';
import { openers } from './all.ts';
import { startChores } from './chores.ts';
import { gatewayKeys, trustGateway } from './shared/gatewayCaller.ts';
import { buildSubgraphServer } from './shared/serve.ts';

await runProcess(async () => {
  const name = process.argv[2] ?? '';
  if (!isSubgraphName(name)) throw new Error(`Name one subgraph: npm run subgraph -- <${subgraphNames.join('|')}>`);
  const { LOG_LEVEL: logLevel = 'info', GATEWAY_PUBLIC_KEY: given, PSEUDONYM_KEY: pseudonymKey } = process.env;
  const host = process.env.HOST || '127.0.0.1';
  const log = createLog(name, logLevel);
  const location = readStoreConfig(process.env);
  const callerOf = trustGateway(name, gatewayKeys({ given, host, dataDir: location.dataDir }));
  const store = await openStore(location, (line) => log.warn(line));
  await requireServable(store);
  const execute = await openers[name](store, { pseudonymKey });
  const server = buildSubgraphServer({ execute, callerOf, parts: () => [storePart(store)], log });
  const chores = await startChores([name], store, log);
  server.addHook('onClose', async () => {
    await chores.stop();
    await store.close();
  });
  await server.listen({ host, port: Number(process.env.PORT ?? subgraphPorts[name]) });
  return { stop: () => server.close() };
});
