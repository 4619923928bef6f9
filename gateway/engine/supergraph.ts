import { operationFromDocument, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { addClientDirectives, withDirectiveDefaults } from './clientDirectives.ts';
import { type InsideNames, insideNamesOf, withInternalNames } from './internalNames.ts';

/** A supergraph as the engine needs it: what clients see, where subgraphs are, and how operations are planned. */
export interface LoadedSupergraph {
  /** What clients may ask for: the supergraph without its inaccessible parts. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** Plans an operation that is valid by the schema. Throws what the planner refuses. */
  readonly plan: (document: DocumentNode, operationName: string | undefined) => QueryPlan;
  /** What has to be kept apart from what the planner fetches for itself. */
  readonly insideNames: InsideNames;
  /** Names of the object types that a type, maybe abstract, stands for; also of parts that clients cannot see. */
  readonly objectTypesOf: (typeName: string) => ReadonlySet<string>;
}

/** Reads a Federation 2 supergraph with every feature that a router is expected to know. Throws when it is none. */
export function loadSupergraph(supergraphSdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  // Any client can send an operation with very many possible plans; past these the best one seen is good enough.
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: 200 } });
  const apiSchema = supergraph.apiSchema();
  addClientDirectives(supergraph.schema, apiSchema);
  const inside = supergraph.schema.toGraphQLJSSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const insideNames = insideNamesOf(supergraphSdl, schema);
  const objectTypes = new Map<string, ReadonlySet<string>>();

  return {
    schema,
    subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    plan: (document, operationName) =>
      planner.buildQueryPlan(
        operationFromDocument(apiSchema, withInternalNames(withDirectiveDefaults(document, schema), insideNames), {
          operationName: operationName ?? '',
          validate: false,
        }),
      ),
    insideNames,
    objectTypesOf: (typeName) => {
      const known = objectTypes.get(typeName) ?? namesUnder(inside, typeName);
      objectTypes.set(typeName, known);
      return known;
    },
  };
}

function namesUnder(schema: GraphQLSchema, typeName: string): ReadonlySet<string> {
  const type = schema.getType(typeName);
  if (isAbstractType(type)) return new Set(schema.getPossibleTypes(type).map(({ name }) => name));
  return new Set(isObjectType(type) ? [type.name] : []);
}
