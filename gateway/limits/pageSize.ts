import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { badInput } from '../../schema/errors.ts';
import { type Setting, settingOf, type Variables } from './amount.ts';
import type { CostDirectives } from './costDirectives.ts';
import { type Fragments, fragmentsOf } from './fragments.ts';
import { listSizeOf, slicingArgumentsOf } from './paging.ts';
import { spelled } from './spelled.ts';

/** A rule of one operation that looks at the variables of one request. */
export type RequestRule = (variables: Variables) => readonly GraphQLError[];

/**
 * Refuses pages larger than the limit, and lists that must be asked for with exactly one page argument and are not
 * (`@listSize(requireOneSlicingArgument: true)`). Give it a valid document; what the document alone decides is decided here once.
 */
export function pageSizeRule(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  directives: CostDirectives,
  limit: number,
): RequestRule {
  const fixed: GraphQLError[] = [];
  const open: RequestRule[] = [];
  eachField(schema, operation, fragmentsOf(document), (node, field, parent) => {
    const listSize = listSizeOf(directives, parent, field);
    const settings = slicingArgumentsOf(field, listSize).map(
      (name) => [name, settingOf(node, field, name, operation)] as const,
    );
    const rule: RequestRule = (variables) => [
      ...settings.flatMap(([name, setting]) => tooLarge(name, setting, variables, limit)),
      ...(listSize?.requireOneSlicingArgument ? notOne(field.name, settings, variables) : []),
    ];
    if (settings.some(([, { isVariable }]) => isVariable)) open.push(rule);
    else fixed.push(...rule({}));
  });
  if (open.length === 0) return () => fixed;
  return (variables) => [...fixed, ...open.flatMap((rule) => rule(variables))];
}

function tooLarge(name: string, { given }: Setting, variables: Variables, limit: number): readonly GraphQLError[] {
  const size = given(variables);
  if (typeof size !== 'number' || size <= limit) return [];
  const most = spelled(limit);
  const rest = name === 'last' ? 'before' : 'after';
  return [
    badInput(
      'PAGE_TOO_LARGE',
      name,
      `A page holds at most ${most} rows and this one asks for ${spelled(size)}; ask for ${most} rows at most and go on with "${rest}".`,
    ),
  ];
}

function notOne(
  field: string,
  settings: readonly (readonly [string, Setting])[],
  variables: Variables,
): readonly GraphQLError[] {
  const given = settings.filter(([, setting]) => setting.given(variables) !== null);
  if (given.length === 1) return [];
  if (given.length === 0 && settings.some(([, { otherwise }]) => otherwise !== null)) return [];
  const names = settings.map(([name]) => name);
  return [
    badInput(
      'PAGE_SIZE_MISSING',
      field,
      `Give exactly one of ${names.join(', ')}; ${given.length === 0 ? 'none is given' : `${given.map(([name]) => name).join(', ')} are given`}.`,
    ),
  ];
}

type Parent = Parameters<typeof listSizeOf>[1];

function eachField(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  see: (node: FieldNode, field: GraphQLField<unknown, unknown>, parent: Parent) => void,
): void {
  const typeInfo = new TypeInfo(schema);
  const waiting: Parameters<typeof visit>[0][] = [operation];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visit(
      next,
      visitWithTypeInfo(typeInfo, {
        [Kind.FIELD]: (node) => {
          const [field, parent] = [typeInfo.getFieldDef(), typeInfo.getParentType()];
          if (field && (isObjectType(parent) || isInterfaceType(parent))) see(node, field, parent);
        },
        [Kind.FRAGMENT_SPREAD]: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (!fragment || seen.has(name.value)) return;
          seen.add(name.value);
          waiting.push(fragment);
        },
      }),
    );
  }
}
