import type {
  PointsEntryRecord,
  VolunteerRecord,
  VolunteerSignUpRecord,
} from '../../subgraphs/governance/volunteering/records.ts';
import { lastDayOfPoints, oldestLeft, pointsRunOut } from '../../subgraphs/governance/volunteering/rules.ts';
import { addDays } from '../../subgraphs/shared/dates.ts';
import type { Random } from '../random.ts';

const redeemedOn = '2025-01-15';
const settledOn = '2025-12-31';
const redeemingShare = 0.3;

/** The lines of a volunteer's ledger with the balance that they leave (rule G-18). */
export function ledgerOf(
  { _id: volunteerId, residentId, birthDate, division }: VolunteerRecord,
  served: readonly VolunteerSignUpRecord[],
  nextId: () => string,
  random: Random,
) {
  const line = (wanted: Pick<PointsEntryRecord, 'delta' | 'reason' | 'on'> & Partial<PointsEntryRecord>) =>
    ({
      ...{ _id: nextId(), volunteerId, residentId, birthDate, division, activityId: null, redemption: null },
      ...{ item: null, expiresOn: null, synthetic: true },
      ...wanted,
    }) satisfies PointsEntryRecord;
  const lots = served.map(({ points, day, activityId }) => ({
    ...{ delta: points ?? 0, on: day, activityId, expiresOn: lastDayOfPoints(day, 24) },
  }));
  const lines: PointsEntryRecord[] = lots.map((lot) => line({ ...lot, reason: 'EARNED' }));
  let pointsUsed = 0;
  const use = (delta: number, wanted: Omit<Parameters<typeof line>[0], 'delta'>) => {
    if (delta === 0) return;
    lines.push(line({ ...wanted, delta: -delta }));
    pointsUsed += delta;
  };
  const before = lots.filter(({ on }) => on < redeemedOn).reduce((sum, { delta }) => sum + delta, 0);
  if (before > 1 && random.chance(redeemingShare))
    use(Math.floor(before / 2), { reason: 'REDEEMED', on: redeemedOn, redemption: 'GOODS', item: '生活用品' });
  for (const { expiresOn } of lots)
    if (expiresOn < settledOn) {
      const on = addDays(expiresOn, 1);
      use(pointsRunOut(lots, pointsUsed, on), { reason: 'EXPIRED', on });
    }
  const points = lines.reduce((sum, { delta }) => sum + delta, 0);
  return { lines, points, pointsUsed, pointsExpireOn: oldestLeft(lots, pointsUsed) };
}
