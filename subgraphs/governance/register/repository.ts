import type { CollectionSpec, Store } from '../../../store/collection.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import type { DivisionRecord, HouseholdRecord, OrganizationRecord, ResidentRecord } from '../records.ts';
import { type KeptWithHistory, keepHistory } from './keepHistory.ts';
import { organizationWriteRule } from './machines.ts';
import type { RegisterChangeRecord } from './records.ts';

/** All that governance asks of its store to change the register. */
export interface RegisterRepository {
  readonly keptResidents: KeptWithHistory<ResidentRecord>;
  readonly keptHouseholds: KeptWithHistory<HouseholdRecord>;
  readonly keptOrganizations: KeptWithHistory<OrganizationRecord>;
  readonly keptDivisions: KeptWithHistory<DivisionRecord>;
  /** Changes of entries that were reached, by entry and version. */
  readonly findRegisterChanges: LookUp<RegisterChangeRecord>;
}

// Far more than one entry sees in a lifetime.
const mostChanges = 500;

const changesSpec: CollectionSpec = {
  name: 'governance.registerChanges',
  indexes: [{ name: 'record', key: { recordId: 1, version: 1 } }],
};

export async function registerRepository(store: Store): Promise<RegisterRepository> {
  const rowsOf = <Row extends { readonly _id: string }>(name: string) =>
    store.collection<Row>({ name: `governance.${name}`, indexes: [] });
  const [changes, residents, households, organizations, divisions] = await Promise.all([
    store.collection<RegisterChangeRecord>(changesSpec),
    rowsOf<ResidentRecord>('residents'),
    rowsOf<HouseholdRecord>('households'),
    rowsOf<OrganizationRecord>('organizations'),
    rowsOf<DivisionRecord>('divisions'),
  ]);
  return {
    // Officers and community workers keep the register; nobody writes an entry for oneself (rule S-02).
    keptResidents: keepHistory(residents, changes, 'resident', {
      divisions: ({ residenceDivision, registeredDivision }) => [residenceDivision, registeredDivision],
    }),
    keptHouseholds: keepHistory(households, changes, 'household', { divisions: ({ division }) => [division] }),
    keptOrganizations: keepHistory(organizations, changes, 'organization', organizationWriteRule),
    keptDivisions: keepHistory(divisions, changes, 'division', { divisions: ({ _id }) => [_id] }),
    findRegisterChanges: lookUp(changes, { scope: 'public', by: 'recordId', hint: 'record', mostPerKey: mostChanges }),
  };
}
