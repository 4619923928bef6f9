import { readFileSync } from 'node:fs';
import { isNativeError } from 'node:util/types';
import { StoreError } from '../errors.ts';
import type { KeyValues } from './kv.ts';

const ownerKey = '\0owner';

interface Owner {
  readonly process: number;
  /** When the system started that process, where it tells; a number given again to another process differs here. */
  readonly startedAt: string;
}

/**
 * Makes this process the owner of the data folder or fails with `STORE_LOCKED`. The question and the claim are one LMDB
 * write transaction, which the kernel gives to one process at a time, so two that start together cannot both win. A
 * killed owner is no longer alive, so it stands in nobody's way.
 */
export function claim(store: KeyValues, folder: string): void {
  const readers = store.readers();
  const self: Owner = { process: process.pid, startedAt: startOf(process.pid) };
  store.exclusively((reader) => {
    const bytes = reader.get(ownerKey);
    const owner = bytes === undefined ? null : ownerIn(bytes);
    if (owner !== null && isElsewhere(owner, self, readers)) {
      throw new StoreError(
        'STORE_LOCKED',
        `Another process (${owner.process}) uses the data folder ${folder}; stop it first or choose another folder.`,
      );
    }
    return [[ownerKey, Buffer.from(JSON.stringify(self))]];
  });
}

/** Gives the folder up, so that the next owner need not ask whether this process lives. */
export function release(store: KeyValues): void {
  store.exclusively(() => [[ownerKey, null]]);
}

function ownerIn(bytes: Buffer): Owner | null {
  try {
    const { process: number, startedAt } = JSON.parse(bytes.toString());
    return typeof number === 'number' && typeof startedAt === 'string' ? { process: number, startedAt } : null;
  } catch {
    return null;
  }
}

// LMDB's own table of readers also knows processes this one cannot see, as from inside another container.
function isElsewhere(owner: Owner, self: Owner, readers: string): boolean {
  if (owner.process === self.process) return false;
  if (new RegExp(`^\\s*${owner.process}\\s`, 'm').test(readers)) return true;
  return isAlive(owner.process) && (owner.startedAt === '' || startOf(owner.process) === owner.startedAt);
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return isNativeError(error) && 'code' in error && error.code === 'EPERM';
  }
}

// Linux tells in field 22 of /proc/<number>/stat; the name before it is in brackets and may hold anything.
function startOf(number: number): string {
  try {
    const line = readFileSync(`/proc/${number}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
