import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { checkAliases } from './aliases.ts';
import type { Variables } from './amount.ts';
import { checkCost, estimateCost } from './cost.ts';
import { type CostDirectives, readCostDirectives } from './costDirectives.ts';
import { checkDepth } from './depth.ts';
import { checkDirectives } from './directives.ts';
import { pageSizeRule, type RequestRule } from './pageSize.ts';
import { checkRootFields } from './rootFields.ts';
import type { LimitSettings } from './settings.ts';
import { parseWithin } from './tokens.ts';

/** What we refuse before planning. */
export interface Limits {
  /** Parses an operation. Throws `OPERATION_TOO_LARGE` or `GRAPHQL_PARSE_FAILED`. */
  readonly parse: (text: string) => DocumentNode;
  /** What is wrong with the shape of a document, before it is held against the schema. Cache the answer by document. */
  readonly checkDocument: (document: DocumentNode) => readonly GraphQLError[];
  /** Works out what one operation of a valid document may cost. Cache the answer by document and operation. */
  readonly forOperation: (document: DocumentNode, operation: OperationDefinitionNode) => OperationLimits;
}

/** The limits on one operation: all that the document decides is decided. */
export interface OperationLimits {
  /** What these variables make too large. */
  readonly check: RequestRule;
  /** What the operation is estimated to cost with these variables, and what it may. */
  readonly costFor: (variables: Variables) => CostReport;
}

/** What an answer says of cost when it is asked to, in `extensions.cost`. */
export interface CostReport {
  readonly estimated: number;
  /** Null when limits are off. */
  readonly limit: number | null;
}

/** Reads the schema's cost directives, if it has any, and bundles every limit; settings of null switch all of them off. */
export function limitsFor(settings: LimitSettings | null, schema: GraphQLSchema, supergraphSdl: string): Limits {
  const directives = readCostDirectives(supergraphSdl);
  if (settings === null) return noLimits(schema, directives);
  return {
    parse: (text) => parseWithin(text, settings.tokens),
    checkDocument: (document) => [
      ...checkDepth(document, settings.depth),
      ...checkAliases(document, settings.aliases),
      ...checkDirectives(document, settings.directives),
      ...checkRootFields(document, settings.rootFields),
    ],
    forOperation: (document, operation) => {
      const checkPages = pageSizeRule(schema, document, operation, directives, settings.pageSize);
      const estimate = estimateCost(schema, document, operation, directives);
      return {
        check: (variables) => {
          const pages = checkPages(variables);
          return pages.length > 0 ? pages : checkCost(estimate, variables, settings.cost);
        },
        costFor: (variables) => ({ estimated: estimate.costFor(variables), limit: settings.cost }),
      };
    },
  };
}

const noLimits = (schema: GraphQLSchema, directives: CostDirectives): Limits => ({
  parse: (text) => parseWithin(text, Number.POSITIVE_INFINITY),
  checkDocument: () => [],
  forOperation: (document, operation) => ({
    check: () => [],
    costFor: (variables) => ({
      estimated: estimateCost(schema, document, operation, directives).costFor(variables),
      limit: null,
    }),
  }),
});
