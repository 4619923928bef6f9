import type { Change } from '../../shared/changes/changes.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { DisclosureSubjectType } from '../generated.ts';
import type { DisclosureRecord } from './records.ts';
import type { FundraisingRepository } from './repository.ts';
import { type Due, disclosuresDue, finalDue } from './rules/disclosure.ts';

type Clocks = Pick<FundraisingRepository, 'keptDisclosures'>;

/** Whose disclosures they are. */
export interface ClockedSubject {
  readonly subjectType: DisclosureSubjectType;
  readonly subjectId: string;
  readonly organizationUscc: string;
  readonly registrationDivision: string;
}

const mostOfSubject = 200;

/** Something that is not published yet. */
export const newDisclosure = (
  _id: string,
  subject: ClockedSubject,
  { kind, dueOn }: Due,
  year: number | null = null,
): DisclosureRecord => ({
  _id,
  ...subject,
  ...{ kind, year, dueOn, publishedOn: null, publishedLate: null, waivedOn: null },
  ...{ summary: null, figures: null, auditor: null, exception: null },
});

/** Sets the clock of what starts now: all that falls due about it (rule C-13). */
export async function startClock(
  { keptDisclosures }: Clocks,
  subject: ClockedSubject & { readonly subjectType: 'CAMPAIGN' | 'PROJECT' },
  span: { readonly from: IsoDate; readonly to: IsoDate; readonly emergency: boolean },
  change: Change,
): Promise<void> {
  for (const due of disclosuresDue({ ...span, subjectType: subject.subjectType }))
    await keptDisclosures.add(newDisclosure(change.newId('disclosure'), subject, due), 'input.id', change);
}

/** Stops it: what would fall due later is due no more, and the last report three months from now (rule C-13). */
export async function stopClock(
  { keptDisclosures }: Clocks,
  subjectType: 'CAMPAIGN' | 'PROJECT' | 'TRUST',
  subjectId: string,
  change: Change,
): Promise<void> {
  const outstanding = { subjectId, publishedOn: null, dueOn: { $gte: change.today } };
  const last = subjectType === 'TRUST' ? null : finalDue(subjectType, change.today);
  for (const row of await keptDisclosures.findAll(outstanding, 'subject', mostOfSubject, change)) {
    const set = last !== null && row.kind === last.kind ? { dueOn: last.dueOn } : { waivedOn: change.today };
    await keptDisclosures.amend(row, { $set: set }, {}, change);
  }
}

/** Hands what is outstanding to another organization, e.g. to a new trustee (rule C-12). */
export async function handOverClock(
  { keptDisclosures }: Clocks,
  subjectId: string,
  to: Pick<ClockedSubject, 'organizationUscc' | 'registrationDivision'>,
  change: Change,
): Promise<void> {
  const outstanding = { subjectId, publishedOn: null };
  for (const row of await keptDisclosures.findAll(outstanding, 'subject', mostOfSubject, change))
    await keptDisclosures.amend(row, { $set: to }, {}, change);
}
