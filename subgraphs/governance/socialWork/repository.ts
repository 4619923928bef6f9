import type { CollectionSpec, Store } from '../../../store/collection.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type { ScopeRule } from '../../shared/reach.ts';
import type { SocialWorkCaseFilter, SocialWorkCaseState, SocialWorkStationFilter } from '../generated.ts';
import { socialWorkCaseMachine, socialWorkCaseWriteRule } from './machines.ts';
import type { SocialWorkCaseRecord, SocialWorkStationRecord } from './records.ts';
import { walkCases, walkStations } from './walks.ts';

/** All that governance asks of its store about social work. */
export interface SocialWorkRepository {
  readonly findSocialWorkStations: LookUp<SocialWorkStationRecord>;
  readonly findSocialWorkCases: LookUp<SocialWorkCaseRecord>;
  readonly socialWorkStations: List<SocialWorkStationRecord, SocialWorkStationFilter>;
  readonly socialWorkCases: List<SocialWorkCaseRecord, SocialWorkCaseFilter>;
  readonly keptSocialWorkStations: Kept<SocialWorkStationRecord>;
  readonly keptSocialWorkCases: KeptStates<SocialWorkCaseRecord, SocialWorkCaseState>;
  addSocialWorkStations(records: readonly SocialWorkStationRecord[]): Promise<void>;
  addSocialWorkCases(records: readonly SocialWorkCaseRecord[]): Promise<void>;
}

const stationSpec: CollectionSpec = {
  name: 'governance.socialWorkStations',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, tier: 1, status: 1 } }],
};

const caseSpec: CollectionSpec = {
  name: 'governance.socialWorkCases',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, state: 1, stationId: 1 } },
    { name: 'worker', key: { worker: 1, state: 1 } },
    { name: 'client', key: { clientId: 1, _id: 1 } },
    { name: 'operator', key: { operatorUscc: 1, _id: 1 } },
  ],
};

// A case is known to those of the place, to who runs the station, and to the person.
const caseRule: ScopeRule<SocialWorkCaseRecord> = {
  divisions: ['division'],
  persons: { filter: (ids) => ({ clientId: { $in: ids } }), hint: 'client' },
  institutions: { filter: (usccs) => ({ operatorUscc: { $in: usccs } }), hint: 'operator' },
};

const stationWriteRule: WriteRule<SocialWorkStationRecord> = {
  divisions: ({ division }) => [division],
  institutions: ({ operatorUscc }) => [operatorUscc],
};

export async function socialWorkRepository(store: Store): Promise<SocialWorkRepository> {
  const [stations, cases] = await Promise.all([
    store.collection<SocialWorkStationRecord>(stationSpec),
    store.collection<SocialWorkCaseRecord>(caseSpec),
  ]);
  return {
    findSocialWorkStations: lookUp(stations, { scope: 'public' }),
    findSocialWorkCases: lookUp(cases, { scope: caseRule }),
    socialWorkStations: listOf(stations, 'public', walkStations),
    socialWorkCases: listOf(cases, caseRule, walkCases),
    keptSocialWorkStations: keep(stations, 'social work station', stationWriteRule),
    keptSocialWorkCases: keepStates(cases, socialWorkCaseMachine, socialWorkCaseWriteRule),
    addSocialWorkStations: (records) => stations.insertMany(records),
    addSocialWorkCases: (records) => cases.insertMany(records),
  };
}
