import { failure } from '../../schema/errors.ts';

/** What a client asks for, in the terms of GraphQL over HTTP. */
export interface GraphqlParameters {
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const none = Object.freeze({});

/** Reads the body of a POST. Throws `BAD_REQUEST` with words on what would be right. */
export function readBody(body: unknown): GraphqlParameters {
  if (Array.isArray(body)) throw failure('BAD_REQUEST', 'Send one operation a request; batches are not answered.');
  if (!isObject(body))
    throw failure('BAD_REQUEST', 'Send one JSON object with "query" and, where needed, "variables".');
  return {
    query: textOf('query', body.query),
    operationName: textOf('operationName', body.operationName) || null,
    variables: objectOf('variables', body.variables),
    extensions: objectOf('extensions', body.extensions),
  };
}

/** Reads the query string of a GET, where `variables` and `extensions` are JSON. Throws `BAD_REQUEST`. */
export function readQueryString(query: unknown): GraphqlParameters {
  const { variables, extensions, ...texts } = isObject(query) ? query : {};
  return readBody({
    ...texts,
    variables: parsed('variables', variables),
    extensions: parsed('extensions', extensions),
  });
}

function textOf(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw failure('BAD_REQUEST', `"${name}" must be text.`);
}

function objectOf(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return none;
  if (isObject(value)) return value;
  throw failure('BAD_REQUEST', `"${name}" must be a JSON object.`);
}

function parsed(name: string, value: unknown): unknown {
  const text = textOf(name, value);
  if (text === null || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw failure('BAD_REQUEST', `"${name}" must be a JSON object.`);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
