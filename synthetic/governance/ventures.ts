import type { VentureRoundState } from '../../subgraphs/governance/generated.ts';
import type {
  CommunityOrganizationRecord,
  VentureApplicationRecord,
  VentureRoundRecord,
} from '../../subgraphs/governance/linkage/records.ts';
import { rankedWithAwards } from '../../subgraphs/governance/linkage/ventureRules.ts';
import { addDays, ageOn, daysBetween } from '../../subgraphs/shared/dates.ts';
import { historyOf, lastStateOf, type Stage } from '../charity/history.ts';
import type { Random } from '../random.ts';
import type { SowingOfCommunity } from './sowing.ts';

const way: readonly Stage<VentureRoundState>[] = [
  ['SCORING', 40],
  ['AWARDED', 30],
  ['FINAL_REVIEW', 200],
  ['CLOSED', 20],
];
const passScore = 60;

/** A venture round of a community among its own organizations; null where nobody would apply or judge. */
export function ventureOf(
  { tools, people, charities }: SowingOfCommunity,
  organizations: readonly CommunityOrganizationRecord[],
  random: Random,
): { readonly round: VentureRoundRecord; readonly applications: readonly VentureApplicationRecord[] } | null {
  const applicants = organizations.filter(({ state }) => state !== 'EXITED');
  const adults = people.residents.filter(
    ({ birthDate, deathDate }) => !deathDate && ageOn(birthDate, tools.asOf) >= 18,
  );
  const [first, second, third, ...others] = random.shuffled(adults.map(({ _id }) => _id));
  if (applicants.length === 0 || !first || !second || !third || others.length === 0) return null;
  const judgeIds = [first, second, third];
  const filed =
    applicants
      .map(({ filedOn }) => filedOn)
      .sort()
      .at(-1) ?? tools.historyFrom;
  const openedOn = addDays(filed, random.between(0, daysBetween(filed, tools.asOf)));
  const stages = way.slice(0, random.between(0, way.length));
  const history = historyOf<VentureRoundState>([['OPEN', 0], ...stages], openedOn, tools.asOf);
  const state = lastStateOf(history);
  const roundId = tools.nextId('ventureRound');
  const pool = random.between(10, 50) * 100_000;
  const division = people.community._id;
  const entered = applicants.map(({ _id: organizationId }): VentureApplicationRecord => {
    const judges = state === 'OPEN' ? [] : state === 'SCORING' ? judgeIds.slice(0, random.between(0, 2)) : judgeIds;
    return {
      _id: tools.nextId('ventureApplication'),
      ...{ roundId, division, organizationId, judgeIds },
      title: random.pick(['楼道微花园', '银发助老巡访', '邻里议事角', '亲子阅读角']),
      amount: Math.min(pool, random.between(5, 30) * 100_000),
      teamIds: [random.pick(others)],
      scores: judges.map((judgeId) => ({ judgeId, score: random.between(50, 98) })),
      ...{ averageScore: null, rank: null, award: null, synthetic: true },
    };
  });
  const isAwarded = state !== 'OPEN' && state !== 'SCORING';
  const resultOf = new Map(
    (isAwarded ? rankedWithAwards(entered, pool, passScore) : []).map(({ _id, ...result }) => [_id, result]),
  );
  const applications = entered.map((application) => ({ ...application, ...resultOf.get(application._id) }));
  const round: VentureRoundRecord = {
    ...{ _id: roundId, name: `${people.community.name}微创投`, sponsorUscc: random.pick(charities)._id },
    ...{ division, pool, judgeIds },
    awarded: applications.reduce((sum, { award }) => sum + (award ?? 0), 0),
    applyUntil: addDays(state === 'OPEN' ? tools.asOf : openedOn, 30),
    applicationCount: applications.length,
    scoreCount: applications.reduce((sum, { scores }) => sum + scores.length, 0),
    ...{ state, history, version: history.length, synthetic: true },
  };
  return { round, applications };
}
