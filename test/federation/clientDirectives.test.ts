import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { gql } from 'graphql-tag';
import { createEngine } from '../../gateway/engine/engine.ts';

// One subgraph wants the argument of the directive, the other has a default for it.
const subgraph = (name: string, argument: string) => ({
  name,
  url: `http://${name}.test/graphql`,
  typeDefs: gql(`
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective"])
      @link(url: "https://specs.tone.test/tone/v1.0", import: ["@tone"])
      @composeDirective(name: "@tone")
    directive @tone(of: Tone!${argument}) on FIELD
    enum Tone { PLAIN WARM }
    type Query { ${name}: String }`),
});

describe('A directive for operations that a subgraph composes into the graph', () => {
  it('reaches the subgraphs, with the default that the graph tells where none was given', async () => {
    const { supergraphSdl = '' } = composeServices([subgraph('hall', ''), subgraph('porch', ' = WARM')]);
    const sent: Record<string, string> = {};
    const engine = createEngine(supergraphSdl, (name) => ({
      send: async ({ query }) => {
        sent[name] = query;
        return { data: { [name]: name } };
      },
      whyNotReady: async () => null,
    }));

    const document = parse('{ hall @tone porch @tone(of: PLAIN) }');
    const { signal } = new AbortController();
    const answer = await engine.execute({ document, variables: {} }, { requestId: 'tone', signal });

    expect(answer).toEqual({ data: { hall: 'hall', porch: 'porch' } });
    expect(sent.hall).toContain('hall@tone(of:WARM)');
    expect(sent.porch).toContain('porch@tone(of:PLAIN)');
  });
});
