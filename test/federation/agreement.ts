import { isDeepStrictEqual } from 'node:util';
import type { Answered, AnsweredError } from './answers.ts';

type Path = NonNullable<AnsweredError['path']>;

/** In what two answers to one question differ; empty when they agree. */
export function disagreements(ours: Answered, apollos: Answered): string[] {
  if (!isDeepStrictEqual(ours.data, apollos.data)) return ['The data differ.'];
  const missing = apollos.errors.filter(
    (theirs) =>
      !ours.errors.some((error) => isSameError(error, theirs, ours.data)) &&
      !isWithinExplainedNull(theirs, ours) &&
      !isOfNothingAsked(theirs, ours),
  );
  const added = ours.errors.filter(
    (error) =>
      !apollos.errors.some((theirs) => isSameError(error, theirs, ours.data)) &&
      !isCompletion(error) &&
      !isWithinExplainedNull(error, apollos),
  );
  return [
    ...missing.map(({ message, path }) => `Missing an error: ${message} at ${JSON.stringify(path)}`),
    ...added.map(({ message, path }) => `An error of ours only: ${message} at ${JSON.stringify(path)}`),
    ...completionDisagreements(ours, apollos),
  ];

  // The stock engine tells of nulls in non-null places only when nothing else went wrong, and of further ones than the first.
  function completionDisagreements(ours: Answered, apollos: Answered): string[] {
    if (apollos.errors.length > 0) return [];
    const noted = ours.errors.filter((error) => isCompletion(error) && error.message !== unknownType);
    if (noted.length === 0 && apollos.completionErrors.length > 0) return ['Missing an error of a null.'];
    return noted
      .filter(({ path }) => !apollos.completionErrors.some((theirs) => isDeepStrictEqual(theirs.path, path)))
      .map(({ message, path }) => `An error of a null of ours only: ${message} at ${JSON.stringify(path)}`);
  }
}

/** Whether the first has all that the second has, and maybe values where the second has null. */
export function hasAllOf(one: unknown, other: unknown): boolean {
  if (other === null) return true;
  if (typeof one !== 'object' || one === null || typeof other !== 'object') return one === other;
  return Object.entries(other).every(([name, value]) => hasAllOf(Reflect.get(one, name), value));
}

// An object of which nobody knows what it is; the stock engine makes it null without a word.
const unknownType = 'The type of this object is not known.';

/** An error that the gateway found itself in what subgraphs answered. */
const isCompletion = ({ code }: AnsweredError) => code === 'SUBGRAPH_INVALID_RESPONSE';

// Of several errors under one null the specification asks for one.
function isWithinExplainedNull({ path }: AnsweredError, { data, errors }: Answered): boolean {
  const nulled = path && pathToNull(data, path);
  return nulled !== null && errors.some((error) => nulled.every((step, index) => error.path?.[index] === step));
}

// The stock engine fetches an entity also when all that was asked of it is skipped, and reports when that fails.
function isOfNothingAsked({ path }: AnsweredError, { data }: Answered): boolean {
  let here = data;
  for (const step of path ?? []) here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
  return typeof here === 'object' && here !== null && !Object.values(here).includes(null);
}

function pathToNull(data: unknown, path: Path): Path | null {
  let here = data;
  for (const [index, step] of path.entries()) {
    if (here === null) return path.slice(0, index);
    if (typeof here !== 'object' || !(step in here)) return null;
    here = Reflect.get(here, step);
  }
  return here === null ? path : null;
}

/**
 * Whether two errors are one. The words must be equal, and the places too but in three ways: the stock engine leaves an error of
 * a whole entity at the entity, where ours stands at its fields; it counts entities that it did not ask for, and so errs in an
 * index; and it leaves an error of a required field at that field, which the client may not have asked for.
 */
function isSameError(ours: AnsweredError, theirs: AnsweredError, data: unknown): boolean {
  if (ours.message !== theirs.message) return false;
  if (ours.path === null || theirs.path === null || !isInAnswer(data, theirs.path)) return true;
  const [here, there] = [namesIn(ours.path), namesIn(theirs.path)];
  const shared = here.findIndex((name, index) => name !== there[index]);
  const differFrom = shared === -1 ? here.length : shared;
  return differFrom >= Math.min(here.length - 1, there.length);
}

function isInAnswer(data: unknown, path: Path): boolean {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return here === null;
    here = Reflect.get(here, step);
  }
  return here !== undefined;
}

const namesIn = (path: Path) => path.filter((step) => typeof step === 'string');
