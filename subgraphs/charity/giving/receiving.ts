import type { Change } from '../../shared/changes/changes.ts';
import type { Acted, Expected } from '../../shared/changes/kept.ts';
import type { DonationRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';
import { isReceiptDue } from './rules.ts';

/** C-06: a donation that is promised becomes one that is received: it gets its receipt, and the books say so. */
export async function receive(
  donation: DonationRecord,
  expected: Expected,
  repository: CharityRepository,
  change: Change,
): Promise<Acted<DonationRecord>> {
  const fund = await repository.books.fund(donation, change);
  const receiptNo = isReceiptDue(donation) ? newReceiptNo(donation, change) : null;
  const order = { ...expected, action: 'PAY', set: { receiptNo } };
  const acted = await repository.keptDonations.act(donation, order, change);
  if (acted.refusals.length === 0) await fund.move(donation, { kind: 'PAY', amount: donation.value });
  return acted;
}

/** Not counted, so that two charities never wait for each other's number. */
function newReceiptNo({ registrationDivision }: DonationRecord, { today, newId }: Change): string {
  const serial = newId('receipt').slice('receipt-'.length).replaceAll('-', '').slice(0, 12).toUpperCase();
  return `JZPJ-${registrationDivision.slice(0, 6)}-${today.slice(0, 4)}${today.slice(5, 7)}-${serial}`;
}
