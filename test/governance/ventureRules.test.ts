import { describe, expect, it } from '@jest/globals';
import {
  applicationReasons,
  awardReasons,
  rankedWithAwards,
  scoringReasons,
} from '../../subgraphs/governance/linkage/ventureRules.ts';
import { randomStream } from '../../synthetic/random.ts';

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);
const round = {
  state: 'OPEN',
  applyUntil: '2026-02-28',
  division: '420106000000',
  pool: 5_000_000,
  applicationCount: 0,
} as const;
const organization = { state: 'GROWING', community: '420106090001' } as const;
const scored = (_id: string, amount: number, ...scores: readonly number[]) => ({
  ...{ _id, amount },
  scores: scores.map((score, at) => ({ judgeId: `judge-${at}`, score })),
});

describe('A venture round', () => {
  it('G-20: takes in what an organization of its division asks for in time, up to the pool', () => {
    expect(applicationReasons(round, organization, 5_000_000, '2026-02-28')).toEqual([]);
  });

  it.each([
    ['ROUND_NOT_OPEN', { ...round, state: 'SCORING' }, organization, 1, '2026-01-01'],
    ['ROUND_OVERDUE', round, organization, 1, '2026-03-01'],
    ['ROUND_FULL', { ...round, applicationCount: 200 }, organization, 1, '2026-01-01'],
    ['OUT_OF_DIVISION', round, { ...organization, community: '420502090001' }, 1, '2026-01-01'],
    ['ORGANIZATION_EXITED', round, { ...organization, state: 'EXITED' }, 1, '2026-01-01'],
    ['POOL_EXCEEDED', round, organization, 5_000_001, '2026-01-01'],
  ] as const)('G-20: refuses with %s', (code, to, of, amount, on) => {
    expect(codes(applicationReasons(to, of, amount, on))).toEqual([code]);
  });

  it('G-20: is scored by judges without an own interest, by each once', () => {
    const application = { teamIds: ['res-team'], scores: [{ judgeId: 'res-one', score: 80 }] };

    expect(scoringReasons(application, 'res-two')).toEqual([]);
    expect(codes(scoringReasons(application, 'res-team'))).toEqual(['OWN_INTEREST']);
    expect(codes(scoringReasons(application, 'res-one'))).toEqual(['SCORED_ALREADY']);
  });

  it('G-20: awards nothing before each application has its scores', () => {
    expect(awardReasons([scored('a', 1, 70, 80, 90)], 3)).toEqual([]);
    expect(codes(awardReasons([scored('a', 1, 70, 80, 90), scored('b', 1, 70, 80)], 3))).toEqual(['SCORES_MISSING']);
  });

  it('G-20: ranks by average score, then the smaller amount, then the id, and awards what the pool holds', () => {
    const ranked = rankedWithAwards(
      [
        scored('d', 30, 90, 80),
        scored('c', 20, 90, 80),
        scored('b', 20, 80, 90),
        scored('a', 60, 95, 95),
        scored('e', 1, 50, 60),
      ],
      100,
      60,
    );

    expect(ranked.map(({ _id, rank, award }) => [_id, rank, award])).toEqual([
      ['a', 1, 60],
      ['b', 2, 20],
      ['c', 3, 20],
      ['d', 4, 0],
      ['e', 5, 0],
    ]);
  });

  it('G-20: never awards more than the pool, and the same to whatever order the applications come in', () => {
    const random = randomStream(5, 'ventures', '420000000000');
    for (let turn = 0; turn < 100; turn += 1) {
      const applications = Array.from({ length: random.between(1, 30) }, (_, at) =>
        scored(`application-${at}`, random.between(1, 500), random.between(0, 100), random.between(0, 100)),
      );
      const pool = random.between(1, 2000);
      const ranked = rankedWithAwards(applications, pool, 60);

      expect(ranked.reduce((sum, { award }) => sum + award, 0)).toBeLessThanOrEqual(pool);
      expect(rankedWithAwards(random.shuffled(applications), pool, 60)).toEqual(ranked);
    }
  });
});
