import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { developmentKeys } from '../../http/developmentKeys.ts';
import { projectFolder } from '../../schema/load.ts';

let dataDir: string;
let file: string;

beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'civil-affairs-keys-')), 'data');
  file = join(dataDir, 'development-keys.json');
});

afterEach(() => rmSync(join(dataDir, '..'), { recursive: true }));

describe('The development keys', () => {
  it('are made once, two of them, for their owner alone, and left as they are', () => {
    const made = developmentKeys(dataDir);
    const read = developmentKeys(dataDir);

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['development-keys.json']);
    expect([made.issuer.equals(read.issuer), made.gateway.equals(read.gateway)]).toEqual([true, true]);
    expect(made.issuer.equals(made.gateway)).toBe(false);
    expect(createPublicKey(made.issuer).asymmetricKeyType).toBe('ed25519');
  });

  it('are the same for processes that start at once', async () => {
    const tsx = join(projectFolder, 'node_modules', '.bin', 'tsx');
    const words = `import { developmentKeys } from ${JSON.stringify(join(projectFolder, 'http', 'developmentKeys.ts'))};
      console.log(JSON.stringify(developmentKeys(${JSON.stringify(dataDir)}).gateway.export({ format: 'jwk' })));`;
    const script = join(dataDir, '..', 'print.mts');
    writeFileSync(script, words);
    const printed = await Promise.all(Array.from({ length: 6 }, () => promisify(execFile)(tsx, [script])));

    expect(new Set(printed.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(dataDir)).toEqual(['development-keys.json']);
  });

  it('are refused when others can read them', () => {
    developmentKeys(dataDir);
    chmodSync(file, 0o640);

    expect(() => developmentKeys(dataDir)).toThrow(`${file}: can be read by others`);
  });

  it('are not replaced when the file holds something else', () => {
    developmentKeys(dataDir);
    writeFileSync(file, '{"issuer":');

    expect(() => developmentKeys(dataDir)).toThrow(`${file}: holds no keys`);
    expect(readFileSync(file, 'utf8')).toBe('{"issuer":');
  });
});
