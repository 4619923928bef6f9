import { badInput, failure } from '../../../schema/errors.ts';
import type { Filter } from '../../../store/collection.ts';
import { requireIdentifier } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Kept, Versioned } from '../../shared/changes/kept.ts';
import type { ResidentFacts } from '../../shared/changes/register.ts';
import { latestBirthOf } from '../../shared/dates.ts';
import type { Context } from '../context.ts';

/** The resident who acts, as the register has him or her. Throws `FORBIDDEN` for anybody else. */
export async function requireParticipant(
  what: string,
  { caller: { residentId }, repository }: Pick<Context, 'caller' | 'repository'>,
  change: Change,
): Promise<ResidentFacts> {
  requireActor(change, ['resident'], what);
  const resident = residentId === null ? null : await repository.register.anyResident(residentId, change.session);
  if (resident === null || resident.lifeStatus !== 'ALIVE')
    throw failure('FORBIDDEN', `${what} is for residents who are in the register.`);
  return resident;
}

/** A row of the community that a resident lives in. Throws `NOT_FOUND` for any other. */
export async function requireOfCommunity<Row extends Versioned & { readonly division: string }>(
  kept: Kept<Row>,
  id: string,
  argument: string,
  { residenceDivision }: ResidentFacts,
  change: Change,
): Promise<Row> {
  requireIdentifier(id, argument);
  const [row] = await kept.findAll({ _id: id } as Filter<Row>, '_id_', 1, change);
  if (row === undefined || row.division !== residenceDivision)
    throw badInput('NOT_FOUND', argument, 'there is none with this identifier in your community');
  return row;
}

/** How many adults live in a community, and how many households it has. */
export async function countCommunity(
  division: string,
  { countedResidents, countedHouseholds }: Context['repository'],
  change: Change,
): Promise<{ readonly adults: number; readonly households: number }> {
  const grown = { residenceDivision: division, birthDate: { $lte: latestBirthOf(18, change.today) } };
  return {
    adults: await countedResidents.count({ ...grown, lifeStatus: 'ALIVE' }, 'residence', change),
    households: await countedHouseholds.count({ division }, 'division', change),
  };
}
