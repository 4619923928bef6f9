import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import { pino } from 'pino';
import { createLiveGraph } from '../../gateway/liveGraph.ts';
import type { Transport } from '../../gateway/transport/transport.ts';

const typeDefsOf = (field: string) => parse(`type Query { ${field}: String stays: String }`);

function supergraphWith(field: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'only', typeDefs: typeDefsOf(field), url: 'http://only/graphql' },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

const schema = buildSubgraphSchema({ typeDefs: parse('type Query { old: String new: String stays: String }') });
const rootValue = { old: 'old', new: 'new', stays: 'stays' };
const context = { requestId: 'test', signal: new AbortController().signal };

function aLiveGraph(send?: Transport['send']) {
  const lines: string[] = [];
  const live = createLiveGraph({
    supergraphSdl: supergraphWith('old'),
    limits: null,
    introspection: true,
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    transportFor: () => ({
      send: send ?? (async ({ query }) => execute({ schema, document: parse(query), rootValue })),
      whyNotReady: async () => null,
    }),
  });
  const ask = async (text: string, graph = live.current()) => {
    const { document } = graph.operations.read(text, null);
    return document ? (await graph.engine.execute({ document, variables: {} }, context)).data : null;
  };
  return { live, lines, ask };
}

describe('A live graph', () => {
  it('serves a new supergraph after it was replaced', async () => {
    const { live, ask } = aLiveGraph();

    expect(await ask('{ old stays }')).toEqual({ old: 'old', stays: 'stays' });
    expect(await live.replace(supergraphWith('new'))).toBe(true);
    expect(await ask('{ old }')).toBeNull();
    expect(await ask('{ new stays }')).toEqual({ new: 'new', stays: 'stays' });
  });

  it('finishes on the old one what began on it', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { live, ask } = aLiveGraph(async ({ query }) => {
      if (query.includes('old')) await held;
      return execute({ schema, document: parse(query), rootValue });
    });
    const begun = ask('{ old }');

    await live.replace(supergraphWith('new'));
    release?.();
    expect(await begun).toEqual({ old: 'old' });
  });

  it('has the hottest operations planned before it is served, and leaves out those that no longer fit', async () => {
    const { live, lines, ask } = aLiveGraph();
    for (const text of ['{ stays }', '{ stays }', '{ old }']) await ask(text);

    await live.replace(supergraphWith('new'));
    expect(lines.join('')).toContain('"warmed":1');
    expect(live.current().operations.hottest(5)).toMatchObject([{ text: '{ stays }' }]);
  });

  it('keeps the old supergraph when the new one is bad, and says so once', async () => {
    const { live, lines, ask } = aLiveGraph();

    expect(await live.replace('type Query { broken')).toBe(false);
    expect(await ask('{ old }')).toEqual({ old: 'old' });
    expect(lines.filter((line) => line.includes('refused'))).toHaveLength(1);
  });

  it('serves in the end what was asked for last, however many came at once', async () => {
    const { live, ask } = aLiveGraph();

    await Promise.all(['one', 'two', 'new'].map((field) => live.replace(supergraphWith(field))));

    expect(await ask('{ new }')).toEqual({ new: 'new' });
  });
});
