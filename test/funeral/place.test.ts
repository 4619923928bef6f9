import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../schema/caller.ts';
import type { FuneralRepository } from '../../subgraphs/funeral/repository.ts';
import { funeral } from '../../subgraphs/funeral/subgraph.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { everything } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { idsIn, ofEach, ofEntities, ofList, ofListBelow, type Question } from '../kit/foundIds.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aResident } from '../kit/register.ts';
import { waysInto } from '../kit/waysInto.ts';
import { aDeathRecord, aFuneralHome } from './records.ts';

const wuchang = '420106000000';
const zigui = '420527001001';

let opened: OpenedSubgraph<FuneralRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(funeral);
  const register = await governance.openRepository(opened.store);
  await register.addResidents([
    aResident({ _id: 'res-mother' }),
    aResident({ _id: 'res-child', birthDate: '2015-03-01', deathDate: '2025-03-30', parentIds: ['res-mother'] }),
  ]);
  await opened.repository.addFuneralHomes([aFuneralHome()]);
  await opened.repository.addDeathRecords([
    aDeathRecord({ _id: 'death-child', residentId: 'res-child' }),
    aDeathRecord({ _id: 'death-wrong', residentId: 'res-child', state: 'REJECTED' }),
    aDeathRecord({ _id: 'death-moved', residentId: 'res-moved', residenceDivision: zigui }),
    aDeathRecord({ _id: 'death-far', residentId: 'res-far', residenceDivision: zigui, registeredDivision: zigui }),
    aDeathRecord({ _id: 'death-nobody', residentId: null }),
  ]);
});
afterAll(() => opened.close());

const officerOf = (...divisions: readonly string[]) => ({ ...everything, divisions });
const resident = (residentId: string) => callerOfRole('resident', { residentId });
const people = ['res-child', 'res-moved', 'res-far'];
const records = ['death-child', 'death-wrong', 'death-moved', 'death-far', 'death-nobody'];

/** A question and what it finds for an officer of 武昌 and for the mother of a child who died there. */
interface BoundWay extends Question {
  readonly officer: readonly string[];
  readonly mother: readonly string[];
}

const recordsFound = {
  officer: ['death-child', 'death-moved', 'death-nobody', 'death-wrong'],
  mother: ['death-child', 'death-wrong'],
};
// Where people lived.
const recordsListed = { ...recordsFound, officer: ['death-child', 'death-nobody', 'death-wrong'] };

// Every way into the data of the subgraph; 'public' ones are anybody's, counts are bound by their scope alone.
const waysIn: Readonly<Record<string, 'public' | 'counts' | BoundWay>> = {
  'Query.deathRecord': { ...ofEach('deathRecord', records), ...recordsFound },
  'Query.deathRecords': { ...ofList('deathRecords'), ...recordsListed },
  'Division.deathRecords': {
    ...ofListBelow('Division', 'code', ['420000000000', wuchang, zigui], 'deathRecords'),
    ...recordsListed,
  },
  'Resident.death': {
    ...ofEntities('Resident', 'id', people, 'death { id }'),
    officer: ['death-child', 'death-moved'],
    mother: ['death-child'],
  },
  'Entity.DeathRecord': { ...ofEntities('DeathRecord', 'id', records), ...recordsFound },
  'Division.funeralStats': 'counts',
  'Query.funeralHomes': 'public',
  'Query.servicePoints': 'public',
  'Query.cemeteries': 'public',
  'Query.columbaria': 'public',
  'Query.serviceItems': 'public',
  'Organization.funeralFacilities': 'public',
  'FuneralHome.serviceItems': 'public',
  'ServiceItem.home': 'public',
  'Entity.Division': 'public',
  'Entity.Resident': 'public',
  'Entity.Organization': 'public',
  'Entity.FuneralHome': 'public',
  'Entity.ServicePoint': 'public',
  'Entity.Cemetery': 'public',
  'Entity.Columbarium': 'public',
  'Entity.ServiceItem': 'public',
};

const differentIds = (answer: unknown) => [...new Set(idsIn(answer))];

describe('S-01: every way to the dead', () => {
  it('is named here, so that a new one cannot be forgotten', () => {
    expect(waysInto('funeral')).toEqual(Object.keys(waysIn).sort());
  });

  const bound = Object.entries(waysIn).flatMap(([name, way]) => (typeof way === 'string' ? [] : [{ name, ...way }]));

  it.each(bound)(
    '$name has what lies in reach, and nothing for anybody else',
    async ({ query, variables, officer, mother }) => {
      const foundBy = async (caller: Caller) => differentIds((await opened.askAs(caller, query, variables)).data);

      expect(await foundBy(officerOf(wuchang))).toEqual(officer);
      expect(await foundBy(resident('res-mother'))).toEqual(mother);
      for (const caller of [
        anonymous,
        { ...everything, role: null },
        officerOf(),
        officerOf('42'),
        officerOf('420102000000'),
        { ...everything, role: 'institution' as const, institutions: ['funeral-home-1', '12429901MB0000019A'] },
        resident('res-neighbour'),
      ])
        expect(await foundBy(caller)).toEqual([]);
    },
  );
});

describe('A death', () => {
  const asked = `{ deathRecord(id: "death-moved") { id } deathRecords { totalCount edges { node { id } } } }`;
  const idsFor = async (caller: Caller) => {
    const { data, errors } = await opened.askAs(caller, asked);
    expect(errors).toBeUndefined();
    const { deathRecord, deathRecords } = data as unknown as { deathRecord: object | null; deathRecords: object };
    return [deathRecord !== null, idsIn(deathRecords)];
  };

  it('S-02: is looked up from where the person lived or was registered, and listed where he or she lived', async () => {
    expect(await idsFor(officerOf(wuchang))).toEqual([true, ['death-child', 'death-nobody', 'death-wrong']]);
    expect(await idsFor(officerOf('420500000000'))).toEqual([true, ['death-far', 'death-moved']]);
    expect(await idsFor(officerOf('420528000000'))).toEqual([false, []]);
  });

  it('is there once for whoever reaches several places', async () => {
    expect(await idsFor(officerOf(wuchang, '420500000000', zigui))).toEqual([true, records.toSorted()]);
  });

  it('that is out of reach is not there, and nobody is told that it is forbidden', async () => {
    const { data, errors } = await opened.askAs(officerOf(wuchang), '{ deathRecord(id: "death-far") { diedOn } }');

    expect([data, errors]).toEqual([{ deathRecord: null }, undefined]);
  });
});
