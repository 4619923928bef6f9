import type { IncomingHttpHeaders } from 'node:http';
import { isReadable } from './mediaTypes.ts';

const provingHeaders = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Whether a browser would have asked us before it sent this request from a foreign page: a form, an image or a link cannot carry
 * these headers, nor a body of JSON. The names are those that clients of Apollo Server know.
 */
export function isPreflighted(headers: IncomingHttpHeaders): boolean {
  return (
    isReadable(headers['content-type']) ||
    provingHeaders.some((name) => headers[name] !== undefined && headers[name] !== '')
  );
}
