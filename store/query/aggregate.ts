import type { Sort } from '../collection.ts';
import { unsupported } from '../errors.ts';
import { compileExpression } from './expressions.ts';
import { compileGroup } from './group.ts';
import { compileFilter, filtersIn, type RawFilter } from './match.ts';
import { type Fields, isFields, isList } from './order.ts';
import type { Pace } from './pace.ts';
import { readAt, stepsOf } from './paths.ts';
import { pick } from './projection.ts';
import { compileSort } from './sort.ts';

/** Documents on their way through a pipeline, a handful at a time. */
export type Chunks = AsyncIterable<readonly Fields[]>;
type Transform = (source: Chunks, pace: Pace) => Chunks;
type RawStage = Readonly<Record<string, unknown>>;

export interface CompiledPipeline {
  /** A leading `$match`, and the `$sort` right behind it: the store answers these with its index. */
  readonly filter: RawFilter;
  readonly sort: Sort | null;
  /** The top-level fields the pipeline reads, or null for all of them. */
  readonly fields: ReadonlySet<string> | null;
  /** Everything after that. */
  readonly run: (source: Chunks, pace: Pace) => Chunks;
}

/** Compiles a pipeline once; an unknown stage or expression is refused before anything is read. */
export function compilePipeline(pipeline: readonly RawStage[]): CompiledPipeline {
  const stages = pipeline.map(stageOf);
  const fields = fieldsOf(stages);
  let filter: RawFilter = {};
  let sort: Sort | null = null;
  if (stages[0]?.name === '$match') filter = filterOf(stages.shift()?.operand);
  compileFilter(filter);
  if (stages[0]?.name === '$sort') sort = sortOf(stages.shift()?.operand);
  if (sort !== null) compileSort(sort);
  const transforms = stages.map(({ name, operand }, at) => compileStage(name, operand, stages[at + 1]));
  return {
    filter,
    sort,
    fields,
    run: (source, pace) => transforms.reduce((chunks, transform) => transform(chunks, pace), source),
  };
}

interface NamedStage {
  readonly name: string;
  readonly operand: unknown;
}

function stageOf(stage: RawStage): NamedStage {
  const [name = '', ...others] = Object.keys(stage);
  if (others.length > 0) throw unsupported('a stage with two operators');
  return { name, operand: stage[name] };
}

function compileStage(name: string, operand: unknown, next: NamedStage | undefined): Transform {
  switch (name) {
    case '$match':
      return keepWhere(compileFilter(filterOf(operand)));
    case '$sort':
      return sortBy(
        sortOf(operand),
        next?.name === '$limit' ? countOf('$limit', next.operand) : Number.POSITIVE_INFINITY,
      );
    case '$skip':
      return slice(countOf(name, operand), Number.POSITIVE_INFINITY);
    case '$limit':
      return slice(0, countOf(name, operand));
    case '$unwind':
      return unwind(operand);
    case '$project':
      return project(fieldsIn(name, operand));
    case '$set':
      return setFields(fieldsIn(name, operand));
    case '$group':
      return group(fieldsIn(name, operand));
    case '$count':
      return count(operand);
    default:
      throw unsupported(`the stage ${name}`);
  }
}

function filterOf(operand: unknown): RawFilter {
  if (!isFields(operand)) throw unsupported('$match without a filter');
  return operand;
}

function sortOf(operand: unknown): Sort {
  const sort: Record<string, 1 | -1> = {};
  for (const [path, direction] of Object.entries(fieldsIn('$sort', operand))) {
    if (direction !== 1 && direction !== -1) throw unsupported('a sort direction other than 1 and -1');
    sort[path] = direction;
  }
  return sort;
}

function countOf(name: string, operand: unknown): number {
  if (
    typeof operand !== 'number' ||
    !Number.isInteger(operand) ||
    operand < 0 ||
    (name === '$limit' && operand === 0)
  ) {
    throw unsupported(`${name} without a whole number`);
  }
  return operand;
}

function fieldsIn(name: string, operand: unknown): RawStage {
  if (!isFields(operand) || Object.keys(operand).length === 0) throw unsupported(`${name} without fields`);
  return operand;
}

const mapEach = (change: (document: Fields) => Fields): Transform =>
  async function* (source) {
    for await (const chunk of source) yield chunk.map(change);
  };

const keepWhere = (matches: (document: Fields) => boolean): Transform =>
  async function* (source) {
    for await (const chunk of source) yield chunk.filter(matches);
  };

const slice = (skip: number, limit: number): Transform =>
  async function* (source) {
    let toSkip = skip;
    let left = limit;
    for await (const chunk of source) {
      const rest = chunk.slice(toSkip, toSkip + left);
      toSkip -= Math.min(toSkip, chunk.length);
      left -= rest.length;
      yield rest;
      if (left === 0) return;
    }
  };

function sortBy(sort: Sort, keep: number): Transform {
  const startSorter = compileSort(sort);
  return async function* (source, pace) {
    const sorter = startSorter(keep);
    for await (const chunk of source) for (const document of chunk) sorter.add(document);
    yield* inChunks(sorter.finish(), pace);
  };
}

function group(stage: RawStage): Transform {
  const start = compileGroup(stage);
  return async function* (source, pace) {
    const grouping = start();
    for await (const chunk of source) for (const document of chunk) grouping.add(document);
    yield* inChunks(grouping.groups(), pace);
  };
}

async function* inChunks(documents: Iterable<Fields>, pace: Pace): Chunks {
  let chunk: Fields[] = [];
  for (const document of documents) {
    chunk.push(document);
    if (chunk.length < 100) continue;
    yield chunk;
    chunk = [];
    if (pace.isDue()) await pace.rest();
  }
  yield chunk;
}

function unwind(operand: unknown): Transform {
  if (typeof operand !== 'string' || !operand.startsWith('$')) throw unsupported('$unwind without a path');
  const steps = stepsOf(operand.slice(1));
  return async function* (source, pace) {
    for await (const chunk of source) {
      const unwound: Fields[] = [];
      for (const document of chunk) unwindOne(document, steps, unwound);
      yield* inChunks(unwound, pace);
    }
  };
}

function unwindOne(document: Fields, steps: readonly string[], unwound: Fields[]): void {
  const list = readAt(document, steps, 0);
  if (list === undefined || list === null) return;
  if (!isList(list)) unwound.push(document);
  else for (const element of list) unwound.push(replaceAt(document, steps, element));
}

function replaceAt(document: Fields, steps: readonly string[], value: Fields[string]): Fields {
  const [step = '', ...rest] = steps;
  const inner = document[step];
  return { ...document, [step]: rest.length > 0 && isFields(inner) ? replaceAt(inner, rest, value) : value };
}

function setFields(stage: RawStage): Transform {
  const parts = computed(stage);
  return mapEach((document) => withFields({ ...document }, document, parts));
}

type Computed = readonly (readonly [name: string, of: ReturnType<typeof compileExpression>])[];

function computed(stage: RawStage): Computed {
  return Object.entries(stage).map(([name, expression]) => {
    if (stepsOf(name).length > 1) throw unsupported('a computed field inside another');
    return [name, compileExpression(expression)] as const;
  });
}

function withFields(target: Fields, document: Fields, parts: Computed): Fields {
  for (const [name, of] of parts) {
    const value = of(document);
    if (value === undefined) delete target[name];
    else target[name] = value;
  }
  return target;
}

function project(stage: RawStage): Transform {
  const { _id, ...others } = stage;
  const keepsId = _id !== 0;
  const excluded = Object.keys(others).filter((name) => others[name] === 0);
  const isExclusion = excluded.length === Object.keys(others).length && (excluded.length > 0 || !keepsId);
  if (isExclusion) return mapEach(drop(keepsId ? excluded : ['_id', ...excluded]));
  if (excluded.length > 0) throw unsupported('a $project that both includes and excludes');

  const included = Object.keys(others).filter((name) => others[name] === 1);
  const expressions = Object.fromEntries(Object.entries(others).filter(([name]) => others[name] !== 1));
  const isComputedId = keepsId && _id !== undefined && _id !== 1;
  const parts = computed(isComputedId ? { _id, ...expressions } : expressions);
  const kept = pick(keepsId && !isComputedId ? ['_id', ...included] : included);
  return mapEach((document) => withFields(kept(document), document, parts));
}

function drop(names: readonly string[]): (document: Fields) => Fields {
  for (const name of names)
    if (stepsOf(name).length > 1) throw unsupported('a $project that excludes a field inside another');
  return (document) => {
    const rest = { ...document };
    for (const name of names) delete rest[name];
    return rest;
  };
}

function count(operand: unknown): Transform {
  if (typeof operand !== 'string' || operand === '' || operand.includes('.'))
    throw unsupported('$count without a name');
  stepsOf(operand);
  return async function* (source) {
    let total = 0;
    for await (const chunk of source) total += chunk.length;
    if (total > 0) yield [{ [operand]: total }];
  };
}

// Read ahead what the pipeline touches, until a stage makes new documents: the rest need not be decoded.
function fieldsOf(stages: readonly NamedStage[]): ReadonlySet<string> | null {
  const fields = new Set<string>();
  for (const { name, operand } of stages) {
    if (name === '$match' && isFields(operand)) addFilterFields(operand, fields);
    else if (name === '$sort' && isFields(operand)) for (const path of Object.keys(operand)) fields.add(rootOf(path));
    else addExpressionFields(operand, fields);
    if (name === '$group' || name === '$count') return fields;
    if (
      name === '$project' &&
      isFields(operand) &&
      Object.entries(operand).some(([field, value]) => field !== '_id' && value !== 0)
    ) {
      fields.add('_id');
      for (const [field, value] of Object.entries(operand)) if (value === 1) fields.add(rootOf(field));
      return fields;
    }
  }
  return null;
}

const rootOf = (path: string) => path.split('.', 1)[0] ?? path;

/** Adds the top-level fields a filter looks at. */
export function addFilterFields(filter: RawFilter, fields: Set<string>): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name.startsWith('$')) for (const part of filtersIn(name, condition)) addFilterFields(part, fields);
    else fields.add(rootOf(name));
  }
}

function addExpressionFields(expression: unknown, fields: Set<string>): void {
  if (typeof expression === 'string' && expression.startsWith('$')) fields.add(rootOf(expression.slice(1)));
  else if (Array.isArray(expression)) for (const part of expression) addExpressionFields(part, fields);
  else if (isFields(expression)) for (const part of Object.values(expression)) addExpressionFields(part, fields);
}
