import type { SubgraphName } from '../../../schema/load.ts';
import type { Collection, Session, Store } from '../../../store/collection.ts';
import { type IsoDate, shanghaiDateOf } from '../dates.ts';
import { isDuplicateKey } from '../duplicateKey.ts';
import { beginning, type ChainEnd, chainOf, linkId, linksFrom } from './chain.ts';
import { type AccessEntry, type AccessHead, type AccessRecord, accessHeads, accessRecords } from './records.ts';

/** One subgraph's access log. */
export interface AccessLog {
  /** Resolves once all the entries are written, in one transaction; rejects when none is. */
  readonly append: (entries: readonly AccessEntry[]) => Promise<void>;
}

interface Waiting {
  readonly entries: readonly AccessEntry[];
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

// As many processes as are likely to meet at the same link of a chain, and then some.
const mostAttempts = 20;

/** Opens the log of a subgraph; `now` says to which day's chain a record belongs. */
export async function openAccessLog(store: Store, subgraph: SubgraphName, now: () => Date): Promise<AccessLog> {
  const [records, heads] = await Promise.all([accessRecords(store), accessHeads(store)]);
  const ends = { records, heads, subgraph };
  let waiting: Waiting[] = [];
  let isWriting = false;

  // While one transaction is under way, whatever else comes waits and is written by the next together: requests of this process
  // then never meet at the end of the chain.
  async function writeWaiting(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const entries = batch.flatMap((each) => each.entries);
      await write(store, ends, shanghaiDateOf(now()), entries).then(
        () => batch.forEach(({ resolve }) => void resolve()),
        (reason) => batch.forEach(({ reject }) => void reject(reason)),
      );
    }
    isWriting = false;
  }

  return {
    append: (entries) =>
      new Promise((resolve, reject) => {
        waiting.push({ entries, resolve, reject });
        if (!isWriting) void writeWaiting();
      }),
  };
}

interface Ends {
  readonly records: Collection<AccessRecord>;
  readonly heads: Collection<AccessHead>;
  readonly subgraph: SubgraphName;
}

async function write(store: Store, ends: Ends, day: IsoDate, entries: readonly AccessEntry[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.withTransaction((session) => lengthen(ends, day, entries, session));
    } catch (error) {
      // Another process was faster: what it wrote is now the end of the chain.
      if (attempt === mostAttempts || !(error instanceof EndMoved || isDuplicateKey(error))) throw error;
    }
  }
}

class EndMoved extends Error {}

async function lengthen(
  { records, heads, subgraph }: Ends,
  day: IsoDate,
  entries: readonly AccessEntry[],
  session: Session,
): Promise<void> {
  const chain = chainOf(subgraph, day);
  const head = await heads.findOne({ _id: chain }, { hint: '_id_', session });
  const earlier = head ?? (await lastHeadBefore(heads, subgraph, day, session));
  const end: ChainEnd = { seq: head?.seq ?? 0, hash: earlier?.hash ?? beginning };
  const links = linksFrom(chain, end, entries);
  const last = links.at(-1);
  if (last === undefined) return;
  const { seq, hash } = last;
  if (head === null) {
    const follows = earlier && linkId(earlier._id, earlier.seq);
    await heads.insertOne({ _id: chain, subgraph, day, seq, hash, follows }, { session });
  } else {
    const { matchedCount } = await heads.updateOne(
      { _id: chain, seq: head.seq, hash: head.hash },
      { $set: { seq, hash } },
      { session },
    );
    if (matchedCount === 0) throw new EndMoved();
  }
  await records.insertMany(links, { session });
}

const lastHeadBefore = (heads: Collection<AccessHead>, subgraph: SubgraphName, day: IsoDate, session: Session) =>
  heads.findOne({ subgraph, day: { $lt: day } }, { hint: 'subgraph', sort: { subgraph: -1, day: -1 }, session });
