import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../schema/load.ts';

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  const text = read(file);

  it('quotes the query across all six domains as the playground has it', () => {
    expect(text).toContain(`\`\`\`graphql\n${read('playground/queries/across-all-six.graphql').trim()}\n\`\`\``);
  });

  it('shows an answer from every domain', () => {
    const [, answer = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
    const { data } = JSON.parse(answer);

    expect(Object.keys(data.division)).toEqual([
      'fullName',
      'residents',
      'dibaoCases',
      'welfareBenefits',
      'charityNeeds',
      'deathRecords',
      'marriages',
    ]);
    for (const list of Object.values(data.division).slice(1))
      expect(list).toMatchObject({
        totalCount: expect.any(Number),
        edges: expect.arrayContaining([expect.objectContaining({ node: expect.anything() })]),
      });
  });

  it('names only npm scripts that exist', () => {
    const named = Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name);

    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const linked = Array.from(text.matchAll(/\]\((?!https?:)([^)]+)\)/g), ([, path = '']) => path);

    for (const path of linked) expect(() => readFileSync(join(projectFolder, path))).not.toThrow();
  });
});
