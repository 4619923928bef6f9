import { addDays, addYears, type IsoDate } from '../../shared/dates.ts';
import type { CandidateKept, CommitteeRecord, ElectionRecord } from './records.ts';
import { electedOf, isHeldAgain, isRecalled, yearsOfTerm } from './rules.ts';

/** G-04: the candidates with who of them is elected, or recalled; those elected in an earlier round stay so. */
export function resultOf(election: ElectionRecord): readonly CandidateKept[] {
  const { kind, round, seats, candidates, ballots, registered } = election;
  if (kind === 'RECALL')
    return candidates.map((one) => ({ ...one, elected: isRecalled(registered ?? 0, ballots ?? 0, one.votes ?? 0) }));
  const before = candidates.filter(({ elected }) => elected);
  const elected = new Set(
    electedOf({
      seats: seats - before.length,
      ballots: ballots ?? 0,
      isAgain: isHeldAgain(kind, round),
      candidates: candidates
        .filter((one) => !one.elected)
        .map(({ residentId, votes }) => ({ residentId, votes: votes ?? 0 })),
    }),
  );
  return candidates.map((one) => ({ ...one, elected: one.elected === true || elected.has(one.residentId) }));
}

/** What a committee has after the hand-over: a new term, those elected beside the others, or one member fewer. */
export function committeeAfter(
  { members, termTo }: CommitteeRecord,
  { kind, candidates }: ElectionRecord,
  today: IsoDate,
): Partial<CommitteeRecord> {
  const chosen = candidates.filter(({ elected }) => elected);
  const ids = new Set(chosen.map(({ residentId }) => residentId));
  const others = members.filter(({ residentId }) => !ids.has(residentId));
  if (kind === 'RECALL') return { members: others };
  const seated = chosen.map(({ residentId, post }) => ({ residentId, post, from: today, ratings: [] }));
  const isNewTerm = kind === 'TERM' || (kind === 'RERUN' && termTo < today);
  if (!isNewTerm) return { members: [...others, ...seated] };
  return { members: seated, termFrom: today, termTo: addDays(addYears(today, yearsOfTerm), -1) };
}
