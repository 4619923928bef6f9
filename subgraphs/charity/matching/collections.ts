import type { CollectionSpec } from '../../../store/collection.ts';
import type { ScopeRule } from '../../shared/reach.ts';
import type { CharityNeedRecord, MatchRecord } from '../records.ts';

/** Needs; `open` finds those that wait for a form of aid. */
export const needSpec: CollectionSpec = {
  name: 'charity.needs',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, state: 1, category: 1, urgency: 1, openSince: 1 } },
    { name: 'resident', key: { residentId: 1, _id: 1, consent: 1 } },
    { name: 'accepted', key: { acceptedBy: 1, _id: 1 } },
    { name: 'open', key: { form: 1, state: 1, division: 1, _id: 1 } },
    { name: 'waiting', key: { state: 1, openSince: 1, _id: 1 } },
  ],
};

/** Resources. */
export const resourceSpec: CollectionSpec = {
  name: 'charity.resources',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, form: 1, from: 1, to: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1 } },
    { name: 'regions', key: { regions: 1, to: 1, from: 1 } },
  ],
};

/** Matches. */
export const matchSpec: CollectionSpec = {
  name: 'charity.matches',
  indexes: [
    { name: 'division', key: { division: 1, _id: 1, rating: 1, ratedOn: 1 } },
    { name: 'need', key: { needId: 1, _id: 1 } },
    { name: 'resident', key: { residentId: 1, _id: 1 } },
    { name: 'organization', key: { organizationUscc: 1, _id: 1 } },
  ],
};

/** C-18: an organization knows whose need it is only once it has accepted to meet it. */
export const needRule: ScopeRule<CharityNeedRecord> = {
  divisions: ['division'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'resident' },
  institutions: { filter: (usccs) => ({ acceptedBy: { $in: usccs } }), hint: 'accepted' },
};

/** A match is the place's where the need arose, the person's in need and the organization's that gives. */
export const matchRule: ScopeRule<MatchRecord> = {
  divisions: ['division'],
  persons: { filter: (ids) => ({ residentId: { $in: ids } }), hint: 'resident' },
  institutions: { filter: (usccs) => ({ organizationUscc: { $in: usccs } }), hint: 'organization' },
};
