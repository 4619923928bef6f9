import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import type { Store } from '../../store/collection.ts';
import { type CharityRepository, charityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { type ExecuteRequest, openSubgraph } from '../../subgraphs/shared/execute.ts';
import { aCharity } from '../charity/builders.ts';
import { aCharityProject, aDisclosure, aPairing } from '../charity/fundraisingBuilders.ts';
import { aCaller } from '../kit/aCaller.ts';
import { fillStandardPlace, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const clock = () => new Date('2025-12-31T04:00:00Z');
const inst = aCaller({ role: 'institution', subject: 'charity-1', institutions: [place.organization], divisions: [] });
const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const everywhere = { by: 'everything' } as const;
const eight = Array.from({ length: 8 }, (_, index) => index);

for (const dialect of dialects)
  describe(`Many at once over ${dialect.name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let execute: ExecuteRequest;
    let repository: CharityRepository;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      repository = await charityRepository(store);
      await repository.addCharities([aCharity({ qualification: null })]);
      await repository.addCharityProjects([aCharityProject({ budget: 500_000 })]);
      await repository.addPairings([aPairing()]);
      await repository.addDisclosures([aDisclosure()]);
      execute = await openSubgraph(charity, store, { clock });
    });
    afterAll(() => dispose());

    const ask = async (caller: Caller, mutation: string, payload: string, input: object): Promise<ExecutionResult> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} refusals { code } } }`;
      const { signal } = new AbortController();
      const request = { requestId: 'many', caller, today: '2025-12-31', signal };
      return JSON.parse(JSON.stringify(await execute({ query, variables: { input } }, request)));
    };
    const refused = ({ errors, data }: ExecutionResult) =>
      errors !== undefined || !/"refusals":\[\]/.test(JSON.stringify(data));

    it('spend no more than the budget, and what is spent is the sum of what was booked', async () => {
      const answers = await Promise.all(
        eight.map((index) =>
          ask(inst, 'bookCharityProjectSpending', 'project { id }', {
            ...{ id: 'charity-project-1', amount: '1500.00', managementFee: '100.00', purpose: `助餐${index}` },
          }),
        ),
      );

      const [project] = await repository.findCharityProjects(['charity-project-1'], everywhere);
      const booked = answers.filter((answer) => !refused(answer)).length;
      expect(booked).toBeGreaterThan(0);
      expect(project?.spendings).toHaveLength(booked);
      expect(project).toMatchObject({ spent: booked * 150_000, managementFee: booked * 10_000 });
      expect(project?.spent).toBeLessThanOrEqual(500_000);
    });

    it('deliver to a village what adds up', async () => {
      const answers = await Promise.all(
        eight.map(() =>
          ask(inst, 'recordPairingDelivery', 'pairing { id }', { id: 'pairing-1', what: '助学金', value: '10.00' }),
        ),
      );

      const [pairing] = await repository.findPairings(['pairing-1'], everywhere);
      const delivered = answers.filter((answer) => !refused(answer)).length;
      expect(delivered).toBeGreaterThan(0);
      expect(pairing?.deliveries).toHaveLength(delivered);
      expect(pairing?.delivered).toBe(delivered * 1_000);
    });

    it('ask for one qualification', async () => {
      const answers = await Promise.all(
        eight.map(() =>
          ask(inst, 'applyForFundraisingQualification', 'qualification { id }', { organization: place.organization }),
        ),
      );

      const [page] = await repository.qualifications.pages([{ filter: {}, first: 50 }], everywhere);
      expect(answers.filter((answer) => !refused(answer))).toHaveLength(1);
      expect(page?.rows).toHaveLength(1);
    });

    it('pair one organization with a village once', async () => {
      const wanted = {
        ...{ organization: place.organization, village: place.nextCommunity, from: '2026-01-01', to: '2026-12-31' },
        commitments: [{ what: '助学金', value: '100.00' }],
      };
      const answers = await Promise.all(eight.map(() => ask(officer, 'pairVillage', 'pairing { id }', wanted)));

      const question = { filter: { divisionCode: place.nextCommunity }, first: 50 };
      const [page] = await repository.pairings.pages([question], everywhere);
      expect(answers.filter((answer) => !refused(answer))).toHaveLength(1);
      expect(page?.rows).toHaveLength(1);
    });

    it('publish one disclosure once', async () => {
      const answers = await Promise.all(
        eight.map((index) =>
          ask(inst, 'publishDisclosure', 'disclosure { id }', { id: 'disclosure-1', summary: `总结${index}` }),
        ),
      );

      expect(answers.filter((answer) => !refused(answer))).toHaveLength(1);
    });
  });
