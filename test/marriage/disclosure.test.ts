import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import type { MarriageRepository } from '../../subgraphs/marriage/repository.ts';
import { marriage } from '../../subgraphs/marriage/subgraph.ts';
import { everything } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { recordsLeftBy } from '../kit/recordsLeftBy.ts';
import { aResident } from '../kit/register.ts';
import { codesIn } from '../kit/watchedRegister.ts';
import { aDivorceApplication, aMarriage, aMarriageRegistry } from './records.ts';

const wuchang = '420106000000';
let opened: OpenedSubgraph<MarriageRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(marriage);
  const register = await governance.openRepository(opened.store);
  await register.addResidents([aResident({ _id: 'res-husband' }), aResident({ _id: 'res-wife' })]);
  await opened.repository.addMarriageRegistries([aMarriageRegistry()]);
  await opened.repository.addMarriages([aMarriage()]);
  await opened.repository.addDivorceApplications([aDivorceApplication()]);
});
afterAll(() => opened.close());

const officer = (wanted: Partial<Caller> = {}): Caller => ({ ...everything, divisions: [wuchang], ...wanted });
const worker = callerOfRole('communityWorker', { divisions: [wuchang] });
const wife = callerOfRole('resident', { residentId: 'res-wife', subject: 'wife' });
const written = (work: () => Promise<unknown>) => recordsLeftBy(opened.store, work);

describe('A divorce agreement', () => {
  const asked = '{ divorceApplication(id: "divorce-1") { state agreement { children property } } }';
  const agreement = { children: '子女由女方直接抚养', property: '共同财产均等分割' };

  it.each([
    ['an officer with a purpose', officer(), 'CASE_HANDLING'],
    ['a party', wife, 'OWN_DATA'],
  ])('is shown to %s, and that is on record for both parties', async (_who, caller, purpose) => {
    const entries = await written(async () => {
      const { data, errors } = await opened.askAs(caller, asked);
      expect([data?.divorceApplication, errors]).toEqual([{ state: 'COLLECTABLE', agreement }, undefined]);
    });

    const shown = ['DivorceApplication.agreement'];
    expect(entries.map((entry) => [entry.residentId, entry.fields, entry.purpose]).sort()).toEqual([
      ['res-husband', shown, purpose],
      ['res-wife', shown, purpose],
    ]);
  });

  it.each([
    ['an officer without a purpose', officer({ purpose: null }), 'PURPOSE_REQUIRED'],
    ['a worker with one', { ...worker, purpose: 'PROTECTION' as const }, 'UNAUTHORIZED_FIELD'],
  ])('is withheld from %s with the reason, and nothing is on record', async (_who, caller, reason) => {
    const entries = await written(async () => {
      const { data, errors } = await opened.askAs(caller, asked);
      expect([data?.divorceApplication, codesIn(errors)]).toEqual([
        { state: 'COLLECTABLE', agreement: null },
        [reason],
      ]);
    });

    expect(entries).toEqual([]);
  });
});

describe('A marriage', () => {
  it('is shown to a worker of the place without a purpose, and that is on no record', async () => {
    const asked =
      '{ marriage(id: "marriage-1") { certificateNo registeredOn partyA { id } history { on } divorceApplications { minorChildren } } }';

    const entries = await written(async () => {
      const { data, errors } = await opened.askAs(worker, asked);
      expect(errors).toBeUndefined();
      expect(data?.marriage).toEqual({
        certificateNo: 'SYN-MARRIAGE-2020-000000001',
        registeredOn: '2020-05-20',
        partyA: { id: 'res-husband' },
        history: [{ on: '2020-05-20' }],
        divorceApplications: [{ minorChildren: 1 }],
      });
    });

    expect(entries).toEqual([]);
  });
});

describe('Who somebody is and was married to', () => {
  const asked =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { maritalStatus currentSpouse { id } marriages { id } } } }';
  const of = { of: [{ __typename: 'Resident', id: 'res-wife' }] };
  const told = { maritalStatus: 'MARRIED', currentSpouse: { id: 'res-husband' }, marriages: [{ id: 'marriage-1' }] };
  const untold = { maritalStatus: 'MARRIED', currentSpouse: null, marriages: null };

  it.each([
    ['the parties', wife],
    ['an officer with a purpose', officer()],
    ['a worker with a purpose', { ...worker, purpose: 'CASE_HANDLING' as const }],
  ])('is told to %s', async (_who, caller) => {
    const { data, errors } = await opened.askAs(caller, asked, of);

    expect([data?._entities, errors]).toEqual([[told], undefined]);
  });

  it.each([
    ['an officer without a purpose', officer({ purpose: null }), 'PURPOSE_REQUIRED'],
    [
      'an officer who is not shown personal data',
      officer({ scopes: everything.scopes.filter((scope) => scope !== 'resident:pii') }),
      'UNAUTHORIZED_FIELD',
    ],
    ['an analyst, whatever was granted', officer({ role: 'provinceAnalyst' }), 'FORBIDDEN'],
  ])('is not told to %s', async (_who, caller, reason) => {
    const { data, errors } = await opened.askAs(caller, asked, of);

    expect([data?._entities, codesIn(errors)]).toEqual([[untold], [reason]]);
  });
});
