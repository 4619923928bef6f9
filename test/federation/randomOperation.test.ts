import { describe, expect, it } from '@jest/globals';
import { buildSchema, getVariableValues, Kind, print, validate } from 'graphql';
import { randomStream } from '../../synthetic/random.ts';
import { type Question, randomOperation } from './randomOperation.ts';
import { plainScalars } from './randomValue.ts';

const schema = buildSchema(`
  type Query { animals(like: Like = { legs: 4 }, ids: [[ID!]]): [Animal!] animal(id: ID!, size: Size! = SMALL): Animal any: Any }
  type Mutation { feed(id: ID!, amount: Float): Animal }
  interface Animal { id: ID! name(short: Boolean): String friends(first: Int): [Animal] }
  type Dog implements Animal { id: ID! name(short: Boolean): String friends(first: Int): [Animal] barks: Int }
  type Cat implements Animal { id: ID! name(short: Boolean): String friends(first: Int): [Animal] barks: String }
  union Any = Dog | Cat
  enum Size { SMALL LARGE }
  input Like { legs: Int! size: Size other: Like }
`);
const style = { scalarValue: plainScalars(['a', 'b']), depth: 4, fields: 12 };
const questionOf = (number: number, seed = 1) =>
  randomOperation(schema, style, randomStream(seed, 'animals', String(number)));
const questions: readonly Question[] = Array.from({ length: 500 }, (_, number) => questionOf(number));
const texts = questions.map(({ document }) => print(document));

describe('Random operations', () => {
  it('are valid, and so are their variables', () => {
    for (const { document, variables } of questions) {
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');

      expect(validate(schema, document)).toEqual([]);
      expect(getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors).toBeUndefined();
    }
  });

  it('are the same for the same seed and others for another', () => {
    expect(print(questionOf(7).document)).toBe(texts[7]);
    expect(print(questionOf(7, 2).document)).not.toBe(texts[7]);
  });

  it('hold a bounded number of fields', () => {
    const fields = texts.map((text) => text.split('\n').filter((line) => /^ +[\w: ]+(\(|$| \{| @)/.test(line)).length);

    expect(Math.max(...fields)).toBeLessThan(80);
  });

  it.each([
    ['mutations', /^mutation/],
    ['several root fields', /^ {2}\w.*[\s\S]*\n {2}\w/m],
    ['aliases', /\w+: (id|name|barks|animal)/],
    ['an alias that is the name of another field', /(id|name): (barks|friends)/],
    ['named fragments', /\nfragment Part0 on/],
    ['a fragment spread twice', /\.\.\.(Part\d)[\s\S]*\.\.\.\1/],
    ['inline fragments with and without a type', /\.\.\. on Dog[\s\S]*\.\.\. \{|\.\.\. \{[\s\S]*\.\.\. on Cat/],
    ['fragments on unions and interfaces', /on (Any|Animal)/],
    ['@skip and @include, also both', /@skip\(if: \S+\) @include/],
    ['conditions by variable', /@include\(if: \$if\d/],
    ['variables with defaults', /\$\w+: [\w[\]!]+ = /],
    ['variables inside input objects', /\{[^}]*size: \$given/],
    ['input objects in input objects', /other: \{legs/],
    ['nested lists', /ids: \[\[/],
    ['explicit nulls', /: null/],
    ['enums', /size: (SMALL|LARGE)/],
    ['__typename under another name', /kind: __typename/],
    ['the same field with other arguments beside it', /name_\d+: name|name\(short: true\)[\s\S]*name\(short: false\)/],
  ])('have, now and then, %s', (_, pattern) => {
    expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(0);
  });
});
