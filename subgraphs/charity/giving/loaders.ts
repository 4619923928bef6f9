import type { IsoDate } from '../../shared/dates.ts';
import { groupByKey } from '../../shared/loader.ts';
import { withinReach } from '../../shared/lookUp.ts';
import { listLoaders } from '../../shared/pages.ts';
import type { Reach } from '../../shared/reach.ts';
import type { GivingRepository } from './repository.ts';

/** This request's batching over monthly plans, claims and the ledger. */
export const createGivingLoaders = (repository: GivingRepository, reach: Reach, _today: IsoDate) => ({
  plansByDonorId: groupByKey(withinReach(reach)(repository.findPlansOfDonors), ({ donorResidentId }) => [
    donorResidentId,
  ]),
  monthlyPlans: listLoaders(repository.monthlyPlans, reach),
  donationClaims: listLoaders(repository.donationClaims, reach),
  ledgerEntries: listLoaders(repository.ledgerEntries, reach),
});
