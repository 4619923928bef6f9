import { badInput } from '../../../schema/errors.ts';
import { requirePast, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import { addDays, type IsoDate } from '../../shared/dates.ts';
import type { Resolvers } from '../generated.ts';
import type { ResidentRecord } from '../records.ts';
import { afterEndingGuardianship, reasonOf, reasonsAgainstGuardian, registerActors } from './rules.ts';

/** Who is whose guardian, from when to when (rule S-04). */
export const guardianshipResolvers: Resolvers = {
  Mutation: {
    recordGuardianship: (_root, { input }, { once, repository }) =>
      once('recordGuardianship', input, async (change) => {
        requireActor(change, registerActors.correctors, 'Recording guardianships');
        const { wardId, guardianId, from, expectedVersion } = input;
        const reason = requireWords(input.reason, 'input.reason');
        const judgmentNo = input.judgmentNo == null ? null : requireWords(input.judgmentNo, 'input.judgmentNo');
        const ward = await repository.keptResidents.require(wardId, 'input.wardId', change);
        const guardian = await repository.keptResidents.require(guardianId, 'input.guardianId', change);
        if (wardId === guardianId) throw badInput('BAD_USER_INPUT', 'input.guardianId', 'name another person');
        requirePast(from, change.today, 'input.from');
        if (from < ward.birthDate)
          throw badInput('RANGE_INVERTED', 'input.from', 'give a day from the birth of the ward on');
        const refusals = reasonsAgainstGuardian(ward, guardian, from, judgmentNo);
        if (refusals.length > 0) return { resident: ward, refusals };
        const set = {
          guardianIds: [...ward.guardianIds, guardianId],
          guardianships: [...(ward.guardianships ?? []), { guardianId, from, to: null, judgmentNo }],
        };
        const why = { action: 'RECORD_GUARDIANSHIP', reason, expectedVersion };
        const resident = await repository.keptResidents.correct(ward, set, why, change);
        await tellOfGuardianship(resident, from, change);
        return { resident, refusals: [] };
      }),
    endGuardianship: (_root, { input }, { once, repository }) =>
      once('endGuardianship', input, async (change) => {
        requireActor(change, registerActors.correctors, 'Ending guardianships');
        const { wardId, guardianId, on, expectedVersion } = input;
        const reason = requireWords(input.reason, 'input.reason');
        const ward = await repository.keptResidents.require(wardId, 'input.wardId', change);
        requirePast(on, change.today, 'input.on');
        if (!ward.guardianIds.includes(guardianId))
          return { resident: ward, refusals: [reasonOf('NOT_GUARDIAN', 'input.guardianId')] };
        const recorded = ward.guardianships?.findLast((one) => one.guardianId === guardianId && one.to === null);
        if (on <= (recorded?.from ?? ward.birthDate))
          throw badInput('RANGE_INVERTED', 'input.on', 'give a day after the first one of the guardianship');
        const set = {
          guardianIds: ward.guardianIds.filter((id) => id !== guardianId),
          guardianships: afterEndingGuardianship(ward, guardianId, addDays(on, -1)),
        };
        const why = { action: 'END_GUARDIANSHIP', reason, expectedVersion };
        const resident = await repository.keptResidents.correct(ward, set, why, change);
        await tellOfGuardianship(resident, on, change);
        return { resident, refusals: [] };
      }),
  },
  Resident: {
    guardianships: ({ guardianships = [] }) => guardianships,
  },
  Guardianship: {
    guardian: async ({ guardianId }, _args, { loaders }) =>
      (await loaders.residentByAnyId.load(guardianId))?.resident ?? null,
  },
};

const tellOfGuardianship = ({ _id, residenceDivision }: ResidentRecord, occurredOn: IsoDate, { tell }: Change) =>
  tell({
    ...{ kind: 'GUARDIANSHIP_CHANGED', occurredOn, residentId: _id, divisionCode: residenceDivision },
    source: { type: 'Resident', id: _id },
  });
