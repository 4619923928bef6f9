import { governanceRepository } from '../../../subgraphs/governance/repository.ts';
import { creditCheckCharacter, organizationCheckCharacter } from '../../../subgraphs/shared/creditCode.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { aDivision, aHousehold, anOrganization, aResident } from '../../kit/register.ts';
import { place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ divisions: [place.county] });
const elsewhere = aCaller({ divisions: [place.farCounty] });
const notFound = (path: string) => ({ code: 'NOT_FOUND', path }) as const;
const forbidden = (path: string) => ({ code: 'FORBIDDEN', path }) as const;

/** Numbers that come round no sooner than a test asks for them. */
const serialOf = (stage: Stage) => stage.unique().slice(1);

/** Somebody of the community in the register, in no household, under a passport of an own number. */
async function somebody(stage: Stage): Promise<string> {
  const serial = serialOf(stage);
  const _id = `res-somebody-${serial}`;
  const document = { idDocType: 'PASSPORT', idNumber: `P${serial.padStart(8, '0')}` } as const;
  const identityKey = `PASSPORT:${document.idNumber}`;
  await (await governanceRepository(stage.store)).addResidents([aResident({ _id, ...document, identityKey })]);
  return _id;
}

/** A family of two, the first its head. */
async function aFamily(stage: Stage): Promise<{ householdId: string; headId: string; otherId: string }> {
  const repository = await governanceRepository(stage.store);
  const [headId, otherId] = [await somebody(stage), await somebody(stage)];
  const householdId = `hh-family-${serialOf(stage)}`;
  const members = [aResident({ _id: headId }), aResident({ _id: otherId })];
  await repository.addHouseholds([aHousehold(members, { _id: householdId })]);
  const residents = await stage.store.collection<{ _id: string }>({ name: 'governance.residents', indexes: [] });
  for (const [at, _id] of [headId, otherId].entries())
    await residents.updateOne({ _id }, { $set: { householdId, relationToHead: at === 0 ? 'HEAD' : 'OTHER' } as never });
  return { householdId, headId, otherId };
}

function aCreditCode(stage: Stage): string {
  const inner = `MJ${serialOf(stage).padStart(6, '0')}`;
  const body = `51429901${inner}${organizationCheckCharacter(inner)}`;
  return `${body}${creditCheckCharacter(body)}`;
}

async function aRegisteredOrganization(stage: Stage): Promise<string> {
  const _id = aCreditCode(stage);
  await (await governanceRepository(stage.store)).addOrganizations([anOrganization({ _id })]);
  return _id;
}

/** A community with somebody in it. */
async function aCommunity(stage: Stage): Promise<string> {
  const _id = `420106090${String(100 + (Number(serialOf(stage)) % 800))}`;
  const repository = await governanceRepository(stage.store);
  const number = serialOf(stage);
  await repository.addDivisions([aDivision({ _id, name: `社区${number}` })]);
  const lives = { registeredDivision: _id, residenceDivision: _id };
  await repository.addResidents([
    aResident({ _id: `res-inhabitant-${number}`, ...lives, idDocType: 'NONE', idNumber: null }),
  ]);
  return _id;
}

const organization = {
  ...{ name: '清源养老服务中心', kind: 'SOCIAL_SERVICE_INSTITUTION', registrationAuthority: '武昌区民政局' },
  ...{ registrationDivision: place.county, registeredOn: '2025-11-03' },
  ...{ legalRepresentative: '何云溪', purpose: '为老服务' },
};
const staleVersion = { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' };

const residentCases: readonly MutationCase[] = [
  {
    mutation: 'registerResident',
    caller: here,
    elsewhere,
    refusedElsewhere: forbidden('input.residenceDivision'),
    prepare: async (stage) => ({
      ...{ name: '林清和', idDocType: 'PASSPORT', idNumber: `E${serialOf(stage).padStart(8, '0')}` },
      ...{ sex: 'FEMALE', birthDate: '1990-02-03', ethnicity: '汉族', hukouType: 'URBAN' },
      ...{ registeredDivision: '110105000000', residenceDivision: place.community, residenceSince: '2020-01-01' },
    }),
    bad: [
      { change: { residenceDivision: place.township }, code: 'DIVISION_LEVEL', path: 'input.residenceDivision' },
      { change: { residenceDivision: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.residenceDivision' },
      { change: { registeredDivision: '999999000000' }, code: 'DIVISION_UNKNOWN', path: 'input.registeredDivision' },
      { change: { birthDate: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.birthDate' },
      { change: { residenceSince: '1990-02-02' }, code: 'RANGE_INVERTED', path: 'input.residenceSince' },
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { phone: '问他' }, code: 'CODE_INVALID', path: 'input.phone' },
      { change: { idDocType: 'NONE' }, code: 'CODE_INVALID', path: 'input.idNumber' },
      { change: { idNumber: null }, code: 'CODE_INVALID', path: 'input.idNumber' },
      { change: { idDocType: 'RESIDENT_ID', idNumber: '4201061' }, code: 'ID_LENGTH', path: 'input.idNumber' },
      {
        change: { idDocType: 'RESIDENT_ID', idNumber: '42990119800520012A' },
        code: 'ID_CHARSET',
        path: 'input.idNumber',
      },
      {
        change: { idDocType: 'RESIDENT_ID', idNumber: '429901198013200121' },
        code: 'ID_DATE',
        path: 'input.idNumber',
      },
      { change: { parentIds: ['res-nobody'] }, code: 'NOT_FOUND', path: 'input.parentIds.0' },
      { change: { parentIds: ['a', 'b', 'c'] }, code: 'BAD_USER_INPUT', path: 'input.parentIds' },
    ],
  },
  {
    mutation: 'correctResident',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.id'),
    prepare: async (stage) => ({ id: await somebody(stage), name: '林清荷', reason: '户口簿所载' }),
    bad: [
      { change: { id: 'res-nobody' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { name: '' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { name: null }, code: 'BAD_USER_INPUT', path: 'input' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { birthDate: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.birthDate' },
      { change: { idNumber: 'P12345' }, code: 'BAD_USER_INPUT', path: 'input.idDocType' },
      { change: { idDocType: 'RESIDENT_ID', idNumber: '4201' }, code: 'ID_LENGTH', path: 'input.idNumber' },
      staleVersion,
    ],
  },
  {
    mutation: 'mergeResidents',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.id'),
    prepare: async (stage) => {
      const otherId = `res-unnumbered-${serialOf(stage)}`;
      const unnumbered = aResident({ _id: otherId, idDocType: 'NONE', idNumber: null });
      await (await governanceRepository(stage.store)).addResidents([unnumbered]);
      return { id: await somebody(stage), otherId, reason: '同一人两次登记' };
    },
    bad: [
      { change: { otherId: 'res-nobody' }, code: 'NOT_FOUND', path: 'input.otherId' },
      { change: ({ id }) => ({ otherId: id }), code: 'BAD_USER_INPUT', path: 'input.otherId' },
      { change: { otherId: 'res-third' }, code: 'IDENTITY_DIFFERS', path: 'input.otherId' },
      { change: { reason: '' }, code: 'TEXT_INVALID', path: 'input.reason' },
    ],
  },
  {
    mutation: 'moveResident',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.id'),
    prepare: async (stage) => ({
      ...{ id: await somebody(stage), residenceDivision: place.nextCommunity, movedOn: '2025-12-01' },
    }),
    bad: [
      { change: { id: 'res-nobody' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { residenceDivision: place.township }, code: 'DIVISION_LEVEL', path: 'input.residenceDivision' },
      { change: { residenceDivision: null }, code: 'BAD_USER_INPUT', path: 'input' },
      { change: { registeredDivision: '110199000000' }, code: 'DIVISION_UNKNOWN', path: 'input.registeredDivision' },
      { change: { movedOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.movedOn' },
      { change: { movedOn: '1970-01-01' }, code: 'RANGE_INVERTED', path: 'input.movedOn' },
      staleVersion,
    ],
  },
];

const householdCases: readonly MutationCase[] = [
  {
    mutation: 'formHousehold',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.headId'),
    prepare: async (stage) => ({
      ...{ kind: 'FAMILY', division: place.community, address: '望江路 3 号', householdNo: 'H-3', on: '2025-12-01' },
      headId: await somebody(stage),
      members: [{ residentId: await somebody(stage), relation: 'SPOUSE' }],
    }),
    bad: [
      { change: { division: place.county }, code: 'DIVISION_LEVEL', path: 'input.division' },
      { change: { headId: null }, code: 'BAD_USER_INPUT', path: 'input.headId' },
      { change: { kind: 'COLLECTIVE' }, code: 'BAD_USER_INPUT', path: 'input.headId' },
      { change: { headId: 'res-adult' }, code: 'ALREADY_MEMBER', path: 'input.headId' },
      { change: { address: '' }, code: 'TEXT_INVALID', path: 'input.address' },
      { change: { on: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.on' },
      {
        change: ({ headId }) => ({ members: [{ residentId: headId, relation: 'OTHER' }] }),
        code: 'BAD_USER_INPUT',
        path: 'input.members.0.residentId',
      },
      {
        change: { members: [{ residentId: 'res-third', relation: 'HEAD' }] },
        code: 'BAD_USER_INPUT',
        path: 'input.members.0.relation',
      },
    ],
  },
  {
    mutation: 'splitHousehold',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.householdId'),
    prepare: async (stage) => {
      const { householdId, otherId } = await aFamily(stage);
      const on = '2025-12-01';
      return { householdId, headId: otherId, members: [], address: '望江路 5 号', householdNo: 'H-5', on };
    },
    bad: [
      { change: { householdId: 'hh-none' }, code: 'NOT_FOUND', path: 'input.householdId' },
      { change: { headId: 'res-third' }, code: 'NOT_A_MEMBER', path: 'input.headId' },
      {
        change: { members: [{ residentId: 'res-third', relation: 'SON' }] },
        code: 'NOT_A_MEMBER',
        path: 'input.members.0.residentId',
      },
      { change: { on: '2009-12-31' }, code: 'RANGE_INVERTED', path: 'input.on' },
      { change: { householdNo: '' }, code: 'TEXT_INVALID', path: 'input.householdNo' },
      staleVersion,
    ],
  },
  {
    mutation: 'joinHousehold',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.householdId'),
    prepare: async (stage) => {
      const { householdId } = await aFamily(stage);
      return { householdId, residentId: await somebody(stage), relation: 'SON', on: '2025-12-01' };
    },
    bad: [
      { change: { residentId: 'res-far' }, code: 'NOT_FOUND', path: 'input.residentId' },
      { change: { residentId: 'res-adult' }, code: 'ALREADY_MEMBER', path: 'input.residentId' },
      { change: { relation: 'HEAD' }, code: 'BAD_USER_INPUT', path: 'input.relation' },
      { change: { on: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.on' },
      staleVersion,
    ],
  },
  {
    mutation: 'leaveHousehold',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.householdId'),
    prepare: async (stage) => {
      const { householdId, otherId } = await aFamily(stage);
      return { householdId, residentId: otherId, on: '2025-12-01' };
    },
    bad: [
      { change: { residentId: 'res-third' }, code: 'NOT_A_MEMBER', path: 'input.residentId' },
      { change: { householdId: 'hh-none' }, code: 'NOT_FOUND', path: 'input.householdId' },
      { change: { on: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.on' },
      { change: { on: '2009-01-01' }, code: 'RANGE_INVERTED', path: 'input.on' },
      staleVersion,
    ],
  },
  {
    mutation: 'nameHouseholdHead',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.householdId'),
    prepare: async (stage) => {
      const { householdId, otherId } = await aFamily(stage);
      return { householdId, headId: otherId, formerHeadRelation: 'PARENT' };
    },
    bad: [
      { change: { headId: 'res-third' }, code: 'NOT_A_MEMBER', path: 'input.headId' },
      { change: { headId: 'res-far' }, code: 'NOT_FOUND', path: 'input.headId' },
      { change: { formerHeadRelation: 'HEAD' }, code: 'BAD_USER_INPUT', path: 'input.formerHeadRelation' },
      staleVersion,
    ],
  },
];

const organizationCases: readonly MutationCase[] = [
  {
    mutation: 'registerOrganization',
    caller: here,
    elsewhere,
    refusedElsewhere: forbidden('input.registrationDivision'),
    prepare: async (stage) => ({ ...organization, uscc: aCreditCode(stage) }),
    bad: [
      { change: { uscc: '5142' }, code: 'USCC_LENGTH', path: 'input.uscc' },
      { change: { uscc: place.organization }, code: 'ORGANIZATION_REGISTERED', path: 'input.uscc' },
      { change: { name: '' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { registeredOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.registeredOn' },
      {
        change: { registrationDivision: '420106090009' },
        code: 'DIVISION_UNKNOWN',
        path: 'input.registrationDivision',
      },
    ],
  },
  {
    mutation: 'correctOrganization',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.id'),
    prepare: async (stage) => ({ id: await aRegisteredOrganization(stage), name: '清源互助协会', reason: '更名' }),
    bad: [
      { change: { id: '5142' }, code: 'USCC_LENGTH', path: 'input.id' },
      { change: { name: null }, code: 'BAD_USER_INPUT', path: 'input' },
      { change: { purpose: ' ' }, code: 'TEXT_INVALID', path: 'input.purpose' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
      staleVersion,
    ],
  },
  {
    mutation: 'changeOrganizationState',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.id'),
    prepare: async (stage) => ({ id: await aRegisteredOrganization(stage), action: 'SUSPEND', reason: '停业整顿' }),
    bad: [
      { change: { action: 'RESUME' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { reason: null }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { id: '5142' }, code: 'USCC_LENGTH', path: 'input.id' },
      staleVersion,
    ],
  },
];

const divisionCases: readonly MutationCase[] = [
  {
    mutation: 'changeDivisionBoundary',
    caller: here,
    elsewhere,
    refusedElsewhere: notFound('input.code'),
    prepare: async (stage) => ({
      code: await aCommunity(stage),
      successors: [{ code: place.nextCommunity }],
      ...{ effectiveOn: '2025-12-01', reason: '社区合并' },
    }),
    bad: [
      { change: { code: place.township }, code: 'DIVISION_LEVEL', path: 'input.code' },
      { change: { code: '420106090999' }, code: 'NOT_FOUND', path: 'input.code' },
      { change: { successors: [] }, code: 'SUCCESSOR_NEEDED', path: 'input.successors' },
      {
        change: ({ code }) => ({ successors: [{ code }] }),
        code: 'BAD_USER_INPUT',
        path: 'input.successors.0.code',
      },
      { change: { successors: [{ code: '420106090998' }] }, code: 'BAD_USER_INPUT', path: 'input.successors.0' },
      {
        change: { successors: [{ code: place.farCommunity }] },
        code: 'FORBIDDEN',
        path: 'input.successors.0.code',
      },
      { change: { effectiveOn: '2026-01-01' }, code: 'DATE_FUTURE', path: 'input.effectiveOn' },
      { change: { effectiveOn: '2000-01-01' }, code: 'RANGE_INVERTED', path: 'input.effectiveOn' },
      {
        change: { households: [{ householdId: 'hh-adult', code: place.nextCommunity }] },
        code: 'NOT_FOUND',
        path: 'input.households',
      },
      {
        change: { households: [{ householdId: 'hh-adult', code: place.community }] },
        code: 'DIVISION_UNKNOWN',
        path: 'input.households.0.code',
      },
      { change: { reason: '' }, code: 'TEXT_INVALID', path: 'input.reason' },
    ],
  },
];

export const registerCases: readonly MutationCase[] = [
  ...residentCases,
  ...householdCases,
  ...organizationCases,
  ...divisionCases,
];
