import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Access } from '../../gateway/access/access.ts';
import { defaultLimits } from '../../gateway/limits/settings.ts';
import { buildGateway } from '../../gateway/server.ts';
import type { ForwardedContext } from '../../gateway/transport/transport.ts';
import { projectFolder } from '../../schema/load.ts';

/** A gateway over subgraphs that know one division and note who asks for it. */
export interface ListeningGateway {
  readonly server: FastifyInstance;
  /** What every call to a subgraph carried. */
  readonly calls: ForwardedContext[];
  readonly logLines: string[];
  /** Asks for what everybody may see. */
  readonly ask: (headers?: Readonly<Record<string, string>>) => Promise<GatewayAnswer>;
}

/** One answer of it. */
export interface GatewayAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What everybody may ask. */
export const publicQuery = '{ division(code: "420000000000") { name } }';

/** Builds it without data of any kind. */
export async function listeningGateway(access?: Access): Promise<ListeningGateway> {
  const calls: ForwardedContext[] = [];
  const logLines: string[] = [];
  const server = await buildGateway({
    supergraph: join(projectFolder, 'schema', 'supergraph.graphql'),
    transportFor: () => ({
      whyNotReady: async () => null,
      send: async (_request, context) => {
        calls.push(context);
        return { data: { division: { __typename: 'Division', name: '湖北省' } } };
      },
    }),
    log: pino({ level: 'debug' }, { write: (line: string) => void logLines.push(line) }),
    ...(access && { access }),
    limits: defaultLimits,
    corsOrigins: [],
    requestTimeoutMs: 30_000,
  });
  return {
    server,
    calls,
    logLines,
    ask: async (headers = {}) => {
      const payload = { query: publicQuery };
      const response = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
      const [error] = response.json().errors ?? [];
      return {
        status: response.statusCode,
        code: error?.extensions.code,
        message: error?.message,
        headers: response.headers,
        text: response.body,
      };
    },
  };
}
