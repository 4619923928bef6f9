import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { failure } from '../../schema/errors.ts';
import type { ForwardedContext, Transport, TransportFor } from '../transport/transport.ts';
import { type Cut, compileProgram, type Program } from './program.ts';
import { loadSupergraph } from './supergraph.ts';

/** One operation; the document has been validated against the schema. */
export interface EngineOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** What of it the caller may see; all of it when left out. The same object for the same operation and view. */
  readonly cut?: Cut | null | undefined;
}

/** An operation to run. */
export interface EngineRequest extends EngineOperation {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A supergraph that answers operations. */
export interface Engine {
  /** What clients may ask for. */
  readonly schema: GraphQLSchema;
  /** The way to every subgraph, by name. */
  readonly transports: ReadonlyMap<string, Transport>;
  /** Plans and compiles an operation ahead of its first request. Throws what the planner refuses. */
  readonly prepare: (operation: EngineOperation) => void;
  /** Runs an operation; plans and compiles it when the document is new. Never throws. */
  readonly execute: (request: EngineRequest, context: ForwardedContext) => Promise<ExecutionResult>;
}

/** Makes the engine for a supergraph; nothing is called before the first request. Throws when the SDL is no supergraph. */
export function createEngine(supergraphSdl: string, transportFor: TransportFor): Engine {
  const supergraph = loadSupergraph(supergraphSdl);
  const transports = new Map(supergraph.subgraphs.map(({ name, url }) => [name, transportFor(name, url)]));
  // Programs live as long as their document or its cut, which whoever made these keeps within bounds.
  const programs = new WeakMap<DocumentNode | Cut, Map<string, Program>>();

  function programOf({ document, operationName, cut }: EngineOperation): Program {
    const ofDocument = programs.get(cut ?? document) ?? new Map<string, Program>();
    programs.set(cut ?? document, ofDocument);
    const known = ofDocument.get(operationName ?? '');
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw failure('OPERATION_RESOLUTION_FAILURE');
    const program = compileProgram(supergraph, transports, { document, operation, cut: cut ?? null });
    ofDocument.set(operationName ?? '', program);
    return program;
  }

  return {
    schema: supergraph.schema,
    transports,
    prepare: (operation) => void programOf(operation),
    execute: async (request, context) => {
      try {
        return await programOf(request)(request.variables, context);
      } catch (error) {
        return { errors: [error instanceof GraphQLError ? error : failure('INTERNAL_SERVER_ERROR')] };
      }
    },
  };
}
