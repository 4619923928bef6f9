import { addYears, type IsoDate } from '../../shared/dates.ts';

/** The day an age is attained: the birthday, and 1 March in common years for those born on 29 February (§ 0.5). */
export function attainedOn(birthDate: IsoDate, age: number): IsoDate {
  const birthday = addYears(birthDate, age);
  return birthday.slice(5) === birthDate.slice(5) ? birthday : `${birthday.slice(0, 4)}-03-01`;
}
