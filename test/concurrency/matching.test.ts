import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import type { Store } from '../../store/collection.ts';
import { openers } from '../../subgraphs/all.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchRecord } from '../../subgraphs/charity/records.ts';
import { type CharityRepository, charityRepository } from '../../subgraphs/charity/repository.ts';
import type { ExecuteRequest } from '../../subgraphs/shared/execute.ts';
import { aNeed, aResource } from '../charity/builders.ts';
import { aCaller } from '../kit/aCaller.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { dialects } from '../store/dialects.ts';

const today = '2025-12-31';
const officer = aCaller({ divisions: [place.county] });
const giver = aCaller({ role: 'institution', divisions: [], institutions: [place.organization] });
const quantities = [3, 5, 7, 11, 13, 2, 4, 9];
const offered = 30;

for (const dialect of dialects)
  describe(`Needs and resources over ${dialect.name}, asked for by many at once`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    let execute: ExecuteRequest;
    let repository: CharityRepository;
    beforeAll(async () => {
      ({ store, dispose } = await dialect.open());
      await fillStandardPlace(store);
      execute = await openers.charity(store, { clock: () => new Date('2025-12-31T04:00:00Z') });
      repository = await charityRepository(store);
    });
    afterAll(() => dispose());

    const ask = async (caller: Caller, mutation: string, type: string, input: object) => {
      const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { match { id state } refusals { code } } }`;
      const request = { requestId: 'many', caller, today, signal: new AbortController().signal };
      const { data, errors } = JSON.parse(JSON.stringify(await execute({ query, variables: { input } }, request)));
      return {
        match: data?.answer?.match ?? null,
        codes: (errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
      } as {
        readonly match: { readonly id: string; readonly state: string } | null;
        readonly codes: readonly string[];
      };
    };
    const all = async <Row extends { readonly _id: string }>(name: string, prefix: string): Promise<readonly Row[]> => {
      const collection = await store.collection<Row>({ name, indexes: [] });
      const rows = await collection.find({}, { hint: '_id_', limit: 10_000 }).toArray();
      return rows.filter(({ _id }) => _id.startsWith(prefix));
    };
    const fill = async (prefix: string) => {
      const goods = { form: 'GOODS', unit: '床' } as const;
      await repository.addNeeds(
        quantities.map((quantity, at) =>
          aNeed({
            ...{ _id: `${prefix}-need-${at}`, residentId: people.adult, division: place.community },
            ...{ ...goods, quantity, remaining: quantity },
          }),
        ),
      );
      await repository.addResources([
        aResource({ _id: `${prefix}-resource`, ...goods, quantity: offered, available: offered }),
      ]);
    };
    const propose = (prefix: string, at: number, caller = officer) =>
      ask(caller, 'proposeMatch', 'ProposeMatchInput', {
        needId: `${prefix}-need-${at}`,
        resourceId: `${prefix}-resource`,
      });
    // What is taken of the resource is what its matches hold, and of each need what is no longer remaining.
    const held = async (prefix: string) => {
      const matches = (await all<MatchRecord>('charity.matches', 'match')).filter(
        ({ resourceId, state }) => resourceId === `${prefix}-resource` && state !== 'DECLINED' && state !== 'CANCELLED',
      );
      const [resource] = await all<CharityResourceRecord>('charity.resources', `${prefix}-resource`);
      const needs = await all<CharityNeedRecord>('charity.needs', `${prefix}-need`);
      return {
        byMatches: matches.reduce((sum, { quantity }) => sum + quantity, 0),
        ofResource: offered - (resource?.available ?? 0),
        ofNeeds: needs.reduce((sum, { quantity, remaining }) => sum + quantity - remaining, 0),
        matched: needs.filter(({ state }) => state === 'MATCHED').length,
        matches,
      };
    };

    it('C-16: reserve no more than there is, alike on both sides', async () => {
      await fill('sum');

      await Promise.all(quantities.map((_, at) => propose('sum', at)));

      const { byMatches, ofResource, ofNeeds, matched, matches } = await held('sum');
      expect({ byMatches, ofResource, ofNeeds }).toEqual({ byMatches: offered, ofResource: offered, ofNeeds: offered });
      expect(matched).toBe(matches.length);
    });

    it('C-16: reserve for one need once, whoever proposes it', async () => {
      await fill('once');

      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => propose('once', 3, at % 2 === 0 ? officer : giver)),
      );

      expect(answers.filter(({ match }) => match !== null)).toHaveLength(1);
      const { byMatches, ofResource, ofNeeds } = await held('once');
      expect([byMatches, ofResource, ofNeeds]).toEqual([11, 11, 11]);
    });

    it('C-16: give back once what is declined many times at once', async () => {
      await fill('back');
      const { match } = await propose('back', 4);
      await propose('back', 0);

      const answers = await Promise.all(
        Array.from({ length: 6 }, () =>
          ask(giver, 'changeMatchState', 'ChangeMatchStateInput', {
            ...{ id: match?.id, action: 'DECLINE', reason: '库存已另有安排' },
          }),
        ),
      );

      expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
      const { byMatches, ofResource, ofNeeds, matched } = await held('back');
      expect([byMatches, ofResource, ofNeeds, matched]).toEqual([3, 3, 3, 1]);
    });

    it('C-16: hold in sum while some are proposed and others declined', async () => {
      await fill('mixed');
      const before = await Promise.all([0, 1, 2].map((at) => propose('mixed', at)));

      await Promise.all([
        ...before.map(({ match }) =>
          ask(giver, 'changeMatchState', 'ChangeMatchStateInput', {
            ...{ id: match?.id, action: 'DECLINE', reason: '库存已另有安排' },
          }),
        ),
        ...[3, 4, 5, 6, 7].map((at) => propose('mixed', at)),
      ]);

      const { byMatches, ofResource, ofNeeds } = await held('mixed');
      expect(ofResource).toBe(byMatches);
      expect(ofNeeds).toBe(byMatches);
      expect(byMatches).toBeLessThanOrEqual(offered);
    });
  });
