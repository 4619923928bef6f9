import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql } from 'graphql';
import { subgraphTypeDefs } from '../../schema/load.ts';

/** The strictest policy the page works under; the editor sets its sizes and colours by inline styles. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const schema = buildSubgraphSchema({ typeDefs: subgraphTypeDefs('governance') });

/** A street with one community and one resident, answered whatever the code. */
const rootValue = {
  division: ({ code }: { code: string }) => ({
    code,
    fullName: '湖北省测试市测试区测试街道',
    children: pageOf({ code: '990000000001', name: '测试社区', kind: 'RESIDENTS_COMMITTEE' }),
    residents: pageOf({
      name: '测试居民',
      sex: 'FEMALE',
      age: 41,
      residenceDivision: { name: '测试社区' },
      household: null,
    }),
  }),
};
const pageOf = (node: object) => ({
  totalCount: 1,
  edges: [{ node }],
  pageInfo: { hasNextPage: false, endCursor: null },
});

/** What the page server was asked at /graphql, and whether it answers there. */
export interface Gateway {
  ready: boolean;
  /** Whether it offers the personas below, as beside a development issuer. */
  offersPersonas: boolean;
  readonly contentTypes: (string | undefined)[];
  /** As whom and what for each operation was asked, divided by a space, introspection left out; `undefined` for what was not said. */
  readonly callers: string[];
}

const persona = (role: string, chinese: string, purpose: string | null) => ({
  role,
  english: `Test ${role}`,
  chinese,
  divisions: ['990000000000'],
  scopes: ['governance:read'],
  purpose,
  token: `token-of-${role}`,
  expiresAt: Date.now() + 3_600_000,
});
const personas = [persona('countyOfficer', '测试干部', null), persona('agencyClient', '测试机构', 'VERIFICATION')];

/** Serves a built page at `/` under the policy above, and beside it the register's schema at `/graphql`. */
export async function startPageServer(folder: string): Promise<{ server: Server; url: string; gateway: Gateway }> {
  const gateway: Gateway = { ready: true, offersPersonas: true, contentTypes: [], callers: [] };
  const server = createServer((request, response) => {
    if (request.url === '/graphql') return void answerOperation(request, response, gateway);
    if (request.url === '/personas' && gateway.offersPersonas)
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify({ personas }));
    return sendFile(folder, request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}`, gateway };
}

async function answerOperation(request: IncomingMessage, response: ServerResponse, gateway: Gateway) {
  gateway.contentTypes.push(request.headers['content-type']);
  if (!gateway.ready) return response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Starting</h1>');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString());
  if (operationName !== 'IntrospectionQuery')
    gateway.callers.push(`${request.headers.authorization} ${request.headers['x-purpose']}`);
  const answer = await graphql({ schema, source: query, rootValue, variableValues: variables, operationName });
  return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

function sendFile(folder: string, url: string, response: ServerResponse) {
  const path = normalize(url === '/' ? '/index.html' : url);
  try {
    const content = readFileSync(join(folder, path));
    response.writeHead(200, {
      'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
