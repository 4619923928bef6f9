import type { CollectionSpec, Document, Store } from '../../../store/collection.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { type LookUp, lookUp } from '../../shared/lookUp.ts';
import { type List, listOf } from '../../shared/pages.ts';
import type {
  CommunityFundFilter,
  CommunityOrganizationFilter,
  CommunityOrganizationState,
  LinkageProjectFilter,
  LinkageProjectState,
  VentureRoundFilter,
  VentureRoundState,
} from '../generated.ts';
import { fundLedger, type PostFundEntry } from './ledger.ts';
import { communityOrganizationMachine, communityOrganizationWriteRule } from './organizationMachine.ts';
import { linkageProjectMachine, linkageProjectWriteRule } from './projectMachine.ts';
import type {
  CommunityFundRecord,
  CommunityOrganizationRecord,
  FundEntryRecord,
  LinkageProjectRecord,
  VentureApplicationRecord,
  VentureRoundRecord,
} from './records.ts';
import { ventureRoundMachine, ventureRoundWriteRule } from './ventureMachine.ts';
import {
  walkCommunityFunds,
  walkCommunityOrganizations,
  walkFundEntries,
  walkLinkageProjects,
  walkVentureApplications,
  walkVentureRounds,
} from './walks.ts';

/** What a spending needs to know of a matter (民事事项) that another part keeps. */
export interface MatterFacts extends Document {
  readonly state: string;
  readonly division: string;
}

/** All that governance asks of its store about five-party linkage: projects, community organizations, venture rounds and funds. */
export interface LinkageRepository {
  readonly findLinkageProjects: LookUp<LinkageProjectRecord>;
  readonly findCommunityOrganizations: LookUp<CommunityOrganizationRecord>;
  readonly findCommunityFunds: LookUp<CommunityFundRecord>;
  readonly findFundEntries: LookUp<FundEntryRecord>;
  readonly findVentureRounds: LookUp<VentureRoundRecord>;
  readonly findVentureApplications: LookUp<VentureApplicationRecord>;
  readonly linkageProjects: List<LinkageProjectRecord, LinkageProjectFilter>;
  readonly communityOrganizations: List<CommunityOrganizationRecord, CommunityOrganizationFilter>;
  readonly communityFunds: List<CommunityFundRecord, CommunityFundFilter>;
  readonly fundEntries: List<FundEntryRecord, { readonly fundId: string }>;
  readonly ventureRounds: List<VentureRoundRecord, VentureRoundFilter>;
  readonly ventureApplications: List<VentureApplicationRecord, { readonly roundId: string }>;
  readonly keptLinkageProjects: KeptStates<LinkageProjectRecord, LinkageProjectState>;
  readonly keptCommunityOrganizations: KeptStates<CommunityOrganizationRecord, CommunityOrganizationState>;
  readonly keptCommunityFunds: Kept<CommunityFundRecord>;
  readonly keptFundEntries: Kept<FundEntryRecord>;
  readonly keptVentureRounds: KeptStates<VentureRoundRecord, VentureRoundState>;
  readonly keptVentureApplications: Kept<VentureApplicationRecord>;
  /** Counts one more in a round while it is in a state; false when it is in another, so that the round cannot move on unseen. */
  countInVentureRound(
    id: string,
    state: VentureRoundState,
    what: 'applicationCount' | 'scoreCount',
    change: Change,
  ): Promise<boolean>;
  /** Matters are kept by another part; here they are only read. */
  readonly mattersForFunds: Pick<Kept<MatterFacts>, 'find'>;
  readonly postFundEntry: PostFundEntry;
  addLinkageProjects(records: readonly LinkageProjectRecord[]): Promise<void>;
  addCommunityOrganizations(records: readonly CommunityOrganizationRecord[]): Promise<void>;
  addCommunityFunds(records: readonly CommunityFundRecord[]): Promise<void>;
  addFundEntries(records: readonly FundEntryRecord[]): Promise<void>;
  addVentureRounds(records: readonly VentureRoundRecord[]): Promise<void>;
  addVentureApplications(records: readonly VentureApplicationRecord[]): Promise<void>;
}

const projectSpec: CollectionSpec = {
  name: 'governance.linkageProjects',
  indexes: [{ name: 'community', key: { community: 1, _id: 1, state: 1 } }],
};

const organizationSpec: CollectionSpec = {
  name: 'governance.communityOrganizations',
  indexes: [{ name: 'community', key: { community: 1, _id: 1, state: 1, mode: 1 } }],
};

const fundSpec: CollectionSpec = {
  name: 'governance.communityFunds',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, balance: 1 } }],
};

const entrySpec: CollectionSpec = {
  name: 'governance.communityFundEntries',
  indexes: [{ name: 'fund', key: { fundId: 1, number: 1, _id: 1 } }],
};

const roundSpec: CollectionSpec = {
  name: 'governance.ventureRounds',
  indexes: [{ name: 'division', key: { division: 1, _id: 1, state: 1 } }],
};

const applicationSpec: CollectionSpec = {
  name: 'governance.ventureApplications',
  indexes: [
    { name: 'round', key: { roundId: 1, _id: 1 } },
    { name: 'applicant', key: { roundId: 1, organizationId: 1 }, unique: true },
  ],
};

export async function linkageRepository(store: Store): Promise<LinkageRepository> {
  const [projects, organizations, funds, entries, rounds, applications, matters] = await Promise.all([
    store.collection<LinkageProjectRecord>(projectSpec),
    store.collection<CommunityOrganizationRecord>(organizationSpec),
    store.collection<CommunityFundRecord>(fundSpec),
    store.collection<FundEntryRecord>(entrySpec),
    store.collection<VentureRoundRecord>(roundSpec),
    store.collection<VentureApplicationRecord>(applicationSpec),
    store.collection<MatterFacts>({ name: 'governance.matters', indexes: [] }),
  ]);
  return {
    findLinkageProjects: lookUp(projects, { scope: 'public' }),
    findCommunityOrganizations: lookUp(organizations, { scope: 'public' }),
    findCommunityFunds: lookUp(funds, { scope: 'public' }),
    findFundEntries: lookUp(entries, { scope: 'public' }),
    findVentureRounds: lookUp(rounds, { scope: 'public' }),
    findVentureApplications: lookUp(applications, { scope: 'public' }),
    linkageProjects: listOf(projects, 'public', walkLinkageProjects),
    communityOrganizations: listOf(organizations, 'public', walkCommunityOrganizations),
    communityFunds: listOf(funds, 'public', walkCommunityFunds),
    fundEntries: listOf(entries, 'public', walkFundEntries),
    ventureRounds: listOf(rounds, 'public', walkVentureRounds),
    ventureApplications: listOf(applications, 'public', walkVentureApplications),
    keptLinkageProjects: keepStates(projects, linkageProjectMachine, linkageProjectWriteRule),
    keptCommunityOrganizations: keepStates(organizations, communityOrganizationMachine, communityOrganizationWriteRule),
    // A fund is its division's and that of all above, and the charity's that keeps it.
    keptCommunityFunds: keep(funds, 'community fund', {
      divisions: ({ division }) => [division],
      institutions: ({ hostUscc }) => [hostUscc],
    }),
    // Entries are found by their fund, which was reached before.
    keptFundEntries: keep(entries, 'ledger entry', { divisions: () => [] }),
    keptVentureRounds: keepStates(rounds, ventureRoundMachine, ventureRoundWriteRule),
    // An application is its round's, and for scoring its judges'.
    keptVentureApplications: keep(applications, 'venture application', {
      divisions: ({ division }) => [division],
      persons: ({ judgeIds }) => judgeIds,
    }),
    countInVentureRound: async (_id, state, what, { session }) =>
      (await rounds.updateOne({ _id, state }, { $inc: { [what]: 1 } }, { session })).matchedCount === 1,
    mattersForFunds: keep(matters, 'matter', { divisions: ({ division }) => [division] }),
    postFundEntry: fundLedger(funds, entries),
    addLinkageProjects: (records) => projects.insertMany(records),
    addCommunityOrganizations: (records) => organizations.insertMany(records),
    addCommunityFunds: (records) => funds.insertMany(records),
    addFundEntries: (records) => entries.insertMany(records),
    addVentureRounds: (records) => rounds.insertMany(records),
    addVentureApplications: (records) => applications.insertMany(records),
  };
}
