import { createLog, runProcess } from '../http/lifecycle.ts';
import { readGatewayConfig } from './config.ts';
import { buildGateway } from './server.ts';
import { httpTransports } from './transport/http.ts';

await runProcess(async () => {
  const { host, port, logLevel, supergraph, subgraphUrls } = readGatewayConfig(process.env);
  const log = createLog('gateway', logLevel);
  const server = await buildGateway({ supergraph, transportFor: httpTransports(subgraphUrls), log });
  await server.listen({ host, port });
  return { stop: () => server.close() };
});
