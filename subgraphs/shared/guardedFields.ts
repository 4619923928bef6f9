import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { classesOf } from '../../schema/classes.ts';
import { errorCodes, failure } from '../../schema/errors.ts';
import type { DataClass } from '../../schema/scopes.ts';
import type { IsoDate } from './dates.ts';
import { classFor, isChildOn, sensitiveScope, type ValueAsked } from './disclosure.ts';
import type { ServedRequest } from './subgraph.ts';

/** A person whom a row is about. */
export interface Subject {
  /** Null for somebody in no register. */
  readonly residentId: string | null;
  /** Null where it is not known: then the person counts as grown up. */
  readonly birthDate: IsoDate | null;
  readonly deathDate?: IsoDate | null;
}

// biome-ignore lint/suspicious/noExplicitAny: rows of all types meet here; each entry of a table states its own.
type AnyRow = any;

/** What stands in a value's place where it is not given whole (domain reference § 0.6). */
export type Mask<Context> = (value: string, row: AnyRow, context: Context) => string | null | Promise<string | null>;

/** Whose data the rows of a type are. */
export interface TypeDisclosed<Context> {
  /** Everybody whom a row is about; nobody for a type about no person of the register. */
  readonly subjects: (row: AnyRow, context: Context) => readonly Subject[] | Promise<readonly Subject[]>;
  /**
   * The divisions that the type's scope rule tests, to tell which wider access a row is reached under; those of what a field gives
   * where the row is but a key. Asked for only when the caller has taken some.
   */
  readonly divisions: (row: AnyRow, context: Context, given: AnyRow) => Divisions | Promise<Divisions>;
  readonly masks: Readonly<Record<string, Mask<Context>>>;
}

type Divisions = readonly (string | null)[];

/**
 * The types of a subgraph by name. `withOwner` is a type whose objects are only found in a field of the same class of a type that is
 * disclosed itself, such as the lines of a record.
 */
export type TypesDisclosed<Context> = Readonly<Record<string, TypeDisclosed<Context> | 'withOwner'>>;

/**
 * Makes every field of class personal or sensitive give what `disclosure.ts` says its caller is given: the value, its mask or null
 * with the reason. A sensitive value is given only once the access log holds that it was. Throws when such a field belongs to a
 * type that the table does not name, so that none is left out.
 */
export function guardFields<Context extends ServedRequest>(
  schema: GraphQLSchema,
  disclosed: TypesDisclosed<Context>,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || rootTypes.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const [dataClass] = classesOf(field.astNode?.directives);
      if (dataClass !== 'personal' && dataClass !== 'sensitive') continue;
      const rule = disclosed[type.name];
      if (!rule)
        throw new Error(`${type.name}.${field.name} is ${dataClass}, but nothing says whose data a ${type.name} is`);
      if (rule === 'withOwner') continue;
      const name = `${type.name}.${field.name}`;
      field.resolve = guarded({ name, dataClass, ...rule, mask: rule.masks[field.name] ?? null }, field.resolve);
    }
  }
}

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

interface GuardedField<Context> extends Omit<TypeDisclosed<Context>, 'masks'> {
  readonly name: string;
  readonly dataClass: DataClass;
  readonly mask: Mask<Context> | null;
}

type Resolve<Context> = GraphQLFieldResolver<AnyRow, Context>;

function guarded<Context extends ServedRequest>(
  field: GuardedField<Context>,
  resolve: Resolve<Context> = defaultFieldResolver,
): Resolve<Context> {
  const { name, dataClass, subjects, divisions, mask } = field;

  async function givenOnRecord(row: AnyRow, given: AnyRow, context: Context, about: readonly Subject[]) {
    const hasWidened = context.caller.divisions.length > context.ownDivisions.length;
    const grantId = hasWidened ? context.grantFor(await divisions(row, context, given)) : null;
    const ids = about.length > 0 ? about.map(({ residentId }) => residentId) : [null];
    await Promise.all(ids.map((residentId) => context.disclosures.note({ residentId, grantId, field: name })));
  }

  function give(about: readonly Subject[], ...[row, args, context, info]: Parameters<Resolve<Context>>) {
    const { ownIds, today, discloser } = context;
    const isChild = about.some(
      ({ birthDate, deathDate }) => birthDate !== null && isChildOn(birthDate, today, deathDate ?? null),
    );
    const isOwn = ownIds.size > 0 && about.some(({ residentId }) => residentId !== null && ownIds.has(residentId));
    const asked: ValueAsked = { dataClass, isOwn, isChild, hasMask: mask !== null };
    const disclosure = discloser.disclosureOf(asked);
    if (disclosure === 'withheld') return withheld(discloser.reasonWithheld(asked));
    const value = resolve(row, args, context, info);
    if (disclosure === 'masked') return settled(value, (whole) => masked(whole, row, context, mask));
    if (classFor(dataClass, isChild) !== 'sensitive') return value;
    return settled(value, async (whole) => {
      if (isNothing(whole)) return whole;
      try {
        await givenOnRecord(row, whole, context, about);
        return whole;
      } catch (error) {
        if (mask === null || !(error instanceof GraphQLError)) throw error;
        context.disclosures.faults.push(placed(error, info));
        return masked(whole, row, context, mask);
      }
    });
  }

  return (row, args, context, info) => {
    const about = subjects(row, context);
    return about instanceof Promise
      ? about.then((persons) => give(persons, row, args, context, info))
      : give(about, row, args, context, info);
  };
}

function withheld(reason: 'PURPOSE_REQUIRED' | 'UNAUTHORIZED_FIELD' | null): null {
  if (reason === null) return null;
  if (reason === 'PURPOSE_REQUIRED') throw failure(reason);
  throw failure(reason, errorCodes[reason], { requiredScopes: [[sensitiveScope]] });
}

// An empty list shows nothing: it looks the same whether there are no rows or none in the caller's reach.
const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function masked<Context>(value: unknown, row: AnyRow, context: Context, mask: Mask<Context> | null): unknown {
  if (mask === null) return null;
  if (Array.isArray(value)) return Promise.all(value.map((one) => masked(one, row, context, mask)));
  return typeof value === 'string' ? mask(value, row, context) : null;
}

// Most values are there at once; a promise for each would cost more than the rule.
function settled<Given>(value: unknown, give: (whole: unknown) => Given): Given | Promise<Given> {
  return value instanceof Promise ? value.then(give) : give(value);
}

const placed = (error: GraphQLError, { path, fieldNodes }: GraphQLResolveInfo): GraphQLError =>
  new GraphQLError(error.message, { nodes: fieldNodes, path: responsePath(path), extensions: error.extensions });

function responsePath(path: GraphQLResolveInfo['path'] | undefined): readonly (string | number)[] {
  return path === undefined ? [] : [...responsePath(path.prev), path.key];
}
