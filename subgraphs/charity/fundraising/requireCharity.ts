import { badInput } from '../../../schema/errors.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { isReached } from '../../shared/changes/writeRule.ts';
import { requireCreditCode } from '../../shared/creditCode.ts';
import type { CharityProfileRecord } from '../records.ts';
import type { FundraisingRepository } from './repository.ts';

/** A charity that is the actor's own, to do something new as. Throws `NOT_FOUND` for none and `FORBIDDEN` for another's. */
export async function requireCharity(
  { keptCharities }: Pick<FundraisingRepository, 'keptCharities'>,
  uscc: string,
  change: Change,
): Promise<CharityProfileRecord> {
  const argument = 'input.organization';
  const charity = await keptCharities.find({ _id: requireCreditCode(uscc, argument) }, '_id_', change);
  if (charity === null) throw badInput('NOT_FOUND', argument, 'there is no charity with this credit code');
  if (!isReached(keptCharities.rule, charity, change.reach))
    throw badInput('FORBIDDEN', argument, 'give the credit code of the charity that you act for');
  return charity;
}
