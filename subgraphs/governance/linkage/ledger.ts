import type { Collection } from '../../../store/collection.ts';
import type { Change } from '../../shared/changes/changes.ts';
import type { CommunityFundRecord, FundEntryRecord } from './records.ts';

/** What an entry says; its number and the balance after it come of being posted. */
export type NewFundEntry = Omit<FundEntryRecord, 'fundId' | 'number' | 'balanceAfter' | 'on' | 'by' | 'version'>;

/** A fund with the entry that was posted to it. */
export interface Posted {
  readonly fund: CommunityFundRecord;
  readonly entry: FundEntryRecord;
}

/** Posts an entry to a fund's ledger, balance and entry together; null when the balance would be below zero (rule G-20). */
export type PostFundEntry = (fundId: string, entry: NewFundEntry, change: Change) => Promise<Posted | null>;

/** Makes what posts entries of funds. */
export function fundLedger(
  funds: Collection<CommunityFundRecord>,
  entries: Collection<FundEntryRecord>,
): PostFundEntry {
  return async (fundId, entry, { session, today, by }) => {
    // With the balance in the filter two spendings at once cannot both take the last of it.
    const fund = await funds.findOneAndUpdate(
      { _id: fundId, balance: { $gte: -entry.amount } },
      { $inc: { balance: entry.amount, entryCount: 1, version: 1 } },
      { session, returnDocument: 'after' },
    );
    if (fund === null) return null;
    const { entryCount: number, balance: balanceAfter } = fund;
    const posted: FundEntryRecord = { ...entry, fundId, number, balanceAfter, on: today, by };
    await entries.insertOne(posted, { session });
    return { fund, entry: posted };
  };
}
