import type { FetchDataRewrite } from '@apollo/query-planner';
import type { Row } from './run.ts';
import { isRow } from './run.ts';

/** Changes an object, or all objects that a rewrite's path leads to below it, in place. */
export type Rewrite = (value: unknown) => void;

const typePrefix = '... on ';

/** Makes the planner's rewrites of representations or answers; null when there are none. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  objectTypesOf: (typeName: string) => ReadonlySet<string>,
): Rewrite | null {
  if (!rewrites || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, objectTypesOf));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, objectTypesOf: (typeName: string) => ReadonlySet<string>): Rewrite {
  const field = rewrite.path.at(-1) ?? '';
  const change = (row: Row) => {
    if (rewrite.kind === 'ValueSetter') {
      row[field] = rewrite.setValueTo;
    } else if (row[field] !== undefined) {
      row[rewrite.renameKeyTo] = row[field];
      delete row[field];
    }
  };
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Rewrite>((next, step) => stepInto(step, next, objectTypesOf), eachRow(change));
}

function stepInto(step: string, next: Rewrite, objectTypesOf: (typeName: string) => ReadonlySet<string>): Rewrite {
  if (!step.startsWith(typePrefix)) return eachRow((row) => next(row[step]));
  const typeName = step.slice(typePrefix.length);
  const fitting = objectTypesOf(typeName);
  return eachRow((row) => {
    const own = row.__typename;
    if (own === undefined || own === typeName || fitting.has(String(own))) next(row);
  });
}

function eachRow(visit: (row: Row) => void): Rewrite {
  return function visitRows(value) {
    if (Array.isArray(value)) for (const element of value) visitRows(element);
    else if (isRow(value)) visit(value);
  };
}

/** How response names in an error's path change when the answer is rewritten. */
export function renamesOf(rewrites: readonly FetchDataRewrite[] | undefined): ReadonlyMap<string, string> {
  const renamers = (rewrites ?? []).filter((rewrite) => rewrite.kind === 'KeyRenamer');
  return new Map(renamers.map(({ path, renameKeyTo }) => [path.at(-1) ?? '', renameKeyTo]));
}
