import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Graph, GraphQLRequest } from './graph.ts';
import { blankMark } from './marks.ts';

/** Answers what a stub has not seen before. */
export interface Origin {
  readonly address: string;
  /** How often it has been asked. While something is measured nobody should ask. */
  readonly asked: () => number;
  readonly close: () => void;
}

const entityKeys = new Set(['id', 'upc', 'code']);

/** Opens it over the graph's true subgraphs. Every entity key that it answers ends in a blank mark. */
export async function openOrigin(graph: Graph): Promise<Origin> {
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    try {
      const name = (request.url ?? '').slice(1);
      const answer = await graph.answer(name, readRequest(await json(request)));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer, marked));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked: () => asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function readRequest(body: unknown): GraphQLRequest {
  if (typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string')
    return body as GraphQLRequest;
  throw new Error('A gateway sent a subgraph something that is no GraphQL request.');
}

const marked = (key: string, value: unknown) =>
  entityKeys.has(key) && typeof value === 'string' ? value + blankMark : value;
