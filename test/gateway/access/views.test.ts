import { describe, expect, it } from '@jest/globals';
import { refusalOf, viewsOver } from '../../../gateway/access/views.ts';
import { anonymous } from '../../../schema/caller.ts';
import { aCaller } from '../../kit/aCaller.ts';

const { viewOf } = viewsOver({ scopes: ['a', 'b', 'b c'] });

describe('What a caller may see', () => {
  it('is known by the scopes that the supergraph mentions, in whatever order they come and whoever holds them', () => {
    const one = viewOf(aCaller({ subject: 'one', scopes: ['b', 'elsewhere', 'a'] }));
    const other = viewOf(aCaller({ subject: 'other', role: 'resident', scopes: ['a', 'b'] }));

    expect(one).toBe(other);
    expect([...one.scopes]).toEqual(['a', 'b']);
  });

  it('differs by any one of these scopes, and by whether there is a token', () => {
    const keys = [[], ['a'], ['b'], ['a', 'b'], ['b c']].map((scopes) => viewOf(aCaller({ scopes })).key);

    expect(new Set([...keys, viewOf(anonymous).key]).size).toBe(6);
  });

  it('is worked out once for a caller', () => {
    const caller = aCaller({ scopes: ['a'] });

    expect(viewOf(caller)).toBe(viewOf(caller));
  });
});

describe('Who may see nothing of what was asked', () => {
  it('is told to bring a token, or that the token does not do', () => {
    expect(refusalOf(viewOf(anonymous)).extensions.code).toBe('UNAUTHENTICATED');
    expect(refusalOf(viewOf(aCaller({ scopes: [] }))).extensions.code).toBe('FORBIDDEN');
  });
});
