import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import { failure } from '../../../schema/errors.ts';
import type { AccessLog } from './log.ts';
import type { AccessEntry } from './records.ts';

/** What one request has shown of people's sensitive data. */
export interface Disclosures {
  /**
   * Resolves once it is on record that this field of this person was shown; the value may be given only then. All notes of one
   * tick are one transaction, with one record a person. Rejects with `ACCESS_LOG_UNAVAILABLE`.
   */
  readonly note: (shown: Shown) => Promise<void>;
  /** Errors of fields that were given masked because the log could not be written; they belong into the answer. */
  readonly faults: GraphQLError[];
}

/** One field of one person, reached in the reader's own divisions or under a grant of wider access. */
export interface Shown extends Pick<AccessEntry, 'residentId' | 'grantId'> {
  readonly field: string;
}

/** Who reads, and in which operation. */
export type Reading = Omit<AccessEntry, 'residentId' | 'grantId' | 'fields' | 'at'>;

/** The notes of one request; most requests make none. */
export function disclosuresOf(log: AccessLog, readingOf: () => Reading, now: () => Date): Disclosures {
  let notes: DataLoader<Shown, true, string> | null = null;
  return {
    faults: [],
    note: async (shown) => {
      notes ??= notesOf(log, readingOf(), now);
      await notes.load(shown);
    },
  };
}

function notesOf(log: AccessLog, reading: Reading, now: () => Date): DataLoader<Shown, true, string> {
  return new DataLoader(
    async (shown) => {
      const at = now().toISOString();
      const entries = byPerson(shown).map((one) => ({ ...reading, ...one, at }));
      await log.append(entries).catch(() => {
        throw failure('ACCESS_LOG_UNAVAILABLE');
      });
      return shown.map(() => true as const);
    },
    { cacheKeyFn: ({ residentId, field, grantId }) => JSON.stringify([residentId, field, grantId]) },
  );
}

function byPerson(shown: readonly Shown[]): readonly Pick<AccessEntry, 'residentId' | 'grantId' | 'fields'>[] {
  const persons = new Map<string, Shown[]>();
  for (const one of shown) {
    const key = JSON.stringify([one.residentId, one.grantId]);
    persons.set(key, [...(persons.get(key) ?? []), one]);
  }
  return [...persons.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const fields = [...new Set([first, ...others].map(({ field }) => field))].sort();
    return [{ residentId: first.residentId, grantId: first.grantId, fields }];
  });
}
