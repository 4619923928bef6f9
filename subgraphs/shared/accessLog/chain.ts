import { createHash } from 'node:crypto';
import type { SubgraphName } from '../../../schema/load.ts';
import { type IsoDate, shanghaiDateOf } from '../dates.ts';
import type { AccessEntry, AccessRecord } from './records.ts';

/** The end of a chain as it grows. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** What the first link of a subgraph's first chain follows. */
export const beginning = '0'.repeat(64);

const widthOfNumber = 9;

/** The name of a chain. */
export const chainOf = (subgraph: SubgraphName, day: IsoDate): string => `${subgraph}:${day}`;

/** The `_id` of a link; ordered as the links are. */
export const linkId = (chain: string, seq: number): string => `${chain}:${String(seq).padStart(widthOfNumber, '0')}`;

/** Bounds of the ids of a chain's links. */
export const linksOf = (chain: string) => ({ $gte: `${chain}:`, $lt: `${chain};` }); // ';' follows ':'

/** The hash of a record: SHA-256 over everything else in it, the names sorted, as JSON. */
export function hashOf({ hash, ...content }: AccessRecord): string {
  const sorted = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** The links that entries become, in order, from the end of a chain on. */
export function linksFrom(chain: string, end: ChainEnd, entries: readonly AccessEntry[]): readonly AccessRecord[] {
  let { seq, hash: previous } = end;
  return entries.map((entry) => {
    seq += 1;
    const link = { ...entry, _id: linkId(chain, seq), chain, seq, previous, entry: entryOf(entry), hash: '' };
    const hash = hashOf(link);
    previous = hash;
    return { ...link, hash };
  });
}

// A client may name its requests as it likes: with day and reader in it, nothing but that reader's own doings of a day fall together.
const entryOf = ({ at, residentId, subject, clientId, operationName, requestId }: AccessEntry): string =>
  JSON.stringify([shanghaiDateOf(new Date(at)), residentId, subject, clientId, requestId, operationName]);
