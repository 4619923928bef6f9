import { identityCheckCharacter } from '../../subgraphs/governance/identityNumber.ts';
import type { IsoDate } from '../../subgraphs/shared/dates.ts';
import { addressPrefixOf } from '../tools.ts';

/** Gives out identity numbers of one unit: sequences begin at 001 and 002 and run per day of birth and sex. */
export function identityNumbersOf(unitCode: string): (birthDate: IsoDate, male: boolean) => string {
  const prefix = addressPrefixOf(unitCode);
  const given = new Map<string, number>();
  return (birthDate, male) => {
    const day = birthDate.slice(0, 4) + birthDate.slice(5, 7) + birthDate.slice(8);
    const key = male ? day : `${day}f`;
    const before = given.get(key) ?? 0;
    given.set(key, before + 1);
    const body = prefix + day + String(2 * before + (male ? 1 : 2)).padStart(3, '0');
    if (body.length !== 17) throw new RangeError(`No sequence is left for ${prefix} on this day of birth`);
    return body + identityCheckCharacter(body);
  };
}
