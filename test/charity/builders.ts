import type {
  CampaignRecord,
  CharityNeedRecord,
  CharityProfileRecord,
  CharityResourceRecord,
  DonationRecord,
  MatchRecord,
  RevitalisationProjectRecord,
} from '../../subgraphs/charity/records.ts';

/** A community of a street of Wuchang, and the county. */
export const community = '420106090001';
export const county = '420106000000';

/** A qualified social association. */
export function aCharity(wanted: Partial<CharityProfileRecord> = {}): CharityProfileRecord {
  return {
    _id: '51429901MJ0000018L',
    name: '清源慈善会',
    registrationDivision: county,
    form: 'ASSOCIATION',
    charityStatus: 'RECOGNISED',
    recognisedOn: '2017-03-01',
    taxDeductible: true,
    fields: ['POVERTY', 'EDUCATION'],
    skills: ['助学陪伴'],
    qualification: {
      state: 'VALID',
      since: '2018-05-10',
      appliedOn: '2018-04-26',
      certificateNo: 'SYN-GKMJ-2018-000001',
      issuedOn: '2018-05-10',
      issuer: '武昌区民政局',
    },
    annualReports: [{ year: 2024, dueOn: '2025-06-30', publishedOn: '2025-07-02' }],
    ...wanted,
  };
}

/** A public campaign that goes on. */
export function aCampaign(wanted: Partial<CampaignRecord> = {}): CampaignRecord {
  return {
    _id: 'campaign-1',
    organizationUscc: '51429901MJ0000018L',
    registrationDivision: county,
    kind: 'PUBLIC',
    state: 'RUNNING',
    history: [
      { state: 'DRAFT', on: '2025-08-01' },
      { state: 'FILED', on: '2025-08-10' },
      { state: 'RUNNING', on: '2025-09-01' },
    ],
    filingNo: 'MJBA-420106-202508-000001',
    filedOn: '2025-08-10',
    purpose: '乡村学子助学行动',
    fields: ['EDUCATION'],
    from: '2025-09-01',
    to: '2026-03-31',
    regions: [county],
    methods: ['BOX'],
    platform: null,
    partnerUscc: null,
    target: 1_000_000,
    costs: 10_000,
    emergency: false,
    beneficiaries: '困难家庭学生',
    surplusPlan: '用于目的相近的慈善活动',
    ...wanted,
  };
}

/** Fifty yuan of a person who agrees to be named, received. */
export function aDonation(wanted: Partial<DonationRecord> = {}): DonationRecord {
  const { amount = 5_000 } = wanted;
  return {
    _id: 'donation-1',
    donorType: 'RESIDENT',
    donorResidentId: 'resident-1',
    donorOrganizationUscc: null,
    displayConsent: true,
    displayName: '林清和',
    organizationUscc: '51429901MJ0000018L',
    registrationDivision: county,
    kind: 'MICRO',
    form: 'MONEY',
    state: 'RECEIVED',
    history: [
      { state: 'PLEDGED', on: '2025-09-05' },
      { state: 'RECEIVED', on: '2025-09-05' },
    ],
    amount,
    goods: [],
    value: amount ?? 0,
    campaignId: null,
    designation: null,
    receiptNo: null,
    receiptWaived: true,
    at: new Date('2025-09-05T10:00:00+08:00'),
    donatedOn: '2025-09-05',
    residenceDivision: community,
    ...wanted,
  };
}

/** An urgent need of money that is open. */
export function aNeed(wanted: Partial<CharityNeedRecord> = {}): CharityNeedRecord {
  return {
    _id: 'need-1',
    origin: 'COMMUNITY',
    assistanceCaseId: null,
    subjectType: 'RESIDENT',
    residentId: 'resident-1',
    householdId: null,
    ageBand: 'FROM_60_TO_79',
    division: community,
    keyAssistance: false,
    category: 'MEDICAL_COST',
    form: 'MONEY',
    unit: '元',
    quantity: 300_000,
    remaining: 300_000,
    urgency: 'URGENT',
    needBy: '2026-01-15',
    governmentAidTried: true,
    consent: true,
    acceptedBy: [],
    state: 'OPEN',
    history: [
      { state: 'DRAFT', on: '2025-12-19' },
      { state: 'VERIFIED', on: '2025-12-20' },
      { state: 'OPEN', on: '2025-12-20' },
    ],
    createdAt: new Date('2025-12-19T09:00:00+08:00'),
    createdOn: '2025-12-19',
    openedOn: '2025-12-20',
    openSince: '2025-12-20',
    settledOn: null,
    metOn: null,
    deliveredOn: null,
    daysToDelivery: null,
    ...wanted,
  };
}

/** Money for medical cost, kept in the county of the need above. */
export function aResource(wanted: Partial<CharityResourceRecord> = {}): CharityResourceRecord {
  return {
    _id: 'resource-1',
    organizationUscc: '51429901MJ0000018L',
    division: county,
    form: 'MONEY',
    categories: ['MEDICAL_COST'],
    regions: ['420100000000'],
    unit: '元',
    quantity: 5_000_000,
    available: 5_000_000,
    from: '2025-01-01',
    to: '2026-12-31',
    leadDays: 5,
    conditions: null,
    createdAt: new Date('2025-01-01T09:00:00+08:00'),
    ...wanted,
  };
}

/** The need and the resource above brought together, accepted. */
export function aMatch(wanted: Partial<MatchRecord> = {}): MatchRecord {
  return {
    _id: 'match-1',
    needId: 'need-1',
    resourceId: 'resource-1',
    division: community,
    residentId: 'resident-1',
    organizationUscc: '51429901MJ0000018L',
    score: 8_900,
    parts: { category: 3_500, region: 2_400, urgency: 1_500, timeliness: 1_500 },
    form: 'MONEY',
    unit: '元',
    quantity: 300_000,
    state: 'ACCEPTED',
    history: [
      { state: 'PROPOSED', on: '2025-12-21' },
      { state: 'ACCEPTED', on: '2025-12-21' },
    ],
    rating: null,
    ratedOn: null,
    ...wanted,
  };
}

/** A project of a village of Fang county that is listed in the library. */
export function aProject(wanted: Partial<RevitalisationProjectRecord> = {}): RevitalisationProjectRecord {
  return {
    _id: 'project-1',
    village: '420325190200',
    name: '青禾村茶园提质',
    theme: 'INDUSTRY',
    fundGap: 20_000_000,
    state: 'LISTED',
    history: [
      { state: 'SUBMITTED', on: '2024-01-10' },
      { state: 'REVIEWED', on: '2024-02-20' },
      { state: 'LISTED', on: '2024-04-01' },
    ],
    submittedOn: '2024-01-10',
    closedOn: null,
    ...wanted,
  };
}
