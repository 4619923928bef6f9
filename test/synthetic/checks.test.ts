import { beforeEach, describe, expect, it } from '@jest/globals';
import { assistanceOfCommunity } from '../../synthetic/assistance.ts';
import { type CommunityRecords, startChecks } from '../../synthetic/checks.ts';
import { circumstancesOf } from '../../synthetic/circumstances.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import { funeralOfCommunity } from '../../synthetic/funeral.ts';
import type { CommunityPeople } from '../../synthetic/people.ts';
import { populationOf } from '../../synthetic/population.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { welfareOfCommunity } from '../../synthetic/welfare.ts';

const tree = syntheticDivisions((type, code) => randomStream(1, type, code));
const tools = createTools(1, 100, tree.records);

// A village that has everything: a death, an allowance, children.
const people = [...firstOf(populationOf(tree, tools), 30)].reduce((most, next) =>
  next.residents.length > most.residents.length ? next : most,
);
const circumstances = circumstancesOf(people, tools);
const sound: CommunityRecords = {
  people,
  ...assistanceOfCommunity(people, circumstances, tools),
  ...welfareOfCommunity(people, circumstances, tools),
  ...funeralOfCommunity(people, tools),
  marriages: [],
  divorceApplications: [],
  donations: [],
  needs: [],
  matches: [],
};

function* firstOf<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let seen = 0;
  for (const item of items) {
    yield item;
    seen += 1;
    if (seen === count) return;
  }
}

/** Names of the checks that fail; the totals always do, since one community is not a province. */
function failuresOf(records: CommunityRecords): readonly string[] {
  const checks = startChecks(tree, tools);
  checks.community(records);
  return checks
    .finish()
    .filter(({ broken, name }) => broken > 0 && !name.startsWith('totals'))
    .map(({ name }) => name);
}

const withPeople = (changed: Partial<CommunityPeople>): CommunityRecords => ({
  ...sound,
  people: { ...people, ...changed },
});
const withFirst = <Row>(rows: readonly Row[], change: Partial<Row>, isMeant: (row: Row) => boolean = () => true) => {
  const place = rows.findIndex(isMeant);
  expect(place).toBeGreaterThanOrEqual(0);
  return rows.map((row, index) => (index === place ? { ...row, ...change } : row));
};

describe('The checks after generation', () => {
  let [first, second] = people.residents;
  beforeEach(() => {
    [first, second] = people.residents;
  });

  it('find nothing wrong with what is generated', () => {
    expect(failuresOf(sound)).toEqual([]);
  });

  it('see a unit with too few people', () => {
    const checks = startChecks(tree, tools);
    checks.community(sound);

    expect(checks.finish().find(({ name }) => name.startsWith('totals'))).toMatchObject({ broken: 17 });
  });

  it('see an identity number that is given twice, or is none', () => {
    const twice = withFirst(people.residents, { idNumber: second?.idNumber ?? null });
    const none = withFirst(people.residents, { idNumber: '429901198802290011' });

    expect(failuresOf(withPeople({ residents: twice }))).toContain('identity numbers are unique');
    expect(failuresOf(withPeople({ residents: none }))).toContain('identity numbers are valid');
  });

  it('see a registered division that is nowhere', () => {
    const residents = withFirst(people.residents, { registeredDivision: '429000000000' });

    expect(failuresOf(withPeople({ residents }))).toContain('registered divisions are known');
  });

  it('see somebody who is their own parent', () => {
    const residents = withFirst(people.residents, { parentIds: [first?._id ?? ''] });

    expect(failuresOf(withPeople({ residents }))).toEqual(['kin is acyclic']);
  });

  it('see a household without its head, and a member of two', () => {
    const headless = withFirst(people.households, { headId: null }, ({ headId }) => headId !== null);
    const [one, other] = people.households.filter(({ size }) => size > 0);
    const shared = people.households.map((household) =>
      household === other ? { ...household, members: [...household.members, ...(one?.members ?? [])] } : household,
    );

    expect(failuresOf(withPeople({ households: headless }))).toEqual(['households (S-09, S-10)']);
    expect(failuresOf(withPeople({ households: shared }))).toEqual(['households (S-09, S-10)']);
  });

  it('see a benefit that outlives its holder', () => {
    const benefits = withFirst(
      sound.benefits,
      { endMonth: null },
      ({ terminationReason }) => terminationReason === 'DEATH',
    );

    expect(failuresOf({ ...sound, benefits })).toContain('no benefit of a dead person');
  });

  it('see benefits that exclude each other', () => {
    const dibaoCase = sound.dibaoCases.find(({ status }) => status === 'ACTIVE');
    const member = dibaoCase?.members.find(({ coveredTo }) => coveredTo === null);
    const tekunCases = withFirst(
      sound.tekunCases,
      { residentId: member?.residentId ?? '', startMonth: '2025-09', endMonth: null },
      ({ status }) => status === 'ACTIVE',
    );

    expect(failuresOf({ ...sound, tekunCases })).toEqual(['benefits are compatible']);
  });

  it('see a history that its machine does not allow', () => {
    const [death] = sound.deathRecords;
    const backwards = withFirst(sound.deathRecords, { history: death?.history.toReversed() ?? [] });

    expect(failuresOf({ ...sound, deathRecords: backwards })).toEqual(['histories are paths of their machines']);
  });

  it('see a credit code that is wrong or given twice', () => {
    const checks = startChecks(tree, tools);
    const [unit] = tree.places;
    const organization = tools.newOrganization({
      name: '清源社区居民委员会',
      kind: 'COMMITTEE',
      registrationDivision: people.community._id,
      registeredOn: '2017-10-01',
      purpose: '组织居民自治',
      unit: unit?.unit ?? people.unit,
    });
    checks.organizations([organization, organization, { ...organization, _id: '55429901MF0000011A' }]);

    expect(checks.finish().filter(({ name, broken }) => name.startsWith('credit') && broken === 1)).toHaveLength(2);
  });
});
