import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { failure } from '../../schema/errors.ts';
import type { ForwardedContext, Transport } from '../transport/transport.ts';
import { compileAnswer } from './answer.ts';
import { asksForData } from './asksForData.ts';
import { entityBatches } from './batches.ts';
import { compilePlan } from './compile.ts';
import { compileIntrospection } from './introspection.ts';
import type { Row, Run } from './run.ts';
import { compileSelection } from './selection.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** An operation ready to run: planned and compiled once, run as often as it is asked. Never throws. */
export type Program = (
  variables: Readonly<Record<string, unknown>>,
  context: ForwardedContext,
) => Promise<ExecutionResult>;

/** What is left of an operation for a caller who may not see all of it. */
export interface Cut {
  /** The operation without what the caller may not see: all that is planned and fetched. */
  readonly document: DocumentNode;
  /** Fields of the whole operation that are answered with null. */
  readonly withheld: ReadonlySet<FieldNode>;
}

/** One operation of a document that is valid by the schema. */
export interface ProgramSource {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly cut: Cut | null;
}

/** Plans and compiles an operation. Throws what the planner refuses. */
export function compileProgram(
  supergraph: LoadedSupergraph,
  transports: ReadonlyMap<string, Transport>,
  { document, operation, cut }: ProgramSource,
): Program {
  const { schema } = supergraph;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw failure('GRAPHQL_VALIDATION_FAILED', `The schema has no ${operation.operation}s.`);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const introspect = compileIntrospection(schema, document, operation);
  const answer = compileAnswer(
    document,
    compileSelection(supergraph, fragments, rootType, operation.selectionSet, cut?.withheld),
  );
  const planned = cut?.document ?? document;
  const plan = supergraph.plan(planned, operation.name?.value);
  if (plan.node?.kind === 'Subscription')
    throw failure('GRAPHQL_VALIDATION_FAILED', 'Subscriptions are not supported.');
  // E.g. a field of an interface that no type of its subgraph has.
  if (!plan.node && asksForData(planned, operation.name?.value)) return async () => unanswerable();
  const step = compilePlan(plan.node, transports, supergraph);
  const variableDefinitions = operation.variableDefinitions ?? [];

  return async function runProgram(variables, context) {
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, variables);
    if (errors) return { errors: errors.map(asBadInput) };
    const run: Run = {
      context,
      variables,
      coerced,
      root: {},
      errors: [],
      failures: new Map(),
      placed: [],
      shown: new Set(),
      late: [],
    };
    await step(run, entityBatches(run));
    if (run.late.length > 0) await Promise.all(run.late.map((again) => again()));
    const data = answer(run);
    sayWhatNobodyAskedFor(run);
    if (data !== null && introspect !== null) placeIntrospection(data, introspect(variables), operation);
    return run.errors.length === 0 ? { data } : { errors: run.errors, data };
  };
}

const unanswerable = () => ({ errors: [failure('UNANSWERABLE')], data: null });

// A field that was fetched for another's sake has no place in the answer, but what went wrong with it is still said.
function sayWhatNobodyAskedFor({ placed, shown, errors }: Run): void {
  const said = new Set([...shown].map(({ message }) => message));
  for (const { message, extensions } of placed.filter((failure) => !shown.has(failure))) {
    if (said.has(message)) continue;
    said.add(message);
    errors.push(new GraphQLError(message, { extensions }));
  }
}

// graphql-js quotes the value between the name of the variable and what is wrong, whole objects too; it may be personal data.
function asBadInput({ message, originalError }: GraphQLError): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT' };
  if (!originalError) return new GraphQLError(message, { extensions });
  const { message: fault } = originalError;
  const [variable = 'A variable'] = /^Variable "\$\w+"/.exec(message) ?? [];
  const [place = ''] = / at "[^"]*"$/.exec(message.slice(0, -`; ${fault}`.length)) ?? [];
  return new GraphQLError(`${variable} got an invalid value${place}; ${fault}`, { extensions });
}

// Names asked before the introspection keep their place; the order among root fields is the operation's.
function placeIntrospection(data: Row, introspected: Row, { selectionSet }: OperationDefinitionNode): void {
  const order = selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
  );
  const all: Row = { ...data, ...introspected };
  for (const name in data) delete data[name];
  for (const name of new Set([...order, ...Object.keys(all)])) if (name in all) data[name] = all[name];
}
