import type { Document } from '../../../store/collection.ts';
import type { Step } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { FacilityFields } from '../../shared/facility.ts';
import type { Connection } from '../../shared/pages.ts';
import type { SocialWorkCaseState, SocialWorkCertificate, SocialWorkStationTier } from '../generated.ts';

/** A social worker of a station; who it is stands in no register here. */
export interface SocialWorkerRecord {
  readonly id: string;
  readonly certificate: SocialWorkCertificate;
  readonly since: IsoDate;
}

/** A social work station of a township, or room of a community. */
export interface SocialWorkStationRecord extends FacilityFields {
  readonly tier: SocialWorkStationTier;
  readonly socialWorkers: readonly SocialWorkerRecord[];
  readonly groups: number;
  readonly communityActivities: number;
  readonly version?: number;
}

/** Help for one person. */
export interface SocialWorkCaseRecord extends Document {
  readonly clientId: string;
  readonly clientBirthDate: IsoDate;
  readonly stationId: string;
  /** That of the station. */
  readonly division: string;
  readonly operatorUscc: string | null;
  readonly worker: string;
  readonly issue: string;
  readonly goals: string;
  readonly hours: number;
  readonly state: SocialWorkCaseState;
  readonly history: readonly Step<SocialWorkCaseState>[];
  readonly openedOn: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

export type SocialWorkStationConnectionRecord = Connection<SocialWorkStationRecord>;
export type SocialWorkCaseConnectionRecord = Connection<SocialWorkCaseRecord>;
