import type { Reason } from '../../shared/changes/machine.ts';
import { addDays, ageOn, type IsoDate } from '../../shared/dates.ts';
import { countyCodeOf } from '../../shared/divisionCode.ts';
import type { NeedAgeBand, NeedUrgency } from '../generated.ts';
import type { CharityNeedRecord } from '../records.ts';

/** C-17 and the checks of input: what a supervisor should look at in a need. */
export function needFindings({
  origin,
  assistanceCaseId,
  governmentAidTried,
  urgency,
  needBy,
}: Pick<
  CharityNeedRecord,
  'origin' | 'assistanceCaseId' | 'governmentAidTried' | 'urgency' | 'needBy'
>): readonly Reason[] {
  const findings: readonly (readonly [boolean, string, string, string])[] = [
    [
      origin === 'GOVERNMENT_REFERRAL' && assistanceCaseId === null,
      'ASSISTANCE_CASE_MISSING',
      'A need referred by the government names its assistance case.',
      'assistanceCaseId',
    ],
    [
      origin === 'PERSON' && !governmentAidTried,
      'GOVERNMENT_AID_NOT_TRIED',
      'A need told by a person is checked against social assistance first.',
      'governmentAidTried',
    ],
    [
      urgency === 'CRITICAL' && needBy === null,
      'NEED_BY_MISSING',
      'A critical need says by when it must be met.',
      'needBy',
    ],
  ];
  return findings.flatMap(([holds, code, message, path]) => (holds ? [{ code, message, path }] : []));
}

/** C-19: after so many days unmatched a need goes to the county; a lesser urgency never does. */
export type EscalationDays = Readonly<Partial<Record<NeedUrgency, number>>>;

/** C-19: the days of the domain reference; illustrative, so parameters of the province. */
export const usualEscalationDays: EscalationDays = { CRITICAL: 3, URGENT: 10 };

type Waiting = Pick<CharityNeedRecord, 'state' | 'openSince' | 'urgency'>;

/** C-19: the day a need that is still unmatched goes to the county, null for one that is matched or presses less. */
export function escalatesOn({ state, openSince, urgency }: Waiting, after = usualEscalationDays): IsoDate | null {
  const days = after[urgency];
  return state !== 'OPEN' || openSince === null || days === undefined ? null : addDays(openSince, days);
}

/** C-19: critical needs unmatched for 3 days and urgent ones for 10 are escalated. */
export function isEscalated(need: Waiting, today: IsoDate, after = usualEscalationDays): boolean {
  const on = escalatesOn(need, after);
  return on !== null && today >= on;
}

/** C-18: whether the person in need may be shown: where consent is given, and to the person in any case. */
export const mayShowPerson = (
  { consent, residentId }: Pick<CharityNeedRecord, 'consent' | 'residentId'>,
  ownIds: ReadonlySet<string>,
): boolean => consent || (residentId !== null && ownIds.has(residentId));

/** C-18: the narrowest division that may be shown, the community where the person may be and else the county. */
export const shownDivision = (
  need: Pick<CharityNeedRecord, 'consent' | 'residentId' | 'division'>,
  ownIds: ReadonlySet<string>,
): string => (mayShowPerson(need, ownIds) ? need.division : countyCodeOf(need.division));

/** C-18: the age band that stands in public for a person. */
export function ageBandOf(birthDate: IsoDate, on: IsoDate): NeedAgeBand {
  const age = ageOn(birthDate, on);
  if (age < 18) return 'UNDER_18';
  if (age < 45) return 'FROM_18_TO_44';
  if (age < 60) return 'FROM_45_TO_59';
  return age < 80 ? 'FROM_60_TO_79' : 'FROM_80';
}
