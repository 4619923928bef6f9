import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import { daysBetween } from '../../shared/dates.ts';
import type { Resolvers } from '../generated.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';
import { isUsableFor, type MatchWeights, matchableQuantity, matchParts, scoreOf } from '../rules/matching.ts';
import { matchMachine, matchWriteRule } from './matchMachine.ts';
import { weightsOn } from './parameters.ts';

const proposers = ['communityWorker', 'countyOfficer', 'prefectureOfficer', 'institution'] as const;

interface Pair {
  readonly need: CharityNeedRecord;
  readonly resource: CharityResourceRecord;
}

const byId = async <Row>(found: Promise<Row | null>, argument: string, noun: string): Promise<Row> => {
  const row = await found;
  if (row === null) throw badInput('NOT_FOUND', argument, `there is no ${noun} with this identifier`);
  return row;
};

// Staff bring a need of their place together with any resource, an institution its own resource with any need.
async function pairOf(
  { needId, resourceId }: { readonly needId: string; readonly resourceId: string },
  { keptNeeds, keptResources }: CharityRepository,
  change: Change,
): Promise<Pair> {
  requireIdentifier(needId, 'input.needId');
  requireIdentifier(resourceId, 'input.resourceId');
  if (change.role === 'institution') {
    const resource = await keptResources.require(resourceId, 'input.resourceId', change);
    return { resource, need: await byId(keptNeeds.find({ _id: needId }, '_id_', change), 'input.needId', 'need') };
  }
  const need = await keptNeeds.require(needId, 'input.needId', change);
  const found = keptResources.find({ _id: resourceId }, '_id_', change);
  return { need, resource: await byId(found, 'input.resourceId', 'resource') };
}

const unfit = {
  code: 'RESOURCE_UNFIT',
  message: 'The resource cannot meet the need: form, category, region, window and what is left must fit (rule C-15).',
  path: 'input.resourceId',
};

/**
 * C-16: reserves on both sides the lesser of what remains and what there is, and keeps the match; all of it or nothing. Two that
 * reserve at once find each other's version and one of them starts anew.
 */
export async function reserve(
  { need, resource }: Pair,
  weights: MatchWeights,
  { keptNeeds, keptResources, keptMatches }: CharityRepository,
  change: Change,
): Promise<MatchRecord | null> {
  const parts = isUsableFor(need, resource, change.today) ? matchParts(need, resource, change.today, weights) : null;
  const quantity = matchableQuantity(need, resource);
  const set = { remaining: need.remaining - quantity, openSince: null, escalatedOn: null };
  const reasons = () => (parts === null || quantity === 0 ? [unfit] : []);
  const { refusals } = await keptNeeds.act(need, { action: 'RESERVE', set, reasons }, change);
  if (refusals.length > 0 || parts === null) return null;
  await keptResources.amend(resource, { $set: { available: resource.available - quantity } }, {}, change);
  const { division, residentId, form, unit } = need;
  return keptMatches.add(
    {
      _id: change.newId('match'),
      ...{ needId: need._id, resourceId: resource._id, division, residentId },
      ...{ organizationUscc: resource.organizationUscc, score: scoreOf(parts), parts, form, unit, quantity },
      state: 'PROPOSED',
      history: keptMatches.begin('PROPOSED', change),
      ...{ rating: null, ratedOn: null },
    },
    'input.needId',
    change,
  );
}

type Follows = (match: MatchRecord, repository: CharityRepository, change: Change) => Promise<void>;

const needOf = ({ needId }: MatchRecord, { keptNeeds }: CharityRepository, change: Change) =>
  byId(keptNeeds.find({ _id: needId }, '_id_', change), 'input.id', 'need');

// C-16: what a match reserved is free again, and the need waits as long as it has waited.
const release: Follows = async (match, repository, change) => {
  const need = await needOf(match, repository, change);
  const resource = await byId(
    repository.keptResources.find({ _id: match.resourceId }, '_id_', change),
    'input.id',
    'resource',
  );
  const others = await repository.keptMatches.findAll({ needId: need._id }, 'need', 200, change);
  const stillHolds = ({ _id, organizationUscc, state }: MatchRecord) =>
    _id !== match._id && organizationUscc === match.organizationUscc && (state === 'DELIVERED' || state === 'RATED');
  const acceptedBy = others.some(stillHolds)
    ? need.acceptedBy
    : need.acceptedBy.filter((uscc) => uscc !== match.organizationUscc);
  const set = { remaining: need.remaining + match.quantity, openSince: need.openedOn, acceptedBy };
  await repository.keptNeeds.act(need, { action: 'FAIL', set }, change);
  const available = resource.available + match.quantity;
  await repository.keptResources.amend(resource, { $set: { available } }, {}, change);
};

// C-18: from now on the organization knows whose need it is.
const open: Follows = async (match, repository, change) => {
  const need = await needOf(match, repository, change);
  const acceptedBy = [...new Set([...need.acceptedBy, match.organizationUscc])];
  await repository.keptNeeds.amend(need, { $set: { acceptedBy } }, {}, change);
};

const deliver: Follows = async (match, repository, change) => {
  const need = await needOf(match, repository, change);
  const { today } = change;
  const deliveredOn = need.deliveredOn ?? today;
  const daysToDelivery = need.daysToDelivery ?? (need.openedOn === null ? null : daysBetween(need.openedOn, today));
  const first = { deliveredOn, daysToDelivery };
  const order =
    need.remaining === 0
      ? { action: 'DELIVER', set: { ...first, metOn: today, settledOn: today } }
      : { action: 'DELIVER_PART', set: { ...first, openSince: need.openedOn } };
  await repository.keptNeeds.act(need, order, change);
};

const followsOf = { ACCEPT: open, DECLINE: release, CANCEL: release, DELIVER: deliver } as const;

/** Matches: needs and resources brought together, and what becomes of it. */
export const matchResolvers: Resolvers = {
  Mutation: {
    proposeMatch: (_root, { input }, { once, repository, parameters }) =>
      once('proposeMatch', input, async (change) => {
        requireActor(change, proposers, 'proposing a match');
        const pair = await pairOf(input, repository, change);
        const weights = weightsOn(await parameters.read(), pair.need.division, change.today);
        const match = await reserve(pair, weights, repository, change);
        return { match, refusals: match === null ? [unfit] : [] };
      }),
    changeMatchState: (_root, { input }, { once, repository }) =>
      once('changeMatchState', input, async (change) => {
        const found = await repository.keptMatches.require(input.id, 'input.id', change);
        const { row, refusals } = await repository.keptMatches.act(found, input, change);
        if (refusals.length === 0) await followsOf[input.action](row, repository, change);
        return { match: row, refusals };
      }),
    rateMatch: (_root, { input }, { once, repository }) =>
      once('rateMatch', input, async (change) => {
        const { id, rating, expectedVersion } = input;
        if (rating < 1 || rating > 5) throw badInput('BAD_USER_INPUT', 'input.rating', 'give a number from 1 to 5');
        const found = await repository.keptMatches.require(id, 'input.id', change);
        const order = { action: 'RATE', expectedVersion, set: { rating, ratedOn: change.today } };
        const { row, refusals } = await repository.keptMatches.act(found, order, change);
        return { match: row, refusals };
      }),
  },
  Match: {
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (match, _args, context) => availableActions(matchMachine, matchWriteRule, match, context),
  },
};
