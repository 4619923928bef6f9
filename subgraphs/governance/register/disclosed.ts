import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';

/** What a change of the register found is told by the people and households themselves. */
export const registerDisclosed: TypesDisclosed<Context> = {
  RegisterResidentPayload: 'withOwner',
  CorrectResidentPayload: 'withOwner',
  MergeResidentsPayload: 'withOwner',
  MoveResidentPayload: 'withOwner',
  FormHouseholdPayload: 'withOwner',
  SplitHouseholdPayload: 'withOwner',
  JoinHouseholdPayload: 'withOwner',
  LeaveHouseholdPayload: 'withOwner',
  NameHouseholdHeadPayload: 'withOwner',
};
