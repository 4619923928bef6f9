import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Private Ed25519 keys that the processes of one developer's machine share. */
export interface DevelopmentKeys {
  /** Of the development issuer. */
  readonly issuer: KeyObject;
  /** Of the gateway, before its subgraphs. */
  readonly gateway: KeyObject;
}

/**
 * The keys in `development-keys.json` of the data folder, made by whichever process comes first. Only the owner can read the file;
 * one that others can read is refused, since who has it can be anybody. Throws one line that names the file.
 */
export function developmentKeys(dataDir: string): DevelopmentKeys {
  const path = join(dataDir, 'development-keys.json');
  const known = readKeys(path);
  if (known) return known;
  makeKeys(dataDir, path);
  return readKeys(path) ?? refuse(path, 'cannot be read');
}

function readKeys(path: string): DevelopmentKeys | null {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return null;
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    refuse(path, 'can be read by others; let only its owner (chmod 600)');
  try {
    const { issuer, gateway } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.freeze({
      issuer: createPrivateKey({ format: 'jwk', key: issuer }),
      gateway: createPrivateKey({ format: 'jwk', key: gateway }),
    });
  } catch {
    return refuse(path, 'holds no keys; delete it to have new ones made');
  }
}

// Written whole beside its place and then given its name: of several processes that start at once one wins, and none reads a half.
function makeKeys(dataDir: string, path: string): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ issuer: newKey(), gateway: newKey() }), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
}

const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

function refuse(path: string, reason: string): never {
  throw new Error(`${path}: ${reason}`);
}
