import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requirePast, requireWords } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { requireCount, requireDistinct } from '../../shared/counts.ts';
import { addYears } from '../../shared/dates.ts';
import { loadOptional, loadPresent, loadRequired } from '../../shared/loader.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { requireArea } from './inputs.ts';
import { estateStaff } from './machines.ts';
import { areaOf, estateFlags, filingDueOn } from './rules.ts';

/** Estates, their contracts and owners' committees. */
export const estateResolvers: Resolvers = {
  Query: {
    estate: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.estateById.load(id);
    },
    estates: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.estates, { ...filter, today }, { first, after }),
  },
  Estate: {
    id: ({ _id }) => _id,
    community: ({ community }, _args, { loaders }) => loadRequired(loaders.divisionByCode, community),
    areaM2: ({ area }) => area / 100,
    flags: async (estate, _args, { parameters, today }) =>
      estateFlags(estate, today, (await parameters.read())('JOINT_MEETING_EVERY_MONTHS', estate.community, today)),
    ownersCommittee: ({ ownersCommitteeId }, _args, { loaders }) =>
      loadOptional(loaders.ownersCommitteeById, ownersCommitteeId),
    version: ({ version = 1 }) => version,
  },
  PropertyContract: {
    company: ({ company }, _args, { loaders }) => loaders.organizationByUscc.load(company),
  },
  OwnersCommittee: {
    id: ({ _id }) => _id,
    estate: ({ estateId }, _args, { loaders }) => loaders.estateById.load(estateId),
    filingDueOn: ({ electedOn }) => filingDueOn(electedOn),
    filingOverdue: ({ electedOn, filedOn }, _args, { today }) => filingDueOn(electedOn) < (filedOn ?? today),
    termExpired: ({ termTo }, _args, { today }) => termTo < today,
    members: ({ memberIds }, _args, { loaders }) => loadPresent(loaders.residentById, memberIds),
    version: ({ version = 1 }) => version,
  },
  Mutation: {
    recordEstate: (_root, { input }, { once, repository }) =>
      once('recordEstate', input, async (change) => {
        requireActor(change, estateStaff, 'Recording an estate');
        const { community, households, builtYear, managementMode } = input;
        await repository.register.division(community, 'input.community', change, 'COMMUNITY');
        const name = requireWords(input.name, 'input.name');
        requireCount(households, 'input.households', 1);
        requireCount(builtYear, 'input.builtYear', 1900, Number(change.today.slice(0, 4)));
        requireArea(input.areaM2, 'input.areaM2');
        const estate = await repository.keptEstates.add(
          {
            _id: change.newId('estate'),
            ...{ community, name, households, area: areaOf(input.areaM2), builtYear, managementMode, contract: null },
            ...{ ownersCommitteeId: null, ownersCommitteeTermTo: null, lastJointMeetingOn: null },
          },
          'input.community',
          change,
        );
        return { estate, refusals: [] };
      }),
    signPropertyContract: (_root, { input }, { once, repository }) =>
      once('signPropertyContract', input, async (change) => {
        requireActor(change, estateStaff, 'Keeping a property contract');
        const { from, to, feePerM2, serviceLevel } = input;
        const found = await repository.keptEstates.require(input.estateId, 'input.estateId', change);
        if (to <= from) throw badInput('RANGE_INVERTED', 'input.to', 'a contract ends after it begins');
        requireCount(serviceLevel, 'input.serviceLevel', 1, 5);
        const {
          _id: company,
          kind,
          status,
        } = await repository.register.organization(input.company, 'input.company', change);
        if (kind !== 'ENTERPRISE' || status !== 'ACTIVE') return { estate: found, refusals: [noCompany] };
        const contract = { company, from, to, feePerM2, serviceLevel };
        const set = { contract, managementMode: 'PROPERTY_COMPANY' } as const;
        return { estate: await repository.keptEstates.amend(found, { $set: set }, input, change), refusals: [] };
      }),
    recordOwnersCommittee: (_root, { input }, { once, repository }) =>
      once('recordOwnersCommittee', input, async (change) => {
        requireActor(change, estateStaff, "Recording an owners' committee");
        const { electedOn, termTo, memberIds } = input;
        const estate = await repository.keptEstates.require(input.estateId, 'input.estateId', change);
        requirePast(electedOn, change.today, 'input.electedOn');
        if (termTo <= electedOn) throw badInput('RANGE_INVERTED', 'input.termTo', 'a term ends after the election');
        requireDistinct(memberIds, 'input.memberIds', 11);
        for (const id of memberIds) await repository.register.resident(id, 'input.memberIds', change);
        const refusals = [
          ...(memberIds.length < 5 ? [committeeTooSmall] : []),
          ...(termTo > addYears(electedOn, 5) ? [termTooLong] : []),
        ];
        if (refusals.length > 0) return { ownersCommittee: null, refusals };
        const ownersCommittee = await repository.keptOwnersCommittees.add(
          {
            _id: change.newId('ownerscommittee'),
            ...{ estateId: estate._id, community: estate.community, electedOn, filedOn: null, termTo, memberIds },
          },
          'input.estateId',
          change,
        );
        const set = { ownersCommitteeId: ownersCommittee._id, ownersCommitteeTermTo: termTo };
        await repository.keptEstates.amend(estate, { $set: set }, {}, change);
        return { ownersCommittee, refusals };
      }),
    fileOwnersCommittee: (_root, { input }, { once, repository }) =>
      once('fileOwnersCommittee', input, async (change) => {
        requireActor(change, estateStaff, "Filing an owners' committee");
        const found = await repository.keptOwnersCommittees.require(input.id, 'input.id', change);
        if (found.filedOn !== null) return { ownersCommittee: found, refusals: [alreadyFiled] };
        const set = { filedOn: change.today };
        const ownersCommittee = await repository.keptOwnersCommittees.amend(found, { $set: set }, input, change);
        return { ownersCommittee, refusals: [] };
      }),
  },
};

const noCompany = {
  code: 'NO_PROPERTY_COMPANY',
  message: 'name an active enterprise of the register (物业管理条例第三十二条)',
  path: 'input.company',
};

const committeeTooSmall = {
  code: 'COMMITTEE_SIZE',
  message: "an owners' committee has 5 to 11 members (业主大会和业主委员会指导规则第三十二条)",
  path: 'input.memberIds',
};

const termTooLong = {
  code: 'TERM_TOO_LONG',
  message: 'a term lasts five years at most (业主大会和业主委员会指导规则第三十二条)',
  path: 'input.termTo',
};

const alreadyFiled = { code: 'ALREADY_FILED', message: 'it was filed before; that day stands', path: 'input.id' };
