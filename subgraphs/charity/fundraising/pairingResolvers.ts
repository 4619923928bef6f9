import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { loadOptional } from '../../shared/loader.ts';
import { divisionReference, organizationReference } from '../../shared/references.ts';
import type { Resolvers } from '../generated.ts';
import { requireFew, requireSome, requireSpan } from './arguments.ts';
import { pairingFindings } from './rules/pairings.ts';

const mostOfTwo = 500;

/** Organizations that help villages (rule C-21). */
export const pairingResolvers: Resolvers = {
  Mutation: {
    pairVillage: (_root, { input }, { once, repository }) =>
      once('pairVillage', input, async (change) => {
        requireActor(change, ['countyOfficer', 'prefectureOfficer'], 'Pairing a village');
        const { from, to } = input;
        const { register, keptProjects, keptPairings } = repository;
        const village = await register.division(input.village, 'input.village', change, 'COMMUNITY');
        const organization = await register.organization(input.organization, 'input.organization', change);
        const project =
          input.project == null ? null : await keptProjects.require(input.project, 'input.project', change);
        requireSpan(from, to, 'input.to');
        const commitments = requireFew(input.commitments, 'input.commitments').map(({ what, value }) => ({
          what: requireWords(what, 'input.commitments'),
          value,
        }));
        const wanted = {
          ...{ organizationUscc: organization._id, village: village._id, projectId: project?._id ?? null, from, to },
        };
        const between = { organizationUscc: organization._id, village: village._id };
        const earlier = await keptPairings.findAll(between, 'ordinal', mostOfTwo, change);
        if (earlier.length === mostOfTwo)
          throw badInput('BAD_USER_INPUT', 'input.organization', `pair the two at most ${mostOfTwo} times`);
        const refusals = pairingFindings(wanted, project, earlier);
        if (refusals.length > 0) return { pairing: null, refusals };
        const ordinal = earlier.length;
        const row = { _id: change.newId('pairing'), ...wanted, ordinal, commitments, deliveries: [], delivered: 0 };
        const pairing = await keptPairings.add(row, 'input.village', change);
        if (project?.state === 'LISTED') await keptProjects.act(project, { action: 'PAIR' }, change);
        return { pairing, refusals: [] };
      }),
    recordPairingDelivery: (_root, { input }, { once, repository }) =>
      once('recordPairingDelivery', input, async (change) => {
        requireActor(change, ['institution'], 'Recording what was delivered');
        const found = await repository.keptPairings.require(input.id, 'input.id', change);
        requireSome(input.value, 'input.value');
        const delivery = { on: change.today, what: requireWords(input.what, 'input.what'), value: input.value };
        const pairing = await repository.keptPairings.amend(
          found,
          { $inc: { delivered: input.value }, $push: { deliveries: delivery } },
          {},
          change,
        );
        return { pairing, refusals: [] };
      }),
  },
  Pairing: {
    __resolveReference: ({ id }, { loaders }) => loaders.pairingById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    village: ({ village }) => divisionReference(village),
    project: ({ projectId }, _args, { loaders }) => loadOptional(loaders.projectById, projectId),
    committed: ({ commitments }) => commitments.reduce((sum, { value }) => sum + value, 0),
    version: ({ version = 1 }) => version,
  },
};
