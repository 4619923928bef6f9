import type { CharityAidForm, NeedCategory } from '../../subgraphs/charity/generated.ts';
import type { CharityResourceRecord } from '../../subgraphs/charity/records.ts';
import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { isWithin } from '../../subgraphs/shared/divisionCode.ts';
import { units } from '../../subgraphs/shared/hubei.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import type { Charity } from './organizations.ts';
import { resourcesAYear, years } from './rates.ts';

const provinceCode = '420000000000';

/** What each form is counted in, which needs it can meet, and how much of it there is. */
export const aidForms: Readonly<
  Record<
    CharityAidForm,
    {
      readonly unit: string;
      readonly categories: readonly NeedCategory[];
      readonly step: number;
      readonly most: number;
    }
  >
> = {
  MONEY: { unit: '元', categories: ['MEDICAL_COST', 'STUDY', 'HOUSING_REPAIR', 'POVERTY'], step: 1_000_000, most: 10 },
  GOODS: { unit: '件', categories: ['LIVING_GOODS', 'ELDERLY', 'DISABILITY'], step: 20, most: 15 },
  SERVICE: {
    unit: '小时',
    categories: ['CARE_SERVICE', 'PSYCHOLOGICAL', 'REHABILITATION', 'LEGAL'],
    step: 60,
    most: 15,
  },
};

const formNames = ['MONEY', 'GOODS', 'SERVICE'] as const;

/** One resource for three needs: every year one of each form for all the province, the others for a unit or a county. */
export function resourcesOf(
  charities: readonly Charity[],
  divisions: readonly DivisionRecord[],
  tools: Tools,
): readonly CharityResourceRecord[] {
  const localAYear = Math.max(units.length, resourcesAYear(tools.scale) - formNames.length);
  const provincial = charities.find(({ profile }) => profile.registrationDivision === provinceCode) ?? charities[0];
  const places = divisions.filter(({ level }) => level === 'COUNTY');
  return years.flatMap((year) => {
    const random = tools.random('charityResource', String(year));
    const wide = formNames.flatMap((form) => (provincial ? [provinceResource(provincial, form, year, tools)] : []));
    const local = Array.from({ length: localAYear }, () =>
      localResource(random.weighted(charities.map((charity) => [charity, charity.unit.census2020])), {
        year,
        random,
        places,
        tools,
      }),
    );
    return [...wide, ...local];
  });
}

// Large enough for all needs of its year and form; at `small` two million yuan, or five thousand pieces or hours.
function provinceResource(
  { profile }: Charity,
  form: CharityAidForm,
  year: number,
  tools: Tools,
): CharityResourceRecord {
  const { categories } = aidForms[form];
  const most = Math.ceil(((form === 'MONEY' ? 200_000_000 : 5_000) * 1_000) / tools.scale);
  return newResource(tools, {
    organizationUscc: profile._id,
    division: provinceCode,
    form,
    categories,
    regions: [provinceCode],
    quantity: most,
    from: `${year}-01-01`,
    to: lastDayOf(year, 365),
    leadDays: 5,
    conditions: null,
  });
}

interface Making {
  readonly year: number;
  readonly random: Random;
  readonly places: readonly DivisionRecord[];
  readonly tools: Tools;
}

function localResource({ unit, profile }: Charity, { year, random, places, tools }: Making): CharityResourceRecord {
  const form = random.weighted([
    ['MONEY', 40],
    ['GOODS', 35],
    ['SERVICE', 25],
  ] as const);
  const { categories, step, most } = aidForms[form];
  const unitDivision = unit.code.padEnd(12, '0');
  const county = random.pick(places.filter(({ _id }) => isWithin(_id, unitDivision)))._id;
  const from = addDays(`${year}-01-01`, random.between(0, 200));
  return newResource(tools, {
    organizationUscc: profile._id,
    division: county,
    form,
    categories: random.shuffled(categories).slice(0, random.between(1, 3)),
    regions: [random.chance(0.5) ? county : unitDivision],
    quantity: step * random.between(2, most),
    from,
    to: random.chance(0.4) ? addDays(from, random.between(120, 364)) : lastDayOf(year, random.between(400, 700)),
    leadDays: random.between(1, 7),
    conditions: random.chance(0.3) ? '由社区核实后发放' : null,
  });
}

// What is offered in the last year stays on offer, so that needs still open then find candidates later too.
const lastDayOf = (year: number, days: number): IsoDate =>
  year === 2025 ? '2028-12-31' : addDays(`${year}-01-01`, days - 1);

type Offer = Omit<CharityResourceRecord, '_id' | 'unit' | 'available' | 'createdAt' | 'synthetic'>;

const newResource = (tools: Tools, offer: Offer): CharityResourceRecord => ({
  _id: tools.nextId('resource'),
  ...offer,
  unit: aidForms[offer.form].unit,
  available: offer.quantity,
  createdAt: new Date(`${offer.from}T09:00:00+08:00`),
  synthetic: true,
});
