import type { Change } from '../../shared/changes/changes.ts';
import type { Reason } from '../../shared/changes/machine.ts';
import type { ResidentRecord } from '../records.ts';
import type { GovernanceRepository } from '../repository.ts';
import { disagreesWithIdNumber, identityKeyOf } from '../rules.ts';
import { afterMerging, olderFirst, reasonsAgainstMerging, repointed } from './rules.ts';

/** More than one person is child, ward or member of, past and present. */
const mostTies = 500;

/** S-05: makes two entries one. The older stays, answers to the other's id, and takes its place wherever that was named. */
export async function mergeEntries(
  one: ResidentRecord,
  other: ResidentRecord,
  reason: string,
  repository: GovernanceRepository,
  change: Change,
): Promise<{ readonly resident: ResidentRecord; readonly refusals: readonly Reason[] }> {
  const { keptResidents } = repository;
  const refusals = reasonsAgainstMerging(one, other);
  if (refusals.length > 0) return { resident: one, refusals };
  const [kept, gone] = olderFirst(one, other);
  // First of all: two entries cannot hold one number at the same time.
  await keptResidents.replace(gone, { action: 'MERGE_INTO_OLDER', reason }, change);
  const { idDocType, idNumber } = kept.idNumber === null ? gone : kept;
  const document = { idDocType, idNumber, identityKey: identityKeyOf({ _id: kept._id, idDocType, idNumber }) };
  const home = await rehouse(kept, gone, reason, repository, change);
  const set = {
    ...document,
    ...home,
    needsCheck: disagreesWithIdNumber({ ...kept, ...document }),
    phone: kept.phone ?? gone.phone,
    parentIds: (kept.parentIds.length > 0 ? kept : gone).parentIds.filter((id) => id !== kept._id && id !== gone._id),
    guardianIds: [...new Set([...kept.guardianIds, ...gone.guardianIds])].filter(
      (id) => id !== kept._id && id !== gone._id,
    ),
    aliases: [...kept.aliases, gone._id, ...gone.aliases],
  };
  const resident = await keptResidents.correct(kept, set, { action: 'MERGE', reason }, change);
  await repointKin(kept._id, gone._id, reason, repository, change);
  return { resident, refusals: [] };
}

/** S-10: of two current memberships that of the older entry stays; where it has none, the other's becomes its own. */
async function rehouse(
  kept: ResidentRecord,
  gone: ResidentRecord,
  reason: string,
  { keptHouseholds }: GovernanceRepository,
  change: Change,
): Promise<Pick<ResidentRecord, 'householdId' | 'relationToHead'>> {
  const households = await keptHouseholds.findAll({ 'members.residentId': gone._id }, 'member', mostTies, change);
  for (const household of households) {
    const set = afterMerging(household, gone._id, kept, change.today);
    await keptHouseholds.correct(household, set, { action: 'MERGE_MEMBERS', reason }, change);
  }
  if (kept.householdId === null) return { householdId: gone.householdId, relationToHead: gone.relationToHead };
  const becomesHead = households.some(({ _id, headId }) => _id === kept.householdId && headId === gone._id);
  return { householdId: kept.householdId, relationToHead: becomesHead ? 'HEAD' : kept.relationToHead };
}

async function repointKin(
  kept: string,
  gone: string,
  reason: string,
  { keptResidents }: GovernanceRepository,
  change: Change,
) {
  const why = { action: 'MERGE_KIN', reason };
  for (const child of await keptResidents.findAll({ parentIds: gone }, 'parents', mostTies, change))
    await keptResidents.correct(child, { parentIds: repointed(child.parentIds, gone, kept) }, why, change);
  for (const ward of await keptResidents.findAll({ guardianIds: gone }, 'guardians', mostTies, change))
    await keptResidents.correct(ward, { guardianIds: repointed(ward.guardianIds, gone, kept) }, why, change);
}
