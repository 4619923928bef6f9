import { plantedRates } from './anomalies.ts';
import type { Seeded } from './seed.ts';

/** What a run has written, as a person reads it at the end. */
export function summaryOf({ counts, checks, manifest, odd, seconds, digest }: Seeded): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const width = Math.max(...Object.keys(counts).map((name) => name.length));
  const rows = [...Object.entries(counts), ['all', total] as const].map(
    ([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(9)}`,
  );
  const planted = Object.keys(plantedRates).map(
    (question) => `${question} ${manifest.filter(({ xId }) => xId === question).length}`,
  );
  return [
    ...(odd.length > 0 ? ['Entries of the official list that were mapped or left out:', ...odd.map(oddLine), ''] : []),
    'Records written:',
    ...rows,
    '',
    'Checks:',
    ...checks.map(({ name, broken }) => `  ${broken === 0 ? 'ok    ' : 'BROKEN'}  ${name}`),
    '',
    `Planted anomalies: ${planted.join(', ')}`,
    `SHA-256 of the records: ${digest}`,
    `Done in ${seconds.toFixed(1)} s.`,
  ].join('\n');
}

const oddLine = ({ code, name, treatment, reason }: Seeded['odd'][number]): string =>
  `  ${treatment === 'MAPPED' ? 'mapped  ' : 'left out'}  ${code} ${name}: ${reason}`;
