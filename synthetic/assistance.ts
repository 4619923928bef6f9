import type { DibaoCaseRecord, TekunCaseRecord } from '../subgraphs/assistance/records.ts';
import type { DivisionRecord } from '../subgraphs/governance/records.ts';
import { currentDibaoCases, endedDibaoCases, transferredDibaoCases } from './assistance/dibaoCases.ts';
import { standardsOfProvince } from './assistance/standards.ts';
import { rescueStationsOfProvince } from './assistance/stations.ts';
import type { InstitutionOf } from './assistance/tekun.ts';
import { currentTekunCases, endedTekunCases } from './assistance/tekunCases.ts';
import type { Circumstances, CommunityPeople, Tools } from './people.ts';

/** What assistance has of the people of one community. */
export interface AssistanceOfCommunity {
  readonly dibaoCases: readonly DibaoCaseRecord[];
  readonly tekunCases: readonly TekunCaseRecord[];
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
): AssistanceOfCommunity {
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

/** Ids of running cases by the household or the person they are for; what charity refers a need to. */
export function referralsOf({ dibaoCases, tekunCases }: AssistanceOfCommunity): ReadonlyMap<string, string> {
  const referrals = new Map<string, string>();
  for (const { _id, status, householdId, members } of dibaoCases) {
    if (status === 'TERMINATED') continue;
    referrals.set(householdId, _id);
    for (const { residentId, coveredTo } of members) if (coveredTo === null) referrals.set(residentId, _id);
  }
  for (const { _id, status, residentId } of tekunCases) if (status !== 'TERMINATED') referrals.set(residentId, _id);
  return referrals;
}
