import { badInput, failure } from '../../schema/errors.ts';
import { requireIdentifier, requirePast } from '../shared/arguments.ts';
import { actorShown } from '../shared/changes/actions.ts';
import { creditCodeFindings, requireCreditCode } from '../shared/creditCode.ts';
import { ageOn } from '../shared/dates.ts';
import { narrowerDivision, requireDivisionCode, unknownDivision } from '../shared/divisionCode.ts';
import { loadOptional, loadPresent, loadRequired } from '../shared/loader.ts';
import { maskIdentityNumber, maskPhone } from '../shared/masks.ts';
import { type Finding, normalizedNumber } from '../shared/officialNumber.ts';
import { connectionOf } from '../shared/pages.ts';
import { accessLogPage } from './accessLogPage.ts';
import { isAddressCode } from './addressCodes.ts';
import { enumLabels } from './enumLabels.ts';
import { requireLookUp, soughtBy } from './exactLookUp.ts';
import type { DivisionLevel, Resolvers } from './generated.ts';
import { addressCodeWarnings, identityNumberFindings } from './identityNumber.ts';
import { widenedAccessId } from './keepWidenedAccess.ts';
import { searchableByName } from './nameSearch.ts';
import { mayHoldLevel } from './rules.ts';
import { checkWidening, hoursAfter, requireWidening } from './widening.ts';

export const registerResolvers: Resolvers = {
  Query: {
    division: (_root, { code }, { loaders }) => {
      requireDivisionCode(code, 'code');
      return loaders.divisionByCode.load(code);
    },
    divisions: async (_root, { level, parentCode, filter, first, after }, { loaders, today }) => {
      const wanted = {
        ...filter,
        level: level ?? filter?.level ?? null,
        parentCode: parentCode ?? filter?.parentCode ?? null,
        today,
      };
      const divisions = connectionOf(loaders.divisions, wanted, { first, after });
      if (wanted.parentCode === null) return divisions;
      const argument = parentCode == null ? 'filter.parentCode' : 'parentCode';
      requireDivisionCode(wanted.parentCode, argument);
      const parent = await loaders.divisionByCode.load(wanted.parentCode);
      if (!parent) throw unknownDivision(argument);
      if (!mayHoldLevel(parent.level, wanted.level))
        throw badInput('DIVISION_LEVEL', argument, namesHigher(wanted.level));
      return divisions;
    },
    resident: async (_root, { id }, { loaders, repository, reach }) => {
      requireIdentifier(id, 'id');
      return (await loaders.residentById.load(id)) ?? (await repository.findResidentsByAlias([id], reach))[0] ?? null;
    },
    residents: (_root, { filter, first, after }, context) =>
      connectionOf(
        context.loaders.residents,
        { ...filter, ...searchableByName(filter?.nameLike, context), today: context.today },
        { first, after },
      ),
    household: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.householdById.load(id);
    },
    households: (_root, { filter, first, after }, { loaders, today }) =>
      connectionOf(loaders.households, { ...filter, today }, { first, after }),
    organization: (_root, { uscc }, { loaders }) => loaders.organizationByUscc.load(requireCreditCode(uscc, 'uscc')),
    organizations: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.organizations, { ...filter }, { first, after }),
    checkIdentityNumber: (_root, { number, birthDate, sex }, { today }) => {
      requirePast(birthDate, today, 'birthDate');
      const normalized = normalizedNumber(number);
      const findings = identityNumberFindings(normalized, today, { birthDate, sex });
      const warnings = findings.length === 0 ? addressCodeWarnings(normalized, isAddressCode) : [];
      return {
        valid: findings.length === 0,
        refusals: findings.map(asRefusal('number')),
        warnings: warnings.map(asRefusal('number')),
      };
    },
    checkCreditCode: (_root, { uscc }) => {
      const findings = creditCodeFindings(normalizedNumber(uscc));
      return { valid: findings.length === 0, refusals: findings.map(asRefusal('uscc')), warnings: [] };
    },
    enumLabels: (_root, { names }) => enumLabels(names ?? null),
    widenedAccess: (_root, page, { loaders }) => connectionOf(loaders.widenedAccess, {}, page),
  },
  Mutation: {
    widenAccess: async (
      _root,
      { input },
      { caller, disclosures, loaders, repository, requestId, now, ownDivisions },
    ) => {
      const taker = requireWidening(caller);
      checkWidening(input);
      const division = await loaders.divisionByCode.load(input.divisionCode);
      if (!division) throw unknownDivision('input.divisionCode');
      if (division.level === 'PROVINCE')
        throw badInput('DIVISION_LEVEL', 'input.divisionCode', 'name a prefecture or a division below it');
      const takenAt = now();
      const _id = widenedAccessId(taker.subject, input.idempotencyKey);
      await disclosures.note({ residentId: null, grantId: _id, field: 'Mutation.widenAccess' });
      const access = await repository.keepWidenedAccess({
        _id,
        ...taker,
        division: division._id,
        homeDivision: ownDivisions[0] ?? null,
        reason: input.reason.trim(),
        takenAt: takenAt.toISOString(),
        until: hoursAfter(takenAt, input.hours).toISOString(),
        requestId,
      });
      return { access, refusals: [] };
    },
    lookUpResident: async (_root, { input }, { caller, disclosures, grantFor, reach, repository, today }) => {
      requireLookUp(caller);
      const { identityKey, findings } = soughtBy(input, today);
      if (findings.length > 0) return { resident: null, refusals: findings.map(asRefusal('input.idNumber')) };
      const found = identityKey === null ? [] : await repository.findResidentsByIdentity([identityKey], reach);
      const [resident = null] = found;
      await disclosures.note({
        residentId: resident?._id ?? null,
        grantId: resident && grantFor([resident.residenceDivision, resident.registeredDivision]),
        field: 'Mutation.lookUpResident',
      });
      return { resident, refusals: [] };
    },
  },
  Division: {
    __resolveReference: ({ code }, { loaders }) => loaders.divisionByCode.load(code),
    code: ({ _id }) => _id,
    parent: ({ parentCode }, _args, { loaders }) => loadOptional(loaders.divisionByCode, parentCode),
    ancestors: ({ ancestorCodes }, _args, { loaders }) => loadPresent(loaders.divisionByCode, ancestorCodes),
    children: ({ _id }, page, { loaders, today }) => connectionOf(loaders.divisions, { parentCode: _id, today }, page),
    statUnit: ({ statUnitCode }, _args, { loaders }) => loadOptional(loaders.divisionByCode, statUnitCode),
    isUrban: ({ urbanRuralClass }) => urbanRuralClass?.startsWith('1') ?? null,
    succeededBy: ({ succeededBy }, _args, { loaders }) => loadPresent(loaders.divisionByCode, succeededBy),
    residents: ({ _id }, { filter, first, after }, context) =>
      connectionOf(
        context.loaders.residents,
        {
          ...filter,
          ...searchableByName(filter?.nameLike, context),
          divisionCode: narrowerDivision(_id, filter?.divisionCode),
          today: context.today,
        },
        { first, after },
      ),
    households: ({ _id }, { filter, first, after }, { loaders, today }) =>
      connectionOf(
        loaders.households,
        { ...filter, divisionCode: narrowerDivision(_id, filter?.divisionCode), today },
        { first, after },
      ),
    organizations: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.organizations,
        { ...filter, divisionCode: narrowerDivision(_id, filter?.divisionCode) },
        { first, after },
      ),
  },
  Resident: {
    // A merge leaves old ids in other subgraphs; they go on naming the person (rule S-05).
    __resolveReference: async ({ id }, { loaders }) =>
      (await loaders.residentById.load(id)) ?? (await loaders.residentByAlias.load(id))?.resident ?? null,
    id: ({ _id }) => _id,
    idNumberMasked: ({ idNumber }) => idNumber && maskIdentityNumber(idNumber),
    residentKey: ({ _id }, _args, { pseudonymOf }) => pseudonymOf(_id),
    accessLog: ({ _id }, page, { caller, loaders, ownIds }) => {
      if (!ownIds.has(_id) && !caller.scopes.includes('audit:read'))
        throw failure('UNAUTHORIZED_FIELD', undefined, { requiredScopes: [['audit:read']] });
      return accessLogPage(async () => (await loaders.accessEntriesByResident.load(_id))?.entries ?? [], page);
    },
    phoneMasked: ({ phone }) => phone && maskPhone(phone),
    age: ({ birthDate, deathDate }, { on }, { today }) => {
      const day = on ?? today;
      return day < birthDate || (deathDate !== null && day > deathDate) ? null : ageOn(birthDate, day);
    },
    registeredDivision: ({ registeredDivision }, _args, { loaders }) => loaders.divisionByCode.load(registeredDivision),
    registeredDivisionCode: ({ registeredDivision }) => registeredDivision,
    residenceDivision: ({ residenceDivision }, _args, { loaders }) =>
      loadRequired(loaders.divisionByCode, residenceDivision),
    household: ({ householdId }, _args, { loaders }) => loadOptional(loaders.householdById, householdId),
    parents: ({ parentIds }, _args, { loaders }) => loadPresent(loaders.residentById, parentIds),
    guardians: ({ guardianIds }, _args, { loaders }) => loadPresent(loaders.residentById, guardianIds),
  },
  Household: {
    __resolveReference: ({ id }, { loaders }) => loaders.householdById.load(id),
    id: ({ _id }) => _id,
    head: ({ headId }, _args, { loaders }) => loadOptional(loaders.residentById, headId),
    division: ({ division }, _args, { loaders }) => loadRequired(loaders.divisionByCode, division),
  },
  HouseholdMember: {
    resident: ({ residentId }, _args, { loaders }) => loaders.residentById.load(residentId),
  },
  WidenedAccess: {
    id: ({ _id }) => _id,
    officer: ({ subject }) => subject,
    role: ({ role }) => actorShown[role],
    division: ({ division }, _args, { loaders }) => loaders.divisionByCode.load(division),
    takenAt: ({ takenAt }) => new Date(takenAt),
    until: ({ until }) => new Date(until),
    active: ({ until }, _args, { now }) => until > now().toISOString(),
  },
  Organization: {
    __resolveReference: ({ uscc }, { loaders }) => loaders.organizationByUscc.load(uscc),
    uscc: ({ _id }) => _id,
    registrationDivision: ({ registrationDivision }, _args, { loaders }) =>
      loadRequired(loaders.divisionByCode, registrationDivision),
  },
};

const namesHigher = (level: DivisionLevel | null): string =>
  level === null
    ? 'a community has no divisions below it; name a township or one above'
    : `the divisions asked for are of the level ${level}; name one above them`;

const asRefusal = (path: string) => (finding: Finding) => ({ ...finding, path });
