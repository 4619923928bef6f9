/** A question of a subgraph as a test of places asks it: whatever rows it leads to, it selects their `id` and nothing else. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const page = '{ totalCount edges { node { id } } }';

/** A list, e.g. `donations` or `campaign(id: "x") { donations }`, on one page. */
export const ofList = (...path: readonly string[]): Question => ({ query: `{ ${within(path, page)} }` });

/** A field that gives one row by its id, asked for each of some ids. */
export const ofEach = (field: string, ids: readonly string[]): Question => ({
  query: `{ ${ids.map((id, index) => `r${index}: ${field}(id: "${id}") { id }`).join(' ')} }`,
});

/** What stands in some fields below entities of a type. */
export const ofEntities = (type: string, key: string, values: readonly string[], selection = 'id'): Question => ({
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`,
  variables: { of: values.map((value) => ({ __typename: type, [key]: value })) },
});

/** A list below entities of a type. */
export const ofListBelow = (type: string, key: string, values: readonly string[], field: string): Question =>
  ofEntities(type, key, values, `${field} ${page}`);

function within(path: readonly string[], selection: string): string {
  const [outer = '', ...inner] = path;
  return inner.length === 0 ? `${outer} ${selection}` : `${outer} { ${within(inner, selection)} }`;
}

/** The texts in an answer, which are ids, sorted. Throws where a list counts others than it shows. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (
    'totalCount' in value &&
    'edges' in value &&
    Array.isArray(value.edges) &&
    value.edges.length !== value.totalCount
  )
    throw new Error(`A list of ${value.edges.length} rows says that it has ${value.totalCount}`);
  return Object.values(value).flatMap(idsIn).sort();
}
