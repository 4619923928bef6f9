import type { CampaignState, DonationState, FundraisingQualificationState } from '../generated.ts';

/** Which states may follow a state; none follows a final one. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

export const qualificationTransitions: Transitions<FundraisingQualificationState> = {
  APPLIED: ['VALID', 'REFUSED'],
  VALID: ['SUSPENDED', 'REVOKED'],
  REFUSED: [],
  SUSPENDED: ['VALID', 'REVOKED'],
  REVOKED: [],
};

export const campaignTransitions: Transitions<CampaignState> = {
  DRAFT: ['FILED', 'RUNNING', 'CANCELLED'], // straight to RUNNING in an emergency alone
  FILED: ['FILED', 'RUNNING', 'CANCELLED'], // FILED again: a corrected plan
  RUNNING: ['ENDED', 'STOPPED'],
  ENDED: ['REPORTED'],
  REPORTED: [],
  STOPPED: [],
  CANCELLED: [],
};

export const donationTransitions: Transitions<DonationState> = {
  PLEDGED: ['RECEIVED', 'DEFAULTED'],
  RECEIVED: ['ALLOCATED', 'REFUNDED'],
  ALLOCATED: ['USED'],
  USED: [],
  DEFAULTED: [],
  REFUNDED: [],
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
