import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { maskErrors, withoutNumbers } from '../../gateway/maskErrors.ts';
import { withoutValues } from '../../gateway/withoutValues.ts';
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

describe('What is said of a mistake', () => {
  it.each([
    ['Value "周清和" does not exist in "Sex" enum.', 'The value does not exist in "Sex" enum.'],
    ['Int cannot represent non-integer value: "周; 清"', 'Int cannot represent non-integer value'],
    [
      'Enum "Sex" cannot represent non-enum value: "MALEE". Did you mean the enum value "MALE" or "FEMALE"?',
      'Enum "Sex" cannot represent non-enum value. Did you mean the enum value "MALE" or "FEMALE"?',
    ],
    ['Expected value of type "ResidentFilter", found "周清和".', 'Expected value of type "ResidentFilter".'],
    ['Syntax Error: Expected Name, found String "周 "清" 和".', 'Syntax Error: Expected Name, found String.'],
    ['Syntax Error: Unexpected Int "12012345678".', 'Syntax Error: Unexpected Int.'],
    ['Field "Zhou Qinghe" is not defined by type "F".', 'Field "***" is not defined by type "F".'],
    ['Field "12012345678" is not defined by type "F".', 'Field "***" is not defined by type "F".'],
  ])('leaves the value out of %s', (message, said) => {
    expect(withoutValues(message)).toBe(said);
  });

  it.each([
    'Cannot query field "nme" on type "Resident". Did you mean "name"?',
    'Syntax Error: Expected ":", found "}".',
    'Variable "$n" of type "[ID!]!" used in position expecting type "Int".',
    'Field "residents" argument "first" of type "Int!" is required, but it was not provided.',
  ])('keeps the names of the schema and of the operation in %s', (message) => {
    expect(withoutValues(message)).toBe(message);
  });

  it('keeps words of ours that name their argument', () => {
    const error = failure('BAD_USER_INPUT', 'hours: give "a number above 0"', { argument: 'hours' });

    expect(masked(error).message).toBe('hours: give "a number above 0"');
  });
});
