import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CharityNeedRecord, CharityResourceRecord } from '../../subgraphs/charity/records.ts';
import { allocate, compareNeeds } from '../../subgraphs/charity/rules/allocation.ts';
import { candidatesOf, usualWeights } from '../../subgraphs/charity/rules/matching.ts';
import { rankResources } from '../../subgraphs/charity/rules/ranking.ts';
import { reasonUnmatched } from '../../subgraphs/charity/rules/unmatched.ts';
import { aNeed, aResource, community } from './builders.ts';

const today = '2025-12-31';
const communities = [community, '420106090002', '420106001001', '420102001001', '420502090001', '429004090001'];
const places = [...communities, '420106090000', '420106000000', '420100000000', '420000000000', '429005000000'];
const forms = ['MONEY', 'GOODS', 'SERVICE'] as const;
const categories = ['MEDICAL_COST', 'ILLNESS', 'LIVING_GOODS', 'POVERTY', 'STUDY', 'LEGAL'] as const;
const createdAt = fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01').map((day) => new Date(`${day}T00:00:00Z`));

const someNeeds = fc
  .array(
    fc.record({
      ...{ createdAt, division: fc.constantFrom(...communities), category: fc.constantFrom(...categories) },
      ...{ form: fc.constantFrom(...forms), keyAssistance: fc.boolean(), remaining: fc.integer({ min: 1, max: 9 }) },
      urgency: fc.constantFrom('CRITICAL', 'URGENT', 'NORMAL', 'LOW'),
      needBy: fc.constantFrom(null, '2025-12-31', '2026-01-05', '2026-01-20'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map((wanted, at): CharityNeedRecord => aNeed({ ...wanted, _id: `need-${at}`, quantity: wanted.remaining })),
  );

const someResources = fc
  .array(
    fc.record({
      ...{ createdAt, division: fc.constantFrom(...places), form: fc.constantFrom(...forms) },
      categories: fc.uniqueArray(fc.constantFrom(...categories), { minLength: 1, maxLength: 3 }),
      regions: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }),
      available: fc.integer({ min: 0, max: 12 }),
      ...{ leadDays: fc.integer({ min: 0, max: 30 }), to: fc.constantFrom('2025-12-30', '2026-12-31') },
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((wanted, at): CharityResourceRecord => aResource({ ...wanted, _id: `resource-${at}` })));

const turned = <Item>(items: readonly Item[]): readonly Item[] => items.toReversed();
const named = (allocation: ReturnType<typeof allocate>) => ({
  allotted: allocation.allotted.map(({ need, resource, quantity }) => [need._id, resource._id, quantity]),
  left: allocation.left.map(({ _id }) => _id),
});

/** Every pair afresh after each gift: what the run must come to, said in the plainest way. */
function allocateNaively(needs: readonly CharityNeedRecord[], resources: readonly CharityResourceRecord[]) {
  const allotted: (readonly [string, string, number])[] = [];
  let waiting = needs.toSorted(compareNeeds);
  let stock = resources;
  for (;;) {
    const pairs = waiting.flatMap((need) =>
      candidatesOf(need, stock, today)
        .slice(0, 1)
        .map((best) => ({ need, best })),
    );
    const [first] = pairs.toSorted((a, b) => b.best.score - a.best.score || compareNeeds(a.need, b.need));
    if (!first) return { allotted, left: waiting.map(({ _id }) => _id) };
    const { need, best } = first;
    const quantity = Math.min(need.remaining, best.resource.available);
    allotted.push([need._id, best.resource._id, quantity]);
    waiting = waiting.filter((one) => one !== need);
    stock = stock.map((one) => (one._id === best.resource._id ? { ...one, available: one.available - quantity } : one));
  }
}

describe('Resources made ready for ranking', () => {
  it('C-15: give 89.00 in the example of the reference', () => {
    const [best] = rankResources([aResource()], today, usualWeights).candidates(aNeed());

    expect(best && (best.score / 100).toFixed(2)).toBe('89.00');
  });

  it('C-15: give every need the candidates, scores and order of the plain rule, however the resources come', () => {
    fc.assert(
      fc.property(someNeeds, someResources, (needs, resources) => {
        const ranked = rankResources(turned(resources), today, usualWeights);
        for (const need of needs) {
          const plain = candidatesOf(need, resources, today);
          expect(ranked.candidates(need)).toEqual(plain);
          const best = ranked.best(need);
          expect(best && ranked.resources[best.at]).toEqual(plain[0]?.resource ?? null);
        }
      }),
    );
  });

  it('C-15: follow the weights that the province sets', () => {
    const weights = { category: 10, region: 60, urgency: 20, timeliness: 10 };
    const [best] = rankResources([aResource()], today, weights).candidates(aNeed());

    expect(best?.parts).toEqual({ category: 1_000, region: 4_800, urgency: 1_500, timeliness: 1_000 });
  });
});

describe('A run over many needs', () => {
  it('C-15: is the same however needs and resources come, and gives always the best pair first', () => {
    fc.assert(
      fc.property(someNeeds, someResources, (needs, resources) => {
        const run = named(allocate(needs, rankResources(resources, today, usualWeights)));

        expect(named(allocate(turned(needs), rankResources(turned(resources), today, usualWeights)))).toEqual(run);
        expect(run).toEqual(allocateNaively(needs, resources));
      }),
    );
  });

  it('C-16: gives of no resource more than there is and to no need more than remains', () => {
    fc.assert(
      fc.property(someNeeds, someResources, (needs, resources) => {
        const { allotted } = allocate(needs, rankResources(resources, today, usualWeights));
        for (const { _id, available } of resources) {
          const given = allotted.filter(({ resource }) => resource._id === _id);
          expect(given.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(available);
        }
        for (const { need, quantity } of allotted) expect(quantity).toBeLessThanOrEqual(need.remaining);
      }),
    );
  });

  it('C-15: puts a need in a division of key assistance before an equal one elsewhere', () => {
    const needs = [aNeed({ _id: 'a' }), aNeed({ _id: 'key', keyAssistance: true })];
    const resources = rankResources([aResource({ available: 100 })], today, usualWeights);

    expect(allocate(needs, resources).allotted.map(({ need }) => need._id)).toEqual(['key']);
  });

  it.each([
    ['NO_FORM', { form: 'GOODS' }],
    ['NO_CATEGORY', { categories: ['LEGAL'] }],
    ['NO_REGION', { regions: ['420500000000'] }],
    ['USED_UP', {}],
  ] as const)('C-15: says %s of a need that it gave nothing', (reason, wanted) => {
    const resources = [aResource(wanted)];
    const ranked = rankResources(resources, today, usualWeights);

    expect(reasonUnmatched(aNeed(), resources, ranked, 0)).toBe(reason);
    if (reason === 'USED_UP') expect(reasonUnmatched(aNeed(), resources, ranked, 9_000)).toBe('LOW_SCORE');
  });
});
