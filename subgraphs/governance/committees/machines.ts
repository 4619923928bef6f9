import type { AnyMachine, Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { ElectionState } from '../generated.ts';
import type { CommitteeRecord, ElectionRecord } from './records.ts';
import { isVoteValid, listFaults } from './rules.ts';

/** Who runs committees and elections. */
export const electionStaff = ['communityWorker', 'countyOfficer'] as const;

const counts = ({ ballots, registered }: ElectionRecord) => isVoteValid(ballots ?? 0, registered ?? 0);
const filled = ({ candidates }: ElectionRecord) => candidates.filter(({ elected }) => elected).length;

/** From the plan to the hand-over (domain reference § 2.4). */
export const electionMachine: Machine<ElectionRecord, ElectionState> = {
  noun: 'Election',
  term: '换届选举',
  first: ['PLANNED'],
  transitions: [
    {
      ...{ action: 'FORM_COMMITTEE', from: ['PLANNED'], to: 'PREPARING', who: electionStaff },
      label: 'Form the election committee (推选选举委员会)',
    },
    {
      ...{ action: 'PUBLISH_LIST', from: ['PREPARING'], to: 'LIST_PUBLISHED', who: electionStaff },
      label: 'Publish the list of voters (公布选民名单)',
      mutation: 'publishVoterList',
      guard: { says: '20 days or more before the vote, G-04', reasons: ({ day }, today) => listFaults(day, today) },
    },
    {
      ...{ action: 'NOMINATE', from: ['LIST_PUBLISHED'], to: 'NOMINATED', who: electionStaff },
      label: 'Nominate candidates (提名候选人)',
      mutation: 'nominateCandidates',
      guard: {
        says: 'every objection is answered',
        reasons: ({ objections }) =>
          objections.every(({ answeredOn }) => answeredOn !== null)
            ? []
            : [{ code: 'OBJECTION_OPEN', message: 'answer every objection to the list first', path: 'input.id' }],
      },
    },
    {
      ...{ action: 'VOTE', from: ['NOMINATED', 'RERUN_DUE'], to: 'VOTED', who: electionStaff },
      label: 'Record the votes (登记计票结果)',
      mutation: 'recordElectionVotes',
      guard: {
        says: 'on the day of the vote or later',
        reasons: ({ day }, today) =>
          day <= today
            ? []
            : [{ code: 'VOTE_TOO_EARLY', message: `the vote is on ${day}; record it then or later`, path: 'input.id' }],
      },
    },
    {
      ...{ action: 'VALID', from: ['VOTED'], to: 'ELECTED', who: electionStaff },
      label: 'Find it valid (认定有效)',
      guard: {
        says: 'more than half of the registered voters voted, G-04',
        reasons: (row) =>
          counts(row)
            ? []
            : [
                {
                  code: 'TURNOUT_TOO_LOW',
                  message:
                    'a vote counts when more than half of the registered voters voted (村民委员会组织法第十五条)',
                  path: 'input.id',
                },
              ],
      },
    },
    {
      ...{ action: 'INVALID', from: ['VOTED'], to: 'INVALID', who: electionStaff },
      label: 'Find it invalid (认定无效)',
      needsReason: true,
      guard: {
        says: 'half of the registered voters or fewer voted, G-04',
        reasons: (row) =>
          counts(row)
            ? [{ code: 'TURNOUT_ENOUGH', message: 'enough voted; find the vote valid', path: 'input.id' }]
            : [],
      },
    },
    {
      ...{ action: 'SHORT_SEATS', from: ['ELECTED'], to: 'RERUN_DUE', who: electionStaff },
      label: 'Call a second vote (名额不足, 另行选举)',
      guard: {
        says: 'seats are left',
        reasons: (row) =>
          filled(row) < row.seats
            ? []
            : [{ code: 'SEATS_FILLED', message: 'every seat is filled; hand over', path: 'input.id' }],
      },
    },
    {
      ...{ action: 'HANDOVER', from: ['ELECTED'], to: 'HANDED_OVER', who: electionStaff },
      label: 'Hand over (工作移交)',
    },
  ],
};

/** A committee is its community's, and of the township and county above. */
export const committeeWriteRule: WriteRule<CommitteeRecord> = { divisions: ({ division }) => [division] };

/** An election is its community's. */
export const electionWriteRule: WriteRule<ElectionRecord> = { divisions: ({ division }) => [division] };

/** The machines of committees, their terms and elections. */
export const committeesMachines: readonly AnyMachine[] = [electionMachine];
