import type {
  DivisionRecord,
  HouseholdRecord,
  OrganizationRecord,
  ResidentRecord,
} from '../subgraphs/governance/records.ts';
import type { IsoDate } from '../subgraphs/shared/dates.ts';
import type { Unit } from '../subgraphs/shared/hubei.ts';
import type { Random } from './random.ts';

/** Two people who are or were married to each other; both live or lived in the same community. */
export interface Couple {
  readonly husbandId: string;
  readonly wifeId: string;
  readonly marriedOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly endReason: 'DIVORCE' | 'DEATH' | null;
}

/** Where a community stands in the tree. */
export interface Place {
  readonly unit: Unit;
  readonly county: DivisionRecord;
  readonly township: DivisionRecord;
  readonly community: DivisionRecord;
  readonly isUrban: boolean;
}

/** The people of one community; the unit in which everything below the county is generated, so memory stays flat. */
export interface CommunityPeople extends Place {
  readonly households: readonly HouseholdRecord[];
  /** The living and those who died from 2021 on. */
  readonly residents: readonly ResidentRecord[];
  readonly couples: readonly Couple[];
}

/** What life has done to the people of a community, decided once so that all domains agree (domain reference §§ 4.2, 5.6). */
export interface Circumstances {
  readonly dibaoHouseholdIds: ReadonlySet<string>;
  readonly tekunIds: ReadonlySet<string>;
  /** Grade 1 (heaviest) to 4 by resident. */
  readonly disabilityGrade: ReadonlyMap<string, 1 | 2 | 3 | 4>;
  /** Ability level 0 (able) to 4 by resident of 60 and more. */
  readonly careLevel: ReadonlyMap<string, 0 | 1 | 2 | 3 | 4>;
  readonly childStatus: ReadonlyMap<string, 'ORPHAN' | 'DE_FACTO_UNATTENDED'>;
}

/** What every generator works with. Serial numbers run through the whole generation, which has one fixed order. */
export interface Tools {
  /** How many real people one synthetic person stands for: 10,000, 1,000 or 100. */
  readonly scale: number;
  /** 2025-12-31: nothing generated lies after it. */
  readonly asOf: IsoDate;
  /** 2021-01-01: histories begin here. */
  readonly historyFrom: IsoDate;
  readonly random: (type: string, divisionCode: string) => Random;
  /** `<prefix>-` and a nine-digit serial: identifiers of records, e.g. `nextId('dibao')` -> `dibao-000000042`. */
  readonly nextId: (prefix: string) => string;
  /** `{type}-{division6}-{yyyymm}-{serial6}` (domain reference § 5.5). */
  readonly businessNumber: (type: string, divisionCode: string, on: IsoDate) => string;
  /** A new organization with a valid synthetic credit code; the caller adds it to what it returns for governance. */
  readonly newOrganization: (
    wanted: Pick<OrganizationRecord, 'name' | 'kind' | 'registrationDivision' | 'registeredOn' | 'purpose'> & {
      readonly unit: Unit;
    },
  ) => OrganizationRecord;
  /** An invented full name for somebody born in that year, for officers and representatives. */
  readonly personName: (random: Random, birthYear: number) => string;
  /** An invented telephone number, beginning with 12. */
  readonly phone: (random: Random) => string;
  /** Invented street and number, and coordinates near the county's centre. */
  readonly site: (
    random: Random,
    county: DivisionRecord,
  ) => { readonly address: string; readonly longitude: number; readonly latitude: number; readonly datum: 'GCJ_02' };
}
