import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import {
  aBranchOfDivisions,
  aDivision,
  aHousehold,
  anOrganization,
  aResident,
  communityCode,
} from '../kit/register.ts';

const street = '420106090000';
const nextDoor = aDivision({ _id: '420106090002', name: '望江社区' });
const grandmother = aResident({
  _id: 'res-grandmother',
  name: '周兰英',
  birthDate: '1944-03-02',
  deathDate: '2025-03-30',
  lifeStatus: 'DECEASED',
  householdId: 'hh-one',
});
const mother = aResident({
  _id: 'res-mother',
  name: '周清和',
  birthDate: '1986-06-15',
  householdId: 'hh-one',
  relationToHead: 'HEAD',
  aliases: ['res-merged'],
});
const son = aResident({
  _id: 'res-son',
  name: '林青禾',
  sex: 'MALE',
  birthDate: '2007-06-15',
  householdId: 'hh-one',
  parentIds: ['res-mother'],
  guardianIds: ['res-mother'],
  registeredElsewhere: true,
  registeredDivision: '410105000000',
});
const neighbours = Array.from({ length: 30 }, (_, index) =>
  aResident({
    _id: `res-neighbour-${String(index).padStart(2, '0')}`,
    residenceDivision: nextDoor._id,
    birthDate: '1990-01-01',
  }),
);
const household = aHousehold([mother, son], { _id: 'hh-one', headBirthDate: mother.birthDate });

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

let register: OpenedSubgraph<GovernanceRepository>;
const ask: OpenedSubgraph<GovernanceRepository>['ask'] = (query, variables) => register.ask(query, variables);
const codesOf = async (query: string, variables?: Record<string, unknown>) =>
  (await ask(query, variables)).errors?.map(({ extensions }) => extensions.code);

beforeAll(async () => {
  register = await openedSubgraph(governance);
  await register.repository.addDivisions([
    ...aBranchOfDivisions(),
    nextDoor,
    aDivision({ _id: '420106090003', validTo: '2020-12-31', succeededBy: [communityCode] }),
  ]);
  await register.repository.addResidents([grandmother, mother, son, ...neighbours]);
  await register.repository.addHouseholds([household, aHousehold([], { _id: 'hh-vacant', headVacant: true })]);
  await register.repository.addOrganizations([anOrganization()]);
});

afterAll(() => register.close());

describe('A division', () => {
  it('is found by its code, with the line above and the divisions below it', async () => {
    const { data } = await ask(
      `{ division(code: "${street}") { name level kind isUrbanDistrictStreet isUrban parent { name } ancestors { name } statUnit { name } children { totalCount edges { node { name isUrban } } } } }`,
    );

    expect(data?.division).toEqual({
      name: '清源街道',
      level: 'TOWNSHIP',
      kind: 'SUBDISTRICT',
      isUrbanDistrictStreet: true,
      isUrban: null,
      parent: { name: '武昌区' },
      ancestors: [{ name: '湖北省' }, { name: '武汉市' }, { name: '武昌区' }],
      statUnit: { name: '武汉市' },
      children: {
        totalCount: 2,
        edges: [{ node: { name: '清源社区', isUrban: true } }, { node: { name: '望江社区', isUrban: true } }],
      },
    });
  });

  it('is null when its county exists but the register does not know it', async () => {
    expect((await ask('{ division(code: "420106091000") { name } }')).data).toEqual({ division: null });
  });

  it('that was closed is listed as of a day when it was valid, and leads to its successor', async () => {
    const list = (asOf: string) =>
      ask(
        `{ divisions(parentCode: "${street}", filter: { asOf: "${asOf}" }) { edges { node { code succeededBy { code } } } } }`,
      );

    expect((await list('2019-01-01')).data?.divisions).toMatchObject({
      edges: [{}, {}, { node: { code: '420106090003', succeededBy: [{ code: communityCode }] } }],
    });
    expect((await list('2025-01-01')).data?.divisions).toMatchObject({ edges: [{}, {}] });
  });

  it.each([
    ['eleven digits', '42010609000', 'DIVISION_UNKNOWN'],
    ['the statistical placeholder 429000', '429000000000', 'DIVISION_UNKNOWN'],
    ['a statistical zone', '421071000000', 'DIVISION_UNKNOWN'],
    ['another province', '430100000000', 'DIVISION_UNKNOWN'],
    ['a county that is not', '420199000000', 'DIVISION_UNKNOWN'],
  ])('with %s is refused', async (_what, code, expected) => {
    expect(await codesOf(`{ division(code: "${code}") { name } }`)).toEqual([expected]);
    expect(await codesOf(`{ residents(filter: { divisionCode: "${code}" }) { totalCount } }`)).toEqual([expected]);
    expect(await codesOf(`{ divisions(parentCode: "${code}") { totalCount } }`)).toEqual([expected]);
  });

  it('S-12: has divisions listed below it only where its level may hold them', async () => {
    const refusalOf = async (list: string) => (await ask(`{ divisions(${list}) { totalCount } }`)).errors?.[0];

    expect(await refusalOf(`parentCode: "${communityCode}"`)).toMatchObject({
      message: 'parentCode: a community has no divisions below it; name a township or one above',
      extensions: { code: 'DIVISION_LEVEL', argument: 'parentCode' },
    });
    expect(await refusalOf(`level: COUNTY, filter: { parentCode: "${street}" }`)).toMatchObject({
      message: 'filter.parentCode: the divisions asked for are of the level COUNTY; name one above them',
      extensions: { code: 'DIVISION_LEVEL', argument: 'filter.parentCode' },
    });
    expect(await refusalOf(`level: COMMUNITY, parentCode: "${street}"`)).toBeUndefined();
    expect(await refusalOf('parentCode: "420106099000"')).toMatchObject({ extensions: { code: 'DIVISION_UNKNOWN' } });
  });

  it('of the province-administered four is known', async () => {
    expect(await codesOf('{ division(code: "429004000000") { name } }')).toBeUndefined();
  });
});

describe('A resident', () => {
  it('is answered without identity number or whole telephone', async () => {
    const { data } = await ask(
      '{ resident(id: "res-mother") { name idNumberMasked phoneMasked age household { id size head { name } } residenceDivision { fullName } } }',
    );

    expect(data?.resident).toEqual({
      name: '周清和',
      idNumberMasked: expect.stringMatching(/^42\*{14}[\dX]{2}$/),
      phoneMasked: '120******01',
      age: 39,
      household: { id: 'hh-one', size: 2, head: { name: '周清和' } },
      residenceDivision: { fullName: '湖北省武汉市武昌区清源街道清源社区' },
    });
  });

  it('S-05: is found by an id that a merge made an alias', async () => {
    expect((await ask('{ resident(id: "res-merged") { id } }')).data).toEqual({ resident: { id: 'res-mother' } });
  });

  it('has an age that is counted on a day, attained on the birthday, and none after death', async () => {
    const { data } = await ask(`{
      son: resident(id: "res-son") { eve: age(on: "2025-06-14") day: age(on: "2025-06-15") before: age(on: "2000-01-01") }
      grandmother: resident(id: "res-grandmother") { alive: age(on: "2025-03-30") dead: age(on: "2025-03-31") }
    }`);

    expect(data).toEqual({ son: { eve: 17, day: 18, before: null }, grandmother: { alive: 81, dead: null } });
  });

  it('registered outside the province keeps the code', async () => {
    const { data } = await ask(
      '{ resident(id: "res-son") { registeredDivisionCode registeredDivision { name } parents { id } guardians { name } } }',
    );

    expect(data?.resident).toEqual({
      registeredDivisionCode: '410105000000',
      registeredDivision: null,
      parents: [{ id: 'res-mother' }],
      guardians: [{ name: '周清和' }],
    });
  });
});

describe('A list of residents', () => {
  const ids = async (filter: string) => {
    const { data, errors } = await ask(
      `{ residents(first: 100, filter: { ${filter} }) { totalCount edges { node { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const { totalCount, edges } = (data as unknown as { residents: Page }).residents;
    expect(edges).toHaveLength(totalCount);
    return edges.map(({ node }) => node.id);
  };

  it.each([
    ['a community', `divisionCode: "${communityCode}"`, ['res-grandmother', 'res-mother', 'res-son']],
    ['ages, both included', `divisionCode: "${street}", ageMin: 18, ageMax: 18`, ['res-son']],
    ['a highest age', `divisionCode: "${communityCode}", ageMax: 39`, ['res-mother', 'res-son']],
    ['sex', 'sex: MALE', ['res-son']],
    ['life status', 'lifeStatus: DECEASED', ['res-grandmother']],
    ['part of a name', 'nameLike: " 周清 "', ['res-mother']],
    ['pattern characters in a name', 'nameLike: "周.."', []],
    ['a flag', 'flags: [REGISTERED_ELSEWHERE]', ['res-son']],
    ['all of several flags', 'flags: [REGISTERED_ELSEWHERE, NO_HOUSEHOLD]', []],
  ])('narrows by %s', async (_what, filter, expected) => {
    expect(await ids(filter)).toEqual(expected);
  });

  it('pages through everything once, in order, with a count', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        'query ($after: String) { residents(first: 7, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } } }',
        { after },
      );
      const page = (data as unknown as { residents: Page }).residents;
      expect(page.totalCount).toBe(33);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(['res-grandmother', 'res-mother', 'res-son', ...neighbours.map(({ _id }) => _id)]);
  });

  it.each([
    ['a page over 100', 'residents(first: 101)', 'PAGE_TOO_LARGE'],
    ['a page of none', 'residents(first: 0)', 'PAGE_SIZE_INVALID'],
    ['a cursor of its own making', 'residents(after: "abc")', 'CURSOR_INVALID'],
    ['an empty cursor', 'residents(after: "")', 'CURSOR_INVALID'],
    ['an empty division code', 'residents(filter: { divisionCode: "" })', 'DIVISION_UNKNOWN'],
    [
      'a cursor that holds an operator',
      `residents(after: "${Buffer.from('["residenceDivision",{"$gt":""},"x"]').toString('base64url')}")`,
      'CURSOR_INVALID',
    ],
    ['ages the wrong way round', 'residents(filter: { ageMin: 60, ageMax: 18 })', 'RANGE_INVERTED'],
    ['an age below zero', 'residents(filter: { ageMin: -1 })', 'BAD_USER_INPUT'],
    ['one character of a name', 'residents(filter: { nameLike: "周" })', 'TEXT_INVALID'],
    ['control characters in a name', 'residents(filter: { nameLike: "周\\u0007清" })', 'TEXT_INVALID'],
    ['sizes the wrong way round', 'households(filter: { sizeMin: 5, sizeMax: 2 })', 'RANGE_INVERTED'],
    [
      'a credit code for an id',
      'organization(uscc: "51429901MJ0000018X") { uscc } residents(first: 1)',
      'USCC_CHECKSUM',
    ],
  ])('refuses %s with one code, and names the argument', async (_what, field, code) => {
    const { errors } = await ask(`{ ${field} { __typename } }`);

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message.startsWith(`${String(errors[0]?.extensions.argument)}: `)).toBe(true);
  });

  it('S-03: takes no identity number as a filter', async () => {
    const { data } = await ask('{ __type(name: "ResidentFilter") { inputFields { name } } }');

    expect(JSON.stringify(data)).not.toMatch(/idNumber/i);
  });
});

describe('Households and organizations', () => {
  it('are narrowed by size, age of the head and vacancy', async () => {
    const { data } = await ask(`{
      large: households(filter: { sizeMin: 2, headAgeMin: 39 }) { edges { node { id members { relation leftOn resident { name } } } } }
      older: households(filter: { headAgeMin: 40 }) { totalCount }
      vacant: households(filter: { divisionCode: "${street}", headVacant: true }) { edges { node { id head { id } headVacant } } }
    }`);

    expect(data).toEqual({
      large: {
        edges: [
          {
            node: {
              id: 'hh-one',
              members: [
                { relation: 'HEAD', leftOn: null, resident: { name: '周清和' } },
                { relation: 'OTHER', leftOn: null, resident: { name: '林青禾' } },
              ],
            },
          },
        ],
      },
      older: { totalCount: 0 },
      vacant: { edges: [{ node: { id: 'hh-vacant', head: null, headVacant: true } }] },
    });
  });

  it('are found by credit code, also when typed in small letters', async () => {
    const { data } = await ask(
      '{ organization(uscc: " 51429901mj0000018l ") { name registrationDivision { name } } organizations(filter: { kind: SOCIAL_ASSOCIATION, nameLike: "助老", divisionCode: "420100000000" }) { totalCount } }',
    );

    expect(data).toEqual({
      organization: { name: '清源助老协会', registrationDivision: { name: '武昌区' } },
      organizations: { totalCount: 1 },
    });
  });
});

describe('Checks of numbers', () => {
  it('tell a form what is wrong before anything is sent, and keep a warning apart', async () => {
    const { data } = await ask(`{
      sample: checkIdentityNumber(number: "11010519491231002x", sex: FEMALE) { valid refusals { code } warnings { code } }
      wrong: checkIdentityNumber(number: "11010519491231002X", sex: MALE, birthDate: "1950-01-01") { valid refusals { code path } }
      oldCode: checkIdentityNumber(number: "429901198802290010") { valid warnings { code } }
      credit: checkCreditCode(uscc: "91330100799655058B") { valid }
    }`);

    expect(data).toEqual({
      sample: { valid: true, refusals: [], warnings: [] },
      wrong: {
        valid: false,
        refusals: [
          { code: 'ID_SEX_MISMATCH', path: 'number' },
          { code: 'ID_BIRTH_MISMATCH', path: 'number' },
        ],
      },
      oldCode: { valid: true, warnings: [{ code: 'ID_AREA' }] },
      credit: { valid: true },
    });
  });
});

describe('Enum labels', () => {
  it('give Chinese and English for every value', async () => {
    const { data } = await ask('{ enumLabels(names: ["LifeStatus", "NoSuchEnum"]) { name values { value zh en } } }');

    expect(data?.enumLabels).toEqual([
      {
        name: 'LifeStatus',
        values: expect.arrayContaining([{ value: 'DECLARED_DEAD', zh: '宣告死亡', en: 'Declared dead by a court' }]),
      },
    ]);
  });
});

describe('Entities for other subgraphs', () => {
  it('come in one store call per type, in the order asked, a missing one null', async () => {
    register.calls.length = 0;
    const representations = [
      { __typename: 'Resident', id: 'res-son' },
      { __typename: 'Resident', id: 'res-nobody' },
      { __typename: 'Resident', id: 'res-mother' },
      { __typename: 'Division', code: street },
      { __typename: 'Division', code: communityCode },
    ];
    const { data } = await ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { name } ... on Division { place: name } } }',
      { representations },
    );

    expect(data?._entities).toEqual([
      { name: '林青禾' },
      null,
      { name: '周清和' },
      { place: '清源街道' },
      { place: '清源社区' },
    ]);
    expect(register.calls.map(({ collection }) => collection).sort()).toEqual([
      'governance.divisions',
      'governance.residents',
    ]);
  });

  it('page the residents of any number of divisions in one trip', async () => {
    register.calls.length = 0;
    const { data } = await ask(
      `{ divisions(parentCode: "${street}") { edges { node { residents(first: 2) { totalCount edges { node { household { head { name } } } } } } } } }`,
    );

    expect(data?.divisions).toMatchObject({
      edges: [{ node: { residents: { totalCount: 3 } } }, { node: { residents: { totalCount: 30 } } }],
    });
    expect(register.calls.map(({ collection, method }) => `${collection} ${method}`)).toEqual([
      'governance.divisions find', // the parent, whose level must be known
      'governance.divisions findEach',
      'governance.residents countEach',
      'governance.residents findEach',
      'governance.households find',
      'governance.residents find',
    ]);
  });
});
