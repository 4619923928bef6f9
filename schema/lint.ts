import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { classesOf } from './classes.ts';
import { subgraphNames, subgraphTypeDefs } from './load.ts';

/** One sentence on a place of the SDL that breaks a habit of the house. */
export type SdlFault = string;

const chinese = /\p{Script=Han}/u;
const longestDescription = 240;

/** What is wrong with the SDL of one subgraph: descriptions, names, connections, mutations (style, "SDL"), classes of data. */
export function sdlFaults(typeDefs: DocumentNode): readonly SdlFault[] {
  const faults: SdlFault[] = [];
  const typeKinds = new Map(
    typeDefs.definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [[definition.name.value, definition.kind] as const] : [],
    ),
  );
  const check = (holds: boolean, place: string, sentence: string) => {
    if (!holds) faults.push(`${place}: ${sentence}`);
  };
  const described = (place: string, text: string | undefined) => {
    check(text !== undefined && text !== '', place, 'has no description');
    if (!text) return;
    check(chinese.test(text), place, 'names no Chinese term in its description');
    check(text.endsWith('.'), place, 'has a description without a full stop');
    check(text.length <= longestDescription, place, `has a description over ${longestDescription} characters`);
  };

  visit(typeDefs, {
    ObjectTypeDefinition(node) {
      const name = node.name.value;
      check(/^[A-Z][A-Za-z0-9]*$/.test(name), name, 'is not PascalCase');
      if (isRoot(name)) return;
      described(name, node.description?.value);
      if (name.endsWith('Connection')) for (const fault of connectionFaults(node)) check(false, name, fault);
    },
    InterfaceTypeDefinition: ({ name, description }) => described(name.value, description?.value),
    UnionTypeDefinition: ({ name, description }) => described(name.value, description?.value),
    ScalarTypeDefinition: ({ name, description }) => described(name.value, description?.value),
    InputObjectTypeDefinition(node) {
      described(node.name.value, node.description?.value);
      for (const field of node.fields ?? []) {
        described(`${node.name.value}.${field.name.value}`, field.description?.value);
        check(
          /^[a-z][A-Za-z0-9]*$/.test(field.name.value),
          `${node.name.value}.${field.name.value}`,
          'is not camelCase',
        );
      }
    },
    EnumTypeDefinition(node) {
      described(node.name.value, node.description?.value);
      for (const { name, description } of node.values ?? []) {
        const place = `${node.name.value}.${name.value}`;
        described(place, description?.value);
        check(/^[A-Z][A-Z0-9_]*$/.test(name.value), place, 'is not SCREAMING_SNAKE_CASE');
        check(
          /\(.*\p{Script=Han}.*\)\.$/su.test(description?.value ?? ''),
          place,
          'has no Chinese label in parentheses at the end',
        );
      }
    },
    FieldDefinition(node, _key, _parent, _path, ancestors) {
      const { name: owner, directives: ownersDirectives } = ownerOf(ancestors);
      const place = `${owner}.${node.name.value}`;
      const isKeyOfStub = node.type.kind === Kind.NON_NULL_TYPE && ['code', 'id', 'uscc'].includes(node.name.value);
      if (!isKeyOfStub) described(place, node.description?.value);
      check(/^[a-z][A-Za-z0-9]*$/.test(node.name.value), place, 'is not camelCase');
      for (const fault of pagingFaults(node)) check(false, place, fault);
      for (const fault of classFaults(node, isRoot(owner) ? [] : ownersDirectives)) check(false, place, fault);
      check(
        owner !== 'Query' || node.type.kind !== Kind.NON_NULL_TYPE,
        place,
        'is not nullable, so its outage would cost the whole answer',
      );
      if (owner === 'Mutation') for (const fault of mutationFaults(node)) check(false, place, fault);
      const returned = namedType(node.type);
      check(
        !returned.endsWith('Connection') || typeKinds.has(returned),
        place,
        `returns ${returned}, which is not defined`,
      );
    },
  });
  return faults;
}

const isRoot = (name: string) => name === 'Query' || name === 'Mutation' || name === 'Subscription';

function connectionFaults({ fields = [] }: ObjectTypeDefinitionNode): readonly string[] {
  const wanted = ['edges', 'pageInfo', 'totalCount'];
  const present = fields.map(({ name }) => name.value);
  return wanted.filter((name) => !present.includes(name)).map((name) => `lacks ${name}`);
}

// A list that can grow is a connection with `first` (20 unless told) and `after`.
function pagingFaults({ type, arguments: given = [] }: FieldDefinitionNode): readonly string[] {
  if (!namedType(type).endsWith('Connection')) return [];
  const first = given.find(({ name }) => name.value === 'first');
  const faults =
    first?.defaultValue?.kind === Kind.INT && first.defaultValue.value === '20' ? [] : ['takes no `first: Int! = 20`'];
  return given.some(({ name }) => name.value === 'after') ? faults : [...faults, 'takes no `after`'];
}

// A field has one class of data: its own, else that of its type. A root field has its own, since a root is no thing with a class.
function classFaults({ directives }: FieldDefinitionNode, inherited: readonly ConstDirectiveNode[]): readonly string[] {
  const own = classesOf(directives);
  const classes = own.length > 0 ? own : classesOf(inherited);
  if (classes.length === 0) return ['has no class of data, nor has its type'];
  return classes.length === 1 ? [] : [`has more than one class of data: ${classes.join(', ')}`];
}

function mutationFaults({ type, arguments: given = [] }: FieldDefinitionNode): readonly string[] {
  const input = given[0];
  const takesInput = given.length === 1 && input?.name.value === 'input' && namedType(input.type).endsWith('Input');
  const payload = namedType(type).endsWith('Payload');
  return [
    ...(takesInput ? [] : ['takes other than one `input: ...Input!`']),
    ...(payload ? [] : ['returns other than a `...Payload!`']),
  ];
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? (type as NamedTypeNode).name.value : namedType(type.type);

interface FieldOwner {
  readonly name: string;
  readonly directives: readonly ConstDirectiveNode[];
}

function ownerOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): FieldOwner {
  const owner = ancestors.findLast(isFieldOwner);
  return { name: owner?.name.value ?? '', directives: owner?.directives ?? [] };
}

const isFieldOwner = (node: ASTNode | readonly ASTNode[]) =>
  'kind' in node && (isTypeDefinitionNode(node) || isTypeExtensionNode(node));

if (process.argv[1] === import.meta.filename) {
  const faults = subgraphNames.flatMap((name) => sdlFaults(subgraphTypeDefs(name)).map((fault) => `${name}: ${fault}`));
  for (const fault of faults) console.error(`lint:schema: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`lint:schema: ${subgraphNames.length} subgraphs in order`);
}
