import { isWithin } from '../../shared/divisionCode.ts';
import type { UnmatchedReason } from '../generated.ts';
import type { CharityNeedRecord, CharityResourceRecord } from '../records.ts';
import { categoryGroups } from './matching.ts';
import type { RankedResources } from './ranking.ts';

/** C-15: why a run gave a need nothing, by the first condition that no resource fulfils; `ranked` is as before the run. */
export function reasonUnmatched(
  need: CharityNeedRecord,
  resources: readonly CharityResourceRecord[],
  ranked: RankedResources,
  minScore: number,
): UnmatchedReason {
  const group = categoryGroups.find((categories) => categories.includes(need.category)) ?? [];
  const ofForm = resources.filter(({ form, available }) => form === need.form && available > 0);
  if (ofForm.length === 0) return 'NO_FORM';
  const ofCategory = ofForm.filter(({ categories }) => categories.some((category) => group.includes(category)));
  if (ofCategory.length === 0) return 'NO_CATEGORY';
  if (!ofCategory.some(({ regions }) => regions.some((region) => isWithin(need.division, region)))) return 'NO_REGION';
  const best = ranked.best(need);
  return best !== null && best.score < minScore ? 'LOW_SCORE' : 'USED_UP';
}
