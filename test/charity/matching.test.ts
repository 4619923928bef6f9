import { describe, expect, it } from '@jest/globals';
import {
  candidatesOf,
  compareRanked,
  isUsableFor,
  matchableQuantity,
  matchParts,
  scoreOf,
} from '../../subgraphs/charity/rules/matching.ts';
import { aNeed, aResource, community } from './builders.ts';

const today = '2025-12-31';

const score = (need: Parameters<typeof aNeed>[0], resource: Parameters<typeof aResource>[0]) => {
  const parts = matchParts(aNeed(need), aResource(resource), today);
  return parts && scoreOf(parts) / 100;
};

describe('the matching score', () => {
  it('C-15: gives 35 + 24 + 15 + 15 = 89.00 for the exact category in the same county, urgent and in time', () => {
    const parts = matchParts(aNeed(), aResource(), today);

    expect(parts).toEqual({ category: 3_500, region: 2_400, urgency: 1_500, timeliness: 1_500 });
    expect(parts && (scoreOf(parts) / 100).toFixed(2)).toBe('89.00');
  });

  it('C-15: counts a category of the same group for six tenths and another not at all', () => {
    expect(score({}, { categories: ['ILLNESS', 'STUDY'] })).toBe(75);
    expect(score({}, { categories: ['STUDY'] })).toBeNull();
  });

  it.each([
    ['the same community', community, 30],
    ['the same township', '420106090002', 27],
    ['the township itself', '420106090000', 27],
    ['the same county', '420106000000', 24],
    ['the same prefecture', '420102000000', 15],
    ['the prefecture itself', '420100000000', 15],
    ['the province', '420500000000', 9],
  ])('C-15: gives for %s its points', (_place, division, points) => {
    expect(matchParts(aNeed(), aResource({ division }), today)?.region).toBe(points * 100);
  });

  it('C-15: takes a county directly under the province for a prefecture of its own', () => {
    const need = aNeed({ division: '429004090001' });

    expect(matchParts(need, aResource({ division: '429005000000' }), today)?.region).toBe(900);
    expect(matchParts(need, aResource({ division: '429004000000' }), today)?.region).toBe(2_400);
  });

  it('C-15: adds a tenth in a division of key assistance, up to the whole', () => {
    const need = aNeed({ keyAssistance: true });

    expect(matchParts(need, aResource(), today)?.region).toBe(2_700);
    expect(matchParts(need, aResource({ division: community }), today)?.region).toBe(3_000);
  });

  it('C-15: weighs urgency 1, 0.75, 0.4 and 0.2', () => {
    const points = (['CRITICAL', 'URGENT', 'NORMAL', 'LOW'] as const).map(
      (urgency) => matchParts(aNeed({ urgency }), aResource(), today)?.urgency,
    );

    expect(points).toEqual([2_000, 1_500, 800, 400]);
  });

  it('C-15: lets timeliness fall from 1 to 0 in 14 days, rounded half up to two decimals', () => {
    const lateBy = (days: number) =>
      matchParts(aNeed({ needBy: today }), aResource({ leadDays: days }), today)?.timeliness;

    expect([0, 1, 7, 13, 14, 40].map(lateBy)).toEqual([1_500, 1_393, 750, 107, 0, 0]);
    expect(matchParts(aNeed({ needBy: null }), aResource({ leadDays: 400 }), today)?.timeliness).toBe(1_500);
  });
});

describe('the candidates of a need', () => {
  it.each([
    ['of another form', { form: 'GOODS' }],
    ['of which nothing is left', { available: 0 }],
    ['that cannot be had yet', { from: '2026-01-01' }],
    ['that cannot be had any more', { to: '2025-12-30' }],
    ['limited to another region', { regions: ['420500000000'] }],
  ] as const)('C-15: leave out a resource %s', (_reason, wanted) => {
    expect(isUsableFor(aNeed(), aResource(), today)).toBe(true);
    expect(isUsableFor(aNeed(), aResource(wanted), today)).toBe(false);
  });

  it('C-15: come best score first, then the older, then the lesser id', () => {
    const found = candidatesOf(
      aNeed(),
      [
        aResource({ _id: 'b' }),
        aResource({ _id: 'a' }),
        aResource({ _id: 'older', createdAt: new Date('2024-01-01T00:00:00Z') }),
        aResource({ _id: 'near', division: community }),
        aResource({ _id: 'unfit', categories: ['LEGAL'] }),
      ],
      today,
    );

    expect(found.map(({ resource }) => resource._id)).toEqual(['near', 'older', 'a', 'b']);
  });

  it('C-15: put the more urgent of two equal scores first', () => {
    const createdAt = new Date('2025-01-01T00:00:00Z');
    const ranked = [
      { id: '1', urgency: 'NORMAL', score: 5_000, createdAt },
      { id: '2', urgency: 'CRITICAL', score: 5_000, createdAt },
    ] as const;

    expect(ranked.toSorted(compareRanked).map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('are none for a need of which nothing remains', () => {
    expect(candidatesOf(aNeed({ remaining: 0 }), [aResource()], today)).toEqual([]);
  });

  it('C-16: give no more than remains and than there is', () => {
    expect(matchableQuantity(aNeed({ remaining: 10 }), aResource({ available: 4 }))).toBe(4);
    expect(matchableQuantity(aNeed({ remaining: 3 }), aResource({ available: 4 }))).toBe(3);
  });
});
