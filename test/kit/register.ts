import { identityCheckCharacter } from '../../subgraphs/governance/identityNumber.ts';
import type {
  DivisionRecord,
  HouseholdRecord,
  OrganizationRecord,
  ResidentRecord,
} from '../../subgraphs/governance/records.ts';
import { identityKeyOf } from '../../subgraphs/governance/rules.ts';

/** A community of a street of Wuchang with invented names. */
export const communityCode = '420106090001';

/** A whole valid division: a community unless told otherwise. */
export function aDivision(wanted: Partial<DivisionRecord> = {}): DivisionRecord {
  return {
    _id: communityCode,
    name: '清源社区',
    fullName: '湖北省武汉市武昌区清源街道清源社区',
    level: 'COMMUNITY',
    kind: 'RESIDENTS_COMMITTEE',
    parentCode: '420106090000',
    ancestorCodes: ['420000000000', '420100000000', '420106000000', '420106090000'],
    statUnitCode: '420100000000',
    urbanRuralClass: '111',
    isUrbanDistrictStreet: false,
    isQualifiedTownship: false,
    isCentralVillage: false,
    isKeyAssistance: false,
    censusPopulation: null,
    censusYear: null,
    validFrom: '2000-01-01',
    validTo: null,
    succeededBy: [],
    synthetic: true,
    ...wanted,
  };
}

/** The five divisions from the province down to one community. */
export function aBranchOfDivisions(): readonly DivisionRecord[] {
  const above = aDivision().ancestorCodes;
  const named = [
    ['湖北省', 'PROVINCE', 'PROVINCE'],
    ['武汉市', 'PREFECTURE', 'PREFECTURE_CITY'],
    ['武昌区', 'COUNTY', 'DISTRICT'],
    ['清源街道', 'TOWNSHIP', 'SUBDISTRICT'],
  ] as const;
  const parents = named.map(([name, level, kind], depth) =>
    aDivision({
      _id: above[depth] ?? '',
      name,
      fullName: named
        .slice(0, depth + 1)
        .map(([part]) => part)
        .join(''),
      level,
      kind,
      parentCode: above[depth - 1] ?? null,
      ancestorCodes: above.slice(0, depth),
      statUnitCode: depth === 0 ? null : '420100000000',
      urbanRuralClass: null,
      isUrbanDistrictStreet: level === 'TOWNSHIP',
    }),
  );
  return [...parents, aDivision()];
}

let serial = 0;

/** A whole valid resident; number and key follow from birth date and sex unless told. */
export function aResident(wanted: Partial<ResidentRecord> = {}): ResidentRecord {
  serial += 1;
  const {
    _id = `res-${String(serial).padStart(9, '0')}`,
    birthDate = '1980-05-20',
    sex = 'FEMALE',
    idDocType = 'RESIDENT_ID',
  } = wanted;
  const body = `429901${birthDate.replaceAll('-', '')}${String(serial * 2 + (sex === 'MALE' ? 1 : 0))
    .padStart(3, '0')
    .slice(-3)}`;
  const idNumber = wanted.idNumber === undefined ? `${body}${identityCheckCharacter(body)}` : wanted.idNumber;
  return {
    _id,
    name: '林清和',
    idDocType,
    idNumber,
    identityKey: identityKeyOf({ _id, idDocType, idNumber }),
    sex,
    birthDate,
    ethnicity: '汉族',
    registeredDivision: communityCode,
    residenceDivision: communityCode,
    registeredElsewhere: false,
    residenceSince: birthDate,
    hukouType: 'URBAN',
    householdId: null,
    relationToHead: null,
    phone: '12000000001',
    lifeStatus: 'ALIVE',
    deathDate: null,
    parentIds: [],
    guardianIds: [],
    aliases: [],
    needsCheck: false,
    synthetic: true,
    ...wanted,
  };
}

/** A family household of the residents given, the first its head. */
export function aHousehold(members: readonly ResidentRecord[], wanted: Partial<HouseholdRecord> = {}): HouseholdRecord {
  serial += 1;
  const [head] = members;
  return {
    _id: `hh-${String(serial).padStart(9, '0')}`,
    householdNo: `H${serial}`,
    kind: 'FAMILY',
    headId: head?._id ?? null,
    headVacant: head === undefined,
    headBirthDate: head?.birthDate ?? null,
    division: communityCode,
    address: '望江路 1 号',
    members: members.map(({ _id }, index) => ({
      residentId: _id,
      relation: index === 0 ? 'HEAD' : 'OTHER',
      joinedOn: '2010-01-01',
      leftOn: null,
    })),
    size: members.length,
    synthetic: true,
    ...wanted,
  };
}

/** A registered social association with a valid synthetic credit code. */
export function anOrganization(wanted: Partial<OrganizationRecord> = {}): OrganizationRecord {
  return {
    _id: '51429901MJ0000018L',
    name: '清源助老协会',
    kind: 'SOCIAL_ASSOCIATION',
    registrationAuthority: '武昌区民政局',
    registrationDivision: '420106000000',
    registeredOn: '2015-03-01',
    status: 'ACTIVE',
    legalRepresentative: '何云溪',
    purpose: '为老服务',
    synthetic: true,
    ...wanted,
  };
}
