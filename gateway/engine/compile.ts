import type { PlanNode } from '@apollo/query-planner';
import type { Transport } from '../transport/transport.ts';
import { compileFetch, type Step } from './fetch.ts';
import type { Path } from './run.ts';
import type { LoadedSupergraph } from './supergraph.ts';

const nothing: Step = () => undefined;

/** Compiles a plan into one step that runs it. */
export function compilePlan(
  node: PlanNode | undefined,
  transports: ReadonlyMap<string, Transport>,
  supergraph: LoadedSupergraph,
): Step {
  return node ? compileNode(node, []) : nothing;

  function compileNode(node: PlanNode, path: Path): Step {
    switch (node.kind) {
      case 'Sequence':
        return inOrder(node.nodes.map((child) => compileNode(child, path)));
      case 'Parallel':
        return together(node.nodes.map((child) => compileNode(child, path)));
      case 'Flatten':
        return compileNode(node.node, [...path, ...node.path]);
      case 'Fetch':
        return compileFetch(node, path, transportTo(node.serviceName), supergraph);
      case 'Condition':
        return onCondition(node.condition, node.ifClause, node.elseClause, path);
      case 'Defer':
        throw new Error('@defer is not supported');
    }
  }

  function onCondition(
    variable: string,
    ifClause: PlanNode | undefined,
    elseClause: PlanNode | undefined,
    path: Path,
  ): Step {
    const [onTrue, onFalse] = [ifClause, elseClause].map((clause) => (clause ? compileNode(clause, path) : nothing));
    return (run, batches) => (run.coerced[variable] === true ? onTrue : onFalse)?.(run, batches);
  }

  function transportTo(service: string): Transport {
    const transport = transports.get(service);
    if (!transport) throw new Error(`The plan names a subgraph ${service} that the supergraph does not`);
    return transport;
  }
}

function inOrder(steps: readonly Step[]): Step {
  return async (run, batches) => {
    for (const step of steps) await step(run, batches);
  };
}

function together(steps: readonly Step[]): Step {
  return async (run, batches) => {
    await Promise.all(steps.map((step) => step(run, batches)));
  };
}
