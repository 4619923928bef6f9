import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '../../schema/load.ts';

/** A gateway that takes part. */
export interface Gateway {
  readonly name: string;
  readonly title: string;
  /** The file that Node runs. */
  readonly program: string;
  /** Flags of Node, as the gateway's own way of starting sets them. */
  readonly nodeFlags?: readonly string[];
  readonly args: (supergraphFile: string, port: number) => readonly string[];
  readonly env: (supergraphFile: string, port: number) => Readonly<Record<string, string>>;
}

const here = import.meta.dirname;
const peers = join(projectFolder, 'bench', 'node_modules');
const none = () => [];
const bySettings = (supergraphFile: string, port: number) => ({ SUPERGRAPH: supergraphFile, PORT: String(port) });

const hive = (name: string, title: string, flag: string): Gateway => ({
  name,
  title: `${title} ${versionIn(peers, '@graphql-hive/gateway')}`,
  program: join(peers, '@graphql-hive', 'gateway', 'dist', 'bin.js'),
  args: (supergraphFile, port) => [
    ...['supergraph', supergraphFile, '--host', '127.0.0.1', '--port', String(port)],
    ...['--config-path', join(here, 'hive.config.mjs'), flag],
  ],
  env: () => ({}),
});

/** All of them; ratios are to the first. */
export const gateways: readonly Gateway[] = [
  {
    name: 'apollo',
    title: `ApolloGateway ${versionIn(join(projectFolder, 'node_modules'), '@apollo/gateway')}`,
    program: join(here, 'apollo.mjs'),
    args: none,
    env: bySettings,
  },
  hive('hive', 'Hive Gateway', '--jit'),
  hive('hive-router', 'Hive Gateway, router runtime,', '--hive-router-runtime'),
  {
    name: 'ours',
    title: 'ours',
    program: join(projectFolder, 'dist', 'gateway', 'main.js'),
    nodeFlags: ['--enable-source-maps', '--max-semi-space-size=32'],
    args: none,
    env: (supergraphFile, port) => ({ ...bySettings(supergraphFile, port), LIMITS: 'off', LOG_LEVEL: 'warn' }),
  },
];

/** A gateway that runs. */
export interface RunningGateway {
  readonly address: string;
  readonly pid: number;
  /** Null while it runs; afterwards the last of what it said. */
  readonly lastWords: () => string | null;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port. It need not answer yet. */
export async function startGateway(gateway: Gateway, supergraphFile: string, cwd: string): Promise<RunningGateway> {
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const args = [...(gateway.nodeFlags ?? []), gateway.program, ...gateway.args(supergraphFile, port)];
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH, HOME, NODE_ENV: 'production', ...gateway.env(supergraphFile, port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (said.length > 20) said.shift();
    });
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    lastWords: () => (isGone(child) ? said.join('').slice(-2_000) : null),
    stop: async () => {
      process.off('exit', kill);
      kill();
      await gone;
    },
  };
}

const isGone = ({ exitCode, signalCode, pid }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function versionIn(folder: string, name: string): string {
  try {
    return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version;
  } catch {
    return '(not installed)';
  }
}
