import type { TypesDisclosed } from '../../shared/guardedFields.ts';
import type { Context } from '../context.ts';
import type {
  PointsEntryRecord,
  VolunteerCertificateRecord,
  VolunteerRecord,
  VolunteerSignUpRecord,
} from './records.ts';

type OfPerson = Pick<VolunteerRecord, 'residentId' | 'birthDate'>;
const subjects = ({ residentId, birthDate }: OfPerson) => [{ residentId, birthDate }];

/** Whose data the rows are that tell of volunteers, their activities, hours and points. */
export const volunteeringDisclosed: TypesDisclosed<Context> = {
  Volunteer: { subjects, divisions: ({ division }: VolunteerRecord) => [division], masks: {} },
  PointsEntry: { subjects, divisions: ({ division }: PointsEntryRecord) => [division], masks: {} },
  VolunteerSignUp: { subjects, divisions: ({ community }: VolunteerSignUpRecord) => [community], masks: {} },
  VolunteerCertificate: {
    subjects: ({ volunteer }: VolunteerCertificateRecord) => subjects(volunteer),
    divisions: ({ volunteer }: VolunteerCertificateRecord) => [volunteer.division],
    masks: {},
  },
  // Lists are bound by reach; what each row shows is told by the row itself.
  VolunteerActivity: 'withOwner',
  VolunteerConnection: 'withOwner',
  VolunteerEdge: 'withOwner',
  VolunteerSignUpConnection: 'withOwner',
  VolunteerSignUpEdge: 'withOwner',
  PointsEntryConnection: 'withOwner',
  PointsEntryEdge: 'withOwner',
  RegisterVolunteerPayload: 'withOwner',
  SignUpForActivityPayload: 'withOwner',
  ChangeVolunteerSignUpStatePayload: 'withOwner',
  RecordVolunteerHoursPayload: 'withOwner',
  RedeemPointsPayload: 'withOwner',
};
