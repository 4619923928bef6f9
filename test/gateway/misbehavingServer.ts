import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The ways in which a subgraph can be down. */
export const misbehaviours = ['refused', 'hangs', 'fails', 'garbage', 'drips'] as const;
export type Misbehaviour = (typeof misbehaviours)[number];

const behave: Readonly<Record<Exclude<Misbehaviour, 'refused'>, (response: ServerResponse) => void>> = {
  hangs: () => undefined,
  fails: (response) => void response.writeHead(500).end('<html>Internal Server Error at 10.0.0.7:4102</html>'),
  garbage: (response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(Buffer.from([0xff, 0xfe, 0x7b, 0x22, 0x00])),
  drips: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(drip));
  },
};

/** A real server on this machine that misbehaves in one way; a refusing one has given its port back. */
export async function misbehavingServer(
  misbehaviour: Misbehaviour,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer((_request, response) => {
    if (misbehaviour !== 'refused') behave[misbehaviour](response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (misbehaviour === 'refused') await stopped(server);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: () => (misbehaviour === 'refused' ? Promise.resolve() : stopped(server)),
  };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
