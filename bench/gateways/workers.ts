import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Load, Measurement } from './load.ts';

/** The stub subgraphs of one graph. */
export interface Stubs {
  readonly addressOf: (name: string) => string;
  /** Calls that they have had so far. */
  readonly calls: () => Promise<number>;
  readonly stop: () => void;
}

// The gateway and the load generator take a processor each; the stubs share what is left.
const stubProcesses = Math.max(1, availableParallelism() - 2);

/** Starts stub subgraphs that ask the origin for what they have not seen. */
export async function startStubs(origin: string, names: readonly string[]): Promise<Stubs> {
  const shares = Array.from({ length: Math.min(stubProcesses, names.length) }, (_, share) =>
    names.filter((_name, index) => index % stubProcesses === share),
  );
  const children = shares.map((share) => start('stub.ts', [origin, ...share]));
  const ports: Record<string, number> = {};
  for (const { ports: some } of await Promise.all(children.map(nextMessage<{ ports: Record<string, number> }>)))
    Object.assign(ports, some);
  return {
    addressOf: (name) => `http://127.0.0.1:${ports[name]}/graphql`,
    calls: async () => {
      const answers = await Promise.all(children.map((child) => ask<{ calls: number }>(child, 'calls')));
      return answers.reduce((total, { calls }) => total + calls, 0);
    },
    stop: () => {
      for (const child of children) child.disconnect();
    },
  };
}

/** A process that sends requests. */
export interface LoadGenerator {
  readonly run: (load: Load) => Promise<Measurement>;
  readonly stop: () => void;
}

/** Starts it; it sends nothing until told. */
export function startLoadGenerator(): LoadGenerator {
  const child = start('load.ts', []);
  return { run: (load) => ask<Measurement>(child, load), stop: () => child.disconnect() };
}

const start = (file: string, args: readonly string[]) => fork(join(import.meta.dirname, file), args);

function ask<Answer>(child: ChildProcess, message: Load | string): Promise<Answer> {
  const answer = nextMessage<Answer>(child);
  child.send(message);
  return answer;
}

function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('A process of the bench has ended early.'));
    child.once('exit', fail);
    child.once('message', (message) => {
      child.off('exit', fail);
      resolve(message as Message);
    });
  });
}
