import { failure } from '../../../schema/errors.ts';
import type { Collection } from '../../../store/collection.ts';
import type { Change } from '../../shared/changes/changes.ts';
import type { LedgerMovementKind } from '../generated.ts';
import type { DonationRecord } from '../records.ts';
import { entriesOf, fundOf, sidesOf } from './ledger.ts';
import type { FundRecord, LedgerEntryRecord } from './records.ts';

/** One movement of money to be made. */
export interface Moved {
  readonly kind: LedgerMovementKind;
  readonly amount: number;
  readonly purpose?: string | null;
}

/** The books: entries that are only ever added to, and beside them what stands on each account. */
export interface Books {
  /** Opens the fund that a donation belongs to, where it is not yet; to be done before the donation is changed. */
  open(donation: DonationRecord, change: Change): Promise<void>;
  /** Moves money of a donation between accounts of its fund. Throws `CONFLICT` where less than that stands there (rule C-09). */
  move(donation: DonationRecord, moved: Moved, change: Change): Promise<void>;
}

interface Collections {
  readonly donations: Collection<DonationRecord>;
  readonly funds: Collection<FundRecord>;
  readonly ledger: Collection<LedgerEntryRecord>;
}

export const booksOf = ({ donations, funds, ledger }: Collections): Books => ({
  async open(donation, { session }) {
    const _id = fundOf(donation);
    if (await funds.findOne({ _id }, { hint: '_id_', session })) return;
    const { campaignId, organizationUscc } = donation;
    const [sums] = await donations
      .aggregate<{ readonly value: number; readonly allocated: number; readonly used: number }>(
        [
          {
            $match: {
              ...(campaignId === null ? { organizationUscc, campaignId } : { campaignId }),
              state: { $in: ['RECEIVED', 'ALLOCATED', 'USED'] },
            },
          },
          {
            $group: {
              _id: null,
              value: { $sum: '$value' },
              allocated: { $sum: '$allocated' },
              used: { $sum: '$used' },
            },
          },
        ],
        { hint: campaignId === null ? 'organization' : 'campaign', session },
      )
      .toArray();
    const { value, allocated, used } = sums ?? { value: 0, allocated: 0, used: 0 };
    const balances = { DONORS: -value, RECEIVED: value - allocated, ALLOCATED: allocated - used, USED: used };
    await funds.insertOne({ _id, organizationUscc, ...balances }, { session });
  },
  async move(donation, { kind, amount, purpose = null }, { session, today, newId }) {
    const { from, to } = sidesOf[kind];
    const covered = from === 'DONORS' ? {} : { [from]: { $gte: amount } };
    const { matchedCount } = await funds.updateOne(
      { _id: fundOf(donation), ...covered },
      { $inc: { [from]: -amount, [to]: amount } },
      { session },
    );
    if (matchedCount === 0) throw failure('CONFLICT', 'input.amount: the fund holds less than that; read it again');
    const movement = { id: newId('movement'), kind, amount, purpose, on: today };
    await ledger.insertMany(entriesOf(donation, movement), { session });
  },
});
