import type { CollectionSpec, Store } from '../../store/collection.ts';
import type { IsoDate } from '../shared/dates.ts';
import { type List, listOf } from '../shared/pages.ts';
import type {
  CampaignFilter,
  CharityFilter,
  CharityNeedFilter,
  CharityResourceFilter,
  DonationState,
  RevitalisationProjectFilter,
} from './generated.ts';
import type {
  CampaignRecord,
  CharityNeedRecord,
  CharityProfileRecord,
  CharityResourceRecord,
  DonationRecord,
  MatchRecord,
  RevitalisationProjectRecord,
} from './records.ts';
import { coveringCodes } from './regions.ts';
import { type CharityStatistics, charityStatistics } from './statistics.ts';
import {
  type DonationQuestion,
  walkCampaigns,
  walkCharities,
  walkDonations,
  walkNeeds,
  walkProjects,
  walkResources,
} from './walks.ts';

/** Money of the donations to one campaign that are in one state. */
export interface CampaignTotal {
  readonly campaignId: string;
  readonly state: DonationState;
  readonly amount: number;
}

/** All that charity asks of its store. */
export interface CharityRepository {
  findCharities(usccs: readonly string[]): Promise<readonly CharityProfileRecord[]>;
  findCampaigns(ids: readonly string[]): Promise<readonly CampaignRecord[]>;
  findDonations(ids: readonly string[]): Promise<readonly DonationRecord[]>;
  findNeeds(ids: readonly string[]): Promise<readonly CharityNeedRecord[]>;
  findResources(ids: readonly string[]): Promise<readonly CharityResourceRecord[]>;
  findMatches(ids: readonly string[]): Promise<readonly MatchRecord[]>;
  findProjects(ids: readonly string[]): Promise<readonly RevitalisationProjectRecord[]>;
  /** Needs of persons who agree to be named (rule C-18). */
  findNeedsOfResidents(residentIds: readonly string[]): Promise<readonly CharityNeedRecord[]>;
  findMatchesOfNeeds(needIds: readonly string[]): Promise<readonly MatchRecord[]>;
  /** Resources that can be had on a day in any of the communities; rule C-15 decides which of them fit. */
  findResourcesFor(communities: readonly string[], on: IsoDate): Promise<readonly CharityResourceRecord[]>;
  /** What campaigns raised, by the state of the donations. */
  sumDonationsOfCampaigns(campaignIds: readonly string[]): Promise<readonly CampaignTotal[]>;
  readonly charities: List<CharityProfileRecord, CharityFilter>;
  readonly campaigns: List<CampaignRecord, CampaignFilter>;
  readonly donations: List<DonationRecord, DonationQuestion>;
  readonly needs: List<CharityNeedRecord, CharityNeedFilter>;
  readonly resources: List<CharityResourceRecord, CharityResourceFilter>;
  readonly projects: List<RevitalisationProjectRecord, RevitalisationProjectFilter>;
  readonly statistics: CharityStatistics;
  addCharities(records: readonly CharityProfileRecord[]): Promise<void>;
  addCampaigns(records: readonly CampaignRecord[]): Promise<void>;
  addDonations(records: readonly DonationRecord[]): Promise<void>;
  addNeeds(records: readonly CharityNeedRecord[]): Promise<void>;
  addResources(records: readonly CharityResourceRecord[]): Promise<void>;
  addMatches(records: readonly MatchRecord[]): Promise<void>;
  addProjects(records: readonly RevitalisationProjectRecord[]): Promise<void>;
  /** Takes a quantity off what is available, and answers false without doing so when less is left (rule C-16). */
  takeFromResource(id: string, quantity: number): Promise<boolean>;
}

const charitySpec: CollectionSpec = {
  name: 'charity.charities',
  indexes: [
    {
      name: 'registration',
      key: { registrationDivision: 1, _id: 1, charityStatus: 1, recognisedOn: 1, 'qualification.state': 1 },
    },
  ],
};

const campaignSpec: CollectionSpec = {
  name: 'charity.campaigns',
  indexes: [
    { name: 'registration', key: { registrationDivision: 1, _id: 1, state: 1, emergency: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1, state: 1 } },
  ],
};

const donationSpec: CollectionSpec = {
  name: 'charity.donations',
  indexes: [
    { name: 'residence', key: { residenceDivision: 1, _id: 1, donatedOn: 1, state: 1, kind: 1, value: 1 } },
    { name: 'day', key: { donatedOn: 1, _id: 1, state: 1, kind: 1, form: 1 } },
    { name: 'campaign', key: { campaignId: 1, _id: 1, form: 1, state: 1, amount: 1 } },
    { name: 'donor', key: { donorResidentId: 1, donatedOn: 1, _id: 1 } },
  ],
};

const needSpec: CollectionSpec = {
  name: 'charity.needs',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, state: 1, category: 1, urgency: 1, openSince: 1 } },
    { name: 'resident', key: { residentId: 1, _id: 1, consent: 1 } },
  ],
};

const resourceSpec: CollectionSpec = {
  name: 'charity.resources',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, form: 1, from: 1, to: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1 } },
    { name: 'regions', key: { regions: 1, to: 1, from: 1 } },
  ],
};

const matchSpec: CollectionSpec = {
  name: 'charity.matches',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, rating: 1, ratedOn: 1 } },
    { name: 'need', key: { needId: 1, _id: 1 } },
  ],
};

const projectSpec: CollectionSpec = {
  name: 'charity.revitalisationProjects',
  indexes: [
    { name: 'village', key: { village: 1, _id: 1, state: 1, theme: 1, fundGap: 1, submittedOn: 1, closedOn: 1 } },
  ],
};

// Far above what one person or one need can come by; a list that grows is a connection.
const mostOfOne = 200;
const mostResources = 20_000;

export async function charityRepository(store: Store): Promise<CharityRepository> {
  const [charities, campaigns, donations, needs, resources, matches, projects] = await Promise.all([
    store.collection<CharityProfileRecord>(charitySpec),
    store.collection<CampaignRecord>(campaignSpec),
    store.collection<DonationRecord>(donationSpec),
    store.collection<CharityNeedRecord>(needSpec),
    store.collection<CharityResourceRecord>(resourceSpec),
    store.collection<MatchRecord>(matchSpec),
    store.collection<RevitalisationProjectRecord>(projectSpec),
  ]);
  const idsOf = (ids: readonly string[]) => ({ _id: { $in: ids } });
  const byId = (ids: readonly string[]) => ({ hint: '_id_', limit: ids.length });

  return {
    findCharities: (usccs) => charities.find(idsOf(usccs), byId(usccs)).toArray(),
    findCampaigns: (ids) => campaigns.find(idsOf(ids), byId(ids)).toArray(),
    findDonations: (ids) => donations.find(idsOf(ids), byId(ids)).toArray(),
    findNeeds: (ids) => needs.find(idsOf(ids), byId(ids)).toArray(),
    findResources: (ids) => resources.find(idsOf(ids), byId(ids)).toArray(),
    findMatches: (ids) => matches.find(idsOf(ids), byId(ids)).toArray(),
    findProjects: (ids) => projects.find(idsOf(ids), byId(ids)).toArray(),
    findNeedsOfResidents: (residentIds) =>
      needs
        .find(
          { residentId: { $in: residentIds }, consent: true },
          { hint: 'resident', limit: residentIds.length * mostOfOne },
        )
        .toArray(),
    findMatchesOfNeeds: (needIds) =>
      matches.find({ needId: { $in: needIds } }, { hint: 'need', limit: needIds.length * mostOfOne }).toArray(),
    findResourcesFor: (communities, on) =>
      resources
        .find(
          {
            regions: { $in: [...new Set(communities.flatMap(coveringCodes))] },
            from: { $lte: on },
            to: { $gte: on },
            available: { $gt: 0 },
          },
          { hint: 'regions', limit: mostResources },
        )
        .toArray(),
    sumDonationsOfCampaigns: async (campaignIds) => {
      const rows = donations.aggregate<{ _id: Pick<CampaignTotal, 'campaignId' | 'state'>; amount: number }>(
        [
          { $match: { campaignId: { $in: campaignIds }, form: 'MONEY' } },
          { $group: { _id: { campaignId: '$campaignId', state: '$state' }, amount: { $sum: '$amount' } } },
        ],
        { hint: 'campaign' },
      );
      return (await rows.toArray()).map(({ _id, amount }) => ({ ..._id, amount }));
    },
    charities: listOf(charities, 'public', walkCharities),
    campaigns: listOf(campaigns, 'public', walkCampaigns),
    donations: listOf(donations, 'unbound', walkDonations),
    needs: listOf(needs, 'unbound', walkNeeds),
    resources: listOf(resources, 'public', walkResources),
    projects: listOf(projects, 'public', walkProjects),
    statistics: charityStatistics({ charities, donations, needs, matches, projects }),
    addCharities: (records) => charities.insertMany(records),
    addCampaigns: (records) => campaigns.insertMany(records),
    addDonations: (records) => donations.insertMany(records),
    addNeeds: (records) => needs.insertMany(records),
    addResources: (records) => resources.insertMany(records),
    addMatches: (records) => matches.insertMany(records),
    addProjects: (records) => projects.insertMany(records),
    takeFromResource: async (id, quantity) => {
      const taken = await resources.updateOne(
        { _id: id, available: { $gte: quantity } },
        { $inc: { available: -quantity } },
      );
      return taken.modifiedCount === 1;
    },
  };
}
