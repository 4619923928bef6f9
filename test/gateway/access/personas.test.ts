import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openAccess } from '../../../gateway/access/access.ts';
import type { Persona } from '../../../gateway/access/personas.ts';
import { roles } from '../../../schema/caller.ts';
import { type ListeningGateway, listeningGateway } from '../../kit/listeningGateway.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'civil-affairs-personas-'));
const log = pino({ level: 'silent' });
let gateway: ListeningGateway;

beforeAll(async () => {
  gateway = await listeningGateway(openAccess({ issuer: null, dataDir, log }));
});

afterAll(async () => {
  await gateway.server.close();
  rmSync(dataDir, { recursive: true });
});

const personasTo = (headers: Readonly<Record<string, string>> = {}) =>
  gateway.server.inject({ url: '/personas', headers: { host: '127.0.0.1:4000', ...headers } });

describe('The personas of the development issuer', () => {
  it('are one per role, in English and Chinese, each with a token that makes its bearer just that', async () => {
    const response = await personasTo({ 'sec-fetch-site': 'same-origin' });
    const personas = response.json<{ readonly personas: readonly Persona[] }>().personas;
    gateway.calls.length = 0;
    for (const { token } of personas) await gateway.ask({ authorization: `Bearer ${token}` });

    expect(response.headers['cache-control']).toBe('no-store');
    expect(personas.map(({ role }) => role)).toEqual([...roles]);
    expect(gateway.calls.map(({ caller }) => caller)).toEqual(
      personas.map(({ role, scopes, divisions, residentId, institutions, clientId, purpose }) => ({
        role,
        subject: `development-${role}`,
        scopes: [...scopes].sort(),
        divisions,
        residentId,
        institutions,
        clientId,
        purpose,
      })),
    );
    for (const { english, chinese } of personas) {
      expect(english).toMatch(/^[ -~]+$/);
      expect(chinese).toMatch(/^\p{Script=Han}/u);
    }
  });

  it.each([
    { host: 'rebound.example' },
    { host: 'rebound.example:4000' },
    { host: '127.0.0.1.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'x-forwarded-for': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
  ])('are told to nobody elsewhere: %p', async (headers) => {
    expect((await personasTo(headers as Readonly<Record<string, string>>)).statusCode).toBe(404);
  });

  it('are not there beside a real issuer', async () => {
    const jwksUrl = new URL('http://127.0.0.1:1/jwks.json');
    const access = openAccess({ issuer: { issuer: 'i', audience: 'a', jwksUrl }, dataDir, log });
    const { server } = await listeningGateway(access);
    const { statusCode } = await server.inject({ url: '/personas' });
    await server.close();

    expect(statusCode).toBe(404);
  });
});

describe('A gateway that was told of no issuer', () => {
  it('answers nobody in particular, and refuses every token', async () => {
    const closed = await listeningGateway();
    const nobody = await closed.ask();
    const somebody = await closed.ask({ authorization: 'Bearer a.b.c' });
    await closed.server.close();

    expect([nobody.status, somebody.status]).toEqual([200, 401]);
  });
});
