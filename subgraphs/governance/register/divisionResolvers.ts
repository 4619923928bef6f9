import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requirePast, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import { isReached } from '../../shared/changes/writeRule.ts';
import { addDays } from '../../shared/dates.ts';
import { requireDivisionCode, townshipCodeOf } from '../../shared/divisionCode.ts';
import type { ChangeDivisionBoundaryInput, Resolvers, SuccessorInput } from '../generated.ts';
import type { DivisionRecord, HouseholdRecord, ResidentRecord } from '../records.ts';
import type { GovernanceRepository } from '../repository.ts';
import { reasonOf, registerActors } from './rules.ts';

const mostSuccessors = 10;
const mostNamedHouseholds = 1_000;
const mostMoved = 10_000;
const mostOrganizations = 1_000;

/** S-12: a community closed, with all that was there moved on paper to what takes its place. */
export const divisionResolvers: Resolvers = {
  Mutation: {
    changeDivisionBoundary: (_root, { input }, { once, repository }) =>
      once('changeDivisionBoundary', input, async (change) => {
        requireActor(change, registerActors.officers, 'Changing boundaries');
        const { code, effectiveOn } = input;
        const reason = requireWords(input.reason, 'input.reason');
        requireDivisionCode(code, 'input.code');
        const closing = await repository.keptDivisions.require(code, 'input.code', change);
        await repository.register.division(code, 'input.code', change, 'COMMUNITY');
        requirePast(effectiveOn, change.today, 'input.effectiveOn');
        if (effectiveOn <= closing.validFrom)
          throw badInput('RANGE_INVERTED', 'input.effectiveOn', 'give a day after the first one of the community');
        requireSuccessors(input);
        const named = requireNamedHouseholds(input);
        const there = await whatIsIn(closing._id, repository, change);
        const unchanged = { division: closing, residentsMoved: 0 };
        if (there.residents.length > mostMoved || there.registered.length > mostMoved)
          return { ...unchanged, refusals: [reasonOf('TOO_MANY_AT_ONCE', 'input.code')] };
        const [first] = input.successors;
        if (!first && Object.values(there).some((rows) => rows.length > 0))
          return { ...unchanged, refusals: [reasonOf('SUCCESSOR_NEEDED', 'input.successors')] };
        const strangers = [...named.keys()].filter((id) => !there.households.some(({ _id }) => _id === id));
        if (strangers.length > 0)
          throw badInput('NOT_FOUND', 'input.households', 'name households of the community that closes');
        for (const [at, successor] of input.successors.entries())
          await openSuccessor(
            successor,
            `input.successors.${at}`,
            { closing, effectiveOn, reason },
            repository,
            change,
          );
        if (first) await moveAll(there, named, first.code, { closing, reason }, repository, change);
        const set = {
          validTo: addDays(effectiveOn, -1),
          succeededBy: input.successors.map((successor) => successor.code),
        };
        const division = await repository.keptDivisions.correct(closing, set, { action: 'CLOSE', reason }, change);
        await change.tell({
          ...{ kind: 'DIVISION_CHANGED', occurredOn: effectiveOn, residentId: null, divisionCode: code },
          source: { type: 'Division', id: code },
        });
        return { division, residentsMoved: there.residents.length, refusals: [] };
      }),
  },
};

function requireSuccessors({ code, successors }: ChangeDivisionBoundaryInput): void {
  if (successors.length > mostSuccessors)
    throw badInput('BAD_USER_INPUT', 'input.successors', `name ${mostSuccessors} at most`);
  for (const [at, successor] of successors.entries()) {
    const argument = `input.successors.${at}.code`;
    requireDivisionCode(successor.code, argument);
    if (successor.code === code || successors.findIndex((one) => one.code === successor.code) !== at)
      throw badInput('BAD_USER_INPUT', argument, 'name each successor once, and not the community itself (rule S-12)');
  }
}

/** Codes of successors by the households that go there. */
function requireNamedHouseholds({ households, successors }: ChangeDivisionBoundaryInput): ReadonlyMap<string, string> {
  const named = households ?? [];
  if (named.length > mostNamedHouseholds)
    throw badInput('BAD_USER_INPUT', 'input.households', `name ${mostNamedHouseholds} at most`);
  for (const [at, { householdId, code }] of named.entries()) {
    requireIdentifier(householdId, `input.households.${at}.householdId`);
    if (!successors.some((successor) => successor.code === code))
      throw badInput('DIVISION_UNKNOWN', `input.households.${at}.code`, 'name one of the successors');
  }
  return new Map(named.map(({ householdId, code }) => [householdId, code]));
}

async function whatIsIn(
  code: string,
  { keptResidents, keptHouseholds, keptOrganizations }: GovernanceRepository,
  change: Change,
) {
  const limit = mostMoved + 1;
  return {
    residents: await keptResidents.findAll({ residenceDivision: code }, 'residence', limit, change),
    registered: await keptResidents.findAll({ registeredDivision: code }, 'registered', limit, change),
    households: await keptHouseholds.findAll({ division: code }, 'division', limit, change),
    organizations: await keptOrganizations.findAll(
      { registrationDivision: code },
      'registration',
      mostOrganizations,
      change,
    ),
  };
}
type There = Awaited<ReturnType<typeof whatIsIn>>;

interface Closing {
  readonly closing: DivisionRecord;
  readonly reason: string;
}

/** A division of the register that stands, or a new one under its township. */
async function openSuccessor(
  { code, name, kind }: SuccessorInput,
  argument: string,
  { closing, effectiveOn, reason }: Closing & { readonly effectiveOn: string },
  { keptDivisions, register }: GovernanceRepository,
  change: Change,
): Promise<void> {
  const standing = await keptDivisions.find({ _id: code }, '_id_', change);
  if (!isReached({ divisions: () => [code] }, null, change.reach))
    throw badInput('FORBIDDEN', `${argument}.code`, 'name divisions where you are in charge');
  if (standing !== null) {
    await register.division(code, `${argument}.code`, change, 'COMMUNITY');
    return;
  }
  if (name == null || (kind !== 'RESIDENTS_COMMITTEE' && kind !== 'VILLAGERS_COMMITTEE'))
    throw badInput('BAD_USER_INPUT', argument, 'give name and kind of a division that is not in the register yet');
  if (code.endsWith('000'))
    throw badInput('DIVISION_LEVEL', `${argument}.code`, 'name a community, whose last three digits are not 000');
  const own = requireWords(name, `${argument}.name`);
  await register.division(townshipCodeOf(code), `${argument}.code`, change, 'TOWNSHIP');
  const township = await keptDivisions.require(townshipCodeOf(code), `${argument}.code`, change);
  await keptDivisions.create(
    {
      ...{ _id: code, name: own, fullName: `${township.fullName}${own}`, level: 'COMMUNITY', kind },
      ...{ parentCode: township._id, ancestorCodes: [...township.ancestorCodes, township._id] },
      ...{ statUnitCode: township.statUnitCode, urbanRuralClass: closing.urbanRuralClass },
      ...{ isUrbanDistrictStreet: false, isQualifiedTownship: false, isCentralVillage: false },
      ...{ isKeyAssistance: closing.isKeyAssistance, censusPopulation: null, censusYear: null },
      ...{ validFrom: effectiveOn, validTo: null, succeededBy: [] },
    },
    `${argument}.code`,
    { action: 'OPEN', reason },
    change,
  );
}

/** Moves what is there: whom a household names along with it, all else to the first successor. */
async function moveAll(
  there: There,
  named: ReadonlyMap<string, string>,
  first: string,
  { closing, reason }: Closing,
  { keptResidents, keptHouseholds, keptOrganizations }: GovernanceRepository,
  change: Change,
): Promise<void> {
  const why = { action: 'DIVISION_CHANGED', reason };
  const code = closing._id;
  const successorOf = ({ householdId }: Pick<ResidentRecord, 'householdId'>) =>
    (householdId && named.get(householdId)) || first;
  const people = [...new Map([...there.residents, ...there.registered].map((one) => [one._id, one])).values()];
  for (const [key, rows] of grouped(people, (one) => JSON.stringify(movedFields(one, code, successorOf(one)))))
    await keptResidents.correctAll(rows, JSON.parse(key), why, change);
  for (const [division, rows] of grouped(there.households, ({ _id }: HouseholdRecord) => named.get(_id) ?? first))
    await keptHouseholds.correctAll(rows, { division }, why, change);
  await keptOrganizations.correctAll(there.organizations, { registrationDivision: first }, why, change);
}

// What of the two named the closed community, and whether they then still are two.
const movedFields = (
  { residenceDivision, registeredDivision }: ResidentRecord,
  closed: string,
  successor: string,
): Pick<ResidentRecord, 'residenceDivision' | 'registeredDivision' | 'registeredElsewhere'> => {
  const residence = residenceDivision === closed ? successor : residenceDivision;
  const registered = registeredDivision === closed ? successor : registeredDivision;
  return {
    residenceDivision: residence,
    registeredDivision: registered,
    registeredElsewhere: registered !== residence,
  };
};

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
