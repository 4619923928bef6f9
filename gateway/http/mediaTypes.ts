import { weightedChoices } from './weighted.ts';

/** What an answer may be sent as. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const offered: readonly MediaType[] = ['application/json', 'application/graphql-response+json'];

/**
 * The media type that a client wants of those we have, null when it accepts none. The first of equally wanted ones wins, and
 * `application/json` where the client names neither.
 */
export function negotiate(accept: string | undefined): MediaType | null {
  if (accept === undefined || accept === '' || accept === '*/*' || accept === 'application/json')
    return 'application/json';
  let best: { readonly type: MediaType; readonly quality: number } | null = null;
  for (const { name, quality } of weightedChoices(accept)) {
    const type = offered.find((one) => name === one) ?? (anything.has(name) ? 'application/json' : null);
    if (type && quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type ?? null;
}

const anything = new Set(['*/*', 'application/*']);

/** Whether a request body of this content type is JSON in UTF-8, the one form we read. */
export function isReadable(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  if (contentType === 'application/json') return true;
  const [name, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  if (name !== 'application/json') return false;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return charset === undefined || /^"?utf-?8"?$/.test(charset);
}
