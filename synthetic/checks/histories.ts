import { donationMachine } from '../../subgraphs/charity/giving/donationMachine.ts';
import { matchMachine } from '../../subgraphs/charity/matching/matchMachine.ts';
import { needMachine } from '../../subgraphs/charity/matching/needMachine.ts';
import { nextDeathStates } from '../../subgraphs/funeral/rules.ts';
import { nextDivorceStates, nextMarriageStates } from '../../subgraphs/marriage/rules.ts';
import { nextStates } from '../../subgraphs/shared/changes/machine.ts';
import type { BenefitStatus } from '../../subgraphs/welfare/generated.ts';
import type { CommunityRecords } from '../checks.ts';

// The common benefit machine (domain reference § 2). A status that is not the last may stand again when
// something else changes, e.g. the amount.
const nextBenefitStatuses: Readonly<Record<BenefitStatus, readonly BenefitStatus[]>> = {
  ACTIVE: ['ACTIVE', 'SUSPENDED', 'GRADUAL_EXIT', 'TERMINATED'],
  SUSPENDED: ['SUSPENDED', 'ACTIVE', 'TERMINATED'],
  GRADUAL_EXIT: ['GRADUAL_EXIT', 'TERMINATED'],
  TERMINATED: [],
};
const nextBenefitStatus = (status: BenefitStatus) => nextBenefitStatuses[status];

interface WithHistory<State extends string> {
  readonly _id: string;
  readonly states: readonly State[];
  readonly present: State;
}

/** Records whose history is no path of its machine, or does not end in the present state. */
export function brokenHistories(community: Omit<CommunityRecords, 'people'>): readonly string[] {
  const { dibaoCases, tekunCases, benefits, deathRecords, marriages, divorceApplications } = community;
  const { donations, needs, matches } = community;
  const cases = [...dibaoCases, ...tekunCases].map(({ _id, changes, status }) => ({
    _id,
    states: changes.map((change) => change.status),
    present: status,
  }));
  const granted = benefits.map(({ _id, history, status }) => ({
    _id,
    states: history.map((change) => change.status),
    present: status,
  }));
  return [
    ...offPath([...cases, ...granted], nextBenefitStatus),
    ...offPath(deathRecords.map(stated), nextDeathStates),
    ...offPath(marriages.map(stated), nextMarriageStates),
    ...offPath(divorceApplications.map(stated), nextDivorceStates),
    ...offPath(donations.map(stated), (state) => nextStates(donationMachine, state)),
    ...offPath(needs.map(stated), (state) => nextStates(needMachine, state)),
    ...offPath(matches.map(stated), (state) => nextStates(matchMachine, state)),
  ];
}

const stated = <State extends string>(record: {
  readonly _id: string;
  readonly state: State;
  readonly history: readonly { readonly state: State }[];
}): WithHistory<State> => ({
  _id: record._id,
  states: record.history.map(({ state }) => state),
  present: record.state,
});

function offPath<State extends string>(
  records: readonly WithHistory<State>[],
  next: (state: State) => readonly State[],
): readonly string[] {
  return records.flatMap(({ _id, states, present }) => {
    const isPath = states.every((state, index) => {
      const before = states[index - 1];
      return before === undefined || next(before).includes(state);
    });
    return isPath && states.at(-1) === present ? [] : [_id];
  });
}
