import type { KeyObject } from 'node:crypto';
import { developmentKeys } from '../http/developmentKeys.ts';
import { createLog, runProcess } from '../http/lifecycle.ts';
import { isLoopback } from '../http/loopback.ts';
import { openAccess } from './access/access.ts';
import { signCallersFor } from './access/signCallers.ts';
import { type GatewayConfig, readGatewayConfig } from './config.ts';
import { buildGateway } from './server.ts';
import { httpSubgraphs } from './transport/standard.ts';

await runProcess(async () => {
  const config = readGatewayConfig(process.env);
  const { host, port, logLevel, subgraphUrls, transport, ...gateway } = config;
  const log = createLog('gateway', logLevel);
  const access = openAccess({ ...gateway, log });
  const key = signingKeyOf(config);
  if (key === null) log.warn('No GATEWAY_SIGNING_KEY: subgraphs are not told who is asking.');
  const subgraphs = httpSubgraphs({
    replacements: subgraphUrls,
    transport,
    tokensFor: key ? (service) => signCallersFor(service, key) : undefined,
  });
  const { transportFor } = subgraphs;
  const server = await buildGateway({ ...gateway, access, transportFor, log });
  server.addHook('onClose', subgraphs.close);
  await server.listen({ host, port });
  return { stop: () => server.close() };
});

function signingKeyOf({ signingKey, host, dataDir }: GatewayConfig): KeyObject | null {
  return signingKey ?? (isLoopback(host) ? developmentKeys(dataDir).gateway : null);
}
