import { townshipCodeOf } from '../shared/divisionCode.ts';
import type { TypesDisclosed } from '../shared/guardedFields.ts';
import { maskIdentityNumber, maskName, maskPhone } from '../shared/masks.ts';
import { committeesDisclosed } from './committees/disclosed.ts';
import type { Context } from './context.ts';
import { deliberationDisclosed } from './deliberation/disclosed.ts';
import { estatesDisclosed } from './estates/disclosed.ts';
import { linkageDisclosed } from './linkage/disclosed.ts';
import type { HouseholdRecord, ResidentRecord } from './records.ts';
import { registerDisclosed } from './register/disclosed.ts';
import { socialWorkDisclosed } from './socialWork/disclosed.ts';
import { volunteeringDisclosed } from './volunteering/disclosed.ts';

/** Whose data the rows of the register are, and how they are masked (domain reference § 0.6). */
export const disclosed: TypesDisclosed<Context> = {
  Resident: {
    subjects: ({ _id, birthDate, deathDate }: ResidentRecord) => [{ residentId: _id, birthDate, deathDate }],
    divisions: ({ residenceDivision, registeredDivision }: ResidentRecord) => [residenceDivision, registeredDivision],
    masks: {
      name: maskName,
      idNumber: maskIdentityNumber,
      idNumberMasked: maskIdentityNumber,
      phone: maskPhone,
      phoneMasked: maskPhone,
    },
  },
  // Of the people of a household the age is not known here; what is theirs is told by each of them.
  Household: {
    subjects: ({ members }: HouseholdRecord) =>
      members.flatMap(({ residentId, leftOn }) => (leftOn === null ? [{ residentId, birthDate: null }] : [])),
    divisions: ({ division }: HouseholdRecord) => [division],
    masks: { address: townshipOf },
  },
  HouseholdMember: 'withOwner',
  Organization: { subjects: () => [], divisions: () => [], masks: { legalRepresentative: maskName } },
  ResidentConnection: 'withOwner',
  ResidentEdge: 'withOwner',
  HouseholdConnection: 'withOwner',
  HouseholdEdge: 'withOwner',
  AccessLogConnection: 'withOwner',
  AccessLogEdge: 'withOwner',
  AccessLogEntry: 'withOwner',
  LookUpResidentPayload: 'withOwner',
  // Lists of people are bound by reach; what each of them shows is told by the people themselves.
  Division: 'withOwner',
  ...deliberationDisclosed,
  ...committeesDisclosed,
  ...estatesDisclosed,
  ...volunteeringDisclosed,
  ...socialWorkDisclosed,
  ...linkageDisclosed,
  ...registerDisclosed,
};

// The address of a household begins below its community.
async function townshipOf(_address: string, { division }: HouseholdRecord, { loaders }: Context) {
  return (await loaders.divisionByCode.load(townshipCodeOf(division)))?.fullName ?? null;
}
