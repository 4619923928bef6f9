import type { Caller, Role } from '../../schema/caller.ts';
import type { Document, Filter } from '../../store/collection.ts';
import { isWithin, significantPrefix, subtreeRange } from './divisionCode.ts';

/** Which rows exist for a caller (rule S-01), known once for a request. */
export type Reach =
  | { readonly by: 'everything' }
  /** Rows of these subtrees, none of which holds another. */
  | { readonly by: 'divisions'; readonly divisions: readonly string[] }
  /** Rows about these people of the register. */
  | { readonly by: 'persons'; readonly ids: readonly string[] }
  /** Rows of these facilities (by id) and organizations (by credit code). */
  | { readonly by: 'institutions'; readonly ids: readonly string[] }
  | { readonly by: 'nothing' };

/** How the rows of callers who are no staff are found. */
export interface RowsOf<Row extends Document> {
  readonly filter: (ids: readonly string[]) => Filter<Row>;
  /** The index that serves such a filter. */
  readonly hint: string;
}

/** S-02: what of a row is held against the caller's reach. A row is reached when any one of its divisions is. */
export interface ScopeRule<Row extends Document> {
  readonly divisions: readonly (keyof Row & string)[];
  /** Left out where no resident reads such rows. */
  readonly persons?: RowsOf<Row>;
  /** Left out where no institution reads such rows. */
  readonly institutions?: RowsOf<Row>;
  /** Those of the rows that are anybody's to read, wherever they lie; left out where none is. */
  readonly anybodys?: Filter<Row>;
}

/** Rows that are anybody's to read, or the rule that says whose they are; `unbound` where that rule is still to be written. */
export type RowScope<Row extends Document> = 'public' | 'unbound' | ScopeRule<Row>;

/** The part of a query that keeps it within a caller's reach. */
export interface Bound<Row extends Document> {
  readonly filter: Filter<Row>;
  /** The index to walk instead of the list's own, where one finds the few rows of the caller. */
  readonly hint: string | null;
}

const province = '420000000000';

const reachBy: Readonly<Record<Role, 'divisions' | 'persons' | 'institutions'>> = {
  resident: 'persons',
  communityWorker: 'divisions',
  countyOfficer: 'divisions',
  prefectureOfficer: 'divisions',
  provinceAnalyst: 'divisions',
  institution: 'institutions',
  agencyClient: 'divisions',
};

/** What a caller reaches; `ownIds` are the entries of the register of the caller and of his or her wards. */
export function reachOf({ role, divisions, institutions }: Caller, ownIds: readonly string[]): Reach {
  if (role === null) return { by: 'nothing' };
  switch (reachBy[role]) {
    case 'persons':
      return ownIds.length > 0 ? { by: 'persons', ids: ownIds } : { by: 'nothing' };
    case 'institutions':
      return institutions.length > 0 ? { by: 'institutions', ids: institutions } : { by: 'nothing' };
    case 'divisions':
      return reachOfDivisions(divisions);
  }
}

function reachOfDivisions(codes: readonly string[]): Reach {
  // An entry that is no code would have no digits to test on, and with that let everything through.
  const divisions = codes.filter((code) => /^\d{12}$/.test(code));
  if (divisions.includes(province)) return { by: 'everything' };
  const outermost = [...new Set(divisions)].filter(
    (code) => !divisions.some((other) => other !== code && isWithin(code, other)),
  );
  return outermost.length > 0 ? { by: 'divisions', divisions: outermost.sort() } : { by: 'nothing' };
}

/** What a query must carry to keep within the reach; null when no row of the kind is reached, so that none need be looked for. */
export function boundOf<Row extends Document>(scope: RowScope<Row>, reach: Reach): Bound<Row> | null {
  if (scope === 'public' || scope === 'unbound' || reach.by === 'everything') return { filter: {}, hint: null };
  const own = boundOfOwn(scope, reach);
  if (scope.anybodys === undefined) return own;
  const filter = anyOf(own === null ? [scope.anybodys] : [scope.anybodys, own.filter]);
  return filter && { filter, hint: null };
}

type Bounded = Exclude<Reach, { readonly by: 'everything' }>;

function boundOfOwn<Row extends Document>(scope: ScopeRule<Row>, reach: Bounded): Bound<Row> | null {
  if (reach.by === 'nothing') return null;
  if (reach.by === 'divisions') {
    const filter = anyOf(scope.divisions.map((field) => withinDivisions<Row>(field, reach.divisions)));
    return filter && { filter, hint: null };
  }
  const rows = scope[reach.by];
  return rows ? { filter: rows.filter(reach.ids), hint: rows.hint } : null;
}

// An index on the field is walked over what lies between the first and the last of the subtrees; one subtree is exactly that.
function withinDivisions<Row extends Document>(field: keyof Row & string, divisions: readonly string[]): Filter<Row> {
  const [first = province, ...others] = divisions;
  const inOne = (code: string) => ({ [field]: subtreeRange(code) }) as Filter<Row>;
  if (others.length === 0) return inOne(first);
  const around = {
    $gte: significantPrefix(first),
    $lt: subtreeRange(divisions.at(-1) ?? first).$lt,
  };
  return { $and: [{ [field]: around }, { $or: divisions.map(inOne) }] } as unknown as Filter<Row>;
}

function anyOf<Row extends Document>(filters: readonly Filter<Row>[]): Filter<Row> | null {
  const [first, ...others] = filters;
  if (first === undefined) return null;
  return others.length === 0 ? first : ({ $or: filters } as unknown as Filter<Row>);
}

/** Both filters at once. */
export const allOf = <Row extends Document>(one: Filter<Row>, other: Filter<Row>): Filter<Row> =>
  Object.keys(other).length === 0 ? one : ({ $and: [one, other] } as unknown as Filter<Row>);
