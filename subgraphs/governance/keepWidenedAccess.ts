import { createHash, randomUUID } from 'node:crypto';
import type { Collection } from '../../store/collection.ts';
import { isDuplicateKey } from '../shared/duplicateKey.ts';
import type { WidenedAccessRecord } from '../shared/widenedAccess.ts';

/** The id of wider access: of its taker and the key given, so that a repeated request meets the first. */
export function widenedAccessId(subject: string, idempotencyKey: string | null | undefined): string {
  if (idempotencyKey == null) return `wid-${randomUUID()}`;
  const digest = createHash('sha256')
    .update(JSON.stringify([subject, idempotencyKey]))
    .digest('hex');
  return `wid-${digest.slice(0, 32)}`;
}

/** Keeps wider access; when its id is taken, gives what was kept under it. */
export async function keepWidenedAccess(
  collection: Collection<WidenedAccessRecord>,
  record: WidenedAccessRecord,
): Promise<WidenedAccessRecord> {
  try {
    await collection.insertOne(record);
    return record;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const first = await collection.findOne({ _id: record._id }, { hint: '_id_' });
    if (first === null) throw error;
    return first;
  }
}
