import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireText } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Register, ResidentFacts } from '../../shared/changes/register.ts';
import { requireCount, requireDistinct } from '../../shared/counts.ts';
import { loadOptional, loadRequired } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { electionStaff } from './machines.ts';
import type { CommitteePostHeld, CommitteeRecord, YearlyRating } from './records.ts';
import { compositionFaults, isPostEnded, sizeFlagOf, supervisionFaults } from './rules.ts';

/** Committees: what is read of them, their recording, supervision boards and yearly judgements. */
export const committeeResolvers: Resolvers = {
  Query: {
    committee: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.committeeById.load(id);
    },
    committees: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.committees, { ...filter, today }, { first, after }),
  },
  Division: {
    committee: ({ _id }, _args, { loaders }) => loaders.committeeByDivision.load(_id),
  },
  Committee: {
    id: ({ _id }) => _id,
    division: ({ division }, _args, { loaders }) => loadRequired(loaders.divisionByCode, division),
    organization: ({ uscc }, _args, { loaders }) => loadOptional(loaders.organizationByUscc, uscc),
    members: ({ members, division }) => members.map((member) => ({ ...member, division })),
    termOver: ({ termTo }, _args, { today }) => termTo < today,
    supervisionBoardSize: ({ supervisionBoard }) => supervisionBoard.length,
    yearlyRating: ({ members }) => yearlyRatingOf(members.flatMap(({ ratings }) => ratings)),
    sizeFlag: ({ households }, _args, { today }) => sizeFlagOf(households, today),
    version: ({ version = 1 }) => version,
    elections: ({ _id }, _args, { loaders }) => loaders.electionsByCommittee.load(_id),
  },
  CommitteeMember: {
    resident: ({ residentId }, _args, { loaders }) => loaders.residentById.load(residentId),
    satisfactoryYears: ({ ratings }) => yearsJudged(ratings, true),
    unsatisfactoryYears: ({ ratings }) => yearsJudged(ratings, false),
  },
  Mutation: {
    recordCommittee: (_root, { input }, { once, repository }) =>
      once('recordCommittee', input, async (change) => {
        requireActor(change, electionStaff, 'Recording a committee');
        const { termFrom, termTo, households, groups } = input;
        const division = await repository.register.division(input.division, 'input.division', change, 'COMMUNITY');
        if (termTo <= termFrom) throw badInput('RANGE_INVERTED', 'input.termTo', 'a term ends after it begins');
        requireCount(households, 'input.households', 1);
        requireCount(groups, 'input.groups', 0);
        const subcommittees = (input.subcommittees ?? []).map((name) => {
          requireText(name, 'input.subcommittees');
          return name.trim();
        });
        requireDistinct(subcommittees, 'input.subcommittees', 20);
        const uscc =
          input.uscc == null ? null : (await repository.register.organization(input.uscc, 'input.uscc', change))._id;
        const ids = input.members.map(({ residentId }) => residentId);
        const people = await residentsOf(repository.register, ids, 'input.members', 9, change);
        const kind = division.kind === 'VILLAGERS_COMMITTEE' ? 'VILLAGERS' : 'RESIDENTS';
        const members = input.members.map(({ residentId, post }): CommitteePostHeld => {
          return { residentId, post, from: termFrom, ratings: [] };
        });
        const seated = members.map(({ post }, at) => ({ post, sex: people[at]?.sex ?? '' }));
        const there = await repository.keptCommittees.find({ division: division._id }, 'ofDivision', change);
        const refusals = [
          ...compositionFaults({ kind, members: seated, termFrom, termTo }),
          ...(there ? [alreadyRecorded] : []),
        ];
        if (refusals.length > 0) return { committee: null, refusals };
        const committee = await repository.keptCommittees.add(
          {
            _id: change.newId('committee'),
            ...{ division: division._id, kind, uscc, members, termFrom, termTo, subcommittees },
            ...{ supervisionBoard: [], households, groups },
          },
          'input.division',
          change,
        );
        return { committee, refusals };
      }),
    setSupervisionBoard: (_root, { input }, { once, repository }) =>
      once('setSupervisionBoard', input, async (change) => {
        requireActor(change, electionStaff, 'Setting a supervision board');
        const found = await repository.keptCommittees.require(input.committeeId, 'input.committeeId', change);
        const board = await residentsOf(repository.register, input.residentIds, 'input.residentIds', 5, change);
        if (board.length < 3) throw badInput('BAD_USER_INPUT', 'input.residentIds', 'name three to five residents');
        const members = await Promise.all(
          found.members.map(({ residentId }) => repository.register.anyResident(residentId, change.session)),
        );
        const refusals = supervisionFaults(
          board,
          members.flatMap((member) => (member === null ? [] : [member])),
        );
        if (refusals.length > 0) return { committee: found, refusals };
        const supervisionBoard = input.residentIds;
        return {
          committee: await repository.keptCommittees.amend(found, { $set: { supervisionBoard } }, input, change),
          refusals,
        };
      }),
    rateCommitteeMember: (_root, { input }, { once, repository }) =>
      once('rateCommitteeMember', input, async (change) => {
        requireActor(change, electionStaff, 'Keeping a yearly judgement');
        const { residentId, year, satisfactory } = input;
        const found = await repository.keptCommittees.require(input.committeeId, 'input.committeeId', change);
        const member = memberOf(found, residentId);
        const thisYear = Number(change.today.slice(0, 4));
        if (year < Number(member.from.slice(0, 4)) || year > thisYear)
          throw badInput('BAD_USER_INPUT', 'input.year', 'give a year of the term, up to the present one');
        if (member.ratings.some((one) => one.year === year))
          return { committee: found, postEnded: false, refusals: [alreadyJudged] };
        const judged = { ...member, ratings: [...member.ratings, { year, satisfactory }] };
        const postEnded = isPostEnded(judged.ratings);
        const members = found.members.flatMap((one) =>
          one.residentId !== residentId ? [one] : postEnded ? [] : [judged],
        );
        const committee = await repository.keptCommittees.amend(found, { $set: { members } }, input, change);
        return { committee, postEnded, refusals: [] };
      }),
  },
};

const alreadyRecorded = {
  code: 'COMMITTEE_RECORDED',
  message: 'this community has its committee on record; hold an election to change it',
  path: 'input.division',
};

const alreadyJudged = {
  code: 'YEAR_JUDGED',
  message: 'the member is judged once a year (村民委员会组织法第三十三条); name a year not judged yet',
  path: 'input.year',
};

function memberOf({ members }: CommitteeRecord, residentId: string): CommitteePostHeld {
  requireIdentifier(residentId, 'input.residentId');
  const member = members.find((one) => one.residentId === residentId);
  if (!member) throw badInput('NOT_FOUND', 'input.residentId', 'name a member of this committee');
  return member;
}

async function residentsOf(
  register: Register,
  ids: readonly string[],
  argument: string,
  most: number,
  change: Change,
): Promise<readonly ResidentFacts[]> {
  requireDistinct(ids, argument, most);
  return Promise.all(ids.map((id) => register.resident(id, argument, change)));
}

const yearsJudged = (ratings: readonly YearlyRating[], wanted: boolean): readonly number[] =>
  ratings
    .filter(({ satisfactory }) => satisfactory === wanted)
    .map(({ year }) => year)
    .sort();

function yearlyRatingOf(ratings: readonly YearlyRating[]): number | null {
  if (ratings.length === 0) return null;
  const latest = Math.max(...ratings.map(({ year }) => year));
  const ofLatest = ratings.filter(({ year }) => year === latest);
  return ofLatest.filter(({ satisfactory }) => satisfactory).length / ofLatest.length;
}
