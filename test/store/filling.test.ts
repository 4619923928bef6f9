import { describe, expect, it } from '@jest/globals';
import { beginFilling, finishFilling, readFilling, requireServable } from '../../store/filling.ts';
import { collectionWith, dialects } from './dialects.ts';

describe.each(dialects)('filling on $name', ({ open }) => {
  it('tells empty, half filled and filled apart', async () => {
    const { store, dispose } = await open();
    const startedAt = new Date('2025-01-01T00:00:00Z');
    const finishedAt = new Date('2025-01-01T00:00:30Z');

    expect(await readFilling(store)).toMatchObject({ state: 'EMPTY', size: null });
    await requireServable(store);

    await beginFilling(store, { size: 'small', seed: '7', startedAt });
    expect(await readFilling(store)).toMatchObject({ state: 'FILLING', size: 'small', startedAt, finishedAt: null });
    await expect(requireServable(store)).rejects.toMatchObject({
      code: 'STORE_HALF_FILLED',
      message: expect.stringContaining('--replace'),
    });

    await finishFilling(store, { finishedAt, counts: { 'governance.residents': 3 }, digest: 'abc' });
    expect(await readFilling(store)).toEqual({
      state: 'FILLED',
      size: 'small',
      seed: '7',
      startedAt,
      finishedAt,
      counts: { 'governance.residents': 3 },
      digest: 'abc',
    });
    await requireServable(store);
    await dispose();
  });

  it('counts data without a record as filled by its users', async () => {
    const { store, dispose } = await open();
    await collectionWith(store, [{ _id: 'a' }]);

    expect(await readFilling(store)).toMatchObject({ state: 'FILLED', size: null });
    await dispose();
  });
});
