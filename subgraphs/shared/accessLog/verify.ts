import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, Store } from '../../../store/collection.ts';
import type { IsoDate } from '../dates.ts';
import { beginning, hashOf, linkId, linksOf } from './chain.ts';
import { type AccessHead, type AccessRecord, accessHeads, accessRecords } from './records.ts';

/** The first place where a chain does not hold. */
export interface BrokenLink {
  readonly chain: string;
  readonly seq: number;
  readonly what: string;
}

/** What is known of one chain after it was walked. */
export interface CheckedChain {
  readonly chain: string;
  /** How many links hold, from the first on. */
  readonly goodLinks: number;
  /** The hash it ends with; kept elsewhere, it shows later whether the end was taken away together with its head. */
  readonly lastHash: string;
  readonly broken: BrokenLink | null;
}

/** Which chains to check; all of them when neither is told. */
export interface ChainsWanted {
  readonly day?: IsoDate;
  readonly subgraph?: SubgraphName;
}

/** Checks the chains of the access log, by subgraph and day, one after another. */
export async function* verifyAccessLog(store: Store, wanted: ChainsWanted = {}): AsyncGenerator<CheckedChain> {
  const [records, heads] = await Promise.all([accessRecords(store), accessHeads(store)]);
  const known = new Map<string, AccessHead>();
  for await (const head of heads.find({}, { hint: '_id_', limit: Number.POSITIVE_INFINITY })) known.set(head._id, head);
  for (const chain of await chainsIn(records, known)) {
    if (isWanted(chain, wanted)) yield await checkGrowingChain(records, heads, chain);
  }
}

// A head may have been taken away, or the records of a chain: either still names the chain, and so does a chain that follows it.
async function chainsIn(
  records: Collection<AccessRecord>,
  heads: ReadonlyMap<string, AccessHead>,
): Promise<readonly string[]> {
  const chains = new Set(heads.keys());
  for (const { follows } of heads.values()) if (follows !== null) chains.add(chainOfLink(follows));
  const grouped = records.aggregate<{ readonly _id: string }>([{ $group: { _id: '$chain' } }], { hint: '_id_' });
  for await (const { _id } of grouped) chains.add(_id);
  return [...chains].sort();
}

const chainOfLink = (id: string) => id.slice(0, id.lastIndexOf(':'));

function isWanted(chain: string, { day, subgraph }: ChainsWanted): boolean {
  return (
    (day === undefined || chain.endsWith(`:${day}`)) && (subgraph === undefined || chain.startsWith(`${subgraph}:`))
  );
}

type Fault = Pick<BrokenLink, 'seq' | 'what'>;

// Far more often than a chain grows while its last links are read.
const mostAttempts = 10;

// While today's chain is walked others lengthen it, and what was read of its end does not fit its links any more.
async function checkGrowingChain(
  records: Collection<AccessRecord>,
  heads: Collection<AccessHead>,
  chain: string,
): Promise<CheckedChain> {
  const headNow = () => heads.findOne({ _id: chain }, { hint: '_id_' });
  let head = await headNow();
  for (let attempt = 1; ; attempt++) {
    const checked = await checkChain(records, chain, head);
    const later = await headNow();
    if (checked.broken === null || later?.seq === head?.seq || attempt === mostAttempts) return checked;
    head = later;
  }
}

async function checkChain(
  records: Collection<AccessRecord>,
  chain: string,
  head: AccessHead | null,
): Promise<CheckedChain> {
  let seq = 0;
  let hash = await hashToFollow(records, head);
  const checked = (fault: Fault | null): CheckedChain => ({
    chain,
    goodLinks: seq,
    lastHash: hash ?? beginning,
    broken: fault && { chain, ...fault },
  });
  const links = records.find(
    { _id: linksOf(chain) },
    { hint: '_id_', sort: { _id: 1 }, limit: Number.POSITIVE_INFINITY },
  );
  for await (const record of links) {
    const fault = faultOf(record, chain, seq + 1, hash);
    if (fault !== null) return checked({ seq: seq + 1, what: fault });
    seq = record.seq;
    hash = record.hash;
  }
  return checked(faultOfEnd(head, seq, hash));
}

/** What the first link must name as the one before; null when that one is not there any more. */
async function hashToFollow(records: Collection<AccessRecord>, head: AccessHead | null): Promise<string | null> {
  if (head === null || head.follows === null) return beginning;
  const followed = await records.findOne({ _id: head.follows }, { hint: '_id_' });
  return followed?.hash ?? null;
}

function faultOf(record: AccessRecord, chain: string, seq: number, previous: string | null): string | null {
  if (hashOf(record) !== record.hash) return 'the record was altered';
  if (record.seq !== seq || record._id !== linkId(chain, seq) || record.chain !== chain)
    return `the record is missing; the next one is number ${record.seq}`;
  if (previous === null) return 'the record of an earlier day that it follows is missing';
  if (record.previous !== previous) return 'the record does not follow the one before it';
  return null;
}

function faultOfEnd(head: AccessHead | null, seq: number, hash: string | null): Fault | null {
  if (head === null)
    return { seq: seq + 1, what: seq === 0 ? 'the whole chain is missing' : 'nothing says that it ends' };
  if (head.seq > seq)
    return { seq: seq + 1, what: `the record is missing, and all after it up to the last, number ${head.seq}` };
  if (head.seq < seq)
    return { seq: head.seq + 1, what: `the chain ends with number ${head.seq}, but the record is there` };
  return head.hash === hash ? null : { seq, what: 'the record is not the one that the chain ends with' };
}
