import type { Reason } from '../../../shared/changes/machine.ts';

/** One line of a table of what the law forbids: whether it holds, its code, what would be right, and which input it is about. */
export type Forbidden = readonly [holds: boolean, code: string, message: string, path: string | null];

/** The lines that hold, as reasons. */
export const reasonsOf = (lines: readonly Forbidden[]): readonly Reason[] =>
  lines.flatMap(([holds, code, message, path]) => (holds ? [{ code, message, path }] : []));
