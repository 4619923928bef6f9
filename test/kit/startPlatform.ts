import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { defaultLimits } from '../../gateway/limits/settings.ts';
import { buildPlatform, type CallerOf } from '../../platform.ts';
import { projectFolder } from '../../schema/load.ts';
import { openStore } from '../../store/open.ts';
import { silentProgress } from '../../synthetic/progress.ts';
import { ensureFilled } from '../../synthetic/seed.ts';
import { everything } from './aCaller.ts';
import { countingStore, type StoreCall } from './countingStore.ts';

export interface Answer extends ExecutionResult {
  readonly status: number;
  /** The whole body as it went over the wire. */
  readonly text: string;
}

/** A running graph over the tiny synthetic province, on the day that its histories end. */
export interface Platform {
  readonly server: FastifyInstance;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Every read of the store since it was last emptied. */
  readonly calls: StoreCall[];
  /** Every log line so far. */
  readonly logLines: string[];
  readonly stop: () => Promise<void>;
}

export interface PlatformSettings {
  /** Who asks; somebody who may see everything unless told. */
  readonly callerOf?: CallerOf;
}

/** Starts gateway and subgraphs in this process over an embedded store of their own; stop it when done. */
export async function startPlatform({ callerOf = () => everything }: PlatformSettings = {}): Promise<Platform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-'));
  const opened = await openStore({ dataDir });
  await ensureFilled(opened, 'tiny', silentProgress);
  const { store, calls } = countingStore(opened);
  const logLines: string[] = [];
  const server = await buildPlatform({
    store,
    supergraph: join(projectFolder, 'schema', 'supergraph.graphql'),
    log: pino({ level: 'debug' }, { write: (line: string) => void logLines.push(line) }),
    limits: defaultLimits,
    corsOrigins: [],
    callerOf,
    subgraphTimeoutMs: 20_000,
    requestTimeoutMs: 30_000,
    clock: () => new Date('2025-12-31T04:00:00Z'),
  });
  await server.ready();
  return {
    server,
    calls,
    logLines,
    ask: async (query, variables = {}) => {
      const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { status: response.statusCode, text: response.body, ...response.json<ExecutionResult>() };
    },
    stop: async () => {
      await server.close();
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
