import { groupByKey, loadByKey } from '../../shared/loader.ts';
import type { Reach } from '../../shared/reach.ts';
import type { GovernanceRepository } from '../repository.ts';

/** This request's batching over the history of the register and the ids that merges replaced. */
export const createRegisterLoaders = (repository: GovernanceRepository, reach: Reach) => ({
  registerChangesByRecord: groupByKey(
    async (ids) => [...(await repository.findRegisterChanges(ids, reach))].sort((a, b) => a.version - b.version),
    ({ recordId }) => [recordId],
  ),
  residentByAlias: loadByKey(
    async (ids) =>
      (await repository.findResidentsByAlias(ids, reach)).flatMap((resident) =>
        resident.aliases.map((alias) => ({ alias, resident })),
      ),
    ({ alias }) => alias,
  ),
});
