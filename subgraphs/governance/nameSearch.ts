import { failure } from '../../schema/errors.ts';
import { type IsoDate, latestBirthOf } from '../shared/dates.ts';
import { ageOfChildhoodsEnd, isPurposeForOthers } from '../shared/disclosure.ts';
import type { ServedRequest } from '../shared/subgraph.ts';

/** Whom a list may be searched for by name. */
export interface SearchableByName {
  /** Only people born until then; everybody when undefined. */
  readonly bornUntil: IsoDate | undefined;
}

/**
 * Whoever is shown masked names must not find out the rest of them by searching: a search by name is for those who are shown names,
 * and finds children only for those who are shown theirs. Throws `PURPOSE_REQUIRED` and `FORBIDDEN`.
 */
export function searchableByName(
  nameLike: string | null | undefined,
  { discloser, reach, caller, today }: ServedRequest,
): SearchableByName {
  if (nameLike == null) return { bornUntil: undefined };
  const isOwn = reach.by === 'persons';
  const isShown = (isChild: boolean) =>
    discloser.disclosureOf({ dataClass: 'personal', isOwn, isChild, hasMask: true }) === 'clear';
  if (isShown(true)) return { bornUntil: undefined };
  if (isShown(false)) return { bornUntil: latestBirthOf(ageOfChildhoodsEnd, today) };
  if (!isPurposeForOthers(caller.purpose) && caller.role !== 'provinceAnalyst') throw failure('PURPOSE_REQUIRED');
  throw failure('FORBIDDEN', 'Only those who are shown names may search by name.');
}
