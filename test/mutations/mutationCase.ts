import type { Caller } from '../../schema/caller.ts';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Store } from '../../store/collection.ts';

/** What a case may prepare the store with, before its mutation is asked for. */
export interface Stage {
  readonly store: Store;
  /** Asks the subgraph as a caller; gives the data and throws on errors. */
  readonly ask: <Data>(caller: Caller, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** A different text each time, so that one case can be prepared many times in one store. */
  readonly unique: () => string;
}

type Input = Readonly<Record<string, unknown>>;

/** An input that is refused: what is changed in the good one, and how the refusal names it. */
export interface BadInput {
  /** Fields put in place of the good ones; a function is given the good input. */
  readonly change: Input | ((good: Input) => Input);
  /** The code of the error, or of a refusal in the payload. */
  readonly code: ErrorCode | string;
  /** The dotted name of the input field. */
  readonly path: string;
}

/** How one mutation is tried. `mutations.test.ts` fails for a mutation of the schema without a case. */
export interface MutationCase {
  /** As in the SDL, e.g. `submitMatter`. */
  readonly mutation: string;
  /** Somebody who may do it in the place that `prepare` makes. */
  readonly caller: Caller;
  /** Somebody with the same role who may not, because of the place (or person, or organization). */
  readonly elsewhere: Caller;
  /** What the one from elsewhere is told; `NOT_FOUND` for what exists already, `FORBIDDEN` for what would be new. */
  readonly refusedElsewhere: { readonly code: ErrorCode; readonly path?: string };
  /** Makes what the mutation needs, anew each time, and gives a good input without `idempotencyKey`. */
  readonly prepare: (stage: Stage) => Promise<Input>;
  /** At least one. */
  readonly bad: readonly [BadInput, ...BadInput[]];
}

/** A mutation that changes nothing of the records, so that it takes no `idempotencyKey`; with the reason. */
export interface Exempt {
  readonly mutation: string;
  readonly because: string;
}
