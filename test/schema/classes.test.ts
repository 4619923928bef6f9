import { describe, expect, it } from '@jest/globals';
import { classFaults } from '../../schema/classFaults.ts';
import { composeSupergraph } from '../../schema/compose.ts';
import { composedFrom } from './smallGraph.ts';

/** Faults of a small graph: a root that is as it should be, and what is given beside it. */
const faultsOf = (sdl: string, root = 'ping: Int @tag(name: "public")') =>
  classFaults(composedFrom({ welfare: `type Query { ${root} } ${sdl}` }));

const personal = '@tag(name: "personal")';
const sensitive = '@tag(name: "sensitive")';
const byName = `resident: Resident ${personal}`;

describe('The composed schema', () => {
  it('has a class for every field, scopes for all that is not public, and null where a field may be withheld', () => {
    expect(classFaults(composeSupergraph())).toEqual([]);
  });
});

describe('The check of the schema finds', () => {
  it.each<readonly [what: string, sdl: string, root: string | undefined, fault: string]>([
    ['a field without a class', 'type Resident { name: String }', byName, 'Resident.name has no class'],
    [
      'a field of an interface without a class',
      `interface Named { name: String } type Resident implements Named ${personal} { name: String }`,
      byName,
      'Named.name has no class',
    ],
    [
      'a field with two classes',
      `type Resident ${personal} { name: String ${personal} ${sensitive} }`,
      byName,
      'Resident.name has several classes: personal, sensitive',
    ],
    [
      'a personal field whose interface calls it public',
      `interface Named { name: String @tag(name: "public") } type Resident implements Named ${personal} { name: String }`,
      byName,
      'Named.name is public and asks for scopes',
    ],
    [
      'a sensitive field that states an empty requirement',
      `type Resident ${personal} { illness: String ${sensitive} @requiresScopes(scopes: [[]]) }`,
      byName,
      'Resident.illness is sensitive and asks for no scope',
    ],
    [
      'a mutation that anybody with a token may call',
      'type Mutation { move: Int @authenticated }',
      undefined,
      'Mutation.move is a mutation and asks for no scope',
    ],
    [
      'a sensitive field that is not nullable in a type of less guarded ones',
      `type Resident ${personal} { illness: String! ${sensitive} }`,
      byName,
      'Resident.illness may be withheld from whoever brings only welfare:read, and is not nullable',
    ],
    [
      'a personal field that is not nullable in a type that can be come upon from public ones',
      `type Home @tag(name: "public") { guest: Resident } type Resident ${personal} { name: String! }`,
      'home: Home @tag(name: "public")',
      'Resident.name may be withheld from whoever brings only nothing, and is not nullable',
    ],
    [
      'a field that is not nullable in a type behind an interface',
      `interface Named @tag(name: "public") { id: ID! } type Resident implements Named ${personal} { id: ID! @tag(name: "public") name: String! }`,
      'named: Named @tag(name: "public")',
      'Resident.name may be withheld from whoever brings only nothing, and is not nullable',
    ],
  ])('%s', (_what, sdl, root, fault) => {
    expect(faultsOf(sdl, root)).toEqual([fault]);
  });

  it('nothing in a type all of whose fields ask for what its only way in asks for', () => {
    const sdl = `type Resident ${personal} { name: String! home: Home! } type Home ${personal} { street: String! }`;

    expect(faultsOf(sdl, byName)).toEqual([]);
  });

  it('a field that is not nullable where another subgraph leads to its type, too', () => {
    const resident = 'type Resident @key(fields: "id") @tag(name: "personal")';
    const supergraph = composedFrom({
      governance: `type Query { ${byName} } ${resident} { id: ID! name: String! }`,
      marriage: `type Query { party: Resident ${personal} } ${resident} { id: ID! spouse: Resident }`,
    });

    expect(classFaults(supergraph)).toEqual([
      'Resident.name may be withheld from whoever brings only governance:read, or marriage:read, and is not nullable',
    ]);
  });
});
