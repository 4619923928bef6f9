import type { Caller } from '../../schema/caller.ts';
import type { CollectionSpec, Document, Store } from '../../store/collection.ts';
import type { IsoDate } from './dates.ts';
import { rememberBriefly } from './rememberBriefly.ts';
import { type GuardianshipSpan, mayReadAsParentOrGuardian } from './scope.ts';

/** What of a register entry says who may read for the person. */
interface KinRecord extends Document {
  readonly birthDate: IsoDate;
  readonly parentIds: readonly string[];
  readonly guardianIds: readonly string[];
  readonly guardianships?: readonly GuardianshipSpan[];
}

/** Indexes of the register by which a parent's or guardian's wards are found. */
export const kinIndexes = [
  { name: 'parents', key: { parentIds: 1 } },
  { name: 'guardians', key: { guardianIds: 1 } },
] as const;

const spec: CollectionSpec = { name: 'governance.residents', indexes: kinIndexes };

const mostWards = 100;

/** Tells whose data are a caller's own to read: the caller's and those of wards (rule S-04). */
export type OwnPersons = (caller: Caller, today: IsoDate) => Promise<readonly string[]>;

/**
 * Opens it over a store. Whichever subgraph is asked, the register says who is whose child or ward; it is known up to two seconds
 * late.
 */
export async function openOwnPersons(store: Store, now: () => Date): Promise<OwnPersons> {
  const residents = await store.collection<KinRecord>(spec);
  const kinOf = rememberBriefly(
    (readerId) =>
      residents.findEach([
        { filter: { parentIds: readerId }, hint: 'parents', limit: mostWards, projection: fields },
        { filter: { guardianIds: readerId }, hint: 'guardians', limit: mostWards, projection: fields },
      ]),
    now,
  );
  return async ({ role, residentId }, today) => {
    if (role !== 'resident' || residentId === null) return [];
    const kin = (await kinOf(residentId)).flat();
    return [...new Set([residentId, ...kin.filter((one) => isWard(one, residentId, today)).map(({ _id }) => _id)])];
  };
}

const fields = { birthDate: 1, parentIds: 1, guardianIds: 1, guardianships: 1 } as const;

// Guardians without days were loaded as those of minors: none of them outlasts minority.
function isWard(
  { birthDate, parentIds, guardianIds, guardianships = [] }: KinRecord,
  readerId: string,
  today: IsoDate,
): boolean {
  const recorded = new Set(guardianships.map(({ guardianId }) => guardianId));
  const loaded = guardianIds.filter((id) => !recorded.has(id));
  const spans = [...guardianships, ...loaded.map((guardianId) => ({ guardianId, from: birthDate, to: null }))];
  return mayReadAsParentOrGuardian(readerId, { birthDate, parentIds, guardianships: spans }, today);
}
