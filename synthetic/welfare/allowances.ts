import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, addMonths, type IsoDate, monthOf } from '../../subgraphs/shared/dates.ts';
import { countyCodeOf } from '../../subgraphs/shared/divisionCode.ts';
import type { ElderlyBenefitRecord, WelfareBenefitChangeRecord } from '../../subgraphs/welfare/records.ts';
import { attainedOn } from '../../subgraphs/welfare/rules/ages.ts';
import { advancedAgeTiers, aliveCheckDueOn, tierStartMonth } from '../../subgraphs/welfare/rules/elderly.ts';
import type { CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { earlier, firstDayOf, later, ratesOver, type Step } from './periods.ts';
import { advancedAgeMonthly } from './standards.ts';

const firstAge = 80;

/** The advanced-age allowance of everybody registered in the province who has come to the age, to the end of life. */
export function advancedAgeAllowances(people: CommunityPeople, tools: Tools): readonly ElderlyBenefitRecord[] {
  const random = tools.random('elderlyBenefit', people.community._id);
  return people.residents.flatMap((person) => {
    const lastDay = person.deathDate ?? tools.asOf;
    if (!isRegisteredHere(person) || attainedOn(person.birthDate, firstAge) > lastDay) return [];
    return [allowance(person, lastDay, tools, random)];
  });
}

/** Benefits are paid by the county of registration (W-36), so those registered in other provinces get none here. */
export const isRegisteredHere = ({ registeredDivision }: ResidentRecord): boolean =>
  registeredDivision.startsWith('42');

function allowance(person: ResidentRecord, lastDay: IsoDate, tools: Tools, random: Random): ElderlyBenefitRecord {
  const { birthDate, deathDate } = person;
  const entitled = later(firstDayOf(tierStartMonth(birthDate, firstAge)), tools.historyFrom);
  const startMonth = monthOf(entitled);
  const endMonth = deathDate === null ? null : monthOf(deathDate);
  const rates = ratesOver(tierSteps(birthDate, lastDay), startMonth, endMonth);
  const latest = rates.at(-1);
  const lastAliveCheck = later(attainedOn(birthDate, firstAge), addDays(lastDay, -daysSinceCheck(random)));
  return {
    _id: tools.nextId('elderlyBenefit'),
    type: 'ElderlyBenefit',
    kind: 'ADVANCED_AGE',
    personId: person._id,
    residenceDivision: person.residenceDivision,
    payingDivision: countyCodeOf(person.registeredDivision),
    monthly: latest?.monthly ?? 0,
    tier: latest?.tier ?? null,
    status: deathDate === null ? 'ACTIVE' : 'TERMINATED',
    startMonth,
    endMonth,
    terminationReason: deathDate === null ? null : 'DEATH',
    rates,
    history: [{ on: entitled, status: 'ACTIVE', reason: null }, ...endByDeath(deathDate, tools.asOf)],
    form: 'CASH',
    applied: random.chance(startMonth < '2023-01' ? 0.3 : 0.9) ? 'NO_APPLICATION' : 'APPLICATION',
    lastAliveCheck,
    aliveCheckDueOn: aliveCheckDueOn(lastAliveCheck),
    synthetic: true,
  };
}

const tierSteps = (birthDate: IsoDate, lastDay: IsoDate): readonly Step[] =>
  advancedAgeTiers
    .filter(({ from }) => attainedOn(birthDate, from) <= lastDay)
    .map(({ from, tier }) => ({ from: tierStartMonth(birthDate, from), monthly: advancedAgeMonthly[tier], tier }))
    .toReversed();

// Checks go round within the year; three in a hundred are a little late.
const daysSinceCheck = (random: Random): number =>
  random.chance(0.03) ? random.between(366, 395) : random.between(0, 360);

/** The change that ends a benefit in the month after death, or on the last day of the data when that month lies beyond. */
function endByDeath(deathDate: IsoDate | null, asOf: IsoDate): readonly WelfareBenefitChangeRecord[] {
  if (deathDate === null) return [];
  const monthAfter = firstDayOf(monthOf(addMonths(deathDate, 1)));
  return [{ on: earlier(monthAfter, asOf), status: 'TERMINATED', reason: 'DEATH' }];
}
