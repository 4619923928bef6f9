import type { Subject, TypesDisclosed } from '../shared/guardedFields.ts';
import type { HouseholdReference, ResidentReference } from '../shared/references.ts';
import type { Context } from './context.ts';
import type { DibaoCaseRecord, TekunCaseRecord } from './records.ts';

/** Whose data the records of assistance are. None has a mask: who receives what is told for a purpose or not at all. */
export const disclosed: TypesDisclosed<Context> = {
  DibaoCase: {
    subjects: peopleOf,
    divisions: ({ handlingDivision }: DibaoCaseRecord) => [handlingDivision],
    masks: {},
  },
  FamilyUnit: 'withOwner',
  FamilyMember: 'withOwner',
  ExcludedFamilyMember: 'withOwner',
  DibaoMember: 'withOwner',
  DibaoChange: 'withOwner',
  TekunCase: {
    subjects: ({ residentId }: TekunCaseRecord) => [{ residentId, birthDate: null }],
    divisions: ({ handlingDivision }: TekunCaseRecord) => [handlingDivision],
    masks: {},
  },
  SixItems: 'withOwner',
  TekunChange: 'withOwner',
  // That a person receives nothing is sensitive as well.
  Resident: {
    subjects: ({ id }: ResidentReference) => [{ residentId: id, birthDate: null }],
    divisions: () => [],
    masks: {},
  },
  ResidentAssistance: 'withOwner',
  Household: { subjects: peopleOfCasesIn, divisions: () => [], masks: {} },
  // Lists of cases are bound by reach; what each of them shows is told by the cases themselves.
  Division: 'withOwner',
  DibaoCaseConnection: 'withOwner',
  DibaoCaseEdge: 'withOwner',
  TekunCaseConnection: 'withOwner',
  TekunCaseEdge: 'withOwner',
};

function peopleOf({ members, familyUnit }: DibaoCaseRecord): readonly Subject[] {
  const birthDates = new Map(members.map(({ residentId, birthDate }) => [residentId, birthDate]));
  const people = new Set([...birthDates.keys(), ...familyUnit.members.map(({ residentId }) => residentId)]);
  return [...people].map((residentId) => ({ residentId, birthDate: birthDates.get(residentId) ?? null }));
}

// Of the people of a household only those are known here whose cases come from it. A resident reaches no cases but the own.
async function peopleOfCasesIn({ id }: HouseholdReference, { loaders, reach, ownIds }: Context) {
  const cases = await loaders.dibaoCasesByHousehold.load(id);
  if (cases.length === 0 && reach.by === 'persons')
    return [...ownIds].map((residentId) => ({ residentId, birthDate: null }));
  return cases.flatMap(peopleOf);
}
