import type { CharityField, CharityForm } from '../../subgraphs/charity/generated.ts';
import type { CharityProfileRecord, QualificationOfCharity } from '../../subgraphs/charity/records.ts';
import { mayApplyForQualificationFrom } from '../../subgraphs/charity/rules/fundraising.ts';
import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { isWithin } from '../../subgraphs/shared/divisionCode.ts';
import { type Unit, units } from '../../subgraphs/shared/hubei.ts';
import { nameStems } from '../divisionNames.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { census, peoplePerCharity } from './rates.ts';

/** A charity as the rest of the generation knows it. */
export interface Charity {
  readonly unit: Unit;
  readonly organization: OrganizationRecord;
  readonly profile: CharityProfileRecord;
}

const provinceCode = '420000000000';
const fewestCharities = 20;

// Recognition exists since the Charity Law took force; before that an organization could only be registered.
const charityLawInForce = '2016-09-01';

/** Two or three fields that go together, with what such a charity is good at. */
const profiles: readonly (readonly [readonly CharityField[], readonly string[], string])[] = [
  [['POVERTY', 'DISASTER', 'ILLNESS'], ['物资调配', '入户帮扶'], '扶贫济困、救灾救急'],
  [['ELDERLY', 'DISABILITY'], ['居家照护', '辅具适配'], '扶老助残'],
  [['ORPHANS', 'EDUCATION'], ['助学陪伴', '心理辅导'], '救孤助学'],
  [['ILLNESS', 'HEALTH'], ['医疗救助', '康复指导'], '恤病与健康促进'],
  [['EDUCATION', 'CULTURE', 'ENVIRONMENT'], ['乡村教育', '志愿者培训'], '教育文化与环境公益'],
];

const forms = {
  FOUNDATION: ['FOUNDATION', '慈善基金会'],
  ASSOCIATION: ['SOCIAL_ASSOCIATION', '慈善会'],
  SERVICE_INSTITUTION: ['SOCIAL_SERVICE_INSTITUTION', '公益服务中心'],
} as const;

/** One charity per 50,000 people, one in each unit and twenty in all at least (domain reference § 5.6). */
export function charitiesOf(tools: Tools, divisions: readonly DivisionRecord[]): readonly Charity[] {
  const count = Math.max(fewestCharities, Math.round(census / peoplePerCharity / tools.scale));
  return seatsByUnit(count).flatMap(([unit, seats]) => {
    const counties = divisions.filter(({ _id, level }) => level === 'COUNTY' && isWithin(_id, unitDivision(unit)));
    return Array.from({ length: seats }, (_, seat) => newCharity(unit, seat, counties, tools));
  });
}

// One each, then whichever unit has most people per charity.
function seatsByUnit(count: number): readonly (readonly [Unit, number])[] {
  const seats = new Map(units.map((unit) => [unit, 1]));
  const share = (unit: Unit) => unit.census2020 / ((seats.get(unit) ?? 0) + 1);
  for (let left = count - units.length; left > 0; left -= 1) {
    const next = units.reduce((best, unit) => (share(unit) > share(best) ? unit : best));
    seats.set(next, (seats.get(next) ?? 0) + 1);
  }
  return [...seats];
}

const unitDivision = (unit: Unit): string => unit.code.padEnd(12, '0');

function newCharity(unit: Unit, seat: number, counties: readonly DivisionRecord[], tools: Tools): Charity {
  const random = tools.random('charity', `${unit.code}-${seat}`);
  // The first of each unit is the unit's own, the second of 武汉 that of the province, the others those of counties.
  const isProvincial = unit.code === '420100' && seat === 1;
  const county = counties[seat % Math.max(1, counties.length)];
  const isUpper = seat === 0 || isProvincial;
  const place = isProvincial ? '湖北省' : seat === 0 || !county ? unit.name : unit.name + county.name;
  const registrationDivision = isProvincial ? provinceCode : isUpper || !county ? unitDivision(unit) : county._id;
  const form: CharityForm = isProvincial ? 'FOUNDATION' : seat === 0 ? 'ASSOCIATION' : drawForm(random);
  const [fields, skills, purpose] = random.pick(profiles);
  const registeredOn = addDays('2006-03-01', random.between(0, 4_200));
  const organization = tools.newOrganization({
    name: `${place === unit.name && unit.code === '422800' ? '恩施州' : place}${random.pick(nameStems)}${forms[form][1]}`,
    kind: forms[form][0],
    registrationDivision,
    registeredOn,
    purpose,
    unit,
  });
  const isRegistered = registeredOn >= charityLawInForce;
  const recognisedOn = isRegistered ? registeredOn : addDays(charityLawInForce, random.between(5, 300));
  const profile: CharityProfileRecord = {
    _id: organization._id,
    name: organization.name,
    registrationDivision,
    form,
    charityStatus: isRegistered ? 'REGISTERED' : 'RECOGNISED',
    recognisedOn,
    taxDeductible: isUpper || random.chance(0.6),
    fields: isUpper ? ['POVERTY', 'ELDERLY', 'EDUCATION', 'DISASTER'] : fields,
    skills,
    qualification: qualificationOf(recognisedOn, isUpper, organization.registrationAuthority, tools, random),
    annualReports: [2020, 2021, 2022, 2023, 2024].map((year) => annualReport(year, random)),
    synthetic: true,
  };
  return { unit, organization, profile };
}

const drawForm = (random: Random): CharityForm =>
  random.weighted([
    ['FOUNDATION', 30],
    ['ASSOCIATION', 35],
    ['SERVICE_INSTITUTION', 35],
  ] as const);

function qualificationOf(
  recognisedOn: IsoDate,
  isUpper: boolean,
  issuer: string,
  tools: Tools,
  random: Random,
): QualificationOfCharity | null {
  const appliedOn = addDays(mayApplyForQualificationFrom(recognisedOn), random.between(0, 120));
  const decidedOn = addDays(appliedOn, random.between(6, 20));
  const state = isUpper
    ? 'VALID'
    : random.weighted([
        ['VALID', 55],
        ['SUSPENDED', 10],
        ['REFUSED', 5],
        [null, 30],
      ] as const);
  if (state === null) return null;
  const isGranted = state !== 'REFUSED';
  return {
    state,
    since: state === 'SUSPENDED' ? addDays('2023-01-01', random.between(0, 900)) : decidedOn,
    appliedOn,
    certificateNo: isGranted ? `SYN-GKMJ-${decidedOn.slice(0, 4)}-${tools.nextId('gkmj').slice(-6)}` : null,
    issuedOn: isGranted ? decidedOn : null,
    issuer,
  };
}

function annualReport(year: number, random: Random) {
  const dueOn = `${year + 1}-06-30`;
  const publishedOn = random.chance(0.08)
    ? addDays(dueOn, random.between(1, 60))
    : addDays(dueOn, -random.between(1, 90));
  return { year, dueOn, publishedOn: random.chance(0.02) ? null : publishedOn };
}
