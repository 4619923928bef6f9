import { openAccess } from './gateway/access/access.ts';
import { readGatewayConfig } from './gateway/config.ts';
import { createLog, runProcess } from './http/lifecycle.ts';
import { buildPlatform } from './platform.ts';
import { subgraphNames } from './schema/load.ts';
import { readStoreConfig } from './store/config.ts';
import { openStore } from './store/open.ts';
import { startChores } from './subgraphs/chores.ts';
import { openProgress } from './synthetic/progress.ts';
import { ensureFilled, isSize, type SizeOrNone, sizes } from './synthetic/seed.ts';

await runProcess(async (signal) => {
  const { host, port, logLevel, transport, ...gateway } = readGatewayConfig(process.env);
  const size = seedSizeOf(process.env.SEED_SIZE || 'small');
  const log = createLog('civil-affairs', logLevel);
  const store = await openStore(readStoreConfig(process.env), (line) => log.warn(line));
  try {
    await ensureFilled(store, size, openProgress(process.stdout), signal);
    const access = openAccess({ ...gateway, log });
    const pseudonymKey = process.env.PSEUDONYM_KEY;
    const subgraphTimeoutMs = transport.deadlineMs;
    const server = await buildPlatform({ store, log, access, pseudonymKey, subgraphTimeoutMs, ...gateway });
    const chores = await startChores(subgraphNames, store, log);
    server.addHook('onClose', async () => {
      await chores.stop();
      await store.close();
    });
    await server.listen({ host, port });
    console.log(`The graph is at http://${host}:${port}/graphql and its playground at http://${host}:${port}/`);
    return { stop: () => server.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
});

function seedSizeOf(text: string): SizeOrNone {
  if (!isSize(text)) throw new Error(`SEED_SIZE: give one of ${sizes.join(', ')}, not "${text}"`);
  return text;
}
