import { failure } from '../../../schema/errors.ts';
import type { Collection, Session } from '../../../store/collection.ts';
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
  /** The fund that a donation belongs to; to be read before the donation is changed. */
  fund(donation: DonationRecord, change: Change): Promise<Fund>;
}

/** The accounts of one campaign, or of a charity outside any. */
export interface Fund {
  /** Moves money of a donation between its accounts. Throws `CONFLICT` where less than that stands there (rule C-09). */
  move(donation: DonationRecord, moved: Moved): Promise<void>;
}

interface Collections {
  readonly donations: Collection<DonationRecord>;
  readonly funds: Collection<FundRecord>;
  readonly ledger: Collection<LedgerEntryRecord>;
}

/** Keeps the books. A fund is opened at its first movement, with what its donations were loaded with. */
export const booksOf = ({ donations, funds, ledger }: Collections): Books => ({
  async fund(donation, { session, today, newId }) {
    const _id = fundOf(donation);
    const isOpen = (await funds.findOne({ _id }, { hint: '_id_', session })) !== null;
    const opening = isOpen ? null : await openingOf(donation, donations, session);
    return {
      async move(moving, { kind, amount, purpose = null }) {
        if (opening) await funds.insertOne({ _id, ...opening }, { session });
        const { from, to } = sidesOf[kind];
        const covered = from === 'DONORS' ? {} : { [from]: { $gte: amount } };
        const { matchedCount } = await funds.updateOne(
          { _id, ...covered },
          { $inc: { [from]: -amount, [to]: amount } },
          { session },
        );
        if (matchedCount === 0) throw failure('CONFLICT', 'input.amount: the fund holds less than that; read it again');
        const movement = { id: newId('movement'), kind, amount, purpose, on: today };
        await ledger.insertMany(entriesOf(moving, movement), { session });
      },
    };
  },
});

async function openingOf(
  { campaignId, organizationUscc }: DonationRecord,
  donations: Collection<DonationRecord>,
  session: Session,
): Promise<Omit<FundRecord, '_id'>> {
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
  return { organizationUscc, DONORS: -value, RECEIVED: value - allocated, ALLOCATED: allocated - used, USED: used };
}
