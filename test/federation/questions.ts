import { print } from 'graphql';
import { randomStream } from '../../synthetic/random.ts';
import { disagreements, hasAllOf } from './agreement.ts';
import type { Answered, BothEngines } from './answers.ts';
import { type OperationStyle, type Question, randomOperation } from './randomOperation.ts';
import { withAskedNames, withoutTypeNames, withSafeNames, withTypeNames } from './safeNames.ts';
import { shrink } from './shrink.ts';
import { specificationFaults } from './specification.ts';

const longestAnswer = 2_000;
const mostFailures = 3;

/** What came of many questions. */
export interface Asked {
  /** How many questions both planners could plan. */
  readonly answered: number;
  /** The first failures, each as small as it could be made. */
  readonly failures: readonly string[];
}

/** Asks both engines so many random questions, the same for the same seed, until a few have failed. */
export async function askMany(both: BothEngines, style: OperationStyle, count: number, seed: number): Promise<Asked> {
  const failures: string[] = [];
  let answered = 0;
  for (let number = 0; number < count && failures.length < mostFailures; number += 1) {
    const question = randomOperation(both.schema, style, randomStream(seed, both.name, String(number)));
    const faults = await faultsOf(both, question);
    if (faults === null) continue;
    answered += 1;
    if (faults.length > 0)
      failures.push(`${both.name}, seed ${seed}, question ${number}\n${await described(both, question)}`);
  }
  return { answered, failures };
}

/** What is wrong with our answer; null when the planner, which both share, does not plan the question. */
async function faultsOf(both: BothEngines, question: Question): Promise<readonly string[] | null> {
  const ours = await both.askOurs(question);
  const apollos = await apollosAnswer(both, question);
  if (apollos === null) return null;
  const faults = specificationFaults(both.schema, question, ours);
  const differing = disagreements(ours, apollos);
  if (differing.length === 0) return faults;
  const explicit = await apollosAnswerWithTypes(both, question);
  const isForgiven =
    (explicit && disagreements(ours, explicit).length === 0) ||
    (both.isMisordered(question) && hasAllOf(ours.data, apollos.data));
  return isForgiven ? faults : [...faults, ...differing];
}

async function apollosAnswer(both: BothEngines, question: Question): Promise<Answered | null> {
  const answer = await both.askApollo(withSafeNames(both.schema, question)).catch(() => null);
  return answer && withAskedNames(answer);
}

async function apollosAnswerWithTypes(both: BothEngines, question: Question): Promise<Answered | null> {
  const typed = withSafeNames(both.schema, withTypeNames(question));
  const answer = await both.askApollo(typed).catch(() => null);
  return answer && withAskedNames(withoutTypeNames(answer));
}

async function described(both: BothEngines, question: Question): Promise<string> {
  const fails = async (smaller: Question) => ((await faultsOf(both, smaller)) ?? []).length > 0;
  const smallest = await shrink(both.schema, question, fails);
  const apollos = await apollosAnswer(both, smallest);
  return [
    print(smallest.document),
    `variables ${JSON.stringify(smallest.variables)}`,
    ...((await faultsOf(both, smallest)) ?? []),
    `ours   ${JSON.stringify(await both.askOurs(smallest)).slice(0, longestAnswer)}`,
    `Apollo ${JSON.stringify(apollos).slice(0, longestAnswer)}`,
  ].join('\n');
}
