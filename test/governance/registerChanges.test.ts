import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GovernanceRepository, governanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import type { OutboxRecord } from '../../subgraphs/shared/changes/lifeEvents.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { aDivision, aHousehold, aResident } from '../kit/register.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
});
afterAll(() => opened.close());

const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.township] });
const farOfficer = aCaller({ subject: 'officer-2', divisions: [place.farCounty] });
const personal = { purpose: 'CASE_HANDLING' } as const;

type Answer = {
  readonly refusals: readonly { readonly code: string; readonly message: string; readonly path: string }[];
} & Readonly<Record<string, unknown>>;

/** Does a mutation and gives its payload, or throws what was wrong. */
async function change(mutation: string, fields: string, input: object, caller = officer): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code message path } } }`;
  const { data, errors } = await opened.askAs({ ...caller, ...personal }, query, { input });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return (data as Readonly<Record<string, never>>)[mutation] as never;
}

const asked = async (query: string, caller = officer) => {
  const { data, errors } = await opened.askAs({ ...caller, ...personal }, query);
  expect(errors).toBeUndefined();
  return data as never;
};

const newcomer = {
  ...{ name: '周清和', idDocType: 'RESIDENT_ID', idNumber: '42010619900203002X' },
  ...{ sex: 'FEMALE', birthDate: '1990-02-03', ethnicity: '汉族', hukouType: 'URBAN' },
  ...{ registeredDivision: place.community, residenceDivision: place.community, residenceSince: '2020-01-01' },
};
let serial = 0;
/** Registers somebody with a passport of an own number. */
async function registered(wanted: object = {}): Promise<string> {
  serial += 1;
  const input = { ...newcomer, idDocType: 'PASSPORT', idNumber: `X${String(serial).padStart(7, '0')}`, ...wanted };
  const { resident } = await change('registerResident', 'resident { id }', input);
  return (resident as { id: string }).id;
}
async function aFamilyOf(headId: string, ...others: readonly string[]): Promise<string> {
  const members = others.map((residentId) => ({ residentId, relation: 'SPOUSE' }));
  const home = {
    kind: 'FAMILY',
    division: place.community,
    address: '望江路 3 号',
    householdNo: 'H-3',
    on: '2021-01-01',
  };
  const { household } = await change('formHousehold', 'household { id }', { ...home, headId, members });
  return (household as { id: string }).id;
}
async function eventsOf(residentId: string): Promise<readonly OutboxRecord[]> {
  const outbox = await opened.store.collection<OutboxRecord>({ name: 'governance.outbox', indexes: [] });
  return outbox.find({ residentId }, { hint: '_id_', limit: 10 }).toArray();
}

describe('Registering a person', () => {
  it('S-05: is refused for a number in the register, alike for one within reach and one out of it, and names nobody', async () => {
    await change('registerResident', 'resident { id }', { ...newcomer, idDocType: 'PASSPORT', idNumber: 'Q1234567' });

    const within = await change('registerResident', 'resident { id }', {
      ...newcomer,
      ...{ idDocType: 'PASSPORT', idNumber: ' q1234567 ' },
    });
    const outside = await change(
      'registerResident',
      'resident { id }',
      {
        ...newcomer,
        ...{ idDocType: 'PASSPORT', idNumber: 'Q1234567' },
        ...{ registeredDivision: place.farCommunity, residenceDivision: place.farCommunity },
      },
      farOfficer,
    );

    expect(within.resident).toBeNull();
    expect(within.refusals).toEqual([expect.objectContaining({ code: 'IDENTITY_REGISTERED', path: 'input.idNumber' })]);
    expect(outside).toEqual(within);
    expect(JSON.stringify(outside)).not.toMatch(/1234567|周清和/);
  });

  it('S-06: flags a birth date or sex that disagrees with the number, and takes the person in', async () => {
    const { identityCheckCharacter } = await import('../../subgraphs/governance/identityNumber.ts');
    const numbered = (body: string) => `${body}${identityCheckCharacter(body)}`;
    const flagged = async (body: string, facts: object = {}) =>
      (await change('registerResident', 'resident { needsCheck }', { ...newcomer, idNumber: numbered(body), ...facts }))
        .resident;

    expect(await flagged('42990119900203002')).toEqual({ needsCheck: false });
    expect(await flagged('42990119900203004', { birthDate: '1990-03-02' })).toEqual({ needsCheck: true });
    expect(await flagged('42990119900203006', { sex: 'MALE' })).toEqual({ needsCheck: true });
  });

  it('S-11: asks for a community to live in, and takes a county of any province as the place of registration', async () => {
    await expect(registered({ residenceDivision: place.county })).rejects.toThrow('input.residenceDivision');
    await expect(registered({ registeredDivision: '110199000000' })).rejects.toThrow('input.registeredDivision');
    const id = await registered({ registeredDivision: '110105000000' });

    expect(await asked(`{ resident(id: "${id}") { registeredDivisionCode registeredDivision { code } } }`)).toEqual({
      resident: { registeredDivisionCode: '110105000000', registeredDivision: null },
    });
  });

  it('is for community workers and county officers, each in the own place', async () => {
    const answer = (caller: typeof officer) =>
      change('registerResident', 'resident { id }', { ...newcomer, idDocType: 'NONE', idNumber: null }, caller);

    expect((await answer(worker)).resident).not.toBeNull();
    await expect(answer(aCaller({ role: 'resident', residentId: people.adult }))).rejects.toThrow('is for');
    await expect(answer(farOfficer)).rejects.toThrow('input.residenceDivision');
  });
});

describe('Correcting an entry', () => {
  it('S-14: keeps who did it, as what, when and why, and what was before in a history that only grows', async () => {
    const id = await registered();
    await change('correctResident', 'resident { id }', { id, name: '周青荷', reason: '户口簿所载' });
    const { resident } = await change(
      'correctResident',
      'resident { version changes { action fields on by role reason } }',
      {
        ...{ id, ethnicity: '土家族', reason: '本人申请', expectedVersion: 2 },
      },
    );

    expect(resident).toEqual({
      version: 3,
      changes: [
        expect.objectContaining({ action: 'REGISTER', on: '2025-12-31', by: 'officer-1', role: 'COUNTY_OFFICER' }),
        expect.objectContaining({ action: 'CORRECT', fields: ['name'], reason: '户口簿所载' }),
        expect.objectContaining({ action: 'CORRECT', fields: ['ethnicity'], reason: '本人申请' }),
      ],
    });
    const history = await opened.repository.findRegisterChanges([id], { by: 'everything' });
    expect(history.map(({ before }) => before)).toContainEqual({ name: '周清和' });
  });

  it('S-05: cannot give a person the number of another', async () => {
    const [one, other] = [await registered({ idNumber: 'Y7654321' }), await registered()];
    const given = { id: other, idDocType: 'PASSPORT', idNumber: 'Y7654321', reason: '证件更换' };

    expect((await change('correctResident', 'resident { id }', given)).refusals[0]?.code).toBe('IDENTITY_REGISTERED');
    expect((await change('correctResident', 'resident { id }', { ...given, id: one })).refusals).toEqual([]);
  });

  it('S-07: leaves whether a person lives to judgments and death records', async () => {
    await expect(
      change('correctResident', 'resident { id }', { id: people.adult, lifeStatus: 'DECEASED', reason: '误' }),
    ).rejects.toThrow('lifeStatus');
  });

  it('changes the birth date of a head in the household too', async () => {
    const id = await registered();
    const household = await aFamilyOf(id);
    await change('correctResident', 'resident { id }', { id, birthDate: '1950-02-03', reason: '身份证所载' });

    const { households } = (await asked('{ households(filter: { headAgeMin: 75 }) { edges { node { id } } } }')) as {
      households: { edges: { node: { id: string } }[] };
    };
    expect(households.edges.map(({ node }) => node.id)).toContain(household);
  });
});

describe('Two entries of one person', () => {
  it('S-05: become one under the older id, which answers to both and stands wherever the other was named', async () => {
    const gone = await registered({ idNumber: 'Z0000001' });
    const unnumbered = aResident({ _id: 'res-old-entry', idDocType: 'NONE', idNumber: null });
    await opened.repository.addResidents([unnumbered]);
    const child = await registered({ birthDate: '2019-02-03', parentIds: [gone] });
    const household = await aFamilyOf(gone, child);

    const { resident } = await change('mergeResidents', 'resident { id idDocType household { id } relationToHead }', {
      ...{ id: gone, otherId: unnumbered._id, reason: '同一人' },
    });

    expect(resident).toEqual({
      ...{ id: unnumbered._id, idDocType: 'PASSPORT', household: { id: household }, relationToHead: 'HEAD' },
    });
    const representations = `[{ __typename: "Resident", id: "${gone}" }]`;
    expect(
      await asked(`{ resident(id: "${gone}") { id }
        child: resident(id: "${child}") { parents { id } }
        household(id: "${household}") { head { id } size }
        _entities(representations: ${representations}) { ... on Resident { id } } }`),
    ).toEqual({
      resident: { id: unnumbered._id },
      child: { parents: [{ id: unnumbered._id }] },
      household: { head: { id: unnumbered._id }, size: 2 },
      _entities: [{ id: unnumbered._id }],
    });
  });

  it('S-10: end as a member of one household alone, the one of the older entry', async () => {
    const [kept, gone] = [aResident({ _id: 'res-twice-1' }), await registered({ idDocType: 'NONE', idNumber: null })];
    await opened.repository.addResidents([kept]);
    const [ownHome, otherHome] = [await aFamilyOf(kept._id), await aFamilyOf(gone)];
    await change('mergeResidents', 'resident { id }', { id: kept._id, otherId: gone, reason: '同一人' });

    expect(
      await asked(`{ own: household(id: "${ownHome}") { size headVacant head { id } }
        other: household(id: "${otherHome}") { size headVacant head { id } members { leftOn } }
        resident(id: "${gone}") { id household { id } } }`),
    ).toEqual({
      own: { size: 1, headVacant: false, head: { id: kept._id } },
      other: { size: 0, headVacant: true, head: null, members: [{ leftOn: '2025-12-31' }] },
      resident: { id: kept._id, household: { id: ownHome } },
    });
  });

  it('S-05: stay two when they hold different numbers', async () => {
    const input = { id: await registered(), otherId: await registered(), reason: '同名' };

    expect((await change('mergeResidents', 'resident { id }', input)).refusals[0]?.code).toBe('IDENTITY_DIFFERS');
  });
});

describe('A move', () => {
  it('is known where the person comes to live, and told to the other subgraphs', async () => {
    const id = await registered();
    const { resident } = await change(
      'moveResident',
      'resident { residenceDivision { code } residenceSince registeredDivisionCode }',
      { id, residenceDivision: place.farCommunity, movedOn: '2025-12-20' },
      worker,
    );

    expect(resident).toEqual({
      residenceDivision: { code: place.farCommunity },
      residenceSince: '2025-12-20',
      registeredDivisionCode: place.community,
    });
    expect(await asked(`{ resident(id: "${id}") { id } }`, farOfficer)).toEqual({ resident: { id } });
    expect(await eventsOf(id)).toEqual([
      expect.objectContaining({ kind: 'RESIDENCE_MOVED', occurredOn: '2025-12-20', divisionCode: place.farCommunity }),
    ]);
  });
});

describe('A household', () => {
  it('S-09: has no head once the head left, until one is named', async () => {
    const [head, spouse] = [await registered(), await registered()];
    const householdId = await aFamilyOf(head, spouse);
    const left = await change('leaveHousehold', 'household { headVacant head { id } size }', {
      ...{ householdId, residentId: head, on: '2025-12-01' },
    });
    expect(left.household).toEqual({ headVacant: true, head: null, size: 1 });

    const fields = 'household { headVacant head { id relationToHead } size }';
    const gone = await change('nameHouseholdHead', fields, { householdId, headId: head });
    expect(gone.refusals[0]?.code).toBe('NOT_A_MEMBER');
    const named = await change('nameHouseholdHead', fields, { householdId, headId: spouse });
    expect(named.household).toEqual({ headVacant: false, head: { id: spouse, relationToHead: 'HEAD' }, size: 1 });
  });

  it('S-09: has one head when another is named while the former stays', async () => {
    const [head, spouse] = [await registered(), await registered()];
    const householdId = await aFamilyOf(head, spouse);
    const input = { householdId, headId: spouse, formerHeadRelation: 'SPOUSE' };
    const { household } = await change(
      'nameHouseholdHead',
      'household { members { relation resident { id relationToHead } } }',
      input,
    );

    expect(household).toEqual({
      members: [
        { relation: 'SPOUSE', resident: { id: head, relationToHead: 'SPOUSE' } },
        { relation: 'HEAD', resident: { id: spouse, relationToHead: 'HEAD' } },
      ],
    });
  });

  it('S-09: is headed by the living alone', async () => {
    const dead = aResident({
      _id: 'res-dead',
      lifeStatus: 'DECEASED',
      deathDate: '2025-01-01',
      householdId: 'hh-of-dead',
    });
    await opened.repository.addResidents([dead]);
    const vacant = { headId: null, headVacant: true, headBirthDate: null };
    await opened.repository.addHouseholds([aHousehold([dead], { _id: 'hh-of-dead', ...vacant })]);
    const input = { householdId: 'hh-of-dead', headId: dead._id };

    expect((await change('nameHouseholdHead', 'household { id }', input)).refusals[0]?.code).toBe('NOT_ALIVE');
  });

  it('S-10: takes in nobody who is a member of another, who may come after leaving it', async () => {
    const [head, other] = [await registered(), await registered()];
    const householdId = await aFamilyOf(head);
    const otherHome = await aFamilyOf(other);
    const joining = { householdId, residentId: other, relation: 'OTHER', on: '2025-12-31' };

    expect((await change('joinHousehold', 'household { id }', joining)).refusals[0]?.code).toBe('ALREADY_MEMBER');
    await change('leaveHousehold', 'household { id }', { householdId: otherHome, residentId: other, on: '2025-12-30' });
    expect((await change('joinHousehold', 'household { size }', joining)).household).toEqual({ size: 2 });
  });

  it('splits into two, each with the members that it now has', async () => {
    const [head, son, wife] = [await registered(), await registered(), await registered()];
    const householdId = await aFamilyOf(head, son, wife);
    const answer = await change('splitHousehold', 'household { size } newHousehold { size head { id } }', {
      ...{ householdId, headId: son, members: [{ residentId: wife, relation: 'SPOUSE' }] },
      ...{ address: '望江路 9 号', householdNo: 'H-9', on: '2025-12-01' },
    });

    expect(answer).toMatchObject({ household: { size: 1 }, newHousehold: { size: 2, head: { id: son } } });
  });
});

describe('A boundary change', () => {
  it('S-12: closes a community on the day before, and moves people and households to what takes its place', async () => {
    const code = '420106090050';
    const moved = { registeredDivision: code, residenceDivision: code };
    const head = aResident({ _id: 'res-boundary-1', ...moved, householdId: 'hh-boundary', relationToHead: 'HEAD' });
    const other = aResident({ _id: 'res-boundary-2', residenceDivision: code, registeredElsewhere: true });
    await opened.repository.addDivisions([aDivision({ _id: code, name: '旧桥社区' })]);
    await opened.repository.addResidents([head, other]);
    await opened.repository.addHouseholds([aHousehold([head], { _id: 'hh-boundary', division: code })]);
    const answer = await change(
      'changeDivisionBoundary',
      'residentsMoved division { validTo succeededBy { code fullName } }',
      {
        code,
        successors: [
          { code: '420106090051', name: '新桥社区', kind: 'RESIDENTS_COMMITTEE' },
          { code: place.nextCommunity },
        ],
        households: [{ householdId: 'hh-boundary', code: place.nextCommunity }],
        ...{ effectiveOn: '2025-12-01', reason: '民政批复' },
      },
    );

    expect(answer).toMatchObject({
      residentsMoved: 2,
      division: {
        validTo: '2025-11-30',
        succeededBy: [
          { code: '420106090051', fullName: '湖北省武汉市武昌区清源街道新桥社区' },
          { code: place.nextCommunity },
        ],
      },
    });
    expect(
      await asked(`{ household(id: "hh-boundary") { division { code } }
        head: resident(id: "${head._id}") { residenceDivision { code } registeredDivisionCode version }
        other: resident(id: "${other._id}") { residenceDivision { code } registeredDivisionCode } }`),
    ).toEqual({
      household: { division: { code: place.nextCommunity } },
      head: {
        residenceDivision: { code: place.nextCommunity },
        registeredDivisionCode: place.nextCommunity,
        version: 2,
      },
      other: { residenceDivision: { code: '420106090051' }, registeredDivisionCode: place.community },
    });
  });

  it('S-12: of a community with people needs a successor, of an empty one none', async () => {
    const empty = '420106090060';
    await opened.repository.addDivisions([aDivision({ _id: empty, name: '空社区' })]);
    const close = (code: string) =>
      change('changeDivisionBoundary', 'division { validTo }', {
        code,
        successors: [],
        effectiveOn: '2025-12-31',
        reason: '撤销',
      });

    expect((await close(place.community)).refusals[0]?.code).toBe('SUCCESSOR_NEEDED');
    expect((await close(empty)).division).toEqual({ validTo: '2025-12-30' });
    await expect(registered({ residenceDivision: empty })).rejects.toThrow('input.residenceDivision');
  });

  it('S-13: leaves the old community in the tree of the days before, and the new one in that of the days after', async () => {
    const codesOn = async (asOf: string) => {
      const { divisions } = (await asked(
        `{ divisions(parentCode: "${place.township}", filter: { asOf: "${asOf}" }, first: 100) { edges { node { code } } } }`,
      )) as { divisions: { edges: { node: { code: string } }[] } };
      return divisions.edges.map(({ node }) => node.code);
    };

    expect(await codesOn('2025-11-30')).toContain('420106090050');
    expect(await codesOn('2025-11-30')).not.toContain('420106090051');
    expect(await codesOn('2025-12-01')).toContain('420106090051');
    expect(await codesOn('2025-12-01')).not.toContain('420106090050');
  });
});

describe('An organization', () => {
  it('goes from one status to the next as its machine says, and tells officers what may be done', async () => {
    const fields = 'organization { status version availableActions { action needsReason } changes { action } }';
    const id = place.organization;
    await change('changeOrganizationState', fields, { id, action: 'LIQUIDATE', reason: '章程规定' });
    const { organization } = await change('changeOrganizationState', fields, { id, action: 'DEREGISTER' });

    expect(organization).toEqual({
      status: 'DEREGISTERED',
      version: 3,
      availableActions: [],
      changes: [{ action: 'LIQUIDATE' }, { action: 'DEREGISTER' }],
    });
    await expect(change('changeOrganizationState', fields, { id, action: 'REVOKE', reason: '查处' })).rejects.toThrow(
      'DEREGISTERED',
    );
  });
});

describe('The register', () => {
  it('is read by a second process as the first one left it', async () => {
    const again = await governanceRepository(opened.store);

    expect(await again.findOrganizations([place.organization], { by: 'everything' })).toEqual([
      expect.objectContaining({ status: 'DEREGISTERED', version: 3 }),
    ]);
  });
});
