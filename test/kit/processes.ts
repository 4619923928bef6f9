import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { developmentIssuer } from '../../gateway/access/developmentIssuer.ts';
import { developmentKeys } from '../../http/developmentKeys.ts';
import { projectFolder } from '../../schema/load.ts';
import { everything } from './aCaller.ts';

/** A compiled program of ours that runs in a process of its own. */
export interface Program {
  /** The first line of its output, past or to come, that fits; fails when the program ends without one. */
  readonly line: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** All it has printed. */
  readonly output: () => string;
  /** Sends the signal and gives the exit code, null when a signal ended it. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
  /** The exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
}

/** Compiles the project once per test file; with nothing changed that takes half a second. */
export function compile(): void {
  execFileSync(
    process.execPath,
    [join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    {
      cwd: projectFolder,
      stdio: 'pipe',
    },
  );
}

/** Starts `dist/<program>` with the arguments and environment given, and nothing else of this environment but the path. */
export function startProgram(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Program {
  const child: ChildProcess = spawn(process.execPath, ['--enable-source-maps', join('dist', program), ...args], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const watchers = new Set<(line: string | null) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const watch of watchers) watch(line);
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      for (const watch of watchers) watch(null);
      resolve(code);
    });
  });
  return {
    output: () => lines.join('\n'),
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const known = lines.map((line) => line.match(pattern)).find((match) => match !== null);
        if (known) return resolve(known);
        const watch = (line: string | null) => {
          const match = line?.match(pattern);
          if (line !== null && !match) return;
          watchers.delete(watch);
          if (match) resolve(match);
          else reject(new Error(`${program} ended without a line like ${pattern}:\n${lines.join('\n')}`));
        };
        watchers.add(watch);
      }),
  };
}

/** Where a server of ours says that it listens. */
export async function addressOf(program: Program): Promise<string> {
  const [, address = ''] = await program.line(/Server listening at (http:\/\/[\d.:]+)/);
  return address;
}

/** A token of the development issuer over this data folder, for an officer who may see all of the province. */
export function officerToken(dataDir: string): Promise<string> {
  const { issueToken } = developmentIssuer(developmentKeys(dataDir).issuer);
  const { scopes, divisions } = everything;
  return issueToken({ role: 'countyOfficer', scopes, divisions, purpose: 'CASE_HANDLING' });
}

interface AskedOver {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string;
}

/** One GraphQL request over HTTP, as nobody unless there is a token. */
export async function askOver(address: string, { query, variables = {}, token }: AskedOver) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, text, ...JSON.parse(text) };
}
