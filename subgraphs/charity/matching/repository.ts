import type { Filter, Store } from '../../../store/collection.ts';
import type { Change } from '../../shared/changes/changes.ts';
import { type Kept, type KeptStates, keep, keepStates } from '../../shared/changes/kept.ts';
import { subtreeRange } from '../../shared/divisionCode.ts';
import { lookUp } from '../../shared/lookUp.ts';
import type { Reach } from '../../shared/reach.ts';
import type { CharityNeedState, MatchState } from '../generated.ts';
import type { CharityNeedRecord, CharityResourceRecord, MatchRecord } from '../records.ts';
import { coveringCodes } from '../regions.ts';
import { matchSpec, needRule, needSpec, resourceSpec } from './collections.ts';
import { matchMachine, matchWriteRule } from './matchMachine.ts';
import { needMachine, needWriteRule } from './needMachine.ts';
import { resourceWriteRule } from './resourceWriteRule.ts';

/** What charity asks of its store about needs, resources and matches beside the older collections. */
export interface MatchingRepository {
  readonly keptNeeds: KeptStates<CharityNeedRecord, CharityNeedState>;
  readonly keptResources: Kept<CharityResourceRecord>;
  readonly keptMatches: KeptStates<MatchRecord, MatchState>;
  /** Resources that can be had today in any of the communities, as a change reads them; rule C-15 decides which of them fit. */
  resourcesWithin(communities: readonly string[], change: Change): Promise<readonly CharityResourceRecord[]>;
  /** Needs that wait where a resource may be used: those within a reach, or all, to be shown without whose they are (rule C-18). */
  findNeedsWaitingFor(
    resource: Pick<CharityResourceRecord, 'form' | 'regions'>,
    reach: Reach | 'anywhere',
  ): Promise<readonly CharityNeedRecord[]>;
}

const mostWaiting = 20_000;

export async function matchingRepository(store: Store): Promise<MatchingRepository> {
  const [needs, resources, matches] = await Promise.all([
    store.collection<CharityNeedRecord>(needSpec),
    store.collection<CharityResourceRecord>(resourceSpec),
    store.collection<MatchRecord>(matchSpec),
  ]);
  const keptResources = keep(resources, 'resource', resourceWriteRule);
  return {
    keptNeeds: keepStates(needs, needMachine, needWriteRule),
    keptResources,
    resourcesWithin: (communities, change) => {
      const regions = { $in: [...new Set(communities.flatMap(coveringCodes))] };
      const on = { from: { $lte: change.today }, to: { $gte: change.today } };
      return keptResources.findAll({ regions, ...on, available: { $gt: 0 } }, 'regions', mostWaiting, change);
    },
    keptMatches: keepStates(matches, matchMachine, matchWriteRule),
    findNeedsWaitingFor: ({ form, regions }, reach) => {
      const where: Filter<CharityNeedRecord> = {
        state: { $in: ['OPEN', 'PARTLY_MET'] },
        $or: regions.map((region) => ({ division: subtreeRange(region) })),
      };
      const plan = { by: 'form', hint: 'open', mostPerKey: mostWaiting, where } as const;
      return reach === 'anywhere'
        ? lookUp(needs, { ...plan, scope: 'public' })([form], { by: 'everything' })
        : lookUp(needs, { ...plan, scope: needRule })([form], reach);
    },
  };
}
