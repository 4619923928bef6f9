import { Presets, SingleBar } from 'cli-progress';

/** Where a run tells how far it is. */
export interface Progress {
  readonly start: (people: number) => void;
  /** So many people of the total have been made, and so many records written. */
  readonly advance: (people: number, records: number) => void;
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

const nothing = () => undefined;

/** Says nothing; for tests. */
export const silentProgress: Progress = { start: nothing, advance: nothing, say: nothing, stop: nothing };

/** A bar with rate and time left on a terminal, otherwise a line now and then. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? progressBar(stream) : progressLines((line) => stream.write(`${line}\n`));
}

function progressBar(stream: NodeJS.WriteStream): Progress {
  const format = '  {bar} {percentage}% | {value}/{total} people, {records} records, {rate}/s | {eta_formatted} left';
  const bar = new SingleBar({ stream, format, hideCursor: true, etaBuffer: 100 }, Presets.shades_classic);
  let startedAt = performance.now();
  return {
    start: (people) => {
      startedAt = performance.now();
      bar.start(people, 0, { records: 0, rate: 0 });
    },
    advance: (people, records) => bar.update(people, { records, rate: perSecond(records, startedAt) }),
    say: (line) => {
      bar.stop();
      stream.write(`${line}\n`);
    },
    stop: () => bar.stop(),
  };
}

const secondsBetweenLines = 5;

/** One line at most every five seconds; `now` is in milliseconds. */
export function progressLines(write: (line: string) => void, now: () => number = () => performance.now()): Progress {
  let total = 0;
  let startedAt = 0;
  let saidAt = 0;
  return {
    start: (people) => {
      total = people;
      startedAt = now();
      saidAt = startedAt;
      write(`  0 of ${people} people`);
    },
    advance: (people, records) => {
      if (now() - saidAt < secondsBetweenLines * 1000) return;
      saidAt = now();
      const left = people === 0 ? '?' : Math.ceil(((saidAt - startedAt) / 1000) * (total / people - 1));
      const rate = perSecond(records, startedAt, saidAt);
      write(`  ${people} of ${total} people, ${records} records, ${rate} a second, ${left} s left`);
    },
    say: write,
    stop: nothing,
  };
}

const perSecond = (records: number, since: number, now: number = performance.now()): number =>
  Math.round((1000 * records) / Math.max(1, now - since));
