import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { maskErrors, withoutNumbers } from '../../gateway/maskErrors.ts';
import { failure } from '../../schema/errors.ts';

const lines: string[] = [];
const mask = maskErrors(pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }));
const masked = (error: GraphQLError) => mask(error.toJSON(), error);

describe('An error on its way out', () => {
  it.each([
    '11010519491231002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105 19491231 002x',
    '110105-19491231-0028',
    '6222020200112233445',
  ])('shows nothing of the number %s', (number) => {
    expect(withoutNumbers(`Int cannot represent "${number}"`)).toBe('Int cannot represent "***"');
  });

  it('keeps division codes, dates and amounts', () => {
    const text = 'filter.divisionCode: 420106000000 is no community on 2025-12-31 for 785.90 yuan';

    expect(withoutNumbers(text)).toBe(text);
  });

  it('keeps a known code, its message and what a client may read of it, and nothing else', () => {
    const error = failure('RANGE_INVERTED', 'filter: wrong way round', {
      argument: 'filter',
      secret: 'x',
      serviceName: 'welfare',
    });

    expect(masked(error)).toEqual({
      message: 'filter: wrong way round',
      extensions: { code: 'RANGE_INVERTED', argument: 'filter', service: 'welfare' },
    });
  });

  it.each([
    new GraphQLError('connect ECONNREFUSED 127.0.0.1:4101'),
    new GraphQLError('x', { extensions: { code: 'MADE_UP', stacktrace: ['at x'] } }),
  ])('becomes INTERNAL_SERVER_ERROR when its code is none of ours, and is logged', (error) => {
    lines.length = 0;

    expect(masked(error)).toEqual({
      message: 'Something failed on our side; the request id helps to find it.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(lines).toHaveLength(1);
  });
});
