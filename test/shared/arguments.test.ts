import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchPattern } from '../../subgraphs/shared/arguments.ts';

describe('A part of a name to search for', () => {
  const finds = (part: string, name: string) => new RegExp(searchPattern(part, 'nameLike').$regex, 'u').test(name);

  it.each(['武汉-宜昌', 'A/B', '(a+)+$', '[周清]', '^周', '\\d\\d', '周|清', '{2}', '-1'])(
    'finds %s as it stands',
    (part) => {
      expect(finds(part, `中国${part}会`)).toBe(true);
      expect(finds(part, '中国会')).toBe(false);
    },
  );

  it('is found in every name that holds it, whatever signs it has', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 });
    const searched = text.map((part) => part.normalize('NFKC').trim()).filter((part) => [...part].length >= 2);

    fc.assert(fc.property(searched, text, (part, before) => finds(part, `${before}${part}${before}`)));
  });
});
