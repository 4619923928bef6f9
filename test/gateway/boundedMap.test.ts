import { describe, expect, it } from '@jest/globals';
import { boundedMap } from '../../gateway/boundedMap.ts';

describe('A bounded map', () => {
  it('forgets what was not asked for the longest when its texts grow past the bound together', () => {
    const map = boundedMap<string>({ entries: 5, characters: 10 }, (key, value) => key.length + value.length);
    map.set('a', 'xxx');
    map.set('b', 'xxx');
    map.get('a');
    map.set('c', 'xxx');

    expect(map.entries().map(([key]) => key)).toEqual(['a', 'c']);
  });

  it('does not take what is larger than all of it', () => {
    const map = boundedMap<string>({ entries: 5, characters: 10 }, (key, value) => key.length + value.length);
    map.set('kept', 'x');
    map.set('long', 'x'.repeat(20));

    expect(map.entries()).toEqual([['kept', 'x']]);
  });

  it('counts an entry that is set again once', () => {
    const map = boundedMap<string>({ entries: 5, characters: 10 }, (key, value) => key.length + value.length);
    for (let round = 0; round < 10; round += 1) map.set('a', 'x'.repeat(8));
    map.set('b', '');

    expect(map.entries().map(([key]) => key)).toEqual(['a', 'b']);
  });
});
