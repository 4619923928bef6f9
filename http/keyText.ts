import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Reads a private Ed25519 key as a variable gives it: PEM, JWK or `@` and the path of a file that holds one. Throws one line that
 * names the variable and never quotes the key.
 */
export function privateKeyOf(variable: string, text: string): KeyObject {
  return ed25519Of(variable, 'private', keyIn(textOf(variable, text), createPrivateKey));
}

/** Reads one or more public Ed25519 keys likewise; several, one PEM after the other, while one takes over from another. */
export function publicKeysOf(variable: string, text: string): readonly KeyObject[] {
  const given = textOf(variable, text);
  // A public key can be had from a private one, but whoever holds that can also sign.
  if (keyIn(given, createPrivateKey) !== null)
    throw new Error(`${variable}: this is the private key; give the public one`);
  const blocks = given.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g) ?? [given];
  return blocks.map((block) => ed25519Of(variable, 'public', keyIn(block, createPublicKey)));
}

function textOf(variable: string, text: string): string {
  if (!text.startsWith('@')) return text.replaceAll('\\n', '\n').trim();
  try {
    return readFileSync(text.slice(1), 'utf8').trim();
  } catch {
    throw new Error(`${variable}: the file it names cannot be read`);
  }
}

function keyIn(text: string, create: typeof createPrivateKey | typeof createPublicKey): KeyObject | null {
  try {
    return text.startsWith('{') ? create({ format: 'jwk', key: JSON.parse(text) }) : create(text);
  } catch {
    return null;
  }
}

function ed25519Of(variable: string, kind: 'private' | 'public', key: KeyObject | null): KeyObject {
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new Error(`${variable}: give a ${kind} Ed25519 key as PEM or JWK, or @ and the path of a file that holds one`);
}
