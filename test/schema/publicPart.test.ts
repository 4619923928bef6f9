import { describe, expect, it } from '@jest/globals';
import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { type SubgraphName, subgraphTypeDefs } from '../../schema/load.ts';

// All that anybody may see of what is not public as a whole; a field joins this table only on purpose.
const publicParts: Readonly<Partial<Record<SubgraphName, Readonly<Record<string, readonly string[]>>>>> = {
  charity: {
    CharityNeed: ['ageBand', 'category', 'county', 'form', 'id', 'quantity', 'remaining'], // rule C-18
    CharityResource: ['id'],
    Division: ['code', 'revitalisationProjects'],
    Donation: ['displayName', 'id'], // rule C-14: by consent
    DonationClaim: ['id'],
    Match: ['id'],
    MonthlyPlan: ['id'],
    Query: [
      ...['campaign', 'campaigns', 'charitableTrust', 'charitableTrusts', 'charities', 'charity', 'charityParameters'],
      ...['charityProject', 'charityProjects', 'disclosure', 'disclosures', 'fundraisingQualification'],
      ...['fundraisingQualifications', 'pairing', 'pairings', 'revitalisationProjects'],
    ],
    Resident: ['id'],
    RunMatchingPayload: ['refusals'],
  },
  funeral: {
    DeathRecord: ['id'],
    Division: ['code'],
    Query: ['cemeteries', 'columbaria', 'funeralHomes', 'serviceItems', 'servicePoints'],
    Resident: ['id'],
  },
  marriage: {
    Division: ['code'],
    DivorceApplication: ['id'],
    Marriage: ['id'],
    Query: ['marriageRegistries', 'slots'],
    Resident: ['id'],
  },
};

// Public but for some fields; here the others are named, since the public is meant to see what a facility or a charity adds.
const closedParts: Readonly<Partial<Record<SubgraphName, Readonly<Record<string, readonly string[]>>>>> = {
  charity: { Campaign: ['donations', 'findings'], CharityProfile: ['resources'] },
  marriage: { MarriageRegistry: ['registrars', 'windows'] },
};

// Open to nobody without a token, not even in part.
const closedNouns: Readonly<Partial<Record<SubgraphName, readonly string[]>>> = {
  charity: [
    'CharityNeedConnection',
    'CharityNeedEdge',
    'CharityNeedStep',
    'CharityResourceConnection',
    'CharityResourceEdge',
    'CharityStats',
    'DonatedGoods',
    'DonationClaimConnection',
    'DonationClaimEdge',
    'DonationConnection',
    'DonationEdge',
    'DonationReceipt',
    'DonationStep',
    'LedgerEntry',
    'LedgerEntryConnection',
    'LedgerEntryEdge',
    'MatchCandidate',
    'MatchParts',
    'MatchStep',
    'MatchingRunPart',
    'MonthlyPlanConnection',
    'MonthlyPlanEdge',
    'NeedCandidate',
    'NeedCategoryCount',
    'UnmatchedNeed',
  ],
  funeral: ['DeathRecordConnection', 'DeathRecordEdge', 'DeathReport', 'DeathStateChange', 'FuneralStats'],
  marriage: [
    'DivorceAgreement',
    'DivorceApplicationConnection',
    'DivorceApplicationEdge',
    'DivorceStateChange',
    'MarriageConnection',
    'MarriageEdge',
    'MarriageStateChange',
    'MarriageStats',
  ],
};

describe.each(['charity', 'funeral', 'marriage'] as const)('What %s holds on persons', (subgraph) => {
  const types = subgraphTypeDefs(subgraph)
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ name }) => name.value !== 'Mutation');
  const closed = closedParts[subgraph] ?? {};

  it('shows the public nothing that is not listed', () => {
    const mixed = types
      .filter(({ name }) => !(name.value in closed))
      .map((type) => [type.name.value, fieldsOf(type, 'public')] as const)
      .filter(([name, shown]) => shown.length > 0 && shown.length < fieldCount(types, name));

    expect(Object.fromEntries(mixed)).toEqual(publicParts[subgraph]);
  });

  it('keeps whole nouns from the public, and which', () => {
    const whole = types.filter((type) => fieldsOf(type, 'public').length === 0).map(({ name }) => name.value);

    expect(whole.sort()).toEqual(closedNouns[subgraph]);
  });

  it('keeps from the public what is listed of the nouns that are else public', () => {
    const kept = types
      .filter(({ name }) => name.value in closed)
      .map((type) => [type.name.value, fieldsOf(type, 'internal', 'personal', 'sensitive')]);

    expect(Object.fromEntries(kept)).toEqual(closed);
  });
});

// What every noun that can be changed has for those who work with it.
const ofEveryNoun: ReadonlySet<string> = new Set(['availableActions', 'changes', 'version']);

const fieldsOf = ({ fields = [], directives }: ObjectTypeDefinitionNode, ...classes: readonly string[]) =>
  fields
    .filter(({ name }) => !ofEveryNoun.has(name.value))
    .filter((field) => classes.includes(classOf(field.directives) ?? classOf(directives) ?? 'none'))
    .map(({ name }) => name.value)
    .sort();

const fieldCount = (types: readonly ObjectTypeDefinitionNode[], name: string) =>
  types.find((type) => type.name.value === name)?.fields?.filter((field) => !ofEveryNoun.has(field.name.value))
    .length ?? 0;

function classOf(directives: readonly ConstDirectiveNode[] = []): string | undefined {
  const tag = directives.find(({ name }) => name.value === 'tag')?.arguments?.[0]?.value;
  return tag?.kind === Kind.STRING ? tag.value : undefined;
}
