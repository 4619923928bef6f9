import type { Filter } from '../../../store/collection.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type {
  CommunityFundFilter,
  CommunityOrganizationFilter,
  LinkageProjectFilter,
  VentureRoundFilter,
} from '../generated.ts';
import type {
  CommunityFundRecord,
  CommunityOrganizationRecord,
  FundEntryRecord,
  LinkageProjectRecord,
  VentureApplicationRecord,
  VentureRoundRecord,
} from './records.ts';

export function walkLinkageProjects({ state, divisionCode }: LinkageProjectFilter): Walk<LinkageProjectRecord> {
  const filter: Filter<LinkageProjectRecord> = {
    ...(divisionCode != null && { community: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(state && { state }),
  };
  return { filter, hint: 'community', orderBy: 'community' };
}

export function walkCommunityOrganizations({
  mode,
  stage,
  divisionCode,
}: CommunityOrganizationFilter): Walk<CommunityOrganizationRecord> {
  const filter: Filter<CommunityOrganizationRecord> = {
    ...(divisionCode != null && { community: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(mode && { mode }),
    ...(stage && { state: stage }),
  };
  return { filter, hint: 'community', orderBy: 'community' };
}

export function walkCommunityFunds({ divisionCode }: CommunityFundFilter): Walk<CommunityFundRecord> {
  const filter: Filter<CommunityFundRecord> =
    divisionCode == null ? {} : { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** The ledger of one fund, the newest entry first. */
export const walkFundEntries = ({ fundId }: { readonly fundId: string }): Walk<FundEntryRecord> => ({
  filter: { fundId },
  hint: 'fund',
  orderBy: 'number',
  descending: true,
});

export function walkVentureRounds({ state, divisionCode }: VentureRoundFilter): Walk<VentureRoundRecord> {
  const filter: Filter<VentureRoundRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(state && { state }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

/** The applications of one round. */
export const walkVentureApplications = ({ roundId }: { readonly roundId: string }): Walk<VentureApplicationRecord> => ({
  filter: { roundId },
  hint: 'round',
  orderBy: '_id',
});
