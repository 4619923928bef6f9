import { createHash } from 'node:crypto';
import { failure } from '../../schema/errors.ts';
import { type Bound, boundedMap } from '../boundedMap.ts';
import type { GraphqlParameters } from './readRequest.ts';

/** A text that a request stands for, and how to keep it for the next one that sends only its hash. */
export interface FoundText {
  readonly text: string;
  /** Call it once the text is known to be a valid operation. */
  readonly keep: () => void;
}

const keepNothing = () => undefined;

/**
 * Automatic persisted queries, as Apollo's clients and others speak them: a client sends the SHA-256 of its operation, and the text
 * only when we do not know it. What we remember is bounded, so a client must be ready to send the text again.
 */
export function persistedQueries(bound: Bound) {
  const texts = boundedMap<string>(bound, (hash, text) => hash.length + text.length);

  /** Throws `PERSISTED_QUERY_NOT_FOUND`, or `BAD_REQUEST` for a request without text or with another text's hash. */
  return function textOf({ query, extensions }: GraphqlParameters): FoundText {
    const { persistedQuery } = extensions;
    if (persistedQuery === undefined || persistedQuery === null) {
      if (query) return { text: query, keep: keepNothing };
      throw failure('BAD_REQUEST', 'Send the operation as "query".');
    }
    const hash = hashIn(persistedQuery);
    if (!query) return { text: known(hash), keep: keepNothing };
    if (createHash('sha256').update(query).digest('hex') !== hash)
      throw failure('BAD_REQUEST', 'The hash in "extensions.persistedQuery" is not that of "query".');
    return { text: query, keep: () => texts.set(hash, query) };
  };

  function known(hash: string): string {
    const text = texts.get(hash);
    // Clients compare the message, word for word.
    if (text === undefined) throw failure('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    return text;
  }
}

function hashIn(persistedQuery: unknown): string {
  if (typeof persistedQuery === 'object' && persistedQuery !== null && 'sha256Hash' in persistedQuery) {
    const { sha256Hash } = persistedQuery;
    const version = 'version' in persistedQuery ? persistedQuery.version : 1;
    if (version === 1 && typeof sha256Hash === 'string' && /^[\da-f]{64}$/i.test(sha256Hash))
      return sha256Hash.toLowerCase();
  }
  throw failure(
    'BAD_REQUEST',
    '"extensions.persistedQuery" must have "version" 1 and "sha256Hash", 64 hexadecimal digits.',
  );
}
