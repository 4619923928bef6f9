import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder, subgraphNames } from '../schema/load.ts';

// What each room may import of ours, by path prefix. A subgraph's own folder is always open to itself.
const house: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ['schema/', []],
  ['store/', []],
  ['http/', []],
  ['gateway/', ['schema/', 'http/']],
  ['subgraphs/shared/', ['schema/', 'http/', 'store/collection.ts']],
  ['subgraphs/main.ts', ['schema/', 'http/', 'store/', 'subgraphs/']],
  ['subgraphs/drawMachines.ts', ['schema/', 'subgraphs/']],
  ['subgraphs/chores.ts', ['schema/', 'store/collection.ts', 'subgraphs/']],
  ['subgraphs/all.ts', ['schema/', 'store/collection.ts', 'subgraphs/']],
  ...subgraphNames.map(
    (name) => [`subgraphs/${name}/`, ['schema/', 'store/collection.ts', 'subgraphs/shared/']] as const,
  ),
  ['synthetic/', ['schema/', 'http/', 'store/', 'subgraphs/']],
  ['audit/', ['schema/', 'store/', 'subgraphs/shared/']],
  ['platform.ts', ['schema/', 'gateway/', 'store/', 'subgraphs/']],
  ['main.ts', ['schema/', 'http/', 'gateway/', 'store/', 'synthetic/', 'subgraphs/chores.ts', 'platform.ts']],
  ['bench/', ['schema/', 'http/', 'gateway/', 'store/', 'subgraphs/', 'synthetic/', 'platform.ts']],
];

const files = sourceFiles();

describe('The house', () => {
  it('has a room for every source file', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('keeps every import pointing one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} imports ${target}`),
    );

    expect(wrong).toEqual([]);
  });

  it('lets only resolvers, context and the face of a subgraph know GraphQL types of execution', () => {
    const pure = files.filter((file) => /^subgraphs\/\w+\/(\w+\/)?(rules|machines?)(\.ts|\/)/.test(file));
    const impure = pure.filter((file) =>
      /from '(graphql|mongodb|lmdb|node:[^']*)'|new Date\(\)|Date\.now\(\)/.test(
        readFileSync(join(projectFolder, file), 'utf8'),
      ),
    );

    expect(impure).toEqual([]);
  });

  it('reads the environment only where a process starts', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(projectFolder, file), 'utf8')));

    expect(readers.filter((file) => !/(^|\/)main\.ts$/.test(file) && !file.startsWith('bench/'))).toEqual([]);
  });

  it('has no drawer without a name', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|index)(\.ts|\/)/.test(file))).toEqual([]);
  });
});

function sourceFiles(): readonly string[] {
  const rooms = ['schema', 'store', 'http', 'gateway', 'subgraphs', 'audit', 'synthetic', 'bench'];
  const inRooms = rooms.flatMap((room) =>
    readdirSync(join(projectFolder, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  return ['main.ts', 'platform.ts', ...inRooms].filter(
    (file) => file.endsWith('.ts') && !file.includes('node_modules'),
  );
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(projectFolder, file), 'utf8');
  const targets = Array.from(
    text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gm),
    (match) => match[1] ?? match[2] ?? '',
  );
  return targets.map((target) => relative(projectFolder, join(projectFolder, dirname(file), target)));
}

function roomOf(file: string) {
  return house.find(([room]) => file === room) ?? house.find(([room]) => room.endsWith('/') && file.startsWith(room));
}

function mayImport(file: string, target: string): boolean {
  const [room, allowed] = roomOf(file) ?? ['', []];
  return [room, ...allowed].some((prefix) => target === prefix || (prefix.endsWith('/') && target.startsWith(prefix)));
}
