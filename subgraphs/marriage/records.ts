import type { IsoDate } from '../shared/dates.ts';
import type { FacilityFields } from '../shared/facility.ts';
import type { Connection } from '../shared/pages.ts';
import type {
  DivorceApplicationState,
  MarriageState,
  RegistryBusiness,
  RegistryGrade,
  RegistryLevel,
} from './generated.ts';

export interface MarriageStateChangeRecord {
  readonly state: MarriageState;
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string;
}

/** Whose a record of a marriage is. Places of the parties are those at the registration of the marriage. */
export interface RecordOfParties {
  readonly _id: string;
  /** Party A and party B. */
  readonly partyIds: readonly [string, string];
  readonly registryId: string;
  /** Their communities, each once. */
  readonly partyDivisions: readonly string[];
  /**
   * Those communities and every division above them, each once. A list of any division asks for one value of this array, so a
   * marriage with both parties inside it is one row of the index and comes once.
   */
  readonly partyAreas: readonly string[];
  /** Where the registry of the record stands. */
  readonly registryDivision: string;
  /** S-02: where the parties lived and where the registry stands, with every division above, each once; their officers read it. */
  readonly reachAreas: readonly string[];
}

export interface MarriageRecord extends RecordOfParties {
  readonly state: MarriageState;
  readonly registeredOn: IsoDate;
  readonly certificateNo: string;
  readonly crossProvince: boolean;
  readonly endedOn: IsoDate | null;
  /** The party whose death ended it; the other one is the widow or widower (rule M-20). */
  readonly endedByDeathOf: string | null;
  readonly history: readonly MarriageStateChangeRecord[];
  readonly synthetic?: true;
}

export interface DivorceAgreementRecord {
  readonly children: string;
  readonly property: string;
  readonly debts: string;
}

export interface DivorceStateChangeRecord {
  readonly state: DivorceApplicationState;
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string;
}

export interface DivorceApplicationRecord extends RecordOfParties {
  readonly marriageId: string;
  readonly state: DivorceApplicationState;
  readonly submittedOn: IsoDate;
  readonly receivedOn: IsoDate | null;
  readonly coolingEndsOn: IsoDate | null;
  readonly collectFrom: IsoDate | null;
  readonly collectBy: IsoDate | null;
  /** Day of the terminal state, null while open; kept so that a year's outcomes can be counted. */
  readonly closedOn: IsoDate | null;
  readonly minorChildren: number;
  readonly agreement: DivorceAgreementRecord | null;
  readonly history: readonly DivorceStateChangeRecord[];
  readonly synthetic?: true;
}

export interface MarriageRegistryRecord extends FacilityFields {
  readonly facilityKind: 'MARRIAGE_REGISTRY';
  readonly level: RegistryLevel;
  readonly grade: RegistryGrade;
  readonly gradedOn: IsoDate | null;
  readonly windows: number;
  readonly registrars: number;
  readonly hasCounsellingRoom: boolean;
  readonly foreignCapable: boolean;
}

export interface SlotRecord {
  readonly _id: string;
  readonly registryId: string;
  /** Where the registry stands; kept so that slots can be found by division. */
  readonly division: string;
  readonly date: IsoDate;
  readonly from: Date;
  readonly to: Date;
  readonly business: RegistryBusiness;
  readonly capacity: number;
  readonly booked: number;
  /** Capacity not booked; kept so that free slots can be found. */
  readonly free: number;
  readonly special: string | null;
  readonly synthetic?: true;
}

export type MarriageConnectionRecord = Connection<MarriageRecord>;
export type DivorceApplicationConnectionRecord = Connection<DivorceApplicationRecord>;
export type MarriageRegistryConnectionRecord = Connection<MarriageRegistryRecord>;
export type SlotConnectionRecord = Connection<SlotRecord>;
