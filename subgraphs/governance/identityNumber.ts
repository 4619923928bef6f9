import { isCalendarDate } from '../../schema/scalars.ts';
import type { IsoDate } from '../shared/dates.ts';
import { type Finding, findingOf } from '../shared/officialNumber.ts';
import type { Sex } from './generated.ts';

/** Facts declared beside a number, to be held against it. */
export interface DeclaredFacts {
  readonly birthDate?: IsoDate | null | undefined;
  readonly sex?: Sex | null | undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function identityCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

/** Day of birth held in digits 7 to 14; call it on a number without findings. */
export const birthDateOf = (number: string): IsoDate =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

/** Sex held in digit 17: odd for male. */
export const sexOf = (number: string): Sex => (Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE');

/**
 * What makes a normalized resident identity number unacceptable, in the order of the domain reference § 0.3: `ID_LENGTH`,
 * `ID_CHARSET`, `ID_DATE`, `ID_CHECKSUM` each end the check; `ID_SEX_MISMATCH` and `ID_BIRTH_MISMATCH` come together.
 */
export function identityNumberFindings(
  number: string,
  today: IsoDate,
  declared: DeclaredFacts = {},
): readonly Finding[] {
  if ([...number].length !== 18) return [finding('ID_LENGTH')];
  if (!/^\d{17}[\dX]$/.test(number)) return [finding('ID_CHARSET')];
  const bornOn = birthDateOf(number);
  if (!isCalendarDate(bornOn) || bornOn > today) return [finding('ID_DATE')];
  if (identityCheckCharacter(number) !== number[17]) return [finding('ID_CHECKSUM')];
  const { sex, birthDate } = declared;
  const sexStated = sex === 'MALE' || sex === 'FEMALE';
  return [
    ...(sexStated && sex !== sexOf(number) ? [finding('ID_SEX_MISMATCH')] : []),
    ...(birthDate && birthDate !== bornOn ? [finding('ID_BIRTH_MISMATCH')] : []),
  ];
}

/** A warning when the address code is in no list; it never makes a number unacceptable. */
export function addressCodeWarnings(
  number: string,
  isKnownAddress: (sixDigits: string) => boolean,
): readonly Finding[] {
  return isKnownAddress(number.slice(0, 6)) ? [] : [finding('ID_AREA')];
}

const advice = {
  ID_LENGTH: 'Those of the former 15 digits are no longer accepted.',
  ID_CHARSET: 'Leave out spaces, hyphens and other letters.',
  ID_DATE: 'They are the day of birth, YYYYMMDD.',
  ID_CHECKSUM: 'Compare the number with the card, digit by digit.',
  ID_AREA: 'Compare the first six digits with the card.',
  ID_SEX_MISMATCH: 'It is odd for men and even for women.',
  ID_BIRTH_MISMATCH: 'They are the day of birth, YYYYMMDD.',
} as const;

const finding = (code: keyof typeof advice): Finding => findingOf(code, advice[code]);
