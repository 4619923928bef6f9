import { GraphQLError } from 'graphql';
import { isRow, type Path, type Row, type Run } from './run.ts';
import { isScalar } from './scalars.ts';
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
  const typeName = shape.typeName ?? row.__typename ?? shape.declaredName;
  const fields = typeof typeName === 'string' ? shape.fieldsOf(typeName) : null;
  // A subgraph that answers with a type clients cannot see leaves nothing that could be shown.
  if (typeof typeName !== 'string' || fields === null)
    return noteNull(response, 'This object is of a type that is not in the schema.');
  const { run, path } = response;
  const answer: Row = {};
  for (const field of shape.inOrder(fields, run.coerced)) {
    const { responseName, sourceName, type, isWithheld } = field;
    if (isWithheld) {
      if (type === null || type.kind === 'NON_NULL') return nulled;
      setField(answer, responseName, null);
      continue;
    }
    if (type === null) {
      if (!shape.isObject(typeName)) return noteNull(response, 'The type of this object is not known.');
      setField(answer, responseName, typeName);
      continue;
    }
    const value = row[sourceName];
    path.push(responseName);
    const completed = completeField(response, field, type, row, value);
    path.pop();
    if (completed === bubbling) return nulled;
    setField(answer, responseName, completed === nulled ? null : completed);
  }
  return answer;
}

// A client may call a field `__proto__`; assigned, it would become the object's prototype.
function setField(answer: Row, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(answer, name, { value, enumerable: true, configurable: true, writable: true });
  else answer[name] = value;
}

function completeField(
  response: Response,
  { sourceName, coordinate }: FieldShape,
  type: TypeShape,
  row: Row,
  value: unknown,
): unknown {
  const { run, path, positions } = response;
  if (run.failures.size === 0) return completeValue(response, coordinate, type, value);
  positions.push({ row, name: sourceName, depth: path.length });
  const isLost =
    (value === undefined && noteCause(response, type)) ||
    (value === null && noteOwnCauses(response, row, sourceName, type));
  if (!isLost && value !== undefined && value !== null) noteBesideValue(response, row, sourceName);
  const completed = isLost
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
      return isScalar(type.scalar, value)
        ? value
        : noteNull(response, `${coordinate} was answered with a value that its type does not have.`);
  }
}

function completeList(response: Response, coordinate: string, type: TypeShape, value: unknown): unknown {
  if (!Array.isArray(value)) return noteNull(response, `${coordinate} was answered with a value that is no list.`);
  if (type.kind === 'LEAF' && type.scalar === null) return value;
  const { run, path } = response;
  const completed: unknown[] = [];
  for (const [index, element] of value.entries()) {
    path.push(index);
    const isLost =
      (element === null || element === undefined) &&
      run.failures.size > 0 &&
      noteOwnCauses(response, value, String(index), type);
    const item = isLost
      ? type.kind === 'NON_NULL'
        ? bubbling
        : nulled
      : completeValue(response, coordinate, type, element);
    path.pop();
    if (item === bubbling) return nulled;
    completed.push(item === nulled ? null : item);
  }
  return completed;
}

/** Notes the failed fetch that left this position, or one above it, without a value; false when none did. */
function noteCause(response: Response, type: TypeShape): boolean {
  return response.positions.toReversed().some(({ row, name }) => noteOwnCauses(response, row, name, type));
}

/** Notes what is known of one field of one object, or of one element of a list; false when nothing is. */
function noteOwnCauses({ run, path }: Response, owner: object, name: string, type: TypeShape): boolean {
  const causes = run.failures.get(owner)?.filter(({ provides }) => provides.has(name)) ?? [];
  const said = new Set<string>();
  for (const cause of causes) {
    run.shown.add(cause);
    const { message, extensions, isSilent } = cause;
    const place = [...path, ...askedPart(type, cause.below)];
    const sentence = JSON.stringify([message, place]);
    if (isSilent || said.has(sentence)) continue;
    said.add(sentence);
    run.errors.push(new GraphQLError(message, { path: place, extensions }));
  }
  return causes.length > 0;
}

// An error that a subgraph placed at a field it gave a value all the same, such as a masked one.
function noteBesideValue({ run, path }: Response, owner: object, name: string): void {
  for (const cause of run.failures.get(owner) ?? []) {
    // A failed fetch also names what another one may have brought; that is no error of the value.
    if (!cause.provides.has(name) || cause.below.length > 0 || !run.placed.includes(cause)) continue;
    run.shown.add(cause);
    const { message, extensions } = cause;
    run.errors.push(new GraphQLError(message, { path: [...path], extensions }));
  }
}

// As far down as the client asked: a field that was fetched for another's sake is no place in the answer.
function askedPart(type: TypeShape, [step, ...rest]: Path): Path {
  if (step === undefined) return [];
  if (type.kind === 'NON_NULL') return askedPart(type.of, [step, ...rest]);
  if (type.kind === 'LIST') return typeof step === 'number' ? [step, ...askedPart(type.of, rest)] : [];
  if (type.kind !== 'OBJECT') return [];
  const { selection } = type;
  const fields = selection.objectNames().flatMap((name) => selection.fieldsOf(name) ?? []);
  const field = fields.find(({ sourceName }) => sourceName === step);
  return field ? [field.responseName, ...(field.type ? askedPart(field.type, rest) : [])] : [];
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
