import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { privateKeyOf, publicKeysOf } from '../../http/keyText.ts';

const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-keys-'));
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').publicKey;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privatePem = String(privateKey.export({ format: 'pem', type: 'pkcs8' }));
const publicPem = String(publicKey.export({ format: 'pem', type: 'spki' }));
const otherPem = String(other.export({ format: 'pem', type: 'spki' }));
const file = join(folder, 'key.pem');
writeFileSync(file, privatePem);

afterAll(() => rmSync(folder, { recursive: true }));

describe('A key in a variable', () => {
  it.each([
    ['PEM', privatePem],
    ['PEM in one line', privatePem.replaceAll('\n', '\\n')],
    ['a JWK', JSON.stringify(privateKey.export({ format: 'jwk' }))],
    ['the path of a file', `@${file}`],
  ])('may be %s', (_form, text) => {
    expect(privateKeyOf('KEY', text).equals(privateKey)).toBe(true);
  });

  it('may be several public ones, while one takes over from another', () => {
    const keys = publicKeysOf('KEY', `${publicPem}\n${otherPem}`);

    expect(keys.map((key) => key.equals(publicKey))).toEqual([true, false]);
    expect(keys[1]?.equals(other)).toBe(true);
  });

  it.each([
    ['no key', 'secret-text'],
    ['a broken JWK', '{"kty":"OKP"'],
    ['another kind of key', String(rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }))],
    ['a public key', publicPem],
    ['a file that is not there', `@${file}.gone`],
  ])('is refused with one line that does not quote it when it is %s', (_form, text) => {
    let line = '';
    try {
      privateKeyOf('GATEWAY_SIGNING_KEY', text);
    } catch (error) {
      line = error instanceof Error ? error.message : '';
    }

    expect(line).toMatch(/^GATEWAY_SIGNING_KEY: [^\n]+$/);
    expect(line).not.toContain(text.slice(0, 12));
  });

  it('is refused when a subgraph would be given the private one', () => {
    for (const text of [privatePem, `@${file}`, JSON.stringify(privateKey.export({ format: 'jwk' }))])
      expect(() => publicKeysOf('GATEWAY_PUBLIC_KEY', text)).toThrow('GATEWAY_PUBLIC_KEY: this is the private key');
  });
});
