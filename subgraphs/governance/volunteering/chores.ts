import type { Chore, ChoreContext } from '../../shared/changes/chores.ts';
import { takeOffRunOut } from './points.ts';
import type { VolunteeringRepository } from './repository.ts';

const aTurn = 200;

/** Takes points off that have run out (rule G-18); what is taken off already no longer counts as left, so it may run again. */
async function expirePoints(repository: VolunteeringRepository, { today, change }: ChoreContext): Promise<number> {
  for (let done = 0; ; ) {
    const turn = await change(async (begun) => {
      const filter = { pointsExpireOn: { $lt: today } };
      const due = await repository.keptVolunteers.findAll(filter, 'expiry', aTurn, begun);
      const taken = [];
      for (const volunteer of due) taken.push(await takeOffRunOut(repository, volunteer, begun));
      return { taken: taken.filter((one) => one !== null).length };
    });
    if (turn.taken === 0) return done;
    done += turn.taken;
  }
}

/** What is done by itself about volunteers, their activities, hours and points. */
export const volunteeringChores: readonly Chore<VolunteeringRepository>[] = [
  { name: 'expirePoints', everyMinutes: 60, run: expirePoints },
];
