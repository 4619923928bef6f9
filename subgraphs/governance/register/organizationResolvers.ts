import { badInput } from '../../../schema/errors.ts';
import { requirePast, requireWords } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { requireTransition } from '../../shared/changes/kept.ts';
import { requireCreditCode } from '../../shared/creditCode.ts';
import type { Resolvers } from '../generated.ts';
import { organizationMachine, withState } from './machines.ts';
import { reasonOf, registerActors } from './rules.ts';

const registering = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'COMMUNITY'] as const;

/** Organizations of the register: registered, put right, and brought from one status to the next. */
export const organizationResolvers: Resolvers = {
  Mutation: {
    registerOrganization: (_root, { input }, { once, repository }) =>
      once('registerOrganization', input, async (change) => {
        requireActor(change, registerActors.officers, 'Registering organizations');
        const _id = requireCreditCode(input.uscc, 'input.uscc');
        const { kind, registrationDivision, registeredOn } = input;
        requirePast(registeredOn, change.today, 'input.registeredOn');
        await repository.register.division(registrationDivision, 'input.registrationDivision', change, registering);
        const words = {
          name: requireWords(input.name, 'input.name'),
          registrationAuthority: requireWords(input.registrationAuthority, 'input.registrationAuthority'),
          legalRepresentative: requireWords(input.legalRepresentative, 'input.legalRepresentative'),
          purpose: requireWords(input.purpose, 'input.purpose'),
        };
        if ((await repository.keptOrganizations.find({ _id }, '_id_', change)) !== null)
          return { organization: null, refusals: [reasonOf('ORGANIZATION_REGISTERED', 'input.uscc')] };
        const organization = await repository.keptOrganizations.create(
          { _id, ...words, kind, registrationDivision, registeredOn, status: 'ACTIVE' },
          'input.registrationDivision',
          { action: 'REGISTER' },
          change,
        );
        return { organization, refusals: [] };
      }),
    correctOrganization: (_root, { input }, { once, repository }) =>
      once('correctOrganization', input, async (change) => {
        requireActor(change, registerActors.officers, 'Correcting organizations');
        const reason = requireWords(input.reason, 'input.reason');
        const id = requireCreditCode(input.id, 'input.id');
        const before = await repository.keptOrganizations.require(id, 'input.id', change);
        const { name, registrationAuthority, legalRepresentative, purpose } = input;
        const set = Object.fromEntries(
          Object.entries({ name, registrationAuthority, legalRepresentative, purpose }).flatMap(([field, text]) =>
            text == null ? [] : [[field, requireWords(text, `input.${field}`)]],
          ),
        );
        if (Object.keys(set).length === 0)
          throw badInput('BAD_USER_INPUT', 'input', 'give at least one fact to put right');
        const why = { action: 'CORRECT', reason, expectedVersion: input.expectedVersion };
        return { organization: await repository.keptOrganizations.correct(before, set, why, change), refusals: [] };
      }),
    changeOrganizationState: (_root, { input }, { once, repository }) =>
      once('changeOrganizationState', input, async (change) => {
        const { action, expectedVersion } = input;
        const id = requireCreditCode(input.id, 'input.id');
        const before = await repository.keptOrganizations.require(id, 'input.id', change);
        const { to, needsReason } = requireTransition(organizationMachine, withState(before), action, change);
        const reason = needsReason ? requireWords(input.reason ?? '', 'input.reason') : input.reason;
        const why = { action, reason, expectedVersion };
        return {
          organization: await repository.keptOrganizations.correct(before, { status: to }, why, change),
          refusals: [],
        };
      }),
  },
};
