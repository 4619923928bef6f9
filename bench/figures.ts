import { readFileSync } from 'node:fs';

/** One measured figure; `ratio` is against the baseline of the same run, where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number | null;
}

const windowMs = 1_500;
const inFlight = 20;

/** How many a second, 20 in flight: the median of three windows after a warm-up. */
export async function rate(work: (turn: number) => Promise<unknown>): Promise<number> {
  let turn = 0;
  const window = async (ms: number) => {
    const begun = performance.now();
    const before = turn;
    const lane = async () => {
      while (performance.now() - begun < ms) {
        turn += 1;
        await work(turn);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, lane));
    return ((turn - before) * 1_000) / (performance.now() - begun);
  };
  await window(windowMs / 3);
  return middle([await window(windowMs), await window(windowMs), await window(windowMs)]);
}

/** Median of so many turns in milliseconds, one after another, after two turns of warm-up. */
export async function median(turns: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = -2; turn < turns; turn += 1) {
    const begun = performance.now();
    await work(turn + 2);
    if (turn >= 0) times.push(performance.now() - begun);
  }
  return middle(times);
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The figures as rows of a Markdown table, without its head. */
export const table = (figures: readonly Figure[]): string =>
  figures
    .map(
      ({ name, value, unit, ratio }) =>
        `| ${name} | ${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${unit} | ${ratio === null ? '' : ratio.toFixed(2)} |`,
    )
    .join('\n');

/** Megabytes of this process: its own, and the pages of files that it has mapped (Linux). */
export function memory(): { readonly own: number; readonly mapped: number } {
  const status = readFileSync('/proc/self/status', 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { own: megabytes('RssAnon'), mapped: megabytes('RssFile') };
}
