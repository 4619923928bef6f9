import type { CollectionSpec, Store } from '../../../store/collection.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type {
  CampaignState,
  CharitableTrustFilter,
  CharitableTrustState,
  CharityProjectFilter,
  CharityProjectState,
  FundraisingQualificationFilter,
  FundraisingQualificationState,
  PairingFilter,
} from '../generated.ts';
import type { CampaignRecord, CharityProfileRecord } from '../records.ts';
import {
  campaignMachine,
  charitableTrustMachine,
  charityProjectMachine,
  fundraisingQualificationMachine,
} from './machines.ts';
import type {
  CharitableTrustRecord,
  CharityProjectRecord,
  DisclosureRecord,
  FundraisingQualificationRecord,
  PairingRecord,
} from './records.ts';
import {
  type DisclosureQuestion,
  walkCharityProjects,
  walkDisclosures,
  walkPairings,
  walkQualifications,
  walkTrusts,
} from './walks.ts';
import { charitableTrustWriteRule, ofCharityWriteRule, pairingWriteRule } from './writeRules.ts';

/** What charity asks of its store about charities, qualifications, campaigns, projects, trusts and what they publish beside the older collections. */
export interface FundraisingRepository {
  readonly keptCharities: Kept<CharityProfileRecord>;
  readonly keptCampaigns: KeptStates<CampaignRecord, CampaignState>;
  readonly keptQualifications: KeptStates<FundraisingQualificationRecord, FundraisingQualificationState>;
  readonly keptCharityProjects: KeptStates<CharityProjectRecord, CharityProjectState>;
  readonly keptTrusts: KeptStates<CharitableTrustRecord, CharitableTrustState>;
  readonly keptDisclosures: Kept<DisclosureRecord>;
  readonly keptPairings: Kept<PairingRecord>;
  readonly findQualifications: LookUp<FundraisingQualificationRecord>;
  readonly findCharityProjects: LookUp<CharityProjectRecord>;
  readonly findTrusts: LookUp<CharitableTrustRecord>;
  readonly findDisclosures: LookUp<DisclosureRecord>;
  readonly findPairings: LookUp<PairingRecord>;
  readonly qualifications: List<FundraisingQualificationRecord, FundraisingQualificationFilter>;
  readonly charityProjects: List<CharityProjectRecord, CharityProjectFilter>;
  readonly trusts: List<CharitableTrustRecord, CharitableTrustFilter>;
  readonly disclosures: List<DisclosureRecord, DisclosureQuestion>;
  readonly pairings: List<PairingRecord, PairingFilter>;
  addQualifications(records: readonly FundraisingQualificationRecord[]): Promise<void>;
  addCharityProjects(records: readonly CharityProjectRecord[]): Promise<void>;
  addTrusts(records: readonly CharitableTrustRecord[]): Promise<void>;
  addDisclosures(records: readonly DisclosureRecord[]): Promise<void>;
  addPairings(records: readonly PairingRecord[]): Promise<void>;
}

const registration = { name: 'registration', key: { registrationDivision: 1, _id: 1, state: 1 } } as const;
const organization = { name: 'organization', key: { organizationUscc: 1, _id: 1 } } as const;

const qualificationSpec: CollectionSpec = { name: 'charity.qualifications', indexes: [registration, organization] };
const projectSpec: CollectionSpec = { name: 'charity.charityProjects', indexes: [registration, organization] };
const trustSpec: CollectionSpec = {
  name: 'charity.trusts',
  indexes: [registration, { name: 'trustee', key: { trusteeUscc: 1, _id: 1 } }],
};
const disclosureSpec: CollectionSpec = {
  name: 'charity.disclosures',
  indexes: [
    { name: 'due', key: { dueOn: 1, _id: 1, kind: 1, publishedOn: 1, registrationDivision: 1 } },
    { name: 'organization', key: { organizationUscc: 1, dueOn: 1, _id: 1 } },
    { name: 'subject', key: { subjectId: 1, dueOn: 1, _id: 1 } },
  ],
};
const pairingSpec: CollectionSpec = {
  name: 'charity.pairings',
  indexes: [
    { name: 'village', key: { village: 1, _id: 1 } },
    organization,
    { name: 'ordinal', key: { organizationUscc: 1, village: 1, ordinal: 1 }, unique: true },
  ],
};

export async function fundraisingRepository(store: Store): Promise<FundraisingRepository> {
  const [charities, campaigns, qualifications, projects, trusts, disclosures, pairings] = await Promise.all([
    // Their indexes are those of the older repository.
    store.collection<CharityProfileRecord>({ name: 'charity.charities', indexes: [] }),
    store.collection<CampaignRecord>({ name: 'charity.campaigns', indexes: [] }),
    store.collection<FundraisingQualificationRecord>(qualificationSpec),
    store.collection<CharityProjectRecord>(projectSpec),
    store.collection<CharitableTrustRecord>(trustSpec),
    store.collection<DisclosureRecord>(disclosureSpec),
    store.collection<PairingRecord>(pairingSpec),
  ]);
  return {
    keptCharities: keep(charities, 'charity', {
      divisions: ({ registrationDivision }) => [registrationDivision],
      institutions: ({ _id }) => [_id],
    }),
    keptCampaigns: keepStates(campaigns, campaignMachine, ofCharityWriteRule),
    keptQualifications: keepStates(qualifications, fundraisingQualificationMachine, ofCharityWriteRule),
    keptCharityProjects: keepStates(projects, charityProjectMachine, ofCharityWriteRule),
    keptTrusts: keepStates(trusts, charitableTrustMachine, charitableTrustWriteRule),
    keptDisclosures: keep(disclosures, 'disclosure', ofCharityWriteRule),
    keptPairings: keep(pairings, 'pairing', pairingWriteRule),
    findQualifications: lookUp(qualifications, { scope: 'public' }),
    findCharityProjects: lookUp(projects, { scope: 'public' }),
    findTrusts: lookUp(trusts, { scope: 'public' }),
    findDisclosures: lookUp(disclosures, { scope: 'public' }),
    findPairings: lookUp(pairings, { scope: 'public' }),
    qualifications: listOf(qualifications, 'public', walkQualifications),
    charityProjects: listOf(projects, 'public', walkCharityProjects),
    trusts: listOf(trusts, 'public', walkTrusts),
    disclosures: listOf(disclosures, 'public', walkDisclosures),
    pairings: listOf(pairings, 'public', walkPairings),
    addQualifications: (records) => qualifications.insertMany(records),
    addCharityProjects: (records) => projects.insertMany(records),
    addTrusts: (records) => trusts.insertMany(records),
    addDisclosures: (records) => disclosures.insertMany(records),
    addPairings: (records) => pairings.insertMany(records),
  };
}
