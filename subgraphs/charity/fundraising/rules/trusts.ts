import type { Reason } from '../../../shared/changes/machine.ts';
import type { OrganizationFacts } from '../../../shared/changes/register.ts';
import type { CharityProfileRecord } from '../../records.ts';
import { reasonsOf } from './findings.ts';

type Trustee = Pick<OrganizationFacts, 'kind' | 'name'>;

/** Only a charity or a trust company holds a charitable trust (慈善法 第四十七条). */
export function trusteeFindings(
  organization: Trustee,
  charity: Pick<CharityProfileRecord, 'charityStatus'> | null,
): readonly Reason[] {
  const isCharity = charity !== null && charity.charityStatus !== 'CANCELLED';
  return reasonsOf([
    [
      !isCharity && !isTrustCompany(organization),
      'TRUSTEE_NOT_ALLOWED',
      'Name a charity or a trust company as the trustee (慈善法 第四十七条).',
      'input.trustee',
    ],
  ]);
}

const isTrustCompany = ({ kind, name }: Trustee) =>
  kind === 'ENTERPRISE' && /信托(有限责任|股份有限|有限)?公司/.test(name);

/** The organizations of a trust, by credit code. */
export interface TrustParties {
  readonly trustee: string;
  readonly settlor: string | null;
  readonly beneficiary: string | null;
  readonly supervisor: string | null;
}

/** C-07: neither the settlor nor the trustee benefits, and nobody watches over itself (慈善法 第四十六条、第五十条). */
export const interestFindings = ({ trustee, settlor, beneficiary, supervisor }: TrustParties): readonly Reason[] =>
  reasonsOf([
    [
      beneficiary !== null && (beneficiary === settlor || beneficiary === trustee),
      'INTERESTED_PARTY',
      'Neither the settlor nor the trustee may benefit; name another (慈善法 第四十六条).',
      'input.beneficiaryOrganization',
    ],
    [
      supervisor === trustee,
      'INTERESTED_PARTY',
      'Somebody else than the trustee watches over the trust (慈善法 第五十条).',
      'input.supervisor',
    ],
  ]);
