import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../../store/collection.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { openChores } from '../../subgraphs/shared/changes/chores.ts';
import { type ExecuteRequest, openSubgraph } from '../../subgraphs/shared/execute.ts';
import { randomStream } from '../../synthetic/random.ts';
import {
  anActivity,
  aPointsEntry,
  aPresence,
  aSignUp,
  aVolunteer,
  goingOn,
} from '../governance/volunteeringBuilders.ts';
import { aCaller } from '../kit/aCaller.ts';
import { aResident } from '../kit/register.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const clock = () => new Date('2025-12-31T04:00:00Z');
const worker = aCaller({ role: 'communityWorker', divisions: [place.township] });

for (const dialect of dialects)
  describe(`Volunteers at the same moment over ${dialect.name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let execute: ExecuteRequest;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      execute = await openSubgraph(governance, store, { clock });
    });
    afterAll(() => dispose());

    const ask = async (mutation: string, input: object) => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } } }`;
      const request = { requestId: 'test', caller: worker, today: '2025-12-31', signal: new AbortController().signal };
      const { data, errors } = await execute({ query, variables: { input } }, request);
      const payload = (data as Record<string, { refusals: { code: string }[] }> | null | undefined)?.[mutation];
      return [
        ...(errors ?? []).map(({ extensions }) => String(extensions.code)),
        ...(payload?.refusals.map(({ code }) => code) ?? []),
      ];
    };

    it('take no more places than there are, and give back those they cancel', async () => {
      const repository = await governanceRepository(store);
      const ids = Array.from({ length: 9 }, (_, index) => `slot-${index}`);
      await repository.addResidents(ids.map((_id) => aResident({ _id })));
      await repository.addVolunteers(ids.map((id) => aVolunteer({ _id: `volunteer-${id}`, residentId: id })));
      await repository.addVolunteerActivities([anActivity({ _id: 'activity-slots', slots: 3, freeSlots: 3 })]);

      const answers = await Promise.all(
        ids.flatMap((id) => {
          const input = { volunteer: `volunteer-${id}`, activity: 'activity-slots' };
          return [ask('signUpForActivity', input), ask('signUpForActivity', input)];
        }),
      );

      const [activity] = await repository.findVolunteerActivities(['activity-slots'], { by: 'everything' });
      const [signed] = await repository.volunteerSignUps.counts([{ activityId: 'activity-slots' }], {
        by: 'everything',
      });
      expect(answers.filter((codes) => codes.length === 0)).toHaveLength(3);
      expect(answers.flat().filter((code) => !['SLOTS_FULL', 'ALREADY_SIGNED'].includes(code))).toEqual([]);
      expect([activity?.freeSlots, signed]).toEqual([0, 3]);

      const [page] = await repository.volunteerSignUps.pages(
        [{ filter: { activityId: 'activity-slots' }, first: 10, after: null }],
        { by: 'everything' },
      );
      const cancel = (id: string) => ask('changeVolunteerSignUpState', { id, action: 'CANCEL' });
      await Promise.all((page?.rows ?? []).flatMap(({ _id }) => [cancel(_id), cancel(_id)]));
      const [emptied] = await repository.findVolunteerActivities(['activity-slots'], { by: 'everything' });
      expect(emptied?.freeSlots).toBe(3);
    });

    it('G-19: are checked in at one of two activities that overlap', async () => {
      const repository = await governanceRepository(store);
      const ofOne = { volunteerId: 'volunteer-both', residentId: people.neighbour, ...goingOn };
      await repository.addVolunteers([aVolunteer({ _id: 'volunteer-both', residentId: people.neighbour })]);
      const ids = ['both-a', 'both-b', 'both-c'];
      await repository.addVolunteerSignUps(ids.map((_id) => aSignUp({ _id, activityId: `activity-${_id}`, ...ofOne })));

      const answers = await Promise.all(ids.map((id) => ask('changeVolunteerSignUpState', { id, action: 'CHECK_IN' })));

      expect(answers.flat()).toEqual(['CHECKED_IN_ELSEWHERE', 'CHECKED_IN_ELSEWHERE']);
    });

    it.each([1, 2, 3])(
      'G-18: earn, redeem and lose points in any order with a balance that is the sum of the ledger and never below 0 (%i)',
      async (seed) => {
        const random = randomStream(seed, 'points', place.community);
        const repository = await governanceRepository(store);
        const residentId = `res-points-${seed}`;
        const volunteerId = `volunteer-points-${seed}`;
        const ofOne = { volunteerId, residentId };
        await repository.addResidents([aResident({ _id: residentId })]);
        await repository.addVolunteers([
          aVolunteer({ _id: volunteerId, residentId, points: 12, pointsExpireOn: '2025-12-30' }),
        ]);
        await repository.addPointsEntries([
          aPointsEntry({ _id: `old-${seed}`, ...ofOne, delta: 7, on: '2023-12-30', expiresOn: '2025-12-30' }),
          aPointsEntry({ _id: `new-${seed}`, ...ofOne, delta: 5 }),
        ]);
        const presences = Array.from({ length: 6 }, (_, index) => `presence-${seed}-${index}`);
        await repository.addVolunteerSignUps(presences.map((_id) => aPresence({ _id, ...ofOne })));
        const runDueChores = await openChores(governance, store, clock);
        const faults: unknown[] = [];

        const answers = await Promise.all(
          random
            .shuffled([
              ...presences.map((id) => () => ask('recordVolunteerHours', { id, hours: random.between(1, 8) / 2 })),
              ...Array.from({ length: 8 }, () => () => {
                const points = random.between(1, 6);
                return ask('redeemPoints', { volunteer: volunteerId, points, redemption: 'GOODS', item: '大米' });
              }),
              async () => {
                await runDueChores((_chore, error) => faults.push(error));
                return [];
              },
            ])
            .map((act) => act()),
        );

        const [kept] = await repository.findVolunteers([volunteerId], { by: 'everything' });
        const [page] = await repository.volunteerPoints.pages([{ filter: { volunteerId }, first: 100, after: null }], {
          by: 'everything',
        });
        const entries = page?.rows ?? [];
        const sumOf = (...reasons: readonly string[]) =>
          entries.filter(({ reason }) => reasons.includes(reason)).reduce((sum, { delta }) => sum + delta, 0);
        expect(faults).toEqual([]);
        expect([...new Set(answers.flat())].filter((code) => code !== 'POINTS_SHORT')).toEqual([]);
        expect(kept?.points).toBe(sumOf('EARNED', 'REDEEMED', 'EXPIRED'));
        expect(kept?.points).toBeGreaterThanOrEqual(0);
        expect(kept?.pointsUsed).toBe(-sumOf('REDEEMED', 'EXPIRED'));
        // Nothing of what ran out before can be redeemed any more.
        expect(sumOf('EXPIRED')).toBe(-7);
        expect(kept?.activities).toBe(6);
        expect(
          entries.filter(({ on }) => on === '2025-12-31').reduce((s, e) => s + Math.max(0, e.delta), 0),
        ).toBeLessThanOrEqual(8);
      },
    );
  });
