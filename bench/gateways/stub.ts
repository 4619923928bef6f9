import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { blankMark, markIn } from './marks.ts';

// A process of stub subgraphs. Each answers from memory what it has answered before, under the mark of the request; what is
// new it asks of the origin. Arguments: the origin's address, then the subgraphs. Tells its parent the ports, and on demand
// how many calls it has had.
const [origin = '', ...names] = process.argv.slice(2);

interface Recording {
  readonly answer: Buffer;
  /** Where in the answer a mark begins. */
  readonly marksAt: readonly number[];
}

let calls = 0;
const ports: Record<string, number> = {};
for (const name of names) ports[name] = await serve(name);
process.on('message', () => process.send?.({ calls }));
process.on('disconnect', () => process.exit());
process.send?.({ ports });

async function serve(name: string): Promise<number> {
  const recordings = new Map<string, Recording>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(name, recordings, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function answer(
  name: string,
  recordings: Map<string, Recording>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.end();
    return;
  }
  calls += 1;
  const asked = (await buffer(request)).toString('latin1');
  const mark = markIn(asked) ?? blankMark;
  const key = asked.replaceAll(mark, '');
  if (markIn(key) !== null) throw new Error('One call to a subgraph holds the marks of two requests.');
  const recording = recordings.get(key) ?? (await record(name, key));
  // A call without a mark could be one that requests share, so it is not made cheap: the origin counts it.
  if (mark !== blankMark || asked !== key) recordings.set(key, recording);
  const replayed = replay(recording, mark);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': replayed.length }).end(replayed);
}

async function record(name: string, key: string): Promise<Recording> {
  const headers = { 'content-type': 'application/json' };
  const answered = await fetch(`${origin}/${name}`, { method: 'POST', headers, body: Buffer.from(key, 'latin1') });
  if (!answered.ok) throw new Error(await answered.text());
  const answer = Buffer.from(await answered.arrayBuffer());
  const marksAt: number[] = [];
  for (let at = answer.indexOf(blankMark); at >= 0; at = answer.indexOf(blankMark, at + 1)) marksAt.push(at);
  return { answer, marksAt };
}

function replay({ answer, marksAt }: Recording, mark: string): Buffer {
  if (mark === blankMark) return answer;
  const replayed = Buffer.from(answer);
  for (const at of marksAt) replayed.write(mark, at, 'latin1');
  return replayed;
}
