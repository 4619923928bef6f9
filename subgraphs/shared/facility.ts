import type { IsoDate } from './dates.ts';
import { divisionReference, type OrganizationReference, organizationReference } from './references.ts';

/** What every facility stores, whichever subgraph owns it; `_id` is its identifier. */
export interface FacilityFields {
  readonly _id: string;
  readonly name: string;
  /** A county or below. */
  readonly division: string;
  readonly address: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly datum: 'GCJ_02' | 'WGS_84';
  readonly operatorUscc: string | null;
  readonly ownership: 'PUBLIC' | 'PUBLIC_PRIVATE' | 'PRIVATE_NONPROFIT' | 'PRIVATE_PROFIT';
  readonly status: 'PLANNED' | 'BUILDING' | 'OPERATING' | 'SUSPENDED' | 'CLOSED';
  readonly openedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly capacity: number;
  readonly phone: string | null;
  readonly openingHours: string | null;
  readonly serviceArea: readonly string[];
  readonly lastInspectionOn: IsoDate | null;
  readonly synthetic?: true;
}

const operatorOf = ({ operatorUscc }: FacilityFields): OrganizationReference | null =>
  operatorUscc === null ? null : organizationReference(operatorUscc);

/** Resolvers of the fields that every facility type shares and that need more than a look at the record. */
export const facilityResolvers = {
  id: ({ _id }: FacilityFields) => _id,
  division: ({ division }: FacilityFields) => divisionReference(division),
  operator: operatorOf,
  serviceArea: ({ serviceArea }: FacilityFields) => serviceArea.map(divisionReference),
};
