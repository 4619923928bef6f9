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

/** Makes the view of a caller. Callers that may see the same share one. */
export function viewsOver({ scopes: mentioned }: Pick<Guards, 'scopes'>): (caller: Caller) => View {
  const views = new Map<string, View>();
  const viewsOfCallers = new WeakMap<Caller, View>();

  function newView({ subject, scopes }: Caller): View {
    const isAuthenticated = subject !== null;
    const held = mentioned.filter((scope) => scopes.includes(scope));
    const key = JSON.stringify([isAuthenticated ? 'token' : 'anonymous', ...held]);
    const view = views.get(key) ?? { key, isAuthenticated, scopes: new Set(held) };
    if (views.size < mostViews) views.set(key, view);
    return view;
  }

  return (caller) => {
    const known = viewsOfCallers.get(caller);
    if (known) return known;
    const view = newView(caller);
    viewsOfCallers.set(caller, view);
    return view;
  };
}

// Issuers grant a few sets of scopes; were it otherwise, views would only be made anew.
const mostViews = 1_000;

/** Why an operation of which nothing is left is not run: over HTTP 401 for `UNAUTHENTICATED`, 403 for `FORBIDDEN`. */
export const refusalOf = ({ isAuthenticated }: Pick<View, 'isAuthenticated'>) =>
  failure(isAuthenticated ? 'FORBIDDEN' : 'UNAUTHENTICATED');
