import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../schema/load.ts';
import { type Answer, agree, firstAnswer } from './answers.ts';
import { type Gateway, gateways, startGateway } from './gateways.ts';
import type { Graph } from './graph.ts';
import { bodyPartsOf, type Operation, operations } from './operations.ts';
import { type Origin, openOrigin } from './origin.ts';
import { openProvince } from './province.ts';
import { figure, type Mode, markdownOf, standingsOf, type Turn } from './report.ts';
import { openShop } from './shop.ts';
import { type Stubs, startLoadGenerator, startStubs } from './workers.ts';

// Gateways side by side over stub subgraphs that answer from memory, so that the gateway is what is measured:
// npx tsx bench/gateways/main.ts [--rounds 3] [--seconds 5] [--only ours,apollo] [--operations deep,small]
const connections = 50;
const openers = { shop: openShop, province: openProvince };
const modes: readonly Mode[] = ['distinct', 'same'];
// A gateway may join calls as they happen to meet, so that a call is new now and then.
const mostUnforeseen = 0.005;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string' },
    operations: { type: 'string' },
  },
});
const rounds = positive('rounds', values.rounds);
const seconds = positive('seconds', values.seconds);
const contestants = named('only', gateways, values.only);
const chosen = named('operations', operations, values.operations);
const isComplete = contestants.length === gateways.length && chosen.length === operations.length;
const total = rounds * contestants.length * chosen.length * modes.length;

const turns: Turn[] = [];
const faults: string[] = [];
const disagreements: string[] = [];
const answers = new Map<string, { readonly gateway: string; readonly answer: Answer }>();
let nextRequest = 1;

process.on('SIGTERM', () => process.exit(1));
process.on('SIGINT', () => process.exit(1));
if (contestants.some(({ name }) => name === 'ours'))
  execFileSync('npm', ['run', '-s', 'build'], { cwd: projectFolder, stdio: 'inherit' });

const scratch = await mkdtemp(join(tmpdir(), 'bench-gateways-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const generator = startLoadGenerator();
const stages = await Promise.all([...new Set(chosen.map(({ graph }) => graph))].map(openStage));
const begun = performance.now();
for (let round = 1; round <= rounds; round += 1)
  for (const stage of stages)
    for (const gateway of rotated(contestants, round - 1)) await perform(stage, gateway, round);

for (const { close } of stages) await close();
generator.stop();
await report();

/** A graph with its stubs running and its supergraph written to a file. */
interface Stage {
  readonly operations: readonly Operation[];
  readonly supergraphFile: string;
  readonly origin: Origin;
  readonly stubs: Stubs;
  readonly close: () => Promise<void>;
}

async function openStage(name: Operation['graph']): Promise<Stage> {
  const graph: Graph = await openers[name]();
  const origin = await openOrigin(graph);
  const stubs = await startStubs(origin.address, graph.names);
  const supergraphFile = join(scratch, `${name}.graphql`);
  await writeFile(supergraphFile, graph.supergraphAt(stubs.addressOf));
  return {
    operations: chosen.filter((operation) => operation.graph === name),
    supergraphFile,
    origin,
    stubs,
    close: async () => {
      stubs.stop();
      origin.close();
      await graph.close();
    },
  };
}

async function perform(stage: Stage, gateway: Gateway, round: number): Promise<void> {
  if (!existsSync(gateway.program)) {
    note(`${gateway.name} is not installed: npm ci --prefix bench`);
    return;
  }
  const running = await startGateway(gateway, stage.supergraphFile, scratch);
  try {
    for (const operation of stage.operations) {
      const answer = await firstAnswer(running, operation);
      compare(gateway, operation, answer);
      for (const mode of modes) turns.push(await measure({ stage, gateway, running, operation, answer, mode, round }));
    }
  } catch (error) {
    note(`${gateway.name} has no figures for round ${round}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await running.stop();
  }
}

function compare({ name }: Gateway, operation: Operation, answer: Answer): void {
  const known = answers.get(operation.name);
  if (!known) answers.set(operation.name, { gateway: name, answer });
  else if (!agree(known.answer, answer)) {
    disagreements.push(`${operation.name}: ${name}, ${known.gateway}`);
    note(`${name} answers "${operation.name}" otherwise than ${known.gateway}`);
  }
}

interface Performance {
  readonly stage: Stage;
  readonly gateway: Gateway;
  readonly running: Awaited<ReturnType<typeof startGateway>>;
  readonly operation: Operation;
  readonly answer: Answer;
  readonly mode: Mode;
  readonly round: number;
}

async function measure({ stage, gateway, running, operation, answer, mode, round }: Performance): Promise<Turn> {
  const run = async (forSeconds: number) => {
    const load = { address: running.address, pid: running.pid, bodyParts: bodyPartsOf(operation), connections };
    const firstTurn = mode === 'distinct' ? nextRequest : null;
    const came = await generator.run({ ...load, firstTurn, answerBytes: answer.bytes, seconds: forSeconds });
    nextRequest += came.answered + came.wrong;
    return came;
  };
  await run(Math.max(3, seconds / 2));
  const before = { calls: await stage.stubs.calls(), asked: stage.origin.asked() };
  const measurement = await run(seconds);
  const unforeseenCalls = stage.origin.asked() - before.asked;
  const callsPerAnswer = ((await stage.stubs.calls()) - before.calls) / measurement.answered;
  const what = `${operation.name}, ${mode}: ${gateway.name}`;
  if (measurement.wrong > 0) note(`${what} gave ${measurement.wrong} wrong answers of ${measurement.answered}`);
  if (unforeseenCalls > mostUnforeseen * callsPerAnswer * measurement.answered)
    note(`${what} made ${unforeseenCalls} calls that the stubs could not answer from memory`);
  const { requestsPerSecond, p50, cpuPerThousand } = measurement;
  const done = turns.length + 1;
  const left = Math.ceil(((performance.now() - begun) / 60_000) * (total / done - 1));
  console.log(
    `[${done}/${total}, ${left} min left] round ${round}, ${what} ` +
      `${figure(requestsPerSecond)}/s, p50 ${figure(p50)} ms, ${figure(cpuPerThousand)} CPU s per 1,000`,
  );
  return {
    round,
    operation: operation.name,
    mode,
    gateway: gateway.name,
    ...measurement,
    callsPerAnswer,
    unforeseenCalls,
  };
}

function note(fault: string): void {
  faults.push(fault);
  console.error(`! ${fault}`);
}

async function report(): Promise<void> {
  const order = (turn: Turn) => [
    operations.findIndex(({ name }) => name === turn.operation),
    modes.indexOf(turn.mode),
    gateways.findIndex(({ name }) => name === turn.gateway),
    turn.round,
  ];
  turns.sort((one, other) => {
    const others = order(other);
    return (
      order(one)
        .map((place, index) => place - (others[index] ?? 0))
        .find((difference) => difference !== 0) ?? 0
    );
  });
  const standings = standingsOf(turns, contestants[0]?.name ?? '');
  const titles = new Map([...gateways, ...operations].map(({ name, title }) => [name, title]));
  const answerBytes = Object.fromEntries([...answers].map(([operation, { answer }]) => [operation, answer.bytes]));
  const setting = {
    node: process.version,
    processors: availableParallelism(),
    connections,
    seconds,
    rounds,
    answerBytes,
  };
  console.log(`\n${markdownOf(standings, titles)}\n\n${JSON.stringify(setting)}`);
  for (const fault of faults) console.error(`! ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
  if (!isComplete) {
    console.log('A part of the bench only: results.json stays as it is.');
    return;
  }
  const results = { ...setting, gateways: Object.fromEntries(titles), disagreements, standings, turns };
  await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

function named<Named extends { readonly name: string }>(
  flag: string,
  all: readonly Named[],
  list?: string,
): readonly Named[] {
  const wanted = list?.split(',') ?? all.map(({ name }) => name);
  const unknown = wanted.find((name) => all.every((each) => each.name !== name));
  if (unknown !== undefined) throw new Error(`--${flag}: no "${unknown}"; name some of ${all.map(({ name }) => name)}`);
  return all.filter(({ name }) => wanted.includes(name));
}

function positive(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${flag}: give a whole number from 1, not "${text}"`);
  return number;
}

function rotated<Each>(all: readonly Each[], by: number): readonly Each[] {
  const from = by % all.length;
  return [...all.slice(from), ...all.slice(0, from)];
}
