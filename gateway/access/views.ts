import type { Caller } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import type { Grant } from '../../schema/requirement.ts';
import type { Guards } from './guards.ts';

/** What a caller may see, as far as the supergraph asks: the same for all callers with the same `key`. */
export interface View extends Grant {
  /** Whether there is a token, and the scopes it has of those that the supergraph mentions. */
  readonly key: string;
  readonly scopes: ReadonlySet<string>;
}

/** The views of one supergraph. */
export interface Views {
  /** Callers that may see the same share one. */
  readonly viewOf: (caller: Caller) => View;
  /** The same for what was granted, e.g. a view of another supergraph. */
  readonly viewOfGrant: (grant: Grant) => View;
}

/** Makes the views of a supergraph with these guards. */
export function viewsOver({ scopes: mentioned }: Pick<Guards, 'scopes'>): Views {
  const views = new Map<string, View>();
  const viewsOfCallers = new WeakMap<Caller, View>();

  function viewOfGrant({ isAuthenticated, scopes }: Grant): View {
    const held = mentioned.filter((scope) => scopes.has(scope));
    const key = JSON.stringify([isAuthenticated ? 'token' : 'anonymous', ...held]);
    const view = views.get(key) ?? { key, isAuthenticated, scopes: new Set(held) };
    if (views.size < mostViews) views.set(key, view);
    return view;
  }

  return {
    viewOfGrant,
    viewOf: (caller) => {
      const known = viewsOfCallers.get(caller);
      if (known) return known;
      const view = viewOfGrant({ isAuthenticated: caller.subject !== null, scopes: new Set(caller.scopes) });
      viewsOfCallers.set(caller, view);
      return view;
    },
  };
}

// Issuers grant a few sets of scopes; were it otherwise, views would only be made anew.
const mostViews = 1_000;

/** Why an operation of which nothing is left is not run: over HTTP 401 for `UNAUTHENTICATED`, 403 for `FORBIDDEN`. */
export const refusalOf = ({ isAuthenticated }: Pick<View, 'isAuthenticated'>) =>
  failure(isAuthenticated ? 'FORBIDDEN' : 'UNAUTHENTICATED');
