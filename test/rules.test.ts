import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../schema/load.ts';

/** How many rules each chapter of the domain reference has; they are numbered from 1 without a gap. */
const chapters = { S: 14, P: 6, C: 21, G: 21 } as const;

/** Rules that no test cites yet, with the reason. */
const later: Readonly<Record<string, string>> = {
  'P-01': 'payments come with assistance and welfare',
  'P-02': 'payments come with assistance and welfare',
  'P-03': 'payments come with assistance and welfare',
  'P-04': 'payments come with assistance and welfare',
  'P-05': 'payments come with assistance and welfare',
  'P-06': 'payments come with assistance and welfare',
};

const rules = Object.entries(chapters).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, index) => `${chapter}-${String(index + 1).padStart(2, '0')}`),
);
const reference = join(projectFolder, '..', 'shared', 'domain.md');

const testFiles = readdirSync(join(projectFolder, 'test'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.test.ts') && file !== 'rules.test.ts',
);

/** The rules cited in the names of tests and groups of tests. */
const cited = new Set(
  testFiles.flatMap((file) => {
    const text = readFileSync(join(projectFolder, 'test', file), 'utf8');
    const names = Array.from(
      text.matchAll(/\b(?:it|describe)(?:\.each\([^)]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs),
      ([, , name]) => name ?? '',
    );
    return names.flatMap((name) => Array.from(name.matchAll(/\b[SPCG]-\d\d\b/g), ([rule]) => rule));
  }),
);

describe('The rules of the domain reference', () => {
  it('are each cited by the name of a test, but for those listed here with the reason', () => {
    expect(rules.filter((rule) => !cited.has(rule) && !(rule in later))).toEqual([]);
  });

  it('are cited by numbers that exist', () => {
    expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('are no longer listed as uncited once a test cites them', () => {
    expect(Object.keys(later).filter((rule) => cited.has(rule))).toEqual([]);
  });

  // The reference lies beside the project where it is worked on; a clone alone has only the numbers above.
  (existsSync(reference) ? it : it.skip)('have the numbers of the reference', () => {
    const numbers = Array.from(readFileSync(reference, 'utf8').matchAll(/\*\*([SPCG]-\d\d)/g), ([, rule]) => rule);

    expect([...new Set(numbers)].sort()).toEqual([...rules].sort());
  });
});
