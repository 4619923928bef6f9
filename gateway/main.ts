import { createLog, runProcess } from '../http/lifecycle.ts';
import { readGatewayConfig } from './config.ts';
import { buildGateway } from './server.ts';
import { httpSubgraphs } from './transport/standard.ts';

await runProcess(async () => {
  const config = readGatewayConfig(process.env);
  const { host, port, logLevel, subgraphUrls, subgraphTimeoutMs, ...gateway } = config;
  const log = createLog('gateway', logLevel);
  const subgraphs = httpSubgraphs({ replacements: subgraphUrls, transport: { deadlineMs: subgraphTimeoutMs } });
  const { transportFor } = subgraphs;
  const server = await buildGateway({ ...gateway, transportFor, log });
  server.addHook('onClose', subgraphs.close);
  await server.listen({ host, port });
  return { stop: () => server.close() };
});
