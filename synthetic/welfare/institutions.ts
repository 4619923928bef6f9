import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import { type Unit, unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import type { ChildWelfareInstitutionRecord } from '../../subgraphs/welfare/records.ts';
import { childWelfareFunctions } from '../../subgraphs/welfare/rules/facilities.ts';
import type { Tools } from '../people.ts';
import { dayBetween } from './periods.ts';

/** The institution of a unit, by which its children's cases name it before it is made. */
export const childInstitutionId = ({ code }: Unit): string => `childInstitution-${code}`;

/** One institution with all five functions for every one of the 17 units: indicator 5 is met (domain reference § 5.6). */
export function childInstitutions(tools: Tools, divisions: readonly DivisionRecord[]) {
  return units.flatMap((unit) => {
    const counties = divisions.filter(({ level, _id }) => level === 'COUNTY' && unitCodeOf(_id) === unit.code);
    const [seat] = counties;
    if (!seat) return [];
    const townships = divisions.filter(({ level, parentCode }) => level === 'TOWNSHIP' && parentCode === seat._id);
    return [institutionOf(unit, seat, townships, tools)];
  });
}

function institutionOf(
  unit: Unit,
  seat: DivisionRecord,
  townships: readonly DivisionRecord[],
  tools: Tools,
): { readonly institution: ChildWelfareInstitutionRecord; readonly operator: OrganizationRecord } {
  const unitDivision = unit.code.padEnd(12, '0');
  const random = tools.random('childInstitution', unitDivision);
  const openedOn = dayBetween(random, '1996-01-01', '2015-12-31');
  const place = townships.length > 0 ? random.pick(townships) : seat;
  const name = `${unit.name}${place.name}儿童福利院`;
  const operator = tools.newOrganization({
    name,
    kind: 'PUBLIC_INSTITUTION',
    registrationDivision: seat._id,
    registeredOn: openedOn,
    purpose: '孤儿、弃婴和困境儿童的养育、医疗、教育、康复和社会工作服务',
    unit,
  });
  const beds = random.between(8, 24) * 10;
  const children = Math.floor((beds * random.between(25, 70)) / 100);
  const institution: ChildWelfareInstitutionRecord = {
    _id: childInstitutionId(unit),
    name,
    division: place._id,
    ...tools.site(random, seat),
    operatorUscc: operator._id,
    ownership: 'PUBLIC',
    status: 'OPERATING',
    openedOn,
    closedOn: null,
    capacity: beds,
    phone: tools.phone(random),
    openingHours: '全天',
    serviceArea: [unitDivision],
    lastInspectionOn: dayBetween(random, '2025-01-01', tools.asOf),
    tier: seat._id === unitDivision ? 'COUNTY' : 'PREFECTURE',
    functions: childWelfareFunctions,
    beds,
    children,
    freeBeds: beds - children,
    fosterFamilies: random.between(0, 20),
    openToCommunity: random.chance(0.6),
    transformation: 'KEEP',
    synthetic: true,
  };
  return { institution, operator };
}
