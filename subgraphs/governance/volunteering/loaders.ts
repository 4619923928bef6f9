import type { IsoDate } from '../../shared/dates.ts';
import { loadByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { VolunteeringRepository } from './repository.ts';

/** This request's batching over volunteers, their activities, hours and points. */
export function createVolunteeringLoaders(repository: VolunteeringRepository, reach: Reach, _today: IsoDate) {
  const within = withinReach(reach);
  return {
    volunteerById: loadByKey(within(repository.findVolunteers), ({ _id }) => _id),
    volunteerByResidentId: loadByKey(within(repository.findVolunteersOfResidents), ({ residentId }) => residentId),
    volunteerActivityById: loadByKey(within(repository.findVolunteerActivities), ({ _id }) => _id),
    volunteerSignUpById: loadByKey(within(repository.findVolunteerSignUps), ({ _id }) => _id),
    volunteers: listLoaders(repository.volunteers, reach),
    volunteerActivities: listLoaders(repository.volunteerActivities, reach),
    volunteerSignUps: listLoaders(repository.volunteerSignUps, reach),
    volunteerPoints: listLoaders(repository.volunteerPoints, reach),
  };
}
