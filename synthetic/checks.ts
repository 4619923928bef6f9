import type { DibaoCaseRecord, TekunCaseRecord } from '../subgraphs/assistance/records.ts';
import type { CharityNeedRecord, DonationRecord, MatchRecord } from '../subgraphs/charity/records.ts';
import type { DeathRecordRecord } from '../subgraphs/funeral/records.ts';
import { isAddressCode } from '../subgraphs/governance/addressCodes.ts';
import { identityNumberFindings } from '../subgraphs/governance/identityNumber.ts';
import type { OrganizationRecord } from '../subgraphs/governance/records.ts';
import { breachesOfDivision, breachesOfHousehold, breachesOfResident } from '../subgraphs/governance/rules.ts';
import type { DivorceApplicationRecord, MarriageRecord } from '../subgraphs/marriage/records.ts';
import { creditCodeFindings } from '../subgraphs/shared/creditCode.ts';
import { units } from '../subgraphs/shared/hubei.ts';
import type { WelfareBenefitRecord } from '../subgraphs/welfare/records.ts';
import { benefitsOfTheDead, contradictions } from './checks/benefits.ts';
import { brokenHistories } from './checks/histories.ts';
import type { DivisionTree } from './divisions.ts';
import type { CommunityPeople, Tools } from './people.ts';

/** Records of one community that have to agree with each other. */
export interface CommunityRecords {
  readonly people: CommunityPeople;
  readonly dibaoCases: readonly DibaoCaseRecord[];
  readonly tekunCases: readonly TekunCaseRecord[];
  readonly benefits: readonly WelfareBenefitRecord[];
  readonly deathRecords: readonly DeathRecordRecord[];
  readonly marriages: readonly MarriageRecord[];
  readonly divorceApplications: readonly DivorceApplicationRecord[];
  readonly donations: readonly DonationRecord[];
  readonly needs: readonly CharityNeedRecord[];
  readonly matches: readonly MatchRecord[];
}

/** What one check of the domain reference § 5.6 found. */
export interface CheckResult {
  readonly name: string;
  readonly broken: number;
  /** The first few, by the record's own id. */
  readonly examples: readonly string[];
}

/** Looks at everything as it is generated, before the planted anomalies. */
export interface Checks {
  readonly community: (records: CommunityRecords) => void;
  readonly organizations: (records: readonly OrganizationRecord[]) => void;
  readonly finish: () => readonly CheckResult[];
}

const mostExamples = 3;

/** Starts the checks on a tree of divisions. */
export function startChecks({ records }: DivisionTree, { scale, asOf }: Tools): Checks {
  const divisionByCode = new Map(records.map((record) => [record._id, record]));
  const broken = new Map<string, string[]>(names.map((name) => [name, []]));
  const report = (name: CheckName, ids: readonly string[]) => broken.get(name)?.push(...ids);
  const rowsByUnit = new Map<string, number>();
  const creditCodes = new Set<string>();
  // Numbers of two units differ in their first six digits, so only those of the unit at hand need be kept.
  let numbersOfUnit = { unit: '', numbers: new Set<string>() };

  for (const division of records) {
    const breaches = breachesOfDivision(division, divisionByCode.get(division.parentCode ?? ''), true);
    report('divisions form a tree (S-12)', breaches.length > 0 ? [division._id] : []);
  }

  return {
    community: (community) => {
      const { people } = community;
      const { residents, unit } = people;
      rowsByUnit.set(unit.code, (rowsByUnit.get(unit.code) ?? 0) + residents.length);
      if (numbersOfUnit.unit !== unit.code) numbersOfUnit = { unit: unit.code, numbers: new Set() };
      const byId = new Map(residents.map((resident) => [resident._id, resident]));

      for (const resident of residents) {
        const number = resident.idNumber ?? '';
        const isSound = identityNumberFindings(number, asOf, resident).length === 0;
        if (!isSound) report('identity numbers are valid', [resident._id]);
        if (numbersOfUnit.numbers.has(number)) report('identity numbers are unique', [resident._id]);
        numbersOfUnit.numbers.add(number);
        const levelOf = (code: string) => divisionByCode.get(code)?.level;
        if (breachesOfResident(resident, levelOf, asOf).length > 0) report('residents (S-05 to S-11)', [resident._id]);
        const { registeredDivision } = resident;
        if (!divisionByCode.has(registeredDivision) && !isAddressCode(registeredDivision.slice(0, 6)))
          report('registered divisions are known', [resident._id]);
        // A line of parents who are each older than their child cannot come back to where it began.
        const olderParents = resident.parentIds.every((id) => (byId.get(id)?.birthDate ?? asOf) < resident.birthDate);
        if (!olderParents) report('kin is acyclic', [resident._id]);
      }
      report('households (S-09, S-10)', householdsBreaking(people));
      report('no benefit of a dead person', benefitsOfTheDead(community));
      const contradictory = contradictions(community).map(({ recordId }) => recordId);
      report('benefits are compatible', contradictory);
      report('histories are paths of their machines', brokenHistories(community));
    },
    organizations: (organizations) => {
      for (const { _id } of organizations) {
        if (creditCodeFindings(_id).length > 0) report('credit codes are valid', [_id]);
        if (creditCodes.has(_id)) report('credit codes are unique', [_id]);
        creditCodes.add(_id);
      }
    },
    finish: () => {
      const wrong = units.filter(
        (unit) => Math.abs((rowsByUnit.get(unit.code) ?? 0) - Math.round(unit.census2020 / scale)) > 1,
      );
      report(
        'totals by unit follow the census',
        wrong.map(({ code }) => code),
      );
      return names.map((name) => {
        const ids = broken.get(name) ?? [];
        return { name, broken: ids.length, examples: ids.slice(0, mostExamples) };
      });
    },
  };
}

const names = [
  'divisions form a tree (S-12)',
  'totals by unit follow the census',
  'identity numbers are valid',
  'identity numbers are unique',
  'credit codes are valid',
  'credit codes are unique',
  'registered divisions are known',
  'residents (S-05 to S-11)',
  'households (S-09, S-10)',
  'kin is acyclic',
  'no benefit of a dead person',
  'benefits are compatible',
  'histories are paths of their machines',
] as const;
type CheckName = (typeof names)[number];

function householdsBreaking({ households, residents }: CommunityPeople): readonly string[] {
  const living = new Set(residents.flatMap(({ _id, lifeStatus }) => (lifeStatus === 'ALIVE' ? [_id] : [])));
  const membersSeen = new Set<string>();
  return households.flatMap((household) => {
    const current = household.members.filter(({ leftOn }) => leftOn === null);
    const isTwiceMember = current.some(({ residentId }) => membersSeen.has(residentId));
    for (const { residentId } of current) membersSeen.add(residentId);
    const breaches = breachesOfHousehold(household, (id) => living.has(id));
    return isTwiceMember || breaches.length > 0 ? [household._id] : [];
  });
}
