import type { MatterRecord, PollRecord, PollTallyRecord } from '../../subgraphs/governance/deliberation/records.ts';
import { resultOf, type Tally } from '../../subgraphs/governance/deliberation/rules.ts';
import type { DecidingBody } from '../../subgraphs/governance/generated.ts';
import { addDays } from '../../subgraphs/shared/dates.ts';
import { enteredOn } from '../charity/history.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';

/** A poll with its sums. */
export interface PollHeld {
  readonly poll: PollRecord;
  readonly tally: PollTallyRecord;
}

/** The poll that decided a matter, or one on what is under discussion. */
export function pollOf(matter: MatterRecord, adults: number, random: Random, tools: Tools): PollHeld | null {
  const body: DecidingBody = matter.isVillage ? 'VILLAGERS_ASSEMBLY' : 'RESIDENTS_ASSEMBLY';
  const base = {
    _id: '',
    body,
    ...{ matterId: matter._id, division: matter.division, eligible: adults, representativeIds: [] },
    question: `是否同意${matter.title}?`,
    synthetic: true,
  } as const;
  const made = (rest: Omit<PollRecord, keyof typeof base>, tally: Tally): PollHeld => {
    const poll = { ...base, ...rest, _id: tools.nextId('poll') };
    return { poll, tally: { _id: poll._id, ...tally } };
  };
  const decidedOn = enteredOn(matter.history, 'DECIDED');
  if (decidedOn !== null) {
    const tally = tallyFor(matter.state === 'VOTED_DOWN', adults, random);
    return made(closed(addDays(decidedOn, -9), addDays(decidedOn, -1), tally, resultOf(body, adults, tally)), tally);
  }
  if (matter.state !== 'DISCUSSED' || !random.chance(0.5)) return null;
  const from = addDays(tools.asOf, -2);
  const none = { FOR: 0, AGAINST: 0, ABSTAIN: 0 };
  const began = { from, to: addDays(tools.asOf, 5), voted: 0, votedOnline: 0, result: null, counts: null };
  switch (random.pick(['OPEN', 'CANCELLED', 'NO_QUORUM'] as const)) {
    case 'OPEN':
      return made({ ...began, state: 'OPEN', history: [{ state: 'OPEN', on: from }] }, none);
    case 'CANCELLED': {
      const history = [
        { state: 'OPEN', on: from },
        { state: 'CANCELLED', on: addDays(from, 1) },
      ] as const;
      return made({ ...began, state: 'CANCELLED', history }, none);
    }
    case 'NO_QUORUM':
      return made(closed(addDays(tools.asOf, -5), addDays(tools.asOf, -1), none, 'NO_QUORUM'), none);
  }
}

// More than half take part, and more than half of those are for it, or none of them.
function tallyFor(isRejected: boolean, adults: number, random: Random): Tally {
  const voted = random.between(Math.floor(adults / 2) + 1, adults);
  const winning = random.between(Math.floor(voted / 2) + 1, voted);
  return isRejected
    ? { FOR: 0, AGAINST: winning, ABSTAIN: voted - winning }
    : { FOR: winning, AGAINST: voted - winning, ABSTAIN: 0 };
}

function closed(from: string, to: string, { FOR, AGAINST, ABSTAIN }: Tally, result: PollRecord['result']) {
  const voted = FOR + AGAINST + ABSTAIN;
  return {
    ...{ from, to, voted, votedOnline: Math.floor(voted / 2), result },
    state: 'CLOSED',
    counts: [
      { option: 'FOR', votes: FOR },
      { option: 'AGAINST', votes: AGAINST },
      { option: 'ABSTAIN', votes: ABSTAIN },
    ],
    history: [
      { state: 'OPEN', on: from },
      { state: 'CLOSED', on: addDays(to, 1) },
    ],
  } as const;
}
