import { describe, expect, it } from '@jest/globals';
import { isEnumType, isObjectType } from 'graphql';
import { subgraphNames } from '../../schema/load.ts';
import { machinesOf } from '../../subgraphs/all.ts';
import { type AnyMachine, mutationOf, nextStates, statesOf } from '../../subgraphs/shared/changes/machine.ts';
import { schemaOf } from '../security/closedFields.ts';

const all = subgraphNames.flatMap((subgraph) =>
  machinesOf[subgraph].map((machine) => ({ noun: machine.noun, subgraph, machine })),
);

const valuesOf = (subgraph: (typeof subgraphNames)[number], name: string): readonly string[] => {
  const type = schemaOf(subgraph).getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

/** The states that can be reached from the first ones. */
function reached(machine: AnyMachine): ReadonlySet<string> {
  const found = new Set<string>(machine.first);
  for (const state of found) for (const next of nextStates(machine, state)) found.add(next);
  return found;
}

describe.each(all)('The machine of $noun', ({ subgraph, machine }) => {
  it('has the states of the graph, each within reach', () => {
    const states = [...statesOf(machine)].sort();

    expect(states).toEqual([...valuesOf(subgraph, machine.shownAs?.states ?? `${machine.noun}State`)].sort());
    expect([...reached(machine)].sort()).toEqual(states);
  });

  it('has the actions that its mutation takes', () => {
    const own = `change${machine.noun}State`;
    const actions = machine.transitions.flatMap((one) => (mutationOf(machine, one) === own ? [one.action] : []));

    expect([...new Set(actions)].sort()).toEqual([...valuesOf(subgraph, `${machine.noun}Action`)].sort());
  });

  it('names only mutations that exist, and somebody who may do each change', () => {
    const mutations = schemaOf(subgraph).getMutationType()?.getFields() ?? {};
    const named = machine.transitions.flatMap((one) => mutationOf(machine, one) ?? []);

    expect(named.filter((name) => !(name in mutations))).toEqual([]);
    expect(machine.transitions.filter(({ who }) => who.length === 0)).toEqual([]);
  });

  it('allows no two changes of one name from one state', () => {
    const pairs = machine.transitions.flatMap(({ action, from }) => from.map((state: string) => `${action} ${state}`));

    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('shows what may be done next and what was done on the noun', () => {
    const type = schemaOf(subgraph).getType(machine.noun);

    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(
      expect.arrayContaining([machine.shownAs?.field ?? 'state', 'version', 'changes', 'availableActions']),
    );
  });
});
