import type { Collection } from '../../store/collection.ts';
import type { AccessRecord } from '../shared/accessLog/records.ts';
import { actorShown } from '../shared/changes/actions.ts';
import { purposeShown } from './callerNames.ts';
import type { AccessLogEntryRecord } from './records.ts';

/** One person's entries of the access log, the newest first. */
export interface AccessEntriesOfPerson {
  readonly residentId: string;
  readonly entries: readonly AccessLogEntryRecord[];
}

// Over all people asked about at once: far more than anybody honestly has, and few enough to hold.
const mostRecords = 20_000;

/** Each person's entries, in one trip: the records of all six subgraphs, those of one operation taken together. */
export async function findAccessEntries(
  records: Collection<AccessRecord>,
  residentIds: readonly string[],
): Promise<readonly AccessEntriesOfPerson[]> {
  const found = await records
    .find(
      { residentId: { $in: residentIds } },
      { hint: 'resident', sort: { residentId: 1, at: -1 }, limit: mostRecords },
    )
    .toArray();
  const operations = new Map<string, AccessRecord[]>();
  for (const record of found) operations.set(record.entry, [...(operations.get(record.entry) ?? []), record]);
  const ofPerson = new Map<string, AccessLogEntryRecord[]>(residentIds.map((id) => [id, []]));
  for (const [newest, ...others] of operations.values())
    if (newest) ofPerson.get(newest.residentId ?? '')?.push(entryOf(newest, others));
  return [...ofPerson].map(([residentId, entries]) => ({ residentId, entries }));
}

function entryOf(newest: AccessRecord, others: readonly AccessRecord[]): AccessLogEntryRecord {
  const { subject, role, clientId, purpose, operationName, requestId } = newest;
  const all = [newest, ...others];
  return {
    at: new Date(all.at(-1)?.at ?? newest.at),
    lastAt: new Date(newest.at),
    reader: subject,
    role: role && actorShown[role],
    client: clientId,
    purpose: purpose && purposeShown(purpose),
    fields: [...new Set(all.flatMap(({ fields }) => fields))].sort(),
    operation: operationName,
    requestId,
    widenedAccessId: all.find(({ grantId }) => grantId !== null)?.grantId ?? null,
  };
}
