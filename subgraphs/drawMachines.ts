import { writeOrCheck } from '../schema/committed.ts';
import { subgraphNames } from '../schema/load.ts';
import { machinesOf } from './all.ts';
import { type AnyMachine, mutationOf, nextStates, statesOf } from './shared/changes/machine.ts';

const header = `# State machines

Made by \`npm run generate\` from the tables that the platform runs; never edited. A state without a way out is final. Whoever may
do it and what must hold besides stands below each picture; \`availableActions\` on a record says the same of that record to its
caller. Every other change is refused with \`STATE_TRANSITION\`, which says what is allowed.
`;

/** All machines of all subgraphs as one page of Mermaid pictures. */
export function machinePage(): string {
  const parts = subgraphNames.filter((name) => machinesOf[name].length > 0);
  const chapters = parts.map((name) => `## ${name}\n\n${machinesOf[name].map(chapterOf).join('\n\n')}`);
  return `${header}\n${chapters.join('\n\n')}\n`;
}

function chapterOf(machine: AnyMachine): string {
  const { noun, term, first, transitions } = machine;
  const arrows = transitions.flatMap(({ action, from, to }) =>
    from.map((state: string) => `  ${state} --> ${to}: ${action}`),
  );
  const ends = statesOf(machine).filter((state) => nextStates(machine, state).length === 0);
  const rows = transitions.map((transition) => {
    const { action, label, who, guard, needsReason } = transition;
    const conditions = [guard?.says, needsReason && 'with a reason'].filter(Boolean).join('; ');
    return `| ${action} | ${label} | ${who.join(', ')} | \`${mutationOf(machine, transition) ?? '–'}\` | ${conditions} |`;
  });
  return [
    `### ${noun} ${term}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...first.map((state) => `  [*] --> ${state}`),
    ...arrows,
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| action | what it does | who | mutation | what must hold |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename)
  writeOrCheck([{ path: 'docs/machines.md', content: machinePage() }], 'machines');
