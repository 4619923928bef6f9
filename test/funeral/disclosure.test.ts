import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { FuneralRepository } from '../../subgraphs/funeral/repository.ts';
import { funeral } from '../../subgraphs/funeral/subgraph.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { widenedAccessRecords } from '../../subgraphs/shared/widenedAccess.ts';
import { everything } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { failingAccessLog } from '../kit/failingAccessLog.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { recordsLeftBy } from '../kit/recordsLeftBy.ts';
import { aResident } from '../kit/register.ts';
import { codesIn } from '../kit/watchedRegister.ts';
import { aDeathRecord } from './records.ts';

const wuchang = '420106000000';
const log = { isDown: false };
let opened: OpenedSubgraph<FuneralRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(funeral, '2025-12-31', { over: (store) => failingAccessLog(store, log) });
  const register = await governance.openRepository(opened.store);
  await register.addResidents([
    aResident({ _id: 'res-mother' }),
    aResident({ _id: 'res-1', birthDate: '2015-03-01', deathDate: '2025-03-30', parentIds: ['res-mother'] }),
  ]);
  await opened.repository.addDeathRecords([
    aDeathRecord({ _id: 'death-1', reportedBy: '何望江' }),
    aDeathRecord({ _id: 'death-2', residentId: 'res-2' }),
    aDeathRecord({ _id: 'death-3', residentId: null }),
  ]);
});
afterAll(() => opened.close());
beforeEach(() => {
  log.isDown = false;
});

const officer = (wanted: Partial<Caller> = {}): Caller => ({ ...everything, divisions: [wuchang], ...wanted });
const mother = callerOfRole('resident', { residentId: 'res-mother', subject: 'mother' });
const fields = 'reportedBy diedOn certificateNo reports { source } history { by }';
const record = `{ deathRecord(id: "death-1") { id ${fields} } }`;
const clear = {
  id: 'death-1',
  reportedBy: '何望江',
  diedOn: '2025-03-30',
  certificateNo: 'SYN-DEATH-2025-000000001',
  reports: [{ source: 'COMMUNITY' }, { source: 'HEALTH' }],
  history: [{ by: '清源街道清源社区' }, { by: '武昌区民政局' }],
};
const withheld = { diedOn: null, certificateNo: null, reports: null, history: null };
const written = (work: () => Promise<unknown>) => recordsLeftBy(opened.store, work);
const kept = (entries: Awaited<ReturnType<typeof written>>) =>
  entries.map(({ residentId, fields }) => [residentId, fields]).sort();

describe('A death record is shown', () => {
  it.each([
    ['an officer with a purpose', officer()],
    ['the mother of a child who died', mother],
  ])('whole to %s, and that is on record', async (_who, caller) => {
    const entries = await written(async () => {
      const { data, errors } = await opened.askAs(caller, record);
      expect([data?.deathRecord, errors]).toEqual([clear, undefined]);
    });

    expect(kept(entries)).toEqual([
      ['res-1', ['certificateNo', 'diedOn', 'history', 'reportedBy', 'reports'].map((field) => `DeathRecord.${field}`)],
    ]);
    expect(entries[0]?.purpose).toBe(caller === mother ? 'OWN_DATA' : 'CASE_HANDLING');
  });

  it('without a purpose by its mask alone, the rest withheld with the reason, and nothing on record', async () => {
    const entries = await written(async () => {
      const { data, errors } = await opened.askAs(officer({ purpose: null }), record);
      expect(data?.deathRecord).toEqual({ id: 'death-1', reportedBy: '何**', ...withheld });
      expect(codesIn(errors)).toEqual(['PURPOSE_REQUIRED']);
      expect(errors).toHaveLength(4);
    });

    expect(entries).toEqual([]);
  });

  it('without its reporter to an analyst, whatever was granted', async () => {
    const analyst = officer({ role: 'provinceAnalyst', divisions: ['420000000000'] });

    const { data, errors } = await opened.askAs(analyst, record);

    expect([data?.deathRecord, errors]).toEqual([{ ...clear, reportedBy: null }, undefined]);
  });

  it('masked or not at all while its reading cannot be put on record', async () => {
    log.isDown = true;

    const { data, errors } = await opened.askAs(officer(), record);

    expect(data?.deathRecord).toEqual({ id: 'death-1', reportedBy: '何**', ...withheld });
    expect(codesIn(errors)).toEqual(['ACCESS_LOG_UNAVAILABLE']);
  });
});

describe('That somebody has died', () => {
  const asked = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { death { id } } } }';
  const of = { of: ['res-1', 'res-2', 'res-alive'].map((id) => ({ __typename: 'Resident', id })) };

  it('is itself on record, and withheld without a purpose', async () => {
    const entries = await written(async () => {
      const { data } = await opened.askAs(officer(), asked, of);
      expect(data?._entities).toEqual([{ death: { id: 'death-1' } }, { death: { id: 'death-2' } }, { death: null }]);
    });

    expect(kept(entries)).toEqual([
      ['res-1', ['Resident.death']],
      ['res-2', ['Resident.death']],
    ]);
    const { data, errors } = await opened.askAs(officer({ purpose: null }), asked, of);
    expect(data?._entities).toEqual([{ death: null }, { death: null }, { death: null }]);
    expect(codesIn(errors)).toEqual(['PURPOSE_REQUIRED']);
  });

  it('names with every record the wider access that a death was read under', async () => {
    const far = officer({ subject: 'officer-far', divisions: ['420500000000'] });
    await (await widenedAccessRecords(opened.store)).insertMany([
      {
        _id: 'widened-1',
        subject: 'officer-far',
        role: 'countyOfficer',
        division: wuchang,
        homeDivision: '420500000000',
        reason: '核实邻县走失人员',
        takenAt: '2025-12-31T03:00:00.000Z',
        until: '2025-12-31T06:00:00.000Z',
        requestId: 'test',
      },
    ]);

    const entries = await written(async () => {
      expect((await opened.askAs(far, asked, of)).errors).toBeUndefined();
    });

    expect(entries.map(({ residentId, grantId }) => [residentId, grantId]).sort()).toEqual([
      ['res-1', 'widened-1'],
      ['res-2', 'widened-1'],
    ]);
  });
});

describe('A page of death records', () => {
  it('is one record a person, of somebody in no register too', async () => {
    const entries = await written(async () => {
      const asked = '{ deathRecords { edges { node { state diedOn } } } again: deathRecord(id: "death-1") { state } }';
      expect((await opened.askAs(officer(), asked)).errors).toBeUndefined();
    });

    const fields = ['DeathRecord.diedOn', 'DeathRecord.state'];
    expect(kept(entries)).toEqual([
      [null, fields],
      ['res-1', fields],
      ['res-2', fields],
    ]);
  });
});

describe('The cause of a death is told', () => {
  const asked = '{ deathRecord(id: "death-1") { causeClass } }';
  const agency = (clientId: string) => officer({ role: 'agencyClient', clientId });

  it.each([
    ['county officers', officer()],
    ['the health commission of the province', agency('health-commission')],
    ['the health commission of a division', agency('health-commission-420106000000')],
    ['the mother of a child who died', mother],
  ])('to %s', async (_who, caller) => {
    const { data, errors } = await opened.askAs(caller, asked);

    expect([data?.deathRecord, errors]).toEqual([{ causeClass: 'CIRCULATORY' }, undefined]);
  });

  it.each([
    ['a prefecture officer', officer({ role: 'prefectureOfficer' })],
    ['a community worker', officer({ role: 'communityWorker' })],
    ['an analyst', officer({ role: 'provinceAnalyst' })],
    ['the police', agency('police')],
    ['who merely bears a like name', agency('not-health-commission')],
    ['an agency without a client', officer({ role: 'agencyClient' })],
  ])('not to %s with every scope and a purpose, and nothing is on record', async (_who, caller) => {
    const entries = await written(async () => {
      const { data, errors } = await opened.askAs(caller, asked);
      expect([data?.deathRecord, codesIn(errors)]).toEqual([{ causeClass: null }, ['FORBIDDEN']]);
    });

    expect(entries).toEqual([]);
  });
});
