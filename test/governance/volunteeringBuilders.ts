import type {
  PointsEntryRecord,
  VolunteerActivityRecord,
  VolunteerRecord,
  VolunteerSignUpRecord,
} from '../../subgraphs/governance/volunteering/records.ts';
import { people, place } from '../kit/standardPlace.ts';

/** An adult of the community without hours or points, unless told otherwise. */
export const aVolunteer = (wanted: Partial<VolunteerRecord> = {}): VolunteerRecord => ({
  _id: 'volunteer-1',
  residentId: people.adult,
  birthDate: '1980-06-15',
  division: place.community,
  skills: ['ELDERLY_CARE'],
  hours: 0,
  activities: 0,
  points: 0,
  pointsUsed: 0,
  pointsExpireOn: null,
  registeredOn: '2024-03-05',
  guardianConsent: false,
  ...wanted,
});

/** Ten points earned on 2025-03-05, unless told otherwise. */
export const aPointsEntry = (wanted: Partial<PointsEntryRecord> = {}): PointsEntryRecord => ({
  _id: 'points-1',
  volunteerId: 'volunteer-1',
  residentId: people.adult,
  birthDate: '1980-06-15',
  division: place.community,
  delta: 10,
  reason: 'EARNED',
  activityId: 'activity-1',
  redemption: null,
  item: null,
  on: '2025-03-05',
  expiresOn: '2027-03-05',
  ...wanted,
});

/** A harmless activity of 2026-01-03, 9 to 12 o'clock, with room for 10. */
export const anActivity = (wanted: Partial<VolunteerActivityRecord> = {}): VolunteerActivityRecord => ({
  _id: 'activity-1',
  name: '望江社区助老日',
  organizationUscc: place.organization,
  community: place.community,
  startsAt: new Date('2026-01-03T01:00:00Z'),
  endsAt: new Date('2026-01-03T04:00:00Z'),
  day: '2026-01-03',
  slots: 10,
  freeSlots: 10,
  risk: 'ORDINARY',
  insurance: null,
  training: null,
  minimumAge: 8,
  skill: null,
  ...wanted,
});

/** Confirmed for that activity, unless told otherwise. */
export const aSignUp = (wanted: Partial<VolunteerSignUpRecord> = {}): VolunteerSignUpRecord => ({
  _id: 'signup-1',
  volunteerId: 'volunteer-1',
  residentId: people.adult,
  birthDate: '1980-06-15',
  activityId: 'activity-1',
  organizationUscc: place.organization,
  community: place.community,
  startsAt: new Date('2026-01-03T01:00:00Z'),
  endsAt: new Date('2026-01-03T04:00:00Z'),
  day: '2026-01-03',
  state: 'CONFIRMED',
  history: [
    { state: 'SIGNED', on: '2025-12-20' },
    { state: 'CONFIRMED', on: '2025-12-22' },
  ],
  checkedInAt: null,
  hours: null,
  points: null,
  signedOn: '2025-12-20',
  ...wanted,
});

/** From 8 o'clock to 12 on 2025-12-31, so that it goes on at the time of the tests' clock; checked in at its begin. */
export const goingOn = {
  startsAt: new Date('2025-12-31T00:00:00Z'),
  endsAt: new Date('2025-12-31T06:00:00Z'),
  day: '2025-12-31',
} as const;

/** Checked in at its begin. */
export const aPresence = (wanted: Partial<VolunteerSignUpRecord> = {}): VolunteerSignUpRecord =>
  aSignUp({
    ...goingOn,
    state: 'CHECKED_IN',
    history: [
      { state: 'SIGNED', on: '2025-12-20' },
      { state: 'CONFIRMED', on: '2025-12-22' },
      { state: 'CHECKED_IN', on: '2025-12-31' },
    ],
    checkedInAt: goingOn.startsAt,
    ...wanted,
  });
