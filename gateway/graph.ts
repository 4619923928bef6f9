import type { ExecutionResult } from 'graphql';
import { anonymous } from '../schema/caller.ts';
import { authorizedOperations } from './access/authorizedOperations.ts';
import { guardsOf } from './access/guards.ts';
import { readRequirements } from './access/requirements.ts';
import { refusalOf, viewsOver } from './access/views.ts';
import { createEngine, type Engine, type EngineRequest } from './engine/engine.ts';
import { createOperations, type Operations } from './engine/operations.ts';
import { introspectionSetting } from './limits/introspection.ts';
import { limitsFor } from './limits/limits.ts';
import { rememberLimits } from './limits/rememberLimits.ts';
import type { LimitSettings } from './limits/settings.ts';
import type { ForwardedContext, TransportFor } from './transport/transport.ts';

/** What the gateway knows of one request. */
export interface GatewayContext extends ForwardedContext {
  /** Whether the client wants `extensions.cost` in the answer. */
  readonly reportsCost: boolean;
}

/** One supergraph and the operations asked of it; a request keeps the one it began with. */
export interface Graph {
  readonly supergraphSdl: string;
  readonly engine: Engine;
  readonly operations: Operations;
  /**
   * Runs a valid operation, as far as its caller may see, unless a limit says no. Never throws. A result without `data` was not
   * run; its first error says why, `UNAUTHENTICATED` or `FORBIDDEN` when the caller may see nothing of it.
   */
  readonly execute: (request: EngineRequest, context: GatewayContext) => Promise<ExecutionResult>;
  /** Plans the operations that another graph was asked for most, one a turn; gives how many. One that no longer fits is left out. */
  readonly warm: (before: Graph, most: number, nextTurn: () => Promise<void>) => Promise<number>;
  /** The views that an operation was lately seen from. */
  readonly viewsOf: ReturnType<typeof authorizedOperations>['viewsOf'];
}

export interface GraphOptions {
  readonly transportFor: TransportFor;
  /** Null switches all limits off. */
  readonly limits: LimitSettings | null;
  /** Whether clients may ask for the schema and are helped with its names. */
  readonly introspection: boolean;
}

/** Makes the graph of a supergraph; nothing is called before the first request. Throws when the SDL is no supergraph. */
export function loadGraph(
  supergraphSdl: string,
  { transportFor, limits: settings, introspection }: GraphOptions,
): Graph {
  const engine = createEngine(supergraphSdl, transportFor);
  const { schema } = engine;
  const limits = limitsFor(settings, schema, supergraphSdl);
  const limitsOf = rememberLimits(limits);
  const { parse, checkDocument } = limits;
  const operations = createOperations({ schema, parse, checkDocument, ...introspectionSetting(introspection) });
  const guards = guardsOf(schema, readRequirements(supergraphSdl));
  const { viewOf, viewOfGrant } = viewsOver(guards);
  const { authorizedFor, viewsOf } = authorizedOperations(guards);

  async function run(request: EngineRequest, context: GatewayContext): Promise<ExecutionResult> {
    const view = viewOf(context.caller ?? anonymous);
    const authorized = authorizedFor(request, view);
    const { errors, nothingLeft } = authorized;
    if (nothingLeft) return { errors: [refusalOf(view), ...errors] };
    if (errors.length === 0) return engine.execute(request, context);
    const result = await engine.execute({ ...request, cut: authorized }, context);
    return { ...result, errors: [...errors, ...(result.errors ?? [])] };
  }

  return {
    supergraphSdl,
    engine,
    operations,
    viewsOf,
    execute: async (request, context) => {
      const { refusals, operation } = limitsOf(request);
      const excesses = operation ? [...refusals, ...operation.check(request.variables)] : refusals;
      const result = excesses.length > 0 ? { errors: excesses } : await run(request, context);
      if (!context.reportsCost || !operation) return result;
      return { ...result, extensions: { ...result.extensions, cost: operation.costFor(request.variables) } };
    },
    warm: async (before, most, nextTurn) => {
      let warmed = 0;
      for (const { document: old, text, operationName } of before.operations.hottest(most)) {
        const { document } = operations.read(text, operationName);
        if (document === null) continue;
        for (const grant of before.viewsOf({ document: old, operationName })) {
          const authorized = authorizedFor({ document, operationName }, viewOfGrant(grant));
          const cut = authorized.errors.length > 0 ? authorized : null;
          if (!authorized.nothingLeft) engine.prepare({ document, operationName, cut });
          await nextTurn();
        }
        warmed += 1;
      }
      return warmed;
    },
  };
}
