import type { KeyObject } from 'node:crypto';
import { isAbsolute, join, resolve } from 'node:path';
import { privateKeyOf } from '../http/keyText.ts';
import { projectFolder } from '../schema/load.ts';
import type { IssuerSettings } from './access/access.ts';
import { issuerSettingsOf } from './access/environment.ts';
import { originsOf } from './http/cors.ts';
import { type LimitSettings, limitSettingsOf } from './limits/settings.ts';
import { transportOptionsOf } from './transport/environment.ts';
import type { TransportOptions } from './transport/transportOptions.ts';

/** What the gateway is told from outside; see the README for the meaning of each variable. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Who signs the tokens that callers bring; null for the development issuer. */
  readonly issuer: IssuerSettings | null;
  /** What the gateway signs its own tokens for subgraphs with, when it is given. */
  readonly signingKey: KeyObject | null;
  /** Absolute path of the folder where a developer's machine keeps its keys. */
  readonly dataDir: string;
  /** Absolute path of the supergraph file. */
  readonly supergraph: string;
  /** Addresses that replace the supergraph's own, by subgraph name in lower case. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How subgraphs are called. */
  readonly transport: TransportOptions;
  /** How long one request may take with all its subgraphs. */
  readonly requestTimeoutMs: number;
  /** Whether clients may ask for the schema and are helped with its names. */
  readonly introspection: boolean;
  /** Origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Null when limits are switched off. */
  readonly limits: LimitSettings | null;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks the environment. Throws one line that names the variable and says what would be right. */
export function readGatewayConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const supergraph = env.SUPERGRAPH ?? 'schema/supergraph.graphql';
  const host = env.HOST || '127.0.0.1';
  return Object.freeze({
    host,
    port: portOf(env.PORT ?? '4000'),
    logLevel: logLevelOf(env.LOG_LEVEL ?? 'info'),
    issuer: issuerSettingsOf(env, host),
    signingKey: env.GATEWAY_SIGNING_KEY ? privateKeyOf('GATEWAY_SIGNING_KEY', env.GATEWAY_SIGNING_KEY) : null,
    dataDir: resolve(env.DATA_DIR || 'data'),
    supergraph: isAbsolute(supergraph) ? supergraph : join(env.SUPERGRAPH ? process.cwd() : projectFolder, supergraph),
    subgraphUrls: Object.freeze(subgraphUrlsOf(env)),
    transport: transportOptionsOf(env),
    introspection: switchOf('INTROSPECTION', env.INTROSPECTION || 'on'),
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

function switchOf(name: string, text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new Error(`${name}: give on or off, not "${text}"`);
  return text === 'on';
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
