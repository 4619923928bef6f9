import { badInput } from '../../schema/errors.ts';
import { type PageArguments, requirePageSize } from '../shared/pages.ts';
import type { AccessLogConnectionRecord, AccessLogEntryRecord } from './records.ts';

/** A page of one person's entries, which are read when a field of the page is asked for. Throws what is wrong with the arguments. */
export function accessLogPage(
  load: () => Promise<readonly AccessLogEntryRecord[]>,
  { first, after }: PageArguments,
): AccessLogConnectionRecord {
  requirePageSize(first);
  const page = async () => {
    const entries = await load();
    const start = after == null ? 0 : placeOf(entries, after) + 1;
    return { rows: entries.slice(start, start + first), hasNextPage: entries.length > start + first };
  };
  return {
    edges: async () => (await page()).rows.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: async () => {
      const { rows, hasNextPage } = await page();
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: first === undefined ? null : cursorOf(first),
        endCursor: last === undefined ? null : cursorOf(last),
      };
    },
    totalCount: async () => (await load()).length,
  };
}

// What was first shown when, to whom and in which request does not change while more of the same operation is put on record.
const cursorOf = ({ at, reader, requestId, operation }: AccessLogEntryRecord): string =>
  Buffer.from(JSON.stringify([at.getTime(), reader, requestId, operation])).toString('base64url');

function placeOf(entries: readonly AccessLogEntryRecord[], cursor: string): number {
  const place = entries.findIndex((entry) => cursorOf(entry) === cursor);
  if (place < 0) throw badInput('CURSOR_INVALID', 'after', 'hand back a cursor of this same list, unchanged');
  return place;
}
