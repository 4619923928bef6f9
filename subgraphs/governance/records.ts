import type { IsoDate } from '../shared/dates.ts';
import type { Connection } from '../shared/pages.ts';
import type { WidenedAccessRecord as WidenedAccess } from '../shared/widenedAccess.ts';
import type {
  AccessPurpose,
  CallerRole,
  DivisionKind,
  DivisionLevel,
  HouseholdKind,
  HukouType,
  IdDocType,
  LifeStatus,
  OrganizationKind,
  OrganizationStatus,
  RelationToHead,
  Sex,
} from './generated.ts';

/** A division; `_id` is its twelve-digit code. */
export interface DivisionRecord {
  readonly _id: string;
  readonly name: string;
  readonly fullName: string;
  readonly level: DivisionLevel;
  readonly kind: DivisionKind;
  readonly parentCode: string | null;
  /** Codes of all divisions above, the province first. */
  readonly ancestorCodes: readonly string[];
  readonly statUnitCode: string | null;
  readonly urbanRuralClass: string | null;
  readonly isUrbanDistrictStreet: boolean;
  readonly isQualifiedTownship: boolean;
  readonly isCentralVillage: boolean;
  readonly isKeyAssistance: boolean;
  readonly censusPopulation: number | null;
  readonly censusYear: number | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly succeededBy: readonly string[];
  /** Counts the changes of the entry, as in each below; absent at first. */
  readonly version?: number;
  readonly synthetic?: true;
}

export interface ResidentRecord {
  readonly _id: string;
  readonly name: string;
  readonly idDocType: IdDocType;
  /** Never leaves the subgraph unmasked, nor stands in a log line or a message. */
  readonly idNumber: string | null;
  /** What makes a person one row (rule S-05): document type and number, or the own id of a person without any. */
  readonly identityKey: string;
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  readonly ethnicity: string;
  readonly registeredDivision: string;
  readonly residenceDivision: string;
  /** Kept beside the two so that they need not be compared in a query (人户分离). */
  readonly registeredElsewhere: boolean;
  readonly residenceSince: IsoDate;
  readonly hukouType: HukouType;
  readonly householdId: string | null;
  readonly relationToHead: RelationToHead | null;
  readonly phone: string | null;
  readonly lifeStatus: LifeStatus;
  readonly deathDate: IsoDate | null;
  readonly parentIds: readonly string[];
  readonly guardianIds: readonly string[];
  /** Ids that merges replaced by this one (rule S-05). */
  readonly aliases: readonly string[];
  readonly needsCheck: boolean;
  /** Absent in what was loaded at first, which is older than all else. */
  readonly recordedAt?: Date;
  readonly version?: number;
  readonly synthetic?: true;
}

export interface HouseholdMemberRecord {
  readonly residentId: string;
  readonly relation: RelationToHead;
  readonly joinedOn: IsoDate;
  readonly leftOn: IsoDate | null;
}

export interface HouseholdRecord {
  readonly _id: string;
  readonly householdNo: string;
  readonly kind: HouseholdKind;
  readonly headId: string | null;
  readonly headVacant: boolean;
  /** Kept beside the head so that households can be found by the head's age. */
  readonly headBirthDate: IsoDate | null;
  readonly division: string;
  readonly address: string;
  readonly members: readonly HouseholdMemberRecord[];
  /** Current members; kept so that households can be found by it. */
  readonly size: number;
  readonly version?: number;
  readonly synthetic?: true;
}

/** An organization; `_id` is its unified social credit code. */
export interface OrganizationRecord {
  readonly _id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly registrationAuthority: string;
  readonly registrationDivision: string;
  readonly registeredOn: IsoDate;
  readonly status: OrganizationStatus;
  readonly legalRepresentative: string;
  readonly purpose: string;
  readonly version?: number;
  readonly synthetic?: true;
}

/** The records of one person, reader and operation, taken together. */
export interface AccessLogEntryRecord {
  readonly at: Date;
  readonly lastAt: Date;
  readonly reader: string | null;
  readonly role: CallerRole | null;
  readonly client: string | null;
  readonly purpose: AccessPurpose | null;
  readonly fields: readonly string[];
  readonly operation: string | null;
  readonly requestId: string;
  readonly widenedAccessId: string | null;
}

export type WidenedAccessRecord = WidenedAccess;
export type AccessLogConnectionRecord = Connection<AccessLogEntryRecord>;
export type WidenedAccessConnectionRecord = Connection<WidenedAccessRecord>;
export type DivisionConnectionRecord = Connection<DivisionRecord>;
export type ResidentConnectionRecord = Connection<ResidentRecord>;
export type HouseholdConnectionRecord = Connection<HouseholdRecord>;
export type OrganizationConnectionRecord = Connection<OrganizationRecord>;
