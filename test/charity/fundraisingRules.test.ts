import { describe, expect, it } from '@jest/globals';
import {
  correctionFindings,
  emergencyStartFindings,
  filingFindings,
  laterFilingFindings,
  planFindings,
  startFindings,
} from '../../subgraphs/charity/fundraising/rules/campaigns.ts';
import {
  disclosuresDue,
  isDisclosureLate,
  keepsSpendingRatios,
  publicationFindings,
} from '../../subgraphs/charity/fundraising/rules/disclosure.ts';
import { pairingFindings } from '../../subgraphs/charity/fundraising/rules/pairings.ts';
import { holdsPersonalNumber } from '../../subgraphs/charity/fundraising/rules/privacy.ts';
import { managementShare, spendingFindings } from '../../subgraphs/charity/fundraising/rules/projects.ts';
import { applicationFindings } from '../../subgraphs/charity/fundraising/rules/qualification.ts';
import { interestFindings, trusteeFindings } from '../../subgraphs/charity/fundraising/rules/trusts.ts';
import { hasTrustTaxBenefit, trusteeChangeDueOn } from '../../subgraphs/charity/rules/trusts.ts';
import { aCampaign, aCharity, aProject, county } from './builders.ts';
import { aCharityProject, aDisclosure, aPairing } from './fundraisingBuilders.ts';

const today = '2025-12-31';
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('The qualification to fund-raise in public', () => {
  it('C-01: is asked for after one full year, and not while another is held', () => {
    const charity = aCharity({ qualification: null, recognisedOn: '2024-06-01' });

    expect(codes(applicationFindings(charity, '2025-06-01'))).toEqual(['QUALIFICATION_TOO_EARLY']);
    expect(applicationFindings(charity, '2025-06-02')).toEqual([]);
    expect(codes(applicationFindings(aCharity(), today))).toEqual(['QUALIFICATION_EXISTS']);
    expect(codes(applicationFindings(aCharity({ qualification: null, charityStatus: 'CANCELLED' }), today))).toEqual([
      'NOT_A_CHARITY',
    ]);
  });
});

describe('The plan of a campaign', () => {
  const facts = {
    ...{ qualification: aCharity().qualification, registrationDivision: county },
    ...{ outsideFilingNo: null, personalAppeal: false },
  };
  const found = (plan: Parameters<typeof aCampaign>[0], wanted: object = {}) =>
    codes(planFindings(aCampaign(plan), { ...facts, ...wanted }, today));

  it('C-02: is public only with a valid qualification', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { qualification: null })).toEqual(['QUALIFICATION_NOT_VALID']);
    expect(found({ kind: 'DIRECTED', methods: [] }, { qualification: null })).toEqual([]);
  });

  it('C-03: is filed ten days before the start, in an emergency ten days after it', () => {
    const plan = { from: '2026-01-10', emergency: false };

    expect(filingFindings(plan, '2025-12-31')).toEqual([]);
    expect(codes(filingFindings(plan, '2026-01-01'))).toEqual(['CAMPAIGN_FILED_LATE']);
    expect(laterFilingFindings({ ...plan, emergency: true, filedOn: null }, '2026-01-20')).toEqual([]);
    expect(codes(laterFilingFindings({ ...plan, emergency: true, filedOn: null }, '2026-01-21'))).toEqual([
      'CAMPAIGN_FILED_LATE',
    ]);
    expect(codes(laterFilingFindings({ ...plan, filedOn: '2025-12-01' }, today))).toEqual(['CAMPAIGN_FILED_ALREADY']);
  });

  it('C-03: lets nothing start that is not filed, but for an emergency', () => {
    expect(codes(startFindings({ from: today, filedOn: null }, today))).toEqual(['CAMPAIGN_NOT_FILED']);
    expect(codes(startFindings({ from: '2026-01-01', filedOn: '2025-12-01' }, today))).toEqual(['CAMPAIGN_TOO_EARLY']);
    expect(startFindings({ from: today, filedOn: '2025-12-01' }, today)).toEqual([]);
    expect(codes(emergencyStartFindings({ from: today, emergency: false }, today))).toEqual(['CAMPAIGN_NOT_FILED']);
    expect(emergencyStartFindings({ from: today, emergency: true }, today)).toEqual([]);
  });

  it('C-04: has a platform on the internet, and a filing elsewhere for boxes outside its area', () => {
    expect(found({ methods: ['INTERNET_PLATFORM'] })).toEqual(['PLATFORM_MISSING']);
    expect(found({ methods: ['INTERNET_PLATFORM'], platform: '青禾公益平台', regions: ['420000000000'] })).toEqual([]);
    expect(found({ regions: ['420502000000'] })).toEqual(['OUTSIDE_FILING_MISSING']);
    expect(found({ regions: ['420502000000'] }, { outsideFilingNo: 'YD-1' })).toEqual([]);
  });

  it('C-05: uses no public method where it is directed', () => {
    expect(found({ kind: 'DIRECTED' })).toEqual(['METHOD_NOT_ALLOWED']);
  });

  it('C-08: changes only by filing it again, and keeps its last day once it goes on', () => {
    expect(correctionFindings({ state: 'FILED' }, { to: '2026-05-01', texts: [] })).toEqual([]);
    expect(codes(correctionFindings({ state: 'RUNNING' }, { to: '2026-05-01', texts: [] }))).toEqual(['END_FIXED']);
    expect(correctionFindings({ state: 'RUNNING' }, { to: null, texts: ['困难家庭学生'] })).toEqual([]);
  });

  it('C-14: tells of those who benefit without the number of anybody', () => {
    expect(found({ beneficiaries: '联系电话 138-0000-0000' })).toEqual(['PERSON_NAMED']);
    expect(found({ purpose: '42010619900101123X' })).toEqual(['PERSON_NAMED']);
    expect(holdsPersonalNumber('帮助 2025 年困难家庭学生 1000 名')).toBe(false);
  });

  it('C-20: is none where one person appeals for help', () => {
    expect(found({}, { personalAppeal: true })).toEqual(['PERSONAL_APPEAL']);
  });
});

describe('A project', () => {
  it('C-08: spends within its plan while it runs', () => {
    const project = aCharityProject({ spent: 4_000_000 });

    expect(spendingFindings(project, 1_000_000, '助餐')).toEqual([]);
    expect(codes(spendingFindings(project, 1_000_001, '助餐'))).toEqual(['BUDGET_EXCEEDED']);
    expect(codes(spendingFindings({ ...project, state: 'SUSPENDED' }, 1, '助餐'))).toEqual(['PROJECT_NOT_RUNNING']);
  });

  it('tells what share of its spending went into management', () => {
    expect(managementShare({ spent: 0, managementFee: 0 })).toBeNull();
    expect(managementShare({ spent: 1_000, managementFee: 80 })).toBe(0.08);
  });
});

describe('A charitable trust', () => {
  it('C-07: benefits neither its settlor nor its trustee, and is not watched over by the latter', () => {
    const parties = { trustee: 'a', settlor: 'b', beneficiary: 'c', supervisor: 'd' };

    expect(interestFindings(parties)).toEqual([]);
    expect(interestFindings({ ...parties, settlor: null, beneficiary: null, supervisor: null })).toEqual([]);
    expect(codes(interestFindings({ ...parties, beneficiary: 'b' }))).toEqual(['INTERESTED_PARTY']);
    expect(codes(interestFindings({ ...parties, beneficiary: 'a' }))).toEqual(['INTERESTED_PARTY']);
    expect(codes(interestFindings({ ...parties, supervisor: 'a' }))).toEqual(['INTERESTED_PARTY']);
  });

  it('is held by a charity or a trust company alone', () => {
    const company = { kind: 'ENTERPRISE', name: '云溪信托有限公司' };

    expect(trusteeFindings(company, null)).toEqual([]);
    expect(trusteeFindings({ kind: 'FOUNDATION', name: '清源慈善会' }, aCharity())).toEqual([]);
    expect(codes(trusteeFindings({ kind: 'ENTERPRISE', name: '云溪商贸有限公司' }, null))).toEqual([
      'TRUSTEE_NOT_ALLOWED',
    ]);
    expect(
      codes(trusteeFindings({ kind: 'FOUNDATION', name: '清源' }, aCharity({ charityStatus: 'CANCELLED' }))),
    ).toEqual(['TRUSTEE_NOT_ALLOWED']);
  });

  it('C-12: is filed seven days after the signature for its tax benefit, and so is a change of trustee', () => {
    expect(hasTrustTaxBenefit('2025-03-01', '2025-03-08')).toBe(true);
    expect(hasTrustTaxBenefit('2025-03-01', '2025-03-09')).toBe(false);
    expect(trusteeChangeDueOn('2025-03-01')).toBe('2025-03-08');
  });
});

describe('What is made public', () => {
  const calm = { subjectType: 'CAMPAIGN', from: '2025-01-10', emergency: false } as const;

  it('C-13: falls due every three months where it takes longer than six, and three months after the end', () => {
    expect(disclosuresDue({ ...calm, to: '2025-07-10' })).toEqual([{ kind: 'CAMPAIGN_FINAL', dueOn: '2025-10-10' }]);
    expect(disclosuresDue({ ...calm, to: '2025-07-11' })).toEqual([
      { kind: 'CAMPAIGN_PROGRESS', dueOn: '2025-04-10' },
      { kind: 'CAMPAIGN_PROGRESS', dueOn: '2025-07-10' },
      { kind: 'CAMPAIGN_FINAL', dueOn: '2025-10-11' },
    ]);
  });

  it('C-13: falls due every five days in an emergency', () => {
    expect(disclosuresDue({ ...calm, to: '2025-01-20', emergency: true })).toEqual([
      { kind: 'EMERGENCY_5DAY', dueOn: '2025-01-15' },
      { kind: 'EMERGENCY_5DAY', dueOn: '2025-01-20' },
      { kind: 'CAMPAIGN_FINAL', dueOn: '2025-04-20' },
    ]);
  });

  it('C-13: is late after its day, unless it ceased to be due', () => {
    const { dueOn } = aDisclosure();

    expect(isDisclosureLate(aDisclosure(), dueOn)).toBe(false);
    expect(isDisclosureLate(aDisclosure(), '2026-03-01')).toBe(true);
    expect(isDisclosureLate(aDisclosure({ publishedOn: '2026-03-01' }), '2026-12-31')).toBe(true);
    expect(isDisclosureLate(aDisclosure({ publishedOn: dueOn }), '2026-12-31')).toBe(false);
    expect(isDisclosureLate(aDisclosure({ waivedOn: '2026-01-01' }), '2026-12-31')).toBe(false);
  });

  const figures = { incomeLastYear: 1_000, averageIncome: 2_000, spending: 700, managementCost: 70 };

  it('C-11: shows 70 % of the income of last year or of the average spent, and 10 % of that on management', () => {
    expect(keepsSpendingRatios(figures)).toBe(true);
    expect(keepsSpendingRatios({ ...figures, spending: 699, managementCost: 0 })).toBe(false);
    expect(keepsSpendingRatios({ ...figures, incomeLastYear: 2_000, averageIncome: 1_000 })).toBe(true);
    expect(keepsSpendingRatios({ ...figures, managementCost: 71 })).toBe(false);
  });

  const report = {
    ...{ kind: 'ANNUAL_REPORT' as const, isQualified: true, isQualifiedFoundation: true, summary: '年度工作' },
    ...{ figures, auditor: '云溪会计师事务所', exception: null },
  };

  it('C-11: tells the exception where the ratios of a foundation are not kept', () => {
    const broken = { ...report, figures: { ...figures, spending: 100, managementCost: 10 } };

    expect(publicationFindings(report)).toEqual([]);
    expect(codes(publicationFindings(broken))).toEqual(['SPENDING_RATIO']);
    expect(publicationFindings({ ...broken, exception: '项目跨年实施' })).toEqual([]);
    expect(publicationFindings({ ...broken, isQualifiedFoundation: false })).toEqual([]);
  });

  it('C-13: is audited where the charity may fund-raise in public', () => {
    expect(codes(publicationFindings({ ...report, auditor: null }))).toEqual(['AUDIT_MISSING']);
    expect(publicationFindings({ ...report, auditor: null, isQualified: false })).toEqual([]);
    expect(codes(publicationFindings({ ...report, figures: null }))).toEqual(['FIGURES_MISSING']);
  });

  it('C-14: holds no number of a person', () => {
    expect(codes(publicationFindings({ ...report, summary: '受助人 13800000000' }))).toEqual(['PERSON_NAMED']);
  });
});

describe('A pairing', () => {
  it('C-21: is one of many of its village, each with one lead organization', () => {
    const other = aPairing({ organizationUscc: '53429901MJ00000269' });

    expect(pairingFindings(aPairing(), null, [other])).toEqual([]);
    expect(codes(pairingFindings(aPairing(), null, [other, aPairing()]))).toEqual(['PAIRING_EXISTS']);
    expect(pairingFindings(aPairing({ from: '2027-01-01', to: '2027-12-31' }), null, [aPairing()])).toEqual([]);
  });

  it('C-21: serves a project of its village that is listed', () => {
    const village = aPairing().village;
    const wanted = aPairing({ projectId: 'project-1' });

    expect(pairingFindings(wanted, aProject({ village }), [])).toEqual([]);
    expect(codes(pairingFindings(wanted, aProject(), []))).toEqual(['PROJECT_OF_ANOTHER_VILLAGE']);
    expect(codes(pairingFindings(wanted, aProject({ village, state: 'COMPLETED' }), []))).toEqual([
      'PROJECT_NOT_LISTED',
    ]);
  });
});
