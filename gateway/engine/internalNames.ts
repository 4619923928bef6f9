import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

const marker = '__of_client';

/**
 * Names under which the planner fetches fields for itself: those of keys and of `@requires`. It merges fields by response
 * name, so what a client asks for under such a name, but with an alias or arguments of its own, must be kept apart.
 */
export function namesFetchedInside(supergraphSdl: string): ReadonlySet<string> {
  const selections = supergraphSdl.matchAll(/\b(?:requires|key|provides): "((?:[^"\\]|\\.)*)"/g);
  return new Set(Array.from(selections, ([, selection = '']) => selection.match(/[_A-Za-z]\w*/g) ?? []).flat());
}

/** The operation as it is planned: such fields are asked for under a name that is nobody else's. */
export function withInternalNames(document: DocumentNode, fetchedInside: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Field: (node) => {
      const name = internalNameOf(node, fetchedInside);
      return name === responseNameOf(node) ? undefined : { ...node, alias: { kind: Kind.NAME, value: name } };
    },
  });
}

/** The name under which subgraphs answer a field of the client's operation. */
export function internalNameOf(node: FieldNode, fetchedInside: ReadonlySet<string>): string {
  const responseName = responseNameOf(node);
  const isPlain = responseName === node.name.value && (node.arguments ?? []).length === 0;
  return isPlain || !fetchedInside.has(responseName) ? responseName : responseName + marker;
}

export const responseNameOf = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/** The client's name of a step in an error's path. */
export const clientNameOf = <Step>(step: Step): Step | string =>
  typeof step === 'string' && step.endsWith(marker) ? step.slice(0, -marker.length) : step;
