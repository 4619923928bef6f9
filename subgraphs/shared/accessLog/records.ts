import type { Purpose, Role } from '../../../schema/caller.ts';
import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, CollectionSpec, Store } from '../../../store/collection.ts';
import type { IsoDate } from '../dates.ts';

/** That somebody was shown sensitive data of one person, unmasked, within one request to one subgraph. */
export interface AccessEntry {
  /** Null for somebody who is in no register, such as an unidentified dead person. */
  readonly residentId: string | null;
  /** The reader: the token's subject, the role, and the registered client of an agency. Nothing else about the reader is kept. */
  readonly subject: string | null;
  readonly role: Role | null;
  readonly clientId: string | null;
  readonly purpose: Purpose | null;
  /** `Type.field` of all that was shown, sorted, each once. */
  readonly fields: readonly string[];
  readonly operationName: string | null;
  readonly requestId: string;
  /** The wider access under which the row was reached; null when it lay in the reader's own divisions. */
  readonly grantId: string | null;
  /** UTC, to the millisecond; such texts compare as the instants do. */
  readonly at: string;
}

/** One link of a chain; `_id` is the chain and the number in it, so no two can take the same place. */
export interface AccessRecord extends AccessEntry {
  readonly _id: string;
  /** Subgraph and day, `governance:2025-12-31`. */
  readonly chain: string;
  /** 1, 2, 3, … within the chain. */
  readonly seq: number;
  /** Hash of the link before; of the first link, that of the last one of the subgraph's day before. */
  readonly previous: string;
  /** Over everything else in the record. */
  readonly hash: string;
  /** The same for all records of one person, reader and operation on one day. */
  readonly entry: string;
}

/** Where a chain ends; `_id` is the chain. */
export interface AccessHead {
  readonly _id: string;
  readonly subgraph: SubgraphName;
  readonly day: IsoDate;
  readonly seq: number;
  readonly hash: string;
  /** The `_id` of the record, of an earlier day, that the first link is bound to; null for the subgraph's first chain. */
  readonly follows: string | null;
}

const recordSpec: CollectionSpec = {
  name: 'access.records',
  indexes: [{ name: 'resident', key: { residentId: 1, at: -1 } }],
};

const headSpec: CollectionSpec = {
  name: 'access.heads',
  indexes: [{ name: 'subgraph', key: { subgraph: 1, day: 1 } }],
};

/** The records of all six subgraphs. */
export const accessRecords = (store: Store): Promise<Collection<AccessRecord>> =>
  store.collection<AccessRecord>(recordSpec);

/** The ends of all chains. */
export const accessHeads = (store: Store): Promise<Collection<AccessHead>> => store.collection<AccessHead>(headSpec);
