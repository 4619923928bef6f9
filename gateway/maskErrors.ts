import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { errorCodes } from '../schema/errors.ts';
import { withoutValues } from './withoutValues.ts';

const knownCodes = new Set<unknown>(Object.keys(errorCodes));
const passedExtensions = ['code', 'argument', 'service', 'from', 'to', 'allowed', 'requiredScopes'] as const;

// Whose messages may be those of graphql-js; where one names its argument, it is ours.
const codesOfGraphql = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * The last stop outward. An error with a code of our table passes with its message and the extensions a client may read; anything
 * else becomes `INTERNAL_SERVER_ERROR` and goes to the log. Values that a client sent are left out of messages, and runs of digits
 * that could be an identity number blotted out.
 */
export function maskErrors(log: Logger) {
  return function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const extensions = formatted.extensions ?? {};
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (!knownCodes.has(extensions.code) || extensions.code === 'INTERNAL_SERVER_ERROR') {
      const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
      log.error(
        { reason: withoutNumbers(String(cause instanceof Error ? cause.message : cause)), code: extensions.code },
        'an error without a public code',
      );
      return { message: errorCodes.INTERNAL_SERVER_ERROR, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    }
    const service = extensions.service ?? extensions.serviceName;
    const passed = Object.fromEntries(
      passedExtensions.flatMap((name) => (extensions[name] === undefined ? [] : [[name, extensions[name]]])),
    );
    return {
      message: withoutNumbers(
        codesOfGraphql.has(extensions.code) && extensions.argument === undefined
          ? withoutValues(formatted.message)
          : formatted.message,
      ),
      ...place,
      extensions: { ...passed, ...(service !== undefined && { service }) },
    };
  };
}

// Digits of any script, as many as an identity number or a bank account has, maybe set apart by spaces or hyphens.
const longNumber = /(?:\p{Nd}[\s-]?){14,18}[\p{Nd}XxＸｘ]/gu;

/** The text with every run of 15 to 19 digits (the last may be X) blotted out; division codes have twelve and stay. */
export const withoutNumbers = (text: string): string => text.replace(longNumber, '***');
