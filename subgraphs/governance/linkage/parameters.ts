import type { ParameterSpecs } from '../../shared/changes/parameters.ts';

/** Values that rules about five-party linkage: projects, community organizations, venture rounds and funds leave to the province. */
export const linkageParameters = {
  VENTURE_FEWEST_SCORES: {
    value: 3,
    min: 2,
    max: 15,
    unit: 'COUNT',
    rule: 'G-20',
    label: 'Scores that each application of a venture round needs (公益创投最少评分人数)',
  },
  VENTURE_PASS_SCORE: {
    value: 60,
    min: 0,
    max: 100,
    unit: 'POINTS',
    rule: 'G-20',
    label: 'Average score from which an application is awarded (公益创投入围分数)',
  },
} as const satisfies ParameterSpecs;
