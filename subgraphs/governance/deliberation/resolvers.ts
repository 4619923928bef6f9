import { requirePast } from '../../shared/arguments.ts';
import { joinResolvers } from '../../shared/joinResolvers.ts';
import type { Resolvers } from '../generated.ts';
import { matterResolvers } from './matterResolvers.ts';
import { outcomeResolvers } from './outcomeResolvers.ts';
import { pollResolvers } from './pollResolvers.ts';
import { sessionResolvers } from './sessionResolvers.ts';
import { mattersCounted, medianOf, outcomeRates, sessionsCounted, shareOf, sumOf } from './statisticsShown.ts';

const statisticsResolvers: Resolvers = {
  Division: {
    deliberationStats: ({ _id }, { asOf }, { today }) => {
      requirePast(asOf, today, 'asOf');
      return { code: _id, asOf };
    },
  },
  DeliberationStats: {
    matterCount: async (asked, _args, { loaders }) =>
      sumOf(await loaders.matterFigures.load(asked), ({ count }) => count),
    matters: async (asked, _args, { loaders }) => mattersCounted(await loaders.matterFigures.load(asked)),
    everydayShare: async (asked, _args, { loaders }) => {
      const figures = await loaders.matterFigures.load(asked);
      const everyday = sumOf(figures, ({ _id, count }) => (_id.everydayMatter ? count : 0));
      return shareOf(
        everyday,
        sumOf(figures, ({ count }) => count),
      );
    },
    medianDaysToDecision: async (asked, _args, { loaders }) =>
      medianOf(await loaders.matterFigures.load(asked), ({ daysToDecision }) => daysToDecision),
    medianDaysInWork: async (asked, _args, { loaders }) =>
      medianOf(await loaders.matterFigures.load(asked), ({ daysInWork }) => daysInWork),
    medianDaysEveryday: async (asked, _args, { loaders }) =>
      medianOf(await loaders.matterFigures.load(asked), ({ everydayMatter, daysToDone }) =>
        everydayMatter ? daysToDone : null,
      ),
    evaluationScore: async (asked, _args, { loaders }) => {
      const figures = await loaders.matterFigures.load(asked);
      return shareOf(
        sumOf(figures, ({ satisfied }) => satisfied),
        sumOf(figures, ({ answers }) => answers),
      );
    },
    sessionCount: async (asked, _args, { loaders }) => sessionsCounted(await loaders.sessionFigures.load(asked)).count,
    participationRate: async (asked, _args, { loaders }) => {
      const { attended, eligible } = sessionsCounted(await loaders.sessionFigures.load(asked));
      return shareOf(attended, eligible);
    },
    onlineShare: async (asked, _args, { loaders }) => {
      const { online, count } = sessionsCounted(await loaders.sessionFigures.load(asked));
      return shareOf(online, count);
    },
    outcomeCount: async (asked, _args, { loaders }) =>
      outcomeRates(await loaders.outcomeFigures.load(asked)).outcomeCount,
    adoptionRate: async (asked, _args, { loaders }) =>
      outcomeRates(await loaders.outcomeFigures.load(asked)).adoptionRate,
    implementationRate: async (asked, _args, { loaders }) =>
      outcomeRates(await loaders.outcomeFigures.load(asked)).implementationRate,
    feedbackRate: async (asked, _args, { loaders }) =>
      outcomeRates(await loaders.outcomeFigures.load(asked)).feedbackRate,
    publicationRate: async (asked, _args, { loaders }) =>
      outcomeRates(await loaders.outcomeFigures.load(asked)).publicationRate,
  },
};

/** What is answered and changed about matters, sessions, outcomes and polls. */
export const deliberationResolvers: Resolvers = joinResolvers<Resolvers>(
  matterResolvers,
  sessionResolvers,
  outcomeResolvers,
  pollResolvers,
  statisticsResolvers,
);
