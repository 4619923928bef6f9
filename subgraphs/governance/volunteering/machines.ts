import type { AnyMachine, Machine } from '../../shared/changes/machine.ts';
import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { VolunteerSignUpState } from '../generated.ts';
import type { VolunteerSignUpRecord } from './records.ts';

const holders = ['communityWorker', 'countyOfficer', 'institution'] as const;

/** From signing up to recorded hours (domain reference § 2.4). */
export const volunteerSignUpMachine: Machine<VolunteerSignUpRecord, VolunteerSignUpState> = {
  noun: 'VolunteerSignUp',
  term: '志愿服务报名',
  first: ['SIGNED'],
  transitions: [
    { action: 'CONFIRM', from: ['SIGNED'], to: 'CONFIRMED', who: holders, label: 'Confirm (确认)' },
    { action: 'CHECK_IN', from: ['CONFIRMED'], to: 'CHECKED_IN', who: holders, label: 'Check in (签到)' },
    {
      action: 'RECORD',
      from: ['CHECKED_IN'],
      to: 'RECORDED',
      who: holders,
      label: 'Record hours (记录时长)',
      mutation: 'recordVolunteerHours',
    },
    {
      action: 'MARK_ABSENT',
      from: ['CONFIRMED'],
      to: 'ABSENT',
      who: holders,
      label: 'Note absence (记为缺席)',
      guard: {
        says: 'on the day of the activity or later',
        reasons: ({ day }, today) =>
          today < day
            ? [{ code: 'NOT_BEGUN', message: `It is held on ${day}; nobody is absent before.`, path: 'input.action' }]
            : [],
      },
    },
    {
      action: 'CANCEL',
      from: ['SIGNED', 'CONFIRMED'],
      to: 'CANCELLED',
      who: ['resident', ...holders],
      label: 'Cancel (取消)',
    },
  ],
};

/** Whose a sign-up is to change: the volunteer's, of those in charge of the community and of who holds the activity. */
export const volunteerSignUpWriteRule: WriteRule<VolunteerSignUpRecord> = {
  divisions: ({ community }) => [community],
  persons: ({ residentId }) => [residentId],
  institutions: ({ organizationUscc }) => [organizationUscc],
};

/** The machines of volunteers, their activities, hours and points. */
export const volunteeringMachines: readonly AnyMachine[] = [volunteerSignUpMachine];
