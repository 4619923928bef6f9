import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type ErrorCode, failure } from './errors.ts';

const maxFen = 10 ** 13;

/** Whether the text is a day of the calendar, `YYYY-MM-DD`, from year 1800 on. */
export function isCalendarDate(text: string): boolean {
  if (!/^(1[89]|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Whole fen of an amount in yuan such as `785.9` or `785.90`; null when it is none (domain reference § 0.5). */
export function fenOf(yuan: string): number | null {
  const parts = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!parts) return null;
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return fen < maxFen ? fen : null;
}

/** Yuan with two decimals; a ledger reversal may be negative. */
export function yuanOf(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new TypeError('An amount of money is not a whole number of fen');
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The instant in Asia/Shanghai, e.g. `2025-03-01T09:30:00.000+08:00`. */
export function shanghaiTimeOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
}

interface TextScalar<Internal> {
  readonly name: string;
  readonly code: ErrorCode;
  /** What to give, said when something else was given. */
  readonly wanted: string;
  readonly parse: (text: string) => Internal | null;
  readonly write: (value: Internal) => string;
}

// Messages never quote what was sent: it may be an identity number in the wrong place.
function textScalar<Internal>({ name, code, wanted, parse, write }: TextScalar<Internal>) {
  const read = (value: unknown): Internal => {
    const internal = typeof value === 'string' ? parse(value) : null;
    if (internal === null) throw failure(code, wanted);
    return internal;
  };
  const readLiteral = (node: ValueNode): Internal => {
    const internal = node.kind === Kind.STRING ? parse(node.value) : null;
    // With its node the fault can be traced to the argument it was given for.
    if (internal === null) throw new GraphQLError(wanted, { nodes: node, extensions: { code } });
    return internal;
  };
  return new GraphQLScalarType<Internal, string>({
    name,
    serialize: (value) => write(value as Internal),
    parseValue: read,
    parseLiteral: readLiteral,
  });
}

const same = (text: string) => text;

/** How the custom scalars of `values.graphql` are read and written; every subgraph serves these. */
export const scalars = {
  Date: textScalar<string>({
    name: 'Date',
    code: 'DATE_INVALID',
    wanted: 'give a day of the calendar as text, YYYY-MM-DD, e.g. "2025-12-31"',
    parse: (text) => (isCalendarDate(text) ? text : null),
    write: same,
  }),
  Month: textScalar<string>({
    name: 'Month',
    code: 'DATE_INVALID',
    wanted: 'give a month of the calendar as text, YYYY-MM, e.g. "2025-12"',
    parse: (text) => (isCalendarDate(`${text}-01`) ? text : null),
    write: same,
  }),
  DateTime: textScalar<Date>({
    name: 'DateTime',
    code: 'DATE_INVALID',
    wanted: 'give an instant with its offset as text, e.g. "2025-12-31T09:30:00+08:00"',
    parse: (text) =>
      /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(text) &&
      isCalendarDate(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(text))
        ? new Date(text)
        : null,
    write: shanghaiTimeOf,
  }),
  Money: textScalar<number>({
    name: 'Money',
    code: 'MONEY_INVALID',
    wanted: 'give yuan as text with at most two decimals, from "0.00" to under 100 billion, e.g. "785.90"',
    parse: fenOf,
    write: yuanOf,
  }),
};
