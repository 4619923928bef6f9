import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, askOver, compile, officerToken, type Program, startProgram } from '../kit/processes.ts';

const query = '{ residents(first: 1) { totalCount } }';
let dataDir: string;
const started: Program[] = [];

function start(env: Readonly<Record<string, string>> = {}): Program {
  const program = startProgram('main.js', [], { DATA_DIR: dataDir, SEED_SIZE: 'tiny', PORT: '0', ...env });
  started.push(program);
  return program;
}

beforeAll(async () => {
  compile();
  dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-start-'));
}, 180_000);

afterAll(async () => {
  await Promise.all(started.map((program) => program.end('SIGKILL')));
  await rm(dataDir, { recursive: true, force: true });
});

describe('npm start', () => {
  it('fills an empty store, serves page and graph, stops on SIGTERM with 0, and keeps the data', async () => {
    const first = start();
    const address = await addressOf(first);
    const { data } = await askOver(address, { query, token: await officerToken(dataDir) });
    const page = await fetch(`${address}/`);
    const health = await fetch(`${address}/health`);
    const ready = await fetch(`${address}/ready`);

    expect(data.residents.totalCount).toBeGreaterThan(5_000);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(health.status).toBe(200);
    expect(ready.status).toBe(200);
    expect(Object.keys(((await ready.json()) as { parts: object }).parts).sort()).toEqual([
      'assistance',
      'charity',
      'funeral',
      'governance',
      'marriage',
      'store',
      'welfare',
    ]);
    expect(await first.end('SIGTERM')).toBe(0);

    const second = start();
    const again = await askOver(await addressOf(second), { query, token: await officerToken(dataDir) });
    expect(again.data).toEqual(data);
    expect(second.output()).not.toMatch(/residents.*\d+ ?\/s/);
    expect(await second.end('SIGTERM')).toBe(0);
  }, 300_000);

  it('knows the bearer of a token that npm run token has printed, and refuses another', async () => {
    const token = startProgram('gateway/token/main.js', ['--role', 'county-officer', '--division', '420106000000'], {
      DATA_DIR: dataDir,
    });
    const platform = start();
    const address = await addressOf(platform);
    const statusWith = async (bearer: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
      const body = JSON.stringify({ query: '{ __typename }' });
      return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).status;
    };

    expect(await token.ended).toBe(0);
    expect(await statusWith(token.output())).toBe(200);
    expect(await statusWith(`${token.output().slice(0, -8)}AAAAAAAA`)).toBe(401);
    expect(await platform.end('SIGTERM')).toBe(0);
  }, 180_000);

  it('fills the store anew when a kill -9 interrupted the filling, and never serves half of it', async () => {
    const half = await mkdtemp(join(tmpdir(), 'civil-affairs-half-'));
    const interrupted = start({ DATA_DIR: half, SEED_SIZE: 'small' });
    await interrupted.line(/resident|%|\d/i);
    expect(await interrupted.end('SIGKILL')).toBeNull();

    const next = start({ DATA_DIR: half });
    const { data } = await askOver(await addressOf(next), { query, token: await officerToken(half) });

    expect(data.residents.totalCount).toBeGreaterThan(5_000);
    expect(data.residents.totalCount).toBeLessThan(6_500);
    expect(await next.end('SIGTERM')).toBe(0);
    await rm(half, { recursive: true });
  }, 300_000);

  it('refuses a second process on one data folder with one clear line', async () => {
    const first = start();
    await addressOf(first);
    const second = start();

    expect(await second.ended).toBe(1);
    expect(second.output().split('\n')).toHaveLength(1);
    expect(second.output()).toMatch(/another process/i);
    expect(await first.end('SIGTERM')).toBe(0);
  }, 180_000);

  it.each([
    [{ HOST: '0.0.0.0' }, /^AUTH_ISSUER: give the issuer of tokens; .* not "0\.0\.0\.0"$/],
    [{ PORT: 'http' }, /^PORT: give a whole number/],
    [{ SEED_SIZE: 'huge' }, /SEED_SIZE.*none, tiny, small.*medium/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: give one of/],
    [{ SUPERGRAPH: 'nowhere.graphql' }, /SUPERGRAPH: there is no file/],
    [{ MONGODB_URI: 'http://127.0.0.1' }, /^MONGODB_URI: give an address that begins with mongodb/],
  ])('refuses %p with one line that says what would be right', async (env, line) => {
    const program = start(env as unknown as Readonly<Record<string, string>>);

    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(line);
    expect(program.output()).not.toMatch(/\bat .*:\d+/);
  });
});
