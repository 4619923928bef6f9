import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isEnumType } from 'graphql';
import { charityParameters } from '../../subgraphs/charity/parameters.ts';
import { governanceParameters } from '../../subgraphs/governance/parameters.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { schemaOf } from '../security/closedFields.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
});
afterAll(() => opened.close());

const setting =
  'mutation ($input: SetGovernanceParameterInput!) { setGovernanceParameter(input: $input) { parameter { value divisionCode validFrom } } }';
const set = (divisionCode: string, value: number, validFrom: string) =>
  opened.askAs(aCaller({ role: 'prefectureOfficer' }), setting, {
    input: { key: 'MATTER_SCREENING_DAYS', value, divisionCode, validFrom, reason: '民政发〔2025〕12号' },
  });
const inForce = async (asOf: string) => {
  const { data } = await opened.ask(
    'query ($asOf: Date) { governanceParameters(asOf: $asOf) { key value unit divisionCode validFrom zh } }',
    { asOf },
  );
  const { governanceParameters: all } = data as never as { governanceParameters: { key: string }[] };
  return all.filter(({ key }) => key === 'MATTER_SCREENING_DAYS');
};

describe('Values that the law leaves to the province', () => {
  it.each([
    ['governance', 'GovernanceParameterKey', governanceParameters],
    ['charity', 'CharityParameterKey', charityParameters],
  ] as const)('of %s are all named in the graph', (subgraph, name, specs) => {
    const type = schemaOf(subgraph).getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];

    expect([...values].sort()).toEqual(Object.keys(specs).sort());
  });

  it.each([
    ['governance', governanceParameters],
    ['charity', charityParameters],
  ] as const)('of %s lie within their own bounds and say which rule uses them', (_subgraph, specs) => {
    for (const { value, min, max, rule, label } of Object.values(specs)) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      expect(rule).toMatch(/^[SGC]-\d\d/);
      expect(label).toMatch(/^.+ \(.*\p{Script=Han}.*\)$/u);
    }
  });

  it('hold from the first day of the plan until an officer sets another from a later day on', async () => {
    await set('420000000000', 9, '2026-03-01');
    await set('420100000000', 5, '2026-01-01');

    const known = { key: 'MATTER_SCREENING_DAYS', unit: 'DAYS', zh: '民事事项筛选期限' };
    const province = { ...known, divisionCode: '420000000000' };
    expect(await inForce('2025-12-31')).toEqual([
      { ...province, value: 7, validFrom: '2021-01-01' },
      { ...province, value: 9, validFrom: '2026-03-01' },
      { ...known, value: 5, divisionCode: '420100000000', validFrom: '2026-01-01' },
    ]);
    expect(await inForce('2026-04-01')).toEqual([
      { ...province, value: 9, validFrom: '2026-03-01' },
      { ...known, value: 5, divisionCode: '420100000000', validFrom: '2026-01-01' },
    ]);
  });
});
