import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';
import type { SocialWorkCaseRecord } from './records.ts';

/** Whose data the rows are that tell of social work. */
export const socialWorkDisclosed: TypesDisclosed<Context> = {
  SocialWorkCase: {
    subjects: ({ clientId, clientBirthDate }: SocialWorkCaseRecord) => [
      { residentId: clientId, birthDate: clientBirthDate },
    ],
    divisions: ({ division }: SocialWorkCaseRecord) => [division],
    masks: {},
  },
  SocialWorkCaseConnection: 'withOwner',
  SocialWorkCaseEdge: 'withOwner',
  OpenSocialWorkCasePayload: 'withOwner',
  ChangeSocialWorkCaseStatePayload: 'withOwner',
  RecordSocialWorkHoursPayload: 'withOwner',
};
