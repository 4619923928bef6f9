import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';
import type { DeliberationSessionRecord, MatterRecord, OpinionRecord } from './records.ts';

// The age is not known here; what is theirs is told by each of the people.
const subject = (residentId: string) => [{ residentId, birthDate: null }];

/** Whose data the rows are that tell of matters, sessions, outcomes and polls. */
export const deliberationDisclosed: TypesDisclosed<Context> = {
  Matter: {
    subjects: ({ proposerId }: MatterRecord) => subject(proposerId),
    divisions: ({ division }: MatterRecord) => [division],
    masks: {},
  },
  DeliberationSession: {
    subjects: ({ chairId }: DeliberationSessionRecord) => subject(chairId),
    divisions: ({ division }: DeliberationSessionRecord) => [division],
    masks: {},
  },
  Opinion: {
    subjects: ({ speakerId }: OpinionRecord) => subject(speakerId),
    divisions: ({ division }: OpinionRecord) => [division],
    masks: {},
  },
};
