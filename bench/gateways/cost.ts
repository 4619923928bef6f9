import { readFileSync, writeFileSync } from 'node:fs';

// Linux counts processor time in hundredths of a second for whoever asks through /proc.
const ticksPerSecond = 100;

/** Processor seconds that a process and its children have used; NaN where there is no /proc. */
export const cpuSeconds = (pid: number): number =>
  sum(
    withChildren(pid).map((each) => {
      const fields = read(each, 'stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    }),
  );

/** The most memory that it has held since `forgetPeak`, in megabytes; NaN where there is no /proc. */
export const peakMegabytes = (pid: number): number =>
  sum(withChildren(pid).map((each) => Number(/VmHWM:\s+(\d+)/.exec(read(each, 'status'))?.[1] ?? Number.NaN) / 1_024));

/** From here on the peak is counted anew. Where that is not allowed it stays the peak since the start. */
export function forgetPeak(pid: number): void {
  for (const each of withChildren(pid)) {
    try {
      writeFileSync(`/proc/${each}/clear_refs`, '5');
    } catch {}
  }
}

function withChildren(pid: number): readonly number[] {
  const children = read(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(withChildren)];
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
