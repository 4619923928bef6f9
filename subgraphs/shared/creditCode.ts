import { badInput } from '../../schema/errors.ts';
import { type Finding, findingOf, normalizedNumber } from './officialNumber.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

const advice = {
  USCC_LENGTH: 'Copy it whole from the certificate, without spaces.',
  USCC_CHARSET: 'What looks like O or I on the certificate is the digit 0 or 1.',
  USCC_CHECKSUM: 'Compare it with the certificate, character by character.',
} as const;

/** The last character of a credit code from the first 17 (GB 32100). */
export function creditCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body[index] ?? ''), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** The ninth character of an organisation code from its first eight (GB 11714); letters count from A = 10. */
export function organizationCheckCharacter(body: string): string {
  const sum = innerWeights.reduce((total, weight, index) => total + weight * Number.parseInt(body[index] ?? '', 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** What makes a normalized credit code unacceptable: `USCC_LENGTH`, `USCC_CHARSET` or `USCC_CHECKSUM`, the first found. */
export function creditCodeFindings(code: string): readonly Finding[] {
  if ([...code].length !== 18) return [findingOf('USCC_LENGTH', advice.USCC_LENGTH)];
  if ([...code].some((character) => !alphabet.includes(character)))
    return [findingOf('USCC_CHARSET', advice.USCC_CHARSET)];
  const sound = creditCheckCharacter(code) === code[17] && organizationCheckCharacter(code.slice(8, 16)) === code[16];
  return sound ? [] : [findingOf('USCC_CHECKSUM', advice.USCC_CHECKSUM)];
}

/** The normalized credit code given for an argument. Throws what `creditCodeFindings` finds. */
export function requireCreditCode(input: string, argument: string): string {
  const code = normalizedNumber(input);
  const [fault] = creditCodeFindings(code);
  if (fault) throw badInput(fault.code, argument, fault.message);
  return code;
}
