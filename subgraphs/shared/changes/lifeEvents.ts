import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, Document, Store } from '../../../store/collection.ts';
import type { IsoDate } from '../dates.ts';

/** Life events that cross subgraphs (domain reference § 1). */
export type LifeEventKind =
  | 'DEATH_RECORDED'
  | 'DEATH_CORRECTED'
  | 'MARRIAGE_REGISTERED'
  | 'DIVORCE_REGISTERED'
  | 'MARRIAGE_VOIDED'
  | 'ADOPTION_REGISTERED'
  | 'RESIDENCE_MOVED'
  | 'AGE_REACHED'
  | 'DISABILITY_CERTIFIED'
  | 'DIVISION_CHANGED'
  | 'GUARDIANSHIP_CHANGED';

/** What happened, as the subgraph that records the fact tells it. */
export interface LifeEvent {
  readonly kind: LifeEventKind;
  readonly occurredOn: IsoDate;
  /** Whom it is about; null for a division. */
  readonly residentId: string | null;
  readonly divisionCode: string | null;
  /** The record that the event follows from. */
  readonly source: { readonly type: string; readonly id: string };
}

/** A life event that waits to be relayed; written in the same transaction as the fact. */
export interface OutboxRecord extends Document, LifeEvent {
  readonly recordedAt: Date;
  /** Null until relayed. */
  readonly relayedAt: Date | null;
}

/** The outbox of a subgraph. */
export const outboxOf = (store: Store, subgraph: SubgraphName): Promise<Collection<OutboxRecord>> =>
  store.collection<OutboxRecord>({
    name: `${subgraph}.outbox`,
    indexes: [{ name: 'waiting', key: { relayedAt: 1, recordedAt: 1, _id: 1 } }],
  });
