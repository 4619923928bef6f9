import type { Step } from '../../shared/changes/machine.ts';
import type { FundraisingQualificationState } from '../generated.ts';
import type { CharityProfileRecord, QualificationOfCharity } from '../records.ts';
import type { FundraisingQualificationRecord } from './records.ts';

/** The id of the qualification that a charity asked for last. */
export const qualificationIdOf = ({ _id, qualification }: CharityProfileRecord): string | null =>
  qualification && (qualification.id ?? `qualification-${_id}`);

/** What of a qualification is kept beside its charity. */
export const besideCharity = (row: FundraisingQualificationRecord): QualificationOfCharity => {
  const { _id: id, state, since, appliedOn, certificateNo, issuedOn, issuer } = row;
  return { id, state, since, appliedOn, certificateNo, issuedOn, issuer };
};

/** The records of qualifications of charities that were loaded with no more than what is kept beside them. */
export const qualificationsOf = (
  charities: readonly CharityProfileRecord[],
): readonly FundraisingQualificationRecord[] =>
  charities.flatMap((charity) => {
    const { _id: organizationUscc, registrationDivision, qualification } = charity;
    const _id = qualificationIdOf(charity);
    if (qualification === null || _id === null) return [];
    const { id, ...kept } = qualification;
    const row = { _id, organizationUscc, registrationDivision, ...kept, history: historyOf(qualification) };
    return [charity.synthetic ? { ...row, synthetic: true } : row];
  });

function historyOf({ state, since, appliedOn, issuedOn }: QualificationOfCharity) {
  const steps: Step<FundraisingQualificationState>[] = [{ state: 'APPLIED', on: appliedOn }];
  if (issuedOn !== null) steps.push({ state: 'VALID', on: issuedOn });
  if (state !== 'APPLIED' && state !== 'VALID') steps.push({ state, on: since });
  return steps;
}
