import { describe, expect, it } from '@jest/globals';
import type { BenefitStatus } from '../../subgraphs/assistance/generated.ts';
import type { AssistanceStandardRecord } from '../../subgraphs/assistance/records.ts';
import {
  dibaoMonthlyAmount,
  exclusivityBreaches,
  monthAfter,
  monthWithoutTheDead,
  selfCareOf,
  tekunBasicFloor,
} from '../../subgraphs/assistance/rules.ts';
import { assistance } from '../../subgraphs/assistance/subgraph.ts';
import { units } from '../../subgraphs/shared/hubei.ts';
import { dibaoStandardOf } from '../../synthetic/assistance/standards.ts';
import { assistanceOfCommunity, assistanceOfProvince, referralsOf } from '../../synthetic/assistance.ts';
import { guaranteedResidents } from '../../synthetic/circumstances/families.ts';
import { circumstancesOf } from '../../synthetic/circumstances.ts';
import { upperDivisions } from '../../synthetic/divisions.ts';
import { createTools } from '../../synthetic/tools.ts';
import { openedSubgraph } from '../kit/openedSubgraph.ts';
import { aVillage } from './village.ts';

const asOf = '2025-12-31';
const divisions = upperDivisions();
const newTools = () => createTools(20251231, 1000, divisions);
const { standards, rescueStations } = assistanceOfProvince(newTools(), divisions);
const countyCodes = divisions.flatMap(({ _id, level }) => (level === 'COUNTY' ? [_id] : []));

const holdsOn = (day: string) => (standard: AssistanceStandardRecord) =>
  standard.effectiveFrom <= day && (standard.effectiveTo === null || standard.effectiveTo >= day);
const countyMean = (kind: string, year: number, within: readonly string[]): number => {
  const own = standards.filter(
    (standard) => standard.kind === kind && within.includes(standard.division) && holdsOn(`${year}-12-31`)(standard),
  );
  return own.reduce((sum, { amount }) => sum + (amount ?? Number.NaN), 0) / own.length;
};
const countiesOf = (unitCode: string) =>
  countyCodes.filter((code) => divisions.find(({ _id }) => _id === code)?.statUnitCode === unitCode.padEnd(12, '0'));
const everywhere = [countyCodes, ...units.map(({ code }) => countiesOf(code))];

describe('The standards of the synthetic province', () => {
  it.each([
    ['URBAN', [2022, 2023, 2025]],
    ['RURAL', [2022, 2023, 2025]],
  ] as const)(
    'grow at least as consumption did, %s, in all units in %s and in none in 2024 (indicators 1, 2)',
    (area, passing) => {
      const growthOf = (year: number) =>
        standards.find(
          ({ kind, areaType, effectiveFrom }) =>
            kind === 'CONSUMPTION_GROWTH' && areaType === area && effectiveFrom === `${year}-01-01`,
        )?.ratio ?? Number.NaN;
      const passes = (within: readonly string[], year: number) =>
        countyMean(`DIBAO_${area}`, year, within) / countyMean(`DIBAO_${area}`, year - 1, within) - 1 >=
        growthOf(year - 1);

      for (const year of passing) expect(everywhere.filter((within) => !passes(within, year))).toEqual([]);
      expect(everywhere.filter((within) => passes(within, 2024))).toEqual([]);
    },
  );

  it('are 75 % of the urban ones in the countryside, but for 黄冈 and 恩施 (indicator 3)', () => {
    const ratio = (within: readonly string[]) =>
      countyMean('DIBAO_RURAL', 2025, within) / countyMean('DIBAO_URBAN', 2025, within);
    const missing = units.filter(({ code }) => ratio(countiesOf(code)) < 0.75);

    expect(ratio(countyCodes)).toBeGreaterThanOrEqual(0.75);
    expect(missing.map(({ name }) => name)).toEqual(['黄冈市', '恩施土家族苗族自治州']);
  });

  it('differ from the unit by ten yuan in every third county', () => {
    const differences = countyCodes.map((code) => {
      const unit = units.find((candidate) => countiesOf(candidate.code).includes(code));
      return dibaoStandardOf(code, 'URBAN', 2025) / 100 - (unit?.urbanStandard ?? Number.NaN);
    });

    expect(differences.slice(0, 9)).toEqual([0, 0, 10, 0, 0, -10, 0, 0, 10]);
  });

  it('A-21: support extreme difficulty with 1.3 times the guarantee at least', () => {
    const basic = standards.filter(({ kind }) => kind === 'TEKUN_BASIC_RURAL');
    const guarantee = new Map(
      standards.flatMap(({ kind, division, effectiveFrom, amount }) =>
        kind === 'DIBAO_RURAL' ? [[`${division} ${effectiveFrom}`, amount ?? 0]] : [],
      ),
    );

    expect(basic).toHaveLength(5 * (13 + 103));
    expect(
      basic.filter(
        ({ division, effectiveFrom, amount }) =>
          amount !== tekunBasicFloor(guarantee.get(`${division} ${effectiveFrom}`) ?? 0),
      ),
    ).toEqual([]);
  });

  it('hold one after the other without gap or overlap', () => {
    const days = ['2021-01-01', '2021-12-31', '2022-01-01', '2024-12-31', '2025-01-01', '2026-06-01'];
    const counts = days.map(
      (day) =>
        standards
          .filter(({ kind, division }) => kind === 'DIBAO_URBAN' && division === '420106000000')
          .filter(holdsOn(day)).length,
    );

    expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('The rescue stations of the synthetic province', () => {
  const ofTier = (tier: string) => rescueStations.filter((station) => station.tier === tier);

  it('are one for each of the 17 units and one for each of the 103 counties', () => {
    expect(ofTier('PREFECTURE')).toHaveLength(17);
    expect(ofTier('COUNTY').map(({ division }) => division)).toEqual(countyCodes);
  });

  it('have premises of their own in 92 % of the counties served (indicator 4)', () => {
    const serving = ofTier('COUNTY').filter(({ status }) => status === 'OPERATING');

    expect(serving.filter(({ hasIndependentPremises }) => hasIndependentPremises).length / serving.length).toBe(0.92);
  });

  it('house men and women apart', () => {
    expect(rescueStations.filter(({ beds, maleBeds, femaleBeds }) => maleBeds + femaleBeds !== beds)).toEqual([]);
  });
});

const nextStatuses: Readonly<Record<BenefitStatus, readonly BenefitStatus[]>> = {
  ACTIVE: ['ACTIVE', 'SUSPENDED', 'GRADUAL_EXIT', 'TERMINATED'],
  SUSPENDED: ['ACTIVE', 'TERMINATED'],
  GRADUAL_EXIT: ['GRADUAL_EXIT', 'TERMINATED'],
  TERMINATED: [],
};

describe('The cases of a synthetic community', () => {
  const village = aVillage(4000, false);
  const tools = newTools();
  const circumstances = circumstancesOf(village, tools);
  const { dibaoCases, tekunCases } = assistanceOfCommunity(village, circumstances, tools);
  const running = dibaoCases.filter(({ status }) => status !== 'TERMINATED');
  const deathOf = new Map(village.residents.map(({ _id, deathDate }) => [_id, deathDate]));

  it('are the same for the same seed', () => {
    const again = newTools();

    expect(assistanceOfCommunity(village, circumstancesOf(village, again), again)).toEqual({ dibaoCases, tekunCases });
  });

  it('run for each guaranteed household and cover just those whom it names', () => {
    const covered = running.flatMap(({ members }) =>
      members.flatMap(({ residentId, coveredTo }) => (coveredTo === null ? [residentId] : [])),
    );

    expect(running.map(({ householdId }) => householdId).sort()).toEqual([...circumstances.dibaoHouseholdIds].sort());
    expect(covered.sort()).toEqual([...guaranteedResidents(village, circumstances, asOf)].sort());
    expect(
      running.filter(
        ({ coveredMembers, members }) =>
          coveredMembers !== members.filter(({ coveredTo }) => coveredTo === null).length,
      ),
    ).toEqual([]);
  });

  it('run for each person in extreme difficulty', () => {
    const persons = tekunCases.flatMap(({ status, residentId }) => (status === 'ACTIVE' ? [residentId] : []));

    expect(persons.sort()).toEqual([...circumstances.tekunIds].sort());
  });

  it('A-03: pay what the rule says for income, members and supplements', () => {
    const wrong = running.filter(({ status, standard, perCapitaIncome, coveredMembers, members, monthlyAmount }) => {
      const supplementRates = members.flatMap(({ supplementRate, coveredTo }) =>
        supplementRate === null || coveredTo !== null ? [] : [supplementRate],
      );
      return (
        status === 'ACTIVE' &&
        monthlyAmount !== dibaoMonthlyAmount({ standard, perCapitaIncome, coveredMembers, supplementRates })
      );
    });

    expect(wrong).toEqual([]);
    expect(
      running.filter(
        ({ changes, monthlyAmount, status }) => status === 'ACTIVE' && changes.at(-1)?.monthlyAmount !== monthlyAmount,
      ),
    ).toEqual([]);
  });

  it('A-01: stand above the line in individual cases alone', () => {
    const above = running.filter(({ perCapitaIncome, standard }) => perCapitaIncome >= standard);

    expect(above.filter(({ members }) => members.some(({ individual }) => !individual))).toEqual([]);
  });

  it('A-14: follow the standard of the county each January', () => {
    const rises = dibaoCases.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'STANDARD_RAISED'));
    const wrong = rises.filter(
      ({ effectiveMonth, standard }) =>
        !effectiveMonth.endsWith('-01') ||
        standard !== dibaoStandardOf('420106000000', 'RURAL', Number(effectiveMonth.slice(0, 4))),
    );

    expect(rises.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it('A-17: drop whoever died from the month after, and end with the last', () => {
    const removed = running.flatMap(({ members, changes }) =>
      members.flatMap(({ residentId, coveredTo }) =>
        coveredTo === null ? [] : [{ death: deathOf.get(residentId) ?? '', changes }],
      ),
    );
    const ended = dibaoCases.filter(({ terminationReason }) => terminationReason === 'DEATH');

    expect(removed.length).toBeGreaterThan(0);
    for (const { death, changes } of removed) {
      const months = changes.flatMap(({ kind, effectiveMonth }) => (kind === 'MEMBER_REMOVED' ? [effectiveMonth] : []));
      expect(months).toContain(monthWithoutTheDead(death));
    }
    expect(ended.length).toBeGreaterThan(0);
    for (const { endMonth, members } of ended)
      expect(members.map(({ residentId }) => deathOf.get(residentId)?.slice(0, 7))).toContain(endMonth);
  });

  it('pay nobody after the month of death', () => {
    const spells = [
      ...dibaoCases.flatMap(({ members }) =>
        members.map(({ residentId, coveredTo }) => ({ residentId, to: coveredTo })),
      ),
      ...tekunCases.map(({ residentId, endMonth }) => ({ residentId, to: endMonth })),
    ];

    expect(
      spells.filter(({ residentId, to }) => {
        const death = deathOf.get(residentId);
        return death && (to === null || to > death.slice(0, 7));
      }),
    ).toEqual([]);
  });

  it('A-22: never hold a person in two benefits in one month; who moved between them left one with the month before', () => {
    const spells = new Map<string, { benefit: 'DIBAO' | 'TEKUN'; from: string; to: string | null }[]>();
    const add = (id: string, spell: { benefit: 'DIBAO' | 'TEKUN'; from: string; to: string | null }) =>
      spells.set(id, [...(spells.get(id) ?? []), spell]);
    for (const { members } of dibaoCases)
      for (const { residentId, coveredFrom, coveredTo } of members)
        add(residentId, { benefit: 'DIBAO', from: coveredFrom, to: coveredTo });
    for (const { residentId, startMonth, endMonth } of tekunCases)
      add(residentId, { benefit: 'TEKUN', from: startMonth, to: endMonth });
    const transferred = dibaoCases.filter(
      ({ terminationReason }) => terminationReason === 'TRANSFERRED_TO_OTHER_BENEFIT',
    );

    expect([...spells.values()].flatMap(exclusivityBreaches)).toEqual([]);
    expect(transferred.length).toBeGreaterThan(0);
    for (const { members, endMonth } of transferred) {
      const support = tekunCases.find(({ residentId }) => residentId === members[0]?.residentId);
      expect(support?.startMonth).toBe(monthAfter(endMonth ?? ''));
    }
  });

  it('have histories that are paths of the benefit machine, month upon month, up to the present state', () => {
    for (const { changes, status, startMonth } of [...dibaoCases, ...tekunCases]) {
      expect(changes[0]).toMatchObject({ kind: 'GRANTED', status: 'ACTIVE', effectiveMonth: startMonth });
      expect(changes.at(-1)).toMatchObject({ status, untilMonth: null });
      for (const [index, { untilMonth, status: before }] of changes.entries()) {
        const next = changes[index + 1];
        if (!next) continue;
        expect(monthAfter(untilMonth ?? '')).toBe(next.effectiveMonth);
        expect(nextStatuses[before]).toContain(next.status);
      }
      expect(changes.filter(({ decidedOn }) => decidedOn > asOf)).toEqual([]);
    }
  });

  it('end mostly in the reviews of January and July', () => {
    const months = dibaoCases.flatMap(({ endMonth, terminationReason }) =>
      endMonth && terminationReason === 'INCOME_EXCEEDED' ? [endMonth.slice(5)] : [],
    );
    const inReviews = months.filter((month) => month === '01' || month === '07');

    expect(months.length).toBeGreaterThan(20);
    expect(inReviews.length / months.length).toBeGreaterThan(0.5);
  });

  it('A-20, A-21: assess the six items as the self-care says, and care at home by agreement', () => {
    expect(tekunCases.filter(({ selfCare, sixItems }) => selfCareOf(sixItems) !== selfCare)).toEqual([]);
    expect(
      tekunCases.filter(
        ({ supportMode, careAgreementNo }) => (supportMode === 'DISPERSED') !== (careAgreementNo !== null),
      ),
    ).toEqual([]);
  });

  it('are referred to, while they run, by household and by each person they pay for', () => {
    const referrals = referralsOf({ dibaoCases, tekunCases });
    const wanted = [
      ...running.flatMap(({ _id, householdId, members }) => [
        [householdId, _id],
        ...members.flatMap(({ residentId, coveredTo }) => (coveredTo === null ? [[residentId, _id]] : [])),
      ]),
      ...tekunCases.flatMap(({ _id, residentId, status }) => (status === 'TERMINATED' ? [] : [[residentId, _id]])),
    ];
    const gone = dibaoCases.flatMap(({ members }) =>
      members.flatMap(({ residentId, coveredTo }) => (coveredTo === null ? [] : [residentId])),
    );

    expect([...referrals].sort()).toEqual(wanted.sort());
    expect(gone.some((residentId) => !referrals.has(residentId))).toBe(true);
  });

  it('go into a store whole', async () => {
    const subgraph = await openedSubgraph(assistance);
    await subgraph.repository.addRescueStations(rescueStations);
    await subgraph.repository.addDibaoCases(dibaoCases);
    await subgraph.repository.addTekunCases(tekunCases);
    const { data } = await subgraph.ask(
      '{ dibaoCases { totalCount } tekunCases { totalCount } rescueStations { totalCount } }',
    );
    await subgraph.close();

    expect(data).toEqual({
      dibaoCases: { totalCount: dibaoCases.length },
      tekunCases: { totalCount: tekunCases.length },
      rescueStations: { totalCount: 120 },
    });
  });
});
