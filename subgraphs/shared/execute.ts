import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { failure } from '../../schema/errors.ts';
import { subgraphTypeDefs } from '../../schema/load.ts';
import { scalars } from '../../schema/scalars.ts';
import type { Store } from '../../store/collection.ts';
import { faultsOfVariables, namingArguments } from './argumentPlaces.ts';
import { guardFields } from './guardedFields.ts';
import { withGuards } from './guards.ts';
import type { RequestContext, ResolverMap, ServedRequest, Subgraph } from './subgraph.ts';
import { openTakeUp, type SubgraphSettings } from './takeUp.ts';

/** One GraphQL request as the gateway makes it. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A subgraph that is ready to answer, in process or behind HTTP. Never throws: faults are in `errors`. */
export type ExecuteRequest = (request: GraphQLRequest, context: RequestContext) => Promise<ExecutionResult>;

const mostDocuments = 1_000;

/**
 * The subgraph's schema with its resolvers. Each refuses who does not hold the scopes that the SDL asks for, and then gives as much of
 * its value as the caller may know.
 */
export function subgraphSchema<Repository, Context extends ServedRequest>({
  name,
  resolvers,
  disclosed,
}: Pick<Subgraph<Repository, Context>, 'name' | 'resolvers' | 'disclosed'>): GraphQLSchema {
  const typeDefs = subgraphTypeDefs(name);
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: { ...scalars, ...(resolvers as ResolverMap) } as never,
  });
  guardFields(schema, disclosed);
  return withGuards(schema, typeDefs);
}

/** Opens the subgraph's collections and makes the function that answers requests to it. */
export async function openSubgraph<Repository, Context extends ServedRequest>(
  subgraph: Subgraph<Repository, Context>,
  store: Store,
  settings: SubgraphSettings = {},
): Promise<ExecuteRequest> {
  const repository = await subgraph.openRepository(store);
  const takeUp = await openTakeUp(store, subgraph.name, settings, subgraph.parameters);
  const schema = subgraphSchema(subgraph);
  const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  const documentOf = (query: string): DocumentNode | readonly GraphQLError[] => {
    const known = documents.get(query);
    if (known) return known;
    const read = readDocument(query);
    if (documents.size >= mostDocuments) documents.delete(documents.keys().next().value ?? '');
    documents.set(query, read);
    return read;
  };

  function readDocument(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      const document = parse(query, { noLocation: true });
      const faults = validate(schema, document);
      return faults.length > 0 ? namingArguments(document, faults) : document;
    } catch {
      return [failure('GRAPHQL_PARSE_FAILED')];
    }
  }

  return async function executeRequest({ query, variables, operationName }, request) {
    const document = documentOf(query);
    if (!('kind' in document)) return { errors: document };
    const served = await takeUp(request, operationName).catch(() => null);
    // Who may see what could not be read, so nothing is shown.
    if (served === null) return { errors: [failure('STORE_UNAVAILABLE')] };
    const answer = await execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: subgraph.createContext(served, repository),
    });
    const { faults: unlogged } = served.disclosures;
    if (answer.data !== undefined)
      return unlogged.length === 0 ? answer : { ...answer, errors: [...(answer.errors ?? []), ...unlogged] };
    // Without data nothing was run: a variable could not be read, or the operation not be found.
    const faults = faultsOfVariables({ schema, document, operationName, variables: variables ?? {} });
    return faults.length > 0 ? { errors: faults } : answer;
  };
}
