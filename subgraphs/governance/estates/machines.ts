import type { AnyMachine, Machine, Reason } from '../../shared/changes/machine.ts';

import type { IsoDate } from '../../shared/dates.ts';
import type { OwnersVoteState } from '../generated.ts';
import type { OwnersVoteRecord } from './records.ts';
import { decisionOf } from './rules.ts';

/** Who runs what the three parties of an estate do together. */
export const estateStaff = ['communityWorker', 'countyOfficer'] as const;

const counted =
  (result: ReturnType<typeof decisionOf>) =>
  (row: OwnersVoteRecord, today: IsoDate): readonly Reason[] => {
    const found = decisionOf(row.item, row);
    return [
      ...(row.day <= today
        ? []
        : [{ code: 'VOTE_TOO_EARLY', message: `the vote is on ${row.day}; count it then or later`, path: 'input.id' }]),
      ...(found === result
        ? []
        : [
            {
              code: 'COUNT_DIFFERS',
              message: `by the ballots it is ${found} (民法典第二百七十八条)`,
              path: 'input.id',
            },
          ]),
    ];
  };

const close = { from: ['CALLED'], who: estateStaff, mutation: 'closeOwnersVote' } as const;

/** From the call to the count (rules G-14, G-15). */
export const ownersVoteMachine: Machine<OwnersVoteRecord, OwnersVoteState> = {
  noun: 'OwnersVote',
  term: '业主共同决定',
  first: ['CALLED'],
  transitions: [
    {
      ...{ action: 'PASS', to: 'PASSED', ...close, label: 'Find it passed (认定通过)' },
      guard: { says: 'enough voted and enough were for it, G-14', reasons: counted('PASSED') },
    },
    {
      ...{ action: 'REJECT', to: 'REJECTED', ...close, label: 'Find it rejected (认定未通过)' },
      guard: { says: 'enough voted and too few were for it, G-14', reasons: counted('REJECTED') },
    },
    {
      ...{ action: 'FALL_SHORT', to: 'NO_QUORUM', ...close, label: 'Find it without quorum (认定未达法定人数)' },
      guard: { says: 'under two thirds voted, G-14', reasons: counted('NO_QUORUM') },
    },
    {
      ...{ action: 'CANCEL', from: ['CALLED'], to: 'CANCELLED', who: estateStaff, label: 'Call it off (取消)' },
      needsReason: true,
    },
  ],
};

const ofCommunity = { divisions: ({ community }: { readonly community: string }) => [community] };

/** What belongs to an estate is its community's, and of the township and county above. */
export const estateWriteRules = {
  estates: ofCommunity,
  ownersCommittees: ofCommunity,
  votes: ofCommunity,
  ballots: ofCommunity,
  meetings: ofCommunity,
};

/** The machines of estates, owners, property companies, joint meetings and how complete a community is. */
export const estatesMachines: readonly AnyMachine[] = [ownersVoteMachine];
