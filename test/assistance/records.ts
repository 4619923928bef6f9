import type {
  AssistanceStandardRecord,
  DibaoCaseRecord,
  DibaoChangeRecord,
  DibaoMemberRecord,
  RescueStationRecord,
  TekunCaseRecord,
} from '../../subgraphs/assistance/records.ts';
import { communityCode } from '../kit/register.ts';

/** A standard of Wuchang that holds from 2025 on. */
export function aStandard(wanted: Partial<AssistanceStandardRecord> = {}): AssistanceStandardRecord {
  return {
    _id: 'standard-1',
    division: '420106000000',
    kind: 'DIBAO_URBAN',
    amount: 100_000,
    ratio: null,
    areaType: 'URBAN',
    effectiveFrom: '2025-01-01',
    effectiveTo: null,
    documentNo: 'SYN-STD-2025-420106',
    synthetic: true,
    ...wanted,
  };
}

export function aMember(wanted: Partial<DibaoMemberRecord> = {}): DibaoMemberRecord {
  return {
    residentId: 'res-1',
    birthDate: '1950-03-01',
    class: 'A',
    supplementKind: 'ELDERLY',
    supplementRate: 0.2,
    individual: false,
    coveredFrom: '2024-03',
    coveredTo: null,
    ...wanted,
  };
}

export function aChange(wanted: Partial<DibaoChangeRecord> = {}): DibaoChangeRecord {
  return {
    kind: 'GRANTED',
    decidedOn: '2024-02-20',
    effectiveMonth: '2024-03',
    untilMonth: null,
    status: 'ACTIVE',
    coveredMembers: 1,
    standard: 100_000,
    monthlyAmount: 80_000,
    reason: '经审核确认符合条件',
    ...wanted,
  };
}

/** A running case of one elderly woman of the community. */
export function aDibaoCase(wanted: Partial<DibaoCaseRecord> = {}): DibaoCaseRecord {
  return {
    _id: 'dibao-1',
    caseNo: 'DIBAO-420106-202402-000001',
    handlingDivision: communityCode,
    householdId: 'hh-1',
    areaType: 'URBAN',
    familyUnit: {
      applicantId: 'res-1',
      members: [{ residentId: 'res-1', relation: 'SELF', includedBecause: 'APPLICANT' }],
      excluded: [],
    },
    members: [aMember()],
    coveredMembers: 1,
    perCapitaIncome: 40_000,
    standard: 100_000,
    monthlyAmount: 80_000,
    class: 'A',
    status: 'ACTIVE',
    startMonth: '2024-03',
    endMonth: null,
    terminationReason: null,
    lastReviewOn: '2025-07-15',
    nextReviewDue: '2026-07-15',
    gradualExitUntil: null,
    changes: [aChange()],
    synthetic: true,
    ...wanted,
  };
}

/** A case that was refused nothing and ended in a July review. */
export function anEndedCase(wanted: Partial<DibaoCaseRecord> = {}): DibaoCaseRecord {
  return aDibaoCase({
    status: 'TERMINATED',
    startMonth: '2022-01',
    endMonth: '2023-07',
    terminationReason: 'INCOME_EXCEEDED',
    nextReviewDue: null,
    members: [aMember({ coveredFrom: '2022-01', coveredTo: '2023-07' })],
    changes: [
      aChange({ effectiveMonth: '2022-01', untilMonth: '2023-07', monthlyAmount: 70_000 }),
      aChange({ kind: 'TERMINATED', effectiveMonth: '2023-08', status: 'TERMINATED', monthlyAmount: 0 }),
    ],
    ...wanted,
  });
}

/** A man supported in an institution who needs full care. */
export function aTekunCase(wanted: Partial<TekunCaseRecord> = {}): TekunCaseRecord {
  return {
    _id: 'tekun-1',
    caseNo: 'TEKUN-420106-202105-000001',
    residentId: 'res-9',
    householdId: null,
    handlingDivision: communityCode,
    areaType: 'RURAL',
    basis: 'ELDERLY',
    supportMode: 'CONCENTRATED',
    selfCare: 'NONE',
    sixItems: { eating: true, dressing: true, gettingUp: false, toilet: false, walking: false, bathing: false },
    assessedOn: '2021-05-10',
    institutionId: null,
    carerId: null,
    careAgreementNo: null,
    basicAmount: 111_800,
    careAmount: 60_000,
    monthlyAmount: 171_800,
    status: 'ACTIVE',
    startMonth: '2021-06',
    endMonth: null,
    terminationReason: null,
    changes: [
      {
        kind: 'GRANTED',
        decidedOn: '2021-05-20',
        effectiveMonth: '2021-06',
        untilMonth: null,
        status: 'ACTIVE',
        selfCare: 'NONE',
        supportMode: 'CONCENTRATED',
        monthlyAmount: 171_800,
        reason: '经审核确认符合条件',
      },
    ],
    synthetic: true,
    ...wanted,
  };
}

export function aRescueStation(wanted: Partial<RescueStationRecord> = {}): RescueStationRecord {
  return {
    _id: 'rescue-station-1',
    name: '武昌区救助管理站',
    division: '420106000000',
    address: '和畅路 3 号',
    longitude: 114.31,
    latitude: 30.55,
    datum: 'GCJ_02',
    operatorUscc: null,
    ownership: 'PUBLIC',
    status: 'OPERATING',
    openedOn: '2004-05-01',
    closedOn: null,
    capacity: 20,
    phone: '12000000001',
    openingHours: '全天24小时',
    serviceArea: [],
    lastInspectionOn: '2025-09-12',
    tier: 'COUNTY',
    hasIndependentPremises: true,
    beds: 20,
    maleBeds: 12,
    femaleBeds: 8,
    hasMinorSection: true,
    synthetic: true,
    ...wanted,
  };
}
