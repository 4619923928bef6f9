import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Reason } from '../../shared/changes/machine.ts';
import { isWithin, narrowerDivision } from '../../shared/divisionCode.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { NewFundEntry, Posted } from './ledger.ts';
import type { CommunityFundRecord } from './records.ts';
import { balanceReason, reversalReasons, spendingReasons } from './rules.ts';
import { optionalOrganization, requireAmount, requireSocialOrganization } from './words.ts';

const officers = ['countyOfficer', 'prefectureOfficer', 'institution'] as const;
const keepers = ['communityWorker', ...officers] as const;
const fewestOnCommittee = 3;
const mostOnCommittee = 20;
const nothingMore = { contributorUscc: null, matterId: null, minute: null, reverses: null } as const;

/** Community funds and their ledgers: what is shown of them and written. */
export const communityFundResolvers: Resolvers = {
  Query: {
    communityFund: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.communityFundById.load(id);
    },
    communityFunds: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.communityFunds, { ...filter }, { first, after }),
  },
  Division: {
    communityFunds: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.communityFunds,
        { ...filter, divisionCode: narrowerDivision(_id, filter?.divisionCode) },
        { first, after },
      ),
  },
  Mutation: {
    openCommunityFund: (_root, { input }, { once, repository: { register, keptCommunityFunds } }) =>
      once('openCommunityFund', input, async (change) => {
        requireActor(change, keepers, 'Setting up community funds');
        const { division, committeeIds } = input;
        await register.division(division, 'input.division', change, ['COMMUNITY', 'TOWNSHIP']);
        const name = requireWords(input.name, 'input.name');
        const hostUscc = await requireSocialOrganization(register, input.host, 'input.host', change);
        requireCommittee(committeeIds);
        for (const id of committeeIds)
          if ((await register.anyResident(id, change.session)) === null)
            throw badInput('NOT_FOUND', 'input.committeeIds', 'name residents of the register');
        const fund = await keptCommunityFunds.add(
          {
            _id: change.newId('fund'),
            ...{ name, hostUscc, division, committeeIds, openedOn: change.today, balance: 0, entryCount: 0 },
          },
          'input.division',
          change,
        );
        return { fund, refusals: [] };
      }),
    contributeToCommunityFund: (_root, { input }, { once, repository }) =>
      once('contributeToCommunityFund', input, async (change) => {
        requireActor(change, keepers, 'Entering contributions');
        const fund = await repository.keptCommunityFunds.require(input.id, 'input.id', change);
        requireAmount(input.amount, 'input.amount');
        const entry = {
          ...nothingMore,
          _id: change.newId('fundEntry'),
          kind: 'CONTRIBUTION',
          amount: input.amount,
          purpose: requireWords(input.purpose, 'input.purpose'),
          contributorUscc: await optionalOrganization(
            repository.register,
            input.contributor,
            'input.contributor',
            change,
          ),
        } as const;
        return posted(fund, entry, 'input.amount', repository, change);
      }),
    spendFromCommunityFund: (_root, { input }, { once, repository }) =>
      once('spendFromCommunityFund', input, async (change) => {
        requireActor(change, keepers, 'Spending from community funds');
        const fund = await repository.keptCommunityFunds.require(input.id, 'input.id', change);
        requireAmount(input.amount, 'input.amount');
        const purpose = requireWords(input.purpose, 'input.purpose');
        const minute = input.minute == null ? null : requireWords(input.minute, 'input.minute');
        const matterId = input.matterId ?? null;
        const matterState = matterId === null ? null : await stateOfMatter(matterId, fund, repository, change);
        const refusals = spendingReasons({ matterState, minute });
        if (refusals.length > 0) return refused(fund, refusals);
        const what = { kind: 'SPENDING', amount: -input.amount, purpose, matterId, minute } as const;
        const entry = { ...nothingMore, _id: change.newId('fundEntry'), ...what };
        return posted(fund, entry, 'input.amount', repository, change);
      }),
    reverseCommunityFundEntry: (_root, { input }, { once, repository }) =>
      once('reverseCommunityFundEntry', input, async (change) => {
        requireActor(change, officers, 'Undoing entries of community funds');
        const { id, entryId } = input;
        const fund = await repository.keptCommunityFunds.require(id, 'input.id', change);
        requireIdentifier(entryId, 'input.entryId');
        const purpose = requireWords(input.reason, 'input.reason');
        const found = await repository.keptFundEntries.find({ _id: entryId, fundId: fund._id }, '_id_', change);
        if (found === null) throw badInput('NOT_FOUND', 'input.entryId', 'name an entry of the ledger of this fund');
        // One entry has one possible reversal by its id, so that two at once cannot both be added.
        const _id = `${entryId}-undone`;
        const refusals = reversalReasons(found, await repository.keptFundEntries.find({ _id }, '_id_', change));
        if (refusals.length > 0) return refused(fund, refusals);
        const what = { kind: 'REVERSAL', amount: -found.amount, purpose, reverses: entryId } as const;
        const entry = { ...nothingMore, _id, ...what };
        return posted(fund, entry, 'input.entryId', repository, change);
      }),
  },
  CommunityFund: {
    __resolveReference: ({ id }, { loaders }) => loaders.communityFundById.load(id),
    id: ({ _id }) => _id,
    host: ({ hostUscc }, _args, { loaders }) => loaders.organizationByUscc.load(hostUscc),
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    committeeSize: ({ committeeIds }) => committeeIds.length,
    ledger: ({ _id }, page, { loaders }) => connectionOf(loaders.fundEntries, { fundId: _id }, page),
    version: ({ version = 1 }) => version,
  },
  FundEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.fundEntryById.load(id),
    id: ({ _id }) => _id,
    contributor: ({ contributorUscc }, _args, { loaders }) =>
      contributorUscc === null ? null : loaders.organizationByUscc.load(contributorUscc),
  },
};

function requireCommittee(ids: readonly string[]): void {
  if (ids.length < fewestOnCommittee || ids.length > mostOnCommittee || new Set(ids).size !== ids.length)
    throw badInput(
      'BAD_USER_INPUT',
      'input.committeeIds',
      `name ${fewestOnCommittee} to ${mostOnCommittee} different residents`,
    );
  for (const id of ids) requireIdentifier(id, 'input.committeeIds');
}

type Repository = Context['repository'];

async function stateOfMatter(
  matterId: string,
  { division }: CommunityFundRecord,
  { mattersForFunds }: Repository,
  change: Change,
): Promise<string> {
  requireIdentifier(matterId, 'input.matterId');
  const matter = await mattersForFunds.find({ _id: matterId }, '_id_', change);
  if (matter === null || !isWithin(matter.division, division))
    throw badInput('NOT_FOUND', 'input.matterId', "name a matter of the fund's own division");
  return matter.state;
}

const refused = (fund: CommunityFundRecord, refusals: readonly Reason[]) => ({ fund, entry: null, refusals });

async function posted(
  fund: CommunityFundRecord,
  entry: NewFundEntry,
  path: string,
  { postFundEntry }: Repository,
  change: Change,
): Promise<(Posted & { readonly refusals: readonly Reason[] }) | ReturnType<typeof refused>> {
  const done = await postFundEntry(fund._id, entry, change);
  return done === null ? refused(fund, [balanceReason(path)]) : { ...done, refusals: [] };
}
