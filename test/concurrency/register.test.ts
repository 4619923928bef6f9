import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import { type GovernanceRepository, governanceRepository } from '../../subgraphs/governance/repository.ts';
import { breachesOfHousehold } from '../../subgraphs/governance/rules.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { aCaller } from '../kit/aCaller.ts';
import { aHousehold, aResident } from '../kit/register.ts';
import { fillStandardPlace, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const caller = aCaller({ divisions: [place.county] });
const everybody = { by: 'everything' } as const;
const answered = ({ data, errors }: ExecutionResult): boolean =>
  errors === undefined &&
  Object.values((data ?? {}) as Record<string, { refusals: readonly object[] }>).every(
    ({ refusals }) => refusals.length === 0,
  );

for (const dialect of dialects)
  describe(`Changes of the register at the same moment over ${dialect.name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let execute: ExecuteRequest;
    let repository: GovernanceRepository;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      execute = await openers.governance(store, { clock: () => new Date('2025-12-31T04:00:00Z') });
      repository = await governanceRepository(store);
    });
    afterAll(() => dispose());

    let requests = 0;
    const change = async (mutation: string, input: object): Promise<ExecutionResult> => {
      requests += 1;
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code } } }`;
      const { signal } = new AbortController();
      const request = { requestId: `at-once-${requests}`, caller, today: '2025-12-31', signal };
      return JSON.parse(JSON.stringify(await execute({ query, variables: { input } }, request)));
    };

    it('S-05: register a number once', async () => {
      const person = {
        ...{ name: '林清和', idDocType: 'PASSPORT', idNumber: 'W1234567', sex: 'MALE', birthDate: '1990-02-03' },
        ...{ ethnicity: '汉族', hukouType: 'URBAN', residenceSince: '2020-01-01' },
        ...{ registeredDivision: place.community, residenceDivision: place.community },
      };

      const answers = await Promise.all(Array.from({ length: 6 }, () => change('registerResident', person)));

      expect(answers.filter(answered)).toHaveLength(1);
      expect(await repository.findResidentsByIdentity(['PASSPORT:W1234567'], everybody)).toHaveLength(1);
    });

    it('S-10: take a person into one household alone, whose size counts its members', async () => {
      const heads = Array.from({ length: 5 }, (_, at) => aResident({ _id: `res-head-${at}`, householdId: `hh-${at}` }));
      const joining = aResident({ _id: 'res-joining' });
      await repository.addResidents([...heads, joining]);
      await repository.addHouseholds(heads.map((head, at) => aHousehold([head], { _id: `hh-${at}` })));

      const answers = await Promise.all(
        heads.map((_head, at) =>
          change('joinHousehold', {
            ...{ householdId: `hh-${at}`, residentId: joining._id, relation: 'OTHER', on: '2025-12-31' },
          }),
        ),
      );

      expect(answers.filter(answered)).toHaveLength(1);
      const households = await repository.findHouseholds(
        heads.map((_head, at) => `hh-${at}`),
        everybody,
      );
      expect(households.map(({ size }) => size).sort()).toEqual([1, 1, 1, 1, 2]);
      expect(households.flatMap((household) => breachesOfHousehold(household, () => true))).toEqual([]);
      const [resident] = await repository.findResidents([joining._id], everybody);
      expect(households.filter(({ size }) => size === 2).map(({ _id }) => _id)).toEqual([resident?.householdId]);
    });

    it('S-09, S-14: name one head of those named at once for one version, and write one line of history for each change', async () => {
      const family = Array.from({ length: 4 }, (_, at) => aResident({ _id: `res-kin-${at}`, householdId: 'hh-kin' }));
      await repository.addResidents(family);
      await repository.addHouseholds([aHousehold(family, { _id: 'hh-kin' })]);

      const answers = await Promise.all(
        family
          .slice(1)
          .map(({ _id }) => change('nameHouseholdHead', { householdId: 'hh-kin', headId: _id, expectedVersion: 1 })),
      );

      expect(answers.filter(answered)).toHaveLength(1);
      const [household] = await repository.findHouseholds(['hh-kin'], everybody);
      expect(household && breachesOfHousehold(household, () => true)).toEqual([]);
      expect(await repository.findRegisterChanges(['hh-kin'], everybody)).toHaveLength(1);
    });
  });
