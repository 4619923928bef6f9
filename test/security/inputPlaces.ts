import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  print,
  valueFromASTUntyped,
} from 'graphql';
import { isNeeded, valueFor } from './closedFields.ts';
import { type Way, waysToTypes } from './entityRows.ts';

/** An operation as it is sent. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A place of the schema where a client may put a value: an argument, a field of one, or an element of a list in one. */
export interface InputPlace {
  /** E.g. `Query.residents(filter.nameLike)`. */
  readonly name: string;
  /** Of what is put there, whether or not it may be left out. */
  readonly type: GraphQLInputType;
  /** Whether nothing has to be found before the value is looked at. */
  readonly isAtRoot: boolean;
  /** Puts each of the values there, in variables; they are answered as `r0`, `r1` and so on. */
  readonly ask: (...values: readonly unknown[]) => Asked;
  /** Puts a value there in the text of the operation. */
  readonly askInText: (value: unknown) => Asked;
}

/** Every place of a schema where a client may put a value, mutations last. Throws where no way leads to a field. */
export function inputPlaces(schema: GraphQLSchema): readonly InputPlace[] {
  const ways = waysToTypes(schema, 1);
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const others = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && type !== query && type !== mutation,
  );
  return [query, ...others, mutation].filter(isObjectType).flatMap((owner) => {
    const isRoot = owner === query || owner === mutation;
    const opening = owner === mutation ? 'mutation' : 'query';
    return Object.values(owner.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => {
        const [way] = isRoot ? [(within: string) => within] : (ways.get(owner) ?? []);
        if (!way) throw new Error(`No way leads to ${owner.name}.${field.name}`);
        return placesOf({ opening, owner, field, argument, way }).map((place) => ({ ...place, isAtRoot: isRoot }));
      }),
    );
  });
}

interface ArgumentOfField {
  readonly opening: 'query' | 'mutation';
  readonly owner: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  readonly way: Way;
}

function placesOf({ opening, owner, field, argument, way }: ArgumentOfField): readonly Omit<InputPlace, 'isAtRoot'>[] {
  const asField = (index: number, value: string) =>
    `r${index}: ${field.name}(${[`${argument.name}: ${value}`, ...others(field, argument)].join(', ')})${selectionOf(field.type)}`;
  return placesIn(argument.type, argument.name).map(({ path, type, around }) => ({
    name: `${owner.name}.${field.name}(${path})`,
    type,
    ask: (...values) => {
      const declared = values.map((_value, index) => `$v${index}: ${argument.type}`).join(', ');
      const fields = values.map((_value, index) => asField(index, `$v${index}`)).join(' ');
      const variables = Object.fromEntries(values.map((value, index) => [`v${index}`, around(value)]));
      return { query: `${opening} Attack(${declared}) { ${way(fields)} }`, variables };
    },
    askInText: (value) => ({
      query: `${opening} Attack { ${way(asField(0, literalOf(around(value))))} }`,
      variables: {},
    }),
  }));
}

// What else the field must be given, and the smallest page.
function others({ args }: GraphQLField<unknown, unknown>, except: GraphQLArgument): readonly string[] {
  return args
    .filter((argument) => argument !== except)
    .flatMap((argument) => {
      if (argument.name === 'first') return ['first: 1'];
      return isNeeded(argument) ? [`${argument.name}: ${print(valueFor(argument.type))}`] : [];
    });
}

interface PlaceInside {
  readonly path: string;
  readonly type: GraphQLInputType;
  /** The argument with a value in this place, and whatever else it must have. */
  readonly around: (value: unknown) => unknown;
}

function placesIn(type: GraphQLInputType, path: string): readonly PlaceInside[] {
  const nullable = getNullableType(type);
  const here = { path, type: nullable, around: (value: unknown) => value };
  if (isListType(nullable))
    return [
      here,
      ...placesIn(nullable.ofType, `${path}[]`).map((inner) => ({
        ...inner,
        around: (value: unknown) => [inner.around(value)],
      })),
    ];
  if (!isInputObjectType(nullable)) return [here];
  const inside = Object.values(nullable.getFields()).flatMap((field) =>
    placesIn(field.type, `${path}.${field.name}`).map((inner) => ({
      ...inner,
      around: (value: unknown) => ({
        ...neededIn(Object.values(nullable.getFields())),
        ...narrowedBeside(field.name, Object.keys(nullable.getFields())),
        [field.name]: inner.around(value),
      }),
    })),
  );
  return [here, ...inside];
}

// What is right by its form alone and would be refused before the other values are looked at.
const meaningful: Readonly<Record<string, unknown>> = { reason: 'A child is missing and may be in danger' };

const neededIn = (fields: readonly GraphQLArgument[]) =>
  Object.fromEntries(
    fields.filter(isNeeded).map(({ name, type }) => [name, meaningful[name] ?? valueFromASTUntyped(valueFor(type))]),
  );

// A search by name walks all that it may; a community has enough of it.
const narrowed: Readonly<Record<string, string>> = { divisionCode: '420106090001', parentCode: '420106090000' };
const narrowedBeside = (name: string, among: readonly string[]) =>
  name === 'nameLike'
    ? Object.fromEntries(Object.entries(narrowed).filter(([narrowing]) => among.includes(narrowing)))
    : {};

/** As much as makes a subgraph look its rows up. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (named.name.endsWith('Connection')) return ' { totalCount edges { node { __typename } } }';
  if (!isObjectType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields()).flatMap(({ name, args, type: of }) => {
    if (args.some(isNeeded)) return [];
    if (isLeafType(getNamedType(of))) return [name];
    return getNamedType(of).name === 'Refusal' ? [`${name} { code message }`] : [];
  });
  return ` { ${['__typename', ...fields].join(' ')} }`;
}

function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literalOf(inner)}`)
    .join(', ')} }`;
}
