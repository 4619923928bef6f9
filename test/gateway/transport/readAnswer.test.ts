import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { answerIn, readAnswer } from '../../../gateway/transport/readAnswer.ts';

const encodings = ['', 'identity', 'gzip', 'x-gzip', 'br', 'deflate', 'gzip, br', '__proto__'];

describe('Reading an answer', () => {
  it('gives null for any garbage in any encoding, and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...encodings), async (bytes, encoding) => {
        expect(await readAnswer(Buffer.from(bytes), encoding, 10_000)).toBeNull();
      }),
    );
  });

  it('lets through nothing but data and errors that can be trusted, whatever the JSON', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ data: fc.jsonValue(), errors: fc.jsonValue() }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const answer = answerIn(value);
        if (answer === null) return;
        expect('data' in answer || 'errors' in answer).toBe(true);
        if (answer.data) expect(Array.isArray(answer.data)).toBe(false);
        for (const error of answer.errors ?? []) expect(error).toBeInstanceOf(GraphQLError);
      }),
    );
  });

  it.each([
    ['an empty object', {}],
    ['a list', [{ data: {} }]],
    ['data that is a text', { data: 'hello' }],
    ['data that is a list', { data: [] }],
    ['no data and no error', { errors: [] }],
    ['an error without words', { data: {}, errors: [{ code: 1 }] }],
    ['errors that are no list', { data: {}, errors: 'broken' }],
  ])('takes %s for no answer', (_what, value) => {
    expect(answerIn(value)).toBeNull();
  });

  it('leaves out empty or null errors, and paths that are none', () => {
    expect(answerIn({ data: {}, errors: null })).toEqual({ data: {} });
    expect(answerIn({ data: {}, errors: [] })).toEqual({ data: {} });
    expect(answerIn({ errors: [{ message: 'no', path: 'a.b', extensions: [] }] })?.errors?.[0]?.toJSON()).toEqual({
      message: 'no',
    });
  });

  it('keeps data beside errors, and extensions', () => {
    const answer = answerIn({ data: { a: null }, errors: [{ message: 'no', path: ['a'] }], extensions: { cost: 1 } });

    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: { a: null },
      errors: [{ message: 'no', path: ['a'] }],
      extensions: { cost: 1 },
    });
  });
});
