import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { projectFolder } from '../../schema/load.ts';
import { type Platform, startPlatform } from '../kit/startPlatform.ts';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
}, 300_000);

afterAll(() => platform.stop());

const inject = (request: string | InjectOptions) => platform.server.inject(request);

describe('The gateway', () => {
  it('says that it is alive and which parts are ready', async () => {
    const [health, ready] = await Promise.all([inject('/health'), inject('/ready')]);

    expect([health.statusCode, JSON.parse(health.body)]).toEqual([200, { status: 'alive' }]);
    expect(ready.statusCode).toBe(200);
    expect(new Set(Object.values(JSON.parse(ready.body).parts))).toEqual(new Set(['ready']));
  });

  it('answers a query sent with GET, and refuses one that a foreign page could send', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ division(code: "420000000000") { name } }')}`;
    const allowed = await inject({ url, headers: { 'apollo-require-preflight': '1' } });
    const foreign = await inject({ url });

    expect(JSON.parse(allowed.body)).toEqual({ data: { division: { name: '湖北省' } } });
    expect(foreign.statusCode).toBe(400);
  });

  it('gives every answer the id of its request and keeps one it was given', async () => {
    const { headers: given } = await inject({ url: '/health', headers: { 'x-request-id': 'clerk-42' } });
    const { headers: made } = await inject({ url: '/health', headers: { 'x-request-id': 'a\nb' } });
    const { headers: hidden } = await inject({ url: '/health', headers: { 'x-request-id': '11010519491231002X' } });

    expect(given['x-request-id']).toBe('clerk-42');
    expect(made['x-request-id']).toMatch(/^[\w-]{36}$/);
    expect(hidden['x-request-id']).toMatch(/^[\w-]{36}$/);
  });

  it.each([
    ['nothing at a path that is nowhere', { url: '/nowhere' }, 404],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{' },
      400,
    ],
    ['a body over one MiB', { method: 'POST', url: '/graphql', payload: { query: '#'.repeat(1_100_000) } }, 413],
    [
      'a form',
      {
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'query=1',
      },
      415,
    ],
  ] as const)('refuses %s in words, with no trace of its inside', async (_what, request, status) => {
    const { statusCode, body } = await inject(request as InjectOptions);

    expect(statusCode).toBe(status);
    expect(body).not.toMatch(/\bat .*:\d+|node_modules|FST_/);
    expect(body.length).toBeGreaterThan(20);
  });

  it.each([
    ['text that is not GraphQL', '{', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not in the schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a division that is not', '{ division(code: "999999999999") { name } }', 'DIVISION_UNKNOWN'],
    ['a day that is not in the calendar', '{ resident(id: "x") { age(on: "2025-02-30") } }', 'DATE_INVALID'],
    ['a page over 100', '{ residents(first: 101) { totalCount } }', 'PAGE_TOO_LARGE'],
  ])('refuses %s with a code and words', async (_what, query, code) => {
    const { errors = [] } = await platform.ask(query);

    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it('answers a field that the client calls __proto__', async () => {
    const { text } = await platform.ask('{ division(code: "420000000000") { __proto__: name } }');

    expect(text).toBe('{"data":{"division":{"__proto__":"湖北省"}}}');
  });

  it('says which argument a fault is about', async () => {
    const { errors } = await platform.ask('{ residents(filter: { ageMin: 60, ageMax: 18 }) { totalCount } }');

    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^filter\.ageMin, filter\.ageMax: /),
      extensions: { code: 'RANGE_INVERTED' },
    });
  });

  it('writes no query, variable or query string into the log', async () => {
    await platform.ask('query ($name: String) { residents(first: 1, filter: { nameLike: $name }) { totalCount } }', {
      name: '欧阳清和',
    });
    await inject({
      url: '/graphql?query=%7B%20__typename%20%7D&who=欧阳清和',
      headers: { 'apollo-require-preflight': '1' },
    });

    expect(platform.logLines.join('\n')).toContain('"path":"/graphql"');
    expect(platform.logLines.join('\n')).not.toMatch(/欧阳|nameLike|__typename|%7B/);
  });
});

describe('The question across all six domains', () => {
  const across = readFileSync(join(projectFolder, 'playground', 'queries', 'across-all-six.graphql'), 'utf8');

  it('is answered in one response from every domain', async () => {
    const { status, errors, data } = await platform.ask(across, { code: '420106090000' });

    expect(status).toBe(200);
    expect(errors).toBeUndefined();
    const { division } = data as unknown as { division: Record<string, { totalCount: number }> };
    for (const list of ['residents', 'dibaoCases', 'welfareBenefits', 'charityNeeds', 'deathRecords', 'marriages']) {
      expect([list, division[list]?.totalCount]).toEqual([list, expect.any(Number)]);
    }
  });

  it('costs one store call per type and plan step, however many rows it has', async () => {
    const callsFor = async (first: number) => {
      platform.calls.length = 0;
      const { errors } = await platform.ask(across.replaceAll(/first: 10\b/g, `first: ${first}`), {
        code: '420000000000',
      });
      expect(errors).toBeUndefined();
      return platform.calls.map(({ collection, method }) => `${collection} ${method}`).sort();
    };
    // Plan steps that are ready in one tick and ask for the same selection are joined, so residents may take fewer calls.
    const residentSteps = 5; // heads of households, persons with benefits, the dead, and either party of a marriage
    for (const calls of [await callsFor(2), await callsFor(100)]) {
      // Their own page is one more; by id and by an id that a merge made an alias they are found in one trip.
      const ofPeople = /^governance\.residents find(Each)?$/;
      const residents = calls.filter((call) => ofPeople.test(call));
      expect(residents.length).toBeGreaterThan(1);
      expect(residents.length).toBeLessThanOrEqual(residentSteps + 1);
      expect(calls.filter((call) => !ofPeople.test(call))).toEqual([
        // The six lists, each a page and a count; the street itself; the households of cases.
        'assistance.dibaoCases countEach',
        'assistance.dibaoCases findEach',
        'charity.needs countEach',
        'charity.needs findEach',
        'funeral.deathRecords countEach',
        'funeral.deathRecords findEach',
        'governance.divisions find',
        'governance.households find',
        'governance.residents countEach',
        'marriage.marriages countEach',
        'marriage.marriages findEach',
        'welfare.benefits countEach',
        'welfare.benefits findEach',
      ]);
    }
  });
});
