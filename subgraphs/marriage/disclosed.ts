import type { TypesDisclosed } from '../shared/guardedFields.ts';
import type { ResidentReference } from '../shared/references.ts';
import type { Context } from './context.ts';
import type { RecordOfParties } from './records.ts';

// Nobody under twenty marries, so the parties are no children whatever the day they were born on.
const parties = {
  subjects: ({ partyIds }: RecordOfParties) => partyIds.map((residentId) => ({ residentId, birthDate: null })),
  divisions: ({ partyDivisions, registryDivision }: RecordOfParties) => [...partyDivisions, registryDivision],
  masks: {},
};

/** Whose data marriages and applications to end them are; nothing in them has a mask (domain reference § 0.6). */
export const disclosed: TypesDisclosed<Context> = {
  Marriage: parties,
  MarriageStateChange: 'withOwner',
  MarriageConnection: 'withOwner',
  MarriageEdge: 'withOwner',
  DivorceApplication: parties,
  DivorceAgreement: 'withOwner',
  DivorceStateChange: 'withOwner',
  DivorceApplicationConnection: 'withOwner',
  DivorceApplicationEdge: 'withOwner',
  Resident: {
    subjects: ({ id }: ResidentReference) => [{ residentId: id, birthDate: null }],
    divisions: () => [],
    masks: {},
  },
  // Its list is bound by reach; what each marriage shows is told by the marriage itself.
  Division: 'withOwner',
};
