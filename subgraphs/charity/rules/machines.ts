import type { CharityNeedState, MatchState } from '../generated.ts';

/** Which states may follow a state; none follows a final one. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

export const needTransitions: Transitions<CharityNeedState> = {
  DRAFT: ['VERIFIED', 'REJECTED'],
  VERIFIED: ['OPEN', 'REJECTED'],
  OPEN: ['MATCHED', 'EXPIRED', 'REJECTED'],
  MATCHED: ['PARTLY_MET', 'MET', 'OPEN', 'REJECTED'],
  PARTLY_MET: ['MATCHED', 'REJECTED'],
  MET: ['CLOSED', 'REJECTED'],
  CLOSED: [],
  EXPIRED: [],
  REJECTED: [],
};

export const matchTransitions: Transitions<MatchState> = {
  PROPOSED: ['ACCEPTED', 'DECLINED'],
  ACCEPTED: ['DELIVERED', 'CANCELLED'],
  DELIVERED: ['RATED'],
  RATED: [],
  DECLINED: [],
  CANCELLED: [],
};

/** Whether each state may follow the one before it, beginning with one of the first states. */
export function isPath<State extends string>(
  transitions: Transitions<State>,
  firstStates: readonly State[],
  states: readonly State[],
): boolean {
  return states.every((state, at) => {
    const before = states[at - 1];
    return before === undefined ? firstStates.includes(state) : transitions[before].includes(state);
  });
}
