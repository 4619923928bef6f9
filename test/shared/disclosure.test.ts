import { describe, expect, it } from '@jest/globals';
import { anonymous, type Caller, type Role, roles } from '../../schema/caller.ts';
import { type Disclosure, discloserFor, isChildOn, type ValueAsked } from '../../subgraphs/shared/disclosure.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';

const value: ValueAsked = { dataClass: 'personal', isOwn: false, isChild: false, hasMask: true };
const values = {
  sex: { ...value, hasMask: false },
  name: value,
  idNumber: { ...value, dataClass: 'sensitive' },
  illness: { ...value, dataClass: 'sensitive', hasMask: false },
  childsName: { ...value, isChild: true },
  childsSex: { ...value, isChild: true, hasMask: false },
} satisfies Record<string, ValueAsked>;
type Shown = Record<keyof typeof values, Disclosure>;

const shownTo = (caller: Caller): Shown => {
  const { disclosureOf } = discloserFor(caller);
  const shown = Object.entries(values).map(([name, asked]) => [name, disclosureOf(asked)]);
  return Object.fromEntries(shown) as Shown;
};

const all: Shown = {
  sex: 'clear',
  name: 'clear',
  idNumber: 'clear',
  illness: 'clear',
  childsName: 'clear',
  childsSex: 'clear',
};
const masks: Shown = {
  sex: 'clear',
  name: 'masked',
  idNumber: 'masked',
  illness: 'withheld',
  childsName: 'masked',
  childsSex: 'withheld',
};
const namesOfAdults: Shown = { ...masks, name: 'clear' };
const pseudonyms: Shown = {
  sex: 'clear',
  name: 'withheld',
  idNumber: 'withheld',
  illness: 'withheld',
  childsName: 'withheld',
  childsSex: 'withheld',
};

// Domain reference § 0.7, with what each role usually is granted.
const withPurpose: Readonly<Record<Role, Shown>> = {
  resident: masks,
  communityWorker: namesOfAdults,
  countyOfficer: all,
  prefectureOfficer: all,
  provinceAnalyst: pseudonyms,
  institution: namesOfAdults,
  agencyClient: namesOfAdults,
};

describe('What is disclosed', () => {
  it.each(roles)('to a %s with a purpose is what the role is for', (role) => {
    expect(shownTo(callerOfRole(role, { purpose: 'CASE_HANDLING' }))).toEqual(withPurpose[role]);
  });

  it.each(roles)('to a %s without a purpose is masked', (role) => {
    expect(shownTo(callerOfRole(role))).toEqual(role === 'provinceAnalyst' ? pseudonyms : masks);
  });

  it('to an officer who says that the data are the own is masked as without a purpose', () => {
    expect(shownTo(callerOfRole('countyOfficer', { purpose: 'OWN_DATA' }))).toEqual(masks);
  });

  it('to whoever lacks the scopes is masked, whatever the role and purpose', () => {
    for (const role of roles.filter((each) => each !== 'provinceAnalyst'))
      expect(shownTo(callerOfRole(role, { scopes: ['governance:read'], purpose: 'PAYMENT' }))).toEqual(masks);
  });

  it('to an analyst never tells who somebody is, whatever was granted by mistake', () => {
    const caller = callerOfRole('provinceAnalyst', {
      scopes: ['resident:pii', 'resident:sensitive'],
      purpose: 'SUPERVISION',
      residentId: 'res-1',
    });

    expect(shownTo(caller)).toEqual({ ...all, name: 'withheld', idNumber: 'withheld', childsName: 'withheld' });
    expect(discloserFor(caller).reasonWithheld(values.name)).toBeNull();
  });

  it('of their own is everything, without a purpose', () => {
    const { disclosureOf } = discloserFor(callerOfRole('resident', { residentId: 'res-1' }));

    for (const asked of Object.values(values)) expect(disclosureOf({ ...asked, isOwn: true })).toBe('clear');
  });

  it('of public and internal data is everything, to anybody who came this far', () => {
    const { disclosureOf } = discloserFor(anonymous);

    for (const dataClass of ['public', 'internal'] as const)
      expect(disclosureOf({ ...values.childsName, dataClass })).toBe('clear');
  });

  it('says what would help: the scope, or else the purpose', () => {
    const reasonFor = (caller: Caller) => discloserFor(caller).reasonWithheld(values.illness);

    expect(reasonFor(callerOfRole('countyOfficer'))).toBe('PURPOSE_REQUIRED');
    expect(reasonFor(callerOfRole('communityWorker', { purpose: 'PROTECTION' }))).toBe('UNAUTHORIZED_FIELD');
  });
});

describe('A child', () => {
  it('is one up to the day before the fourteenth birthday', () => {
    expect(isChildOn('2012-01-01', '2025-12-31')).toBe(true);
    expect(isChildOn('2011-12-31', '2025-12-31')).toBe(false);
    expect(isChildOn('2011-12-31', '2025-12-30')).toBe(true);
  });

  it('who died as one stays one', () => {
    expect(isChildOn('1990-05-01', '2025-12-31', '2000-01-01')).toBe(true);
    expect(isChildOn('1990-05-01', '2025-12-31', '2010-01-01')).toBe(false);
  });
});
