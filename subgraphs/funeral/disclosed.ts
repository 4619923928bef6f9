import type { TypesDisclosed } from '../shared/guardedFields.ts';
import { maskName } from '../shared/masks.ts';
import type { ResidentReference } from '../shared/references.ts';
import type { Context } from './context.ts';
import type { DeathRecordRecord } from './records.ts';

const divisionsOf = ({ residenceDivision, registeredDivision }: DeathRecordRecord) => [
  residenceDivision,
  registeredDivision,
];

/** Whose data the death records are; the class stays as in life, and all of it is sensitive whatever the age (domain reference § 0.6). */
export const disclosed: TypesDisclosed<Context> = {
  DeathRecord: {
    subjects: ({ residentId }: DeathRecordRecord) => [{ residentId, birthDate: null }],
    divisions: divisionsOf,
    // Who reported may be a person.
    masks: { reportedBy: maskName },
  },
  DeathReport: 'withOwner',
  DeathStateChange: 'withOwner',
  DeathRecordConnection: 'withOwner',
  DeathRecordEdge: 'withOwner',
  // That somebody has a death record tells of the death, whatever is asked of the record.
  Resident: {
    subjects: ({ id }: ResidentReference) => [{ residentId: id, birthDate: null }],
    divisions: (_resident, _context, death: DeathRecordRecord) => divisionsOf(death),
    masks: {},
  },
  // Its list is bound by reach; what each record shows is told by the record itself.
  Division: 'withOwner',
};
