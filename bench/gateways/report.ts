import type { Measurement } from './load.ts';

/** Whether every request differs from all others, or all are the same and a gateway may answer some of them together. */
export type Mode = 'distinct' | 'same';

/** One measurement of one gateway. */
export interface Turn extends Measurement {
  readonly round: number;
  readonly operation: string;
  readonly mode: Mode;
  readonly gateway: string;
  /** Calls to subgraphs for each answer. */
  readonly callsPerAnswer: number;
  /** Calls that the stubs had no answer for yet; more than a few would mean that the stubs were measured too. */
  readonly unforeseenCalls: number;
}

/** The medians of one gateway's turns at one operation, and how it stands to the baseline in the same rounds. */
export interface Standing {
  readonly operation: string;
  readonly mode: Mode;
  readonly gateway: string;
  readonly requestsPerSecond: number;
  readonly ofBaseline: number;
  /** Processor time that the baseline needs for one answer, against this one's. */
  readonly cpuSaving: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPerThousand: number;
  readonly busy: number;
  readonly peakMegabytes: number;
  readonly callsPerAnswer: number;
}

/** One standing for each operation, mode and gateway that has had a turn, in the order of their first turns. */
export function standingsOf(turns: readonly Turn[], baseline: string): readonly Standing[] {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) {
    const key = `${turn.operation} ${turn.mode} ${turn.gateway}`;
    groups.set(key, [...(groups.get(key) ?? []), turn]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { operation, mode, gateway } = first;
    const middle = (figure: (turn: Turn) => number) => median(group.map(figure));
    return {
      operation,
      mode,
      gateway,
      requestsPerSecond: middle((turn) => turn.requestsPerSecond),
      ofBaseline: middle(
        (turn) => turn.requestsPerSecond / (counterpartOf(turn, turns, baseline)?.requestsPerSecond ?? Number.NaN),
      ),
      cpuSaving: middle(
        (turn) => (counterpartOf(turn, turns, baseline)?.cpuPerThousand ?? Number.NaN) / turn.cpuPerThousand,
      ),
      p50: middle((turn) => turn.p50),
      p99: middle((turn) => turn.p99),
      cpuPerThousand: middle((turn) => turn.cpuPerThousand),
      busy: middle((turn) => turn.busy),
      peakMegabytes: middle((turn) => turn.peakMegabytes),
      callsPerAnswer: middle((turn) => turn.callsPerAnswer),
    };
  });
}

const counterpartOf = ({ round, operation, mode }: Turn, turns: readonly Turn[], baseline: string) =>
  turns.find(
    (turn) => turn.gateway === baseline && turn.round === round && turn.operation === operation && turn.mode === mode,
  );

const modeTitles: Readonly<Record<Mode, string>> = {
  distinct: 'Every request differs from all others',
  same: 'All requests are the same, so that those under way may be answered together',
};

/** The standings as Markdown: a table for each mode. Titles are by name of operation or gateway. */
export function markdownOf(standings: readonly Standing[], titles: ReadonlyMap<string, string>): string {
  const modes = [...new Set(standings.map(({ mode }) => mode))];
  return modes
    .map(
      (mode) =>
        `${modeTitles[mode]}:\n\n${table(
          standings.filter((each) => each.mode === mode),
          titles,
        )}`,
    )
    .join('\n\n');
}

function table(standings: readonly Standing[], titles: ReadonlyMap<string, string>): string {
  const head = [
    '| | requests/s | × | p50 | p99 | CPU s per 1,000 | × less | processors busy | peak memory | subgraph calls each |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  const operations = [...new Set(standings.map(({ operation }) => operation))];
  const rows = operations.flatMap((operation) => [
    `| **${titles.get(operation) ?? operation}** | | | | | | | | | |`,
    ...standings.filter((each) => each.operation === operation).map((each) => rowOf(each, titles)),
  ]);
  return [...head, ...rows].join('\n');
}

function rowOf(standing: Standing, titles: ReadonlyMap<string, string>): string {
  const cells = [
    titles.get(standing.gateway) ?? standing.gateway,
    figure(standing.requestsPerSecond),
    figure(standing.ofBaseline),
    `${figure(standing.p50)} ms`,
    `${figure(standing.p99)} ms`,
    figure(standing.cpuPerThousand),
    figure(standing.cpuSaving),
    figure(standing.busy),
    `${figure(standing.peakMegabytes)} MB`,
    figure(standing.callsPerAnswer),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Three significant digits. */
export const figure = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString('en', { maximumSignificantDigits: 3 }) : '–';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
