import type {
  CharitableTrustRecord,
  CharityProjectRecord,
  DisclosureRecord,
  PairingRecord,
} from '../../subgraphs/charity/fundraising/records.ts';
import { community, county } from './builders.ts';

const uscc = '51429901MJ0000018L';
const ofCharity = { organizationUscc: uscc, registrationDivision: county } as const;

/** The last report of a campaign, due in February and not published yet. */
export function aDisclosure(wanted: Partial<DisclosureRecord> = {}): DisclosureRecord {
  return {
    _id: 'disclosure-1',
    ...{ ...ofCharity, subjectType: 'CAMPAIGN', subjectId: 'campaign-1', kind: 'CAMPAIGN_FINAL' },
    ...{ year: null, dueOn: '2026-02-28', publishedOn: null, publishedLate: null, waivedOn: null },
    ...{ summary: null, figures: null, auditor: null, exception: null },
    ...wanted,
  };
}

/** A project of a year that runs, with nothing spent yet. */
export function aCharityProject(wanted: Partial<CharityProjectRecord> = {}): CharityProjectRecord {
  return {
    _id: 'charity-project-1',
    ...{ ...ofCharity, name: '银龄守护', fields: ['ELDERLY'], regions: [county] },
    ...{ from: '2025-03-01', to: '2026-02-28', budget: 5_000_000, spent: 0, managementFee: 0, spendings: [] },
    ...{ beneficiaryCount: 300, brand: true, goodsPlusService: true, state: 'RUNNING' },
    history: [
      { state: 'PLANNED', on: '2025-02-01' },
      { state: 'RUNNING', on: '2025-03-01' },
    ],
    ...wanted,
  };
}

/** A trust filed within seven days. */
export function aTrust(wanted: Partial<CharitableTrustRecord> = {}): CharitableTrustRecord {
  return {
    _id: 'trust-1',
    ...{ filingNo: 'CSXT-420106-202503-000001', trusteeUscc: uscc, registrationDivision: county },
    ...{ settlorName: null, settlorUscc: null, beneficiaryUscc: null, supervisorUscc: null },
    ...{ purpose: '助学', initialAmount: 100_000_000, signedOn: '2025-03-01', filedOn: '2025-03-05' },
    ...{ trusteeChangedOn: null, trusteeChangeFiledOn: null, state: 'FILED' },
    history: [
      { state: 'SIGNED', on: '2025-03-01' },
      { state: 'FILED', on: '2025-03-05' },
    ],
    ...wanted,
  };
}

/** A pairing of two years. */
export function aPairing(wanted: Partial<PairingRecord> = {}): PairingRecord {
  return {
    _id: 'pairing-1',
    ...{
      organizationUscc: uscc,
      village: community,
      ordinal: 0,
      projectId: null,
      from: '2025-01-01',
      to: '2026-12-31',
    },
    ...{ commitments: [{ what: '助学金', value: 2_000_000 }], deliveries: [], delivered: 0 },
    ...wanted,
  };
}
