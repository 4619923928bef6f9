import { type ErrorCode, errorCodes } from '../../schema/errors.ts';

/** One thing found wrong with an identity number or a credit code; the message never repeats it. */
export interface Finding {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Trimmed, full-width characters made half-width, `x` made `X`. */
export const normalizedNumber = (input: string): string => input.normalize('NFKC').trim().toUpperCase();

/** What is wrong, and then what would be right. */
export const findingOf = (code: ErrorCode, advice: string): Finding => ({
  code,
  message: `${errorCodes[code]} ${advice}`,
});
