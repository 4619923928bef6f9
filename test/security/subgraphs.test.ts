import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ExecutionResult, GraphQLObjectType } from 'graphql';
import type { Caller } from '../../schema/caller.ts';
import { subgraphNames } from '../../schema/load.ts';
import type { Store } from '../../store/collection.ts';
import { openStore } from '../../store/open.ts';
import { openers } from '../../subgraphs/all.ts';
import { assistance } from '../../subgraphs/assistance/subgraph.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { funeral } from '../../subgraphs/funeral/subgraph.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { marriage } from '../../subgraphs/marriage/subgraph.ts';
import { type ExecuteRequest, subgraphSchema } from '../../subgraphs/shared/execute.ts';
import { welfare } from '../../subgraphs/welfare/subgraph.ts';
import { silentProgress } from '../../synthetic/progress.ts';
import { ensureFilled } from '../../synthetic/seed.ts';
import { everything } from '../kit/aCaller.ts';
import { countingStore, type StoreCall } from '../kit/countingStore.ts';
import { asked, closedFields, keysOf, rightCallers, schemaOf, wrongCallers } from './closedFields.ts';
import { entityRows, entityTypes, type Representation } from './entityRows.ts';

const faces = { assistance, welfare, charity, governance, funeral, marriage };

let dataDir: string;
let opened: Store;
let store: Store;
let calls: StoreCall[];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-security-'));
  opened = await openStore({ dataDir });
  await ensureFilled(opened, 'tiny', silentProgress);
  ({ store, calls } = countingStore(opened));
}, 300_000);
afterAll(async () => {
  await opened.close();
  await rm(dataDir, { recursive: true });
});

// Open only to the person and to auditors, beyond what the scopes of the field say.
const furtherBound = new Set(['Resident.accessLog']);

describe.each(subgraphNames)('The subgraph %s, called directly,', (name) => {
  const schema = schemaOf(name);
  const closed = closedFields(name, schema);
  let execute: ExecuteRequest;
  let rows: ReadonlyMap<string, Representation>;

  const ask = (caller: Caller, query: string, of: readonly Representation[] = []) =>
    execute(
      { query, variables: query.includes('$of') ? { of } : {} },
      { requestId: 'security', caller, today: '2025-12-31', signal: new AbortController().signal },
    );

  beforeAll(async () => {
    execute = await openers[name](store);
    rows = await entityRows(schema, async (query) => (await ask(everything, query)).data);
  }, 180_000);

  it('shows no root field to nobody, to a wrong role or without any one of its scopes, and reads nothing for them', async () => {
    const roots = closed.filter(({ type }) => isRoot(type));
    const shown: string[] = [];
    for (const { type, field, requirement } of roots) {
      const query = `${type.name.toLowerCase()} { ${asked(field)} }`;
      for (const caller of wrongCallers(requirement)) {
        calls.length = 0;
        const answer = await ask(caller, query);
        if (!isRefused(answer) || answer.data?.[field.name] != null) shown.push(`${query} to ${described(caller)}`);
        if (calls.length > 0) shown.push(`${query} was read for ${described(caller)}`);
      }
      for (const caller of rightCallers(requirement))
        if (isRefused(await ask(caller, query))) shown.push(`${query} is refused to ${described(caller)}`);
    }

    expect(shown).toEqual([]);
    expect(roots.length).toBeGreaterThan(0);
  }, 180_000);

  it('has a row of every entity that it serves, so that none escapes the next test', () => {
    const without = entityTypes(schema).filter((type) => !rows.has(type.name) && hasClosedFields(type));

    expect(without.map((type) => type.name)).toEqual([]);
  });

  it('shows no field of an entity to nobody, to a wrong role or without any one of its scopes', async () => {
    const ofEntities = closed.filter(({ type }) => rows.has(type.name));
    const shown: string[] = [];
    for (const { type, field, requirement } of ofEntities) {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { ${asked(field)} } } }`;
      const of = [...rows.values()].filter(({ __typename }) => __typename === type.name);
      for (const caller of wrongCallers(requirement)) {
        const answer = await ask(caller, query, of);
        // A row out of the caller's reach is not there, and nothing is refused of it.
        if (firstEntity(answer)?.[field.name] != null || (firstEntity(answer) !== null && !isRefused(answer)))
          shown.push(`${type.name}.${field.name} to ${described(caller)}`);
      }
      for (const caller of rightCallers(requirement))
        if (!furtherBound.has(`${type.name}.${field.name}`) && isRefused(await ask(caller, query, of)))
          shown.push(`${type.name}.${field.name} is refused to ${described(caller)}`);
    }

    expect(shown).toEqual([]);
    expect(ofEntities.length).toBeGreaterThan(0);
  }, 300_000);

  it('looks up no entity for who may see nothing of it but the key', async () => {
    const read: string[] = [];
    for (const type of entityTypes(schema)) {
      const row = rows.get(type.name);
      const beside = Object.keys(type.getFields()).filter((field) => !keysOf(type).includes(field));
      const closedBeside = closed.filter((one) => one.type === type && !keysOf(type).includes(one.field.name));
      if (!row || closedBeside.length < beside.length || beside.length === 0) continue;
      calls.length = 0;
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type.name} { ${keysOf(type).join(' ')} } } }`;
      for (const caller of wrongCallers(closedBeside.flatMap(({ requirement }) => requirement))) {
        const answer = await ask(caller, query, [row]);
        if (!isRefused(answer) || firstEntity(answer) != null || calls.length > 0)
          read.push(`${type.name} for ${described(caller)}`);
      }
    }

    expect(read).toEqual([]);
  });

  it('guards every other field in the same way, the parts of its answers too', () => {
    const guardedSchema = subgraphSchema<never, never>(faces[name]);
    const open = closed.filter(({ type, field, requirement }) => {
      const guarded = guardedSchema.getType(type.name) as GraphQLObjectType;
      const { resolve } = guarded.getFields()[field.name] ?? {};
      return wrongCallers(requirement).some((caller) => {
        try {
          resolve?.({}, {}, { caller }, {} as never);
          return true;
        } catch (error) {
          return !isUnauthorized(error);
        }
      });
    });

    expect(open.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
    expect(closed.length).toBeGreaterThan(0);
  });

  it('tells its SDL to anybody, and nothing else', async () => {
    const { data, errors } = await ask({ ...everything, subject: null, scopes: [] }, '{ _service { sdl } }');

    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('@requiresScopes');
  });

  const hasClosedFields = (type: GraphQLObjectType) => closed.some((one) => one.type === type);
});

const isRoot = ({ name }: GraphQLObjectType) => name === 'Query' || name === 'Mutation';

const isUnauthorized = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'extensions' in error &&
  codeIn(error.extensions) === 'UNAUTHORIZED_FIELD';

const codeIn = (extensions: unknown) =>
  typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : null;

const isRefused = ({ errors = [] }: ExecutionResult) => errors.some(isUnauthorized);

function firstEntity({ data }: ExecutionResult): Readonly<Record<string, unknown>> | null {
  const entities = data?._entities;
  return Array.isArray(entities) ? (entities[0] ?? null) : null;
}

const described = ({ subject, role, scopes }: Caller) =>
  subject === null ? 'nobody' : `${role} with ${scopes.join(' ') || 'no scope'}`;
