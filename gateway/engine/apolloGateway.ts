import { ApolloGateway } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { ForwardedContext, Transport, TransportFor } from '../transport/transport.ts';

/** The stock planner and executor over our transports. */
export interface Engine {
  readonly gateway: ApolloGateway;
  /** The way to every subgraph of the supergraph, by name. */
  readonly transports: ReadonlyMap<string, Transport>;
}

/** Makes the engine for a supergraph; nothing is called before the first request. */
export function createEngine(supergraphSdl: string, transportFor: TransportFor, log: Logger): Engine {
  const transports = new Map<string, Transport>();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log.child({ part: 'engine' }, { level: 'warn' }),
    buildService: ({ name, url }) => {
      const transport = transportFor(name, url ?? '');
      transports.set(name, transport);
      return {
        process: async ({ request, context }) => {
          const { query = '', variables = {} } = request;
          const { data, errors } = await transport.send({ query, variables }, context as ForwardedContext);
          return { data: data as never, errors: errors as never };
        },
      };
    },
  });
  return { gateway, transports };
}
