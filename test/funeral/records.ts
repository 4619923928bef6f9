import type {
  CemeteryRecord,
  ColumbariumRecord,
  DeathRecordRecord,
  FuneralHomeRecord,
  ServiceItemRecord,
  ServicePointRecord,
} from '../../subgraphs/funeral/records.ts';
import { standingKeyOf } from '../../subgraphs/funeral/rules.ts';
import type { FacilityFields } from '../../subgraphs/shared/facility.ts';

const place: Omit<FacilityFields, '_id' | 'name'> = {
  division: '420106000000',
  address: '武昌区望江路 8 号',
  longitude: 114.316,
  latitude: 30.554,
  datum: 'GCJ_02',
  operatorUscc: '12429901MB0000019A',
  ownership: 'PUBLIC',
  status: 'OPERATING',
  openedOn: '2005-04-01',
  closedOn: null,
  capacity: 40,
  phone: '12000000002',
  openingHours: '全天',
  serviceArea: [],
  lastInspectionOn: '2025-06-01',
  synthetic: true,
};

const reception = {
  furnaces: 3,
  halls: 4,
  vehicles: 6,
  coldPlaces: 40,
  platformConnected: true,
  nature: 'PUBLIC_NONPROFIT',
} as const;

const resting = {
  tier: 'URBAN',
  serves: ['420106000000'],
  areaM2: 3000,
  used: 400,
  free: 600,
  ecoShare: 0.4,
  approvalNo: 'cemetery-420106-200504-000001',
} as const;

/** A whole closed record of a death told of by two sources that agree. */
export function aDeathRecord(wanted: Partial<DeathRecordRecord> = {}): DeathRecordRecord {
  const { _id = 'death-1', residentId = 'res-1', state = 'CLOSED', diedOn = '2025-03-30' } = wanted;
  const reportedAt = new Date('2025-03-31T09:00:00+08:00');
  const verifiedAt = new Date('2025-04-02T15:00:00+08:00');
  return {
    residenceDivision: '420106090001',
    registeredDivision: residentId === null ? null : '420106090001',
    placeKind: 'HOME',
    certificateNo: 'SYN-DEATH-2025-000000001',
    certifiedBy: 'MEDICAL',
    causeClass: 'CIRCULATORY',
    abnormal: false,
    reportedBy: '清源街道清源社区',
    reportedAt,
    verifiedAt,
    source: 'COMMUNITY',
    reports: [
      { source: 'COMMUNITY', diedOn, reportedAt },
      { source: 'HEALTH', diedOn, reportedAt },
    ],
    daysToVerification: 3,
    history: [
      { state: 'REPORTED', at: reportedAt, by: '清源街道清源社区', reason: '首次报告' },
      { state: 'VERIFIED', at: verifiedAt, by: '武昌区民政局', reason: '两个来源一致' },
    ],
    synthetic: true,
    ...wanted,
    _id,
    residentId,
    state,
    diedOn,
    standingKey: standingKeyOf({ _id, residentId, state }),
  };
}

/** A whole public funeral home of Wuchang. */
export const aFuneralHome = (wanted: Partial<FuneralHomeRecord> = {}): FuneralHomeRecord => ({
  ...place,
  ...reception,
  _id: 'funeral-home-1',
  name: '武昌区殡仪馆',
  facilityKind: 'FUNERAL_HOME',
  ...wanted,
});

/** A whole service point of that home. */
export const aServicePoint = (wanted: Partial<ServicePointRecord> = {}): ServicePointRecord => ({
  ...place,
  ...reception,
  _id: 'service-point-1',
  name: '武昌区殡仪服务站',
  facilityKind: 'SERVICE_POINT',
  furnaces: 0,
  ...wanted,
});

/** A whole public-benefit cemetery that serves Wuchang. */
export const aCemetery = (wanted: Partial<CemeteryRecord> = {}): CemeteryRecord => ({
  ...place,
  ...resting,
  _id: 'cemetery-1',
  name: '武昌区公益性公墓',
  facilityKind: 'CEMETERY',
  kind: 'PUBLIC_CEMETERY',
  plots: 1000,
  niches: 0,
  ...wanted,
});

/** A whole public-benefit columbarium that serves Wuchang. */
export const aColumbarium = (wanted: Partial<ColumbariumRecord> = {}): ColumbariumRecord => ({
  ...place,
  ...resting,
  _id: 'columbarium-1',
  name: '武昌区公益性骨灰堂',
  facilityKind: 'COLUMBARIUM',
  kind: 'PUBLIC_COLUMBARIUM',
  plots: 0,
  niches: 1000,
  ...wanted,
});

/** A whole line of the home's price list: ordinary cremation for 350 yuan. */
export const aServiceItem = (wanted: Partial<ServiceItemRecord> = {}): ServiceItemRecord => ({
  _id: 'service-item-1',
  homeId: 'funeral-home-1',
  division: '420106000000',
  code: 'B04',
  name: '普通炉火化',
  group: 'BASIC',
  basicKind: 'CREMATION',
  unit: '具',
  price: 35_000,
  priceKind: 'GOVERNMENT_SET',
  effectiveFrom: '2021-01-01',
  effectiveTo: null,
  synthetic: true,
  ...wanted,
});
