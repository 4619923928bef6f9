import { describe, expect, it } from '@jest/globals';
import { donationClaimMachine } from '../../subgraphs/charity/giving/claimMachine.ts';
import { monthlyPlanMachine } from '../../subgraphs/charity/giving/planMachine.ts';
import { isPath } from '../../subgraphs/shared/changes/machine.ts';
import { addDays } from '../../subgraphs/shared/dates.ts';
import { promisesOf } from '../../synthetic/charity/promises.ts';
import { createTools } from '../../synthetic/tools.ts';
import { aDonation, community } from '../charity/builders.ts';

const asOf = '2025-12-31';
const given = Array.from({ length: 120 }, (_, number) => {
  const donatedOn = addDays('2025-09-02', number);
  return [
    aDonation({ _id: `donation-monthly-${number}`, kind: 'MONTHLY', donatedOn }),
    aDonation({
      ...{ _id: `donation-broken-${number}`, state: 'DEFAULTED', donatedOn },
      history: [
        { state: 'PLEDGED', on: addDays(donatedOn, -90) },
        { state: 'DEFAULTED', on: donatedOn },
      ],
    }),
    aDonation({ _id: `donation-unknown-${number}`, donorType: 'ANONYMOUS', donorResidentId: null, kind: 'MONTHLY' }),
  ];
}).flat();
const made = () => promisesOf(community, given, createTools(20251231, 1000, []));
const { donations, plans, claims } = made();

describe('The promises of a synthetic community', () => {
  it('are in every state, each on a path of its machine, up to the day of the data', () => {
    expect(new Set(plans.map(({ state }) => state))).toEqual(new Set(['ACTIVE', 'PAUSED', 'ENDED']));
    expect(new Set(claims.map(({ state }) => state))).toEqual(new Set(['OPEN', 'SETTLED', 'DROPPED']));
    const paths = [
      ...plans.map(({ history }) =>
        isPath(
          monthlyPlanMachine,
          history.map(({ state }) => state),
        ),
      ),
      ...claims.map(({ history }) =>
        isPath(
          donationClaimMachine,
          history.map(({ state }) => state),
        ),
      ),
    ];
    expect(paths).not.toContain(false);
    const days = [...plans, ...claims].flatMap(({ history }) => history.map(({ on }) => on));
    expect(days.filter((on) => on > asOf)).toEqual([]);
  });

  it('leave no active plan with a month that was not given', () => {
    expect(plans.filter(({ state, nextOn }) => state === 'ACTIVE' && nextOn <= asOf)).toEqual([]);
  });

  it('C-10: are claimed where a known donor did not keep one', () => {
    const broken = donations.filter(({ state }) => state === 'DEFAULTED');

    expect(claims.map(({ donationId }) => donationId)).toEqual(broken.map(({ _id }) => _id));
    expect(broken.filter(({ promise = 'ORDINARY' }) => promise === 'ORDINARY')).toEqual([]);
  });

  it('are the same from the same seed', () => {
    expect(made()).toEqual({ donations, plans, claims });
  });
});
