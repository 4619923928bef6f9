import { buildSchema, type ExecutionResult, execute, GraphQLError, getOperationAST } from 'graphql';
import { pino } from 'pino';
import { createOperations } from '../../../gateway/engine/operations.ts';
import { compressAnswers } from '../../../gateway/http/compression.ts';
import { allowOrigins } from '../../../gateway/http/cors.ts';
import type { GraphqlRequest } from '../../../gateway/http/graphqlOverHttp.ts';
import { serveGraphql } from '../../../gateway/http/routes.ts';
import { limitsFor } from '../../../gateway/limits/limits.ts';
import { defaultLimits } from '../../../gateway/limits/settings.ts';
import { buildServer } from '../../../http/server.ts';
import { failure } from '../../../schema/errors.ts';

const sdl = `
  type Query { greet(name: String): String! fail: String crash: String big: String residents(first: Int! = 20): [Resident!]! }
  type Mutation { count: Int! }
  type Resident { id: ID! friend: Resident }
`;

export interface SmallServerOptions {
  readonly origins?: readonly string[];
  readonly persisted?: { readonly entries: number; readonly characters: number };
}

/** A server over a schema of a few fields; `ran` holds every operation that was run. */
export async function smallServer({ origins = [], persisted }: SmallServerOptions = {}) {
  const schema = buildSchema(sdl);
  const ran: GraphqlRequest[] = [];
  const rootValue = {
    greet: ({ name = 'nobody' }: { name?: string }) => `hello ${name}`,
    fail: () => {
      throw failure('SUBGRAPH_UNAVAILABLE');
    },
    big: 'x'.repeat(5_000),
    residents: [{ id: '1' }],
    count: () => ran.length,
  };
  const limits = limitsFor(defaultLimits, schema, sdl);
  const operations = createOperations({ schema, ...limits });
  const run = async (request: GraphqlRequest): Promise<ExecutionResult> => {
    const operation = getOperationAST(request.document, request.operationName);
    const errors = operation ? limits.forOperation(request.document, operation).check(request.variables) : [];
    if (errors.length > 0) return { errors };
    ran.push(request);
    if (request.operationName === 'Crash') throw new Error('mongodb://10.0.0.1 is on fire');
    return execute({
      schema,
      rootValue,
      document: request.document,
      operationName: request.operationName,
      variableValues: request.variables,
    });
  };
  const server = buildServer({ log: pino({ level: 'silent' }), parts: () => [] });
  compressAnswers(server);
  await allowOrigins(server, origins);
  serveGraphql(server, '/graphql', {
    served: () => ({ operations, execute: run }),
    contextFor: ({ id }) => ({ requestId: id }),
    formatError: (formatted, error) =>
      error instanceof GraphQLError && error.extensions.code
        ? formatted
        : { ...formatted, extensions: { code: 'BAD_USER_INPUT' } },
    ...(persisted && { persisted }),
  });
  return { server, ran };
}
