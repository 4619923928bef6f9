import type { Reason } from '../../../shared/changes/machine.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { RevitalisationProjectRecord } from '../../records.ts';
import type { PairingRecord } from '../records.ts';
import { reasonsOf } from './findings.ts';

type Wanted = Pick<PairingRecord, 'organizationUscc' | 'village' | 'projectId' | 'from' | 'to'>;

const openToPairing: readonly RevitalisationProjectRecord['state'][] = ['LISTED', 'PAIRED', 'IMPLEMENTING'];

/** C-21: a village may have many pairings, but one organization leads one pairing with it at a time, for a project of that village. */
export const pairingFindings = (
  wanted: Wanted,
  project: Pick<RevitalisationProjectRecord, 'village' | 'state'> | null,
  ofVillage: readonly Wanted[],
): readonly Reason[] =>
  reasonsOf([
    [
      ofVillage.some((one) => isSame(one, wanted) && overlaps(one, wanted)),
      'PAIRING_EXISTS',
      'The organization leads such a pairing with this village already; choose days after it.',
      'input.organization',
    ],
    [
      project !== null && project.village !== wanted.village,
      'PROJECT_OF_ANOTHER_VILLAGE',
      'Name a project of this village.',
      'input.project',
    ],
    [
      project !== null && !openToPairing.includes(project.state),
      'PROJECT_NOT_LISTED',
      'Name a project that is listed in the library and neither completed nor withdrawn.',
      'input.project',
    ],
  ]);

const isSame = (one: Wanted, other: Wanted) =>
  one.organizationUscc === other.organizationUscc && one.projectId === other.projectId;

const overlaps = (one: { from: IsoDate; to: IsoDate }, other: { from: IsoDate; to: IsoDate }) =>
  one.from <= other.to && other.from <= one.to;
