import { GraphQLError } from 'graphql';
import { isRow, type Path, type Row, type Run } from './run.ts';
import type { FieldShape, SelectionShape, TypeShape } from './selection.ts';

/** Null with its error noted already. */
const nulled = Symbol('nulled');
/** Null where the schema promises a value: the position above becomes null. */
const bubbling = Symbol('bubbling');

/** A position on the way down: the object there and the name asked of it. */
interface Position {
  readonly row: Row;
  readonly name: string;
  readonly depth: number;
}

interface Response {
  readonly run: Run;
  readonly path: (string | number)[];
  readonly positions: Position[];
}

/**
 * Makes the answer from what came: the fields asked for in the operation's order, errors where a fetch failed, and null
 * propagated as the GraphQL specification says. Null when it reached the top.
 */
export function respond(run: Run, shape: SelectionShape): Row | null {
  const response: Response = { run, path: [], positions: [] };
  const data = completeObject(response, shape, run.root);
  return isRow(data) ? data : null;
}

function completeObject(response: Response, shape: SelectionShape, row: Row): Row | typeof nulled {
  const typeName = shape.typeName ?? row.__typename;
  const fields = typeof typeName === 'string' ? shape.fieldsOf(typeName) : null;
  // A subgraph that answers with a type clients cannot see leaves nothing that could be shown.
  if (typeof typeName !== 'string' || fields === null)
    return noteNull(response, 'This object is of a type that is not in the schema.');
  const { run, path } = response;
  const answer: Row = {};
  for (const field of fields) {
    if (field.isIncluded !== null && !field.isIncluded(run.coerced)) continue;
    const { responseName, type } = field;
    if (type === null) {
      answer[responseName] = typeName;
      continue;
    }
    const value = row[responseName];
    if (type.kind === 'LEAF' && value !== undefined && value !== null) {
      answer[responseName] = value;
      continue;
    }
    path.push(responseName);
    const completed = completeField(response, field, type, row, value);
    path.pop();
    if (completed === bubbling) return nulled;
    answer[responseName] = completed === nulled ? null : completed;
  }
  return answer;
}

function completeField(
  response: Response,
  { responseName, coordinate }: FieldShape,
  type: TypeShape,
  row: Row,
  value: unknown,
): unknown {
  const { run, path, positions } = response;
  if (run.failures.size === 0) return completeValue(response, coordinate, type, value);
  positions.push({ row, name: responseName, depth: path.length });
  const failed = value === undefined && noteCause(response);
  const completed = failed
    ? type.kind === 'NON_NULL'
      ? bubbling
      : nulled
    : completeValue(response, coordinate, type, value);
  positions.pop();
  return completed;
}

function completeValue(response: Response, coordinate: string, type: TypeShape, value: unknown): unknown {
  if (type.kind === 'NON_NULL') {
    const completed = completeValue(response, coordinate, type.of, value);
    if (completed === null) noteNull(response, `Cannot return null for non-nullable field ${coordinate}.`);
    return completed === null || completed === nulled ? bubbling : completed;
  }
  if (value === null || value === undefined) return null;
  switch (type.kind) {
    case 'LIST':
      return completeList(response, coordinate, type.of, value);
    case 'OBJECT':
      return isRow(value)
        ? completeObject(response, type.selection, value)
        : noteNull(response, `${coordinate} was answered with a value that is no object.`);
    case 'ENUM':
      return type.values.has(String(value))
        ? value
        : noteNull(response, `${coordinate} was answered with a value that its enum does not have.`);
    case 'LEAF':
      return value;
  }
}

function completeList(response: Response, coordinate: string, type: TypeShape, value: unknown): unknown {
  if (!Array.isArray(value)) return noteNull(response, `${coordinate} was answered with a value that is no list.`);
  if (type.kind === 'LEAF') return value;
  const { path } = response;
  const completed: unknown[] = [];
  for (const [index, element] of value.entries()) {
    path.push(index);
    const item = completeValue(response, coordinate, type, element);
    path.pop();
    if (item === bubbling) return nulled;
    completed.push(item === nulled ? null : item);
  }
  return completed;
}

/** Notes the failed fetch that left this position, or one above it, without a value; false when none did. */
function noteCause({ run, path, positions }: Response): boolean {
  for (const { row, name } of positions.toReversed()) {
    const failure = run.failures.get(row)?.find(({ provides }) => provides.has(name));
    if (!failure) continue;
    run.errors.push(new GraphQLError(failure.message, { path: [...path], extensions: failure.extensions }));
    return true;
  }
  return false;
}

// A null that a subgraph has explained is not explained again.
function noteNull({ run, path }: Response, message: string): typeof nulled {
  const isExplained = run.errors.some((error) => error.path && isUnder(error.path, path));
  if (!isExplained)
    run.errors.push(new GraphQLError(message, { path: [...path], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } }));
  return nulled;
}

const isUnder = (path: Path, top: Path) =>
  path.length >= top.length && top.every((step, index) => path[index] === step);
