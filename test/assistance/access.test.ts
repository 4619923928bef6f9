import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../schema/caller.ts';
import type { AssistanceRepository } from '../../subgraphs/assistance/repository.ts';
import { assistance } from '../../subgraphs/assistance/subgraph.ts';
import { accessRecords } from '../../subgraphs/shared/accessLog/records.ts';
import { allScopes } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { waysInto } from '../kit/waysInto.ts';
import { aDibaoCase, aMember, aTekunCase } from './records.ts';

const wuchang = '420106000000';
const family = aDibaoCase({
  _id: 'dibao-family',
  householdId: 'hh-one',
  members: [
    aMember({ residentId: 'res-mother', birthDate: '1986-06-15' }),
    aMember({ residentId: 'res-child', birthDate: '2015-03-01' }),
    aMember({ residentId: 'res-left', birthDate: '2000-03-01', coveredTo: '2025-06' }),
  ],
});
const ended = aDibaoCase({
  _id: 'dibao-ended',
  householdId: 'hh-two',
  status: 'TERMINATED',
  members: [aMember({ residentId: 'res-left', birthDate: '2000-03-01', coveredTo: '2020-01' })],
});

let subgraph: OpenedSubgraph<AssistanceRepository>;
beforeAll(async () => {
  subgraph = await openedSubgraph(assistance);
  await subgraph.repository.addDibaoCases([family, ended]);
  await subgraph.repository.addTekunCases([
    aTekunCase({ _id: 'tekun-1', residentId: 'res-old' }),
    aTekunCase({ _id: 'tekun-ended', residentId: 'res-old-before', status: 'TERMINATED', endMonth: '2023-06' }),
  ]);
});
afterAll(() => subgraph.close());

const officerOf = (...divisions: readonly string[]) =>
  callerOfRole('countyOfficer', { divisions, scopes: allScopes, purpose: 'PAYMENT' });
const resident = (residentId: string) => callerOfRole('resident', { residentId, scopes: allScopes });
const entityQuery = (type: string, fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
const ask = async (caller: Caller, query: string, of: readonly object[] = []) => {
  const { data, errors } = await subgraph.askAs(caller, query, query.includes('$of') ? { of } : {});
  expect(errors).toBeUndefined();
  return (data ?? {}) as Record<string, unknown>;
};

interface WayIn {
  readonly query: string;
  readonly of?: readonly object[];
  readonly found: unknown;
  readonly nothing: unknown;
}

const page = 'totalCount edges { node { id } }';
const none = { totalCount: 0, edges: [] };
const assistanceFields = 'assistance { dibaoCase { id } pastDibaoCases { id } tekunCase { id } pastTekunCases { id } }';
const entity = (type: string, key: object, fields: string, found: unknown, nothing: unknown): WayIn => ({
  query: entityQuery(type, fields),
  of: [{ __typename: type, ...key }],
  found: { _entities: [found] },
  nothing: { _entities: [nothing] },
});
const ofAssistance = (id: string, field: string, found: unknown, nothing: unknown): WayIn =>
  entity(
    'Resident',
    { id },
    `assistance { ${field} { id } }`,
    { assistance: { [field]: found } },
    { assistance: { [field]: nothing } },
  );
const root = (query: string, found: unknown, nothing: unknown): WayIn => ({
  query: `{ way: ${query} }`,
  found: { way: found },
  nothing: { way: nothing },
});

// Every way into the cases; 'public' ones are anybody's, of the others this is what an officer of 武昌 finds.
const waysIn: Readonly<Record<string, 'public' | 'statistics' | WayIn>> = {
  'Query.dibaoCase': root('dibaoCase(id: "dibao-family") { id }', { id: 'dibao-family' }, null),
  'Query.dibaoCases': root(`dibaoCases { ${page} }`, expect.objectContaining({ totalCount: 2 }), none),
  'Query.tekunCase': root('tekunCase(id: "tekun-1") { id }', { id: 'tekun-1' }, null),
  'Query.tekunCases': root(`tekunCases { ${page} }`, expect.objectContaining({ totalCount: 2 }), none),
  'Query.rescueStations': 'public',
  'Query.assistanceStandards': 'public',
  'Division.dibaoCases': entity(
    'Division',
    { code: wuchang },
    `dibaoCases { ${page} }`,
    { dibaoCases: expect.objectContaining({ totalCount: 2 }) },
    { dibaoCases: none },
  ),
  'Division.tekunCases': entity(
    'Division',
    { code: wuchang },
    `tekunCases { ${page} }`,
    { tekunCases: expect.objectContaining({ totalCount: 2 }) },
    { tekunCases: none },
  ),
  'Division.assistanceStats': 'statistics',
  'Division.assistanceStandards': 'public',
  'Resident.assistance': entity(
    'Resident',
    { id: 'res-left' },
    assistanceFields,
    {
      assistance: {
        dibaoCase: null,
        pastDibaoCases: expect.arrayContaining([{ id: 'dibao-ended' }]),
        tekunCase: null,
        pastTekunCases: [],
      },
    },
    { assistance: { dibaoCase: null, pastDibaoCases: [], tekunCase: null, pastTekunCases: [] } },
  ),
  'ResidentAssistance.dibaoCase': ofAssistance('res-mother', 'dibaoCase', { id: 'dibao-family' }, null),
  'ResidentAssistance.pastDibaoCases': ofAssistance(
    'res-left',
    'pastDibaoCases',
    expect.arrayContaining([{ id: 'dibao-ended' }]),
    [],
  ),
  'ResidentAssistance.tekunCase': ofAssistance('res-old', 'tekunCase', { id: 'tekun-1' }, null),
  'ResidentAssistance.pastTekunCases': ofAssistance('res-old-before', 'pastTekunCases', [{ id: 'tekun-ended' }], []),
  'TekunCase.institution': 'public',
  'Household.assistanceCases': entity(
    'Household',
    { id: 'hh-one' },
    'assistanceCases { id }',
    { assistanceCases: [{ id: 'dibao-family' }] },
    { assistanceCases: [] },
  ),
  'Entity.DibaoCase': entity('DibaoCase', { id: 'dibao-family' }, 'caseNo', { caseNo: family.caseNo }, null),
  'Entity.TekunCase': entity('TekunCase', { id: 'tekun-1' }, 'id', { id: 'tekun-1' }, null),
  'Entity.AssistanceStandard': 'public',
  'Entity.RescueStation': 'public',
  'Entity.Division': 'public',
  'Entity.Resident': 'public',
  'Entity.Household': 'public',
  'Entity.Organization': 'public',
  'Entity.ElderlyCareFacility': 'public',
};

describe('S-01: every way into assistance', () => {
  it('is named here, so that a new one cannot be forgotten', () => {
    expect(waysInto('assistance')).toEqual(Object.keys(waysIn).sort());
  });

  const bound = Object.entries(waysIn).flatMap(([name, way]) => (typeof way === 'string' ? [] : [{ name, ...way }]));

  it.each(bound)('$name has for an officer what the own county handles, and nothing elsewhere', async (way) => {
    expect(await ask(officerOf(wuchang), way.query, way.of)).toEqual(way.found);
    for (const caller of [officerOf(), officerOf('420'), officerOf('420102000000', '420500000000')])
      expect(await ask(caller, way.query, way.of)).toEqual(way.nothing);
  });

  it.each(bound.filter(({ name }) => /^(Query|Division|Entity)/.test(name)))(
    '$name has nothing for nobody, for an institution and for another resident',
    async (way) => {
      const nobody = { ...anonymous, subject: 'nobody', scopes: allScopes };
      const institution = callerOfRole('institution', { institutions: ['home-1'], scopes: allScopes });
      for (const caller of [nobody, institution, resident('res-other')])
        expect(await ask(caller, way.query, way.of)).toEqual(way.nothing);
    },
  );
});

describe('A resident', () => {
  const casesOf = async (residentId: string) => {
    const data = await ask(resident(residentId), '{ dibaoCases { edges { node { id monthlyAmount } } } }');
    const { edges } = data.dibaoCases as { edges: { node: { id: string; monthlyAmount: string } }[] };
    return edges.map(({ node }) => node.id);
  };

  it('sees the cases that cover the own, and ended ones that did, but none of a family that he or she has left', async () => {
    expect(await casesOf('res-mother')).toEqual(['dibao-family']);
    expect(await casesOf('res-left')).toEqual(['dibao-ended']);
    expect(await casesOf('res-old')).toEqual([]);
  });

  it('sees what the own household receives, and that it receives nothing', async () => {
    const query = entityQuery('Household', 'assistanceCases { monthlyAmount }');

    const of = [{ __typename: 'Household', id: 'hh-one' }];
    expect(await ask(resident('res-mother'), query, of)).toEqual({
      _entities: [{ assistanceCases: [{ monthlyAmount: '800.00' }] }],
    });
    expect(await ask(resident('res-old'), query, of)).toEqual({ _entities: [{ assistanceCases: [] }] });
  });
});

describe('What a case tells', () => {
  it('is withheld without a purpose, with the reason', async () => {
    const { data, errors } = await subgraph.askAs(
      { ...officerOf(wuchang), purpose: null },
      '{ dibaoCase(id: "dibao-family") { id monthlyAmount members { coveredFrom } } }',
    );

    expect(data?.dibaoCase).toEqual({ id: 'dibao-family', monthlyAmount: null, members: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['PURPOSE_REQUIRED', 'PURPOSE_REQUIRED']);
  });

  it('is on record for everybody of the family, once a request', async () => {
    const records = await accessRecords(subgraph.store);
    const all = () => records.find({}, { hint: '_id_', sort: { _id: 1 }, limit: 1000 }).toArray();
    const before = (await all()).length;

    await ask(officerOf(wuchang), '{ dibaoCase(id: "dibao-family") { monthlyAmount changes { reason } status } }');

    const written = (await all()).slice(before);
    expect(written.map(({ residentId }) => residentId).sort()).toEqual(
      [
        ...new Set(['res-mother', 'res-child', 'res-left', ...family.familyUnit.members.map((one) => one.residentId)]),
      ].sort(),
    );
    for (const { fields, chain } of written) {
      expect(fields).toEqual(['DibaoCase.changes', 'DibaoCase.monthlyAmount', 'DibaoCase.status']);
      expect(chain).toBe('assistance:2025-12-31');
    }
  });
});
