import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';
import type { OwnersCommitteeRecord } from './records.ts';

/** Whose data the rows are that tell of estates, owners, property companies, joint meetings and how complete a community is. */
export const estatesDisclosed: TypesDisclosed<Context> = {
  OwnersCommittee: {
    subjects: ({ memberIds }: OwnersCommitteeRecord) =>
      memberIds.map((residentId) => ({ residentId, birthDate: null })),
    divisions: ({ community }: OwnersCommitteeRecord) => [community],
    masks: {},
  },
};
