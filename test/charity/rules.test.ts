import { describe, expect, it } from '@jest/globals';
import { campaignMachine } from '../../subgraphs/charity/fundraising/machines.ts';
import { needMachine } from '../../subgraphs/charity/matching/needMachine.ts';
import {
  campaignFindings,
  campaignSumsOf,
  filingDueOn,
  finalReportDueOn,
  isCoveredByReceipts,
  isLate,
  isQualifiedOn,
  mayApplyForQualificationFrom,
  mayNameDonor,
  mayShowDonor,
  qualificationDecisionDueOn,
} from '../../subgraphs/charity/rules/fundraising.ts';
import {
  ageBandOf,
  escalatesOn,
  isEscalated,
  needFindings,
  shownDivision,
} from '../../subgraphs/charity/rules/needs.ts';
import { hasTrustTaxBenefit, trusteeChangeDueOn, trustFilingDueOn } from '../../subgraphs/charity/rules/trusts.ts';
import { medianDays } from '../../subgraphs/charity/statistics.ts';
import { isPath } from '../../subgraphs/shared/changes/machine.ts';
import { aCampaign, aCharity, aDonation, aNeed } from './builders.ts';

const today = '2025-12-31';
const { qualification } = aCharity();
const noMoney = campaignSumsOf({});
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const findingsOf = (wanted: Parameters<typeof aCampaign>[0], held = qualification) =>
  codesOf(campaignFindings(aCampaign(wanted), held, noMoney, today));

describe('qualification to fund-raise in public', () => {
  it('C-01: can be asked for when one full year is over', () => {
    expect(mayApplyForQualificationFrom('2024-03-01')).toBe('2025-03-02');
    expect(mayApplyForQualificationFrom('2024-02-29')).toBe('2025-03-01');
  });

  it('C-01: is decided on within 20 days', () => {
    expect(qualificationDecisionDueOn('2025-03-02')).toBe('2025-03-22');
  });

  it('C-02: holds from the day of issue until it is suspended or revoked', () => {
    const suspended = qualification && { ...qualification, state: 'SUSPENDED' as const, since: '2024-01-01' };

    expect(isQualifiedOn(qualification, '2018-05-09')).toBe(false);
    expect(isQualifiedOn(qualification, '2018-05-10')).toBe(true);
    expect(isQualifiedOn(suspended, '2023-12-31')).toBe(true);
    expect(isQualifiedOn(suspended, '2024-01-01')).toBe(false);
    expect(isQualifiedOn(null, today)).toBe(false);
  });
});

describe('a campaign', () => {
  it('raises no finding when all is in order', () => {
    expect(findingsOf({})).toEqual([]);
  });

  it('C-02: needs a valid qualification to be public, and none to be directed', () => {
    expect(findingsOf({}, null)).toEqual(['QUALIFICATION_NOT_VALID']);
    expect(findingsOf({ kind: 'DIRECTED', methods: [] }, null)).toEqual([]);
  });

  it('C-03: is filed ten days before it starts', () => {
    expect(filingDueOn({ from: '2025-09-11', emergency: false })).toBe('2025-09-01');
    expect(findingsOf({ from: '2025-09-11', filedOn: '2025-09-01' })).toEqual([]);
    expect(findingsOf({ from: '2025-09-11', filedOn: '2025-09-02' })).toEqual(['CAMPAIGN_FILED_LATE']);
    expect(findingsOf({ filedOn: null })).toEqual(['CAMPAIGN_NOT_FILED']);
  });

  it('C-03: may be filed up to ten days after its start in an emergency', () => {
    const emergency = { from: '2025-12-21', emergency: true };

    expect(filingDueOn(emergency)).toBe('2025-12-31');
    expect(findingsOf({ ...emergency, filedOn: null })).toEqual([]);
    expect(findingsOf({ ...emergency, from: '2025-12-20', filedOn: null })).toEqual(['CAMPAIGN_NOT_FILED']);
  });

  it('C-04: names a platform when it raises funds on the internet', () => {
    expect(findingsOf({ methods: ['INTERNET_PLATFORM'] })).toEqual(['PLATFORM_MISSING']);
    expect(findingsOf({ methods: ['INTERNET_PLATFORM'], platform: '青禾公益平台' })).toEqual([]);
  });

  it('C-05: uses no public method when it is directed', () => {
    expect(findingsOf({ kind: 'DIRECTED' })).toEqual(['METHOD_NOT_ALLOWED']);
  });

  it('C-09: has raised what was received, allocated and used, and allocated what was used too', () => {
    const sums = campaignSumsOf({ PLEDGED: 9, RECEIVED: 100, ALLOCATED: 20, USED: 3, REFUNDED: 7 });

    expect(sums).toEqual({ raised: 123, allocated: 23, used: 3 });
    expect(isCoveredByReceipts(sums)).toBe(true);
  });

  it('C-09: uses no more than was allocated, nor allocates more than was received', () => {
    expect(isCoveredByReceipts({ raised: 10, allocated: 10, used: 10 })).toBe(true);
    expect(isCoveredByReceipts({ raised: 10, allocated: 9, used: 10 })).toBe(false);
    expect(isCoveredByReceipts({ raised: 10, allocated: 11, used: 5 })).toBe(false);
    const findings = campaignFindings(aCampaign(), qualification, { raised: 1, allocated: 2, used: 0 }, today);
    expect(codesOf(findings)).toEqual(['USE_EXCEEDS_RECEIPTS']);
  });

  it('C-13: reports within three months of its end', () => {
    expect(finalReportDueOn({ to: '2025-11-30' })).toBe('2026-02-28');
  });

  it('goes straight from draft to running in an emergency and never back', () => {
    expect(isPath(campaignMachine, ['DRAFT', 'RUNNING', 'ENDED', 'REPORTED'])).toBe(true);
    expect(isPath(campaignMachine, ['DRAFT', 'RUNNING', 'FILED'])).toBe(false);
    expect(isPath(campaignMachine, ['RUNNING'])).toBe(false);
  });
});

describe('a disclosure', () => {
  it('C-13: is late when published after its day, or not yet although the day is over', () => {
    expect(isLate('2025-06-30', '2025-06-30', today)).toBe(false);
    expect(isLate('2025-06-30', '2025-07-01', today)).toBe(true);
    expect(isLate('2025-12-31', null, today)).toBe(false);
    expect(isLate('2025-12-30', null, today)).toBe(true);
  });
});

describe('a donor', () => {
  it('C-14: is named only with consent, and never when anonymous', () => {
    expect(mayNameDonor(aDonation())).toBe(true);
    expect(mayNameDonor(aDonation({ displayConsent: false }))).toBe(false);
    expect(mayNameDonor(aDonation({ donorType: 'ANONYMOUS' }))).toBe(false);
    expect(mayShowDonor(aDonation({ displayConsent: false }), new Set(['resident-2']))).toBe(false);
    expect(mayShowDonor(aDonation({ displayConsent: false }), new Set(['resident-1']))).toBe(true);
  });
});

describe('a charitable trust', () => {
  it('C-12: is filed within seven days of signing, or has no tax benefit', () => {
    expect(trustFilingDueOn('2025-03-01')).toBe('2025-03-08');
    expect(hasTrustTaxBenefit('2025-03-01', '2025-03-08')).toBe(true);
    expect(hasTrustTaxBenefit('2025-03-01', '2025-03-09')).toBe(false);
    expect(hasTrustTaxBenefit('2025-03-01', null)).toBe(false);
  });

  it('C-12: is filed again within seven days of a change of trustee', () => {
    expect(trusteeChangeDueOn('2025-12-28')).toBe('2026-01-04');
  });
});

describe('a need', () => {
  it('C-17: links its assistance case when the government referred it', () => {
    expect(codesOf(needFindings(aNeed({ origin: 'GOVERNMENT_REFERRAL' })))).toEqual(['ASSISTANCE_CASE_MISSING']);
    expect(needFindings(aNeed({ origin: 'GOVERNMENT_REFERRAL', assistanceCaseId: 'case-1' }))).toEqual([]);
  });

  it('C-17: is checked against social assistance first when a person told it', () => {
    expect(codesOf(needFindings(aNeed({ origin: 'PERSON', governmentAidTried: false })))).toEqual([
      'GOVERNMENT_AID_NOT_TRIED',
    ]);
    expect(needFindings(aNeed({ origin: 'PERSON' }))).toEqual([]);
  });

  it('says by when it must be met when it is critical', () => {
    expect(codesOf(needFindings(aNeed({ urgency: 'CRITICAL', needBy: null })))).toEqual(['NEED_BY_MISSING']);
    expect(needFindings(aNeed({ needBy: null }))).toEqual([]);
  });

  it('C-18: shows its community only with consent or to the person, else the county', () => {
    expect(shownDivision(aNeed(), new Set())).toBe('420106090001');
    expect(shownDivision(aNeed({ consent: false }), new Set(['resident-2']))).toBe('420106000000');
    expect(shownDivision(aNeed({ consent: false }), new Set(['resident-1']))).toBe('420106090001');
  });

  it('C-18: shows an age band that changes on the birthday', () => {
    expect(ageBandOf('2007-06-15', '2025-06-14')).toBe('UNDER_18');
    expect(ageBandOf('2007-06-15', '2025-06-15')).toBe('FROM_18_TO_44');
    expect(ageBandOf('1945-01-01', '2025-01-01')).toBe('FROM_80');
  });

  it('C-19: is escalated when critical and unmatched for 3 days, or urgent for 10', () => {
    const critical = aNeed({ urgency: 'CRITICAL', openSince: '2025-12-20' });

    expect(escalatesOn(critical)).toBe('2025-12-23');
    expect(isEscalated(critical, '2025-12-22')).toBe(false);
    expect(isEscalated(critical, '2025-12-23')).toBe(true);
    expect(escalatesOn(aNeed({ openSince: '2025-12-20' }))).toBe('2025-12-30');
  });

  it('C-19: is not escalated when it presses less or is matched', () => {
    expect(escalatesOn(aNeed({ urgency: 'NORMAL' }))).toBeNull();
    expect(escalatesOn(aNeed({ state: 'MATCHED' }))).toBeNull();
  });

  it('opens again when its match fails', () => {
    expect(isPath(needMachine, ['DRAFT', 'VERIFIED', 'OPEN', 'MATCHED', 'OPEN', 'EXPIRED'])).toBe(true);
    expect(isPath(needMachine, ['DRAFT', 'OPEN'])).toBe(false);
  });
});

describe('the median of days', () => {
  it('is the middle one, or the mean of two', () => {
    expect(
      medianDays(
        new Map([
          [2, 1],
          [9, 1],
          [6, 1],
        ]),
      ),
    ).toBe(6);
    expect(
      medianDays(
        new Map([
          [2, 2],
          [9, 2],
        ]),
      ),
    ).toBe(5.5);
    expect(medianDays(new Map())).toBeNull();
  });
});
