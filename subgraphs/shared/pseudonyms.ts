import { createHmac, randomBytes } from 'node:crypto';
import type { Collection, CollectionSpec, Document, Store } from '../../store/collection.ts';
import { isDuplicateKey } from './duplicateKey.ts';

/** A stable pseudonym of a person, the same for the same key; nobody finds the person from it without the key. */
export type PseudonymOf = (residentId: string) => Promise<string>;

interface SecretRecord extends Document {
  readonly value: string;
}

const spec: CollectionSpec = { name: 'platform.secrets', indexes: [] };
const secretId = 'pseudonymKey';

const lengthOfPseudonym = 32;
const shortestKey = 32;

/** Pseudonyms by the key given, else by one that the store has kept since it was first needed. */
export async function openPseudonyms(store: Store, givenKey: string | undefined): Promise<PseudonymOf> {
  if (givenKey && givenKey.length < shortestKey)
    throw new Error(`PSEUDONYM_KEY: give ${shortestKey} characters or more, e.g. from "openssl rand -base64 32"`);
  const secrets = await store.collection<SecretRecord>(spec);
  let key: Promise<string> | null = null;
  const keyInUse = () => {
    key ??= givenKey ? Promise.resolve(givenKey) : secretKept(secrets);
    key.catch(() => {
      key = null;
    });
    return key;
  };
  return async (residentId) =>
    createHmac('sha256', await keyInUse())
      .update(residentId)
      .digest('hex')
      .slice(0, lengthOfPseudonym);
}

// Whichever process comes first makes the secret; all others then find it.
async function secretKept(secrets: Collection<SecretRecord>): Promise<string> {
  const kept = await secrets.findOne({ _id: secretId }, { hint: '_id_' });
  if (kept) return kept.value;
  const made = { _id: secretId, value: randomBytes(32).toString('base64') };
  try {
    await secrets.insertOne(made);
    return made.value;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const others = await secrets.findOne({ _id: secretId }, { hint: '_id_' });
  if (!others) throw new Error('The secret of the pseudonyms can neither be written nor read');
  return others.value;
}
