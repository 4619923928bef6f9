import type { CharityNeedRecord, CharityResourceRecord } from '../subgraphs/charity/records.ts';
import { allocate } from '../subgraphs/charity/rules/allocation.ts';
import { candidatesOf, usualWeights } from '../subgraphs/charity/rules/matching.ts';
import { rankResources } from '../subgraphs/charity/rules/ranking.ts';
import { counties } from '../subgraphs/shared/hubei.ts';
import { type Figure, median, table } from './figures.ts';

// Rule C-15 over invented needs and resources of the whole province, in memory: npx tsx bench/matching.ts [needs] [resources]
const needCount = Number(process.argv[2] ?? 10_000);
const resourceCount = Number(process.argv[3] ?? 5_000);
const today = '2025-12-31';
const codes = Object.keys(counties);
const forms = ['MONEY', 'GOODS', 'SERVICE'] as const;
const categories = [
  'POVERTY',
  'LIVING_GOODS',
  'MEDICAL_COST',
  'ILLNESS',
  'REHABILITATION',
  'CARE_SERVICE',
  'STUDY',
] as const;
const urgencies = ['CRITICAL', 'URGENT', 'NORMAL', 'LOW'] as const;

let seed = 20_251_231;
const below = (limit: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
};
function oneOf<Item>(items: readonly Item[]): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);
const community = () => `${oneOf(codes)}${101 + below(9)}${String(201 + below(9))}`;

const needs = Array.from({ length: needCount }, (_, at): CharityNeedRecord => {
  const quantity = 1 + below(150);
  return {
    _id: `need-${at}`,
    ...{ origin: 'COMMUNITY', assistanceCaseId: null, subjectType: 'GROUP', residentId: null, householdId: null },
    ...{ ageBand: null, division: community(), keyAssistance: below(4) === 0, category: oneOf(categories) },
    ...{ form: oneOf(forms), unit: '份', quantity, remaining: quantity, urgency: oneOf(urgencies) },
    ...{ needBy: below(3) === 0 ? null : `2026-01-${10 + below(20)}`, governmentAidTried: true, consent: true },
    ...{ acceptedBy: [], state: 'OPEN', history: [], createdAt: dayOf(`2025-1${below(3)}-${10 + below(18)}`) },
    ...{ createdOn: today, openedOn: today, openSince: today, settledOn: null, metOn: null, deliveredOn: null },
    daysToDelivery: null,
  };
});
const resources = Array.from({ length: resourceCount }, (_, at): CharityResourceRecord => {
  const county = oneOf(codes);
  const quantity = 10 + below(190);
  return {
    _id: `resource-${at}`,
    ...{ organizationUscc: `org-${at}`, division: `${county}000000`, form: oneOf(forms), unit: '份', quantity },
    ...{
      categories: [oneOf(categories), oneOf(categories)],
      available: quantity,
      from: '2025-01-01',
      to: '2026-12-31',
    },
    regions: [oneOf([`${county}000000`, `${county.slice(0, 4)}00000000`, '420000000000'])],
    ...{ leadDays: below(30), conditions: null, createdAt: dayOf(`2025-0${1 + below(9)}-01`) },
  };
});

const ranked = rankResources(resources, today, usualWeights);
const naive = await median(40, async (turn) => needs[turn] && candidatesOf(needs[turn], resources, today));
const ranking = await median(
  2_000,
  async (turn) => needs[turn % needCount] && ranked.candidates(needs[turn % needCount] ?? oneOf(needs)),
);
let given = 0;
const run = await median(5, async () => {
  given = allocate(needs, rankResources(resources, today, usualWeights)).allotted.length;
});

const figures: readonly Figure[] = [
  { name: 'baseline: every resource held against one need, sorted', value: naive, unit: 'ms', ratio: 1 },
  { name: 'ranking one need', value: ranking, unit: 'ms', ratio: ranking / naive },
  { name: 'the baseline for all needs, reckoned', value: naive * needCount, unit: 'ms', ratio: 1 },
  {
    name: 'matching all needs, making the resources ready included',
    value: run,
    unit: 'ms',
    ratio: run / (naive * needCount),
  },
];
const head = `| ${needCount} needs × ${resourceCount} resources, ${given} given something, Node ${process.version} | median | of its baseline |`;
console.log(`${head}\n|---|---|---|\n${table(figures)}`);
if (run > 2_000 || ranking > 20) throw new Error('Matching is slower than 2 s for all needs or 20 ms for one');
