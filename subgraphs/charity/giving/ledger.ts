import type { IsoDate } from '../../shared/dates.ts';
import type { DonationState, LedgerAccount, LedgerMovementKind } from '../generated.ts';
import type { DonationRecord } from '../records.ts';
import type { LedgerEntryRecord } from './records.ts';

/** From which account to which money moves. */
export interface Sides {
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
}

/** Double entry: every movement takes from one account what it brings to the other. A reversal goes back. */
export const sidesOf: Readonly<Record<LedgerMovementKind, Sides>> = {
  PAY: { from: 'DONORS', to: 'RECEIVED' },
  ALLOCATE: { from: 'RECEIVED', to: 'ALLOCATED' },
  USE: { from: 'ALLOCATED', to: 'USED' },
  REFUND: { from: 'RECEIVED', to: 'DONORS' },
};

/** One movement of money of a donation. */
export interface Movement {
  readonly id: string;
  readonly kind: LedgerMovementKind;
  readonly amount: number;
  readonly purpose: string | null;
  readonly on: IsoDate;
}

/** The two entries of a movement. */
export function entriesOf(donation: DonationRecord, movement: Movement): readonly LedgerEntryRecord[] {
  const { _id: donationId, organizationUscc, registrationDivision, campaignId, synthetic } = donation;
  const { id, kind, amount, purpose, on } = movement;
  const { from, to } = sidesOf[kind];
  const entry = (side: string, account: LedgerAccount, signed: number): LedgerEntryRecord => ({
    _id: `${id}-${side}`,
    ...{ movement: id, kind, account, amount: signed, purpose, on },
    ...{ donationId, organizationUscc, registrationDivision, campaignId },
    ...(synthetic && { synthetic }),
  });
  return [entry('from', from, -amount), entry('to', to, amount)];
}

const kindOfState: Readonly<Partial<Record<DonationState, LedgerMovementKind>>> = {
  RECEIVED: 'PAY',
  ALLOCATED: 'ALLOCATE',
  USED: 'USE',
  REFUNDED: 'REFUND',
};

/** The entries of a donation that was loaded with its history, each state of which it entered as a whole. */
export const entriesOfHistory = (donation: DonationRecord): readonly LedgerEntryRecord[] =>
  donation.history.flatMap(({ state, on }) => {
    const kind = kindOfState[state];
    if (!kind) return [];
    const id = `${donation._id}-${kind.toLowerCase()}`;
    return entriesOf(donation, { id, kind, amount: donation.value, purpose: null, on });
  });

/** C-09: what is wrong with a ledger: a movement that does not sum to zero, an account of a fund that is overdrawn. */
export function ledgerFaults(entries: readonly LedgerEntryRecord[]): readonly string[] {
  const byMovement = sums(entries, ({ movement }) => movement);
  const byAccount = sums(
    entries.filter(({ account }) => account !== 'DONORS'),
    (entry) => `${fundOf(entry)} ${entry.account}`,
  );
  return [
    ...Array.from(byMovement, ([id, sum]) => (sum === 0 ? [] : [`movement ${id} sums to ${sum}`])),
    ...Array.from(byAccount, ([account, sum]) => (sum >= 0 ? [] : [`${account} stands at ${sum}`])),
  ].flat();
}

/** The fund that a donation belongs to: its campaign's, or what its charity has outside any. */
export const fundOf = ({ campaignId, organizationUscc }: Pick<DonationRecord, 'campaignId' | 'organizationUscc'>) =>
  campaignId ?? organizationUscc;

function sums(entries: readonly LedgerEntryRecord[], keyOf: (entry: LedgerEntryRecord) => string) {
  const found = new Map<string, number>();
  for (const entry of entries) found.set(keyOf(entry), (found.get(keyOf(entry)) ?? 0) + entry.amount);
  return found;
}
