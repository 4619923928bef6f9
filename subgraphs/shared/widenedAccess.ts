import type { Caller, Role } from '../../schema/caller.ts';
import type { Collection, CollectionSpec, Store } from '../../store/collection.ts';
import { rememberBriefly } from './rememberBriefly.ts';

/** Wider access that an officer took for some hours, with a reason (break-glass, 应急扩权). It ends by itself. */
export interface WidenedAccessRecord {
  readonly _id: string;
  readonly subject: string;
  readonly role: Role;
  /** The division whose subtree it opened. */
  readonly division: string;
  /** The first of the officer's own divisions, where supervision looks for it; null for an officer without any. */
  readonly homeDivision: string | null;
  readonly reason: string;
  /** UTC, to the millisecond; such texts compare as the instants do. */
  readonly takenAt: string;
  /** The first instant at which it is over. */
  readonly until: string;
  readonly requestId: string;
}

const spec: CollectionSpec = {
  name: 'access.widened',
  indexes: [
    { name: 'subject', key: { subject: 1, until: -1 } },
    { name: 'taken', key: { takenAt: -1, _id: -1 } },
  ],
};

/** All wider access ever taken. */
export const widenedAccessRecords = (store: Store): Promise<Collection<WidenedAccessRecord>> =>
  store.collection<WidenedAccessRecord>(spec);

/** Who may take wider access, and to whom one once taken is given. */
export const mayWidenAccess: Readonly<Record<Role, boolean>> = {
  resident: false,
  communityWorker: true,
  countyOfficer: true,
  prefectureOfficer: true,
  provinceAnalyst: false,
  institution: false,
  agencyClient: false,
};

/** Tells which wider access a caller holds now. */
export interface WidenedAccess {
  /** Those that are not over. What another process wrote is seen within two seconds. */
  readonly heldBy: (caller: Caller) => Promise<readonly WidenedAccessRecord[]>;
}

// Nobody needs more at once; the bound only keeps a run of mistakes from being read at every request.
const mostHeld = 20;

/** Opens it over a store. */
export async function openWidenedAccess(store: Store, now: () => Date): Promise<WidenedAccess> {
  const records = await widenedAccessRecords(store);
  const recent = rememberBriefly(
    (subject) =>
      records
        .find(
          { subject, until: { $gt: now().toISOString() } },
          { hint: 'subject', sort: { subject: 1, until: -1 }, limit: mostHeld },
        )
        .toArray(),
    now,
  );
  return {
    heldBy: async ({ role, subject }) => {
      if (role === null || subject === null || !mayWidenAccess[role]) return [];
      const held = await recent(subject);
      if (held.length === 0) return held;
      const instant = now().toISOString();
      return held.filter((record) => record.role === role && record.until > instant);
    },
  };
}
