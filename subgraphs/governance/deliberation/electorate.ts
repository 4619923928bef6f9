import type { Reason } from '../../shared/changes/machine.ts';
import type { ResidentFacts } from '../../shared/changes/register.ts';
import { ageOn, type IsoDate } from '../../shared/dates.ts';
import type { PollRecord } from './records.ts';
import { bodyRules } from './rules.ts';

type Voter = Pick<ResidentFacts, '_id' | 'birthDate' | 'lifeStatus' | 'residenceDivision' | 'householdId'>;

/**
 * G-10: as whom somebody votes: as oneself, or for the household where households decide; null for those who may not. Only adults
 * of the place, and only the representatives where those decide.
 */
export function voterOf(
  { body, division, representativeIds }: Pick<PollRecord, 'body' | 'division' | 'representativeIds'>,
  { _id, birthDate, lifeStatus, residenceDivision, householdId }: Voter,
  today: IsoDate,
): string | null {
  if (lifeStatus !== 'ALIVE' || residenceDivision !== division || ageOn(birthDate, today) < 18) return null;
  switch (bodyRules[body].counts) {
    case 'ADULTS':
      return _id;
    case 'HOUSEHOLDS':
      return householdId;
    case 'REPRESENTATIVES':
      return representativeIds.includes(_id) ? _id : null;
  }
}

/** G-10: why nobody may vote online on a day. */
export function reasonsAgainstDay(
  { state, from, to }: Pick<PollRecord, 'state' | 'from' | 'to'>,
  today: IsoDate,
): readonly Reason[] {
  return state === 'OPEN' && today >= from && today <= to
    ? []
    : [{ code: 'POLL_NOT_OPEN', message: `Votes are taken from ${from} to ${to} (G-10).`, path: 'input.pollId' }];
}
