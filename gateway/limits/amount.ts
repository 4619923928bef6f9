import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** The values of an operation's variables, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number that the document gives, or that is known only with the variables. */
export type Amount = number | ((variables: Variables) => number);

/** The number of an amount for these variables. */
export const amountFor = (amount: Amount, variables: Variables): number =>
  typeof amount === 'number' ? amount : amount(variables);

/** Works on amounts; the result is a number at once when all of them are. */
export function combine(amounts: readonly Amount[], work: (numbers: readonly number[]) => number): Amount {
  const numbers = amounts.filter((amount) => typeof amount === 'number');
  if (numbers.length === amounts.length) return work(numbers);
  return (variables) => work(amounts.map((amount) => amountFor(amount, variables)));
}

/** What one argument, or an input field within it, is set to. */
export interface Setting {
  /** Null when it is not given, or given as null. */
  readonly given: (variables: Variables) => unknown;
  /** Whether `given` needs the variables to tell. */
  readonly isVariable: boolean;
  /** What the schema takes when it is not given. */
  readonly otherwise: unknown;
}

/** Finds an argument of a field, or `argument.inputField` within one. */
export function settingOf(
  node: FieldNode,
  field: Pick<GraphQLField<unknown, unknown>, 'args'>,
  dottedName: string,
  operation: OperationDefinitionNode,
): Setting {
  const [name = '', ...path] = dottedName.split('.');
  const otherwise = within(field.args.find((argument) => argument.name === name)?.defaultValue, path);
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (!value) return { given: () => null, isVariable: false, otherwise };
  if (!mentionsVariable(value)) {
    const constant = within(valueFromASTUntyped(value), path);
    return { given: () => constant, isVariable: false, otherwise };
  }
  const read = valueReader(value, operation);
  return { given: (variables) => within(read(variables), path), isVariable: true, otherwise };
}

/** Reads a value of the document with the variables filled in, or the operation's defaults for them. */
export function valueReader(value: ValueNode, operation: OperationDefinitionNode): (variables: Variables) => unknown {
  const defaults = variableDefaults(operation);
  if (value.kind !== Kind.VARIABLE) return (variables) => valueFromASTUntyped(value, { ...defaults, ...variables });
  const name = value.name.value;
  return (variables) => (Object.hasOwn(variables, name) ? variables[name] : defaults[name]);
}

function variableDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

/** Whether a value in a document holds a variable anywhere. */
export function mentionsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(mentionsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => mentionsVariable(field.value));
}

/** Whether a value is an object with named parts. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function within(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value ?? null;
  return isRecord(value) ? within(value[name], rest) : null;
}
