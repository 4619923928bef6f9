import type { Reason } from '../../shared/changes/machine.ts';
import type { LinkageParty } from '../generated.ts';
import type { CommunityFundRecord, FundEntryRecord, LinkageProjectRecord } from './records.ts';

type Parties = Pick<
  LinkageProjectRecord,
  'community' | 'organizationUscc' | 'leadSocialWorkerId' | 'volunteerIds' | 'resources'
>;

const parties: Record<LinkageParty, { readonly words: string; readonly isNamed: (project: Parties) => boolean }> = {
  COMMUNITY: { words: 'the community', isNamed: ({ community }) => community !== '' },
  SOCIAL_ORGANIZATION: {
    words: 'a social organization',
    isNamed: ({ organizationUscc }) => organizationUscc !== null,
  },
  SOCIAL_WORKER: {
    words: 'the social worker who leads it',
    isNamed: ({ leadSocialWorkerId }) => leadSocialWorkerId !== null,
  },
  VOLUNTEERS: { words: 'at least one volunteer', isNamed: ({ volunteerIds }) => volunteerIds.length > 0 },
  CHARITY_RESOURCES: { words: 'at least one charity resource', isNamed: ({ resources }) => resources.length > 0 },
};

const inOrder: readonly LinkageParty[] = [
  'COMMUNITY',
  'SOCIAL_ORGANIZATION',
  'SOCIAL_WORKER',
  'VOLUNTEERS',
  'CHARITY_RESOURCES',
];

/** Parties that a project has not named yet (rule G-20). */
export const missingParties = (project: Parties): readonly LinkageParty[] =>
  inOrder.filter((party) => !parties[party].isNamed(project));

/** Why a project may not run: it names one or more of each of the five parties first (rule G-20). */
export const fivePartyReasons = (project: Parties): readonly Reason[] =>
  missingParties(project).map((party) => ({
    code: 'PARTY_MISSING',
    message: `Name ${parties[party].words} before the project runs (five-party linkage, rule G-20).`,
    path: 'input.id',
  }));

/** What allows a spending. */
export interface SpendingGround {
  /** The state of the matter named; null when none is named. */
  readonly matterState: string | null;
  readonly minute: string | null;
}

/** States of a matter from its decision on. */
const decided: readonly string[] = ['DECIDED', 'IN_WORK', 'DONE', 'EVALUATED'];

/** Why a fund may not spend: it needs one decided matter or one minute of its committee (rule G-20). */
export function spendingReasons({ matterState, minute }: SpendingGround): readonly Reason[] {
  if (matterState !== null && minute !== null)
    return [
      spendingReason('GROUND_TWICE', 'give either the decided matter or the minute of the committee', 'input.minute'),
    ];
  if (matterState !== null)
    return decided.includes(matterState)
      ? []
      : [spendingReason('MATTER_UNDECIDED', 'the matter must be decided first', 'input.matterId')];
  if (minute !== null) return [];
  return [spendingReason('GROUND_MISSING', 'give a decided matter, or the minute of the committee', 'input.matterId')];
}

const spendingReason = (code: string, right: string, path: string): Reason => ({
  code,
  message: `A community fund spends only what was decided: ${right} (rule G-20).`,
  path,
});

/** Why money does not go out of a fund: a balance is never below zero (rule G-20). */
export const balanceReason = (path: string): Reason => ({
  code: 'FUND_INSUFFICIENT',
  message: 'The fund holds less than that; what goes out may be as much as the balance (rule G-20).',
  path,
});

/** Why an entry may not be undone: only what came in or was spent, and once (rule G-20). */
export function reversalReasons(
  entry: Pick<FundEntryRecord, 'kind'>,
  earlier: Pick<FundEntryRecord, '_id'> | null,
): readonly Reason[] {
  if (entry.kind === 'REVERSAL')
    return [reversalReason('REVERSAL_OF_REVERSAL', 'a reversal itself stands; enter the money anew')];
  return earlier === null ? [] : [reversalReason('REVERSED_ALREADY', 'this entry is undone already')];
}

const reversalReason = (code: string, right: string): Reason => ({
  code,
  message: `An entry of a ledger is undone once: ${right} (rule G-20).`,
  path: 'input.entryId',
});

/** Whether a ledger balances: its entries are numbered without a gap, add up to the balance and never to less than zero (rule G-20). */
export function isBalanced(
  { balance, entryCount }: Pick<CommunityFundRecord, 'balance' | 'entryCount'>,
  entries: readonly Pick<FundEntryRecord, 'number' | 'amount' | 'balanceAfter'>[],
): boolean {
  let sum = 0;
  for (const [at, { number, amount, balanceAfter }] of [...entries].sort((a, b) => a.number - b.number).entries()) {
    sum += amount;
    if (number !== at + 1 || sum < 0 || balanceAfter !== sum) return false;
  }
  return sum === balance && entries.length === entryCount;
}
