import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  afterEndingGuardianship,
  dayOfDeclaredDeath,
  reasonsAgainstDeclaring,
} from '../../subgraphs/governance/register/rules.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import type { OutboxRecord } from '../../subgraphs/shared/changes/lifeEvents.ts';
import { openOwnPersons } from '../../subgraphs/shared/ownPersons.ts';
import { aCaller } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aHousehold, aResident } from '../kit/register.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const court = { court: '武昌区人民法院', judgmentNo: '(2025)鄂0106民特1号', judgedOn: '2025-10-10' };

async function change(mutation: string, input: object, fields = 'resident { id }') {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code message } } }`;
  const { data, errors } = await opened.askAs(officer, query, { input });
  expect(errors).toBeUndefined();
  return (data as Readonly<Record<string, unknown>>)[mutation] as {
    readonly resident: Readonly<Record<string, unknown>>;
    readonly refusals: readonly { readonly code: string; readonly message: string }[];
  };
}
const eventsOf = async (residentId: string) => {
  const outbox = await opened.store.collection<OutboxRecord>({ name: 'governance.outbox', indexes: [] });
  const events = await outbox.find({ residentId }, { hint: '_id_', limit: 10 }).toArray();
  return events.map(({ kind, occurredOn }) => `${kind} ${occurredOn}`).sort();
};

describe('A judgment', () => {
  const judged =
    (status: 'DECLARED_MISSING' | 'DECLARED_DEAD', ground: 'ABSENCE' | 'ACCIDENT' | 'CERTIFIED_NO_SURVIVAL') =>
    (absentSince: string) =>
      reasonsAgainstDeclaring('ALIVE', { status, ground, absentSince, judgedOn: '2025-10-10' }).map(({ code }) => code);

  it.each([
    ['DECLARED_MISSING', 'ABSENCE', '2023-10-10', '2023-10-11'],
    ['DECLARED_DEAD', 'ABSENCE', '2021-10-10', '2021-10-11'],
    ['DECLARED_DEAD', 'ACCIDENT', '2023-10-10', '2023-10-11'],
  ] as const)(
    'S-07: makes a person %s for %s from the full years of absence on, to the day',
    (status, ground, enough, short) => {
      expect(judged(status, ground)(enough)).toEqual([]);
      expect(judged(status, ground)(short)).toEqual(['ABSENCE_TOO_SHORT']);
    },
  );

  it('S-07: waits for nothing where an authority certifies that survival is impossible', () => {
    expect(judged('DECLARED_DEAD', 'CERTIFIED_NO_SURVIVAL')('2025-10-10')).toEqual([]);
  });

  it('S-07: gives the day of the judgment as that of death, and that of the accident where there was one', () => {
    const judgment = { status: 'DECLARED_DEAD', absentSince: '2023-05-01', judgedOn: '2025-10-10' } as const;

    expect(dayOfDeclaredDeath({ ...judgment, ground: 'ABSENCE' })).toBe('2025-10-10');
    expect(dayOfDeclaredDeath({ ...judgment, ground: 'ACCIDENT' })).toBe('2023-05-01');
  });

  it('S-07: is followed by another only from missing to dead', () => {
    const dead = {
      status: 'DECLARED_DEAD',
      ground: 'ABSENCE',
      absentSince: '2020-01-01',
      judgedOn: '2025-10-10',
    } as const;
    const missing = { ...dead, status: 'DECLARED_MISSING' } as const;

    expect(reasonsAgainstDeclaring('DECLARED_MISSING', dead)).toEqual([]);
    for (const [status, judgment] of [
      ['DECLARED_MISSING', missing],
      ['DECLARED_DEAD', dead],
      ['DECEASED', dead],
    ] as const)
      expect(reasonsAgainstDeclaring(status, judgment).map(({ code }) => code)).toEqual(['ALREADY_DECLARED']);
  });

  it('S-07, S-09: of death ends life and headship, and S-08: its revocation gives both back', async () => {
    const [head, wife] = [aResident({ _id: 'res-lost' }), aResident({ _id: 'res-left-behind' })];
    const home = (relationToHead: 'HEAD' | 'SPOUSE') => ({ householdId: 'hh-lost', relationToHead });
    await opened.repository.addResidents([
      { ...head, ...home('HEAD') },
      { ...wife, ...home('SPOUSE') },
    ]);
    await opened.repository.addHouseholds([aHousehold([head, wife], { _id: 'hh-lost' })]);
    const fields =
      'resident { lifeStatus deathDate household { id headVacant size } relationToHead declaration { status } }';
    const lost = { id: head._id, ...court };

    const declared = await change(
      'declareResident',
      { ...lost, status: 'DECLARED_DEAD', ground: 'ACCIDENT', absentSince: '2023-05-01' },
      fields,
    );
    expect(declared.resident).toEqual({
      ...{ lifeStatus: 'DECLARED_DEAD', deathDate: '2023-05-01', household: null, relationToHead: null },
      declaration: { status: 'DECLARED_DEAD' },
    });
    const { data } = await opened.askAs(officer, '{ household(id: "hh-lost") { headVacant size head { id } } }');
    expect(data?.household).toEqual({ headVacant: true, size: 1, head: null });

    const revoked = await change('revokeDeclaration', { ...lost, judgedOn: '2025-12-01' }, fields);
    expect(revoked.resident).toEqual({
      ...{ lifeStatus: 'ALIVE', deathDate: null, declaration: null, relationToHead: 'HEAD' },
      household: { id: 'hh-lost', headVacant: false, size: 2 },
    });
    expect(await eventsOf(head._id)).toEqual(['DEATH_CORRECTED 2025-12-01', 'DEATH_RECORDED 2023-05-01']);
  });

  it('S-08: gives no head back to a household that has named another', async () => {
    const [head, wife] = [aResident({ _id: 'res-lost-2' }), aResident({ _id: 'res-left-2' })];
    const home = (relationToHead: 'HEAD' | 'SPOUSE') => ({ householdId: 'hh-lost-2', relationToHead });
    await opened.repository.addResidents([
      { ...head, ...home('HEAD') },
      { ...wife, ...home('SPOUSE') },
    ]);
    await opened.repository.addHouseholds([aHousehold([head, wife], { _id: 'hh-lost-2' })]);
    const lost = { id: head._id, ...court };
    await change('declareResident', { ...lost, status: 'DECLARED_DEAD', ground: 'ABSENCE', absentSince: '2020-05-01' });
    await change('nameHouseholdHead', { householdId: 'hh-lost-2', headId: wife._id }, 'household { id }');

    const fields = 'resident { relationToHead household { head { id } size } }';
    const { resident } = await change('revokeDeclaration', { ...lost, judgedOn: '2025-12-01' }, fields);
    expect(resident).toEqual({ relationToHead: 'OTHER', household: { head: { id: wife._id }, size: 2 } });
  });

  it('S-08: revokes no death that was reported and not declared', async () => {
    await opened.repository.addResidents([
      aResident({ _id: 'res-reported', lifeStatus: 'DECEASED', deathDate: '2025-01-01' }),
    ]);

    expect((await change('revokeDeclaration', { id: 'res-reported', ...court })).refusals).toEqual([
      expect.objectContaining({ code: 'NOT_DECLARED' }),
    ]);
  });
});

describe('A guardianship', () => {
  it('S-04: of an adult, by judgment, opens what is the ward’s to the guardian until it ends', async () => {
    const guardian = callerOfRole('resident', { residentId: people.thirdAdult });
    // Each time anew, since whose ward somebody is may be remembered for two seconds.
    const wards = async () =>
      (await openOwnPersons(opened.store, () => new Date('2025-12-31T04:00:00Z')))(guardian, '2025-12-31');
    const held = { wardId: people.neighbour, guardianId: people.thirdAdult };
    const recording = { ...held, from: '2025-11-01', reason: '法院指定' };

    expect((await change('recordGuardianship', recording)).refusals[0]?.code).toBe('JUDGMENT_NEEDED');
    expect(await wards()).toEqual([people.thirdAdult]);
    const fields = 'resident { guardians { id } guardianships { guardian { id } from to judgmentNo } }';
    const recorded = await change('recordGuardianship', { ...recording, judgmentNo: '(2025)鄂0106民特9号' }, fields);
    expect(recorded.resident).toEqual({
      guardians: [{ id: people.thirdAdult }],
      guardianships: [
        { guardian: { id: people.thirdAdult }, from: '2025-11-01', to: null, judgmentNo: '(2025)鄂0106民特9号' },
      ],
    });
    expect(await wards()).toEqual([people.thirdAdult, people.neighbour]);
    const ended = await change('endGuardianship', { ...held, on: '2025-12-31', reason: '变更监护人' }, fields);
    expect(ended.resident).toMatchObject({ guardians: [], guardianships: [{ to: '2025-12-30' }] });
    expect(await wards()).toEqual([people.thirdAdult]);
    expect(await eventsOf(people.neighbour)).toEqual([
      'GUARDIANSHIP_CHANGED 2025-11-01',
      'GUARDIANSHIP_CHANGED 2025-12-31',
    ]);
  });

  it('S-04: of a minor that was loaded without days is on record from birth once it ended', () => {
    const ward = aResident({ birthDate: '2015-06-15', guardianIds: ['res-aunt'] });

    expect(afterEndingGuardianship(ward, 'res-aunt', '2025-06-30')).toEqual([
      { guardianId: 'res-aunt', from: '2015-06-15', to: '2025-06-30', judgmentNo: null },
    ]);
  });
});
