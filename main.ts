import { readGatewayConfig } from './gateway/config.ts';
import { createLog, runProcess } from './http/lifecycle.ts';
import { buildPlatform } from './platform.ts';
import { readStoreConfig } from './store/config.ts';
import { openStore } from './store/open.ts';
import { progressReport } from './synthetic/progress.ts';
import { ensureFilled, seedSizeOf } from './synthetic/seed.ts';

await runProcess(async (signal) => {
  const { host, port, logLevel, supergraph } = readGatewayConfig(process.env);
  const size = seedSizeOf(process.env.SEED_SIZE ?? 'small');
  const log = createLog('civil-affairs', logLevel);
  const store = await openStore(readStoreConfig(process.env), (line) => log.warn(line));
  try {
    await ensureFilled({ store, size, report: progressReport(), signal });
    const server = await buildPlatform({ store, supergraph, log });
    server.addHook('onClose', () => store.close());
    await server.listen({ host, port });
    console.log(`The graph is at http://${host}:${port}/graphql and its playground at http://${host}:${port}/`);
    return { stop: () => server.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
});
