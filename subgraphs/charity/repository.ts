import type { CollectionSpec, Store } from '../../store/collection.ts';
import { type KeptStates, keepStates } from '../shared/changes/kept.ts';
import { openRegister, type Register } from '../shared/changes/register.ts';
import type { IsoDate } from '../shared/dates.ts';
import { type LookUp, lookUp } from '../shared/lookUp.ts';
import { type List, listOf } from '../shared/pages.ts';
import type { Reach, ScopeRule } from '../shared/reach.ts';
import { qualificationsOf } from './fundraising/qualificationOf.ts';
import { type FundraisingRepository, fundraisingRepository } from './fundraising/repository.ts';
import type {
  CampaignFilter,
  CharityFilter,
  CharityNeedFilter,
  CharityResourceFilter,
  RevitalisationProjectFilter,
  RevitalisationProjectState,
} from './generated.ts';
import { donationSpec } from './giving/collections.ts';
import { courseOf } from './giving/course.ts';
import { type GivingRepository, givingRepository } from './giving/repository.ts';
import { matchRule, matchSpec, needRule, needSpec, resourceSpec } from './matching/collections.ts';
import { type MatchingRepository, matchingRepository } from './matching/repository.ts';
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
import { revitalisationProjectMachine, revitalisationProjectWriteRule } from './revitalisation/machine.ts';
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

/** All that charity asks of its store. */
export interface CharityRepository extends FundraisingRepository, GivingRepository, MatchingRepository {
  readonly findCharities: LookUp<CharityProfileRecord>;
  readonly findCampaigns: LookUp<CampaignRecord>;
  readonly findDonations: LookUp<DonationRecord>;
  readonly findNeeds: LookUp<CharityNeedRecord>;
  readonly findResources: LookUp<CharityResourceRecord>;
  readonly findMatches: LookUp<MatchRecord>;
  readonly findProjects: LookUp<RevitalisationProjectRecord>;
  /** Needs of persons, for whoever reaches persons all of them, for others those of persons who agree to be named (rule C-18). */
  readonly findNeedsOfResidents: LookUp<CharityNeedRecord>;
  readonly findMatchesOfNeeds: LookUp<MatchRecord>;
  /** Resources that can be had on a day in any of the communities; rule C-15 decides which of them fit. */
  findResourcesFor(
    communities: readonly string[],
    on: IsoDate,
    reach: Reach,
  ): Promise<readonly CharityResourceRecord[]>;
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
  /** The register, for rules. */
  readonly register: Register;
  readonly keptProjects: KeptStates<RevitalisationProjectRecord, RevitalisationProjectState>;
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

const projectSpec: CollectionSpec = {
  name: 'charity.revitalisationProjects',
  indexes: [
    { name: 'village', key: { village: 1, _id: 1, state: 1, theme: 1, fundGap: 1, submittedOn: 1, closedOn: 1 } },
  ],
};

// Far above what one person or one need can come by; a list that grows is a connection.
const mostOfOne = 200;
const mostResourcesOfRegion = 4_000;

// A plan that is still being prepared is the charity's own, and its registering authority's; all later states are public.
const campaignRule: ScopeRule<CampaignRecord> = {
  divisions: ['registrationDivision'],
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
  anybodys: { state: { $ne: 'DRAFT' } },
};

// S-02: a donation is found from where its donor lives and by the authority that supervises the charity, and listed where the
// donor lives, unless the campaign or the donor is named.
const donationRule: ScopeRule<DonationRecord> = {
  divisions: ['residenceDivision', 'registrationDivision'],
  persons: { filter: (ids) => ({ donorResidentId: { $in: ids } }), hint: 'donor' },
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
};
const donationListRule: ScopeRule<DonationRecord> = { ...donationRule, divisions: ['residenceDivision'] };

// What is offered is offered wherever it may be used, and the store of it may lie anywhere.
const offered = 'public';

export async function charityRepository(store: Store): Promise<CharityRepository> {
  const [charities, campaigns, donations, needs, resources, matches, projects, register] = await Promise.all([
    store.collection<CharityProfileRecord>(charitySpec),
    store.collection<CampaignRecord>(campaignSpec),
    store.collection<DonationRecord>(donationSpec),
    store.collection<CharityNeedRecord>(needSpec),
    store.collection<CharityResourceRecord>(resourceSpec),
    store.collection<MatchRecord>(matchSpec),
    store.collection<RevitalisationProjectRecord>(projectSpec),
    openRegister(store),
  ]);
  const parts = await Promise.all([fundraisingRepository(store), givingRepository(store), matchingRepository(store)]);
  const [fundraising, giving, matching] = parts;
  const needsOfResidents = { scope: needRule, by: 'residentId', hint: 'resident', mostPerKey: mostOfOne } as const;
  const findNeedsOfAnyResidents = lookUp(needs, needsOfResidents);
  const findNeedsOfNamedResidents = lookUp(needs, { ...needsOfResidents, where: { consent: true } });

  return {
    ...fundraising,
    ...giving,
    ...matching,
    findCharities: lookUp(charities, { scope: 'public' }),
    findCampaigns: lookUp(campaigns, { scope: campaignRule }),
    findDonations: lookUp(donations, { scope: donationRule }),
    findNeeds: lookUp(needs, { scope: needRule }),
    findResources: lookUp(resources, { scope: offered }),
    findMatches: lookUp(matches, { scope: matchRule }),
    findProjects: lookUp(projects, { scope: 'public' }),
    // What is reached by persons is all the caller's own.
    findNeedsOfResidents: (residentIds, reach) =>
      (reach.by === 'persons' ? findNeedsOfAnyResidents : findNeedsOfNamedResidents)(residentIds, reach),
    findMatchesOfNeeds: lookUp(matches, { scope: matchRule, by: 'needId', hint: 'need', mostPerKey: mostOfOne }),
    findResourcesFor: (communities, on, reach) =>
      lookUp(resources, {
        scope: offered,
        by: 'regions',
        hint: 'regions',
        mostPerKey: mostResourcesOfRegion,
        where: { from: { $lte: on }, to: { $gte: on }, available: { $gt: 0 } },
      })([...new Set(communities.flatMap(coveringCodes))], reach),
    charities: listOf(charities, 'public', walkCharities),
    campaigns: listOf(campaigns, campaignRule, walkCampaigns),
    donations: listOf(
      donations,
      ({ campaign, donor }) => (campaign == null && donor === undefined ? donationListRule : donationRule),
      walkDonations,
    ),
    needs: listOf(needs, needRule, walkNeeds),
    resources: listOf(resources, offered, walkResources),
    projects: listOf(projects, 'public', walkProjects),
    statistics: charityStatistics({ charities, donations, needs, matches, projects }),
    addCharities: async (records) => {
      await charities.insertMany(records);
      const asked = qualificationsOf(records);
      if (asked.length > 0) await fundraising.addQualifications(asked);
    },
    addCampaigns: (records) => campaigns.insertMany(records),
    addDonations: async (records) => {
      await donations.insertMany(records.map((donation) => ({ ...donation, ...courseOf(donation) })));
      await giving.enterHistories(records);
    },
    addNeeds: (records) => needs.insertMany(records),
    addResources: (records) => resources.insertMany(records),
    addMatches: (records) => matches.insertMany(records),
    register,
    keptProjects: keepStates(projects, revitalisationProjectMachine, revitalisationProjectWriteRule),
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
