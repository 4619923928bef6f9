import { joinResolvers } from '../shared/joinResolvers.ts';
import { committeesResolvers } from './committees/resolvers.ts';
import { deliberationResolvers } from './deliberation/resolvers.ts';
import { estatesResolvers } from './estates/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { linkageResolvers } from './linkage/resolvers.ts';
import { parameterResolvers } from './parameterResolvers.ts';
import { divisionResolvers } from './register/divisionResolvers.ts';
import { householdResolvers } from './register/householdResolvers.ts';
import { organizationResolvers } from './register/organizationResolvers.ts';
import { residentResolvers } from './register/residentResolvers.ts';
import { registerChangeResolvers } from './register/resolvers.ts';
import { registerResolvers } from './registerResolvers.ts';
import { socialWorkResolvers } from './socialWork/resolvers.ts';
import { volunteeringResolvers } from './volunteering/resolvers.ts';

/** All that governance answers, joined from its parts. */
export const resolvers: Resolvers = joinResolvers<Resolvers>(
  registerResolvers,
  parameterResolvers,
  deliberationResolvers,
  committeesResolvers,
  estatesResolvers,
  volunteeringResolvers,
  socialWorkResolvers,
  linkageResolvers,
  residentResolvers,
  householdResolvers,
  organizationResolvers,
  divisionResolvers,
  registerChangeResolvers,
);
