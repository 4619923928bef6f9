import { broken, openSupergraph } from '../testSupergraph.ts';

// Each node: parent, children; the second letter of an id says what is odd about it.
const nodes: Readonly<
  Record<string, { readonly parent: string | null; readonly children: readonly (string | null)[] | null }>
> = {
  n1: { parent: null, children: ['n2', 'n3', 'n2'] },
  n2: { parent: 'n1', children: ['n4', null] },
  n3: { parent: 'n1', children: [] },
  n4: { parent: 'n2', children: null },
  n5: { parent: 'n404', children: ['n1', 'n404', 'n6'] },
  n6: { parent: 'n6', children: ['n6'] },
};
const ids = Object.keys(nodes);
const nodeOf = (id: string | null | undefined) => (id != null && nodes[id] ? { id } : null);
const ref = (id: string | null) => id && { id };

/** One entity in four subgraphs, every field a step to others: deep cycles, missing ones, errors and non-null at every border. */
export const openTree = () =>
  openSupergraph('tree', {
    shape: {
      sdl: `
        type Query { root: Node! node(id: ID): Node nodes: [Node] grid: [[[Node!]]!] }
        type Node @key(fields: "id") { id: ID! parent: Node children: [Node] heavier: [[Node]] depth: Int! }
      `,
      resolvers: {
        Query: {
          root: () => nodeOf('n1'),
          node: (_, { id }) => nodeOf(id),
          nodes: () => [...ids.map(nodeOf), null],
          grid: () => [[[{ id: 'n1' }, { id: 'n2' }], null, []], [], [[{ id: 'n1' }, { id: 'n5' }]]],
        },
        Node: {
          __resolveReference: ({ id }) => nodeOf(id),
          parent: ({ id }) => nodeOf(nodes[id]?.parent),
          children: ({ id }) => nodes[id]?.children?.map(nodeOf) ?? null,
          heavier: ({ id }) => (id === 'n3' ? null : [[ref('n5'), null], [], null, [ref(id), ref('n2')]]),
          depth: ({ id }) => {
            if (id === 'n5') throw broken('depth of n5');
            return id === 'n4' ? null : Number(id.slice(1));
          },
        },
      },
    },
    colour: {
      sdl: `
        type Query { red: [Node!] }
        type Node @key(fields: "id") { id: ID! colour: String tone: String! same: [Node!] opposite: Node! paint: Paint! }
        type Paint @key(fields: "name") @key(fields: "node { id }") { name: String! node: Node maybe: Paint }
      `,
      resolvers: {
        Query: { red: () => [{ id: 'n3' }, { id: 'n1' }] },
        Node: {
          __resolveReference: ({ id }) => {
            if (id === 'n6') throw broken('colour of n6');
            return id === 'n404' ? null : { id };
          },
          colour: ({ id }) => (id === 'n2' ? null : `colour ${id}`),
          tone: ({ id }) => (id === 'n3' ? null : `tone ${id}`),
          same: ({ id }) => [ref(id), ref('n2'), ...(id === 'n4' ? [null] : [])],
          opposite: ({ id }) => ref(id === 'n1' ? 'n6' : id === 'n2' ? 'n404' : 'n1'),
          paint: ({ id }) => ({ name: `paint ${id}`, node: { id } }),
        },
        Paint: {
          __resolveReference: (reference) => (reference.name === 'paint n2' ? null : reference),
          node: ({ name, node }) => node ?? (name === 'paint n3' ? null : ref(String(name).slice(6))),
          name: ({ name, node }) => name ?? `paint ${node.id}`,
          maybe: ({ name }) => (name === 'paint n1' ? null : { name: 'paint n1', node: { id: 'n1' } }),
        },
      },
    },
    weight: {
      sdl: `
        type Query { heaviest: Node  paints: [[Paint!]] }
        type Node @key(fields: "id") { id: ID! weight: Int lightest: Node! }
        type Paint @key(fields: "node { id }") { node: Node density: Float! }
      `,
      resolvers: {
        Query: {
          heaviest: () => ref('n5'),
          paints: () => [[{ node: ref('n1') }, { node: ref('n3') }], null, [], [{ node: ref('n2') }]],
        },
        Node: {
          __resolveReference: ({ id }) => ({ id }),
          weight: ({ id }) => (id === 'n1' ? null : Number(id.slice(1)) * 10),
          lightest: ({ id }) => (id === 'n4' ? null : ref(id === 'n1' ? 'n4' : 'n1')),
        },
        Paint: {
          __resolveReference: (reference) => reference,
          density: ({ node }) => {
            if (node?.id === 'n3') throw broken('density of n3');
            return node ? 1.5 : null;
          },
        },
      },
    },
    sum: {
      sdl: `
        type Query { sums: [Node] }
        type Node @key(fields: "id") {
          id: ID!
          weight: Int @external
          colour: String @external
          depth: Int! @external
          parent: Node @external
          children: [Node] @external
          summary: String @requires(fields: "weight colour")
          total: Int! @requires(fields: "depth parent { depth }")
          family: [Node!]! @requires(fields: "children { id colour }")
        }
      `,
      resolvers: {
        Query: { sums: () => [ref('n1'), ref('n404'), ref('n2'), null, ref('n6')] },
        Node: {
          __resolveReference: (reference) => reference,
          summary: ({ weight, colour }) => `${weight}/${colour}`,
          total: ({ depth, parent }) => depth + (parent?.depth ?? 0),
          family: ({ children }) => (children ?? []).map((child: { id: string } | null) => child && { id: child.id }),
        },
      },
    },
  });
