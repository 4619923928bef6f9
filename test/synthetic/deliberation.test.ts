import { describe, expect, it } from '@jest/globals';
import { matterMachine } from '../../subgraphs/governance/deliberation/matterMachine.ts';
import { outcomeMachine } from '../../subgraphs/governance/deliberation/outcomeMachine.ts';
import { pollMachine } from '../../subgraphs/governance/deliberation/pollMachine.ts';
import { sessionMachine } from '../../subgraphs/governance/deliberation/sessionMachine.ts';
import { type AnyMachine, isPath, type Stateful, statesOf } from '../../subgraphs/shared/changes/machine.ts';
import { mattersOf } from '../../synthetic/governance/matters.ts';
import { pollOf } from '../../synthetic/governance/polls.ts';
import { sessionOf } from '../../synthetic/governance/sessions.ts';
import { createTools } from '../../synthetic/tools.ts';
import { aDivision } from '../kit/register.ts';
import { aVillage } from './village.ts';

const tools = createTools(20251231, 10_000, []);
const village = aVillage(12, true);

const sown = Array.from({ length: 60 }, (_, number) => {
  const community = aDivision({ _id: `4201060900${String(number + 1).padStart(2, '0')}` });
  const { matters, cosigners, adults } = mattersOf({ ...village, community }, tools);
  const random = tools.random('deliberation', community._id);
  const held = matters.flatMap((matter) => sessionOf(matter, adults, random, tools) ?? []);
  const polls = matters.flatMap((matter) => pollOf(matter, adults.length, random, tools) ?? []);
  return { matters, cosigners, held, polls };
});
const matters = sown.flatMap((one) => one.matters);
const held = sown.flatMap((one) => one.held);
const outcomes = held.flatMap((one) => one.outcomes);
const polls = sown.flatMap((one) => one.polls);

describe('The synthetic deliberation', () => {
  it.each<readonly [string, readonly Stateful<string>[], AnyMachine]>([
    ['matters', matters, matterMachine],
    ['sessions', held.map(({ session }) => session), sessionMachine],
    ['outcomes', outcomes, outcomeMachine],
    ['polls', polls.map(({ poll }) => poll), pollMachine],
  ])('has %s in every state, each come to on a way of the machine by the last day', (_name, rows, machine) => {
    expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...statesOf(machine)].sort());
    for (const { history, state } of rows) {
      const days = history.map(({ on }) => on);
      const states = history.map((step) => step.state);
      expect([states, isPath(machine, states)]).toEqual([states, true]);
      expect(states.at(-1)).toBe(state);
      expect(days).toEqual([...days].sort());
      expect(days.filter((day) => day > tools.asOf)).toEqual([]);
    }
  });

  it('has polls whose counts are those that voted, and that decided what their matter says', () => {
    const decisions = new Map(matters.map(({ _id, decision }) => [_id, decision]));
    for (const { poll, tally } of polls) {
      expect(tally.FOR + tally.AGAINST + tally.ABSTAIN).toBe(poll.voted);
      expect(poll.voted).toBeLessThanOrEqual(poll.eligible);
      const decision = decisions.get(poll.matterId) ?? null;
      if (decision !== null) expect(poll.result).toBe(decision);
    }
  });

  it('has as many cosigners as each matter counts, and nothing late that does not say so', () => {
    const counted = matters.reduce((sum, { cosigners }) => sum + cosigners, 0);

    expect(sown.flatMap(({ cosigners }) => cosigners)).toHaveLength(counted);
    expect(outcomes.filter(({ state, dueOn }) => state === 'IMPLEMENTING' && dueOn < tools.asOf)).toEqual([]);
  });

  it('holds about one session in eight online', () => {
    const online = held.filter(({ session }) => session.form === 'ONLINE').length;

    expect(online / held.length).toBeGreaterThan(0.08);
    expect(online / held.length).toBeLessThan(0.16);
  });
});
