import type { OrganizationKind } from '../subgraphs/governance/generated.ts';
import type { DivisionRecord } from '../subgraphs/governance/records.ts';
import { creditCheckCharacter, organizationCheckCharacter } from '../subgraphs/shared/creditCode.ts';
import { units } from '../subgraphs/shared/hubei.ts';
import { streetNames } from './divisionNames.ts';
import { countyCentres } from './divisions/centres.ts';
import type { Tools } from './people.ts';
import { personName } from './population/names.ts';
import { type Random, randomStream } from './random.ts';

/** Registering department and body type, letters of the organization part, and who registers (domain reference §§ 0.4, 5.5). */
const registrations: Readonly<Record<OrganizationKind, readonly [prefix: string, letters: string, authority: string]>> =
  {
    GOVERNMENT_BODY: ['11', 'MB', '机构编制委员会办公室'],
    PUBLIC_INSTITUTION: ['12', 'MB', '机构编制委员会办公室'],
    SOCIAL_ASSOCIATION: ['51', 'MJ', '民政局'],
    SOCIAL_SERVICE_INSTITUTION: ['52', 'MJ', '民政局'],
    FOUNDATION: ['53', 'MJ', '民政局'],
    COMMITTEE: ['55', 'MF', '民政局'],
    OTHER: ['59', 'MJ', '民政局'],
    ENTERPRISE: ['91', 'MA', '市场监督管理局'],
  };

/** Identity numbers and credit codes stand in the range 4299 and the order of the unit, which is no division's (§ 0.3). */
export const addressPrefixOf = (unitCode: string): string =>
  `4299${String(units.findIndex(({ code }) => code === unitCode) + 1).padStart(2, '0')}`;

/** A credit code with both checks valid. */
export function creditCode(kind: OrganizationKind, unitCode: string, serial: number): string {
  const [prefix, letters] = registrations[kind];
  const organization = letters + String(serial).padStart(6, '0');
  const body = prefix + addressPrefixOf(unitCode) + organization + organizationCheckCharacter(organization);
  return body + creditCheckCharacter(body);
}

/** The tools of one generation; the serial numbers it hands out begin anew with each. */
export function createTools(seed: number, scale: number, divisions: readonly DivisionRecord[]): Tools {
  const random = (type: string, divisionCode: string) => randomStream(seed, type, divisionCode);
  const nameOf = new Map(divisions.map(({ _id, fullName }) => [_id, fullName]));
  const serials = new Map<string, number>();
  const nextSerial = (series: string) => {
    const serial = (serials.get(series) ?? 0) + 1;
    serials.set(series, serial);
    return serial;
  };

  return {
    scale,
    asOf: '2025-12-31',
    historyFrom: '2021-01-01',
    random,
    nextId: (prefix) => `${prefix}-${String(nextSerial(prefix)).padStart(9, '0')}`,
    businessNumber: (type, divisionCode, on) => {
      const serial = String(nextSerial(`number ${type}`)).padStart(6, '0');
      return `${type}-${divisionCode.slice(0, 6)}-${on.slice(0, 4)}${on.slice(5, 7)}-${serial}`;
    },
    newOrganization: ({ unit, ...wanted }) => {
      const [, letters, authority] = registrations[wanted.kind];
      const uscc = creditCode(wanted.kind, unit.code, nextSerial(`organization ${letters}`));
      const registrar = nameOf.get(`${wanted.registrationDivision.slice(0, 6)}000000`) ?? '湖北省';
      return {
        _id: uscc,
        ...wanted,
        registrationAuthority: registrar + (registrar === '湖北省' && authority === '民政局' ? '民政厅' : authority),
        status: 'ACTIVE',
        legalRepresentative: personName(random('legalRepresentative', uscc), 1968),
        synthetic: true,
      };
    },
    personName,
    phone: inventedPhone,
    site: (stream, county) => {
      const [longitude, latitude] = countyCentres[county._id.slice(0, 6)] ?? [112.3, 31];
      return {
        address: `${county.name}${stream.pick(streetNames)}${stream.between(1, 288)}号`,
        longitude: near(stream, longitude),
        latitude: near(stream, latitude),
        datum: 'GCJ_02',
      };
    },
  };
}

/** No mobile range begins with 12. */
export const inventedPhone = (random: Random): string => `12${String(random.between(0, 999_999_999)).padStart(9, '0')}`;

const near = (random: Random, centre: number): number =>
  Math.round((centre + (random.next() - 0.5) / 10) * 1000) / 1000;
