import { type ConstDirectiveNode, type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import {
  plainNames,
  type RequirementDirectives,
  type StatedRequirements,
  statedRequirements,
} from '../../schema/statedRequirements.ts';

/**
 * What a supergraph says of who may see its types and fields, under whatever names it links `@authenticated`, `@requiresScopes` and
 * `@policy` by.
 */
export function readRequirements(supergraphSdl: string): StatedRequirements {
  const document = parse(supergraphSdl, { noLocation: true });
  return statedRequirements(document, namesIn(document));
}

function namesIn(document: DocumentNode): RequirementDirectives {
  const links = linksIn(document);
  const nameOf = (name: keyof RequirementDirectives) => linkedName(name, links) ?? plainNames[name];
  return {
    authenticated: nameOf('authenticated'),
    requiresScopes: nameOf('requiresScopes'),
    policy: nameOf('policy'),
  };
}

interface Link {
  readonly url: string;
  readonly prefix: string | null;
  readonly imports: ReadonlyMap<string, string>;
}

// @link(url: "https://specs.apollo.dev/policy/v0.1", import: [{ name: "@policy", as: "@rule" }]), or by `as: "rule"`, since the
// directive that bears the specification's own name is known by its prefix alone.
function linkedName(name: string, links: readonly Link[]): string | null {
  const link = links.find(({ url }) => new RegExp(`/${name}/v\\d`).test(url));
  return link?.imports.get(`@${name}`)?.slice(1) ?? link?.prefix ?? null;
}

function linksIn({ definitions }: DocumentNode): readonly Link[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
    return (definition.directives ?? []).flatMap((directive) => {
      const { url, as: prefix, import: imports } = argumentsOf(directive);
      if (directive.name.value !== 'link' || typeof url !== 'string') return [];
      return [
        {
          url,
          prefix: typeof prefix === 'string' ? prefix : null,
          imports: new Map(Array.isArray(imports) ? imports.flatMap(importOf) : []),
        },
      ];
    });
  });
}

function importOf(imported: unknown): readonly (readonly [name: string, as: string])[] {
  if (typeof imported === 'string') return [[imported, imported]];
  if (typeof imported !== 'object' || imported === null || !('name' in imported)) return [];
  const { name } = imported;
  if (typeof name !== 'string') return [];
  return [[name, 'as' in imported && typeof imported.as === 'string' ? imported.as : name]];
}

const argumentsOf = (directive: ConstDirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
