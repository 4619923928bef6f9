import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { openChores } from '../../subgraphs/shared/changes/chores.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { people } from '../kit/standardPlace.ts';
import { aPointsEntry, aVolunteer } from './volunteeringBuilders.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  const spent = { residentId: people.neighbour, _id: 'volunteer-2', points: 1, pointsUsed: 9 };
  await opened.repository.addVolunteers([
    aVolunteer({ points: 15, pointsExpireOn: '2025-12-30' }),
    aVolunteer({ ...spent, pointsExpireOn: '2025-12-31' }),
  ]);
  await opened.repository.addPointsEntries([
    aPointsEntry({ on: '2023-12-30', expiresOn: '2025-12-30' }),
    aPointsEntry({ _id: 'points-2', delta: 5 }),
    aPointsEntry({ _id: 'points-3', volunteerId: 'volunteer-2', on: '2023-12-31', expiresOn: '2025-12-31' }),
    aPointsEntry({ _id: 'points-4', volunteerId: 'volunteer-2', delta: -9, reason: 'REDEEMED', expiresOn: null }),
  ]);
});
afterAll(() => opened.close());

const runAt = async (instant: string) => {
  const run = await openChores(governance, opened.store, () => new Date(instant));
  return (await run((_chore, error) => expect(error).toBeUndefined())).get('expirePoints');
};
const balances = async () => {
  const rows = await opened.repository.findVolunteers(['volunteer-1', 'volunteer-2'], { by: 'everything' });
  return rows.map(({ points, pointsExpireOn }) => [points, pointsExpireOn]);
};

describe('G-18: points that have run out', () => {
  it('are taken off by themselves on the day after their last, once, and no others with them', async () => {
    expect(await runAt('2025-12-31T04:00:00Z')).toBe(1);
    expect(await balances()).toEqual([
      [5, '2027-03-05'],
      [1, '2025-12-31'],
    ]);

    expect(await runAt('2025-12-31T06:00:00Z')).toBe(0);
    expect(await runAt('2026-01-01T04:00:00Z')).toBe(1);
    expect(await balances()).toEqual([
      [5, '2027-03-05'],
      [0, null],
    ]);
  });
});
