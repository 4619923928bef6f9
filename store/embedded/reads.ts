import type { Sort } from '../collection.ts';
import { unsupported } from '../errors.ts';
import { compilePipeline } from '../query/aggregate.ts';
import type { RawFilter } from '../query/match.ts';
import type { Fields } from '../query/order.ts';
import type { Pace } from '../query/pace.ts';
import { compileProjection } from '../query/projection.ts';
import { compileSort } from '../query/sort.ts';
import type { StoredCollection } from './catalog.ts';
import type { Reader } from './kv.ts';
import { documentReader, entriesOf, type Plan, planOn, walkOf } from './plan.ts';

/** A find as the embedded store answers it. */
export interface FindRequest {
  readonly filter: RawFilter;
  readonly hint: string;
  readonly sort?: Sort | undefined;
  readonly skip?: number | undefined;
  readonly limit: number;
  readonly projection?: Readonly<Record<string, unknown>> | undefined;
}

/** Told when a query without bounds has met many documents. */
export type NoteScan = (plan: Plan, filter: RawFilter) => void;

/** What all reads of one collection share. */
export interface ReadContext {
  readonly collection: StoredCollection;
  readonly reader: Reader;
  readonly pace: Pace;
  readonly noteScan: NoteScan;
}

/** A scan longer than this is worth a line in the log. */
const longScan = 5000;

/** Answers a find, a handful of documents at a time. */
export async function* findChunks(context: ReadContext, request: FindRequest): AsyncGenerator<Fields[]> {
  const { skip = 0, limit } = request;
  if (!isCount(skip) || !(isCount(limit) || limit === Number.POSITIVE_INFINITY))
    throw unsupported('a skip or limit that is no whole number');
  const project = request.projection === undefined ? null : compileProjection(request.projection);
  const fields = request.projection === undefined ? null : topFields(request.projection, request.sort);
  if (limit === 0) return;
  let toSkip = skip;
  let left = limit;
  for await (const chunk of walk(context, request, fields, skip + limit)) {
    const rest = chunk.slice(toSkip, toSkip + left);
    toSkip -= Math.min(toSkip, chunk.length);
    left -= rest.length;
    yield project === null ? rest : rest.map(project);
    if (left === 0) return;
  }
}

const isCount = (number: unknown) => typeof number === 'number' && Number.isInteger(number) && number >= 0;

function topFields(projection: Readonly<Record<string, unknown>>, sort: Sort | undefined): ReadonlySet<string> {
  const paths = ['_id', ...Object.keys(projection), ...Object.keys(sort ?? {})];
  return new Set(paths.map((path) => path.split('.', 1)[0] ?? path));
}

interface Walk {
  readonly filter: RawFilter;
  readonly hint: string;
  readonly sort?: Sort | undefined;
}

// Documents in order; at least the first `enough` of them.
async function* walk(
  context: ReadContext,
  request: Walk,
  fields: ReadonlySet<string> | null,
  enough: number,
): AsyncGenerator<Fields[]> {
  const { reader, pace, noteScan } = context;
  const plan = planOn(context.collection, request.hint, request.filter);
  const startSorter = request.sort === undefined ? null : compileSort(request.sort);
  const direction = walkOf(plan, request.sort);
  const sorter = direction === null && startSorter !== null ? startSorter(enough) : null;
  const read = documentReader(reader, plan, fields);
  const mostInChunk = Math.min(enough, 1000);

  let chunk: Fields[] = [];
  let met = 0;
  for (const entry of entriesOf(reader, plan, direction === 'backwards')) {
    if (++met === longScan && !plan.bounds.isNarrowed) noteScan(plan, request.filter);
    const document = read(entry);
    if (document !== null && sorter !== null) sorter.add(document);
    else if (document !== null && chunk.push(document) >= mostInChunk) {
      yield chunk;
      chunk = [];
    }
    if (pace.isDue()) await pace.rest();
  }
  yield sorter === null ? chunk : sorter.finish();
}

/** Counts what a filter matches; where the index says it all, only its keys are walked. */
export async function countMatching(context: ReadContext, filter: RawFilter, hint: string): Promise<number> {
  const { collection, reader, pace, noteScan } = context;
  const plan = planOn(collection, hint, filter);
  if (plan.matches === null && plan.bounds.meetsEachOnce) return countKeys(context, plan);

  const read = documentReader(reader, plan, plan.filterFields);
  let count = 0;
  let met = 0;
  for (const entry of entriesOf(reader, plan, false)) {
    if (++met === longScan && !plan.bounds.isNarrowed) noteScan(plan, filter);
    if (read(entry) !== null) count++;
    if (pace.isDue()) await pace.rest();
  }
  return count;
}

async function countKeys({ reader, pace }: ReadContext, { bounds }: Plan): Promise<number> {
  let total = 0;
  for (const { start, end } of bounds.ranges) {
    for (let from: string | null = start; from !== null; ) {
      const { count, next }: { count: number; next: string | null } = reader.count(from, end, 20_000);
      total += count;
      from = next;
      if (pace.isDue()) await pace.rest();
    }
  }
  return total;
}

/** Answers a pipeline, a handful of documents at a time. */
export async function* aggregateChunks(
  context: ReadContext,
  pipeline: readonly Readonly<Record<string, unknown>>[],
  hint: string,
): AsyncGenerator<readonly Fields[]> {
  const { filter, sort, fields, run } = compilePipeline(pipeline);
  const source = walk(context, { filter, hint, sort: sort ?? undefined }, fields, Number.POSITIVE_INFINITY);
  yield* run(source, context.pace);
}
