import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext, Graph } from './liveGraph.ts';

/** What nearly every client sends: a POST of one JSON object with a query. */
interface PlainRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

export type MaskError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The request when it is a plain one; null sends it through Apollo Server, which knows all the others. */
export function plainRequestOf({ method, headers, body }: FastifyRequest): PlainRequest | null {
  if (method !== 'POST' || !isRecord(body) || Array.isArray(body)) return null;
  const { query, variables, operationName, extensions } = body;
  const accepted = headers.accept;
  const takesJson = accepted === undefined || accepted === '*/*' || /^application\/json\s*(,|;|$)/.test(accepted);
  const isPlain =
    typeof query === 'string' &&
    query !== '' &&
    extensions == null &&
    (variables == null || (isRecord(variables) && !Array.isArray(variables)));
  if (!takesJson || !isPlain || (operationName != null && typeof operationName !== 'string')) return null;
  return { query, variables: isRecord(variables) ? variables : {}, operationName: operationName ?? null };
}

interface PlainAnswer {
  readonly graph: Graph;
  readonly plain: PlainRequest;
  readonly context: GatewayContext;
  readonly maskError: MaskError;
  readonly reply: FastifyReply;
}

/** Answers a plain request with nothing between it and the engine. */
export async function answerPlainRequest({ graph, plain, context, maskError, reply }: PlainAnswer) {
  const { query, variables, operationName } = plain;
  const operation = graph.operations.read(query, operationName);
  const result =
    operation.errors === null
      ? await graph.execute({ document: operation.document, operationName, variables }, context)
      : { errors: operation.errors };
  const isRefused = result.data === undefined;
  return reply
    .code(isRefused ? 400 : 200)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(withMaskedErrors(result, maskError)));
}

function withMaskedErrors({ errors, ...rest }: ExecutionResult, maskError: MaskError) {
  if (!errors || errors.length === 0) return rest;
  return {
    errors: errors.map((error) => maskError(error instanceof GraphQLError ? error.toJSON() : error, error)),
    ...rest,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
