import type { Caller, Role } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import type { IsoDate } from '../shared/dates.ts';
import { isPurposeForOthers } from '../shared/disclosure.ts';
import { type Finding, findingOf, normalizedNumber } from '../shared/officialNumber.ts';
import type { LookUpResidentInput } from './generated.ts';
import { identityNumberFindings } from './identityNumber.ts';
import { identityKeyOf } from './rules.ts';

// S-03: county officers, agencies and the person.
const mayLookUp: Readonly<Record<Role, boolean>> = {
  resident: true,
  communityWorker: false,
  countyOfficer: true,
  prefectureOfficer: false,
  provinceAnalyst: false,
  institution: false,
  agencyClient: true,
};

/** Throws `FORBIDDEN` for those who may not look a person up by number, and `PURPOSE_REQUIRED` without a purpose. */
export function requireLookUp({ role, purpose }: Caller): void {
  if (role === null || !mayLookUp[role])
    throw failure('FORBIDDEN', 'Only county officers, agencies and the person look somebody up by number.');
  if (!isPurposeForOthers(purpose) && role !== 'resident') throw failure('PURPOSE_REQUIRED');
}

/** What a number is sought by, or what is wrong with it; neither findings nor errors repeat it. */
export function soughtBy(
  { idDocType = 'RESIDENT_ID', idNumber }: LookUpResidentInput,
  today: IsoDate,
): { readonly identityKey: string | null; readonly findings: readonly Finding[] } {
  const number = normalizedNumber(idNumber);
  const findings = idDocType === 'RESIDENT_ID' ? identityNumberFindings(number, today) : otherFindings(number);
  if (findings.length > 0 || idDocType === 'NONE') return { identityKey: null, findings };
  return { identityKey: identityKeyOf({ _id: '', idDocType, idNumber: number }), findings };
}

const otherFindings = (number: string): readonly Finding[] =>
  /^[0-9A-Z()]{5,20}$/.test(number) ? [] : [findingOf('CODE_INVALID', 'Give the number as it stands on the document.')];
