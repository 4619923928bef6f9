import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { type ExecutionResult, GraphQLError } from 'graphql';

/** What `readBody` can decode, as a request says it. */
export const acceptedEncodings = 'gzip, br';

const decoders = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), br: promisify(brotliDecompress) };

const isDecodable = (encoding: string): encoding is keyof typeof decoders => Object.hasOwn(decoders, encoding);

/**
 * Reads a body as the GraphQL answer it should be; null when it is none: cut short, in another encoding, no JSON, no GraphQL, or
 * larger than allowed once decoded, so that a small body cannot unfold without end.
 */
export function readAnswer(
  body: Buffer,
  encoding: string,
  largestAnswerBytes: number,
): ExecutionResult | null | Promise<ExecutionResult | null> {
  if (encoding === '' || encoding === 'identity') return parsed(body);
  if (!isDecodable(encoding)) return null;
  return decoders[encoding](body, { maxOutputLength: largestAnswerBytes }).then(parsed, () => null);
}

function parsed(body: Buffer): ExecutionResult | null {
  try {
    return answerIn(JSON.parse(body.toString()));
  } catch {
    return null;
  }
}

/** The value as a GraphQL answer, with real errors in it; null when it has not that form. */
export function answerIn(value: unknown): ExecutionResult | null {
  if (!isObject(value)) return null;
  const { data, errors = null, extensions } = value;
  if (data !== undefined && data !== null && !isObject(data)) return null;
  if (errors !== null && !(Array.isArray(errors) && errors.every(isFault))) return null;
  if (data === undefined && (errors === null || errors.length === 0)) return null;
  return {
    ...(data !== undefined && { data }),
    ...(errors !== null && errors.length > 0 && { errors: errors.map(errorOf) }),
    ...(isObject(extensions) && { extensions }),
  };
}

interface Fault {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions?: unknown;
}

const isFault = (value: unknown): value is Fault => isObject(value) && typeof value.message === 'string';

// Where the fault stands in the subgraph's own request (`locations`) means nothing to the client.
function errorOf({ message, path, extensions }: Fault): GraphQLError {
  return new GraphQLError(message, {
    ...(isPath(path) && { path }),
    ...(isObject(extensions) && { extensions }),
  });
}

const isPath = (value: unknown): value is readonly (string | number)[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
