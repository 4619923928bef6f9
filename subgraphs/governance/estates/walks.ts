import type { Filter } from '../../../store/collection.ts';
import { dateBounds } from '../../shared/arguments.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type { EstateFilter, JointMeetingFilter, OwnersVoteFilter } from '../generated.ts';
import type { EstateRecord, JointMeetingRecord, OwnersVoteRecord } from './records.ts';

/** A list of estates; whether a term is over hangs on the day. */
export type EstatesWanted = EstateFilter & { readonly today: IsoDate };

/** A list of joint meetings; whether an answer is overdue hangs on the day. */
export type JointMeetingsWanted = JointMeetingFilter & { readonly today: IsoDate };

const within = (code: string | null | undefined) =>
  code == null ? {} : { community: subtreeOfArgument(code, 'filter.divisionCode') };

/** Walks estates by community. */
export function walkEstates(wanted: EstatesWanted): Walk<EstateRecord> {
  const { divisionCode, managementMode, noOwnersCommittee, termExpired, builtBefore, today } = wanted;
  const terms: readonly Filter<EstateRecord>[] = [
    ...(noOwnersCommittee == null
      ? []
      : [noOwnersCommittee ? { ownersCommitteeTermTo: null } : { ownersCommitteeTermTo: { $ne: null } }]),
    ...(termExpired == null
      ? []
      : [termExpired ? { ownersCommitteeTermTo: { $lt: today } } : { ownersCommitteeTermTo: { $gte: today } }]),
  ];
  const filter: Filter<EstateRecord> = {
    ...within(divisionCode),
    ...(managementMode && { managementMode }),
    ...(builtBefore != null && { builtYear: { $lt: builtBefore } }),
    ...(terms.length > 0 && { $and: terms }),
  };
  return { filter, hint: 'community', orderBy: 'community' };
}

/** Walks decisions of owners by community. */
export function walkOwnersVotes({ divisionCode, state, item, day }: OwnersVoteFilter): Walk<OwnersVoteRecord> {
  const days = dateBounds(day, 'filter.day');
  const filter: Filter<OwnersVoteRecord> = {
    ...within(divisionCode),
    ...(state && { state }),
    ...(item && { item }),
    ...(days && { day: days }),
  };
  return { filter, hint: 'community', orderBy: 'community' };
}

/** Walks joint meetings by community. */
export function walkJointMeetings(wanted: JointMeetingsWanted): Walk<JointMeetingRecord> {
  const { divisionCode, incomplete, heldOn, answerOverdue, today } = wanted;
  const days = dateBounds(heldOn, 'filter.heldOn');
  const filter: Filter<JointMeetingRecord> = {
    ...within(divisionCode),
    ...(incomplete != null && { incomplete }),
    ...(days && { heldOn: days }),
    ...(answerOverdue === true && { nextAnswerDueOn: { $lt: today } }),
    ...(answerOverdue === false && { $or: [{ nextAnswerDueOn: null }, { nextAnswerDueOn: { $gte: today } }] }),
  };
  return { filter, hint: 'community', orderBy: 'community' };
}
