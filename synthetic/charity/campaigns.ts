import type { CampaignState, CharityField, FundraisingMethod } from '../../subgraphs/charity/generated.ts';
import type { CampaignRecord } from '../../subgraphs/charity/records.ts';
import { isQualifiedOn } from '../../subgraphs/charity/rules/fundraising.ts';
import { addDays, daysBetween, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { historyOf, lastStateOf, type Stage } from './history.ts';
import type { Charity } from './organizations.ts';
import { years } from './rates.ts';
import { charityDayOf, springFestivalOf } from './seasons.ts';

const provinceCode = '420000000000';
const platforms = ['青禾公益平台', '云溪公益平台', '望江公益平台'];

const purposes: Readonly<Partial<Record<CharityField, readonly [purpose: string, beneficiaries: string]>>> = {
  POVERTY: ['困难家庭暖冬行动', '低保、特困和低收入家庭'],
  ELDERLY: ['高龄独居老人关爱行动', '高龄、独居和失能老人'],
  ORPHANS: ['困境儿童守护行动', '孤儿和事实无人抚养儿童'],
  ILLNESS: ['大病患者救急行动', '重病患者家庭'],
  DISABILITY: ['残疾人辅具圆梦行动', '持证残疾人'],
  DISASTER: ['防汛救灾应急募捐', '受灾群众'],
  EDUCATION: ['乡村学子助学行动', '困难家庭学生'],
  HEALTH: ['基层健康促进行动', '乡村居民'],
  CULTURE: ['乡村文化书屋行动', '乡村居民和学生'],
  ENVIRONMENT: ['守护江湖环保行动', '沿江沿湖社区居民'],
};

/** When a campaign runs and whether it answers an emergency. */
interface Slot {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly emergency: boolean;
}

/** Six campaigns a year of each charity: one all year round, two at the peaks of giving, three at any time. */
export function campaignsOf(charities: readonly Charity[], tools: Tools): readonly CampaignRecord[] {
  const partners = charities
    .filter(({ profile }) => profile.qualification === null)
    .map(({ organization }) => organization);
  return charities.flatMap((charity) => {
    const random = tools.random('campaign', charity.profile._id);
    return years.flatMap((year) =>
      slotsOf(year, random).map((slot) => newCampaign(charity, slot, { tools, random, partners })),
    );
  });
}

function slotsOf(year: number, random: Random): readonly Slot[] {
  const calm = { emergency: false };
  const charityDay = charityDayOf(year);
  const festival = springFestivalOf(year);
  const anyTime = () => {
    const from = addDays(`${year}-01-20`, random.between(0, 320));
    return { ...calm, from, to: addDays(from, random.between(20, 120)) };
  };
  const floodSeason = addDays(`${year}-06-15`, random.between(0, 40));
  const flood = { from: floodSeason, to: addDays(floodSeason, random.between(15, 45)), emergency: true };
  // The last of the last year is being prepared for the spring to come.
  const next = {
    ...calm,
    from: addDays('2026-01-05', random.between(0, 20)),
    to: addDays('2026-02-10', random.between(0, 30)),
  };
  return [
    { ...calm, from: `${year}-01-05`, to: year === 2025 ? '2026-12-31' : `${year}-12-31` }, // the last one goes on
    { ...calm, from: addDays(charityDay, -random.between(3, 10)), to: addDays(charityDay, random.between(4, 25)) },
    { ...calm, from: addDays(festival, -random.between(22, 30)), to: addDays(festival, -1) },
    anyTime(),
    random.chance(0.2) ? flood : anyTime(),
    year === 2025 ? next : anyTime(),
  ];
}

interface Making {
  readonly tools: Tools;
  readonly random: Random;
  readonly partners: readonly { readonly _id: string }[];
}

function newCampaign({ profile }: Charity, slot: Slot, { tools, random, partners }: Making): CampaignRecord {
  const isPublic = isQualifiedOn(profile.qualification, slot.from) && random.chance(0.9);
  const emergency = isPublic && slot.emergency;
  const field: CharityField = emergency ? 'DISASTER' : random.pick(profile.fields);
  const [purpose, beneficiaries] = purposes[field] ?? ['社区公益行动', '社区居民'];
  const methods = isPublic ? drawMethods(random) : [];
  const isOnline = methods.includes('INTERNET_PLATFORM');
  const partner = isPublic && random.chance(0.1) ? random.pick([null, ...partners]) : null;
  const filedOn = filingDay(slot.from, emergency, random);
  const history = campaignHistory({ ...slot, emergency }, filedOn, tools.asOf, random);
  const isFiled = filedOn <= tools.asOf;
  const target = Math.max(1_000, Math.round((random.between(2, 20) * 1_000_000) / tools.scale)) * 100;
  return {
    _id: tools.nextId('campaign'),
    organizationUscc: profile._id,
    registrationDivision: profile.registrationDivision,
    kind: isPublic ? 'PUBLIC' : 'DIRECTED',
    state: lastStateOf(history),
    history,
    filingNo: isFiled ? tools.businessNumber('MJBA', profile.registrationDivision, filedOn) : null,
    filedOn: isFiled ? filedOn : null,
    purpose: `${slot.from.slice(0, 4)}年${purpose}`,
    fields: [field],
    from: slot.from,
    to: slot.to,
    regions: [isOnline ? provinceCode : profile.registrationDivision],
    methods,
    platform: isOnline ? random.pick(platforms) : null,
    partnerUscc: partner && partner._id !== profile._id ? partner._id : null,
    target,
    costs: Math.round((target * random.between(5, 40)) / 1_000),
    emergency,
    beneficiaries,
    surplusPlan: '剩余财产用于目的相同或者相近的其他慈善活动',
    synthetic: true,
  };
}

const drawMethods = (random: Random): readonly FundraisingMethod[] =>
  random.weighted<readonly FundraisingMethod[]>([
    [['INTERNET_PLATFORM'], 45],
    [['BOX', 'EVENT'], 25],
    [['EVENT', 'MEDIA'], 15],
    [['BOX'], 15],
  ]);

// Three in a hundred plans come late, so that supervision has something to find (rule C-03).
function filingDay(from: IsoDate, emergency: boolean, random: Random): IsoDate {
  const isLate = random.chance(0.03);
  if (emergency) return addDays(from, isLate ? random.between(11, 14) : random.between(1, 10));
  return addDays(from, isLate ? -random.between(1, 9) : -random.between(10, 30));
}

function campaignHistory({ from, to, emergency }: Slot, filedOn: IsoDate, asOf: IsoDate, random: Random) {
  const ending: readonly Stage<CampaignState>[] = random.chance(0.01)
    ? [['STOPPED', random.between(2, 10)]]
    : [
        ['ENDED', daysBetween(from, to)],
        ['REPORTED', random.chance(0.06) ? random.between(93, 150) : random.between(20, 88)],
      ];
  if (emergency) return historyOf<CampaignState>([['DRAFT', 0], ['RUNNING', 1], ...ending], addDays(from, -1), asOf);
  const prepared = addDays(filedOn, -random.between(5, 15));
  const drafted = prepared < asOf ? prepared : asOf;
  const filing: Stage<CampaignState> = ['FILED', daysBetween(drafted, filedOn)];
  if (random.chance(0.03)) return historyOf<CampaignState>([['DRAFT', 0], filing, ['CANCELLED', 1]], drafted, asOf);
  return historyOf<CampaignState>(
    [['DRAFT', 0], filing, ['RUNNING', daysBetween(filedOn, from)], ...ending],
    drafted,
    asOf,
  );
}
