import type { SocialWorkCaseRecord, SocialWorkStationRecord } from '../../subgraphs/governance/socialWork/records.ts';
import { people, place } from '../kit/standardPlace.ts';

/** An open station of the street with two social workers, run by the organization of the place. */
export const aStation = (wanted: Partial<SocialWorkStationRecord> = {}): SocialWorkStationRecord => ({
  _id: 'station-1',
  name: '望江街道社工站',
  division: place.township,
  address: '望江路1号',
  longitude: 114.3,
  latitude: 30.55,
  datum: 'GCJ_02',
  operatorUscc: place.organization,
  ownership: 'PUBLIC_PRIVATE',
  status: 'OPERATING',
  openedOn: '2022-01-01',
  closedOn: null,
  capacity: 40,
  phone: null,
  openingHours: null,
  serviceArea: [],
  lastInspectionOn: null,
  tier: 'TOWNSHIP',
  socialWorkers: [
    { id: 'worker-1', certificate: 'INTERMEDIATE', since: '2022-01-01' },
    { id: 'worker-2', certificate: 'ASSISTANT', since: '2023-05-01' },
  ],
  groups: 3,
  communityActivities: 12,
  ...wanted,
});

/** Opened on 2025-12-30 for an adult of the community. */
export const aCase = (wanted: Partial<SocialWorkCaseRecord> = {}): SocialWorkCaseRecord => ({
  _id: 'case-1',
  clientId: people.adult,
  clientBirthDate: '1980-06-15',
  stationId: 'station-1',
  division: place.township,
  operatorUscc: place.organization,
  worker: 'worker-1',
  issue: '失业后情绪低落',
  goals: '重新就业',
  hours: 0,
  state: 'OPENED',
  history: [{ state: 'OPENED', on: '2025-12-30' }],
  openedOn: '2025-12-30',
  closedOn: null,
  ...wanted,
});
