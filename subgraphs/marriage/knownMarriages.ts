import { failure } from '../../schema/errors.ts';
import type { Context } from './context.ts';
import type { MaritalStatus } from './generated.ts';
import type { MarriageRecord } from './records.ts';
import { hasValidMarriage, maritalStatusOf } from './rules.ts';

/** What a caller may know of somebody's marriages. */
export interface KnownMarriages {
  /** Oldest first. */
  readonly marriages: readonly MarriageRecord[];
  /** Null where those known do not say. */
  readonly status: MaritalStatus | null;
}

/**
 * All the marriages of a person in reach, wherever they were registered: few of them would tell an untrue status. Of anybody else
 * those in reach themselves, from which nothing follows but that one of them holds.
 */
export async function knownMarriages(residentId: string, { loaders, reach }: Context): Promise<KnownMarriages> {
  const isReached = reach.by === 'everything' || (await loaders.personById.load(residentId)) !== null;
  if (isReached) {
    const marriages = await loaders.allMarriagesByResidentId.load(residentId);
    return { marriages, status: maritalStatusOf(residentId, marriages) };
  }
  const marriages = await loaders.marriagesByResidentId.load(residentId);
  return { marriages, status: hasValidMarriage(marriages) ? 'MARRIED' : null };
}

/**
 * From one person to the spouse go the parties and those who are shown personal data (domain reference § 2.6). Throws
 * `PURPOSE_REQUIRED`, and `FORBIDDEN` for those who work with pseudonyms.
 */
export function requireSightOfSpouse({ caller, discloser, reach }: Context): void {
  const isOwn = reach.by === 'persons';
  const value = { dataClass: 'personal', isOwn, isChild: false, hasMask: true } as const;
  if (discloser.disclosureOf(value) === 'clear') return;
  if (caller.purpose === null && caller.role !== 'provinceAnalyst') throw failure('PURPOSE_REQUIRED');
  throw failure('FORBIDDEN', 'Only the parties and those who are shown personal data learn who is married to whom.');
}
