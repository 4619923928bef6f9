import { GraphQLError } from 'graphql';

/** What is wrong with a value that a client gave (domain reference §§ 0 and 1). */
export const inputCodes = {
  // Arguments
  DIVISION_UNKNOWN: 'No division has this code.',
  DIVISION_LEVEL: 'The division is of the wrong level.',
  DATE_INVALID: 'Not a calendar date of the form YYYY-MM-DD.',
  DATE_FUTURE: 'The date lies in the future.',
  RANGE_INVERTED: 'The range ends before it begins.',
  RANGE_TOO_WIDE: 'The range is wider than five years.',
  PAGE_TOO_LARGE: 'A page holds at most 100 rows.',
  PAGE_SIZE_INVALID: 'A page holds at least one row.',
  CURSOR_INVALID: 'The cursor did not come from this list.',
  MONEY_INVALID: 'Not an amount of yuan with at most two decimals, from 0 to under 100 billion.',
  TEXT_INVALID: 'The text is too short, too long or holds control characters.',
  CODE_INVALID: 'Not an identifier of the form asked for.',
  // Identity numbers (GB 11643) and credit codes (GB 32100)
  ID_LENGTH: 'An identity number has 18 characters.',
  ID_CHARSET: 'An identity number has 17 digits and a last digit or X.',
  ID_DATE: 'Digits 7 to 14 are not a day up to today.',
  ID_CHECKSUM: 'The last character does not fit the others.',
  ID_AREA: 'The address code is in no list; old codes stay in use for life.',
  ID_SEX_MISMATCH: 'Digit 17 disagrees with the declared sex.',
  ID_BIRTH_MISMATCH: 'Digits 7 to 14 disagree with the declared birth date.',
  USCC_LENGTH: 'A credit code has 18 characters.',
  USCC_CHARSET: 'A credit code has digits and capitals without I, O, S, V and Z.',
  USCC_CHECKSUM: 'A check character of the credit code does not fit the others.',
} as const;

/** Every code a client can meet, with what it means. A code once published is never renamed or reused. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument does not fit the schema.',
  ...inputCodes,
  // Deaths (domain reference § 2.5)
  DATE_CONFLICT: 'Two sources give dates of death more than one day apart; the verified date holds.',
  // Requests
  GRAPHQL_PARSE_FAILED: 'The operation is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The request does not say which operation to run.',
  PERSISTED_QUERY_NOT_FOUND: 'The persisted query is unknown here; send its text once.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are switched off.',
  UNANSWERABLE: 'No subgraph can answer what was asked.',
  BAD_REQUEST: 'The request is not GraphQL over HTTP.',
  METHOD_NOT_ALLOWED: 'Only queries are answered to GET; send anything else with POST.',
  // Changes
  DATE_PAST: 'The date lies in the past.',
  NOT_FOUND: 'There is no such record that the caller may change.',
  STATE_TRANSITION: 'The record is in a state that does not allow this; allowed says which states may follow.',
  CONFLICT: 'The record was changed in the meantime; read it again and decide anew.',
  IDEMPOTENCY_KEY_REUSED: 'The same idempotencyKey came with another input; use a new key for a new request.',
  // Who may see what
  TOKEN_INVALID: 'The token is not one that is accepted here.',
  ISSUER_UNAVAILABLE: 'Tokens cannot be checked at the moment, since their issuer cannot be reached.',
  UNAUTHENTICATED: 'All that was asked for needs a token; none was sent.',
  FORBIDDEN: 'The token does not open anything that was asked for.',
  UNAUTHORIZED_FIELD: 'This field needs scopes that were not granted; requiredScopes says which.',
  PURPOSE_REQUIRED: 'Personal data are shown for a purpose only; say which in the header x-purpose.',
  ACCESS_LOG_UNAVAILABLE: 'The access log cannot be written at the moment, so personal data stay masked.',
  // Limits on one operation
  OPERATION_TOO_LARGE: 'The operation has more tokens than are read.',
  DEPTH_LIMIT: 'The operation is nested too deeply.',
  ALIAS_LIMIT: 'The operation uses too many aliases.',
  DIRECTIVE_LIMIT: 'The operation uses too many directives.',
  ROOT_FIELD_LIMIT: 'The operation asks for too many root fields.',
  PAGE_SIZE_MISSING: 'The list takes its page size from exactly one argument.',
  COST_LIMIT: 'The operation costs more than one operation may.',
  INTROSPECTION_DISABLED: 'The schema is not told here.',
  // Parts that fail
  SUBGRAPH_UNAVAILABLE: 'A part of the graph cannot be reached.',
  SUBGRAPH_TIMEOUT: 'A part of the graph did not answer in time.',
  STORE_UNAVAILABLE: 'The data cannot be reached at the moment.',
  INTERNAL_SERVER_ERROR: 'Something failed on our side; the request id helps to find it.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);

/** The one way to make an error that a client may read. */
export function failure(code: ErrorCode, message: string = errorCodes[code], extensions: Record<string, unknown> = {}) {
  // Where such an error was made tells nobody anything, and in a list of people there may be thousands: a stack costs more than
  // all the rest of a row.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return new GraphQLError(message, { extensions: { ...extensions, code } });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A fault of one argument: the message begins with its dotted name, which is also in `extensions.argument`. */
export function badInput(code: ErrorCode, argument: string, message: string = errorCodes[code]) {
  return failure(code, `${argument}: ${message}`, { argument });
}
