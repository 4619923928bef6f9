import type { IsoDate } from '../shared/dates.ts';
import type { FacilityFields } from '../shared/facility.ts';
import type { Connection } from '../shared/pages.ts';
import type {
  BasicServiceKind,
  CauseClass,
  CemeteryKind,
  CemeteryTier,
  DeathCertifier,
  DeathPlaceKind,
  DeathRecordState,
  DeathSource,
  FuneralHomeNature,
  FuneralPriceKind,
  ServiceGroup,
} from './generated.ts';

/** What one source said. */
export interface DeathReportRecord {
  readonly source: DeathSource;
  readonly diedOn: IsoDate;
  readonly reportedAt: Date;
}

export interface DeathStateChangeRecord {
  readonly state: DeathRecordState;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

export interface DeathRecordRecord {
  readonly _id: string;
  readonly residentId: string | null;
  /** What makes a death one row (rule F-02): the resident while the record stands, else the own id. */
  readonly standingKey: string;
  /** The community the person lived in; of the unidentified, where they were found. */
  readonly residenceDivision: string;
  /** Where the person was registered, whose officers end what is paid there; null while unidentified. */
  readonly registeredDivision: string | null;
  readonly state: DeathRecordState;
  readonly diedOn: IsoDate;
  readonly placeKind: DeathPlaceKind;
  readonly certificateNo: string | null;
  readonly certifiedBy: DeathCertifier | null;
  readonly causeClass: CauseClass;
  readonly abnormal: boolean;
  readonly reportedBy: string;
  readonly reportedAt: Date;
  readonly verifiedAt: Date | null;
  readonly source: DeathSource;
  readonly reports: readonly DeathReportRecord[];
  /** Kept beside the two dates so that late ones can be found and averaged (rule F-03). */
  readonly daysToVerification: number | null;
  readonly history: readonly DeathStateChangeRecord[];
  readonly synthetic?: true;
}

/** Where the dead are received: a funeral home or a point of one. */
interface ReceptionFields extends FacilityFields {
  readonly furnaces: number;
  readonly halls: number;
  readonly vehicles: number;
  readonly coldPlaces: number;
  readonly platformConnected: boolean;
  readonly nature: FuneralHomeNature;
}

export interface FuneralHomeRecord extends ReceptionFields {
  readonly facilityKind: 'FUNERAL_HOME';
}

export interface ServicePointRecord extends ReceptionFields {
  readonly facilityKind: 'SERVICE_POINT';
}

/** Where the dead or their ashes rest: a cemetery or a columbarium. */
interface RestingFields extends FacilityFields {
  readonly kind: CemeteryKind;
  readonly tier: CemeteryTier;
  readonly serves: readonly string[];
  readonly areaM2: number;
  readonly plots: number;
  readonly niches: number;
  readonly used: number;
  /** Plots and niches not used; kept so that places can be found by it. */
  readonly free: number;
  readonly ecoShare: number;
  readonly approvalNo: string;
}

export interface CemeteryRecord extends RestingFields {
  readonly facilityKind: 'CEMETERY';
}

export interface ColumbariumRecord extends RestingFields {
  readonly facilityKind: 'COLUMBARIUM';
}

/** Any facility of this subgraph; `facilityKind` tells them apart. */
export type FacilityRecord = FuneralHomeRecord | ServicePointRecord | CemeteryRecord | ColumbariumRecord;

export interface ServiceItemRecord {
  readonly _id: string;
  readonly homeId: string;
  /** Where the home stands; kept so that prices can be found by division. */
  readonly division: string;
  readonly code: string;
  readonly name: string;
  readonly group: ServiceGroup;
  readonly basicKind: BasicServiceKind | null;
  readonly unit: string;
  /** Whole fen. */
  readonly price: number;
  readonly priceKind: FuneralPriceKind;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly synthetic?: true;
}

export type DeathRecordConnectionRecord = Connection<DeathRecordRecord>;
export type FuneralHomeConnectionRecord = Connection<FuneralHomeRecord>;
export type ServicePointConnectionRecord = Connection<ServicePointRecord>;
export type CemeteryConnectionRecord = Connection<CemeteryRecord>;
export type ColumbariumConnectionRecord = Connection<ColumbariumRecord>;
export type ServiceItemConnectionRecord = Connection<ServiceItemRecord>;
