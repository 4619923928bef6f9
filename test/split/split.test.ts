import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { projectFolder, type SubgraphName, subgraphNames } from '../../schema/load.ts';
import { addressOf, askOver, compile, officerToken, type Program, startProgram } from '../kit/processes.ts';

const server = process.env.MONGODB_URI;
if (!server)
  console.log('MONGODB_URI is not set: the split processes are not tested here. Set it to a replica set to do so.');

const across = readFileSync(join(projectFolder, 'playground', 'queries', 'across-all-six.graphql'), 'utf8');
const database = `civil_affairs_split_${process.pid}`;
const programs = new Map<SubgraphName | 'gateway', Program>();
let dataDir: string;
let gateway: string;
let question: Parameters<typeof askOver>[1];

// Seven processes over one MongoDB; without one there is nothing to split over, since an embedded store serves one process.
const describeSplit = () =>
  describe('The split processes', () => {
    beforeAll(async () => {
      compile();
      dataDir = mkdtempSync(join(tmpdir(), 'civil-affairs-split-'));
      const uri = new URL(server ?? '');
      uri.pathname = `/${database}`;
      const env = { MONGODB_URI: uri.href, PORT: '0', DATA_DIR: dataDir };
      const seeding = startProgram('synthetic/main.js', ['--size', 'tiny'], env);
      if ((await seeding.ended) !== 0) throw new Error(seeding.output());
      for (const name of subgraphNames) programs.set(name, startProgram('subgraphs/main.js', [name], env));
      const urls = await Promise.all(
        Array.from(programs, async ([name, program]) => [
          `SUBGRAPH_URL_${name.toUpperCase()}`,
          `${await addressOf(program)}/graphql`,
        ]),
      );
      programs.set(
        'gateway',
        startProgram('gateway/main.js', [], { PORT: '0', DATA_DIR: dataDir, ...Object.fromEntries(urls) }),
      );
      gateway = await addressOf(programs.get('gateway') as Program);
      question = { query: across, variables: { code: '420106090000' }, token: await officerToken(dataDir) };
    }, 180_000);

    afterAll(async () => {
      await Promise.all(Array.from(programs.values(), (program) => program.end('SIGKILL')));
      const client = await MongoClient.connect(server ?? '');
      await client.db(database).dropDatabase();
      await client.close();
      rmSync(dataDir, { recursive: true });
    });

    it('are ready and answer the question across all six domains', async () => {
      const ready = await fetch(`${gateway}/ready`);
      const { status, errors, data } = await askOver(gateway, question);

      expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ status: 'ready' })]);
      expect(status).toBe(200);
      expect(errors).toBeUndefined();
      expect(data.division.residents.totalCount).toBeGreaterThan(0);
    }, 180_000);

    it('leave whoever is not the gateway outside every subgraph', async () => {
      const statuses = await Promise.all(
        subgraphNames.map(async (name) => {
          const { status } = await askOver(await addressOf(programs.get(name) as Program), {
            query: '{ __typename }',
          });
          return [name, status];
        }),
      );

      expect(statuses).toEqual(subgraphNames.map((name) => [name, 401]));
    });

    it('answer without the domain whose process was killed, and say which one it is but not where', async () => {
      await programs.get('funeral')?.end('SIGKILL');
      const { status, errors, data, text } = await askOver(gateway, question);
      const ready = await fetch(`${gateway}/ready`);

      expect(status).toBe(200);
      expect(data.division.residents.totalCount).toBeGreaterThan(0);
      expect(errors.map(({ extensions }: { extensions: object }) => extensions)).toContainEqual({
        code: 'SUBGRAPH_UNAVAILABLE',
        service: 'funeral',
      });
      expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN/);
      expect([ready.status, ((await ready.json()) as { parts: Record<string, string> }).parts.funeral]).toEqual([
        503,
        'cannot be reached',
      ]);
    }, 180_000);

    it('stop on SIGTERM with 0', async () => {
      const running = Array.from(programs).filter(([name]) => name !== 'funeral');
      const codes = await Promise.all(running.map(async ([name, program]) => [name, await program.end('SIGTERM')]));

      expect(codes).toEqual(running.map(([name]) => [name, 0]));
    }, 180_000);
  });

if (server) describeSplit();
else {
  it('The split processes need a MongoDB', () => {
    console.log(
      'MONGODB_URI is not set, so the split processes are not tested here; set it to the address of a replica set.',
    );
  });
}
