import { isAbsolute, join } from 'node:path';
import { projectFolder } from '../schema/load.ts';
import { originsOf } from './http/cors.ts';
import { type LimitSettings, limitSettingsOf } from './limits/settings.ts';

/** What the gateway is told from outside; see the README for the meaning of each variable. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Absolute path of the supergraph file. */
  readonly supergraph: string;
  /** Addresses that replace the supergraph's own, by subgraph name in lower case. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How long one subgraph may take, and one request with all its subgraphs. */
  readonly subgraphTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Null when limits are switched off. */
  readonly limits: LimitSettings | null;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks the environment. Throws one line that names the variable and says what would be right. */
export function readGatewayConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const supergraph = env.SUPERGRAPH ?? 'schema/supergraph.graphql';
  return Object.freeze({
    host: env.HOST ?? '127.0.0.1',
    port: portOf(env.PORT ?? '4000'),
    logLevel: logLevelOf(env.LOG_LEVEL ?? 'info'),
    supergraph: isAbsolute(supergraph) ? supergraph : join(env.SUPERGRAPH ? process.cwd() : projectFolder, supergraph),
    subgraphUrls: Object.freeze(subgraphUrlsOf(env)),
    subgraphTimeoutMs: millisecondsOf('SUBGRAPH_TIMEOUT_MS', env.SUBGRAPH_TIMEOUT_MS ?? '5000'),
    corsOrigins: Object.freeze(originsOf(env.CORS_ORIGINS ?? '')),
    limits: limitSettingsOf(env.LIMITS || 'on'),
    requestTimeoutMs: millisecondsOf('REQUEST_TIMEOUT_MS', env.REQUEST_TIMEOUT_MS ?? '10000'),
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT: give a whole number from 0 to 65535, not "${text}"`);
  return port;
}

function millisecondsOf(name: string, text: string): number {
  const milliseconds = Number(text);
  if (/^\d+$/.test(text) && milliseconds >= 1 && milliseconds <= 3_600_000) return milliseconds;
  throw new Error(`${name}: give a whole number of milliseconds from 1 to 3600000, not "${text}"`);
}

function logLevelOf(text: string): string {
  if (!logLevels.includes(text)) throw new Error(`LOG_LEVEL: give one of ${logLevels.join(', ')}, not "${text}"`);
  return text;
}

function subgraphUrlsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const prefix = 'SUBGRAPH_URL_';
  const named = Object.entries(env).filter(([name, url]) => name.startsWith(prefix) && url);
  return Object.fromEntries(
    named.map(([name, url = '']) => [name.slice(prefix.length).toLowerCase(), urlOf(name, url)]),
  );
}

function urlOf(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new Error(`${name}: give an http or https address such as http://127.0.0.1:4101/graphql`);
}
