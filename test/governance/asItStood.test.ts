import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asItStood } from '../../subgraphs/governance/register/asItStood.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });

describe('An entry of the register', () => {
  it('S-14: is read as it stood at the end of a day, each later change taken back', () => {
    const entry = { name: '丙', phone: '3' };
    const changes = [
      { on: '2025-01-01', before: null },
      { on: '2025-02-01', before: { name: '甲' } },
      { on: '2025-03-01', before: { name: '乙', phone: '2' } },
    ];

    expect(asItStood(entry, changes, '2025-03-01')).toEqual(entry);
    expect(asItStood(entry, changes, '2025-02-28')).toEqual({ name: '乙', phone: '2' });
    expect(asItStood(entry, changes, '2025-01-31')).toEqual({ name: '甲', phone: '2' });
    expect(asItStood(entry, changes, '2024-12-31')).toBeNull();
  });

  it('S-14: shows where a person lived and who belonged to a household on the day before a change of today', async () => {
    const asked = async (query: string, input: object) => {
      const { errors } = await opened.askAs(officer, query, { input });
      expect(errors).toBeUndefined();
    };
    await asked('mutation ($input: MoveResidentInput!) { moveResident(input: $input) { refusals { code } } }', {
      ...{ id: people.adult, residenceDivision: place.nextCommunity, movedOn: '2025-12-31' },
    });
    await asked('mutation ($input: LeaveHouseholdInput!) { leaveHousehold(input: $input) { refusals { code } } }', {
      ...{ householdId: 'hh-adult', residentId: people.adult, on: '2025-12-31' },
    });

    const { data } = await opened.askAs(
      officer,
      `{ now: resident(id: "res-adult") { residenceDivision { code } relationToHead }
        before: resident(id: "res-adult", asOf: "2025-12-30") { residenceDivision { code } relationToHead }
        unborn: resident(id: "res-adult", asOf: "1980-05-19") { id }
        home: household(id: "hh-adult") { headVacant size }
        homeBefore: household(id: "hh-adult", asOf: "2025-12-30") { headVacant size } }`,
    );
    expect(data).toEqual({
      now: { residenceDivision: { code: place.nextCommunity }, relationToHead: null },
      before: { residenceDivision: { code: place.community }, relationToHead: 'HEAD' },
      unborn: null,
      home: { headVacant: true, size: 1 },
      homeBefore: { headVacant: false, size: 2 },
    });
  });

  it('is not read for a day to come', async () => {
    const { errors } = await opened.askAs(officer, '{ resident(id: "res-adult", asOf: "2026-01-01") { id } }');

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DATE_FUTURE', argument: 'asOf' });
  });
});
