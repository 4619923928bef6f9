/**
 * What a caller must bring to see something: sets of scopes, any one of which is enough, as `@requiresScopes` writes them. `[[]]`
 * asks for nothing, `[]` is met by nobody.
 */
export type Requirement = readonly (readonly string[])[];

/** Stands among scopes for a token of whatever scopes, as `@authenticated` asks for. Every other scope comes with a token. */
export const anyToken = '';

/** What a caller brings. */
export interface Grant {
  readonly isAuthenticated: boolean;
  readonly scopes: Pick<ReadonlySet<string>, 'has'>;
}

/** Asks for nothing. */
export const open: Requirement = [[]];

/** Met by nobody. */
export const closed: Requirement = [];

export const isOpen = (requirement: Requirement): boolean => requirement.some((scopes) => scopes.length === 0);

/** All of the requirements together. */
export function allOf(requirements: Iterable<Requirement>): Requirement {
  let all = open;
  for (const requirement of requirements)
    all = shortest(all.flatMap((scopes) => requirement.map((others) => [...scopes, ...others])));
  return all;
}

/** Any one of the requirements; of none it is met by nobody. */
export const anyOf = (requirements: readonly Requirement[]): Requirement => shortest(requirements.flat());

/** Whether what the caller brings is enough. */
export function isMet(requirement: Requirement, { isAuthenticated, scopes }: Grant): boolean {
  const has = (scope: string) => (scope === anyToken ? isAuthenticated : scopes.has(scope));
  return requirement.some((wanted) => wanted.every(has));
}

/** Whether whoever meets the one meets the other too, whatever they bring. */
export const implies = (one: Requirement, other: Requirement): boolean =>
  one.every((scopes) => other.some((wanted) => isWithin(wanted, scopes)));

/** The scopes that would help, as a client is told of them: any one of these sets. */
export const askedScopes = (requirement: Requirement): readonly (readonly string[])[] =>
  requirement.map((scopes) => scopes.filter((scope) => scope !== anyToken));

// In one order, each scope once, and without the sets that a shorter one makes needless.
function shortest(requirement: Requirement): Requirement {
  const sets = new Map(requirement.map((scopes) => [keyOf(scopes), [...new Set(scopes)].sort()]));
  const byLength = [...sets].sort(
    ([key, one], [otherKey, other]) => one.length - other.length || (key < otherKey ? -1 : 1),
  );
  const kept: (readonly string[])[] = [];
  for (const [, scopes] of byLength) if (!kept.some((shorter) => isWithin(shorter, scopes))) kept.push(scopes);
  return kept;
}

const keyOf = (scopes: readonly string[]) => JSON.stringify([...new Set(scopes)].sort());

const isWithin = (scopes: readonly string[], others: readonly string[]) =>
  scopes.every((scope) => (scope === anyToken ? others.length > 0 : others.includes(scope)));
