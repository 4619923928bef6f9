import type { Step } from '../../subgraphs/shared/changes/machine.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';

/** A state and how many days after the one before it is entered. */
export type Stage<State> = readonly [state: State, daysLater: number];

/** Dates the stages from a day on, and leaves out what lies after the last day there is; the first stage always stands. */
export function historyOf<State>(
  [first, ...later]: readonly [Stage<State>, ...Stage<State>[]],
  from: IsoDate,
  lastDay: IsoDate,
): readonly [Step<State>, ...Step<State>[]] {
  const steps: [Step<State>, ...Step<State>[]] = [{ state: first[0], on: addDays(from, first[1]) }];
  for (const [state, daysLater] of later) {
    const on = addDays(steps.at(-1)?.on ?? from, daysLater);
    if (on > lastDay) break;
    steps.push({ state, on });
  }
  return steps;
}

/** The state a history ends in. */
export const lastStateOf = <State>(history: readonly [Step<State>, ...Step<State>[]]): State =>
  history.at(-1)?.state ?? history[0].state;

/** The first day a state was entered, null when it never was. */
export const enteredOn = <State>(history: readonly Step<State>[], wanted: State): IsoDate | null =>
  history.find(({ state }) => state === wanted)?.on ?? null;
