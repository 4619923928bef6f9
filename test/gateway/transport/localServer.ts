import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer } from 'node:net';
import { text } from 'node:stream/consumers';

/** A real server on a port of its own. */
export interface LocalServer {
  readonly url: URL;
  /** Connections it was ever asked for. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Answers HTTP requests as the test says. */
export function listenWith(listener: RequestListener): Promise<LocalServer> {
  return opened(createServer(listener));
}

/** Answers every connection with these bytes once something was asked, and then closes it. */
export function listenRaw(bytes: string): Promise<LocalServer> {
  return opened(
    createNetServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(bytes));
    }),
  );
}

async function opened(server: Server | NetServer): Promise<LocalServer> {
  let connections = 0;
  const sockets = new Set<{ destroy: () => unknown }>();
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/graphql`),
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An address where nothing listens. */
export async function refusingAddress(): Promise<URL> {
  const { url, close } = await listenRaw('');
  await close();
  return url;
}

/** The request's body as JSON. */
export const bodyOf = async (request: IncomingMessage): Promise<unknown> => JSON.parse(await text(request));

/** Answers with JSON as a subgraph does. */
export function answerWith(
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string> = {},
  status = 200,
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}
