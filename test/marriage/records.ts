import { reachAreasOf } from '../../subgraphs/marriage/reachAreas.ts';
import type {
  DivorceApplicationRecord,
  MarriageRecord,
  MarriageRegistryRecord,
  SlotRecord,
} from '../../subgraphs/marriage/records.ts';

const above = ['420106090000', '420106000000', '420100000000', '420000000000'];
/** A community of Wuchang, and all that it lies in. */
export const inWuchang = { partyDivisions: ['420106090001'], partyAreas: ['420106090001', ...above] };
/** Two communities of one street of Wuchang. */
export const acrossOneStreet = {
  partyDivisions: ['420106090001', '420106090002'],
  partyAreas: ['420106090001', '420106090002', ...above],
};

/** A whole marriage of two people of Wuchang that holds. */
export const aMarriage = (wanted: Partial<MarriageRecord> = {}): MarriageRecord => ({
  _id: 'marriage-1',
  partyIds: ['res-husband', 'res-wife'],
  ...inWuchang,
  registryDivision: '420106000000',
  reachAreas: reachAreasOf(wanted.partyAreas ?? inWuchang.partyAreas, wanted.registryDivision ?? '420106000000'),
  state: 'VALID',
  registeredOn: '2020-05-20',
  certificateNo: 'SYN-MARRIAGE-2020-000000001',
  registryId: 'registry-1',
  crossProvince: false,
  endedOn: null,
  endedByDeathOf: null,
  history: [{ state: 'VALID', on: '2020-05-20', by: '武昌区民政局婚姻登记处', reason: '双方自愿结婚' }],
  synthetic: true,
  ...wanted,
});

/** A whole application received on 1 March 2025, in its window. */
export const aDivorceApplication = (wanted: Partial<DivorceApplicationRecord> = {}): DivorceApplicationRecord => ({
  _id: 'divorce-1',
  marriageId: 'marriage-1',
  partyIds: ['res-husband', 'res-wife'],
  registryId: 'registry-1',
  ...inWuchang,
  registryDivision: '420106000000',
  reachAreas: reachAreasOf(wanted.partyAreas ?? inWuchang.partyAreas, wanted.registryDivision ?? '420106000000'),
  state: 'COLLECTABLE',
  submittedOn: '2025-03-01',
  receivedOn: '2025-03-01',
  coolingEndsOn: '2025-03-31',
  collectFrom: '2025-04-01',
  collectBy: '2025-04-30',
  closedOn: null,
  minorChildren: 1,
  agreement: { children: '子女由女方直接抚养', property: '共同财产均等分割', debts: '无共同债务' },
  history: [
    { state: 'SUBMITTED', on: '2025-03-01', by: '当事人', reason: '双方共同申请' },
    { state: 'COOLING', on: '2025-03-01', by: '武昌区民政局婚姻登记处', reason: '受理, 进入冷静期' },
    { state: 'COLLECTABLE', on: '2025-04-01', by: '武昌区民政局婚姻登记处', reason: '冷静期届满' },
  ],
  synthetic: true,
  ...wanted,
});

/** A whole registry of Wuchang, of grade 4A and with a counselling room. */
export const aMarriageRegistry = (wanted: Partial<MarriageRegistryRecord> = {}): MarriageRegistryRecord => ({
  _id: 'registry-1',
  name: '武昌区民政局婚姻登记处',
  facilityKind: 'MARRIAGE_REGISTRY',
  division: '420106000000',
  address: '武昌区望江路 18 号',
  longitude: 114.316,
  latitude: 30.554,
  datum: 'GCJ_02',
  operatorUscc: null,
  ownership: 'PUBLIC',
  status: 'OPERATING',
  openedOn: '1950-05-01',
  closedOn: null,
  capacity: 80,
  phone: '12000000003',
  openingHours: '周一至周五 08:30-17:30',
  serviceArea: [],
  lastInspectionOn: '2025-06-01',
  level: 'COUNTY',
  grade: 'A4',
  gradedOn: '2019-06-01',
  windows: 4,
  registrars: 5,
  hasCounsellingRoom: true,
  foreignCapable: false,
  synthetic: true,
  ...wanted,
});

/** A whole slot to marry on a morning of May, with one place left. */
export const aSlot = (wanted: Partial<SlotRecord> = {}): SlotRecord => ({
  _id: 'slot-1',
  registryId: 'registry-1',
  division: '420106000000',
  date: '2025-05-20',
  from: new Date('2025-05-20T08:30:00+08:00'),
  to: new Date('2025-05-20T12:00:00+08:00'),
  business: 'MARRY',
  capacity: 16,
  booked: 15,
  free: 1,
  special: '5·20',
  synthetic: true,
  ...wanted,
});
