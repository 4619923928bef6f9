import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../schema/load.ts';

// What is still to be written; nothing may be added here.
const listsWithoutRule = ['funeral: deathRecords', 'marriage: divorceApplications', 'marriage: marriages'];
const subgraphsWithoutMasks = ['funeral', 'marriage'];
const rawReads = /\.(find|findOne|findEach|countDocuments|countEach|aggregate)(<.*>)?\(/;

const folders = readdirSync(join(projectFolder, 'subgraphs'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'shared' ? [entry.name] : [],
);
const textOf = (folder: string) =>
  readdirSync(join(projectFolder, 'subgraphs', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('generated.ts'))
    .map((file) => ({ file, text: readFileSync(join(projectFolder, 'subgraphs', folder, file), 'utf8') }));

describe('What a subgraph shows', () => {
  it('is bound to places in every list', () => {
    const unbound = folders.flatMap((folder) =>
      textOf(folder).flatMap(({ text }) =>
        Array.from(text.matchAll(/listOf\((\w+), 'unbound'/g), ([, name]) => `${folder}: ${name}`),
      ),
    );

    expect(unbound.sort()).toEqual(listsWithoutRule);
  });

  it('is masked by class in every subgraph', () => {
    const without = folders.filter(
      (folder) => !textOf(folder).some(({ file, text }) => file === 'subgraph.ts' && /^ {2}disclosed,$/m.test(text)),
    );

    expect(without).toEqual(subgraphsWithoutMasks);
  });

  it('is read through bound lists and look-ups alone, where all are bound', () => {
    const reads = folders
      .filter((folder) => !subgraphsWithoutMasks.includes(folder))
      .flatMap((folder) =>
        // Resolvers and rules meet no store.
        textOf(folder).flatMap(({ file, text }) =>
          !/^(resolvers|rules)\b/.test(file) && rawReads.test(text) ? [`${folder}/${file}`] : [],
        ),
      );

    expect(reads.sort()).toEqual([
      'assistance/standards.ts', // public
      'assistance/statistics.ts', // counts
      'charity/statistics.ts', // counts
      'governance/accessEntries.ts', // of a person who was reached
      'governance/keepWidenedAccess.ts', // the taker's own
      'welfare/near.ts', // public
      'welfare/statistics.ts', // counts
    ]);
  });
});
