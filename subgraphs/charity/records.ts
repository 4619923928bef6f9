import type { Step } from '../shared/changes/machine.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { Connection } from '../shared/pages.ts';
import type {
  CampaignKind,
  CampaignState,
  CharityAidForm,
  CharityField,
  CharityForm,
  CharityNeedState,
  CharityStatus,
  DonationForm,
  DonationKind,
  DonationPromise,
  DonationState,
  DonorType,
  FundraisingMethod,
  FundraisingQualificationState,
  MatchState,
  NeedAgeBand,
  NeedCategory,
  NeedOrigin,
  NeedSubjectType,
  NeedUrgency,
  RevitalisationProjectState,
  RevitalisationTheme,
} from './generated.ts';

/** The last qualification a charity asked for, kept beside the charity so that charities can be found by it. */
export interface QualificationOfCharity {
  /** Of its own record; left out where that is `qualification-<credit code>`. */
  readonly id?: string;
  readonly state: FundraisingQualificationState;
  readonly since: IsoDate;
  readonly appliedOn: IsoDate;
  readonly certificateNo: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string;
}

export interface CharityAnnualReportRecord {
  readonly year: number;
  readonly dueOn: IsoDate;
  readonly publishedOn: IsoDate | null;
}

/** What makes an organization a charity; `_id` is the credit code of the organization. */
export interface CharityProfileRecord {
  readonly _id: string;
  /** Kept beside the organization so that charities can be found by it. */
  readonly name: string;
  readonly registrationDivision: string;
  readonly form: CharityForm;
  readonly charityStatus: CharityStatus;
  readonly recognisedOn: IsoDate;
  readonly taxDeductible: boolean;
  readonly fields: readonly CharityField[];
  readonly skills: readonly string[];
  readonly qualification: QualificationOfCharity | null;
  readonly annualReports: readonly CharityAnnualReportRecord[];
  readonly version?: number;
  readonly synthetic?: true;
}

/** A campaign. What it raised is not stored: it is the sum of its donations. */
export interface CampaignRecord {
  readonly _id: string;
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  readonly kind: CampaignKind;
  readonly state: CampaignState;
  readonly history: readonly Step<CampaignState>[];
  readonly filingNo: string | null;
  readonly filedOn: IsoDate | null;
  readonly purpose: string;
  readonly fields: readonly CharityField[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly regions: readonly string[];
  readonly methods: readonly FundraisingMethod[];
  readonly platform: string | null;
  readonly partnerUscc: string | null;
  readonly target: number;
  readonly costs: number;
  readonly emergency: boolean;
  readonly beneficiaries: string;
  readonly surplusPlan: string;
  /** Where it was filed outside the area of registration (rule C-04). */
  readonly outsideFilingNo?: string | null;
  readonly reportSummary?: string | null;
  readonly version?: number;
  readonly synthetic?: true;
}

export interface DonatedGoodsRecord {
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly value: number;
  readonly expires: IsoDate | null;
}

export interface DonationRecord {
  readonly _id: string;
  readonly donorType: DonorType;
  /** Null for an anonymous donor: the link is not kept at all (rule C-14). */
  readonly donorResidentId: string | null;
  readonly donorOrganizationUscc: string | null;
  /** Whether the donor agrees to be named. */
  readonly displayConsent: boolean;
  readonly displayName: string | null;
  /** The charity that received it. */
  readonly organizationUscc: string;
  /** Of the charity. */
  readonly registrationDivision: string;
  readonly kind: DonationKind;
  readonly form: DonationForm;
  readonly state: DonationState;
  readonly history: readonly Step<DonationState>[];
  readonly amount: number | null;
  readonly goods: readonly DonatedGoodsRecord[];
  /** The amount, or what goods and services are worth; kept so that donations can be found by it. */
  readonly value: number;
  readonly campaignId: string | null;
  readonly designation: string | null;
  readonly receiptNo: string | null;
  readonly receiptWaived: boolean;
  readonly at: Date;
  /** The day of `at` in Asia/Shanghai; kept so that donations can be found by it. */
  readonly donatedOn: IsoDate;
  /** Community of the donor, or where an anonymous gift was made. */
  readonly residenceDivision: string;
  /** How much was allocated and used of it, in whole fen; every stored row has them. */
  readonly allocated?: number;
  readonly used?: number;
  /** An ordinary promise where it is absent. */
  readonly promise?: DonationPromise;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A need. Quantities are whole fen for money and whole units for goods and services. */
export interface CharityNeedRecord {
  readonly _id: string;
  readonly origin: NeedOrigin;
  readonly assistanceCaseId: string | null;
  readonly subjectType: NeedSubjectType;
  /** Of a family its head; null for a group. */
  readonly residentId: string | null;
  readonly householdId: string | null;
  readonly ageBand: NeedAgeBand | null;
  /** The community. */
  readonly division: string;
  readonly keyAssistance: boolean;
  readonly category: NeedCategory;
  readonly form: CharityAidForm;
  readonly unit: string;
  readonly quantity: number;
  readonly remaining: number;
  readonly urgency: NeedUrgency;
  readonly needBy: IsoDate | null;
  readonly governmentAidTried: boolean;
  readonly consent: boolean;
  /** Credit codes of the organizations that accepted to meet it, which alone of all organizations know it; each once. */
  readonly acceptedBy: readonly string[];
  readonly state: CharityNeedState;
  readonly history: readonly Step<CharityNeedState>[];
  readonly createdAt: Date;
  /** The day of `createdAt` in Asia/Shanghai. */
  readonly createdOn: IsoDate;
  /** First day it was open to be matched; null before. */
  readonly openedOn: IsoDate | null;
  /** Since when it is open to be matched, wholly or in part; null when it is not. */
  readonly openSince: IsoDate | null;
  /** When it was met in full, expired or was rejected. */
  readonly settledOn: IsoDate | null;
  /** When it was met in full. */
  readonly metOn: IsoDate | null;
  /** First delivery, of all or part. */
  readonly deliveredOn: IsoDate | null;
  /** From `openedOn` to `deliveredOn`; kept so that the store can count needs by it. */
  readonly daysToDelivery: number | null;
  /** When it went to the county because nobody met it (rule C-19); null or absent while it has not. */
  readonly escalatedOn?: IsoDate | null;
  /** Credit code of the institution that told it; absent where somebody else did. */
  readonly reportedBy?: string;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A resource. Quantities as in a need; `available` is what no match has taken. */
export interface CharityResourceRecord {
  readonly _id: string;
  readonly organizationUscc: string;
  readonly division: string;
  readonly form: CharityAidForm;
  readonly categories: readonly NeedCategory[];
  readonly regions: readonly string[];
  readonly unit: string;
  readonly quantity: number;
  readonly available: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly leadDays: number;
  readonly conditions: string | null;
  readonly createdAt: Date;
  /** When the organization took it back; null or absent while it stands. */
  readonly withdrawnOn?: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** Points of rule C-15 in hundredths, so that they add up exactly. */
export interface MatchPartsRecord {
  readonly category: number;
  readonly region: number;
  readonly urgency: number;
  readonly timeliness: number;
}

export interface MatchRecord {
  readonly _id: string;
  readonly needId: string;
  readonly resourceId: string;
  /** Community of the need. */
  readonly division: string;
  /** Of the need: the person or the head of the family, null for a group. */
  readonly residentId: string | null;
  /** Whose resource it is. */
  readonly organizationUscc: string;
  /** In hundredths; the sum of the parts. */
  readonly score: number;
  readonly parts: MatchPartsRecord;
  readonly form: CharityAidForm;
  readonly unit: string;
  readonly quantity: number;
  readonly state: MatchState;
  readonly history: readonly Step<MatchState>[];
  readonly rating: number | null;
  /** When it was rated. */
  readonly ratedOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A resource held against a need; never stored. */
export interface MatchCandidateRecord {
  readonly resource: CharityResourceRecord;
  readonly score: number;
  readonly parts: MatchPartsRecord;
}

/** So much of something; never stored by itself. */
export interface CharityQuantityRecord {
  readonly form: CharityAidForm;
  readonly unit: string;
  readonly quantity: number;
}

export interface RevitalisationProjectRecord {
  readonly _id: string;
  readonly village: string;
  readonly name: string;
  readonly theme: RevitalisationTheme;
  readonly fundGap: number;
  readonly state: RevitalisationProjectState;
  readonly history: readonly Step<RevitalisationProjectState>[];
  readonly submittedOn: IsoDate;
  /** When it was completed or withdrawn. */
  readonly closedOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A division on a day; each figure is read when it is asked for. */
export interface CharityStatsRecord {
  readonly code: string;
  readonly asOf: IsoDate;
}

export type CharityProfileConnectionRecord = Connection<CharityProfileRecord>;
export type CampaignConnectionRecord = Connection<CampaignRecord>;
export type DonationConnectionRecord = Connection<DonationRecord>;
export type CharityNeedConnectionRecord = Connection<CharityNeedRecord>;
export type CharityResourceConnectionRecord = Connection<CharityResourceRecord>;
export type RevitalisationProjectConnectionRecord = Connection<RevitalisationProjectRecord>;
