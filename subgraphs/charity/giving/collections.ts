import type { CollectionSpec } from '../../../store/collection.ts';

/** Donations; kept by the giving part, read by all of charity. */
export const donationSpec: CollectionSpec = {
  name: 'charity.donations',
  indexes: [
    { name: 'residence', key: { residenceDivision: 1, _id: 1, donatedOn: 1, state: 1, kind: 1, value: 1 } },
    { name: 'newest', key: { donatedOn: 1, _id: 1, residenceDivision: 1, state: 1, kind: 1, form: 1 } },
    { name: 'campaign', key: { campaignId: 1, _id: 1, form: 1, state: 1, amount: 1, allocated: 1, used: 1 } },
    { name: 'donor', key: { donorResidentId: 1, donatedOn: 1, _id: 1, displayConsent: 1 } },
    { name: 'organization', key: { organizationUscc: 1, donatedOn: 1, _id: 1 } },
  ],
};

export const planSpec: CollectionSpec = {
  name: 'charity.monthlyPlans',
  indexes: [
    { name: 'due', key: { state: 1, nextOn: 1, _id: 1 } },
    { name: 'residence', key: { residenceDivision: 1, _id: 1, state: 1, campaignId: 1 } },
    { name: 'donor', key: { donorResidentId: 1, _id: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1, state: 1 } },
  ],
};

export const claimSpec: CollectionSpec = {
  name: 'charity.donationClaims',
  indexes: [
    { name: 'registration', key: { registrationDivision: 1, _id: 1, state: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1, state: 1 } },
  ],
};

export const ledgerSpec: CollectionSpec = {
  name: 'charity.ledger',
  indexes: [
    { name: 'registration', key: { registrationDivision: 1, _id: 1, account: 1, on: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1, account: 1, on: 1 } },
    { name: 'campaign', key: { campaignId: 1, _id: 1, account: 1, on: 1 } },
    { name: 'donation', key: { donationId: 1, _id: 1 } },
  ],
};

export const fundSpec: CollectionSpec = { name: 'charity.funds', indexes: [] };
