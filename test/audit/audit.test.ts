import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCommandLine, WrongUsageError } from '../../audit/commandLine.ts';
import { openStore } from '../../store/open.ts';
import { linkId } from '../../subgraphs/shared/accessLog/chain.ts';
import { openAccessLog } from '../../subgraphs/shared/accessLog/log.ts';
import { accessRecords } from '../../subgraphs/shared/accessLog/records.ts';
import { compile, startProgram } from '../kit/processes.ts';

describe('npm run audit:verify', () => {
  let dataDir: string;
  beforeAll(async () => {
    compile();
    dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-audit-'));
    const store = await openStore({ dataDir });
    const log = await openAccessLog(store, 'governance', () => new Date('2025-12-31T04:00:00Z'));
    const entry = {
      subject: 'officer-7',
      role: 'countyOfficer',
      clientId: null,
      purpose: 'CASE_HANDLING',
      fields: ['Resident.idNumber'],
      operationName: null,
      requestId: 'request-1',
      grantId: null,
      at: '2025-12-31T04:00:00.000Z',
    } as const;
    await log.append(['res-1', 'res-2', 'res-3'].map((residentId) => ({ ...entry, residentId })));
    await store.close();
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it('counts the links that hold, and names the first that does not', async () => {
    const sound = startProgram('audit/main.js', [], { DATA_DIR: dataDir });
    expect(await sound.ended).toBe(0);
    expect(sound.output()).toMatch(
      /^governance:2025-12-31: links that hold: 3, ending with [0-9a-f]{64}\nLinks that hold in all: 3, in chains: 1\. None is broken\.$/,
    );

    const store = await openStore({ dataDir });
    const records = await accessRecords(store);
    await records.updateOne({ _id: linkId('governance:2025-12-31', 2) }, { $set: { subject: 'officer-8' } });
    await store.close();

    const broken = startProgram('audit/main.js', ['--day', '2025-12-31'], { DATA_DIR: dataDir });
    expect(await broken.ended).toBe(1);
    expect(broken.output()).toBe(
      'governance:2025-12-31: links that hold: 1; number 2 is the first that does not: the record was altered.',
    );
  });

  it('is told a day and a subgraph, or what is wrong with them', () => {
    expect(readCommandLine([])).toEqual({});
    expect(readCommandLine(['--day', '2025-12-31', '--subgraph', 'funeral'])).toEqual({
      day: '2025-12-31',
      subgraph: 'funeral',
    });
    expect(readCommandLine(['--help'])).toBe('help');
    for (const words of [['--day', '2025-02-30'], ['--subgraph', 'weather'], ['--all'], ['governance'], ['--day']])
      expect(() => readCommandLine(words)).toThrow(WrongUsageError);
  });
});
