import type { Store } from '../../store/collection.ts';
import { type AccessRecord, accessRecords } from '../../subgraphs/shared/accessLog/records.ts';

/** The access records that some work leaves behind in a store. */
export async function recordsLeftBy(store: Store, work: () => Promise<unknown>): Promise<readonly AccessRecord[]> {
  const collection = await accessRecords(store);
  const records = () => collection.find({}, { hint: '_id_', sort: { _id: 1 }, limit: 1000 }).toArray();
  const before = new Set((await records()).map(({ _id }) => _id));
  await work();
  return (await records()).filter(({ _id }) => !before.has(_id));
}
