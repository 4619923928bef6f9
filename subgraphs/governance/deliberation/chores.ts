import type { Chore } from '../../shared/changes/chores.ts';
import type { DeliberationRepository } from './repository.ts';

const batch = 50;

/** What is done by itself about matters, sessions, outcomes and polls. */
export const deliberationChores: readonly Chore<DeliberationRepository>[] = [
  {
    // G-11: an outcome whose day has passed while it is being implemented is overdue.
    name: 'overdueOutcomes',
    everyMinutes: 60,
    async run({ keptOutcomes }, { today, change }) {
      for (let done = 0; ; ) {
        const { count } = await change(async (platform) => {
          const late = { state: 'IMPLEMENTING', dueOn: { $lt: today } } as const;
          const found = await keptOutcomes.findAll(late, 'due', batch, platform);
          for (const outcome of found) await keptOutcomes.act(outcome, { action: 'OVERDUE' }, platform);
          return { count: found.length };
        });
        done += count;
        if (count < batch) return done;
      }
    },
  },
];
