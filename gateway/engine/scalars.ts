/** What a value of each built-in scalar must be, as JavaScript over `value`. Custom scalars are the subgraphs' own affair. */
export const scalarChecks = {
  Int: 'Number.isInteger(value)',
  Float: "typeof value === 'number'",
  String: "typeof value === 'string'",
  Boolean: "typeof value === 'boolean'",
  ID: "(typeof value === 'string' || Number.isInteger(value))",
} as const;

export type BuiltInScalar = keyof typeof scalarChecks;

const checks: Readonly<Record<BuiltInScalar, (value: unknown) => boolean>> = {
  Int: checkOf('Int'),
  Float: checkOf('Float'),
  String: checkOf('String'),
  Boolean: checkOf('Boolean'),
  ID: checkOf('ID'),
};

function checkOf(scalar: BuiltInScalar): (value: unknown) => boolean {
  const isValid = new Function('value', `return ${scalarChecks[scalar]}`);
  return (value) => isValid(value) === true;
}

export const builtInScalar = (name: string): BuiltInScalar | null =>
  name in scalarChecks ? (name as BuiltInScalar) : null;

/** Whether a value is one of a built-in scalar; null stands for a custom one, whose values are not judged. */
export const isScalar = (scalar: BuiltInScalar | null, value: unknown): boolean =>
  scalar === null || checks[scalar](value);
