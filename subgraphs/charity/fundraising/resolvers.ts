import { requireIdentifier } from '../../shared/arguments.ts';
import { joinResolvers } from '../../shared/joinResolvers.ts';
import { connectionOf } from '../../shared/pages.ts';
import type { Resolvers } from '../generated.ts';
import { campaignResolvers } from './campaignResolvers.ts';
import { charityProjectResolvers } from './charityProjectResolvers.ts';
import { disclosureResolvers } from './disclosureResolvers.ts';
import { pairingResolvers } from './pairingResolvers.ts';
import { qualificationResolvers } from './qualificationResolvers.ts';
import { trustResolvers } from './trustResolvers.ts';

const idOf = ({ id }: { readonly id: string }): string => {
  requireIdentifier(id, 'id');
  return id;
};

const lists: Resolvers = {
  Query: {
    fundraisingQualification: (_root, args, { loaders }) => loaders.qualificationById.load(idOf(args)),
    fundraisingQualifications: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.qualifications, { ...filter }, { first, after }),
    charityProject: (_root, args, { loaders }) => loaders.charityProjectById.load(idOf(args)),
    charityProjects: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.charityProjects, { ...filter }, { first, after }),
    charitableTrust: (_root, args, { loaders }) => loaders.trustById.load(idOf(args)),
    charitableTrusts: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.trusts, { ...filter }, { first, after }),
    disclosure: (_root, args, { loaders }) => loaders.disclosureById.load(idOf(args)),
    disclosures: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.disclosures, { ...filter, today }, { first, after }),
    pairing: (_root, args, { loaders }) => loaders.pairingById.load(idOf(args)),
    pairings: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.pairings, { ...filter }, { first, after }),
  },
};

/** What is answered and changed about charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingResolvers: Resolvers = joinResolvers<Resolvers>(
  lists,
  qualificationResolvers,
  campaignResolvers,
  charityProjectResolvers,
  trustResolvers,
  disclosureResolvers,
  pairingResolvers,
);
