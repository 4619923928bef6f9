import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type OperationTypeNode,
} from 'graphql';
import { type ErrorCode, failure, isErrorCode } from '../../schema/errors.ts';
import type { Bound } from '../boundedMap.ts';
import { type MediaType, negotiate } from './mediaTypes.ts';
import { persistedQueries } from './persistedQueries.ts';
import { isPreflighted } from './preflight.ts';
import { type GraphqlParameters, readBody, readQueryString } from './readRequest.ts';

/** One operation to run. */
export interface GraphqlRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request's text, read and judged: an operation to run, or why it cannot be. */
export type ReadOperation =
  | { readonly document: DocumentNode; readonly kind: OperationTypeNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

/** What is served: asked for once a request, so that it may change while requests run. */
export interface Served<Context> {
  readonly operations: { readonly read: (text: string, operationName: string | null) => ReadOperation };
  /** Runs an operation. A result without `data` means that it was not run, e.g. because variables do not fit. */
  readonly execute: (request: GraphqlRequest, context: Context) => Promise<ExecutionResult>;
}

export interface GraphqlOverHttpOptions<Context> {
  readonly served: () => Served<Context>;
  /** Knows who is asking, before anything of the operation is read; throws why a caller is turned away. */
  readonly contextFor: (request: FastifyRequest, reply: FastifyReply) => Context | Promise<Context>;
  /** The last stop outward for an error. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** How many persisted queries are remembered. */
  readonly persisted?: Bound;
}

const defaultPersisted: Bound = { entries: 1_000, characters: 2 * 1024 * 1024 };

/**
 * Answers GraphQL over HTTP by its specification: POST with JSON, GET for queries only, persisted queries, no batches, and nothing
 * that a foreign page could make a browser send unasked. An operation that was not run answers 400 to a client that reads
 * `application/graphql-response+json` and 200 to one that reads `application/json`, as the specification wants it.
 */
export function graphqlOverHttp<Context>({
  served,
  contextFor,
  formatError,
  persisted = defaultPersisted,
}: GraphqlOverHttpOptions<Context>) {
  const textOf = persistedQueries(persisted);

  return async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let context: Context;
    try {
      context = await contextFor(request, reply);
    } catch (error) {
      return turnAway(reply, error);
    }
    const mediaType = negotiate(request.headers.accept);
    if (mediaType === null) return refuse(reply, 406, notAcceptable);
    const isGet = request.method === 'GET';
    if (!isPreflighted(request.headers)) return refuse(reply, 400, notPreflighted);
    let parameters: GraphqlParameters;
    try {
      parameters = isGet ? readQueryString(request.query) : readBody(request.body);
    } catch (error) {
      return refuse(reply, 400, error);
    }
    return answer(parameters, isGet, mediaType, context, reply);
  };

  async function answer(
    parameters: GraphqlParameters,
    isGet: boolean,
    mediaType: MediaType,
    context: Context,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { operationName, variables } = parameters;
    const { operations, execute } = served();
    let text: ReturnType<typeof textOf>;
    try {
      text = textOf(parameters);
    } catch (error) {
      return codeOf(error) === 'BAD_REQUEST'
        ? refuse(reply, 400, error)
        : send(reply, mediaType, { errors: [asGraphql(error)] });
    }
    const operation = operations.read(text.text, operationName);
    if (operation.errors) return send(reply, mediaType, { errors: operation.errors });
    if (isGet && operation.kind !== 'query')
      return refuse(reply.header('allow', 'POST'), 405, failure('METHOD_NOT_ALLOWED'));
    text.keep();
    const { document } = operation;
    return send(reply, mediaType, await execute({ document, operationName, variables }, context));
  }

  function send(reply: FastifyReply, mediaType: MediaType, { errors = [], data, extensions }: ExecutionResult) {
    const body = {
      ...(errors.length > 0 && { errors: errors.map(formatted) }),
      ...(data !== undefined && { data }),
      ...(extensions && { extensions }),
    };
    return reply
      .code(data === undefined ? statusOf(errors[0], mediaType) : 200)
      .header('content-type', contentTypes[mediaType])
      .header('cache-control', 'no-store')
      .send(JSON.stringify(body));
  }

  function turnAway(reply: FastifyReply, error: unknown): FastifyReply {
    const code = codeOf(error);
    if (code === 'TOKEN_INVALID') reply.header('www-authenticate', 'Bearer error="invalid_token"');
    return refuse(reply, (isErrorCode(code) && statuses[code]) || 400, error);
  }

  function refuse(reply: FastifyReply, status: number, error: unknown): FastifyReply {
    return reply
      .code(status)
      .header('content-type', contentTypes['application/json'])
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ errors: [formatted(asGraphql(error))] }));
  }

  function formatted(error: GraphQLError): GraphQLFormattedError {
    return formatError(error.toJSON(), error);
  }
}

const contentTypes: Readonly<Record<MediaType, string>> = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

/** For a caller who is turned away; 400 for the rest, e.g. a purpose that there is not. */
const statuses: Partial<Readonly<Record<ErrorCode, number>>> = { TOKEN_INVALID: 401, ISSUER_UNAVAILABLE: 503 };

const notAcceptable = failure(
  'BAD_REQUEST',
  'Answers are sent as application/graphql-response+json or application/json; accept one of them.',
);
const notPreflighted = failure(
  'BAD_REQUEST',
  'A page elsewhere could have sent this request. Send it as application/json, or with the header "apollo-require-preflight".',
);

// Whatever is no GraphQLError was not meant for clients; it flies on to the server's error handler.
function asGraphql(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  throw error;
}

// To a client that reads plain JSON an operation that was not run is 200, by the specification; that somebody may not ask is not
// told of the operation but of the request.
function statusOf(error: GraphQLError | undefined, mediaType: MediaType): number {
  const code = codeOf(error);
  if (code === 'UNAUTHENTICATED') return 401;
  if (code === 'FORBIDDEN') return 403;
  return mediaType === 'application/json' ? 200 : 400;
}

const codeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.extensions.code : undefined);
