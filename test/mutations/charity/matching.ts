import { charityRepository } from '../../../subgraphs/charity/repository.ts';
import { aMatch, aNeed, aResource } from '../../charity/builders.ts';
import { aCaller } from '../../kit/aCaller.ts';
import { people, place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const worker = aCaller({ role: 'communityWorker', subject: 'worker-1', divisions: [place.community] });
const farWorker = aCaller({ role: 'communityWorker', subject: 'worker-2', divisions: [place.farCommunity] });
const officer = aCaller({ subject: 'officer-1', divisions: [place.county] });
const farOfficer = aCaller({ subject: 'officer-2', divisions: [place.farCounty] });
const institution = (...institutions: readonly string[]) =>
  aCaller({ role: 'institution', subject: `for ${institutions}`, divisions: [], institutions });
const giver = institution(place.organization);
const farGiver = institution(place.farOrganization);

const drafted = {
  state: 'DRAFT',
  history: [{ state: 'DRAFT', on: '2025-12-19' }],
  ...{ openedOn: null, openSince: null },
} as const;

async function stored(
  { store, unique }: Stage,
  { need = {}, match = {} }: { need?: Parameters<typeof aNeed>[0]; match?: Parameters<typeof aMatch>[0] } = {},
) {
  const repository = await charityRepository(store);
  const turn = unique();
  const ids = { needId: `need-${turn}`, resourceId: `resource-${turn}`, matchId: `match-${turn}` };
  await repository.addNeeds([aNeed({ _id: ids.needId, residentId: people.adult, division: place.community, ...need })]);
  await repository.addResources([aResource({ _id: ids.resourceId, available: 4_700_000 })]);
  const pair = { needId: ids.needId, resourceId: ids.resourceId, residentId: people.adult, division: place.community };
  await repository.addMatches([aMatch({ _id: ids.matchId, ...pair, ...match })]);
  return ids;
}

const proposed = {
  need: { state: 'MATCHED', remaining: 0, openSince: null },
  match: { state: 'PROPOSED', history: [{ state: 'PROPOSED', on: '2025-12-21' }] },
} as const;
const stale = { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' } as const;

const need = {
  ...{ origin: 'COMMUNITY', subjectType: 'FAMILY', residentId: people.adult, category: 'MEDICAL_COST' },
  ...{ form: 'MONEY', quantity: { amount: '3000.00' }, urgency: 'URGENT', needBy: '2026-01-15' },
  ...{ governmentAidTried: true, consent: false },
};
const resource = {
  ...{ organizationUscc: place.organization, divisionCode: place.county, form: 'GOODS', categories: ['LIVING_GOODS'] },
  ...{
    regions: [place.county],
    quantity: { count: 200, unit: '床' },
    from: '2025-12-01',
    to: '2026-06-30',
    leadDays: 3,
  },
};

export const matchingCases: readonly MutationCase[] = [
  {
    mutation: 'recordCharityNeed',
    caller: worker,
    elsewhere: farWorker,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.residentId' },
    prepare: async () => need,
    bad: [
      { change: { origin: 'INSTITUTION' }, code: 'FORBIDDEN', path: 'input.origin' },
      { change: { residentId: null }, code: 'BAD_USER_INPUT', path: 'input.residentId' },
      { change: { subjectType: 'GROUP' }, code: 'BAD_USER_INPUT', path: 'input.divisionCode' },
      {
        change: { subjectType: 'GROUP', divisionCode: place.farCommunity },
        ...{ code: 'FORBIDDEN', path: 'input.divisionCode' },
      },
      { change: { quantity: { count: 3 } }, code: 'MONEY_INVALID', path: 'input.quantity.amount' },
      { change: { form: 'GOODS', quantity: { count: 0 } }, code: 'BAD_USER_INPUT', path: 'input.quantity.count' },
      { change: { form: 'GOODS', quantity: { count: 2 } }, code: 'TEXT_INVALID', path: 'input.quantity.unit' },
      { change: { needBy: '2025-12-30' }, code: 'DATE_PAST', path: 'input.needBy' },
      { change: { urgency: 'CRITICAL', needBy: null }, code: 'NEED_BY_MISSING', path: 'input.needBy' },
      {
        change: { origin: 'GOVERNMENT_REFERRAL' },
        ...{ code: 'ASSISTANCE_CASE_MISSING', path: 'input.assistanceCaseId' },
      },
    ],
  },
  {
    mutation: 'changeCharityNeed',
    caller: worker,
    elsewhere: farWorker,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: (await stored(stage, { need: drafted })).needId, governmentAidTried: true }),
    bad: [
      { change: { id: 'need-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { needBy: '2025-12-30' }, code: 'DATE_PAST', path: 'input.needBy' },
      { change: { assistanceCaseId: 'a b' }, code: 'CODE_INVALID', path: 'input.assistanceCaseId' },
      stale,
    ],
  },
  {
    mutation: 'changeCharityNeedState',
    caller: worker,
    elsewhere: farWorker,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: (await stored(stage, { need: drafted })).needId, action: 'VERIFY' }),
    bad: [
      { change: { action: 'CONFIRM' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'REJECT' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'offerResource',
    caller: giver,
    elsewhere: farGiver,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.organizationUscc' },
    prepare: async () => resource,
    bad: [
      { change: { organizationUscc: '51429901MJ0000018X' }, code: 'USCC_CHECKSUM', path: 'input.organizationUscc' },
      { change: { divisionCode: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.divisionCode' },
      { change: { categories: [] }, code: 'BAD_USER_INPUT', path: 'input.categories' },
      { change: { regions: [] }, code: 'BAD_USER_INPUT', path: 'input.regions' },
      { change: { regions: ['420106090009'] }, code: 'DIVISION_UNKNOWN', path: 'input.regions' },
      { change: { quantity: { amount: '5.00' } }, code: 'BAD_USER_INPUT', path: 'input.quantity.count' },
      { change: { quantity: { count: 5, unit: ' ' } }, code: 'TEXT_INVALID', path: 'input.quantity.unit' },
      { change: { to: '2025-11-30' }, code: 'RANGE_INVERTED', path: 'input.to' },
      { change: { to: '2025-12-30' }, code: 'DATE_PAST', path: 'input.to' },
      { change: { leadDays: -1 }, code: 'BAD_USER_INPUT', path: 'input.leadDays' },
    ],
  },
  {
    mutation: 'changeResource',
    caller: giver,
    elsewhere: farGiver,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: (await stored(stage)).resourceId, quantity: { amount: '40000.00' } }),
    bad: [
      { change: { quantity: { amount: '2999.99' } }, code: 'QUANTITY_RESERVED', path: 'input.quantity' },
      { change: { to: '2025-12-30' }, code: 'DATE_PAST', path: 'input.to' },
      { change: { leadDays: 400 }, code: 'BAD_USER_INPUT', path: 'input.leadDays' },
      stale,
    ],
  },
  {
    mutation: 'withdrawResource',
    caller: giver,
    elsewhere: farGiver,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: (await stored(stage)).resourceId }),
    bad: [{ change: { id: 'resource-none' }, code: 'NOT_FOUND', path: 'input.id' }, stale],
  },
  {
    mutation: 'proposeMatch',
    caller: officer,
    elsewhere: farOfficer,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.needId' },
    prepare: async (stage) => {
      const { needId, resourceId } = await stored(stage);
      return { needId, resourceId };
    },
    bad: [
      { change: { needId: 'need-none' }, code: 'NOT_FOUND', path: 'input.needId' },
      { change: { resourceId: 'resource-none' }, code: 'NOT_FOUND', path: 'input.resourceId' },
    ],
  },
  {
    mutation: 'changeMatchState',
    caller: giver,
    elsewhere: farGiver,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: (await stored(stage, proposed)).matchId, action: 'ACCEPT' }),
    bad: [
      { change: { action: 'DELIVER' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'DECLINE' }, code: 'TEXT_INVALID', path: 'input.reason' },
      stale,
    ],
  },
  {
    mutation: 'rateMatch',
    caller: aCaller({ role: 'resident', subject: 'adult', residentId: people.adult, divisions: [] }),
    elsewhere: aCaller({ role: 'resident', subject: 'neighbour', residentId: people.neighbour, divisions: [] }),
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: (await stored(stage, { match: { state: 'DELIVERED' } })).matchId, rating: 5 }),
    bad: [{ change: { rating: 6 }, code: 'BAD_USER_INPUT', path: 'input.rating' }, stale],
  },
  {
    mutation: 'runMatching',
    caller: officer,
    elsewhere: farOfficer,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.divisionCode' },
    prepare: async (stage) => {
      // What earlier tries left open would be matched too.
      await stage.ask(
        officer,
        'mutation ($input: RunMatchingInput!) { runMatching(input: $input) { refusals { code } } }',
        { input: { divisionCode: place.nextCommunity } },
      );
      await stored(stage, { need: { division: place.nextCommunity, residentId: people.ofNextCommunity } });
      return { divisionCode: place.nextCommunity };
    },
    bad: [
      { change: { divisionCode: '420100000000' }, code: 'DIVISION_LEVEL', path: 'input.divisionCode' },
      { change: { minScore: 101 }, code: 'BAD_USER_INPUT', path: 'input.minScore' },
    ],
  },
];
