import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { composeSupergraph } from '../../schema/compose.ts';
import { subgraphNames } from '../../schema/load.ts';
import { type StarterFile, starterFiles } from './starterFiles.ts';

const starters = starterFiles();
let schema: GraphQLSchema;

beforeAll(() => {
  schema = buildSchema(composeSupergraph());
});

it('offers one starter per domain and one across all six', () => {
  const names = starters.map(({ name }) => name);

  expect(names.toSorted()).toEqual(['across-all-six', ...subgraphNames].toSorted());
});

describe.each(starters)('the starter $name', (starter) => {
  it('is valid against the supergraph', () => {
    const errors = validate(schema, starter.document);

    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('brings a value for each of its variables and for no other', () => {
    const definitions = starter.operation.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, definitions, starter.variables);

    expect(errors).toBeUndefined();
    expect(Object.keys(starter.variables)).toEqual(definitions.map(({ variable }) => variable.name.value));
  });

  it('begins with a comment in English and one in Chinese', () => {
    const [english, chinese] = starter.text.split('\n');

    expect(english).toMatch(/^# [ -~]+$/);
    expect(chinese).toMatch(/^# \p{Script=Han}/u);
  });

  it('asks no list for more than ten rows', () => {
    expect(pageSizesOf(starter).filter((first) => first === null || first > 10)).toEqual([]);
  });
});

it('crosses into every subgraph in the one starter that promises it', () => {
  const across = starters.filter(({ name }) => name === 'across-all-six');
  const lists = across.flatMap(fieldsOfDivision);

  expect(lists).toEqual([
    'fullName',
    'residents',
    'dibaoCases',
    'welfareBenefits',
    'charityNeeds',
    'deathRecords',
    'marriages',
  ]);
});

/** What each field with a `first` argument is told to return at most, null where it is left to the default. */
function pageSizesOf({ document }: StarterFile): (number | null)[] {
  const sizes: (number | null)[] = [];
  const types = new TypeInfo(schema);
  const enterField = visitWithTypeInfo(types, {
    Field: ({ arguments: given }) => {
      if (!types.getFieldDef()?.args.some(({ name }) => name === 'first')) return;
      const value = given?.find(({ name }) => name.value === 'first')?.value;
      sizes.push(value?.kind === Kind.INT ? Number(value.value) : null);
    },
  });
  visit(document, enterField);
  return sizes;
}

function fieldsOfDivision({ operation }: StarterFile): string[] {
  const [division] = operation.selectionSet.selections;
  if (division?.kind !== Kind.FIELD || division.name.value !== 'division') return [];
  const selections = division.selectionSet?.selections ?? [];
  return selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
}
