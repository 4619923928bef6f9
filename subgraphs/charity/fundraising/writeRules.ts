import type { WriteRule } from '../../shared/changes/writeRule.ts';
import type { CharitableTrustRecord, PairingRecord } from './records.ts';

interface OfCharity {
  readonly registrationDivision: string;
  readonly organizationUscc: string;
}

/** What a charity does is its own, and that of the authority that registered it. */
export const ofCharityWriteRule: WriteRule<OfCharity> = {
  divisions: ({ registrationDivision }) => [registrationDivision],
  institutions: ({ organizationUscc }) => [organizationUscc],
};

/** A trust is its trustee's, and that of the authority that registered the trustee. */
export const charitableTrustWriteRule: WriteRule<CharitableTrustRecord> = {
  divisions: ({ registrationDivision }) => [registrationDivision],
  institutions: ({ trusteeUscc }) => [trusteeUscc],
};

/** A pairing is its village's, and that of the lead organization. */
export const pairingWriteRule: WriteRule<PairingRecord> = {
  divisions: ({ village }) => [village],
  institutions: ({ organizationUscc }) => [organizationUscc],
};
