import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';
import type { CommitteeMemberRecord, ElectionCandidateRecord } from './records.ts';

/** Whose data the rows are that tell of committees, their terms and elections. */
export const committeesDisclosed: TypesDisclosed<Context> = {
  CommitteeMember: {
    subjects: ({ residentId }: CommitteeMemberRecord) => [{ residentId, birthDate: null }],
    divisions: ({ division }: CommitteeMemberRecord) => [division],
    masks: {},
  },
  ElectionCandidate: {
    subjects: ({ residentId }: ElectionCandidateRecord) => [{ residentId, birthDate: null }],
    divisions: ({ division }: ElectionCandidateRecord) => [division],
    masks: {},
  },
};
