import { badInput } from '../../../schema/errors.ts';
import { requireText } from '../../shared/arguments.ts';
import type { CharityAidForm, CharityQuantityInput } from '../generated.ts';

const mostUnits = 1_000_000;

/** So much of something as it is kept: money in fen, all else in units. Throws what is wrong with it. */
export function quantityOf(
  form: CharityAidForm,
  { amount, count, unit }: CharityQuantityInput,
  argument: string,
): { readonly unit: string; readonly quantity: number } {
  if (form === 'MONEY') {
    if (amount == null || amount === 0)
      throw badInput('MONEY_INVALID', `${argument}.amount`, 'give an amount of money, above 0.00');
    return { unit: '元', quantity: amount };
  }
  if (count == null || count < 1 || count > mostUnits)
    throw badInput('BAD_USER_INPUT', `${argument}.count`, 'give how many units, from 1 to 1,000,000');
  requireText(unit ?? '', `${argument}.unit`);
  if (!unit?.trim() || unit.length > 20)
    throw badInput('TEXT_INVALID', `${argument}.unit`, 'name the unit in 1 to 20 characters, e.g. 床');
  return { unit: unit.trim(), quantity: count };
}
