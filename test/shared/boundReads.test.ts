import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../schema/load.ts';

// Lists need a rule of places to compile, and subgraphs their masks; this finds what goes round both.
const rawReads = /\.(find|findOne|findEach|countDocuments|countEach|aggregate)(<.*>)?\(/;

const folders = readdirSync(join(projectFolder, 'subgraphs'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'shared' ? [entry.name] : [],
);
const textOf = (folder: string) =>
  readdirSync(join(projectFolder, 'subgraphs', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('generated.ts'))
    .map((file) => ({ file, text: readFileSync(join(projectFolder, 'subgraphs', folder, file), 'utf8') }));

describe('What a subgraph shows', () => {
  it('is read through bound lists and look-ups alone', () => {
    const reads = folders.flatMap((folder) =>
      // Resolvers and rules meet no store.
      textOf(folder).flatMap(({ file, text }) =>
        !/(^|\/)(resolvers|rules|\w+Resolvers)\b/.test(file) && rawReads.test(text) ? [`${folder}/${file}`] : [],
      ),
    );

    expect(reads.sort()).toEqual([
      'assistance/standards.ts', // public
      'assistance/statistics.ts', // counts
      'charity/giving/funds.ts', // sums of a fund, inside a change
      'charity/statistics.ts', // counts
      'funeral/figures.ts', // counts
      'governance/accessEntries.ts', // of a person who was reached
      'governance/deliberation/statistics.ts', // counts
      'governance/keepWidenedAccess.ts', // the taker's own
      'marriage/figures.ts', // counts
      'welfare/near.ts', // public
      'welfare/statistics.ts', // counts
    ]);
  });
});
