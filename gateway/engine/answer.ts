import { type DocumentNode, Kind, visit } from 'graphql';
import { respond } from './respond.ts';
import type { Row, Run } from './run.ts';
import type { SelectionShape } from './selection.ts';
import { compileStraight, type StraightAnswer } from './straight.ts';

// With more conditions than a few, an operation has more ways to be answered than are worth compiling.
const mostWays = 16;

/**
 * Compiles the last step of an operation: from what came to what the client is given. When nothing has failed the straight way is
 * tried, one for each outcome of the operation's conditions; the thorough one finds and says what is wrong.
 */
export function compileAnswer(document: DocumentNode, shape: SelectionShape): (run: Run) => Row | null {
  const conditions = conditionsIn(document);
  const ways = new Map<string, StraightAnswer>();
  return (run) => (run.failures.size === 0 ? wayFor(run.coerced)?.(run.root) : null) ?? respond(run, shape);

  function wayFor(variables: Run['coerced']): StraightAnswer | null {
    const outcome =
      conditions.length === 0 ? '' : conditions.map((name) => (variables[name] === true ? 1 : 0)).join('');
    const known = ways.get(outcome);
    if (known) return known;
    if (ways.size >= mostWays) return null;
    const way = compileStraight(shape, variables);
    ways.set(outcome, way);
    return way;
  }
}

function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
