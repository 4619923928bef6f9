import type { Reason } from '../../../shared/changes/machine.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { CharityProfileRecord } from '../../records.ts';
import { mayApplyForQualificationFrom } from '../../rules/fundraising.ts';
import { reasonsOf } from './findings.ts';

type Asking = Pick<CharityProfileRecord, 'charityStatus' | 'recognisedOn' | 'qualification'>;

/** C-01: why the qualification cannot be asked for: before one full year is over, or while another holds (慈善法 第二十二条). */
export function applicationFindings(charity: Asking, today: IsoDate): readonly Reason[] {
  const { charityStatus, recognisedOn, qualification } = charity;
  const from = mayApplyForQualificationFrom(recognisedOn);
  const state = qualification?.state ?? null;
  return reasonsOf([
    [
      charityStatus === 'CANCELLED',
      'NOT_A_CHARITY',
      'Only a charity may ask; the organization is none any more (慈善法 第二十二条).',
      'input.organization',
    ],
    [
      today < from,
      'QUALIFICATION_TOO_EARLY',
      `One full year must be over; ask from ${from} on (慈善法 第二十二条).`,
      'input.organization',
    ],
    [
      state === 'APPLIED' || state === 'VALID' || state === 'SUSPENDED',
      'QUALIFICATION_EXISTS',
      'A qualification was asked for already or is held; wait for the decision on it.',
      'input.organization',
    ],
  ]);
}
