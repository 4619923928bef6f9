import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import { failure } from '../../schema/errors.ts';
import { spelled } from './spelled.ts';

/** Parses an operation and stops at the first token over the limit. Throws `OPERATION_TOO_LARGE` or `GRAPHQL_PARSE_FAILED`. */
export function parseWithin(text: string, limit: number): DocumentNode {
  try {
    return parse(text, Number.isFinite(limit) ? { maxTokens: limit } : {});
  } catch (error) {
    if (hasMoreTokensThan(limit, text))
      throw failure(
        'OPERATION_TOO_LARGE',
        `The operation has more than ${spelled(limit)} tokens, which is the limit. Ask for fewer fields, or split it into several operations.`,
      );
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.source && { source: error.source }),
      ...(error.positions && { positions: error.positions }),
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}

// Only asked when parsing failed, so that the parser's words need not be matched; reads no further than the parser did.
function hasMoreTokensThan(limit: number, text: string): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let tokens = 0; tokens <= limit; tokens += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}
