import type { Store } from '../../store/collection.ts';
import { type AccessRecord, accessRecords } from '../../subgraphs/shared/accessLog/records.ts';

/** The access records that some work leaves behind. */
export async function recordsOf(store: Store, work: () => Promise<unknown>): Promise<readonly AccessRecord[]> {
  const records = await accessRecords(store);
  const all = () => records.find({}, { hint: '_id_', sort: { _id: 1 }, limit: 1000 }).toArray();
  const before = (await all()).length;
  await work();
  return (await all()).slice(before);
}
