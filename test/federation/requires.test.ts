import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { startBoth } from './answers.ts';
import { openShop } from './subgraphs/shop.ts';

describe('What a field requires', () => {
  it('costs nothing else when it was skipped and something else of the object failed', async () => {
    const { askOurs } = await startBoth(openShop());
    const document = parse(`
      query ($if0: Boolean!) { reviews { product { ... @skip(if: $if0) { label } inStock name } } }
    `);

    const { data, errors } = await askOurs({ document, variables: { if0: true } });

    const { reviews } = Object(data);
    expect(reviews.map(({ product }: { product: unknown }) => product)).toContainEqual({ inStock: true, name: null });
    expect(errors.map(({ path }) => path?.at(-1))).toEqual(['name']);
  });
});
