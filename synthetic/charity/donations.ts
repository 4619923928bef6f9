import type { DonationForm, DonationKind, DonationState } from '../../subgraphs/charity/generated.ts';
import type {
  CampaignRecord,
  CharityProfileRecord,
  DonatedGoodsRecord,
  DonationRecord,
} from '../../subgraphs/charity/records.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { isWithin } from '../../subgraphs/shared/divisionCode.ts';
import type { CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { enteredOn, historyOf, lastStateOf } from './history.ts';
import { donationsPerResident, years } from './rates.ts';
import { dayOfGiving } from './seasons.ts';

// A lognormal tail with 70 % at 100 yuan or less: its median is 50 yuan and 100 lies 0.5244 deviations above.
const medianYuan = 50;
const spread = Math.log(2) / 0.5244;
const micro = 10_000;

const designations = ['用于困难家庭', '用于助学', '用于助老', '用于本社区'];
const goods: readonly (readonly [item: string, unit: string])[] = [
  ['棉被', '床'],
  ['大米', '袋'],
  ['食用油', '桶'],
  ['书包文具', '套'],
];

/** The charities and campaigns that people of a community give to. */
export interface Recipients {
  readonly campaigns: readonly CampaignRecord[];
  readonly charities: readonly Pick<CharityProfileRecord, '_id' | 'registrationDivision'>[];
}

/** Forty donations a year per thousand residents (domain reference § 5.6). */
export function donationsOf(people: CommunityPeople, { campaigns, charities }: Recipients, tools: Tools) {
  const { community, residents } = people;
  const random = tools.random('donation', community._id);
  const living = residents.filter(({ deathDate }) => deathDate === null).length;
  const near = campaigns.filter(({ regions }) => regions.some((region) => isWithin(community._id, region)));
  return years.flatMap((year) =>
    Array.from({ length: random.share(living, donationsPerResident) }, () =>
      newDonation(dayOfGiving(year, random), { people, campaigns: near, charities, random, tools }),
    ),
  );
}

interface Making extends Recipients {
  readonly people: CommunityPeople;
  readonly random: Random;
  readonly tools: Tools;
}

function newDonation(on: IsoDate, { people, campaigns, charities, random, tools }: Making): DonationRecord {
  const donor = random.chance(0.15) ? null : drawDonor(people.residents, on, random);
  const displayConsent = donor !== null && random.chance(0.65);
  const value = Math.max(1, Math.round(medianYuan * Math.exp(spread * random.normal()))) * 100;
  const form = drawForm(random);
  const kind = drawKind(form, value, random);
  const campaign = random.chance(0.85) ? drawCampaign(campaigns, on, random) : null;
  const history = donationHistory(on, value, random, tools.asOf);
  const receivedOn = enteredOn(history, 'RECEIVED');
  const receiptWaived = receivedOn !== null && random.chance(donor === null ? 0.9 : kind === 'MICRO' ? 0.6 : 0.05);
  const minutes = random.between(8 * 60, 21 * 60);
  const recipient = recipientOf(campaign ?? random.pick(charities));
  return {
    _id: tools.nextId('donation'),
    donorType: donor ? 'RESIDENT' : 'ANONYMOUS',
    donorResidentId: donor?._id ?? null,
    donorOrganizationUscc: null,
    displayConsent,
    displayName: displayConsent && donor ? donor.name : null,
    ...recipient,
    kind,
    form,
    state: lastStateOf(history),
    history,
    amount: form === 'MONEY' ? value : null,
    goods: form === 'GOODS' ? [drawGoods(value, random)] : [],
    value,
    campaignId: campaign?._id ?? null,
    designation: random.chance(0.1) ? random.pick(designations) : null,
    receiptNo: receivedOn && !receiptWaived ? tools.businessNumber('JZPJ', people.community._id, receivedOn) : null,
    receiptWaived,
    at: new Date(`${on}T${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}:00+08:00`),
    donatedOn: on,
    residenceDivision: people.community._id,
    synthetic: true,
  };
}

type Charity = Recipients['charities'][number];

function recipientOf(recipient: CampaignRecord | Charity) {
  const { registrationDivision } = recipient;
  const organizationUscc = 'organizationUscc' in recipient ? recipient.organizationUscc : recipient._id;
  return { organizationUscc, registrationDivision };
}

const twoDigits = (number: number): string => String(Math.floor(number)).padStart(2, '0');

// Some tries at an adult who lived here on that day; a gift nobody can be found for stays anonymous.
function drawDonor(residents: readonly ResidentRecord[], on: IsoDate, random: Random): ResidentRecord | null {
  for (let tries = 0; tries < 8; tries += 1) {
    const { [random.between(0, residents.length - 1)]: resident } = residents;
    if (resident && couldGive(resident, on)) return resident;
  }
  return null;
}

const couldGive = ({ birthDate, deathDate, residenceSince }: ResidentRecord, on: IsoDate): boolean =>
  ageOn(birthDate, on) >= 18 && (deathDate === null || deathDate > on) && residenceSince <= on;

const drawForm = (random: Random): DonationForm =>
  random.weighted([
    ['MONEY', 95],
    ['GOODS', 4],
    ['SERVICE', 1],
  ] as const);

function drawKind(form: DonationForm, value: number, random: Random): DonationKind {
  if (form === 'MONEY' && random.chance(value > micro ? 0.05 : 0.2)) return 'MONTHLY';
  return value > micro ? 'ONE_OFF' : 'MICRO';
}

function drawGoods(value: number, random: Random): DonatedGoodsRecord {
  const [item, unit] = random.pick(goods);
  const quantity = Math.max(1, Math.round(value / 8_000));
  return { item, unit, quantity, value, expires: null };
}

/** Only what is going on takes donations; a directed campaign has few givers. */
function drawCampaign(campaigns: readonly CampaignRecord[], on: IsoDate, random: Random): CampaignRecord | null {
  const running = campaigns.filter((campaign) => isRunningOn(campaign, on));
  if (running.length === 0) return null;
  return random.weighted(running.map((campaign) => [campaign, campaign.kind === 'PUBLIC' ? 8 : 1]));
}

function isRunningOn({ history, from, to }: CampaignRecord, on: IsoDate): boolean {
  const stoppedOn = enteredOn(history, 'STOPPED');
  return enteredOn(history, 'RUNNING') !== null && from <= on && on <= to && (stoppedOn === null || on < stoppedOn);
}

function donationHistory(on: IsoDate, value: number, random: Random, asOf: IsoDate) {
  const fate = random.next();
  const isLarge = value > micro;
  if (isLarge && fate < 0.02)
    return historyOf<DonationState>(
      [
        ['PLEDGED', 0],
        ['DEFAULTED', 90],
      ],
      on,
      asOf,
    );
  const received = ['RECEIVED', isLarge && random.chance(0.1) ? random.between(1, 20) : 0] as const;
  if (fate < 0.025)
    return historyOf<DonationState>([['PLEDGED', 0], received, ['REFUNDED', random.between(1, 15)]], on, asOf);
  return historyOf<DonationState>(
    [['PLEDGED', 0], received, ['ALLOCATED', random.between(5, 60)], ['USED', random.between(15, 150)]],
    on,
    asOf,
  );
}
