import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { openAccess } from '../../gateway/access/access.ts';
import { type DevelopmentIssuer, developmentIssuer } from '../../gateway/access/developmentIssuer.ts';
import { defaultLimits } from '../../gateway/limits/settings.ts';
import { developmentKeys } from '../../http/developmentKeys.ts';
import { buildPlatform } from '../../platform.ts';
import { projectFolder } from '../../schema/load.ts';
import type { Store } from '../../store/collection.ts';
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
  /** Asks as somebody who may see everything, unless headers say otherwise: `{ authorization: '' }` asks as nobody. */
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** Signs a token that is accepted here. */
  readonly issueToken: DevelopmentIssuer['issueToken'];
  /** Every read of the store since it was last emptied. */
  readonly calls: StoreCall[];
  /** Every log line so far. */
  readonly logLines: string[];
  readonly stop: () => Promise<void>;
}

export interface PlatformSettings {
  /** Puts something between the subgraphs and their store. */
  readonly over?: (store: Store) => Store;
}

/** Starts gateway and subgraphs in this process over an embedded store of their own; stop it when done. */
export async function startPlatform({ over = (store) => store }: PlatformSettings = {}): Promise<Platform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-'));
  const opened = await openStore({ dataDir });
  await ensureFilled(opened, 'tiny', silentProgress);
  const { store, calls } = countingStore(over(opened));
  const logLines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logLines.push(line) });
  const server = await buildPlatform({
    store,
    supergraph: join(projectFolder, 'schema', 'supergraph.graphql'),
    log,
    access: openAccess({ issuer: null, dataDir, log }),
    limits: defaultLimits,
    corsOrigins: [],
    subgraphTimeoutMs: 20_000,
    requestTimeoutMs: 30_000,
    clock: () => new Date('2025-12-31T04:00:00Z'),
  });
  await server.ready();
  const { issueToken } = developmentIssuer(developmentKeys(dataDir).issuer);
  const { scopes, divisions } = everything;
  const token = await issueToken({ role: 'countyOfficer', scopes, divisions, purpose: 'CASE_HANDLING' });
  const usual = { authorization: `Bearer ${token}` };
  return {
    server,
    calls,
    logLines,
    issueToken,
    ask: async (query, variables = {}, headers = {}) => {
      const { authorization, ...others } = { ...usual, ...headers };
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
        headers: authorization === '' ? others : { authorization, ...others },
      });
      return { status: response.statusCode, text: response.body, ...response.json<ExecutionResult>() };
    },
    stop: async () => {
      await server.close();
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
