import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, addYears, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { countyCodeOf } from '../../subgraphs/shared/divisionCode.ts';
import type { DisabilityCategory } from '../../subgraphs/welfare/generated.ts';
import type {
  DisabilityCertificateRecord,
  DisabilitySubsidyKind,
  DisabilitySubsidyRecord,
  WelfareBenefitChangeRecord,
} from '../../subgraphs/welfare/records.ts';
import type { Holding } from '../../subgraphs/welfare/rules/compatibility.ts';
import { mustSuspendSubsidy, type SubsidyFinding, subsidyFindings } from '../../subgraphs/welfare/rules/disability.ts';
import { guaranteedResidents } from '../circumstances/families.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { isRegisteredHere } from './allowances.ts';
import { dayBetween, earlier, firstDayOf, later, monthBetween, ratesOver, type Step } from './periods.ts';

/** Shares of categories in percent (domain reference § 5.6). */
const categoryShares: readonly (readonly [DisabilityCategory, number])[] = [
  ['PHYSICAL', 57],
  ['VISUAL', 12],
  ['HEARING', 9],
  ['MENTAL', 8],
  ['INTELLECTUAL', 8],
  ['MULTIPLE', 5],
  ['SPEECH', 1],
];
const singleShares = categoryShares.filter(([category]) => category !== 'MULTIPLE');

const validYears = 10;

/** Fen per month from a month on, illustrative. */
const amounts: Readonly<Record<DisabilitySubsidyKind, readonly Step[]>> = {
  LIVING: [
    { from: '2021-01', monthly: 8_000 },
    { from: '2024-01', monthly: 10_000 },
  ],
  NURSING: [
    { from: '2021-01', monthly: 10_000 },
    { from: '2024-01', monthly: 12_000 },
  ],
};

// No county of the synthetic province has widened the circle (W-48).
const widening = { livingForEdgeFamilies: false, nursingForGradesThreeAndFour: false };

export interface Disability {
  readonly disabilityCertificates: readonly DisabilityCertificateRecord[];
  readonly subsidies: readonly DisabilitySubsidyRecord[];
}

/** A certificate for everybody with a grade, and the subsidies that W-48, W-49 and § 4.2 give its holder. */
export function disabilityOf(people: CommunityPeople, circumstances: Circumstances, tools: Tools): Disability {
  const certificates = tools.random('disabilityCertificate', people.community._id);
  const subsidies = tools.random('disabilitySubsidy', people.community._id);
  const guaranteed = guaranteedResidents(people, circumstances, tools.asOf);
  const holders = people.residents.flatMap((person) => {
    const grade = circumstances.disabilityGrade.get(person._id);
    return grade === undefined ? [] : [{ person, certificate: certificateOf(person, grade, tools, certificates) }];
  });
  return {
    disabilityCertificates: holders.map(({ certificate }) => certificate),
    subsidies: holders.flatMap(({ person, certificate }) => {
      if (!isRegisteredHere(person)) return [];
      const findings = findingsOf(person, certificate, guaranteed.has(person._id), circumstances, tools.asOf);
      return findings.map((finding) => subsidyOf(person, certificate, finding, tools, subsidies));
    }),
  };
}

function certificateOf(
  person: ResidentRecord,
  grade: number,
  tools: Tools,
  random: Random,
): DisabilityCertificateRecord {
  const isOldEnough = addYears(person.birthDate, 12) < tools.asOf;
  const [state, leastDays, mostDays] = random.weighted([
    [['VALID', 30, 3_500], 98] as const,
    [['FROZEN', 200, 3_500], isOldEnough ? 1 : 0] as const,
    [['EXPIRED', 3_700, 4_000], isOldEnough ? 1 : 0] as const,
  ]);
  const daysAgo = random.between(leastDays, mostDays);
  const issuedOn = earlier(later(addDays(tools.asOf, -daysAgo), addDays(person.birthDate, 180)), tools.asOf);
  return {
    _id: tools.nextId('disabilityCertificate'),
    personId: person._id,
    residenceDivision: person.residenceDivision,
    registeredDivision: person.registeredDivision,
    categories: categoriesOf(random),
    grade,
    issuedOn,
    validUntil: addYears(issuedOn, validYears),
    state,
    synthetic: true,
  };
}

function categoriesOf(random: Random): readonly DisabilityCategory[] {
  const category = random.weighted(categoryShares);
  if (category !== 'MULTIPLE') return [category];
  const first = random.weighted(singleShares);
  const second = random.weighted(singleShares.filter(([other]) => other !== first));
  return [category, first, second];
}

// What the person would have a right to were the certificate in order; one that is not merely suspends (W-52).
function findingsOf(
  person: ResidentRecord,
  certificate: DisabilityCertificateRecord,
  inGuaranteedFamily: boolean,
  { tekunIds, childStatus }: Circumstances,
  asOf: IsoDate,
): readonly SubsidyFinding[] {
  const childKind = childStatus.get(person._id);
  const holdings: readonly Holding[] = [
    ...(tekunIds.has(person._id) ? (['TEKUN'] as const) : []),
    ...(childKind ? [childKind] : []),
  ];
  const findings = subsidyFindings(
    {
      certificate: { ...certificate, state: 'VALID', validUntil: asOf },
      familyAid: inGuaranteedFamily ? 'DIBAO' : null,
      needsLongTermCare: true,
      holdings,
    },
    widening,
    asOf,
  );
  return findings.filter(({ refusal }) => refusal === null);
}

function subsidyOf(
  person: ResidentRecord,
  certificate: DisabilityCertificateRecord,
  { kind, basis }: SubsidyFinding,
  tools: Tools,
  random: Random,
): DisabilitySubsidyRecord {
  const { asOf, historyFrom } = tools;
  const isSuspended = mustSuspendSubsidy(certificate, asOf);
  const suspendedOn = suspensionOf(certificate, asOf, random);
  const lastStart = isSuspended ? addDays(suspendedOn, -31) : asOf;
  const startMonth = monthBetween(random, earlier(later(historyFrom, certificate.issuedOn), lastStart), lastStart);
  const rates = ratesOver(amounts[kind], startMonth, null);
  const suspension: readonly WelfareBenefitChangeRecord[] = isSuspended
    ? [{ on: suspendedOn, status: 'SUSPENDED', reason: null }]
    : [];
  return {
    _id: tools.nextId('disabilitySubsidy'),
    type: 'DisabilitySubsidy',
    kind,
    basis,
    personId: person._id,
    residenceDivision: person.residenceDivision,
    payingDivision: countyCodeOf(person.registeredDivision),
    certificateId: certificate._id,
    monthly: rates.at(-1)?.monthly ?? 0,
    status: isSuspended ? 'SUSPENDED' : 'ACTIVE',
    startMonth,
    endMonth: null,
    terminationReason: null,
    rates,
    history: [{ on: firstDayOf(startMonth), status: 'ACTIVE', reason: null }, ...suspension],
    lastReview: later(firstDayOf(startMonth), dayBetween(random, addYears(asOf, -1), asOf)),
    synthetic: true,
  };
}

function suspensionOf({ state, validUntil }: DisabilityCertificateRecord, asOf: IsoDate, random: Random): IsoDate {
  return state === 'EXPIRED' ? addDays(validUntil, 1) : dayBetween(random, addDays(asOf, -90), asOf);
}
