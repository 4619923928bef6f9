import {
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type NameNode,
  OperationTypeNode,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
  validate,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Random } from '../../synthetic/random.ts';
import { randomValue, type ScalarValue } from './randomValue.ts';

/** An operation with the variables it is to be run with. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How operations over a schema are made. */
export interface OperationStyle {
  readonly scalarValue: ScalarValue;
  /** How many levels of selections there are at most. */
  readonly depth: number;
  /** How many fields at most, those of fragments counted once. */
  readonly fields: number;
  /** Optional arguments that are always given, so that lists stay short. */
  readonly alwaysGiven?: ReadonlySet<string>;
  /** How often an optional argument is given, a third of the time unless told. */
  readonly optionalChance?: number;
  /** Whether mutations are left out. */
  readonly isReadOnly?: boolean;
}

const mostAttempts = 50;

/** A random operation that is valid by the schema, the same for the same stream of draws. */
export function randomOperation(schema: GraphQLSchema, style: OperationStyle, random: Random): Question {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const question = attemptOperation(schema, style, random);
    if (validate(schema, question.document).length === 0) return question;
  }
  throw new Error('No valid operation came up; the generator and the schema do not fit.');
}

// What has been written so far of one operation.
interface Draft {
  readonly schema: GraphQLSchema;
  readonly style: OperationStyle;
  readonly random: Random;
  readonly definitions: VariableDefinitionNode[];
  readonly variables: Record<string, unknown>;
  readonly fragments: FragmentDefinitionNode[];
  /** What a response name stands for, wherever it is asked: names that mean two things seldom merge. */
  readonly meanings: Map<string, string>;
  fieldsLeft: number;
}

function attemptOperation(schema: GraphQLSchema, style: OperationStyle, random: Random): Question {
  const mutation = schema.getMutationType();
  const isMutation = mutation != null && !style.isReadOnly && random.chance(0.15);
  const root = isMutation ? mutation : schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  const draft: Draft = {
    schema,
    style,
    random,
    definitions: [],
    variables: {},
    fragments: [],
    meanings: new Map(),
    fieldsLeft: random.between(3, style.fields),
  };
  const selectionSet = selectionOf(draft, root, style.depth);
  const asked = spreadNames(selectionSet, draft.fragments);
  const fragments = draft.fragments.filter((fragment) => asked.has(fragment.name.value));
  const used = variableNames([selectionSet, ...fragments]);
  const definitions = draft.definitions.filter((definition) => used.has(definition.variable.name.value));
  return {
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
          name: nameNode('Asked'),
          variableDefinitions: definitions,
          selectionSet,
        },
        ...fragments,
      ],
    },
    variables: Object.fromEntries(Object.entries(draft.variables).filter(([name]) => used.has(name))),
  };
}

function selectionOf(draft: Draft, type: GraphQLCompositeType, depth: number): SelectionSetNode {
  const { random } = draft;
  const selections: SelectionNode[] = [];
  const wanted = random.between(1, depth === draft.style.depth ? 4 : 5);
  for (let count = 0; count < wanted && draft.fieldsLeft > 0; count += 1) {
    const selection = random.weighted([
      [() => fieldOf(draft, type, depth), isUnionType(type) ? 0 : 12],
      [() => typenameField(draft), 1.5],
      [() => inlineFragment(draft, type, depth), isAbstractType(type) ? 6 : 1.5],
      [() => newFragment(draft, type, depth), 1],
      [() => knownFragment(draft, type), 1],
    ])();
    if (selection) selections.push(selection);
  }
  if (selections.length === 0) selections.push(leafOf(draft, type) ?? typenameField(draft));
  return { kind: Kind.SELECTION_SET, selections };
}

function leafOf(draft: Draft, type: GraphQLCompositeType): SelectionNode | null {
  if (isUnionType(type)) return null;
  const leaves = Object.values(type.getFields()).filter((field) => !isCompositeType(getNamedType(field.type)));
  return leaves.length > 0 ? writeField(draft, type, draft.random.pick(leaves), 0) : null;
}

function fieldOf(draft: Draft, type: GraphQLCompositeType, depth: number): SelectionNode | null {
  if (isUnionType(type)) return null;
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 1 || !isCompositeType(getNamedType(field.type)),
  );
  return fields.length > 0 ? writeField(draft, type, draft.random.pick(fields), depth) : null;
}

function writeField(
  draft: Draft,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): FieldNode {
  const { random } = draft;
  draft.fieldsLeft -= 1;
  const given = argumentsOf(draft, field);
  const type = getNamedType(field.type);
  const alias = aliasOf(draft, parent, field, JSON.stringify(given));
  return {
    kind: Kind.FIELD,
    name: nameNode(field.name),
    ...(alias !== null && { alias: nameNode(alias) }),
    arguments: random.shuffled(given),
    directives: conditionsOf(draft),
    ...(isCompositeType(type) && { selectionSet: selectionOf(draft, type, depth - 1) }),
  };
}

function typenameField(draft: Draft): FieldNode {
  const alias = draft.random.chance(0.25) ? draft.random.pick(['kind', 'typed', '_typename']) : null;
  return {
    kind: Kind.FIELD,
    name: nameNode('__typename'),
    ...(alias !== null && { alias: nameNode(alias) }),
    directives: draft.random.chance(0.3) ? conditionsOf(draft) : [],
  };
}

// Names of other fields are taken as aliases on purpose, where both are of one type so that they may stand in one response.
function aliasOf(
  draft: Draft,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  given: string,
): string | null {
  const { random, meanings } = draft;
  const here = `${parent.name}.${field.name}${given}`;
  const fits = (name: string) => {
    const shape = meanings.get(name);
    const meaning = meanings.get(`${parent.name}:${name}`);
    return (shape === undefined || shape === String(field.type)) && (meaning === undefined || meaning === here);
  };
  const siblings = isUnionType(parent) ? [] : Object.keys(parent.getFields());
  const wished = random.chance(0.3) ? random.pick(['a', 'b', 'id', 'name', ...siblings]) : field.name;
  const numbered = `${field.name}_${meanings.size}`;
  const name = [wished, field.name].find(fits) ?? numbered;
  meanings.set(name, String(field.type));
  meanings.set(`${parent.name}:${name}`, here);
  return name === field.name ? null : name;
}

function inlineFragment(draft: Draft, type: GraphQLCompositeType, depth: number): SelectionNode {
  const isBare = draft.random.chance(0.15);
  const condition = isBare ? type : draft.random.pick(overlapping(draft.schema, type));
  return {
    kind: Kind.INLINE_FRAGMENT,
    ...(!isBare && { typeCondition: namedType(condition) }),
    directives: conditionsOf(draft),
    selectionSet: selectionOf(draft, condition, depth),
  };
}

function newFragment(draft: Draft, type: GraphQLCompositeType, depth: number): SelectionNode {
  const condition = draft.random.pick(overlapping(draft.schema, type));
  const selectionSet = selectionOf(draft, condition, depth);
  const name = `Part${draft.fragments.length}`;
  draft.fragments.push({
    kind: Kind.FRAGMENT_DEFINITION,
    name: nameNode(name),
    typeCondition: namedType(condition),
    selectionSet,
  });
  return { kind: Kind.FRAGMENT_SPREAD, name: nameNode(name), directives: conditionsOf(draft) };
}

// Only finished fragments are known, so none ever holds itself.
function knownFragment(draft: Draft, type: GraphQLCompositeType): SelectionNode | null {
  const here = new Set(overlapping(draft.schema, type).map(({ name }) => name));
  const fitting = draft.fragments.filter(({ typeCondition }) => here.has(typeCondition.name.value));
  if (fitting.length === 0) return null;
  const { name } = draft.random.pick(fitting);
  return { kind: Kind.FRAGMENT_SPREAD, name, directives: conditionsOf(draft) };
}

const overlaps = new WeakMap<GraphQLNamedType, readonly GraphQLCompositeType[]>();

function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
  const known = overlaps.get(type);
  if (known) return known;
  const possible = (of: GraphQLCompositeType) => (isAbstractType(of) ? schema.getPossibleTypes(of) : [of]);
  const own = new Set(possible(type));
  const found = Object.values(schema.getTypeMap()).filter(
    (other): other is GraphQLCompositeType =>
      isCompositeType(other) && !other.name.startsWith('__') && possible(other).some((object) => own.has(object)),
  );
  overlaps.set(type, found);
  return found;
}

function conditionsOf(draft: Draft): DirectiveNode[] {
  const { random } = draft;
  if (!random.chance(0.12)) return [];
  const names = random.chance(0.2) ? ['skip', 'include'] : [random.pick(['skip', 'include'])];
  return names.map((name) => ({
    kind: Kind.DIRECTIVE,
    name: nameNode(name),
    arguments: [{ kind: Kind.ARGUMENT, name: nameNode('if'), value: conditionOf(draft) }],
  }));
}

function conditionOf(draft: Draft): ValueNode {
  const { random, definitions, variables } = draft;
  if (random.chance(0.25)) return { kind: Kind.BOOLEAN, value: random.chance(0.5) };
  const known = definitions.filter(({ variable }) => variable.name.value.startsWith('if'));
  if (known.length > 0 && random.chance(0.5)) return random.pick(known).variable;
  const name = `if${definitions.length}`;
  const variable = { kind: Kind.VARIABLE, name: nameNode(name) } as const;
  const hasDefault = random.chance(0.3);
  if (!hasDefault || random.chance(0.4)) variables[name] = random.chance(0.5);
  definitions.push({
    kind: Kind.VARIABLE_DEFINITION,
    variable,
    type: parseType(hasDefault && random.chance(0.5) ? 'Boolean' : 'Boolean!'),
    ...(hasDefault && { defaultValue: { kind: Kind.BOOLEAN, value: random.chance(0.5) } }),
  });
  return variable;
}

function argumentsOf(draft: Draft, field: GraphQLField<unknown, unknown>) {
  const { random, style } = draft;
  return field.args
    .filter((argument) => {
      if (isNonNullType(argument.type) && argument.defaultValue === undefined) return true;
      return style.alwaysGiven?.has(argument.name) || random.chance(style.optionalChance ?? 0.35);
    })
    .map((argument) => ({
      kind: Kind.ARGUMENT as const,
      name: nameNode(argument.name),
      value: argumentValue(draft, argument),
    }));
}

function argumentValue(draft: Draft, argument: GraphQLArgument): ValueNode {
  const { random, style } = draft;
  const value = () => randomValue(random, argument.type, argument.name, style.scalarValue);
  return random.chance(0.35) ? variableOf(draft, argument.type, value) : withVariables(draft, value(), argument.type);
}

// Any field of an input object may be a variable too.
function withVariables(draft: Draft, value: ConstValueNode, type: GraphQLInputType): ValueNode {
  const named = getNamedType(type);
  if (value.kind !== Kind.OBJECT || !('getFields' in named)) return value;
  const fields = named.getFields();
  return {
    ...value,
    fields: value.fields.map((node) => {
      const field = fields[node.name.value];
      return field && draft.random.chance(0.3)
        ? { ...node, value: variableOf(draft, field.type, () => node.value) }
        : node;
    }),
  };
}

function variableOf(draft: Draft, type: GraphQLInputType, value: () => ConstValueNode): ValueNode {
  const { random, definitions, variables } = draft;
  const name = `given${definitions.length}`;
  const variable = { kind: Kind.VARIABLE, name: nameNode(name) } as const;
  const given = value();
  const hasDefault = given.kind !== Kind.NULL && random.chance(0.3);
  // A variable that may be absent leaves the argument to its own default.
  const isAbsent = hasDefault ? random.chance(0.6) : !isNonNullType(type) && random.chance(0.25);
  if (!isAbsent) variables[name] = valueFromASTUntyped(value());
  const isStricter = !hasDefault && !isNonNullType(type) && variables[name] != null && random.chance(0.3);
  definitions.push({
    kind: Kind.VARIABLE_DEFINITION,
    variable,
    type: parseType(`${type}${isStricter ? '!' : ''}`),
    ...(hasDefault && { defaultValue: given }),
  });
  return variable;
}

function spreadNames(from: SelectionSetNode, fragments: readonly FragmentDefinitionNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) walk(selection.selectionSet);
        continue;
      }
      if (names.has(selection.name.value)) continue;
      names.add(selection.name.value);
      const fragment = fragments.find(({ name }) => name.value === selection.name.value);
      if (fragment) walk(fragment.selectionSet);
    }
  };
  walk(from);
  return names;
}

/** Names of the variables that parts of an operation use. */
function variableNames(parts: readonly (SelectionSetNode | FragmentDefinitionNode)[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts)
    visit(part, {
      Variable: ({ name }) => {
        names.add(name.value);
      },
    });
  return names;
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const namedType = ({ name }: GraphQLNamedType): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: nameNode(name) });
