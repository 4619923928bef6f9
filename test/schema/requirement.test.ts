import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allOf,
  anyOf,
  anyToken,
  askedScopes,
  closed,
  implies,
  isMet,
  isOpen,
  open,
  type Requirement,
} from '../../schema/requirement.ts';

const scopes = ['a', 'b', 'c'] as const;
const anyRequirement: fc.Arbitrary<Requirement> = fc.array(
  fc.array(fc.constantFrom(anyToken, ...scopes), { maxLength: 3 }),
  { maxLength: 3 },
);
const anyGrant = fc.oneof(
  fc.constant({ isAuthenticated: false, scopes: new Set<string>() }),
  fc.subarray([...scopes]).map((held) => ({ isAuthenticated: true, scopes: new Set<string>(held) })),
);

describe('A requirement', () => {
  it('of all is met by whoever meets each, and of any by whoever meets one', () => {
    fc.assert(
      fc.property(fc.array(anyRequirement, { maxLength: 3 }), anyGrant, (requirements, grant) => {
        const met = requirements.map((requirement) => isMet(requirement, grant));

        expect(isMet(allOf(requirements), grant)).toBe(met.every(Boolean));
        expect(isMet(anyOf(requirements), grant)).toBe(met.some(Boolean));
      }),
    );
  });

  it('implies another only if nobody meets the one without the other', () => {
    fc.assert(
      fc.property(anyRequirement, anyRequirement, anyGrant, (one, other, grant) => {
        fc.pre(implies(one, other) && isMet(one, grant));

        expect(isMet(other, grant)).toBe(true);
      }),
    );
  });

  it('is said in the shortest way', () => {
    expect(anyOf([[['b', 'a', 'a']], [['a']], [['a', 'c']]])).toEqual([['a']]);
    expect(allOf([[['a'], ['b']], [['a']]])).toEqual([['a']]);
    expect(allOf([[[anyToken]], [['a']]])).toEqual([[anyToken, 'a']]);
    expect(askedScopes([[anyToken, 'a'], [anyToken]])).toEqual([['a'], []]);
  });

  it('of nothing is open to everybody, and of no alternative closed to everybody', () => {
    const everything = { isAuthenticated: true, scopes: new Set(scopes) };

    expect(isOpen(open)).toBe(true);
    expect(isOpen(allOf([]))).toBe(true);
    expect(isMet(closed, everything)).toBe(false);
    expect(isMet(anyOf([]), everything)).toBe(false);
    expect(isMet(allOf([closed, open]), everything)).toBe(false);
  });

  it('of any token is met with a token of no scope at all', () => {
    expect(isMet([[anyToken]], { isAuthenticated: true, scopes: new Set() })).toBe(true);
    expect(isMet([[anyToken]], { isAuthenticated: false, scopes: new Set() })).toBe(false);
    expect(implies([['a']], [[anyToken]])).toBe(true);
    expect(implies([[anyToken]], [['a']])).toBe(false);
    expect(implies(open, [[anyToken]])).toBe(false);
  });
});
