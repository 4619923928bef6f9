import type { CollectionSpec, Store } from '../../../store/collection.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type { ScopeRule } from '../../shared/reach.ts';
import type { VolunteerFilter, VolunteerSignUpState } from '../generated.ts';
import { volunteerSignUpMachine, volunteerSignUpWriteRule } from './machines.ts';
import type { PointsEntryRecord, VolunteerActivityRecord, VolunteerRecord, VolunteerSignUpRecord } from './records.ts';
import {
  type ActivityQuestion,
  type PointsQuestion,
  type SignUpQuestion,
  walkActivities,
  walkPoints,
  walkSignUps,
  walkVolunteers,
} from './walks.ts';

/** All that governance asks of its store about volunteers, their activities, hours and points. */
export interface VolunteeringRepository {
  readonly findVolunteers: LookUp<VolunteerRecord>;
  readonly findVolunteersOfResidents: LookUp<VolunteerRecord>;
  readonly findVolunteerActivities: LookUp<VolunteerActivityRecord>;
  readonly findVolunteerSignUps: LookUp<VolunteerSignUpRecord>;
  readonly volunteers: List<VolunteerRecord, VolunteerFilter>;
  readonly volunteerActivities: List<VolunteerActivityRecord, ActivityQuestion>;
  readonly volunteerSignUps: List<VolunteerSignUpRecord, SignUpQuestion>;
  readonly volunteerPoints: List<PointsEntryRecord, PointsQuestion>;
  readonly keptVolunteers: Kept<VolunteerRecord>;
  readonly keptPoints: Kept<PointsEntryRecord>;
  readonly keptVolunteerActivities: Kept<VolunteerActivityRecord>;
  readonly keptVolunteerSignUps: KeptStates<VolunteerSignUpRecord, VolunteerSignUpState>;
  addVolunteers(records: readonly VolunteerRecord[]): Promise<void>;
  addPointsEntries(records: readonly PointsEntryRecord[]): Promise<void>;
  addVolunteerActivities(records: readonly VolunteerActivityRecord[]): Promise<void>;
  addVolunteerSignUps(records: readonly VolunteerSignUpRecord[]): Promise<void>;
}

const volunteerSpec: CollectionSpec = {
  name: 'governance.volunteers',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, hours: 1, points: 1, registeredOn: 1 } },
    { name: 'resident', key: { residentId: 1 }, unique: true },
    { name: 'expiry', key: { pointsExpireOn: 1, _id: 1 } },
  ],
};

const pointsSpec: CollectionSpec = {
  name: 'governance.volunteerPoints',
  indexes: [
    { name: 'volunteer', key: { volunteerId: 1, on: 1, _id: 1 } },
    { name: 'resident', key: { residentId: 1, _id: 1 } },
  ],
};

const activitySpec: CollectionSpec = {
  name: 'governance.volunteerActivities',
  indexes: [
    { name: 'day', key: { day: 1, _id: 1, community: 1, freeSlots: 1 } },
    { name: 'organization', key: { organizationUscc: 1, day: 1, _id: 1 } },
  ],
};

const signUpSpec: CollectionSpec = {
  name: 'governance.volunteerSignUps',
  indexes: [
    { name: 'volunteer', key: { volunteerId: 1, day: 1, _id: 1, state: 1 } },
    { name: 'activity', key: { activityId: 1, day: 1, _id: 1, state: 1 } },
    { name: 'community', key: { community: 1, day: 1, state: 1, hours: 1, volunteerId: 1 } },
    { name: 'resident', key: { residentId: 1, day: 1, _id: 1 } },
    { name: 'organization', key: { organizationUscc: 1, day: 1, _id: 1 } },
  ],
};

/** A volunteer's own rows, those of wards, and those of the place. */
const volunteerRule: ScopeRule<VolunteerRecord> = {
  divisions: ['division'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'resident' },
};
const pointsRule: ScopeRule<PointsEntryRecord> = {
  divisions: ['division'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'resident' },
};
const signUpRule: ScopeRule<VolunteerSignUpRecord> = {
  divisions: ['community'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'resident' },
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
};

const volunteerWriteRule: WriteRule<VolunteerRecord> = {
  divisions: ({ division }) => [division],
  persons: ({ residentId }) => [residentId],
};
const pointsWriteRule: WriteRule<PointsEntryRecord> = {
  divisions: ({ division }) => [division],
  persons: ({ residentId }) => [residentId],
};
const activityWriteRule: WriteRule<VolunteerActivityRecord> = {
  divisions: ({ community }) => [community],
  institutions: ({ organizationUscc }) => [organizationUscc],
};

export async function volunteeringRepository(store: Store): Promise<VolunteeringRepository> {
  const [volunteers, points, activities, signUps] = await Promise.all([
    store.collection<VolunteerRecord>(volunteerSpec),
    store.collection<PointsEntryRecord>(pointsSpec),
    store.collection<VolunteerActivityRecord>(activitySpec),
    store.collection<VolunteerSignUpRecord>(signUpSpec),
  ]);
  return {
    findVolunteers: lookUp(volunteers, { scope: volunteerRule }),
    findVolunteersOfResidents: lookUp(volunteers, { scope: volunteerRule, by: 'residentId', hint: 'resident' }),
    findVolunteerActivities: lookUp(activities, { scope: 'public' }),
    findVolunteerSignUps: lookUp(signUps, { scope: signUpRule }),
    volunteers: listOf(volunteers, volunteerRule, walkVolunteers),
    volunteerActivities: listOf(activities, 'public', walkActivities),
    volunteerSignUps: listOf(signUps, signUpRule, walkSignUps),
    volunteerPoints: listOf(points, pointsRule, walkPoints),
    keptVolunteers: keep(volunteers, 'volunteer', volunteerWriteRule),
    keptPoints: keep(points, 'points entry', pointsWriteRule),
    keptVolunteerActivities: keep(activities, 'volunteer activity', activityWriteRule),
    keptVolunteerSignUps: keepStates(signUps, volunteerSignUpMachine, volunteerSignUpWriteRule),
    addVolunteers: (records) => volunteers.insertMany(records),
    addPointsEntries: (records) => points.insertMany(records),
    addVolunteerActivities: (records) => activities.insertMany(records),
    addVolunteerSignUps: (records) => signUps.insertMany(records),
  };
}
