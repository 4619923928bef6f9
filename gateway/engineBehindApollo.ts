import type { ApolloServerOptions } from '@apollo/server';
import type { Engine } from './engine/engine.ts';
import type { ForwardedContext } from './transport/transport.ts';

type GatewayInterface = NonNullable<ApolloServerOptions<ForwardedContext>['gateway']>;

/** Puts an engine behind Apollo Server, which reads requests, validates operations and writes answers. */
export function engineBehindApollo(engine: Engine, supergraphSdl: string): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: engine.schema, coreSupergraphSdl: supergraphSdl });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operationName, request, context }) =>
        engine.execute({ document, operationName, variables: request.variables ?? {} }, context as ForwardedContext),
    }),
    stop: async () => undefined,
  };
}
