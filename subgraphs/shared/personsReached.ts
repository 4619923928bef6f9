import type { Document, Store } from '../../store/collection.ts';
import { type LookUp, lookUp } from './lookUp.ts';
import type { ScopeRule } from './reach.ts';

/** What of a register entry says who finds the person. */
export interface PlacedPerson extends Document {
  readonly residenceDivision: string;
  readonly registeredDivision: string;
}

/** S-02: a person is found from where he or she lives or is registered. */
export const personRule: ScopeRule<PlacedPerson> = {
  divisions: ['residenceDivision', 'registeredDivision'],
  persons: { filter: (ids) => ({ _id: { $in: ids } }), hint: '_id_' },
};

/** Opens the register for a subgraph whose own records do not say where a person lives today: it finds who of these is in reach. */
export async function openPersonsReached(store: Store): Promise<LookUp<PlacedPerson>> {
  return lookUp(await store.collection<PlacedPerson>({ name: 'governance.residents', indexes: [] }), {
    scope: personRule,
  });
}
