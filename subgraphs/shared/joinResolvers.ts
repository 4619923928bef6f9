/** Resolvers of one part of a subgraph, by type and field. */
type PartOfResolvers = Readonly<Record<string, unknown>>;

/** Joins the resolvers of the parts of a subgraph, type by type. Throws where two parts resolve one field, or one scalar or enum. */
export function joinResolvers<Resolvers extends object>(...parts: readonly Resolvers[]): Resolvers {
  const joined = new Map<string, Readonly<Record<string, unknown>>>();
  for (const part of parts as readonly PartOfResolvers[])
    for (const [type, fields] of Object.entries(part)) {
      const known = joined.get(type) ?? {};
      const own = { ...(fields as object) };
      const [twice] = Object.keys(own).filter((field) => Object.hasOwn(known, field));
      if (twice !== undefined) throw new Error(`Two parts resolve ${type}.${twice}`);
      joined.set(type, { ...known, ...own });
    }
  return Object.fromEntries(joined) as Resolvers;
}
