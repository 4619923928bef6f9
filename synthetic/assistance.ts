import type {
  AssistanceStandardRecord,
  DibaoCaseRecord,
  RescueStationRecord,
  TekunCaseRecord,
} from '../subgraphs/assistance/records.ts';
import type { AssistanceRepository } from '../subgraphs/assistance/repository.ts';
import type { DivisionRecord } from '../subgraphs/governance/records.ts';
import type { IsoMonth } from '../subgraphs/shared/dates.ts';
import { currentDibaoCases, endedDibaoCases, transferredDibaoCases } from './assistance/dibaoCases.ts';
import { standardsOfProvince } from './assistance/standards.ts';
import { rescueStationsOfProvince } from './assistance/stations.ts';
import type { InstitutionOf } from './assistance/tekun.ts';
import { currentTekunCases, endedTekunCases } from './assistance/tekunCases.ts';
import type { Circumstances, CommunityPeople, Tools } from './people.ts';

/** Whatever of the collections of assistance has been generated. */
export interface AssistanceRecords {
  readonly standards?: readonly AssistanceStandardRecord[];
  readonly rescueStations?: readonly RescueStationRecord[];
  readonly dibaoCases?: readonly DibaoCaseRecord[];
  readonly tekunCases?: readonly TekunCaseRecord[];
}

/** What stands above the communities: the standards of 2021 to 2025 and a rescue station for each unit and county. */
export function assistanceOfProvince(tools: Tools, divisions: readonly DivisionRecord[]) {
  return {
    standards: standardsOfProvince(tools, divisions),
    rescueStations: rescueStationsOfProvince(tools, divisions),
  };
}

/** The cases of one community with their history; no person is in two exclusive benefits in one month. */
export function assistanceOfCommunity(
  people: CommunityPeople,
  circumstances: Circumstances,
  tools: Tools,
  institutionOf: InstitutionOf = () => null,
) {
  const running = currentTekunCases(people, circumstances, tools, institutionOf);
  const ended = endedTekunCases(people, tools, institutionOf);
  const onceInTekun = new Set(ended.map(({ residentId }) => residentId));
  const dibaoCases = [
    ...currentDibaoCases(people, circumstances, tools, onceInTekun),
    ...endedDibaoCases(people, circumstances, tools, onceInTekun),
    ...transferredDibaoCases(people, circumstances, tools, running, onceInTekun),
  ];
  return { dibaoCases, tekunCases: [...running, ...ended] };
}

/** Adds whatever is there to the store. */
export async function writeAssistance(repository: AssistanceRepository, records: AssistanceRecords): Promise<void> {
  const { standards = [], rescueStations = [], dibaoCases = [], tekunCases = [] } = records;
  await Promise.all([
    standards.length > 0 && repository.addStandards(standards),
    rescueStations.length > 0 && repository.addRescueStations(rescueStations),
    dibaoCases.length > 0 && repository.addDibaoCases(dibaoCases),
    tekunCases.length > 0 && repository.addTekunCases(tekunCases),
  ]);
}

/** How another domain names a case of assistance. */
export interface CaseReference {
  readonly kind: 'DIBAO' | 'TEKUN';
  readonly id: string;
  readonly handlingDivision: string;
}

/** Finds the cases that were generated for a community. */
export interface CaseFinder {
  /** The guarantee case that runs for a household, null without one. */
  readonly ofHousehold: (householdId: string) => CaseReference | null;
  /** The case that paid for a person in a month, null without one; a suspended case counts. */
  readonly ofResident: (residentId: string, month: IsoMonth) => CaseReference | null;
}

export function caseFinder({
  dibaoCases,
  tekunCases,
}: Required<Pick<AssistanceRecords, 'dibaoCases' | 'tekunCases'>>): CaseFinder {
  const byHousehold = new Map(
    dibaoCases.flatMap((found) =>
      found.status === 'TERMINATED' ? [] : [[found.householdId, referenceTo('DIBAO', found)] as const],
    ),
  );
  const spells = new Map<string, Spell[]>();
  const add = (residentId: string, spell: Spell) => spells.set(residentId, [...(spells.get(residentId) ?? []), spell]);
  for (const found of dibaoCases) {
    for (const { residentId, coveredFrom, coveredTo } of found.members) {
      add(residentId, { from: coveredFrom, to: coveredTo, reference: referenceTo('DIBAO', found) });
    }
  }
  for (const found of tekunCases) {
    add(found.residentId, { from: found.startMonth, to: found.endMonth, reference: referenceTo('TEKUN', found) });
  }
  return {
    ofHousehold: (householdId) => byHousehold.get(householdId) ?? null,
    ofResident: (residentId, month) =>
      spells.get(residentId)?.find(({ from, to }) => from <= month && (to === null || to >= month))?.reference ?? null,
  };
}

interface Spell {
  readonly from: IsoMonth;
  readonly to: IsoMonth | null;
  readonly reference: CaseReference;
}

const referenceTo = (
  kind: CaseReference['kind'],
  { _id, handlingDivision }: { readonly _id: string; readonly handlingDivision: string },
): CaseReference => ({ kind, id: _id, handlingDivision });
