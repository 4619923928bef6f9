import type { TypesDisclosed } from '../shared/guardedFields.ts';
import type { ResidentReference } from '../shared/references.ts';
import type { Context } from './context.ts';
import { fundraisingDisclosed } from './fundraising/disclosed.ts';
import { givingDisclosed } from './giving/disclosed.ts';
import { matchingDisclosed } from './matching/disclosed.ts';
import type { CharityNeedRecord, DonationRecord, MatchRecord } from './records.ts';

// How old a person is only the register knows.
const personIn = (residentId: string | null) => (residentId === null ? [] : [{ residentId, birthDate: null }]);

/**
 * Whose data the rows of charity are. Nothing here has a mask: people stand here by the references to the register alone, and a
 * donor's name only where it may be published.
 */
export const disclosed: TypesDisclosed<Context> = {
  Resident: {
    subjects: ({ id }: ResidentReference) => personIn(id),
    divisions: async ({ id }: ResidentReference, { loaders }) =>
      (await loaders.needsByResidentId.load(id)).map(({ division }) => division),
    masks: {},
  },
  Donation: {
    subjects: ({ donorResidentId }: DonationRecord) => personIn(donorResidentId),
    divisions: ({ residenceDivision, registrationDivision }: DonationRecord) => [
      residenceDivision,
      registrationDivision,
    ],
    masks: {},
  },
  DonatedGoods: 'withOwner',
  DonationStep: 'withOwner',
  CharityNeed: {
    subjects: ({ residentId }: CharityNeedRecord) => personIn(residentId),
    divisions: ({ division }: CharityNeedRecord) => [division],
    masks: {},
  },
  CharityNeedStep: 'withOwner',
  Match: {
    subjects: ({ residentId }: MatchRecord) => personIn(residentId),
    divisions: ({ division }: MatchRecord) => [division],
    masks: {},
  },
  // Lists of people's rows are bound by reach; what each of them shows is told by the rows themselves.
  Division: 'withOwner',
  Campaign: 'withOwner',
  DonationConnection: 'withOwner',
  DonationEdge: 'withOwner',
  CharityNeedConnection: 'withOwner',
  CharityNeedEdge: 'withOwner',
  ...fundraisingDisclosed,
  ...givingDisclosed,
  ...matchingDisclosed,
};
