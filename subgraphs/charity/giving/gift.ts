import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { DonatedGoodsInput, DonationForm } from '../generated.ts';
import type { DonatedGoodsRecord, DonationRecord } from '../records.ts';

const mostKinds = 100;
/** What `Money` can show. */
const mostValue = 9_999_999_999_999;

/** What is given, as a client says it. */
export interface GiftInput {
  readonly form: DonationForm;
  readonly amount?: number | null | undefined;
  readonly goods?: readonly DonatedGoodsInput[] | null | undefined;
  readonly worth?: number | null | undefined;
}

/** What a gift consists of and is worth. Throws what is wrong with it, naming the field. */
export function giftOf(gift: GiftInput, today: IsoDate): Pick<DonationRecord, 'form' | 'amount' | 'goods' | 'value'> {
  const { form, amount, goods, worth } = gift;
  const needed = form === 'MONEY' ? 'amount' : form === 'GOODS' ? 'goods' : 'worth';
  for (const field of ['amount', 'goods', 'worth'] as const)
    if (field !== needed && gift[field] != null)
      throw badInput('BAD_USER_INPUT', `input.${field}`, `leave it out; ${form} is told by "${needed}" alone`);
  if (form === 'MONEY') {
    const fen = requireAmount(amount, 'input.amount');
    return { form, amount: fen, goods: [], value: fen };
  }
  if (form !== 'GOODS') return { form, amount: null, goods: [], value: requireAmount(worth, 'input.worth') };
  if (!goods || goods.length === 0 || goods.length > mostKinds)
    throw badInput('BAD_USER_INPUT', 'input.goods', `name 1 to ${mostKinds} kinds of goods`);
  const items = goods.map((item, at) => goodsOf(item, `input.goods.${at}`, today));
  const value = items.reduce((sum, item) => sum + item.value, 0);
  if (value > mostValue)
    throw badInput('MONEY_INVALID', 'input.goods', 'all goods together are worth under 100 billion');
  return { form, amount: null, goods: items, value };
}

/** An amount above zero. Throws `MONEY_INVALID`. */
export function requireAmount(amount: number | null | undefined, argument: string): number {
  if (amount == null || amount <= 0) throw badInput('MONEY_INVALID', argument, 'give an amount above 0.00');
  return amount;
}

function goodsOf(
  { item, quantity, unit, value, expires }: DonatedGoodsInput,
  argument: string,
  today: IsoDate,
): DonatedGoodsRecord {
  if (quantity < 1) throw badInput('BAD_USER_INPUT', `${argument}.quantity`, 'give 1 unit or more');
  if (expires != null && expires <= today)
    throw badInput('DATE_PAST', `${argument}.expires`, `goods must be usable after today, ${today}`);
  return {
    item: requireWords(item, `${argument}.item`, 'say what it is'),
    unit: requireWords(unit, `${argument}.unit`, 'say in which unit it is counted, e.g. 件'),
    quantity,
    value: requireAmount(value, `${argument}.value`),
    expires: expires ?? null,
  };
}
