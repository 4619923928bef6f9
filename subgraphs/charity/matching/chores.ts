import type { Change } from '../../shared/changes/changes.ts';
import type { Chore, ChoreContext } from '../../shared/changes/chores.ts';
import type { CharityNeedRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';
import { isEscalated } from '../rules/needs.ts';
import { escalationDaysOn } from './parameters.ts';

const batch = 200;

/**
 * Goes through the open needs by id and changes those that a test picks. A need that was done is known by what is kept of it, so
 * it may be run at any moment and again.
 */
async function changeOpenNeeds(
  repository: CharityRepository,
  { change }: ChoreContext,
  picks: (need: CharityNeedRecord) => boolean,
  work: (need: CharityNeedRecord, at: Change) => Promise<unknown>,
): Promise<number> {
  let after = '';
  let done = 0;
  for (;;) {
    const { last, count } = await change(async (at) => {
      const filter = { state: 'OPEN', _id: { $gt: after } } as const;
      const needs = await repository.keptNeeds.findAll(filter, 'waiting', batch, at);
      const picked = needs.filter(picks);
      for (const need of picked) await work(need, at);
      return { last: needs.length < batch ? null : (needs.at(-1)?._id ?? null), count: picked.length };
    });
    done += count;
    if (last === null) return done;
    after = last;
  }
}

/** C-19: takes needs that stayed unmatched to the county. */
const escalateNeeds: Chore<CharityRepository> = {
  name: 'escalateNeeds',
  everyMinutes: 60,
  run: async (repository, context) => {
    const { today, parameters } = context;
    const parameterOn = await parameters.read();
    return changeOpenNeeds(
      repository,
      context,
      (need) =>
        need.escalatedOn == null && isEscalated(need, today, escalationDaysOn(parameterOn, need.division, today)),
      (need, at) => repository.keptNeeds.amend(need, { $set: { escalatedOn: today } }, {}, at),
    );
  },
};

/** Closes open needs whose day is over; one that names no day waits on. */
const expireNeeds: Chore<CharityRepository> = {
  name: 'expireNeeds',
  everyMinutes: 60,
  run: (repository, context) => {
    const set = { openSince: null, settledOn: context.today, escalatedOn: null };
    return changeOpenNeeds(
      repository,
      context,
      ({ needBy }) => needBy !== null && needBy < context.today,
      (need, at) => repository.keptNeeds.act(need, { action: 'EXPIRE', set }, at),
    );
  },
};

/** What is done by itself about needs. */
export const matchingChores: readonly Chore<CharityRepository>[] = [expireNeeds, escalateNeeds];
