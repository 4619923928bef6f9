import { ApolloGateway } from '@apollo/gateway';
import { type ExecutionResult, type GraphQLSchema, print } from 'graphql';
import { createEngine } from '../../gateway/engine/engine.ts';
import { loadSupergraph } from '../../gateway/engine/supergraph.ts';
import type { ForwardedContext } from '../../gateway/transport/transport.ts';
import { isMisordered } from './misordered.ts';
import type { Question } from './randomOperation.ts';
import type { OpenSupergraph, Send } from './testSupergraph.ts';

/** An error as it is compared: what was said, and of which place. */
export interface AnsweredError {
  readonly message: string;
  readonly path: readonly (string | number)[] | null;
  readonly code: unknown;
}

/** An answer as a client reads it. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly AnsweredError[];
  /** Nulls in non-null places that `ApolloGateway` found; it reports them outside `errors`, or not at all. */
  readonly completionErrors: readonly AnsweredError[];
}

/** The same supergraph behind both engines. */
export interface BothEngines {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly askOurs: (question: Question) => Promise<Answered>;
  readonly askApollo: (question: Question) => Promise<Answered>;
  /** Whether the planner orders a fetch before what it requires, so that the stock engine loses data. */
  readonly isMisordered: (question: Question) => boolean;
}

/** Something done to what a subgraph answered before the stock engine sees it. */
export type Coach = (answer: unknown, schema: GraphQLSchema) => unknown;

/** Starts both engines over the subgraphs of one supergraph. */
export async function startBoth(
  { name, sdl, sendTo }: OpenSupergraph,
  coach: Coach = (answer) => answer,
): Promise<BothEngines> {
  const sendFor = (subgraph: string): Send => {
    const send = sendTo[subgraph];
    if (!send) throw new Error(`${name} has no subgraph ${subgraph}`);
    return send;
  };
  const engine = createEngine(sdl, (subgraph) => ({ send: sendFor(subgraph), whyNotReady: async () => null }));
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    queryPlannerConfig: { debug: { maxEvaluatedPlans: mostPlans } },
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    buildService: ({ name: subgraph }) => ({
      process: async ({ request: { query = '', variables = {} }, context }) =>
        coach(
          wired(await sendFor(subgraph)({ query, variables }, context as ForwardedContext)),
          engine.schema,
        ) as never,
    }),
  });
  const { executor } = await gateway.load();
  const { plan } = loadSupergraph(sdl);
  return {
    name,
    schema: engine.schema,
    isMisordered: ({ document }) => isMisordered(plan(document, undefined)),
    askOurs: async ({ document, variables }) => answered(await engine.execute({ document, variables }, newRequest())),
    askApollo: async ({ document, variables }) => {
      const query = print(document);
      const request = { query, variables };
      return answered(
        await executor({ request, document, queryHash: query, context: newRequest(), metrics: {} } as never),
      );
    },
  };
}

// The plan need not be the best one, and there are many for an interface object.
const mostPlans = 100;

const newRequest = (): ForwardedContext => ({ requestId: 'oracle', signal: new AbortController().signal });
const ignore = () => undefined;

// What a network between them would make of it.
const wired = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

function answered({ data = null, errors = [], extensions }: ExecutionResult): Answered {
  const completion = extensions?.valueCompletion;
  return {
    data: wired(data),
    errors: errors.map(asAnswered),
    completionErrors: Array.isArray(completion) ? completion.map(asAnswered) : [],
  };
}

const asAnswered = ({ message, path, extensions }: NonNullable<ExecutionResult['errors']>[number]): AnsweredError => ({
  message,
  path: path ?? null,
  code: extensions?.code,
});
