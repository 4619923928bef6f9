import type { Filter } from '../../../store/collection.ts';
import { requireCreditCode } from '../../shared/creditCode.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type { VolunteerActivityFilter, VolunteerFilter } from '../generated.ts';
import type { PointsEntryRecord, VolunteerActivityRecord, VolunteerRecord, VolunteerSignUpRecord } from './records.ts';

/** Whose sign-ups, or to what. */
export type SignUpQuestion = { readonly volunteerId: string } | { readonly activityId: string };
export interface PointsQuestion {
  readonly volunteerId: string;
}

export type ActivityQuestion = VolunteerActivityFilter & { readonly today: IsoDate };

export function walkVolunteers({ divisionCode, skill, minHours, minPoints }: VolunteerFilter): Walk<VolunteerRecord> {
  const filter: Filter<VolunteerRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(skill && { skills: skill }),
    ...(minHours != null && { hours: { $gte: minHours } }),
    ...(minPoints != null && { points: { $gte: minPoints } }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

export function walkActivities(question: ActivityQuestion): Walk<VolunteerActivityRecord> {
  const { divisionCode, organizationUscc, upcoming, freeSlots, skill, today } = question;
  const filter: Filter<VolunteerActivityRecord> = {
    ...(divisionCode != null && { community: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(organizationUscc != null && {
      organizationUscc: requireCreditCode(organizationUscc, 'filter.organizationUscc'),
    }),
    ...(upcoming != null && { day: upcoming ? { $gte: today } : { $lt: today } }),
    ...(freeSlots != null && { freeSlots: freeSlots ? { $gt: 0 } : 0 }),
    ...(skill && { skill }),
  };
  return { filter, hint: organizationUscc == null ? 'day' : 'organization', orderBy: 'day' };
}

export const walkSignUps = (question: SignUpQuestion): Walk<VolunteerSignUpRecord> => ({
  filter: question,
  hint: 'volunteerId' in question ? 'volunteer' : 'activity',
  orderBy: 'day',
});

export const walkPoints = ({ volunteerId }: PointsQuestion): Walk<PointsEntryRecord> => ({
  filter: { volunteerId },
  hint: 'volunteer',
  orderBy: 'on',
});
