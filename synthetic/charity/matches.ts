import type { CharityNeedState, MatchState } from '../../subgraphs/charity/generated.ts';
import type {
  CharityNeedRecord,
  CharityResourceRecord,
  MatchCandidateRecord,
  MatchRecord,
} from '../../subgraphs/charity/records.ts';
import { candidatesOf } from '../../subgraphs/charity/rules/matching.ts';
import { escalatesOn } from '../../subgraphs/charity/rules/needs.ts';
import { addDays, daysBetween, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { isWithin } from '../../subgraphs/shared/divisionCode.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { enteredOn, historyOf, lastStateOf, type Stage } from './history.ts';
import type { NewNeed } from './needs.ts';
import { shareOfDrawnMet } from './rates.ts';

const medianDays = 6;
const daysOpenBeforeExpiry = 90;

/** What happens to a need in the end; a standing one stays unmet. */
type Fate = 'met' | 'met in part' | 'unmet' | 'rejected';

function drawFate(random: Random, scale: number): Fate {
  if (random.chance(shareOfDrawnMet(scale))) return 'met';
  return random.weighted([
    ['met in part', 25],
    ['unmet', 58],
    ['rejected', 17],
  ] as const);
}

/** Resources and how much of each is left; the communities take from it one after another, in their fixed order. */
export interface Stock {
  readonly resources: readonly CharityResourceRecord[];
  readonly left: Map<string, number>;
}

export interface Followed {
  readonly needs: readonly CharityNeedRecord[];
  readonly matches: readonly MatchRecord[];
}

/** Follows the needs of a community through their lives, and takes from the stock what meets them. */
export function followNeeds(newNeeds: readonly NewNeed[], { resources, left }: Stock, tools: Tools): Followed {
  const [first] = newNeeds;
  if (!first) return { needs: [], matches: [] };
  const random = tools.random('charityMatch', first.division);
  const later = tools.random('charityMatchLater', first.division);
  const near = resources.filter(({ regions }) => regions.some((region) => isWithin(first.division, region)));
  const followed = newNeeds.map((need) => followNeed(need, { near, left, random, later, tools }));
  return { needs: followed.map(({ need }) => need), matches: followed.flatMap(({ matches }) => matches) };
}

interface Following {
  readonly near: readonly CharityResourceRecord[];
  readonly left: Map<string, number>;
  readonly random: Random;
  /** A stream of its own for what was added later, so that the others stay. */
  readonly later: Random;
  readonly tools: Tools;
}

interface FollowedNeed {
  readonly need: CharityNeedRecord;
  readonly matches: readonly MatchRecord[];
}

function followNeed(newNeed: NewNeed, following: Following): FollowedNeed {
  const { random, tools } = following;
  const fate = newNeed.isStanding ? 'unmet' : drawFate(random, tools.scale);
  if (fate === 'rejected') return unmatched(newNeed, [['REJECTED', random.between(0, 3)]], tools);
  const daysToVerify = random.between(0, 2);
  const daysToPublish = random.between(0, 1);
  const opened: readonly Stage<CharityNeedState>[] = [
    ['VERIFIED', daysToVerify],
    ['OPEN', daysToPublish],
  ];
  const openedOn = addDays(newNeed.createdOn, daysToVerify + daysToPublish);
  const daysToDelivery = Math.max(1, Math.round(medianDays * Math.exp(0.7 * random.normal())));
  const matchedOn = addDays(openedOn, Math.floor(daysToDelivery / 2));
  const match = fate === 'unmet' || matchedOn > tools.asOf ? null : drawMatch(newNeed, matchedOn, fate, following);
  if (!match)
    return (
      proposedOnly(newNeed, { opened, openedOn }, following) ??
      unmatched(newNeed, [...opened, ...expiry(newNeed, openedOn)], tools)
    );

  const deliveredOn = addDays(openedOn, daysToDelivery);
  const isWhole = match.quantity === newNeed.quantity;
  const history = historyOf<CharityNeedState>(
    [
      ['DRAFT', 0],
      ...opened,
      ['MATCHED', daysBetween(openedOn, matchedOn)],
      [isWhole ? 'MET' : 'PARTLY_MET', daysBetween(matchedOn, deliveredOn)],
      ...(isWhole ? [['CLOSED', random.between(2, 15)] as const] : []),
    ],
    newNeed.createdOn,
    tools.asOf,
  );
  return {
    need: recordOf(
      newNeed,
      history,
      { remaining: newNeed.quantity - match.quantity, acceptedBy: [match.best.resource.organizationUscc] },
      tools.asOf,
    ),
    matches: [
      ...declinedBefore(newNeed, match, matchedOn, following),
      ...cancelledBefore(newNeed, match, matchedOn, following),
      recordOfMatch(newNeed, match, { matchedOn, deliveredOn }, following),
    ],
  };
}

interface Opened {
  readonly opened: readonly Stage<CharityNeedState>[];
  readonly openedOn: IsoDate;
}

/** Four in ten needs that are still open on the last day have a resource proposed that its organization has not answered yet. */
function proposedOnly(newNeed: NewNeed, { opened, openedOn }: Opened, following: Following): FollowedNeed | null {
  const { later, tools } = following;
  const [[, daysToExpiry] = ['EXPIRED', 0]] = expiry(newNeed, openedOn);
  const isOpen = openedOn < tools.asOf && addDays(openedOn, daysToExpiry) > tools.asOf;
  if (newNeed.isStanding || !isOpen || !later.chance(0.4)) return null;
  const match = drawMatch(newNeed, tools.asOf, 'met', following);
  if (!match) return null;
  const stages = [['DRAFT', 0], ...opened, ['MATCHED', daysBetween(openedOn, tools.asOf)]] as const;
  const history = historyOf<CharityNeedState>(stages, newNeed.createdOn, tools.asOf);
  const proposed = historyOf<MatchState>([['PROPOSED', 0]], tools.asOf, tools.asOf);
  return {
    need: recordOf(newNeed, history, { remaining: newNeed.quantity - match.quantity, acceptedBy: [] }, tools.asOf),
    matches: [{ ...matchOf(newNeed, match.best, match.quantity, proposed, tools), rating: null, ratedOn: null }],
  };
}

// A standing need waits on; any other that nobody met expires when its time is over.
function expiry({ isStanding, needBy }: NewNeed, openedOn: IsoDate): readonly Stage<CharityNeedState>[] {
  if (isStanding) return [];
  const days = needBy === null ? daysOpenBeforeExpiry : daysBetween(openedOn, needBy) + 1; // the day after it is of use
  return [['EXPIRED', Math.max(1, days)]];
}

function unmatched(newNeed: NewNeed, stages: readonly Stage<CharityNeedState>[], { asOf }: Tools): FollowedNeed {
  const history = historyOf<CharityNeedState>([['DRAFT', 0], ...stages], newNeed.createdOn, asOf);
  return { need: recordOf(newNeed, history, { remaining: newNeed.quantity, acceptedBy: [] }, asOf), matches: [] };
}

type NeedHistory = ReturnType<typeof historyOf<CharityNeedState>>;

function recordOf(
  newNeed: NewNeed,
  history: NeedHistory,
  met: Pick<CharityNeedRecord, 'remaining' | 'acceptedBy'>,
  asOf: IsoDate,
): CharityNeedRecord {
  const { isStanding: _, ...need } = newNeed;
  const state = lastStateOf(history);
  const openedOn = enteredOn(history, 'OPEN');
  const metOn = enteredOn(history, 'MET');
  const deliveredOn = metOn ?? enteredOn(history, 'PARTLY_MET');
  const openSince = state === 'OPEN' || state === 'PARTLY_MET' ? openedOn : null;
  const escalatedOn = escalatesOn({ state, openSince, urgency: need.urgency });
  return {
    ...need,
    ...met,
    state,
    history,
    openedOn,
    openSince,
    escalatedOn: escalatedOn !== null && escalatedOn <= asOf ? escalatedOn : null,
    settledOn: metOn ?? enteredOn(history, 'EXPIRED') ?? enteredOn(history, 'REJECTED'),
    metOn,
    deliveredOn,
    daysToDelivery: openedOn && deliveredOn ? daysBetween(openedOn, deliveredOn) : null,
  };
}

interface DrawnMatch {
  readonly best: MatchCandidateRecord;
  readonly second: MatchCandidateRecord | null;
  readonly quantity: number;
}

/** The best resource by rule C-15 that has enough left, or else the best, gives what it has (rule C-16). */
function drawMatch(need: NewNeed, on: IsoDate, fate: Fate, { near, left, random }: Following): DrawnMatch | null {
  const stocked = near
    .filter(({ form }) => form === need.form)
    .map((resource) => ({ ...resource, available: left.get(resource._id) ?? 0 }));
  const candidates = candidatesOf({ ...need, remaining: need.quantity }, stocked, on);
  const best = candidates.find(({ resource }) => resource.available >= need.quantity) ?? candidates[0];
  if (!best) return null;
  const second = candidates.find((candidate) => candidate !== best) ?? null;
  const wanted = fate === 'met' ? need.quantity : Math.max(1, Math.floor((need.quantity * random.between(4, 8)) / 10));
  const quantity = Math.min(wanted, best.resource.available);
  left.set(best.resource._id, best.resource.available - quantity);
  return { best, second, quantity };
}

interface MatchDays {
  readonly matchedOn: IsoDate;
  readonly deliveredOn: IsoDate;
}

function recordOfMatch(
  need: NewNeed,
  { best, quantity }: DrawnMatch,
  { matchedOn, deliveredOn }: MatchDays,
  { random, tools }: Following,
): MatchRecord {
  const rated: readonly Stage<MatchState>[] = random.chance(0.85) ? [['RATED', random.between(1, 12)]] : [];
  const history = historyOf<MatchState>(
    [['PROPOSED', 0], ['ACCEPTED', 0], ['DELIVERED', daysBetween(matchedOn, deliveredOn)], ...rated],
    matchedOn,
    tools.asOf,
  );
  const ratedOn = enteredOn(history, 'RATED');
  const rating = random.weighted([
    [5, 55],
    [4, 32],
    [3, 9],
    [2, 3],
    [1, 1],
  ] as const);
  return { ...matchOf(need, best, quantity, history, tools), rating: ratedOn === null ? null : rating, ratedOn };
}

/** Eight in a hundred needs had the next best resource declined first; a declined match takes nothing. */
function declinedBefore(
  need: NewNeed,
  { second, quantity }: DrawnMatch,
  matchedOn: IsoDate,
  { random, tools }: Following,
): readonly MatchRecord[] {
  if (!second || !random.chance(0.08)) return [];
  const history = historyOf<MatchState>(
    [
      ['PROPOSED', 0],
      ['DECLINED', 0],
    ],
    matchedOn,
    tools.asOf,
  );
  const offered = Math.min(quantity, second.resource.available);
  return [{ ...matchOf(need, second, offered, history, tools), rating: null, ratedOn: null }];
}

/** Three in a hundred needs had the next best resource accepted and then cancelled first; it has back what it gave. */
function cancelledBefore(
  need: NewNeed,
  { second, quantity }: DrawnMatch,
  matchedOn: IsoDate,
  { later, tools }: Following,
): readonly MatchRecord[] {
  if (!second || !later.chance(0.03)) return [];
  const stages = [
    ['PROPOSED', 0],
    ['ACCEPTED', 0],
    ['CANCELLED', 0],
  ] as const;
  const history = historyOf<MatchState>(stages, matchedOn, tools.asOf);
  const offered = Math.min(quantity, second.resource.available);
  return [{ ...matchOf(need, second, offered, history, tools), rating: null, ratedOn: null }];
}

function matchOf(
  { _id, division, residentId, form, unit }: NewNeed,
  { resource, score, parts }: MatchCandidateRecord,
  quantity: number,
  history: ReturnType<typeof historyOf<MatchState>>,
  tools: Tools,
) {
  return {
    _id: tools.nextId('match'),
    needId: _id,
    resourceId: resource._id,
    division,
    residentId,
    organizationUscc: resource.organizationUscc,
    score,
    parts,
    form,
    unit,
    quantity,
    state: lastStateOf(history),
    history,
    synthetic: true,
  } as const;
}
