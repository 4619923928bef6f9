import { createHash } from 'node:crypto';
import { badInput, failure } from '../../../schema/errors.ts';
import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, Document, Session, Store } from '../../../store/collection.ts';

/** A mutation that was answered under a key of its client, with what was answered. */
interface AnsweredRecord extends Document {
  readonly mutation: string;
  readonly inputDigest: string;
  readonly at: Date;
  readonly payload: unknown;
}

/** What a client hands in to have a repeated request answered like the first. */
export interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
}

/** The request that a key stands for: of this caller, to this mutation. */
export interface KeyedRequest {
  readonly _id: string;
  readonly mutation: string;
  readonly inputDigest: string;
}

/** The answers given under keys: a repeated request gets the first, also after a restart. */
export interface AnsweredRequests {
  /** The first answer, null when there is none yet. Throws `IDEMPOTENCY_KEY_REUSED` where the input was another. */
  firstAnswer<Payload>(request: KeyedRequest, session?: Session): Promise<{ readonly payload: Payload } | null>;
  keep(request: KeyedRequest, payload: unknown, at: Date, session: Session): Promise<void>;
}

const longestKey = 128;

/** The request under the key given; null without a key. Throws `BAD_USER_INPUT` for a key of the wrong length. */
export function keyedRequest(subject: string, mutation: string, input: Keyed): KeyedRequest | null {
  const { idempotencyKey, ...asked } = input;
  if (idempotencyKey == null) return null;
  if (idempotencyKey.length === 0 || idempotencyKey.length > longestKey)
    throw badInput('BAD_USER_INPUT', 'input.idempotencyKey', `give 1 to ${longestKey} characters`);
  return { _id: digestOf([subject, mutation, idempotencyKey]), mutation, inputDigest: digestOf(asked) };
}

const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 40);

/** Opens the answers of a subgraph. */
export async function openAnsweredRequests(store: Store, subgraph: SubgraphName): Promise<AnsweredRequests> {
  const collection: Collection<AnsweredRecord> = await store.collection({
    name: `${subgraph}.answeredRequests`,
    indexes: [],
  });
  return {
    async firstAnswer<Payload>({ _id, inputDigest }: KeyedRequest, session?: Session) {
      const found = await collection.findOne({ _id }, { hint: '_id_', ...(session && { session }) });
      if (found === null) return null;
      if (found.inputDigest !== inputDigest) throw failure('IDEMPOTENCY_KEY_REUSED');
      return { payload: found.payload as Payload };
    },
    keep: (request, payload, at, session) => collection.insertOne({ ...request, at, payload }, { session }),
  };
}
