import { aCaller } from '../kit/aCaller.ts';
import type { MutationCase } from './mutationCase.ts';

const officer = (...divisions: readonly string[]) => aCaller({ role: 'prefectureOfficer', divisions });

const settingOf = (mutation: string, key: string, value: number): readonly MutationCase[] => [
  {
    mutation,
    caller: officer('420100000000'),
    elsewhere: officer('420500000000'),
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.divisionCode' },
    prepare: async () => ({
      ...{ key, value, divisionCode: '420100000000', validFrom: '2026-01-01' },
      reason: '武民政发〔2025〕12号',
    }),
    bad: [
      { change: { value: -1 }, code: 'BAD_USER_INPUT', path: 'input.value' },
      { change: { validFrom: '2025-12-30' }, code: 'DATE_PAST', path: 'input.validFrom' },
      { change: { divisionCode: '420106000000' }, code: 'DIVISION_LEVEL', path: 'input.divisionCode' },
      { change: { reason: ' ' }, code: 'TEXT_INVALID', path: 'input.reason' },
    ],
  },
];

export const governanceParameterCases = settingOf('setGovernanceParameter', 'MATTER_SCREENING_DAYS', 10);
export const charityParameterCases = settingOf('setCharityParameter', 'MICRO_DONATION_MOST_FEN', 20_000);
