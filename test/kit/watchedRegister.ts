import type { Caller } from '../../schema/caller.ts';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import type { AccessRecord } from '../../subgraphs/shared/accessLog/records.ts';
import { callerOfRole } from './callerOfRole.ts';
import { failingAccessLog } from './failingAccessLog.ts';
import { type OpenedSubgraph, openedSubgraph } from './openedSubgraph.ts';
import { recordsLeftBy } from './recordsLeftBy.ts';
import { aBranchOfDivisions, aHousehold, anOrganization, aResident } from './register.ts';

/** The county of everybody in the watched register. */
export const wuchang = '420106000000';

/** Identity numbers of the two people of it, invented and with valid check characters. */
export const motherNumber = '429901198606150029';
export const childNumber = '429901201503010028';

/** A mother and her child of ten with a household and an organization, whose readers are watched. */
export interface WatchedRegister extends OpenedSubgraph<GovernanceRepository> {
  /** What a caller is answered; fails when there are errors. */
  readonly answer: <Data>(
    caller: Caller,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Data>;
  /** The access records that some work leaves behind. */
  readonly recordsOf: (work: () => Promise<unknown>) => Promise<readonly AccessRecord[]>;
  /** Whether the access log fails to be written. */
  readonly log: { isDown: boolean };
  readonly now: () => Date;
  readonly passTime: (ms: number) => void;
}

/** Opens it at noon of the last day of 2025; close it when done. */
export async function watchedRegister(): Promise<WatchedRegister> {
  const log = { isDown: false };
  let now = new Date('2025-12-31T04:00:00Z');
  const register = await openedSubgraph(governance, '2025-12-31', {
    clock: () => now,
    over: (store) => failingAccessLog(store, log),
  });
  const { repository, store, askAs } = register;
  const mother = aResident({
    _id: 'res-mother',
    name: '周清和',
    birthDate: '1986-06-15',
    idNumber: motherNumber,
    householdId: 'hh-one',
  });
  const child = aResident({
    _id: 'res-child',
    name: '欧阳清和',
    birthDate: '2015-03-01',
    idNumber: childNumber,
    phone: null,
    parentIds: ['res-mother'],
    guardianIds: ['res-mother'],
  });
  await repository.addDivisions(aBranchOfDivisions());
  await repository.addResidents([mother, child]);
  await repository.addHouseholds([aHousehold([mother, child], { _id: 'hh-one' })]);
  await repository.addOrganizations([anOrganization()]);
  return {
    ...register,
    log,
    now: () => now,
    passTime: (ms) => {
      now = new Date(now.getTime() + ms);
    },
    answer: async <Data>(caller: Caller, query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await askAs(caller, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as unknown as Data;
    },
    recordsOf: (work) => recordsLeftBy(store, work),
  };
}

/** An officer of the county who reads for a purpose. */
export const staff = (wanted: Partial<Caller> = {}): Caller =>
  callerOfRole('countyOfficer', { subject: 'officer-7', divisions: [wuchang], purpose: 'CASE_HANDLING', ...wanted });

/** A community worker of the county without a purpose. */
export const worker = (wanted: Partial<Caller> = {}): Caller =>
  callerOfRole('communityWorker', { divisions: [wuchang], ...wanted });

/** The different codes of an answer's errors. */
export const codesIn = (errors: readonly { readonly extensions?: unknown }[] | undefined): readonly unknown[] => [
  ...new Set(errors?.map(({ extensions }) => (extensions as { readonly code?: unknown } | undefined)?.code)),
];
