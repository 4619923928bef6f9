// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionReference, ResidentReference, HouseholdReference, OrganizationReference } from '../shared/references.ts';
import type { CharityProfileRecord, CharityAnnualReportRecord, CampaignRecord, DonationRecord, DonatedGoodsRecord, CharityQuantityRecord, CharityNeedRecord, CharityResourceRecord, MatchRecord, MatchCandidateRecord, MatchPartsRecord, RevitalisationProjectRecord, CharityStatsRecord, CharityProfileConnectionRecord, CampaignConnectionRecord, DonationConnectionRecord, CharityNeedConnectionRecord, CharityResourceConnectionRecord, RevitalisationProjectConnectionRecord } from './records.ts';
import type { FundraisingQualificationRecord, CharityProjectRecord, CharitableTrustRecord, DisclosureRecord, SpendingFiguresRecord, PairingRecord, PairingCommitmentRecord, PairingDeliveryRecord, FundraisingQualificationConnectionRecord, CharityProjectConnectionRecord, CharitableTrustConnectionRecord, DisclosureConnectionRecord, PairingConnectionRecord } from './fundraising/records.ts';
import type { DonationReceiptRecord, MonthlyPlanRecord, MonthlyPlanConnectionRecord, DonationClaimRecord, DonationClaimConnectionRecord, LedgerEntryRecord, LedgerEntryConnectionRecord } from './giving/records.ts';
import type { NeedCandidateRecord, UnmatchedNeedRecord, MatchingRunPartRecord } from './matching/records.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`, in Asia/Shanghai (日期). */
  Date: { input: string; output: string; }
  /** An instant with offset, ISO 8601; answers carry `+08:00` (时间). */
  DateTime: { input: Date; output: Date; }
  /** An amount of yuan as a string with exactly two decimals, e.g. `"785.90"`; whole fen inside (金额, 元). */
  Money: { input: number; output: number; }
  /** A calendar month, `YYYY-MM`, as benefits are paid by (发放月份). */
  Month: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Where a page ends and whether more follows (分页信息). */
export type PageInfo = {
  /** Whether rows follow the last one of this page (是否有下一页). */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after a cursor, so that rows precede it (是否有上一页). */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, null on an empty page (起始游标). */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; hand it to `after` for the next page, null on an empty page (结束游标). */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One reason for which the law says no; none means yes (不予办理的理由). */
export type Refusal = {
  /** Stable code for programs (代码). */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what would be right, for people (说明). */
  readonly message: Scalars['String']['output'];
  /** The input field it is about, dotted (字段). */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** What the caller may do with a record as it stands; draw a button from each (可办操作). */
export type AvailableAction = {
  /** The change of state, as the mutation's `action` names it (操作). */
  readonly action: Scalars['String']['output'];
  /** The mutation that does it (变更接口). */
  readonly mutation: Scalars['String']['output'];
  /** The state the record would be in (目标状态). */
  readonly to: Scalars['String']['output'];
  /** English label (英文标签). */
  readonly en: Scalars['String']['output'];
  /** Chinese label (中文标签). */
  readonly zh: Scalars['String']['output'];
  /** Whether `reason` must be given (是否须说明理由). */
  readonly needsReason: Scalars['Boolean']['output'];
  /** Why it would be refused now; none means it can be done (当前不可办的理由). */
  readonly blockedBy: ReadonlyArray<Refusal>;
};

/** One change of a record, rule S-14: the history only grows (变更记录). */
export type RecordChange = {
  /** What was done, null for records that were loaded with their history (操作). */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** The state it led to (状态). */
  readonly state: Scalars['String']['output'];
  /** On which day (日期). */
  readonly on: Scalars['Date']['output'];
  /** At what time (时间). */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** By whom, as the token names them; of residents and institutions only the role is told (经办人标识). */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Role of whoever did it (经办人角色). */
  readonly role?: Maybe<CallerRole>;
  /** Why (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A value that the law leaves to the province, for a division and all below it, from a day on (参数). */
export type Parameter = {
  /** Which one (参数). */
  readonly key: Scalars['String']['output'];
  /** English label (英文标签). */
  readonly en: Scalars['String']['output'];
  /** Chinese label (中文标签). */
  readonly zh: Scalars['String']['output'];
  /** The rule that uses it, e.g. `G-07` (规则). */
  readonly rule: Scalars['String']['output'];
  /** The value (数值). */
  readonly value: Scalars['Float']['output'];
  /** What it counts; a share goes from 0 to 1 (单位). */
  readonly unit: ParameterUnit;
  /** Lowest value that can be set (下限). */
  readonly min: Scalars['Float']['output'];
  /** Highest value that can be set (上限). */
  readonly max: Scalars['Float']['output'];
  /** The division it holds in, with all below it (适用区划). */
  readonly divisionCode: Scalars['ID']['output'];
  /** The first day it holds (生效日期). */
  readonly validFrom: Scalars['Date']['output'];
  /** Why it was set (理由). */
  readonly reason: Scalars['String']['output'];
};

/** What a parameter counts (参数单位). */
export type ParameterUnit =
  /** Calendar days (天). */
  | 'DAYS'
  /** Months (月). */
  | 'MONTHS'
  /** Hours (小时). */
  | 'HOURS'
  /** A count (个). */
  | 'COUNT'
  /** A share from 0 to 1 (比例). */
  | 'SHARE'
  /** Fen, a hundredth of a yuan (分). */
  | 'FEN'
  /** Points (分值). */
  | 'POINTS';

/** Role of somebody who reads or writes (角色). */
export type CallerRole =
  /** A person of the register (居民). */
  | 'RESIDENT'
  /** Staff of a community or township (社区工作者). */
  | 'COMMUNITY_WORKER'
  /** Officer of a county bureau (县级民政干部). */
  | 'COUNTY_OFFICER'
  /** Officer of a prefecture bureau (市级民政干部). */
  | 'PREFECTURE_OFFICER'
  /** Analyst of the province (省级分析员). */
  | 'PROVINCE_ANALYST'
  /** Institution (机构). */
  | 'INSTITUTION'
  /** Client of another agency (协作单位). */
  | 'AGENCY_CLIENT'
  /** The platform itself, when the time has come (平台). */
  | 'PLATFORM';

/** Days from one to another, both included; either end may be left open (日期区间). */
export type DateRange = {
  /** First day (起). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day (止). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Amounts from one to another, both included; either end may be left open (金额区间). */
export type MoneyRange = {
  /** Lowest amount (下限). */
  readonly min?: InputMaybe<Scalars['Money']['input']>;
  /** Highest amount (上限). */
  readonly max?: InputMaybe<Scalars['Money']['input']>;
};

/** Whether urban or rural standards apply (城乡类别). */
export type AreaType =
  /** Urban (城市). */
  | 'URBAN'
  /** Rural (农村). */
  | 'RURAL';

/** State of a benefit that is paid month by month (待遇状态). */
export type BenefitStatus =
  /** Being paid (享受中). */
  | 'ACTIVE'
  /** Paused, may resume (暂停). */
  | 'SUSPENDED'
  /** Paid for a last period although the line was passed (渐退). */
  | 'GRADUAL_EXIT'
  /** Ended (终止). */
  | 'TERMINATED';

/** Why a benefit ended (终止原因). */
export type TerminationReason =
  /** The person died (死亡). */
  | 'DEATH'
  /** Income above the line (收入超标). */
  | 'INCOME_EXCEEDED'
  /** Property above the limits (财产超标). */
  | 'PROPERTY_EXCEEDED'
  /** Moved out of the division that pays (迁出). */
  | 'MOVED_OUT'
  /** Past the age of the benefit (超龄). */
  | 'AGE_OUT'
  /** Another benefit took its place (转入其他待遇). */
  | 'TRANSFERRED_TO_OTHER_BENEFIT'
  /** Given up by the person (自愿放弃). */
  | 'VOLUNTARY'
  /** Obtained by false statements (骗取). */
  | 'FRAUD'
  /** A review was refused (拒绝核查). */
  | 'REFUSED_REVIEW'
  /** No longer meets the conditions (不再符合条件). */
  | 'NO_LONGER_QUALIFIED';

/** What a facility is; the concrete type tells more (设施类别). */
export type FacilityKind =
  /** Rescue station for people without livelihood (救助管理站). */
  | 'RESCUE_STATION'
  /** Child-welfare institution (儿童福利机构). */
  | 'CHILD_WELFARE_INSTITUTION'
  /** Minors' rescue and protection facility (未成年人救助保护机构). */
  | 'MINOR_PROTECTION_FACILITY'
  /** Elderly-care facility (养老服务设施). */
  | 'ELDERLY_CARE_FACILITY'
  /** Social-work station (社会工作站). */
  | 'SOCIAL_WORK_STATION'
  /** Funeral home (殡仪馆). */
  | 'FUNERAL_HOME'
  /** Funeral service point (殡仪服务站). */
  | 'SERVICE_POINT'
  /** Cemetery (公墓). */
  | 'CEMETERY'
  /** Columbarium (骨灰堂). */
  | 'COLUMBARIUM'
  /** Marriage registry (婚姻登记机关). */
  | 'MARRIAGE_REGISTRY';

/** Who owns and who runs a facility (设施性质). */
export type FacilityOwnership =
  /** Public (公办). */
  | 'PUBLIC'
  /** Publicly built, privately run (公建民营). */
  | 'PUBLIC_PRIVATE'
  /** Private, not for profit (民办非营利). */
  | 'PRIVATE_NONPROFIT'
  /** Private, for profit (民办营利). */
  | 'PRIVATE_PROFIT';

/** Stage of a facility's life (设施状态). */
export type FacilityStatus =
  /** Planned (规划). */
  | 'PLANNED'
  /** Being built (在建). */
  | 'BUILDING'
  /** Open and serving (运营). */
  | 'OPERATING'
  /** Closed for the time being (停业). */
  | 'SUSPENDED'
  /** Closed for good (关闭). */
  | 'CLOSED';

/** Which grid the coordinates of a place are in (坐标系). */
export type Datum =
  /** The grid of maps published in mainland China (火星坐标系). */
  | 'GCJ_02'
  /** The grid of satellite receivers (世界大地坐标系). */
  | 'WGS_84';

/** A place that serves people; the same fields in every subgraph (设施). */
export type Facility = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it is (类别). */
  readonly facilityKind: FacilityKind;
  /** Where it stands, a county or below (所在区划). */
  readonly division: Division;
  /** Street and number (地址). */
  readonly address: Scalars['String']['output'];
  /** Degrees east, in `datum` (经度). */
  readonly longitude: Scalars['Float']['output'];
  /** Degrees north, in `datum` (纬度). */
  readonly latitude: Scalars['Float']['output'];
  /** Grid of the coordinates (坐标系). */
  readonly datum: Datum;
  /** Who runs it, null when the division does so itself (运营单位). */
  readonly operator?: Maybe<Organization>;
  /** Who owns and who runs it (性质). */
  readonly ownership: FacilityOwnership;
  /** Stage of its life (状态). */
  readonly status: FacilityStatus;
  /** First day of service, null while planned or being built (启用日期). */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service, null while it goes on (关闭日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people, beds or places it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
};

/** What charity adds to a division (行政区划). */
export type Division = {
  /** Twelve digits, right-padded with zeros (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Charity needs that arose here or further below, by division and id (慈善需求). */
  readonly charityNeeds?: Maybe<CharityNeedConnection>;
  /** Donations made by people who live here or further below, by division and id (捐赠). */
  readonly donations?: Maybe<DonationConnection>;
  /** Projects of the village project library here or further below, by division and id (乡村振兴项目). */
  readonly revitalisationProjects?: Maybe<RevitalisationProjectConnection>;
  /** Figures of charity here and further below, as they stood at the end of a day (慈善统计). */
  readonly charityStats?: Maybe<CharityStats>;
};


/** What charity adds to a division (行政区划). */
export type DivisionCharityNeedsArgs = {
  filter?: InputMaybe<CharityNeedFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What charity adds to a division (行政区划). */
export type DivisionDonationsArgs = {
  filter?: InputMaybe<DonationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What charity adds to a division (行政区划). */
export type DivisionRevitalisationProjectsArgs = {
  filter?: InputMaybe<RevitalisationProjectFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What charity adds to a division (行政区划). */
export type DivisionCharityStatsArgs = {
  asOf: Scalars['Date']['input'];
};

/** What charity adds to a person (居民). */
export type Resident = {
  /** Stable opaque identifier (居民编号). */
  readonly id: Scalars['ID']['output'];
  /** Donations the person made and agrees to be named for, to the person all but anonymous ones, newest first, rule C-14 (捐赠). */
  readonly donations?: Maybe<DonationConnection>;
  /** Needs of the person, or of the family the person heads, by id, where consent to be named was given, to the person all, rule C-18; sensitive (慈善需求). */
  readonly charityNeeds?: Maybe<ReadonlyArray<CharityNeed>>;
  /** Monthly plans of the person, to others those whose donor agrees to be named, rule C-14; make one with `startMonthlyPlan` (月捐计划). */
  readonly monthlyPlans?: Maybe<ReadonlyArray<MonthlyPlan>>;
};


/** What charity adds to a person (居民). */
export type ResidentDonationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The family that a need may be about (户). */
export type Household = {
  /** Stable opaque identifier (户编号). */
  readonly id: Scalars['ID']['output'];
};

/** What charity adds to an organization (组织). */
export type Organization = {
  /** Unified social credit code, 18 characters (统一社会信用代码). */
  readonly uscc: Scalars['ID']['output'];
  /** What makes it a charity, null when it is none (慈善组织). */
  readonly charityProfile?: Maybe<CharityProfile>;
};

/** What makes an organization a charitable organization (慈善组织). */
export type CharityProfile = {
  /** The credit code of the organization (编号). */
  readonly id: Scalars['ID']['output'];
  /** The organization itself (组织). */
  readonly organization?: Maybe<Organization>;
  /** Name of the organization (名称). */
  readonly name: Scalars['String']['output'];
  /** Where it is registered (登记区划). */
  readonly registrationDivision?: Maybe<Division>;
  /** Legal form (组织形式). */
  readonly form: CharityForm;
  /** Whether it is a charity by registration or by recognition (慈善组织身份). */
  readonly charityStatus: CharityStatus;
  /** When it was registered as a charity or recognised as one (登记或认定日期). */
  readonly recognisedOn: Scalars['Date']['output'];
  /** Whether donations to it can be deducted from taxable income (公益性捐赠税前扣除资格). */
  readonly taxDeductible: Scalars['Boolean']['output'];
  /** Fields of activity, Charity Law Art. 3 (活动领域). */
  readonly fields: ReadonlyArray<CharityField>;
  /** Services it is good at (服务专长). */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may fund-raise in public today (是否具有公开募捐资格). */
  readonly qualified: Scalars['Boolean']['output'];
  /** Its qualification to fund-raise in public, null when it never asked for one (公开募捐资格). */
  readonly fundraisingQualification?: Maybe<FundraisingQualification>;
  /** The first day it may ask for that qualification, after one full year, rule C-01 (可申请公开募捐资格日期). */
  readonly mayApplyForQualificationFrom: Scalars['Date']['output'];
  /** Annual reports, oldest first (年度报告). */
  readonly annualReports: ReadonlyArray<CharityAnnualReport>;
  /** Its campaigns (募捐活动). */
  readonly campaigns: CampaignConnection;
  /** What it has to give (慈善资源). */
  readonly resources?: Maybe<CharityResourceConnection>;
};


/** What makes an organization a charitable organization (慈善组织). */
export type CharityProfileCampaignsArgs = {
  filter?: InputMaybe<CampaignFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What makes an organization a charitable organization (慈善组织). */
export type CharityProfileResourcesArgs = {
  filter?: InputMaybe<CharityResourceFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Permission to fund-raise in public (公开募捐资格). */
export type FundraisingQualification = {
  /** State (状态). */
  readonly state: FundraisingQualificationState;
  /** Since when it is in this state (状态起始日期). */
  readonly since: Scalars['Date']['output'];
  /** When it was asked for (申请日期). */
  readonly appliedOn: Scalars['Date']['output'];
  /** The last day for a decision, 20 days on, rule C-01 (应决定日期). */
  readonly decisionDueOn: Scalars['Date']['output'];
  /** Number of the certificate, null until granted (证书编号). */
  readonly certificateNo?: Maybe<Scalars['String']['output']>;
  /** When the certificate was issued (发证日期). */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it (发证机关). */
  readonly issuer: Scalars['String']['output'];
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The charity that asked for it (申请组织). */
  readonly organization?: Maybe<Organization>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** One annual report of a charity (年度报告). */
export type CharityAnnualReport = {
  /** The year it is about (年度). */
  readonly year: Scalars['Int']['output'];
  /** The last day for publishing it (应公开日期). */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was published, null while it is not (公开日期). */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it came late or is overdue today, rule C-13 (是否逾期). */
  readonly late: Scalars['Boolean']['output'];
};

/** An activity that raises funds (募捐活动). */
export type Campaign = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The charity that runs it; all the money enters its account, rule C-02 (募捐组织). */
  readonly organization?: Maybe<Organization>;
  /** The charity's profile (慈善组织). */
  readonly charity?: Maybe<CharityProfile>;
  /** Public or directed (类别). */
  readonly kind: CampaignKind;
  /** State (状态). */
  readonly state: CampaignState;
  /** States it was in, oldest first (状态变更). */
  readonly history: ReadonlyArray<CampaignStep>;
  /** Number of the filed plan, null until filed (募捐方案备案编号). */
  readonly filingNo?: Maybe<Scalars['String']['output']>;
  /** When the plan was filed (备案日期). */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day for filing: ten days before the start, in an emergency ten after it, rule C-03 (备案期限). */
  readonly filingDueOn: Scalars['Date']['output'];
  /** What it is for (募捐目的). */
  readonly purpose: Scalars['String']['output'];
  /** Fields of activity it serves (活动领域). */
  readonly fields: ReadonlyArray<CharityField>;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day (截止日期). */
  readonly to: Scalars['Date']['output'];
  /** Where it raises funds (募捐区域). */
  readonly regions?: Maybe<ReadonlyArray<Division>>;
  /** How it raises funds; none for a directed one (募捐方式). */
  readonly methods: ReadonlyArray<FundraisingMethod>;
  /** Designated internet platform, required for internet fundraising (互联网募捐平台). */
  readonly platform?: Maybe<Scalars['String']['output']>;
  /** Organization without a qualification that co-operates (合作方). */
  readonly partner?: Maybe<Organization>;
  /** What it wants to raise (募捐目标). */
  readonly target: Scalars['Money']['output'];
  /** Money received so far; the sum of its donations (募得款项). */
  readonly raised: Scalars['Money']['output'];
  /** Of that, money assigned to a use (已分配款项). */
  readonly allocated: Scalars['Money']['output'];
  /** Of that, money used (已使用款项). */
  readonly used: Scalars['Money']['output'];
  /** What raising it cost (募捐成本). */
  readonly costs: Scalars['Money']['output'];
  /** Whether it answers a major emergency (是否应急募捐). */
  readonly emergency: Scalars['Boolean']['output'];
  /** Who shall benefit, described as a group and never by name, rules C-14 and C-20 (受益人). */
  readonly beneficiaries: Scalars['String']['output'];
  /** What happens with a surplus (剩余财产处理方案). */
  readonly surplusPlan: Scalars['String']['output'];
  /** The last day for its final report, three months after the end, rule C-13 (总结报告期限). */
  readonly finalReportDueOn: Scalars['Date']['output'];
  /** Whether the final report came late or is overdue today, rule C-13 (总结报告是否逾期). */
  readonly finalReportLate: Scalars['Boolean']['output'];
  /** What a supervisor should look at, by the rules C-02, C-03, C-04, C-09 (监管提示). */
  readonly findings?: Maybe<ReadonlyArray<Refusal>>;
  /** Donations to it, by id (捐赠). */
  readonly donations?: Maybe<DonationConnection>;
  /** What came of it, as its final report tells; null until reported (总结报告). */
  readonly reportSummary?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};


/** An activity that raises funds (募捐活动). */
export type CampaignDonationsArgs = {
  filter?: InputMaybe<DonationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something given to charity; personal, but for the name a donor agrees to show (捐赠). */
export type Donation = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** What kind of donor gave it (捐赠人类别). */
  readonly donorType?: Maybe<DonorType>;
  /** The person who gave it; null for another kind of donor and, to anybody else, for one who does not agree to be named, rule C-14 (捐赠人). */
  readonly donor?: Maybe<Resident>;
  /** The organization that gave it; null for another kind of donor and for one that does not agree to be named, rule C-14 (捐赠单位). */
  readonly donorOrganization?: Maybe<Organization>;
  /** Name to be shown in public, null unless the donor agrees to it, rule C-14 (公示名称). */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** The charity that received it (受赠组织). */
  readonly organization?: Maybe<Organization>;
  /** How it is given (类别). */
  readonly kind?: Maybe<DonationKind>;
  /** What is given (形式). */
  readonly form?: Maybe<DonationForm>;
  /** State (状态). */
  readonly state?: Maybe<DonationState>;
  /** States it was in, oldest first (状态变更). */
  readonly history?: Maybe<ReadonlyArray<DonationStep>>;
  /** Amount of money, null for anything else (金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** What goods, empty for anything else (物资). */
  readonly goods?: Maybe<ReadonlyArray<DonatedGoods>>;
  /** What it is worth, whatever its form (价值). */
  readonly value?: Maybe<Scalars['Money']['output']>;
  /** The campaign it answers, null for a gift outside any (募捐活动). */
  readonly campaign?: Maybe<Campaign>;
  /** The purpose the donor named, if any (捐赠意向). */
  readonly designation?: Maybe<Scalars['String']['output']>;
  /** Number of the receipt, null while nothing was received or when it was waived, rule C-06 (票据号). */
  readonly receiptNo?: Maybe<Scalars['String']['output']>;
  /** Whether the donor gave up the receipt, rule C-06 (是否放弃票据). */
  readonly receiptWaived?: Maybe<Scalars['Boolean']['output']>;
  /** When it was given or pledged (捐赠时间). */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The county it came from (捐赠人所在县级区划). */
  readonly county?: Maybe<Division>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now: draw a button from each (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
  /** How binding the promise is, rule C-10 (承诺性质). */
  readonly promise?: Maybe<DonationPromise>;
  /** How much of `value` was allocated, what was used of it included; the rest is `value` less this, rule C-09 (已拨付). */
  readonly allocated?: Maybe<Scalars['Money']['output']>;
  /** How much of `value` was used, rule C-09 (已使用). */
  readonly used?: Maybe<Scalars['Money']['output']>;
  /** The receipt; null while nothing was received and where none is given, see `receiptWaived` and `donorType`, rule C-06 (捐赠票据). */
  readonly receipt?: Maybe<DonationReceipt>;
};

/** Goods of one kind in a donation (捐赠物资). */
export type DonatedGoods = {
  /** What it is (物品). */
  readonly item: Scalars['String']['output'];
  /** How many units (数量). */
  readonly quantity: Scalars['Int']['output'];
  /** Unit (单位). */
  readonly unit: Scalars['String']['output'];
  /** What they are worth together (价值). */
  readonly value: Scalars['Money']['output'];
  /** Day after which it must not be used, null when it does not expire (有效期至). */
  readonly expires?: Maybe<Scalars['Date']['output']>;
};

/** So much of something: an amount of money, or a count of units (数量). */
export type CharityQuantity = {
  /** Amount of money, null for goods and services (金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Count of units, null for money (数量). */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Unit (单位). */
  readonly unit: Scalars['String']['output'];
};

/** A need that charity may meet; public are its kind, amount, county and age band, sensitive is who is in need, rule C-18 (慈善需求). */
export type CharityNeed = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Where it was made known (来源). */
  readonly origin?: Maybe<NeedOrigin>;
  /** The assistance case it was referred from, rule C-17; sensitive, as it leads to somebody who asked for assistance (社会救助案件编号). */
  readonly assistanceCaseId?: Maybe<Scalars['ID']['output']>;
  /** Who is in need (需求主体类别). */
  readonly subjectType?: Maybe<NeedSubjectType>;
  /** The person, of a family its head; sensitive, and to anybody else only where `consent` is given, rule C-18 (需求人). */
  readonly subject?: Maybe<Resident>;
  /** The family; sensitive, and to anybody else only where `consent` is given, rule C-18 (需求家庭). */
  readonly subjectHousehold?: Maybe<Household>;
  /** Age band of the person or the head of the family, null for a group (年龄段). */
  readonly ageBand?: Maybe<NeedAgeBand>;
  /** The narrowest division that may be shown: the community where `consent` is given, else the county (所在区划). */
  readonly division?: Maybe<Division>;
  /** The county (所在县级区划). */
  readonly county?: Maybe<Division>;
  /** Whether it lies in a division of key assistance (是否乡村振兴重点帮扶地区). */
  readonly keyAssistance?: Maybe<Scalars['Boolean']['output']>;
  /** What is needed (需求类别). */
  readonly category: NeedCategory;
  /** Money, goods or service (形式). */
  readonly form: CharityAidForm;
  /** How much is needed (需求数量). */
  readonly quantity: CharityQuantity;
  /** How much of it is not yet matched (剩余数量). */
  readonly remaining: CharityQuantity;
  /** How pressing it is (紧急程度). */
  readonly urgency?: Maybe<NeedUrgency>;
  /** The day by which it is needed (需求期限). */
  readonly needBy?: Maybe<Scalars['Date']['output']>;
  /** Whether government aid was tried first, rule C-17 (是否已申请政府救助). */
  readonly governmentAidTried?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person agrees to be named to the organization that accepts (是否同意公开身份). */
  readonly consent?: Maybe<Scalars['Boolean']['output']>;
  /** State (状态). */
  readonly state?: Maybe<CharityNeedState>;
  /** States it was in, oldest first (状态变更). */
  readonly history?: Maybe<ReadonlyArray<CharityNeedStep>>;
  /** When it was recorded (登记时间). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is open to be matched, null when it is not (开放起始日期). */
  readonly openSince?: Maybe<Scalars['Date']['output']>;
  /** The day it is escalated to the county when still unmatched, null for lesser urgency, rule C-19 (升级日期). */
  readonly escalatesOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it has stayed unmatched so long that the county must look, rule C-19 (是否升级). */
  readonly escalated?: Maybe<Scalars['Boolean']['output']>;
  /** Days from publication to delivery of all or part, null while nothing was delivered (对接天数). */
  readonly daysToDelivery?: Maybe<Scalars['Int']['output']>;
  /** What a supervisor should look at, by rule C-17 and the checks of input (监管提示). */
  readonly findings?: Maybe<ReadonlyArray<Refusal>>;
  /** Resources proposed or given for it, oldest first (供需对接). */
  readonly matches?: Maybe<ReadonlyArray<Match>>;
  /** Resources that could meet it today, best score first, rule C-15; none while it is not open (候选资源). */
  readonly candidates?: Maybe<ReadonlyArray<MatchCandidate>>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
  /** The day it went to the county because nobody met it, null while it has not, rule C-19 (升级至县级日期). */
  readonly escalatedOn?: Maybe<Scalars['Date']['output']>;
};


/** A need that charity may meet; public are its kind, amount, county and age band, sensitive is who is in need, rule C-18 (慈善需求). */
export type CharityNeedCandidatesArgs = {
  minScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
};

/** What a charity has to give (慈善资源). */
export type CharityResource = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who gives it (提供组织). */
  readonly organization?: Maybe<Organization>;
  /** Where it is kept or given (所在区划). */
  readonly division?: Maybe<Division>;
  /** Money, goods or service (形式). */
  readonly form?: Maybe<CharityAidForm>;
  /** Needs it is meant for (适用类别). */
  readonly categories?: Maybe<ReadonlyArray<NeedCategory>>;
  /** Where it may be used (适用区域). */
  readonly regions?: Maybe<ReadonlyArray<Division>>;
  /** How much there was (总量). */
  readonly quantity?: Maybe<CharityQuantity>;
  /** How much is left (可用数量). */
  readonly available?: Maybe<CharityQuantity>;
  /** First day it can be had (起始日期). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day it can be had (截止日期). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Days from acceptance to delivery (交付天数). */
  readonly leadDays?: Maybe<Scalars['Int']['output']>;
  /** What must be fulfilled to receive it (条件). */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** When it was recorded (登记时间). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The day its organization took it back, null while it stands (撤回日期). */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** A need and a resource brought together (供需对接). */
export type Match = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The need (需求). */
  readonly need?: Maybe<CharityNeed>;
  /** The resource (资源). */
  readonly resource?: Maybe<CharityResource>;
  /** Score when it was proposed, 0 to 100 with two decimals, rule C-15 (匹配得分). */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What the score is made of (得分构成). */
  readonly parts?: Maybe<MatchParts>;
  /** How much is matched, rule C-16 (对接数量). */
  readonly quantity?: Maybe<CharityQuantity>;
  /** State (状态). */
  readonly state?: Maybe<MatchState>;
  /** States it was in, oldest first (状态变更). */
  readonly history?: Maybe<ReadonlyArray<MatchStep>>;
  /** What the recipient thought of it, 1 to 5, null until told (评价). */
  readonly rating?: Maybe<Scalars['Int']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** A resource that could meet a need (候选资源). */
export type MatchCandidate = {
  /** The resource (资源). */
  readonly resource: CharityResource;
  /** Score, 0 to 100 with two decimals, rule C-15 (匹配得分). */
  readonly score: Scalars['Float']['output'];
  /** What the score is made of (得分构成). */
  readonly parts: MatchParts;
};

/** Points a score is the sum of, rule C-15 (得分构成). */
export type MatchParts = {
  /** For the category, at most 35 (类别得分). */
  readonly category: Scalars['Float']['output'];
  /** For nearness, at most 30 (区域得分). */
  readonly region: Scalars['Float']['output'];
  /** For urgency, at most 20 (紧急程度得分). */
  readonly urgency: Scalars['Float']['output'];
  /** For being in time, at most 15 (及时性得分). */
  readonly timeliness: Scalars['Float']['output'];
};

/** A project of the village project library (乡村振兴项目). */
export type RevitalisationProject = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The village (村). */
  readonly village?: Maybe<Division>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it advances (主题). */
  readonly theme: RevitalisationTheme;
  /** Money still missing (资金缺口). */
  readonly fundGap: Scalars['Money']['output'];
  /** State (状态). */
  readonly state: RevitalisationProjectState;
  /** States it was in, oldest first (状态变更). */
  readonly history: ReadonlyArray<RevitalisationProjectStep>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** Figures of charity in a division and all below, as they stood at the end of a day (慈善统计). */
export type CharityStats = {
  /** That day (基准日期). */
  readonly asOf: Scalars['Date']['output'];
  /** Charities recognised until then and not struck off (慈善组织数). */
  readonly charityCount: Scalars['Int']['output'];
  /** Of these, those with a valid qualification to fund-raise in public (具有公开募捐资格数). */
  readonly qualifiedCount: Scalars['Int']['output'];
  /** Donations received until then (捐赠笔数). */
  readonly donationCount: Scalars['Int']['output'];
  /** What they are worth (捐赠价值). */
  readonly donationValue: Scalars['Money']['output'];
  /** Share of micro-donations among them, 0 to 1, null without any (小微捐赠占比). */
  readonly microShare?: Maybe<Scalars['Float']['output']>;
  /** Needs recorded until then (需求数). */
  readonly needCount: Scalars['Int']['output'];
  /** Of these, needs met in full until then (已满足需求数). */
  readonly metNeedCount: Scalars['Int']['output'];
  /** Needs that were open then (未满足需求数). */
  readonly openNeedCount: Scalars['Int']['output'];
  /** The same by category, most first (未满足需求分类). */
  readonly openNeedsByCategory: ReadonlyArray<NeedCategoryCount>;
  /** Median days from publication of a need to delivery, null without any (需求对接天数中位数). */
  readonly medianDaysToDelivery?: Maybe<Scalars['Float']['output']>;
  /** Share of rated matches with 4 or 5 of 5 points, 0 to 1, null without any (对接准确率). */
  readonly matchAccuracy?: Maybe<Scalars['Float']['output']>;
  /** Money still missing in village projects that are under way (乡村振兴项目资金缺口). */
  readonly revitalisationFundGap: Scalars['Money']['output'];
};

/** How many needs of one category (需求分类计数). */
export type NeedCategoryCount = {
  /** Category (类别). */
  readonly category: NeedCategory;
  /** How many (数量). */
  readonly count: Scalars['Int']['output'];
};

/** Legal form of a charity (慈善组织形式). */
export type CharityForm =
  /** Foundation (基金会). */
  | 'FOUNDATION'
  /** Social association (社会团体). */
  | 'ASSOCIATION'
  /** Social service institution (社会服务机构). */
  | 'SERVICE_INSTITUTION';

/** How an organization became a charity (慈善组织身份). */
export type CharityStatus =
  /** Registered as a charity from the start (登记). */
  | 'REGISTERED'
  /** Recognised as a charity later (认定). */
  | 'RECOGNISED'
  /** No longer a charity (撤销). */
  | 'CANCELLED';

/** Field of charitable activity, Charity Law Art. 3 (慈善活动领域). */
export type CharityField =
  /** Helping the poor (扶贫济困). */
  | 'POVERTY'
  /** Helping the elderly (扶老). */
  | 'ELDERLY'
  /** Saving orphans (救孤). */
  | 'ORPHANS'
  /** Relief for the ill (恤病). */
  | 'ILLNESS'
  /** Helping the disabled (助残). */
  | 'DISABILITY'
  /** Care for veterans and the families of martyrs (优抚). */
  | 'VETERANS'
  /** Relief after disasters and other emergencies (突发事件救助). */
  | 'DISASTER'
  /** Education (教育). */
  | 'EDUCATION'
  /** Science (科学). */
  | 'SCIENCE'
  /** Culture (文化). */
  | 'CULTURE'
  /** Health (卫生). */
  | 'HEALTH'
  /** Sport (体育). */
  | 'SPORT'
  /** Environment (环境保护). */
  | 'ENVIRONMENT'
  /** Other public good (其他公益). */
  | 'OTHER';

/** State of a qualification to fund-raise in public (公开募捐资格状态). */
export type FundraisingQualificationState =
  /** Asked for (已申请). */
  | 'APPLIED'
  /** Valid (有效). */
  | 'VALID'
  /** Refused (不予许可). */
  | 'REFUSED'
  /** Suspended (暂停). */
  | 'SUSPENDED'
  /** Revoked (吊销). */
  | 'REVOKED';

/** Whom a campaign addresses (募捐类别). */
export type CampaignKind =
  /** Everybody (公开募捐). */
  | 'PUBLIC'
  /** Founders, council and members only, rule C-05 (定向募捐). */
  | 'DIRECTED';

/** State of a campaign (募捐活动状态). */
export type CampaignState =
  /** Being prepared (拟定). */
  | 'DRAFT'
  /** Plan filed (已备案). */
  | 'FILED'
  /** Going on (进行中). */
  | 'RUNNING'
  /** Over, final report outstanding (已结束). */
  | 'ENDED'
  /** Final report published (已总结). */
  | 'REPORTED'
  /** Stopped by order (责令停止). */
  | 'STOPPED'
  /** Given up before its start (已取消). */
  | 'CANCELLED';

/** Method of public fundraising (公开募捐方式). */
export type FundraisingMethod =
  /** Donation boxes in public places (募捐箱). */
  | 'BOX'
  /** Charity shows, sales, auctions and other events (义演义卖等活动). */
  | 'EVENT'
  /** Radio, television, newspapers (媒体). */
  | 'MEDIA'
  /** Designated internet platform (互联网募捐平台). */
  | 'INTERNET_PLATFORM';

/** Kind of donor (捐赠人类别). */
export type DonorType =
  /** A person of the register (个人). */
  | 'RESIDENT'
  /** An organization (单位). */
  | 'ORGANIZATION'
  /** Not known to anyone (匿名). */
  | 'ANONYMOUS';

/** How a donation is given (捐赠类别). */
export type DonationKind =
  /** Once (一次性捐赠). */
  | 'ONE_OFF'
  /** Part of a monthly plan (月捐). */
  | 'MONTHLY'
  /** Small, up to 100 yuan (小微捐赠). */
  | 'MICRO';

/** What is donated (捐赠形式). */
export type DonationForm =
  /** Money (资金). */
  | 'MONEY'
  /** Goods (物资). */
  | 'GOODS'
  /** Securities (有价证券). */
  | 'SECURITIES'
  /** Real estate (房产). */
  | 'REAL_ESTATE'
  /** Intellectual property (知识产权). */
  | 'IP'
  /** Services (服务). */
  | 'SERVICE';

/** State of a donation (捐赠状态). */
export type DonationState =
  /** Promised (承诺). */
  | 'PLEDGED'
  /** Received (已收到). */
  | 'RECEIVED'
  /** Assigned to a use (已分配). */
  | 'ALLOCATED'
  /** Used (已使用). */
  | 'USED'
  /** Promised and not given (未履约). */
  | 'DEFAULTED'
  /** Given back (已退还). */
  | 'REFUNDED';

/** Where a need was made known (需求来源). */
export type NeedOrigin =
  /** Referred by social assistance after government aid was decided (政府转介). */
  | 'GOVERNMENT_REFERRAL'
  /** Found by the community (社区发现). */
  | 'COMMUNITY'
  /** Told by the person (个人提出). */
  | 'PERSON'
  /** Told by an institution (机构提出). */
  | 'INSTITUTION';

/** Who is in need (需求主体类别). */
export type NeedSubjectType =
  /** A person (个人). */
  | 'RESIDENT'
  /** A family (家庭). */
  | 'FAMILY'
  /** A group of people (群体). */
  | 'GROUP';

/** Age band of somebody in need (年龄段). */
export type NeedAgeBand =
  /** Under 18 (未满18周岁). */
  | 'UNDER_18'
  /** 18 to 44 (18至44周岁). */
  | 'FROM_18_TO_44'
  /** 45 to 59 (45至59周岁). */
  | 'FROM_45_TO_59'
  /** 60 to 79 (60至79周岁). */
  | 'FROM_60_TO_79'
  /** 80 or over (80周岁以上). */
  | 'FROM_80';

/** What is needed: a field of activity, or something more definite (慈善需求类别). */
export type NeedCategory =
  /** Helping the poor (扶贫济困). */
  | 'POVERTY'
  /** Helping the elderly (扶老). */
  | 'ELDERLY'
  /** Saving orphans (救孤). */
  | 'ORPHANS'
  /** Relief for the ill (恤病). */
  | 'ILLNESS'
  /** Helping the disabled (助残). */
  | 'DISABILITY'
  /** Care for veterans and the families of martyrs (优抚). */
  | 'VETERANS'
  /** Relief after disasters and other emergencies (突发事件救助). */
  | 'DISASTER'
  /** Education (教育). */
  | 'EDUCATION'
  /** Science (科学). */
  | 'SCIENCE'
  /** Culture (文化). */
  | 'CULTURE'
  /** Health (卫生). */
  | 'HEALTH'
  /** Sport (体育). */
  | 'SPORT'
  /** Environment (环境保护). */
  | 'ENVIRONMENT'
  /** Other public good (其他公益). */
  | 'OTHER'
  /** Cost of medical treatment (医疗费用). */
  | 'MEDICAL_COST'
  /** Goods for daily life (生活物资). */
  | 'LIVING_GOODS'
  /** Schooling and study (助学). */
  | 'STUDY'
  /** Repair of the home (房屋修缮). */
  | 'HOUSING_REPAIR'
  /** Care (照护服务). */
  | 'CARE_SERVICE'
  /** Psychological help (心理服务). */
  | 'PSYCHOLOGICAL'
  /** Rehabilitation (康复服务). */
  | 'REHABILITATION'
  /** Legal aid (法律援助). */
  | 'LEGAL';

/** What a need asks for and a resource offers (帮扶形式). */
export type CharityAidForm =
  /** Money (资金). */
  | 'MONEY'
  /** Goods (物资). */
  | 'GOODS'
  /** Service (服务). */
  | 'SERVICE';

/** How pressing a need is (紧急程度). */
export type NeedUrgency =
  /** Critical (特急). */
  | 'CRITICAL'
  /** Urgent (紧急). */
  | 'URGENT'
  /** Normal (一般). */
  | 'NORMAL'
  /** Low (较低). */
  | 'LOW';

/** State of a need (需求状态). */
export type CharityNeedState =
  /** Being written down (草拟). */
  | 'DRAFT'
  /** Checked by a community worker (已核实). */
  | 'VERIFIED'
  /** Open to be matched (待对接). */
  | 'OPEN'
  /** Matched, delivery outstanding (已对接). */
  | 'MATCHED'
  /** Met in part (部分满足). */
  | 'PARTLY_MET'
  /** Met in full (已满足). */
  | 'MET'
  /** Confirmed and closed (已办结). */
  | 'CLOSED'
  /** Not met in time (已过期). */
  | 'EXPIRED'
  /** Not accepted (不予受理). */
  | 'REJECTED';

/** State of a match (对接状态). */
export type MatchState =
  /** Proposed (已推荐). */
  | 'PROPOSED'
  /** Accepted by the organization (已接受). */
  | 'ACCEPTED'
  /** Delivered (已交付). */
  | 'DELIVERED'
  /** Rated by the recipient (已评价). */
  | 'RATED'
  /** Declined (已谢绝). */
  | 'DECLINED'
  /** Cancelled after acceptance (已取消). */
  | 'CANCELLED';

/** What a village project advances (乡村振兴主题). */
export type RevitalisationTheme =
  /** Industry (产业振兴). */
  | 'INDUSTRY'
  /** Talent (人才振兴). */
  | 'TALENT'
  /** Culture (文化振兴). */
  | 'CULTURE'
  /** Ecology (生态振兴). */
  | 'ECOLOGY'
  /** Organization (组织振兴). */
  | 'ORGANISATION'
  /** Livelihood (民生改善). */
  | 'LIVELIHOOD';

/** State of a village project (乡村振兴项目状态). */
export type RevitalisationProjectState =
  /** Submitted by the village (已申报). */
  | 'SUBMITTED'
  /** Reviewed (已审核). */
  | 'REVIEWED'
  /** Listed in the library (已入库). */
  | 'LISTED'
  /** Paired with an organization (已结对). */
  | 'PAIRED'
  /** Being carried out (实施中). */
  | 'IMPLEMENTING'
  /** Completed (已完成). */
  | 'COMPLETED'
  /** Withdrawn (已撤回). */
  | 'WITHDRAWN';

/** Narrows a list of charities; all given conditions hold together (慈善组织筛选). */
export type CharityFilter = {
  /** Field of activity (活动领域). */
  readonly field?: InputMaybe<CharityField>;
  /** Registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it may fund-raise in public (是否具有公开募捐资格). */
  readonly qualified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, two characters or more (名称包含). */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of campaigns; all given conditions hold together (募捐活动筛选). */
export type CampaignFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<CampaignState>;
  /** Raises funds in all of this division or somewhere in it (募捐区域). */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Field of activity (活动领域). */
  readonly field?: InputMaybe<CharityField>;
  /** Method (募捐方式). */
  readonly method?: InputMaybe<FundraisingMethod>;
  /** Whether it answers an emergency (是否应急募捐). */
  readonly emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Credit code of the charity that runs it (募捐组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The charity is registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Narrows a list of donations; all given conditions hold together (捐赠筛选). */
export type DonationFilter = {
  /** How it is given (类别). */
  readonly kind?: InputMaybe<DonationKind>;
  /** What is given (形式). */
  readonly form?: InputMaybe<DonationForm>;
  /** State (状态). */
  readonly state?: InputMaybe<DonationState>;
  /** Identifier of the campaign (募捐活动). */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** The donor lives in this division or further below (捐赠人所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Given between these days (捐赠日期). */
  readonly donatedBetween?: InputMaybe<DateRange>;
  /** Worth so much (价值). */
  readonly amount?: InputMaybe<MoneyRange>;
};

/** Narrows a list of needs; all given conditions hold together (慈善需求筛选). */
export type CharityNeedFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<CharityNeedState>;
  /** What is needed (需求类别). */
  readonly category?: InputMaybe<NeedCategory>;
  /** Arose in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** How pressing it is (紧急程度). */
  readonly urgency?: InputMaybe<NeedUrgency>;
  /** Open since this day or longer, and still so (未满足起始日期). */
  readonly unmetSince?: InputMaybe<Scalars['Date']['input']>;
  /** Needed by a day before this one (需求期限早于). */
  readonly needByBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Where it was made known (来源). */
  readonly origin?: InputMaybe<NeedOrigin>;
  /** Whether it stands before the county because nobody met it, rule C-19 (是否升级). */
  readonly escalated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Narrows a list of resources; all given conditions hold together (慈善资源筛选). */
export type CharityResourceFilter = {
  /** Money, goods or service (形式). */
  readonly form?: InputMaybe<CharityAidForm>;
  /** A need it is meant for (适用类别). */
  readonly category?: InputMaybe<NeedCategory>;
  /** May be used in all of this division or somewhere in it (适用区域). */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Kept or given in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the organization that gives it (提供组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Can be had on this day (可用日期). */
  readonly availableOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether anything is left (是否有余量). */
  readonly hasAvailable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Narrows a list of village projects; all given conditions hold together (乡村振兴项目筛选). */
export type RevitalisationProjectFilter = {
  /** What it advances (主题). */
  readonly theme?: InputMaybe<RevitalisationTheme>;
  /** State (状态). */
  readonly state?: InputMaybe<RevitalisationProjectState>;
  /** The village lies in this division (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Money still missing, least (最小资金缺口). */
  readonly gapMin?: InputMaybe<Scalars['Money']['input']>;
};

/** One state that a campaign was in, and since when (募捐活动状态变更). */
export type CampaignStep = {
  /** The state it entered (状态). */
  readonly state: CampaignState;
  /** The day it entered it (日期). */
  readonly on: Scalars['Date']['output'];
};

/** One state that a donation was in, and since when (捐赠状态变更). */
export type DonationStep = {
  /** The state it entered (状态). */
  readonly state: DonationState;
  /** The day it entered it (日期). */
  readonly on: Scalars['Date']['output'];
};

/** One state that a need was in, and since when (需求状态变更). */
export type CharityNeedStep = {
  /** The state it entered (状态). */
  readonly state: CharityNeedState;
  /** The day it entered it (日期). */
  readonly on: Scalars['Date']['output'];
};

/** One state that a match was in, and since when (对接状态变更). */
export type MatchStep = {
  /** The state it entered (状态). */
  readonly state: MatchState;
  /** The day it entered it (日期). */
  readonly on: Scalars['Date']['output'];
};

/** One state that a village project was in, and since when (项目状态变更). */
export type RevitalisationProjectStep = {
  /** The state it entered (状态). */
  readonly state: RevitalisationProjectState;
  /** The day it entered it (日期). */
  readonly on: Scalars['Date']['output'];
};

/** A page of charities (慈善组织分页). */
export type CharityProfileConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CharityProfileEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One charity of a page (慈善组织行). */
export type CharityProfileEdge = {
  /** The charity (慈善组织). */
  readonly node: CharityProfile;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of campaigns (募捐活动分页). */
export type CampaignConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One campaign of a page (募捐活动行). */
export type CampaignEdge = {
  /** The campaign (募捐活动). */
  readonly node: Campaign;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of donations (捐赠分页). */
export type DonationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DonationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One donation of a page (捐赠行). */
export type DonationEdge = {
  /** The donation (捐赠). */
  readonly node: Donation;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of needs (慈善需求分页). */
export type CharityNeedConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CharityNeedEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One need of a page (慈善需求行). */
export type CharityNeedEdge = {
  /** The need (慈善需求). */
  readonly node: CharityNeed;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of resources (慈善资源分页). */
export type CharityResourceConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CharityResourceEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One resource of a page (慈善资源行). */
export type CharityResourceEdge = {
  /** The resource (慈善资源). */
  readonly node: CharityResource;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of village projects (乡村振兴项目分页). */
export type RevitalisationProjectConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<RevitalisationProjectEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One village project of a page (乡村振兴项目行). */
export type RevitalisationProjectEdge = {
  /** The village project (乡村振兴项目). */
  readonly node: RevitalisationProject;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

export type Query = {
  /** One charity by the credit code of its organization, null when there is none (慈善组织). */
  readonly charity?: Maybe<CharityProfile>;
  /** Charities by place of registration and credit code (慈善组织列表). */
  readonly charities?: Maybe<CharityProfileConnection>;
  /** One campaign by id, null when there is none; one in preparation only for its charity and officers of the place (募捐活动). */
  readonly campaign?: Maybe<Campaign>;
  /** Campaigns by place of registration of the charity and id, those of one charity by id; in preparation as for `campaign` (募捐活动列表). */
  readonly campaigns?: Maybe<CampaignConnection>;
  /** One donation by id, null when there is none (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Donations newest first, those of a division by division and id, those of one campaign by id (捐赠列表). */
  readonly donations?: Maybe<DonationConnection>;
  /** One need by id, null when there is none (慈善需求). */
  readonly charityNeed?: Maybe<CharityNeed>;
  /** Needs by division and id (慈善需求列表). */
  readonly charityNeeds?: Maybe<CharityNeedConnection>;
  /** Resources by division and id, those of one charity by id (慈善资源列表). */
  readonly charityResources?: Maybe<CharityResourceConnection>;
  /** Projects of the village project library by division and id (乡村振兴项目列表). */
  readonly revitalisationProjects?: Maybe<RevitalisationProjectConnection>;
  /** One qualification by id, null when there is none (公开募捐资格). */
  readonly fundraisingQualification?: Maybe<FundraisingQualification>;
  /** Qualifications by place of registration and id (公开募捐资格列表). */
  readonly fundraisingQualifications?: Maybe<FundraisingQualificationConnection>;
  /** One charity project by id, null when there is none (慈善项目). */
  readonly charityProject?: Maybe<CharityProject>;
  /** Charity projects by place of registration of the charity and id (慈善项目列表). */
  readonly charityProjects?: Maybe<CharityProjectConnection>;
  /** One charitable trust by id, null when there is none (慈善信托). */
  readonly charitableTrust?: Maybe<CharitableTrust>;
  /** Charitable trusts by place of registration of the trustee and id (慈善信托列表). */
  readonly charitableTrusts?: Maybe<CharitableTrustConnection>;
  /** One disclosure by id, null when there is none (信息公开). */
  readonly disclosure?: Maybe<Disclosure>;
  /** Disclosures by day on which it is due and id (信息公开列表). */
  readonly disclosures?: Maybe<DisclosureConnection>;
  /** One pairing by id, null when there is none (结对帮扶). */
  readonly pairing?: Maybe<Pairing>;
  /** Pairings by village and id (结对帮扶列表). */
  readonly pairings?: Maybe<PairingConnection>;
  /** Monthly plans: to a resident the own, to a charity those for it, to staff those of donors of the place, by place and id (月捐计划列表). */
  readonly monthlyPlans?: Maybe<MonthlyPlanConnection>;
  /** Claims for broken promises, to the charity and its registering authority (捐赠追索列表). */
  readonly donationClaims?: Maybe<DonationClaimConnection>;
  /** The ledger of donations, to the charity and its registering authority; of one donation, campaign or charity where named (捐赠台账). */
  readonly charityLedger?: Maybe<LedgerEntryConnection>;
  /** Resources that could meet a need today, best score first; null for a need out of reach, none while it is not open, rule C-15 (候选资源). */
  readonly matchCandidates?: Maybe<ReadonlyArray<MatchCandidate>>;
  /** Open needs that a resource could meet today, best score first: an institution asks of its own, staff see their place's (候选需求). */
  readonly needCandidates?: Maybe<ReadonlyArray<NeedCandidate>>;
  /** Values that the rules of charity leave to the province, as they hold on a day and are set for later ones (参数列表). */
  readonly charityParameters?: Maybe<ReadonlyArray<Parameter>>;
};


export type QueryCharityArgs = {
  uscc: Scalars['ID']['input'];
};


export type QueryCharitiesArgs = {
  filter?: InputMaybe<CharityFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  filter?: InputMaybe<CampaignFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDonationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDonationsArgs = {
  filter?: InputMaybe<DonationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCharityNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCharityNeedsArgs = {
  filter?: InputMaybe<CharityNeedFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCharityResourcesArgs = {
  filter?: InputMaybe<CharityResourceFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRevitalisationProjectsArgs = {
  filter?: InputMaybe<RevitalisationProjectFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundraisingQualificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundraisingQualificationsArgs = {
  filter?: InputMaybe<FundraisingQualificationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCharityProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCharityProjectsArgs = {
  filter?: InputMaybe<CharityProjectFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCharitableTrustArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCharitableTrustsArgs = {
  filter?: InputMaybe<CharitableTrustFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisclosureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisclosuresArgs = {
  filter?: InputMaybe<DisclosureFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPairingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPairingsArgs = {
  filter?: InputMaybe<PairingFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMonthlyPlansArgs = {
  filter?: InputMaybe<MonthlyPlanFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDonationClaimsArgs = {
  filter?: InputMaybe<DonationClaimFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCharityLedgerArgs = {
  filter?: InputMaybe<LedgerEntryFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatchCandidatesArgs = {
  needId: Scalars['ID']['input'];
  minScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryNeedCandidatesArgs = {
  resourceId: Scalars['ID']['input'];
  minScore?: Scalars['Float']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryCharityParametersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A project by which a charity helps (慈善项目). */
export type CharityProject = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The charity that carries it out (实施组织). */
  readonly organization?: Maybe<Organization>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Fields of activity it serves (活动领域). */
  readonly fields: ReadonlyArray<CharityField>;
  /** Where it helps (实施区域). */
  readonly regions?: Maybe<ReadonlyArray<Division>>;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day (截止日期). */
  readonly to: Scalars['Date']['output'];
  /** What it may cost in all (预算). */
  readonly budget: Scalars['Money']['output'];
  /** What was spent on it so far, the management fee included (已支出). */
  readonly spent: Scalars['Money']['output'];
  /** Of that, the cost of managing it (管理费). */
  readonly managementFee: Scalars['Money']['output'];
  /** The management fee as a share of what was spent, 0 to 1; null while nothing was (管理费占比). */
  readonly managementShare?: Maybe<Scalars['Float']['output']>;
  /** How many people it helps (受益人数). */
  readonly beneficiaryCount: Scalars['Int']['output'];
  /** Whether it is a brand project (是否品牌项目). */
  readonly brand: Scalars['Boolean']['output'];
  /** Whether it joins goods with service (是否物质+服务). */
  readonly goodsPlusService: Scalars['Boolean']['output'];
  /** State (状态). */
  readonly state: CharityProjectState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** Property held in trust for charity (慈善信托). */
export type CharitableTrust = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Number of the filing, null until filed (备案编号). */
  readonly filingNo?: Maybe<Scalars['String']['output']>;
  /** Who holds it: a charity or a trust company (受托人). */
  readonly trustee?: Maybe<Organization>;
  /** Name of the settlor; null unless the settlor agrees to be named, rule C-14 (委托人). */
  readonly settlorName?: Maybe<Scalars['String']['output']>;
  /** Organization that watches over it, if any (监察人). */
  readonly supervisor?: Maybe<Organization>;
  /** What it is for (信托目的). */
  readonly purpose: Scalars['String']['output'];
  /** What was put into it (信托财产初始金额). */
  readonly initialAmount: Scalars['Money']['output'];
  /** When it was signed (签订日期). */
  readonly signedOn: Scalars['Date']['output'];
  /** The last day for filing, seven days after it was signed, rule C-12 (备案期限). */
  readonly filingDueOn: Scalars['Date']['output'];
  /** When it was filed, null until then (备案日期). */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it enjoys tax benefits, as one filed in time does, rule C-12 (是否享受税收优惠). */
  readonly taxBenefit: Scalars['Boolean']['output'];
  /** When the trustee last changed, null when it never did (受托人变更日期). */
  readonly trusteeChangedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the last change of trustee was filed after its seven days, rule C-12 (变更备案是否逾期). */
  readonly trusteeChangeLate: Scalars['Boolean']['output'];
  /** State (状态). */
  readonly state: CharitableTrustState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** Something a charity has to make public by a day, rule C-13 (信息公开). */
export type Disclosure = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The organization that has to publish it (公开组织). */
  readonly organization?: Maybe<Organization>;
  /** What kind of thing it is about (公开对象类别). */
  readonly subjectType: DisclosureSubjectType;
  /** What it is about: id of the campaign, project or trust, or the credit code of the organization (公开对象). */
  readonly subjectId: Scalars['ID']['output'];
  /** Kind (类别). */
  readonly kind: DisclosureKind;
  /** The year of an annual report, null for other kinds (年度). */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The last day for publishing it (应公开日期). */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was published, null while it is not (公开日期). */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it came late or is overdue today, rule C-13 (是否逾期). */
  readonly late: Scalars['Boolean']['output'];
  /** When it ceased to be due, since what it is about ended first; null else (免除日期). */
  readonly waivedOn?: Maybe<Scalars['Date']['output']>;
  /** What it tells (公开内容). */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Figures of an annual report (年度收支). */
  readonly figures?: Maybe<SpendingFigures>;
  /** Who audited it, null where no audit is needed (审计机构). */
  readonly auditor?: Maybe<Scalars['String']['output']>;
  /** Why the ratios of rule C-11 are not kept, as reported; null where they are (特殊情况说明). */
  readonly exception?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** What a charity took in and spent in a year, rule C-11 (年度收支). */
export type SpendingFigures = {
  /** Income of the year before (上年总收入). */
  readonly incomeLastYear: Scalars['Money']['output'];
  /** Average yearly income of the three years before (前三年收入平均数). */
  readonly averageIncome: Scalars['Money']['output'];
  /** Spent on charitable activity in the year (年度慈善活动支出). */
  readonly spending: Scalars['Money']['output'];
  /** Cost of management in the year (年度管理费用). */
  readonly managementCost: Scalars['Money']['output'];
};

/** An organization that helps a village (结对帮扶). */
export type Pairing = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The lead organization, one for each pairing, rule C-21 (牵头组织). */
  readonly organization?: Maybe<Organization>;
  /** The village; it may have many pairings (村). */
  readonly village?: Maybe<Division>;
  /** The project of the village library it serves, if any (乡村振兴项目). */
  readonly project?: Maybe<RevitalisationProject>;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day (截止日期). */
  readonly to: Scalars['Date']['output'];
  /** What the organization promised (帮扶承诺). */
  readonly commitments: ReadonlyArray<PairingCommitment>;
  /** What the promises are worth together (承诺总额). */
  readonly committed: Scalars['Money']['output'];
  /** What was delivered so far (已落实金额). */
  readonly delivered: Scalars['Money']['output'];
  /** Deliveries, oldest first (落实记录). */
  readonly deliveries: ReadonlyArray<PairingDelivery>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** One thing promised to a village (帮扶承诺). */
export type PairingCommitment = {
  /** What (内容). */
  readonly what: Scalars['String']['output'];
  /** What it is worth (金额). */
  readonly value: Scalars['Money']['output'];
};

/** One thing delivered to a village (落实记录). */
export type PairingDelivery = {
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** What (内容). */
  readonly what: Scalars['String']['output'];
  /** What it is worth (金额). */
  readonly value: Scalars['Money']['output'];
};

/** State of a charity project (慈善项目状态). */
export type CharityProjectState =
  /** Planned (已立项). */
  | 'PLANNED'
  /** Going on (实施中). */
  | 'RUNNING'
  /** Suspended (已中止). */
  | 'SUSPENDED'
  /** Over, final report outstanding (已结束). */
  | 'FINISHED'
  /** Final report made (已总结). */
  | 'REPORTED';

/** State of a charitable trust (慈善信托状态). */
export type CharitableTrustState =
  /** Signed, filing outstanding (已签订). */
  | 'SIGNED'
  /** Filed (已备案). */
  | 'FILED'
  /** Terminated, liquidation outstanding (已终止). */
  | 'TERMINATED'
  /** Liquidated (已清算). */
  | 'LIQUIDATED';

/** What a disclosure is about (公开对象类别). */
export type DisclosureSubjectType =
  /** The organization (组织). */
  | 'ORGANIZATION'
  /** A campaign (募捐活动). */
  | 'CAMPAIGN'
  /** A project (慈善项目). */
  | 'PROJECT'
  /** A trust (慈善信托). */
  | 'TRUST';

/** Kind of disclosure, rule C-13 (信息公开类别). */
export type DisclosureKind =
  /** Annual report, audited where the charity may fund-raise in public (年度报告). */
  | 'ANNUAL_REPORT'
  /** Audited accounts (财务审计报告). */
  | 'AUDITED_FINANCE'
  /** Progress of a campaign, every three months (募捐进展). */
  | 'CAMPAIGN_PROGRESS'
  /** Outcome of a campaign, three months after its end (募捐总结). */
  | 'CAMPAIGN_FINAL'
  /** Progress of a project, every three months (项目进展). */
  | 'PROJECT_PROGRESS'
  /** Outcome of a project, three months after its end (项目总结). */
  | 'PROJECT_FINAL'
  /** Yearly report of a trust (信托年度报告). */
  | 'TRUST_ANNUAL'
  /** Receipts during an emergency, every five days (应急收支公示). */
  | 'EMERGENCY_5DAY';

/** What can be done with a qualification (公开募捐资格操作). */
export type FundraisingQualificationAction =
  /** Grant it (批准). */
  | 'GRANT'
  /** Refuse it, with a reason (不予许可). */
  | 'REFUSE'
  /** Suspend it, with a reason (暂停). */
  | 'SUSPEND'
  /** Restore it (恢复). */
  | 'RESTORE'
  /** Revoke it, with a reason (吊销). */
  | 'REVOKE';

/** What can be done with a campaign (募捐活动操作). */
export type CampaignAction =
  /** Start a filed campaign (启动). */
  | 'START'
  /** Start before filing, in a major emergency alone (应急启动). */
  | 'EMERGENCY_START'
  /** End it (结束). */
  | 'END'
  /** Order it to stop, with a reason (责令停止). */
  | 'ORDER_STOP'
  /** Give it up before its start, with a reason (取消). */
  | 'CANCEL';

/** What can be done with a charity project (慈善项目操作). */
export type CharityProjectAction =
  /** Start it (启动). */
  | 'START'
  /** Suspend it, with a reason (中止). */
  | 'SUSPEND'
  /** Go on with it (恢复). */
  | 'RESUME'
  /** Finish it (结束). */
  | 'FINISH'
  /** Close it with its final report; publish the disclosure PROJECT_FINAL too (总结). */
  | 'REPORT';

/** What can be done with a charitable trust (慈善信托操作). */
export type CharitableTrustAction =
  /** File it, within seven days after it was signed (备案). */
  | 'FILE'
  /** Terminate it, with a reason (终止). */
  | 'TERMINATE'
  /** Record its liquidation (清算). */
  | 'LIQUIDATE';

/** Narrows a list of qualifications; all given conditions hold together (公开募捐资格筛选). */
export type FundraisingQualificationFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<FundraisingQualificationState>;
  /** Credit code of the charity (申请组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The charity is registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Narrows a list of charity projects; all given conditions hold together (慈善项目筛选). */
export type CharityProjectFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<CharityProjectState>;
  /** Field of activity (活动领域). */
  readonly field?: InputMaybe<CharityField>;
  /** Helps in all of this division or somewhere in it (实施区域). */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is a brand project (是否品牌项目). */
  readonly brand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Credit code of the charity (实施组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The charity is registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Narrows a list of charitable trusts; all given conditions hold together (慈善信托筛选). */
export type CharitableTrustFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<CharitableTrustState>;
  /** Credit code of the trustee (受托人). */
  readonly trustee?: InputMaybe<Scalars['ID']['input']>;
  /** The trustee is registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Narrows a list of disclosures; all given conditions hold together (信息公开筛选). */
export type DisclosureFilter = {
  /** Kind (类别). */
  readonly kind?: InputMaybe<DisclosureKind>;
  /** Whether it came late or is overdue today, rule C-13 (是否逾期). */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it was published (是否已公开). */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is about: id of a campaign, project or trust (公开对象). */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the organization (公开组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The organization is registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Narrows a list of pairings; all given conditions hold together (结对帮扶筛选). */
export type PairingFilter = {
  /** Credit code of the lead organization (牵头组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The village lies in this division (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Pairings that hold on this day (有效日期). */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** Asks for the qualification to fund-raise in public (公开募捐资格申请). */
export type ApplyForFundraisingQualificationInput = {
  /** Credit code of the charity, your own (组织). */
  readonly organization: Scalars['ID']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be done with a qualification (公开募捐资格办理). */
export type ChangeFundraisingQualificationStateInput = {
  /** The qualification (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: FundraisingQualificationAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The plan of a campaign (募捐方案). */
export type DraftCampaignInput = {
  /** Credit code of the charity, your own; all the money enters its account, rule C-02 (募捐组织). */
  readonly organization: Scalars['ID']['input'];
  /** Public needs a valid qualification; directed addresses founders, council and members only (类别). */
  readonly kind: CampaignKind;
  /** What it is for (募捐目的). */
  readonly purpose: Scalars['String']['input'];
  /** Fields of activity it serves, at least one (活动领域). */
  readonly fields: ReadonlyArray<CharityField>;
  /** First day, today or later (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Last day (截止日期). */
  readonly to: Scalars['Date']['input'];
  /** Divisions in which it raises funds, 1 to 20; boxes and events outside the area of registration need filing there, rule C-04 (募捐区域). */
  readonly regions: ReadonlyArray<Scalars['ID']['input']>;
  /** How it raises funds; one or more for a public campaign, none for a directed one, rule C-05 (募捐方式). */
  readonly methods: ReadonlyArray<FundraisingMethod>;
  /** Designated platform; required with INTERNET_PLATFORM, rule C-04 (互联网募捐平台). */
  readonly platform?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of a co-operating organization without a qualification (合作方). */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the filing in an area outside that of registration, required for boxes and events there, rule C-04 (异地备案编号). */
  readonly outsideFilingNo?: InputMaybe<Scalars['String']['input']>;
  /** What it wants to raise, above 0.00 (募捐目标). */
  readonly target: Scalars['Money']['input'];
  /** Whether it answers a major emergency; it may then start before it is filed (是否应急募捐). */
  readonly emergency: Scalars['Boolean']['input'];
  /** Who shall benefit, as a group; names no person and holds no number of one, rule C-14 (受益人). */
  readonly beneficiaries: Scalars['String']['input'];
  /** Whether it asks for one particular person or family; such an appeal is refused, rule C-20 (是否个人求助). */
  readonly personalAppeal: Scalars['Boolean']['input'];
  /** What happens with a surplus (剩余财产处理方案). */
  readonly surplusPlan: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A plan to be filed (募捐方案备案). */
export type FileCampaignInput = {
  /** The campaign (编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a filed plan, rule C-08; what is left out stays (募捐方案变更备案). */
export type CorrectCampaignInput = {
  /** The campaign (编号). */
  readonly id: Scalars['ID']['input'];
  /** Why the plan changes (理由). */
  readonly reason: Scalars['String']['input'];
  /** What it is for (募捐目的). */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Who shall benefit, as a group (受益人). */
  readonly beneficiaries?: InputMaybe<Scalars['String']['input']>;
  /** What happens with a surplus (剩余财产处理方案). */
  readonly surplusPlan?: InputMaybe<Scalars['String']['input']>;
  /** What it wants to raise, above 0.00 (募捐目标). */
  readonly target?: InputMaybe<Scalars['Money']['input']>;
  /** Last day; before the start only, since the clock of disclosures hangs on it (截止日期). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be done with a campaign (募捐活动办理). */
export type ChangeCampaignStateInput = {
  /** The campaign (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: CampaignAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The final report of a campaign (募捐总结报告). */
export type ReportCampaignInput = {
  /** The campaign (编号). */
  readonly id: Scalars['ID']['input'];
  /** What raising the money cost (募捐成本). */
  readonly costs: Scalars['Money']['input'];
  /** What came of it; names no person, rule C-14 (总结). */
  readonly summary: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A project to be planned (慈善项目立项). */
export type PlanCharityProjectInput = {
  /** Credit code of the charity, your own (实施组织). */
  readonly organization: Scalars['ID']['input'];
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** Fields of activity it serves, at least one (活动领域). */
  readonly fields: ReadonlyArray<CharityField>;
  /** Divisions in which it helps, 1 to 20 (实施区域). */
  readonly regions: ReadonlyArray<Scalars['ID']['input']>;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Last day (截止日期). */
  readonly to: Scalars['Date']['input'];
  /** What it may cost in all, above 0.00 (预算). */
  readonly budget: Scalars['Money']['input'];
  /** How many people it shall help (受益人数). */
  readonly beneficiaryCount: Scalars['Int']['input'];
  /** Whether it is a brand project (是否品牌项目). */
  readonly brand: Scalars['Boolean']['input'];
  /** Whether it joins goods with service (是否物质+服务). */
  readonly goodsPlusService: Scalars['Boolean']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be done with a charity project (慈善项目办理). */
export type ChangeCharityProjectStateInput = {
  /** The project (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: CharityProjectAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Money spent on a project (慈善项目支出). */
export type BookCharityProjectSpendingInput = {
  /** The project, in the state RUNNING (编号). */
  readonly id: Scalars['ID']['input'];
  /** What was spent, above 0.00, the management fee included; all together stays within the budget (金额). */
  readonly amount: Scalars['Money']['input'];
  /** Of that, the cost of management (管理费). */
  readonly managementFee: Scalars['Money']['input'];
  /** What it was spent on; names no person, rule C-14 (用途). */
  readonly purpose: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A trust that was signed (慈善信托登记). */
export type SignCharitableTrustInput = {
  /** Credit code of the trustee, your own: a charity or a trust company (受托人). */
  readonly trustee: Scalars['ID']['input'];
  /** Name of the settlor, only where the settlor agrees that it is shown, rule C-14 (委托人). */
  readonly settlorName?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of the settlor where it is an organization; used for rule C-07 alone (委托单位). */
  readonly settlorOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of an organization that benefits; neither settlor nor trustee may, rule C-07 (受益单位). */
  readonly beneficiaryOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the organization that watches over it; not the trustee (监察人). */
  readonly supervisor?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for (信托目的). */
  readonly purpose: Scalars['String']['input'];
  /** What is put into it, above 0.00 (初始金额). */
  readonly initialAmount: Scalars['Money']['input'];
  /** When it was signed, up to today (签订日期). */
  readonly signedOn: Scalars['Date']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be done with a charitable trust (慈善信托办理). */
export type ChangeCharitableTrustStateInput = {
  /** The trust (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: CharitableTrustAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of trustee to be filed, within seven days, rule C-12 (变更受托人备案). */
export type ChangeCharitableTrusteeInput = {
  /** The trust (编号). */
  readonly id: Scalars['ID']['input'];
  /** Credit code of the new trustee: a charity or a trust company (新受托人). */
  readonly trustee: Scalars['ID']['input'];
  /** The day of the change, up to today (变更日期). */
  readonly changedOn: Scalars['Date']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Figures of an annual report, rule C-11 (年度收支). */
export type SpendingFiguresInput = {
  /** Income of the year before (上年总收入). */
  readonly incomeLastYear: Scalars['Money']['input'];
  /** Average yearly income of the three years before (前三年收入平均数). */
  readonly averageIncome: Scalars['Money']['input'];
  /** Spent on charitable activity in the year (年度慈善活动支出). */
  readonly spending: Scalars['Money']['input'];
  /** Cost of management in the year (年度管理费用). */
  readonly managementCost: Scalars['Money']['input'];
};

/** Something to be made public (信息公开). */
export type PublishDisclosureInput = {
  /** The disclosure (编号). */
  readonly id: Scalars['ID']['input'];
  /** What it tells; names no person and holds no number of one, rule C-14 (公开内容). */
  readonly summary: Scalars['String']['input'];
  /** Figures; required for an annual report (年度收支). */
  readonly figures?: InputMaybe<SpendingFiguresInput>;
  /** Who audited it; required for an annual report of a charity with a valid qualification (审计机构). */
  readonly auditor?: InputMaybe<Scalars['String']['input']>;
  /** Why the ratios of rule C-11 are not kept; needed where they are not (特殊情况说明). */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A pairing of an organization with a village (结对). */
export type PairVillageInput = {
  /** Credit code of the lead organization (牵头组织). */
  readonly organization: Scalars['ID']['input'];
  /** The village (村). */
  readonly village: Scalars['ID']['input'];
  /** A project of this village that is listed or paired; a listed one becomes PAIRED (乡村振兴项目). */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Last day (截止日期). */
  readonly to: Scalars['Date']['input'];
  /** What the organization promises, 1 to 20 (帮扶承诺). */
  readonly commitments: ReadonlyArray<PairingCommitmentInput>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One thing promised (帮扶承诺). */
export type PairingCommitmentInput = {
  /** What (内容). */
  readonly what: Scalars['String']['input'];
  /** What it is worth (金额). */
  readonly value: Scalars['Money']['input'];
};

/** Something delivered under a pairing (结对落实). */
export type RecordPairingDeliveryInput = {
  /** The pairing (编号). */
  readonly id: Scalars['ID']['input'];
  /** What was delivered (内容). */
  readonly what: Scalars['String']['input'];
  /** What it is worth, above 0.00 (金额). */
  readonly value: Scalars['Money']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公开募捐资格申请结果). */
export type ApplyForFundraisingQualificationPayload = {
  /** The qualification (公开募捐资格申请). */
  readonly qualification?: Maybe<FundraisingQualification>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (公开募捐资格办理结果). */
export type ChangeFundraisingQualificationStatePayload = {
  /** The qualification after it, or as it was (公开募捐资格办理). */
  readonly qualification?: Maybe<FundraisingQualification>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (募捐方案拟定结果). */
export type DraftCampaignPayload = {
  /** The campaign (募捐方案拟定). */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (募捐方案备案结果). */
export type FileCampaignPayload = {
  /** The campaign after it, or as it was (募捐方案备案). */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (募捐方案变更结果). */
export type CorrectCampaignPayload = {
  /** The campaign after it, or as it was (募捐方案变更). */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (募捐活动办理结果). */
export type ChangeCampaignStatePayload = {
  /** The campaign after it, or as it was (募捐活动办理). */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (募捐总结结果). */
export type ReportCampaignPayload = {
  /** The campaign after it, or as it was (募捐总结). */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (慈善项目立项结果). */
export type PlanCharityProjectPayload = {
  /** The project (慈善项目立项). */
  readonly project?: Maybe<CharityProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (慈善项目办理结果). */
export type ChangeCharityProjectStatePayload = {
  /** The project after it, or as it was (慈善项目办理). */
  readonly project?: Maybe<CharityProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (慈善项目支出结果). */
export type BookCharityProjectSpendingPayload = {
  /** The project after it, or as it was (慈善项目支出). */
  readonly project?: Maybe<CharityProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (慈善信托登记结果). */
export type SignCharitableTrustPayload = {
  /** The trust (慈善信托登记). */
  readonly trust?: Maybe<CharitableTrust>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (慈善信托办理结果). */
export type ChangeCharitableTrustStatePayload = {
  /** The trust after it, or as it was (慈善信托办理). */
  readonly trust?: Maybe<CharitableTrust>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (变更受托人结果). */
export type ChangeCharitableTrusteePayload = {
  /** The trust after it, or as it was (变更受托人). */
  readonly trust?: Maybe<CharitableTrust>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (信息公开结果). */
export type PublishDisclosurePayload = {
  /** The disclosure after it, or as it was (信息公开). */
  readonly disclosure?: Maybe<Disclosure>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (结对结果). */
export type PairVillagePayload = {
  /** The pairing (结对). */
  readonly pairing?: Maybe<Pairing>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What came of it (结对落实结果). */
export type RecordPairingDeliveryPayload = {
  /** The pairing after it (结对落实). */
  readonly pairing?: Maybe<Pairing>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A page of qualifications (公开募捐资格分页). */
export type FundraisingQualificationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<FundraisingQualificationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One qualification of a page (公开募捐资格行). */
export type FundraisingQualificationEdge = {
  /** The qualification (公开募捐资格). */
  readonly node: FundraisingQualification;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of charity projects (慈善项目分页). */
export type CharityProjectConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CharityProjectEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One charity project of a page (慈善项目行). */
export type CharityProjectEdge = {
  /** The charity project (慈善项目). */
  readonly node: CharityProject;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of charitable trusts (慈善信托分页). */
export type CharitableTrustConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CharitableTrustEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One charitable trust of a page (慈善信托行). */
export type CharitableTrustEdge = {
  /** The charitable trust (慈善信托). */
  readonly node: CharitableTrust;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of disclosures (信息公开分页). */
export type DisclosureConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DisclosureEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One disclosure of a page (信息公开行). */
export type DisclosureEdge = {
  /** The disclosure (信息公开). */
  readonly node: Disclosure;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of pairings (结对帮扶分页). */
export type PairingConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<PairingEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One pairing of a page (结对帮扶行). */
export type PairingEdge = {
  /** The pairing (结对帮扶). */
  readonly node: Pairing;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

export type Mutation = {
  /** Asks for the qualification to fund-raise in public; for the charity itself, after one full year, rule C-01. `changeFundraisingQualificationState` decides (申请公开募捐资格). */
  readonly applyForFundraisingQualification?: Maybe<ApplyForFundraisingQualificationPayload>;
  /** Grants, refuses, suspends, restores or revokes a qualification; for officers of the registering authority (办理公开募捐资格). */
  readonly changeFundraisingQualificationState?: Maybe<ChangeFundraisingQualificationStatePayload>;
  /** Writes down the plan of a campaign; for the charity itself. `fileCampaign` comes next (拟定募捐方案). */
  readonly draftCampaign?: Maybe<DraftCampaignPayload>;
  /** Files the plan: ten days before the start, in an emergency up to ten days after it; refused later, rule C-03. `changeCampaignState` starts it (募捐方案备案). */
  readonly fileCampaign?: Maybe<FileCampaignPayload>;
  /** Files a change of the plan, before the start or while it goes on, rule C-08 (变更募捐方案). */
  readonly correctCampaign?: Maybe<CorrectCampaignPayload>;
  /** Starts, ends, cancels or stops a campaign. The start is refused with CAMPAIGN_NOT_FILED without a filed plan, rule C-03; stopping is for officers (办理募捐活动). */
  readonly changeCampaignState?: Maybe<ChangeCampaignStatePayload>;
  /** Publishes the final report of a campaign that ended; due three months after the end, rule C-13 (提交募捐总结报告). */
  readonly reportCampaign?: Maybe<ReportCampaignPayload>;
  /** Plans a project; for the charity itself. `changeCharityProjectState` starts it (慈善项目立项). */
  readonly planCharityProject?: Maybe<PlanCharityProjectPayload>;
  /** Starts, suspends, resumes, finishes or reports a project; the start sets its clock of disclosures, rule C-13 (办理慈善项目). */
  readonly changeCharityProjectState?: Maybe<ChangeCharityProjectStatePayload>;
  /** Books money spent on a running project; refused with BUDGET_EXCEEDED beyond its budget (登记慈善项目支出). */
  readonly bookCharityProjectSpending?: Maybe<BookCharityProjectSpendingPayload>;
  /** Records a trust that was signed; for its trustee. `changeCharitableTrustState` files it within seven days, rule C-12 (登记慈善信托). */
  readonly signCharitableTrust?: Maybe<SignCharitableTrustPayload>;
  /** Files, terminates or liquidates a trust (办理慈善信托). */
  readonly changeCharitableTrustState?: Maybe<ChangeCharitableTrustStatePayload>;
  /** Files a change of trustee; due seven days after it, rule C-12. Given by the trustee that was, or an officer (变更受托人). */
  readonly changeCharitableTrustee?: Maybe<ChangeCharitableTrusteePayload>;
  /** Publishes what is due; for the organization itself. An annual report that breaks the ratios of rule C-11 without an `exception` is refused (公开信息). */
  readonly publishDisclosure?: Maybe<PublishDisclosurePayload>;
  /** Pairs an organization with a village; for officers of the place. A village may have many pairings, each with one lead organization, rule C-21 (结对). */
  readonly pairVillage?: Maybe<PairVillagePayload>;
  /** Records what was delivered under a pairing; for its lead organization (登记结对落实). */
  readonly recordPairingDelivery?: Maybe<RecordPairingDeliveryPayload>;
  /** Promises a donation; for residents for themselves, and institutions for their organization; `receiveDonation` comes next (认捐). */
  readonly pledgeDonation?: Maybe<PledgeDonationPayload>;
  /** Records a donation of nobody known that a charity received offline; for the charity (登记线下捐赠). */
  readonly recordDonation?: Maybe<RecordDonationPayload>;
  /** Confirms that a promised donation arrived, and gives the receipt unless none is due; for the charity (确认捐赠到账). */
  readonly receiveDonation?: Maybe<ReceiveDonationPayload>;
  /** Allocates a donation or a part of it to a use; for the charity (拨付捐赠). */
  readonly allocateDonation?: Maybe<AllocateDonationPayload>;
  /** Records that a donation or a part of it was used; for the charity (登记捐赠使用). */
  readonly useDonation?: Maybe<UseDonationPayload>;
  /** Gives a donation back, of which nothing was allocated; for the charity (退还捐赠). */
  readonly refundDonation?: Maybe<RefundDonationPayload>;
  /** Records that a promise was not kept, and opens a claim where it was binding; for the charity (登记捐赠未履约). */
  readonly defaultDonation?: Maybe<DefaultDonationPayload>;
  /** Makes a monthly plan; for residents for themselves; the platform makes each month's donation by itself (设立月捐计划). */
  readonly startMonthlyPlan?: Maybe<StartMonthlyPlanPayload>;
  /** Pauses, resumes or ends a monthly plan; for its donor (办理月捐计划). */
  readonly changeMonthlyPlanState?: Maybe<ChangeMonthlyPlanStatePayload>;
  /** Settles or drops a claim; for the charity (办理捐赠追索). */
  readonly changeDonationClaimState?: Maybe<ChangeDonationClaimStatePayload>;
  /** Records what somebody needs: residents for themselves, institutions for groups, staff for their place (登记慈善需求). */
  readonly recordCharityNeed?: Maybe<RecordCharityNeedPayload>;
  /** Corrects a need that is still a draft; for the person and the staff of the place (更正慈善需求). */
  readonly changeCharityNeed?: Maybe<ChangeCharityNeedPayload>;
  /** Verifies, publishes, confirms or rejects a need (办理慈善需求). */
  readonly changeCharityNeedState?: Maybe<ChangeCharityNeedStatePayload>;
  /** Offers a resource; for institutions, in their own name (提供慈善资源). */
  readonly offerResource?: Maybe<OfferResourcePayload>;
  /** Changes how much there is of a resource and when; for its institution (变更慈善资源). */
  readonly changeResource?: Maybe<ChangeResourcePayload>;
  /** Takes a resource back from further matching; for its institution (撤回慈善资源). */
  readonly withdrawResource?: Maybe<WithdrawResourcePayload>;
  /** Proposes a resource for a need and reserves it; for staff of the need's place and the resource's institution (推荐供需对接). */
  readonly proposeMatch?: Maybe<ProposeMatchPayload>;
  /** Accepts, declines, delivers or cancels a match (办理供需对接). */
  readonly changeMatchState?: Maybe<ChangeMatchStatePayload>;
  /** Rates a delivered match; for the person, or the community worker for a group (评价供需对接). */
  readonly rateMatch?: Maybe<RateMatchPayload>;
  /** Proposes resources for all open needs of a division, the best score first; for officers (批量对接). */
  readonly runMatching?: Maybe<RunMatchingPayload>;
  /** Sets a value that the rules of charity leave to the province; for prefecture officers, in their own divisions (设置参数). */
  readonly setCharityParameter?: Maybe<SetCharityParameterPayload>;
  /** Proposes a project of a village for the library; for community workers and officers of the place (申报乡村振兴项目). */
  readonly submitRevitalisationProject?: Maybe<SubmitRevitalisationProjectPayload>;
  /** Reviews, lists, starts, completes or withdraws a village project (办理乡村振兴项目). */
  readonly changeRevitalisationProjectState?: Maybe<ChangeRevitalisationProjectStatePayload>;
};


export type MutationApplyForFundraisingQualificationArgs = {
  input: ApplyForFundraisingQualificationInput;
};


export type MutationChangeFundraisingQualificationStateArgs = {
  input: ChangeFundraisingQualificationStateInput;
};


export type MutationDraftCampaignArgs = {
  input: DraftCampaignInput;
};


export type MutationFileCampaignArgs = {
  input: FileCampaignInput;
};


export type MutationCorrectCampaignArgs = {
  input: CorrectCampaignInput;
};


export type MutationChangeCampaignStateArgs = {
  input: ChangeCampaignStateInput;
};


export type MutationReportCampaignArgs = {
  input: ReportCampaignInput;
};


export type MutationPlanCharityProjectArgs = {
  input: PlanCharityProjectInput;
};


export type MutationChangeCharityProjectStateArgs = {
  input: ChangeCharityProjectStateInput;
};


export type MutationBookCharityProjectSpendingArgs = {
  input: BookCharityProjectSpendingInput;
};


export type MutationSignCharitableTrustArgs = {
  input: SignCharitableTrustInput;
};


export type MutationChangeCharitableTrustStateArgs = {
  input: ChangeCharitableTrustStateInput;
};


export type MutationChangeCharitableTrusteeArgs = {
  input: ChangeCharitableTrusteeInput;
};


export type MutationPublishDisclosureArgs = {
  input: PublishDisclosureInput;
};


export type MutationPairVillageArgs = {
  input: PairVillageInput;
};


export type MutationRecordPairingDeliveryArgs = {
  input: RecordPairingDeliveryInput;
};


export type MutationPledgeDonationArgs = {
  input: PledgeDonationInput;
};


export type MutationRecordDonationArgs = {
  input: RecordDonationInput;
};


export type MutationReceiveDonationArgs = {
  input: ReceiveDonationInput;
};


export type MutationAllocateDonationArgs = {
  input: AllocateDonationInput;
};


export type MutationUseDonationArgs = {
  input: UseDonationInput;
};


export type MutationRefundDonationArgs = {
  input: RefundDonationInput;
};


export type MutationDefaultDonationArgs = {
  input: DefaultDonationInput;
};


export type MutationStartMonthlyPlanArgs = {
  input: StartMonthlyPlanInput;
};


export type MutationChangeMonthlyPlanStateArgs = {
  input: ChangeMonthlyPlanStateInput;
};


export type MutationChangeDonationClaimStateArgs = {
  input: ChangeDonationClaimStateInput;
};


export type MutationRecordCharityNeedArgs = {
  input: RecordCharityNeedInput;
};


export type MutationChangeCharityNeedArgs = {
  input: ChangeCharityNeedInput;
};


export type MutationChangeCharityNeedStateArgs = {
  input: ChangeCharityNeedStateInput;
};


export type MutationOfferResourceArgs = {
  input: OfferResourceInput;
};


export type MutationChangeResourceArgs = {
  input: ChangeResourceInput;
};


export type MutationWithdrawResourceArgs = {
  input: WithdrawResourceInput;
};


export type MutationProposeMatchArgs = {
  input: ProposeMatchInput;
};


export type MutationChangeMatchStateArgs = {
  input: ChangeMatchStateInput;
};


export type MutationRateMatchArgs = {
  input: RateMatchInput;
};


export type MutationRunMatchingArgs = {
  input: RunMatchingInput;
};


export type MutationSetCharityParameterArgs = {
  input: SetCharityParameterInput;
};


export type MutationSubmitRevitalisationProjectArgs = {
  input: SubmitRevitalisationProjectInput;
};


export type MutationChangeRevitalisationProjectStateArgs = {
  input: ChangeRevitalisationProjectStateInput;
};

/** The receipt of a donation, rule C-06 (捐赠票据). */
export type DonationReceipt = {
  /** Its number (票据号). */
  readonly number: Scalars['String']['output'];
  /** The day the donation was received (开具日期). */
  readonly issuedOn: Scalars['Date']['output'];
  /** The charity that gives it (开具组织). */
  readonly organization?: Maybe<Organization>;
  /** What was received (金额). */
  readonly value: Scalars['Money']['output'];
};

/** How binding the promise of a donation is, rule C-10 (捐赠承诺性质). */
export type DonationPromise =
  /** Neither in public nor in writing for relief; nothing is claimed (一般承诺). */
  | 'ORDINARY'
  /** Made in public, e.g. over television or the internet; can be claimed (公开承诺). */
  | 'PUBLIC_PLEDGE'
  /** A written agreement for relief of poverty, disaster and the like; can be claimed (书面救助捐赠协议). */
  | 'RELIEF_AGREEMENT';

/** A promise to give the same amount on one day of every month (月捐计划). */
export type MonthlyPlan = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who gives; null to anybody else where the donor does not agree to be named, rule C-14 (捐赠人). */
  readonly donor?: Maybe<Resident>;
  /** The charity that is given to (受赠组织). */
  readonly organization?: Maybe<Organization>;
  /** The campaign that is given to, null for the charity itself; the plan is closed when the campaign ends (募捐活动). */
  readonly campaign?: Maybe<Campaign>;
  /** Day of the month, 1 to 28 (每月捐赠日). */
  readonly day?: Maybe<Scalars['Int']['output']>;
  /** What is given each month (每月金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The day it was made (设立日期). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the next donation, null unless the plan is active (下次捐赠日). */
  readonly nextOn?: Maybe<Scalars['Date']['output']>;
  /** State (状态). */
  readonly state?: Maybe<MonthlyPlanState>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now: draw a button from each (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** State of a monthly plan (月捐计划状态). */
export type MonthlyPlanState =
  /** A donation is made each month (进行中). */
  | 'ACTIVE'
  /** Nothing is given until it is resumed; months gone by are not made up for (已暂停). */
  | 'PAUSED'
  /** Nothing is given any more (已终止). */
  | 'ENDED';

/** What can be done with a monthly plan (月捐计划操作). */
export type MonthlyPlanAction =
  /** Pause it (暂停). */
  | 'PAUSE'
  /** Resume it from the next day of giving on (恢复). */
  | 'RESUME'
  /** End it for good (终止). */
  | 'END';

/** A page of monthly plans (月捐计划分页). */
export type MonthlyPlanConnection = {
  /** Rows of this page (本页). */
  readonly edges: ReadonlyArray<MonthlyPlanEdge>;
  /** Where this page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One monthly plan of a page (月捐计划行). */
export type MonthlyPlanEdge = {
  /** The monthly plan (月捐计划). */
  readonly node: MonthlyPlan;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows a list of monthly plans; all given conditions hold together (月捐计划筛选). */
export type MonthlyPlanFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<MonthlyPlanState>;
  /** Identifier of the campaign (募捐活动). */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
};

/** What a charity claims of a donor who broke a binding promise, rule C-10 (捐赠追索). */
export type DonationClaim = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The donation that was promised; ask `donation` for it (捐赠编号). */
  readonly donationId?: Maybe<Scalars['ID']['output']>;
  /** The charity that claims it (受赠组织). */
  readonly organization?: Maybe<Organization>;
  /** What makes the promise binding (承诺性质). */
  readonly promise?: Maybe<DonationPromise>;
  /** What was promised (承诺金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The day it was opened (立案日期). */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** State (状态). */
  readonly state?: Maybe<DonationClaimState>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now: draw a button from each (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** State of a claim (捐赠追索状态). */
export type DonationClaimState =
  /** To be claimed (待追索). */
  | 'OPEN'
  /** The donor gave what was promised; record it with `recordDonation` (已履行). */
  | 'SETTLED'
  /** The charity does not claim it (已放弃). */
  | 'DROPPED';

/** What can be done with a claim (捐赠追索操作). */
export type DonationClaimAction =
  /** Settle it (履行完毕). */
  | 'SETTLE'
  /** Drop it, with a reason (放弃追索). */
  | 'DROP';

/** A page of claims (捐赠追索分页). */
export type DonationClaimConnection = {
  /** Rows of this page (本页). */
  readonly edges: ReadonlyArray<DonationClaimEdge>;
  /** Where this page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim of a page (捐赠追索行). */
export type DonationClaimEdge = {
  /** The claim (捐赠追索). */
  readonly node: DonationClaim;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows a list of claims; all given conditions hold together (捐赠追索筛选). */
export type DonationClaimFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<DonationClaimState>;
  /** Credit code of the charity (受赠组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** Where money of donations stands (捐赠台账科目). */
export type LedgerAccount =
  /** With the donors: below zero by all they gave (捐赠人). */
  | 'DONORS'
  /** Received and not allocated yet (已收未拨). */
  | 'RECEIVED'
  /** Allocated and not used yet (已拨未用). */
  | 'ALLOCATED'
  /** Used (已用). */
  | 'USED';

/** What moves money between accounts (捐赠台账业务). */
export type LedgerMovementKind =
  /** Received from the donor (收到). */
  | 'PAY'
  /** Allocated to a use (拨付). */
  | 'ALLOCATE'
  /** Used (使用). */
  | 'USE'
  /** Given back to the donor (退还). */
  | 'REFUND';

/** One side of a movement of money; the entries of a `movement` sum to zero, and none is ever changed (捐赠台账分录). */
export type LedgerEntry = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The movement it is one side of (业务编号). */
  readonly movement: Scalars['ID']['output'];
  /** What the movement is (业务类别). */
  readonly kind: LedgerMovementKind;
  /** The account (科目). */
  readonly account: LedgerAccount;
  /** What comes onto the account, in yuan (转入金额). */
  readonly debit: Scalars['Money']['output'];
  /** What leaves the account, in yuan; one of the two is 0.00 (转出金额). */
  readonly credit: Scalars['Money']['output'];
  /** The donation it is about; ask `donation` for it (捐赠编号). */
  readonly donationId: Scalars['ID']['output'];
  /** The charity whose books these are (记账组织). */
  readonly organization?: Maybe<Organization>;
  /** The campaign whose fund it is, null for what the charity has outside any (募捐活动). */
  readonly campaignId?: Maybe<Scalars['ID']['output']>;
  /** The purpose, where it is another than the one agreed, rule C-08 (变更后的用途). */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The day of the movement (日期). */
  readonly on: Scalars['Date']['output'];
};

/** A page of the ledger (捐赠台账分页). */
export type LedgerEntryConnection = {
  /** Rows of this page (本页). */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** Where this page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page (捐赠台账行). */
export type LedgerEntryEdge = {
  /** The entry (分录). */
  readonly node: LedgerEntry;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows the ledger; all given conditions hold together (捐赠台账筛选). */
export type LedgerEntryFilter = {
  /** Credit code of the charity (记账组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the campaign (募捐活动). */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the donation (捐赠). */
  readonly donation?: InputMaybe<Scalars['ID']['input']>;
  /** Account (科目). */
  readonly account?: InputMaybe<LedgerAccount>;
  /** Day of the movement, between these days (日期). */
  readonly between?: InputMaybe<DateRange>;
};

/** Goods of one kind to be given (捐赠物资). */
export type DonatedGoodsInput = {
  /** What it is, not empty (物品). */
  readonly item: Scalars['String']['input'];
  /** How many units, 1 or more (数量). */
  readonly quantity: Scalars['Int']['input'];
  /** Unit, not empty, e.g. 件 (单位). */
  readonly unit: Scalars['String']['input'];
  /** What they are worth together, above 0.00 (价值). */
  readonly value: Scalars['Money']['input'];
  /** Last day of use, after today; leave it out where nothing expires (有效期至). */
  readonly expires?: InputMaybe<Scalars['Date']['input']>;
};

/** A donation that is promised (认捐). */
export type PledgeDonationInput = {
  /** The person who gives: the resident who asks (捐赠人). */
  readonly donor?: InputMaybe<Scalars['ID']['input']>;
  /** The organization that gives: credit code of the institution that asks; name either this or `donor` (捐赠单位). */
  readonly donorOrganization?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the charity that is given to (受赠组织). */
  readonly organization: Scalars['ID']['input'];
  /** The campaign of that charity, while it is `RUNNING`; leave it out to give to the charity itself (募捐活动). */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** What is given: `MONEY` needs `amount`, `GOODS` needs `goods`, everything else needs `worth` (形式). */
  readonly form: DonationForm;
  /** Amount of money, above 0.00 (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** The goods, 1 to 100 kinds (物资). */
  readonly goods?: InputMaybe<ReadonlyArray<DonatedGoodsInput>>;
  /** What securities, real estate, rights or services are worth, above 0.00 (价值). */
  readonly worth?: InputMaybe<Scalars['Money']['input']>;
  /** The agreed purpose; another use then needs the donor's consent, rule C-08 (约定用途). */
  readonly designation?: InputMaybe<Scalars['String']['input']>;
  /** A person who shall benefit; refused for one of the donor's household, parents, children and guardians, rule C-07 (受益人). */
  readonly beneficiary?: InputMaybe<Scalars['ID']['input']>;
  /** Whether nobody shall know who gives: then the link to the donor is not kept at all, not even for the donor (匿名捐赠). */
  readonly anonymous?: Scalars['Boolean']['input'];
  /** Whether the donor agrees to be named in public, rule C-14; not together with `anonymous` (同意公示). */
  readonly displayConsent?: Scalars['Boolean']['input'];
  /** The name to be shown in public; needed with `displayConsent` (公示名称). */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the donor gives up the receipt, rule C-06 (放弃票据). */
  readonly receiptWaived?: Scalars['Boolean']['input'];
  /** How binding the promise is, rule C-10 (承诺性质). */
  readonly promise?: DonationPromise;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (认捐结果). */
export type PledgeDonationPayload = {
  /** The donation, `PLEDGED`; the charity confirms it with `receiveDonation` (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Why it was not taken (不予受理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A donation of nobody known that a charity received outside the platform, e.g. from a box (线下捐赠登记). */
export type RecordDonationInput = {
  /** Credit code of the charity, one of the institution's that asks (受赠组织). */
  readonly organization: Scalars['ID']['input'];
  /** The campaign of that charity, while it is `RUNNING` (募捐活动). */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** The division it was given in (捐赠地). */
  readonly division: Scalars['ID']['input'];
  /** What is given: `MONEY` needs `amount`, `GOODS` needs `goods`, everything else needs `worth` (形式). */
  readonly form: DonationForm;
  /** Amount of money, above 0.00 (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** The goods, 1 to 100 kinds (物资). */
  readonly goods?: InputMaybe<ReadonlyArray<DonatedGoodsInput>>;
  /** What securities, real estate, rights or services are worth, above 0.00 (价值). */
  readonly worth?: InputMaybe<Scalars['Money']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (线下捐赠登记结果). */
export type RecordDonationPayload = {
  /** The donation, `RECEIVED` (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Why it was not taken in (不予登记的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A promised donation that has arrived (捐赠到账). */
export type ReceiveDonationInput = {
  /** The donation, `PLEDGED` (编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (捐赠到账结果). */
export type ReceiveDonationPayload = {
  /** The donation, `RECEIVED` with its `receipt`, or as it was (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What of a donation goes to a use (捐赠拨付). */
export type AllocateDonationInput = {
  /** The donation, `RECEIVED` or `ALLOCATED` in part (编号). */
  readonly id: Scalars['ID']['input'];
  /** How much, above 0.00 and up to `value` less `allocated`, rule C-09; all that is left without it (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** A purpose other than the agreed one or the campaign's, rule C-08 (变更后的用途). */
  readonly otherPurpose?: InputMaybe<Scalars['String']['input']>;
  /** The day the donor agreed to the other purpose; needed where the donation has a `designation`, rule C-08 (捐赠人同意日期). */
  readonly donorConsentedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day the other purpose was published; needed for the surplus of a campaign that is over, rule C-09 (公示日期). */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (捐赠拨付结果). */
export type AllocateDonationPayload = {
  /** The donation, `ALLOCATED`, or as it was; `useDonation` comes next (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What of a donation was used (捐赠使用). */
export type UseDonationInput = {
  /** The donation, `ALLOCATED` (编号). */
  readonly id: Scalars['ID']['input'];
  /** How much, above 0.00 and up to `allocated` less `used`, rule C-09; all that is left without it (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (捐赠使用结果). */
export type UseDonationPayload = {
  /** The donation, `USED` once all of its value is, and else `ALLOCATED` (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A donation that is given back (捐赠退还). */
export type RefundDonationInput = {
  /** The donation, `RECEIVED`, nothing of it allocated (编号). */
  readonly id: Scalars['ID']['input'];
  /** Why it is given back, not empty (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (捐赠退还结果). */
export type RefundDonationPayload = {
  /** The donation, `REFUNDED`, or as it was (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A promise that was not kept (未履约登记). */
export type DefaultDonationInput = {
  /** The donation, `PLEDGED` (编号). */
  readonly id: Scalars['ID']['input'];
  /** What was done to remind the donor, not empty (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (未履约登记结果). */
export type DefaultDonationPayload = {
  /** The donation, `DEFAULTED`, or as it was (捐赠). */
  readonly donation?: Maybe<Donation>;
  /** The claim it opens, null for an `ORDINARY` promise, rule C-10; go on with `changeDonationClaimState` (捐赠追索). */
  readonly claim?: Maybe<DonationClaim>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A monthly plan to be made (月捐计划设立). */
export type StartMonthlyPlanInput = {
  /** The person who gives: the resident who asks (捐赠人). */
  readonly donor: Scalars['ID']['input'];
  /** Credit code of the charity that is given to (受赠组织). */
  readonly organization: Scalars['ID']['input'];
  /** The campaign of that charity, while it is `RUNNING`; leave it out to give to the charity itself (募捐活动). */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the month, 1 to 28, so that every month has it; the first donation is made on the next such day, today included (每月捐赠日). */
  readonly day: Scalars['Int']['input'];
  /** What is given each month, above 0.00 (每月金额). */
  readonly amount: Scalars['Money']['input'];
  /** Whether the donor agrees to be named in public, rule C-14 (同意公示). */
  readonly displayConsent?: Scalars['Boolean']['input'];
  /** The name to be shown in public; needed with `displayConsent` (公示名称). */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the donor gives up the receipts, rule C-06 (放弃票据). */
  readonly receiptWaived?: Scalars['Boolean']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (月捐计划设立结果). */
export type StartMonthlyPlanPayload = {
  /** The plan, `ACTIVE` (月捐计划). */
  readonly plan?: Maybe<MonthlyPlan>;
  /** Why it was not made (不予受理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a monthly plan (月捐计划办理). */
export type ChangeMonthlyPlanStateInput = {
  /** The plan (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: MonthlyPlanAction;
  /** Why, if it shall be kept (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (月捐计划办理结果). */
export type ChangeMonthlyPlanStatePayload = {
  /** The plan after it, or as it was (月捐计划). */
  readonly plan?: Maybe<MonthlyPlan>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a claim (捐赠追索办理). */
export type ChangeDonationClaimStateInput = {
  /** The claim (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: DonationClaimAction;
  /** Why; needed for `DROP` (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (捐赠追索办理结果). */
export type ChangeDonationClaimStatePayload = {
  /** The claim after it, or as it was (捐赠追索). */
  readonly claim?: Maybe<DonationClaim>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A need that a resource could meet, without whose it is, rule C-18 (候选需求). */
export type NeedCandidate = {
  /** Hand it to `needId` of `proposeMatch` (需求编号). */
  readonly needId: Scalars['ID']['output'];
  /** The county (所在县级区划). */
  readonly county: Division;
  /** Whether it lies in a division of key assistance (是否乡村振兴重点帮扶地区). */
  readonly keyAssistance: Scalars['Boolean']['output'];
  /** What is needed (需求类别). */
  readonly category: NeedCategory;
  /** How much of it is not yet matched (剩余数量). */
  readonly remaining: CharityQuantity;
  /** How pressing it is (紧急程度). */
  readonly urgency: NeedUrgency;
  /** The day by which it is needed (需求期限). */
  readonly needBy?: Maybe<Scalars['Date']['output']>;
  /** Score, 0 to 100 with two decimals, rule C-15 (匹配得分). */
  readonly score: Scalars['Float']['output'];
  /** What the score is made of (得分构成). */
  readonly parts: MatchParts;
};

/** What can be done with a need by itself; matches do the rest (慈善需求操作). */
export type CharityNeedAction =
  /** Verify it; refused while something of rule C-17 is missing (核实). */
  | 'VERIFY'
  /** Open it to be matched (发布). */
  | 'PUBLISH'
  /** Confirm that it was met, which closes it (确认办结). */
  | 'CONFIRM'
  /** Reject it, with a reason; refused while a match is under way (不予受理). */
  | 'REJECT';

/** What can be done with a match (供需对接操作). */
export type MatchAction =
  /** Accept it; the organization then sees the person, where consent was given, rule C-18 (接受). */
  | 'ACCEPT'
  /** Decline it, with a reason; what was reserved is free again, rule C-16 (谢绝). */
  | 'DECLINE'
  /** Say that it was delivered; the need is then met, wholly or in part (交付). */
  | 'DELIVER'
  /** Cancel it after acceptance, with a reason; what was reserved is free again (取消). */
  | 'CANCEL';

/** Why a need was given nothing in a run (未对接原因). */
export type UnmatchedReason =
  /** No resource of its form can be had today (无此形式资源). */
  | 'NO_FORM'
  /** None of its form is meant for its category or one like it (无此类别资源). */
  | 'NO_CATEGORY'
  /** None of those may be used where it lies (无此区域资源). */
  | 'NO_REGION'
  /** All of those went to needs that come first (资源已尽). */
  | 'USED_UP'
  /** The best score lies below `minScore` (得分不足). */
  | 'LOW_SCORE'
  /** The run had proposed as much as one run may; run it again (本次已满). */
  | 'NEXT_RUN';

/** So much of something: `amount` for money, `count` and `unit` for goods and services (数量). */
export type CharityQuantityInput = {
  /** Amount of money, above 0.00; for money alone (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** How many units, 1 to 1,000,000; for goods and services (数量). */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** Unit, e.g. 床 or 小时; for goods and services (单位). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A need to be recorded; verify it next (慈善需求登记). */
export type RecordCharityNeedInput = {
  /** Where it was made known: residents tell `PERSON`, institutions `INSTITUTION`, staff any of the others (来源). */
  readonly origin: NeedOrigin;
  /** Who is in need; an institution names groups alone (需求主体类别). */
  readonly subjectType: NeedSubjectType;
  /** The person, of a family its head; left out for a group (需求人). */
  readonly residentId?: InputMaybe<Scalars['ID']['input']>;
  /** The community of a group; left out for a person, whose residence counts (所在社区). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of the institution that tells it; for `INSTITUTION` alone (提出机构). */
  readonly organizationUscc?: InputMaybe<Scalars['ID']['input']>;
  /** The assistance case; needed for `GOVERNMENT_REFERRAL`, rule C-17 (社会救助案件编号). */
  readonly assistanceCaseId?: InputMaybe<Scalars['ID']['input']>;
  /** What is needed (需求类别). */
  readonly category: NeedCategory;
  /** Money, goods or service (形式). */
  readonly form: CharityAidForm;
  /** How much (需求数量). */
  readonly quantity: CharityQuantityInput;
  /** How pressing it is (紧急程度). */
  readonly urgency: NeedUrgency;
  /** By when, today or later; needed where critical (需求期限). */
  readonly needBy?: InputMaybe<Scalars['Date']['input']>;
  /** Whether government aid was tried; a need told by a person is not verified without, rule C-17 (是否已申请政府救助). */
  readonly governmentAidTried: Scalars['Boolean']['input'];
  /** Whether the person may be named to the organization that accepts, rule C-18 (是否同意公开身份). */
  readonly consent: Scalars['Boolean']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (慈善需求登记结果). */
export type RecordCharityNeedPayload = {
  /** The need as a draft (慈善需求). */
  readonly need?: Maybe<CharityNeed>;
  /** Why it was not recorded (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is corrected in a draft; what is left out stays (慈善需求更正). */
export type ChangeCharityNeedInput = {
  /** The need, still a draft (编号). */
  readonly id: Scalars['ID']['input'];
  /** How pressing it is (紧急程度). */
  readonly urgency?: InputMaybe<NeedUrgency>;
  /** By when, today or later (需求期限). */
  readonly needBy?: InputMaybe<Scalars['Date']['input']>;
  /** Whether government aid was tried (是否已申请政府救助). */
  readonly governmentAidTried?: InputMaybe<Scalars['Boolean']['input']>;
  /** The assistance case (社会救助案件编号). */
  readonly assistanceCaseId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (慈善需求更正结果). */
export type ChangeCharityNeedPayload = {
  /** The need after it, or as it was (慈善需求). */
  readonly need?: Maybe<CharityNeed>;
  /** Why it was not changed (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a need (慈善需求办理). */
export type ChangeCharityNeedStateInput = {
  /** The need (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: CharityNeedAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (慈善需求办理结果). */
export type ChangeCharityNeedStatePayload = {
  /** The need after it, or as it was (慈善需求). */
  readonly need?: Maybe<CharityNeed>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A resource that an organization offers (慈善资源提供). */
export type OfferResourceInput = {
  /** Credit code of the organization, one of the caller's own (提供组织). */
  readonly organizationUscc: Scalars['ID']['input'];
  /** Where it is kept or given (所在区划). */
  readonly divisionCode: Scalars['ID']['input'];
  /** Money, goods or service (形式). */
  readonly form: CharityAidForm;
  /** Needs it is meant for, one or more (适用类别). */
  readonly categories: ReadonlyArray<NeedCategory>;
  /** Where it may be used, 1 to 50 divisions with all below them (适用区域). */
  readonly regions: ReadonlyArray<Scalars['ID']['input']>;
  /** How much (总量). */
  readonly quantity: CharityQuantityInput;
  /** First day it can be had (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Last day it can be had, today or later (截止日期). */
  readonly to: Scalars['Date']['input'];
  /** Days from acceptance to delivery, 0 to 365 (交付天数). */
  readonly leadDays: Scalars['Int']['input'];
  /** What must be fulfilled to receive it (条件). */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (慈善资源提供结果). */
export type OfferResourcePayload = {
  /** The resource (慈善资源). */
  readonly resource?: Maybe<CharityResource>;
  /** Why it was not taken in (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is changed of a resource; what is left out stays (慈善资源变更). */
export type ChangeResourceInput = {
  /** The resource, one of the caller's own (编号). */
  readonly id: Scalars['ID']['input'];
  /** How much there is in all, no less than is reserved, rule C-16; units as before (总量). */
  readonly quantity?: InputMaybe<CharityQuantityInput>;
  /** Last day it can be had, today or later (截止日期). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Days from acceptance to delivery, 0 to 365 (交付天数). */
  readonly leadDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (慈善资源变更结果). */
export type ChangeResourcePayload = {
  /** The resource after it, or as it was (慈善资源). */
  readonly resource?: Maybe<CharityResource>;
  /** Why it was not changed (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A resource that its organization takes back (慈善资源撤回). */
export type WithdrawResourceInput = {
  /** The resource, one of the caller's own (编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (慈善资源撤回结果). */
export type WithdrawResourcePayload = {
  /** The resource; matches under way keep what they reserved (慈善资源). */
  readonly resource?: Maybe<CharityResource>;
  /** Why it was not taken back (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A need and a resource to be brought together (供需推荐). */
export type ProposeMatchInput = {
  /** The need, open or met in part; from `matchCandidates` or `needCandidates` (需求编号). */
  readonly needId: Scalars['ID']['input'];
  /** The resource; an institution names its own (资源编号). */
  readonly resourceId: Scalars['ID']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (供需推荐结果). */
export type ProposeMatchPayload = {
  /** The match, with the lesser of what remains and what there is reserved on both sides, rule C-16 (供需对接). */
  readonly match?: Maybe<Match>;
  /** Why it was not proposed, e.g. `RESOURCE_UNFIT` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a match (供需对接办理). */
export type ChangeMatchStateInput = {
  /** The match (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: MatchAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (供需对接办理结果). */
export type ChangeMatchStatePayload = {
  /** The match after it, or as it was (供需对接). */
  readonly match?: Maybe<Match>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What the recipient thought of a delivered match (供需对接评价). */
export type RateMatchInput = {
  /** The match (编号). */
  readonly id: Scalars['ID']['input'];
  /** 1, the worst, to 5 (评价). */
  readonly rating: Scalars['Int']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (供需对接评价结果). */
export type RateMatchPayload = {
  /** The match with its rating (供需对接). */
  readonly match?: Maybe<Match>;
  /** Why it was not rated (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Matches all open needs of a division with what can be had (批量对接). */
export type RunMatchingInput = {
  /** The county or a division below it (区划). */
  readonly divisionCode: Scalars['ID']['input'];
  /** Propose nothing that scores less, 0 to 100 (最低得分). */
  readonly minScore?: Scalars['Float']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A need that a run gave nothing, and why (未对接需求). */
export type UnmatchedNeed = {
  /** Ask `charityNeed` for the rest (需求编号). */
  readonly needId: Scalars['ID']['output'];
  /** Why (原因). */
  readonly reason: UnmatchedReason;
};

/** What a run did inside or outside divisions of key assistance (批量对接分类结果). */
export type MatchingRunPart = {
  /** Inside those, or outside (是否重点帮扶地区). */
  readonly keyAssistance: Scalars['Boolean']['output'];
  /** Needs that waited (待对接需求数). */
  readonly waitingCount: Scalars['Int']['output'];
  /** Of these, those for which something was proposed (已推荐需求数). */
  readonly proposedCount: Scalars['Int']['output'];
  /** Median days that those had waited, null without any (等待天数中位数). */
  readonly medianDaysWaited?: Maybe<Scalars['Float']['output']>;
};

/** What came of a run (批量对接结果). */
export type RunMatchingPayload = {
  /** What was proposed, in the order of rule C-15, at most 200 in one run (已推荐). */
  readonly matches?: Maybe<ReadonlyArray<Match>>;
  /** The first 200 needs that were given nothing, in the same order (未对接需求). */
  readonly unmatched?: Maybe<ReadonlyArray<UnmatchedNeed>>;
  /** The same counted inside and outside divisions of key assistance (分类结果). */
  readonly parts?: Maybe<ReadonlyArray<MatchingRunPart>>;
  /** Why it was not run (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Parameters of charity (参数). */
export type CharityParameterKey =
  /** Most that counts as a micro-donation, in fen (小微捐赠上限). */
  | 'MICRO_DONATION_MOST_FEN'
  /** Weight of the category in the matching score, rule C-15, in points (类别权重). */
  | 'MATCH_WEIGHT_CATEGORY'
  /** Weight of nearness in the matching score, in points (区域权重). */
  | 'MATCH_WEIGHT_REGION'
  /** Weight of urgency in the matching score, in points (紧急程度权重). */
  | 'MATCH_WEIGHT_URGENCY'
  /** Weight of being in time in the matching score, in points (及时性权重). */
  | 'MATCH_WEIGHT_TIMELINESS'
  /** Days after which an unmatched critical need goes to the county, rule C-19 (特急需求升级期限). */
  | 'NEED_ESCALATION_CRITICAL_DAYS'
  /** Days after which an unmatched urgent need goes to the county, rule C-19 (紧急需求升级期限). */
  | 'NEED_ESCALATION_URGENT_DAYS';

/** A value of a parameter to be set (参数设置). */
export type SetCharityParameterInput = {
  /** Which one (参数). */
  readonly key: CharityParameterKey;
  /** The value, within the bounds that the parameter states (数值). */
  readonly value: Scalars['Float']['input'];
  /** The prefecture, or the province, in which it shall hold with all below it (适用区划). */
  readonly divisionCode: Scalars['ID']['input'];
  /** The first day it shall hold, today or later (生效日期). */
  readonly validFrom: Scalars['Date']['input'];
  /** Why, e.g. the number of the notice (理由). */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (参数设置结果). */
export type SetCharityParameterPayload = {
  /** The parameter with its new value (参数). */
  readonly parameter?: Maybe<Parameter>;
  /** Why it was not set (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What can be done with a village project (乡村振兴项目操作). */
export type RevitalisationProjectAction =
  /** Review it (审核). */
  | 'REVIEW'
  /** List it in the library (入库). */
  | 'LIST'
  /** Start the work (开工). */
  | 'START'
  /** Complete it (完工). */
  | 'COMPLETE'
  /** Withdraw it, with a reason (撤回). */
  | 'WITHDRAW';

/** A project that a village proposes (乡村振兴项目申报). */
export type SubmitRevitalisationProjectInput = {
  /** The village (村). */
  readonly village: Scalars['ID']['input'];
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** What it advances (主题). */
  readonly theme: RevitalisationTheme;
  /** Money still missing (资金缺口). */
  readonly fundGap: Scalars['Money']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (乡村振兴项目申报结果). */
export type SubmitRevitalisationProjectPayload = {
  /** The project (项目). */
  readonly project?: Maybe<RevitalisationProject>;
  /** Why it was not taken in (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a project (乡村振兴项目办理). */
export type ChangeRevitalisationProjectStateInput = {
  /** The project (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: RevitalisationProjectAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (乡村振兴项目办理结果). */
export type ChangeRevitalisationProjectStatePayload = {
  /** The project after it, or as it was (项目). */
  readonly project?: Maybe<RevitalisationProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Division: Division;
  Resident: Resident;
  Household: Household;
  Organization: Organization;
  CharityProfile: CharityProfile;
  FundraisingQualification: FundraisingQualification;
  Campaign: Campaign;
  Donation: Donation;
  CharityNeed: CharityNeed;
  CharityResource: CharityResource;
  Match: Match;
  RevitalisationProject: RevitalisationProject;
  CharityProject: CharityProject;
  CharitableTrust: CharitableTrust;
  Disclosure: Disclosure;
  Pairing: Pairing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
  CharityProfile:
    ( { __typename: 'CharityProfile' }
    & GraphQLRecursivePick<FederationTypes['CharityProfile'], {"id":true}> );
  FundraisingQualification:
    ( { __typename: 'FundraisingQualification' }
    & GraphQLRecursivePick<FederationTypes['FundraisingQualification'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Donation:
    ( { __typename: 'Donation' }
    & GraphQLRecursivePick<FederationTypes['Donation'], {"id":true}> );
  CharityNeed:
    ( { __typename: 'CharityNeed' }
    & GraphQLRecursivePick<FederationTypes['CharityNeed'], {"id":true}> );
  CharityResource:
    ( { __typename: 'CharityResource' }
    & GraphQLRecursivePick<FederationTypes['CharityResource'], {"id":true}> );
  Match:
    ( { __typename: 'Match' }
    & GraphQLRecursivePick<FederationTypes['Match'], {"id":true}> );
  RevitalisationProject:
    ( { __typename: 'RevitalisationProject' }
    & GraphQLRecursivePick<FederationTypes['RevitalisationProject'], {"id":true}> );
  CharityProject:
    ( { __typename: 'CharityProject' }
    & GraphQLRecursivePick<FederationTypes['CharityProject'], {"id":true}> );
  CharitableTrust:
    ( { __typename: 'CharitableTrust' }
    & GraphQLRecursivePick<FederationTypes['CharitableTrust'], {"id":true}> );
  Disclosure:
    ( { __typename: 'Disclosure' }
    & GraphQLRecursivePick<FederationTypes['Disclosure'], {"id":true}> );
  Pairing:
    ( { __typename: 'Pairing' }
    & GraphQLRecursivePick<FederationTypes['Pairing'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Facility: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  AvailableAction: ResolverTypeWrapper<AvailableAction>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  Parameter: ResolverTypeWrapper<Parameter>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ParameterUnit: ParameterUnit;
  CallerRole: CallerRole;
  DateRange: DateRange;
  MoneyRange: MoneyRange;
  AreaType: AreaType;
  BenefitStatus: BenefitStatus;
  TerminationReason: TerminationReason;
  FacilityKind: FacilityKind;
  FacilityOwnership: FacilityOwnership;
  FacilityStatus: FacilityStatus;
  Datum: Datum;
  Facility: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Facility']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Division: ResolverTypeWrapper<DivisionReference>;
  Resident: ResolverTypeWrapper<ResidentReference>;
  Household: ResolverTypeWrapper<HouseholdReference>;
  Organization: ResolverTypeWrapper<OrganizationReference>;
  CharityProfile: ResolverTypeWrapper<CharityProfileRecord>;
  FundraisingQualification: ResolverTypeWrapper<FundraisingQualificationRecord>;
  CharityAnnualReport: ResolverTypeWrapper<CharityAnnualReportRecord>;
  Campaign: ResolverTypeWrapper<CampaignRecord>;
  Donation: ResolverTypeWrapper<DonationRecord>;
  DonatedGoods: ResolverTypeWrapper<DonatedGoodsRecord>;
  CharityQuantity: ResolverTypeWrapper<CharityQuantityRecord>;
  CharityNeed: ResolverTypeWrapper<CharityNeedRecord>;
  CharityResource: ResolverTypeWrapper<CharityResourceRecord>;
  Match: ResolverTypeWrapper<MatchRecord>;
  MatchCandidate: ResolverTypeWrapper<MatchCandidateRecord>;
  MatchParts: ResolverTypeWrapper<MatchPartsRecord>;
  RevitalisationProject: ResolverTypeWrapper<RevitalisationProjectRecord>;
  CharityStats: ResolverTypeWrapper<CharityStatsRecord>;
  NeedCategoryCount: ResolverTypeWrapper<NeedCategoryCount>;
  CharityForm: CharityForm;
  CharityStatus: CharityStatus;
  CharityField: CharityField;
  FundraisingQualificationState: FundraisingQualificationState;
  CampaignKind: CampaignKind;
  CampaignState: CampaignState;
  FundraisingMethod: FundraisingMethod;
  DonorType: DonorType;
  DonationKind: DonationKind;
  DonationForm: DonationForm;
  DonationState: DonationState;
  NeedOrigin: NeedOrigin;
  NeedSubjectType: NeedSubjectType;
  NeedAgeBand: NeedAgeBand;
  NeedCategory: NeedCategory;
  CharityAidForm: CharityAidForm;
  NeedUrgency: NeedUrgency;
  CharityNeedState: CharityNeedState;
  MatchState: MatchState;
  RevitalisationTheme: RevitalisationTheme;
  RevitalisationProjectState: RevitalisationProjectState;
  CharityFilter: CharityFilter;
  CampaignFilter: CampaignFilter;
  DonationFilter: DonationFilter;
  CharityNeedFilter: CharityNeedFilter;
  CharityResourceFilter: CharityResourceFilter;
  RevitalisationProjectFilter: RevitalisationProjectFilter;
  CampaignStep: ResolverTypeWrapper<CampaignStep>;
  DonationStep: ResolverTypeWrapper<DonationStep>;
  CharityNeedStep: ResolverTypeWrapper<CharityNeedStep>;
  MatchStep: ResolverTypeWrapper<MatchStep>;
  RevitalisationProjectStep: ResolverTypeWrapper<RevitalisationProjectStep>;
  CharityProfileConnection: ResolverTypeWrapper<CharityProfileConnectionRecord>;
  CharityProfileEdge: ResolverTypeWrapper<Omit<CharityProfileEdge, 'node'> & { node: ResolversTypes['CharityProfile'] }>;
  CampaignConnection: ResolverTypeWrapper<CampaignConnectionRecord>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  DonationConnection: ResolverTypeWrapper<DonationConnectionRecord>;
  DonationEdge: ResolverTypeWrapper<Omit<DonationEdge, 'node'> & { node: ResolversTypes['Donation'] }>;
  CharityNeedConnection: ResolverTypeWrapper<CharityNeedConnectionRecord>;
  CharityNeedEdge: ResolverTypeWrapper<Omit<CharityNeedEdge, 'node'> & { node: ResolversTypes['CharityNeed'] }>;
  CharityResourceConnection: ResolverTypeWrapper<CharityResourceConnectionRecord>;
  CharityResourceEdge: ResolverTypeWrapper<Omit<CharityResourceEdge, 'node'> & { node: ResolversTypes['CharityResource'] }>;
  RevitalisationProjectConnection: ResolverTypeWrapper<RevitalisationProjectConnectionRecord>;
  RevitalisationProjectEdge: ResolverTypeWrapper<Omit<RevitalisationProjectEdge, 'node'> & { node: ResolversTypes['RevitalisationProject'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CharityProject: ResolverTypeWrapper<CharityProjectRecord>;
  CharitableTrust: ResolverTypeWrapper<CharitableTrustRecord>;
  Disclosure: ResolverTypeWrapper<DisclosureRecord>;
  SpendingFigures: ResolverTypeWrapper<SpendingFiguresRecord>;
  Pairing: ResolverTypeWrapper<PairingRecord>;
  PairingCommitment: ResolverTypeWrapper<PairingCommitmentRecord>;
  PairingDelivery: ResolverTypeWrapper<PairingDeliveryRecord>;
  CharityProjectState: CharityProjectState;
  CharitableTrustState: CharitableTrustState;
  DisclosureSubjectType: DisclosureSubjectType;
  DisclosureKind: DisclosureKind;
  FundraisingQualificationAction: FundraisingQualificationAction;
  CampaignAction: CampaignAction;
  CharityProjectAction: CharityProjectAction;
  CharitableTrustAction: CharitableTrustAction;
  FundraisingQualificationFilter: FundraisingQualificationFilter;
  CharityProjectFilter: CharityProjectFilter;
  CharitableTrustFilter: CharitableTrustFilter;
  DisclosureFilter: DisclosureFilter;
  PairingFilter: PairingFilter;
  ApplyForFundraisingQualificationInput: ApplyForFundraisingQualificationInput;
  ChangeFundraisingQualificationStateInput: ChangeFundraisingQualificationStateInput;
  DraftCampaignInput: DraftCampaignInput;
  FileCampaignInput: FileCampaignInput;
  CorrectCampaignInput: CorrectCampaignInput;
  ChangeCampaignStateInput: ChangeCampaignStateInput;
  ReportCampaignInput: ReportCampaignInput;
  PlanCharityProjectInput: PlanCharityProjectInput;
  ChangeCharityProjectStateInput: ChangeCharityProjectStateInput;
  BookCharityProjectSpendingInput: BookCharityProjectSpendingInput;
  SignCharitableTrustInput: SignCharitableTrustInput;
  ChangeCharitableTrustStateInput: ChangeCharitableTrustStateInput;
  ChangeCharitableTrusteeInput: ChangeCharitableTrusteeInput;
  SpendingFiguresInput: SpendingFiguresInput;
  PublishDisclosureInput: PublishDisclosureInput;
  PairVillageInput: PairVillageInput;
  PairingCommitmentInput: PairingCommitmentInput;
  RecordPairingDeliveryInput: RecordPairingDeliveryInput;
  ApplyForFundraisingQualificationPayload: ResolverTypeWrapper<Omit<ApplyForFundraisingQualificationPayload, 'qualification'> & { qualification?: Maybe<ResolversTypes['FundraisingQualification']> }>;
  ChangeFundraisingQualificationStatePayload: ResolverTypeWrapper<Omit<ChangeFundraisingQualificationStatePayload, 'qualification'> & { qualification?: Maybe<ResolversTypes['FundraisingQualification']> }>;
  DraftCampaignPayload: ResolverTypeWrapper<Omit<DraftCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  FileCampaignPayload: ResolverTypeWrapper<Omit<FileCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  CorrectCampaignPayload: ResolverTypeWrapper<Omit<CorrectCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  ChangeCampaignStatePayload: ResolverTypeWrapper<Omit<ChangeCampaignStatePayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  ReportCampaignPayload: ResolverTypeWrapper<Omit<ReportCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  PlanCharityProjectPayload: ResolverTypeWrapper<Omit<PlanCharityProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CharityProject']> }>;
  ChangeCharityProjectStatePayload: ResolverTypeWrapper<Omit<ChangeCharityProjectStatePayload, 'project'> & { project?: Maybe<ResolversTypes['CharityProject']> }>;
  BookCharityProjectSpendingPayload: ResolverTypeWrapper<Omit<BookCharityProjectSpendingPayload, 'project'> & { project?: Maybe<ResolversTypes['CharityProject']> }>;
  SignCharitableTrustPayload: ResolverTypeWrapper<Omit<SignCharitableTrustPayload, 'trust'> & { trust?: Maybe<ResolversTypes['CharitableTrust']> }>;
  ChangeCharitableTrustStatePayload: ResolverTypeWrapper<Omit<ChangeCharitableTrustStatePayload, 'trust'> & { trust?: Maybe<ResolversTypes['CharitableTrust']> }>;
  ChangeCharitableTrusteePayload: ResolverTypeWrapper<Omit<ChangeCharitableTrusteePayload, 'trust'> & { trust?: Maybe<ResolversTypes['CharitableTrust']> }>;
  PublishDisclosurePayload: ResolverTypeWrapper<Omit<PublishDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversTypes['Disclosure']> }>;
  PairVillagePayload: ResolverTypeWrapper<Omit<PairVillagePayload, 'pairing'> & { pairing?: Maybe<ResolversTypes['Pairing']> }>;
  RecordPairingDeliveryPayload: ResolverTypeWrapper<Omit<RecordPairingDeliveryPayload, 'pairing'> & { pairing?: Maybe<ResolversTypes['Pairing']> }>;
  FundraisingQualificationConnection: ResolverTypeWrapper<FundraisingQualificationConnectionRecord>;
  FundraisingQualificationEdge: ResolverTypeWrapper<Omit<FundraisingQualificationEdge, 'node'> & { node: ResolversTypes['FundraisingQualification'] }>;
  CharityProjectConnection: ResolverTypeWrapper<CharityProjectConnectionRecord>;
  CharityProjectEdge: ResolverTypeWrapper<Omit<CharityProjectEdge, 'node'> & { node: ResolversTypes['CharityProject'] }>;
  CharitableTrustConnection: ResolverTypeWrapper<CharitableTrustConnectionRecord>;
  CharitableTrustEdge: ResolverTypeWrapper<Omit<CharitableTrustEdge, 'node'> & { node: ResolversTypes['CharitableTrust'] }>;
  DisclosureConnection: ResolverTypeWrapper<DisclosureConnectionRecord>;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node: ResolversTypes['Disclosure'] }>;
  PairingConnection: ResolverTypeWrapper<PairingConnectionRecord>;
  PairingEdge: ResolverTypeWrapper<Omit<PairingEdge, 'node'> & { node: ResolversTypes['Pairing'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DonationReceipt: ResolverTypeWrapper<DonationReceiptRecord>;
  DonationPromise: DonationPromise;
  MonthlyPlan: ResolverTypeWrapper<MonthlyPlanRecord>;
  MonthlyPlanState: MonthlyPlanState;
  MonthlyPlanAction: MonthlyPlanAction;
  MonthlyPlanConnection: ResolverTypeWrapper<MonthlyPlanConnectionRecord>;
  MonthlyPlanEdge: ResolverTypeWrapper<Omit<MonthlyPlanEdge, 'node'> & { node: ResolversTypes['MonthlyPlan'] }>;
  MonthlyPlanFilter: MonthlyPlanFilter;
  DonationClaim: ResolverTypeWrapper<DonationClaimRecord>;
  DonationClaimState: DonationClaimState;
  DonationClaimAction: DonationClaimAction;
  DonationClaimConnection: ResolverTypeWrapper<DonationClaimConnectionRecord>;
  DonationClaimEdge: ResolverTypeWrapper<Omit<DonationClaimEdge, 'node'> & { node: ResolversTypes['DonationClaim'] }>;
  DonationClaimFilter: DonationClaimFilter;
  LedgerAccount: LedgerAccount;
  LedgerMovementKind: LedgerMovementKind;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRecord>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryConnectionRecord>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntryFilter: LedgerEntryFilter;
  DonatedGoodsInput: DonatedGoodsInput;
  PledgeDonationInput: PledgeDonationInput;
  PledgeDonationPayload: ResolverTypeWrapper<Omit<PledgeDonationPayload, 'donation'> & { donation?: Maybe<ResolversTypes['Donation']> }>;
  RecordDonationInput: RecordDonationInput;
  RecordDonationPayload: ResolverTypeWrapper<Omit<RecordDonationPayload, 'donation'> & { donation?: Maybe<ResolversTypes['Donation']> }>;
  ReceiveDonationInput: ReceiveDonationInput;
  ReceiveDonationPayload: ResolverTypeWrapper<Omit<ReceiveDonationPayload, 'donation'> & { donation?: Maybe<ResolversTypes['Donation']> }>;
  AllocateDonationInput: AllocateDonationInput;
  AllocateDonationPayload: ResolverTypeWrapper<Omit<AllocateDonationPayload, 'donation'> & { donation?: Maybe<ResolversTypes['Donation']> }>;
  UseDonationInput: UseDonationInput;
  UseDonationPayload: ResolverTypeWrapper<Omit<UseDonationPayload, 'donation'> & { donation?: Maybe<ResolversTypes['Donation']> }>;
  RefundDonationInput: RefundDonationInput;
  RefundDonationPayload: ResolverTypeWrapper<Omit<RefundDonationPayload, 'donation'> & { donation?: Maybe<ResolversTypes['Donation']> }>;
  DefaultDonationInput: DefaultDonationInput;
  DefaultDonationPayload: ResolverTypeWrapper<Omit<DefaultDonationPayload, 'donation' | 'claim'> & { donation?: Maybe<ResolversTypes['Donation']>, claim?: Maybe<ResolversTypes['DonationClaim']> }>;
  StartMonthlyPlanInput: StartMonthlyPlanInput;
  StartMonthlyPlanPayload: ResolverTypeWrapper<Omit<StartMonthlyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['MonthlyPlan']> }>;
  ChangeMonthlyPlanStateInput: ChangeMonthlyPlanStateInput;
  ChangeMonthlyPlanStatePayload: ResolverTypeWrapper<Omit<ChangeMonthlyPlanStatePayload, 'plan'> & { plan?: Maybe<ResolversTypes['MonthlyPlan']> }>;
  ChangeDonationClaimStateInput: ChangeDonationClaimStateInput;
  ChangeDonationClaimStatePayload: ResolverTypeWrapper<Omit<ChangeDonationClaimStatePayload, 'claim'> & { claim?: Maybe<ResolversTypes['DonationClaim']> }>;
  NeedCandidate: ResolverTypeWrapper<NeedCandidateRecord>;
  CharityNeedAction: CharityNeedAction;
  MatchAction: MatchAction;
  UnmatchedReason: UnmatchedReason;
  CharityQuantityInput: CharityQuantityInput;
  RecordCharityNeedInput: RecordCharityNeedInput;
  RecordCharityNeedPayload: ResolverTypeWrapper<Omit<RecordCharityNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['CharityNeed']> }>;
  ChangeCharityNeedInput: ChangeCharityNeedInput;
  ChangeCharityNeedPayload: ResolverTypeWrapper<Omit<ChangeCharityNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['CharityNeed']> }>;
  ChangeCharityNeedStateInput: ChangeCharityNeedStateInput;
  ChangeCharityNeedStatePayload: ResolverTypeWrapper<Omit<ChangeCharityNeedStatePayload, 'need'> & { need?: Maybe<ResolversTypes['CharityNeed']> }>;
  OfferResourceInput: OfferResourceInput;
  OfferResourcePayload: ResolverTypeWrapper<Omit<OfferResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['CharityResource']> }>;
  ChangeResourceInput: ChangeResourceInput;
  ChangeResourcePayload: ResolverTypeWrapper<Omit<ChangeResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['CharityResource']> }>;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: ResolverTypeWrapper<Omit<WithdrawResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['CharityResource']> }>;
  ProposeMatchInput: ProposeMatchInput;
  ProposeMatchPayload: ResolverTypeWrapper<Omit<ProposeMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  ChangeMatchStateInput: ChangeMatchStateInput;
  ChangeMatchStatePayload: ResolverTypeWrapper<Omit<ChangeMatchStatePayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RateMatchInput: RateMatchInput;
  RateMatchPayload: ResolverTypeWrapper<Omit<RateMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RunMatchingInput: RunMatchingInput;
  UnmatchedNeed: ResolverTypeWrapper<UnmatchedNeedRecord>;
  MatchingRunPart: ResolverTypeWrapper<MatchingRunPartRecord>;
  RunMatchingPayload: ResolverTypeWrapper<Omit<RunMatchingPayload, 'matches' | 'unmatched' | 'parts'> & { matches?: Maybe<ReadonlyArray<ResolversTypes['Match']>>, unmatched?: Maybe<ReadonlyArray<ResolversTypes['UnmatchedNeed']>>, parts?: Maybe<ReadonlyArray<ResolversTypes['MatchingRunPart']>> }>;
  CharityParameterKey: CharityParameterKey;
  SetCharityParameterInput: SetCharityParameterInput;
  SetCharityParameterPayload: ResolverTypeWrapper<SetCharityParameterPayload>;
  RevitalisationProjectAction: RevitalisationProjectAction;
  SubmitRevitalisationProjectInput: SubmitRevitalisationProjectInput;
  SubmitRevitalisationProjectPayload: ResolverTypeWrapper<Omit<SubmitRevitalisationProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['RevitalisationProject']> }>;
  ChangeRevitalisationProjectStateInput: ChangeRevitalisationProjectStateInput;
  ChangeRevitalisationProjectStatePayload: ResolverTypeWrapper<Omit<ChangeRevitalisationProjectStatePayload, 'project'> & { project?: Maybe<ResolversTypes['RevitalisationProject']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  Month: Scalars['Month']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Refusal: Refusal;
  AvailableAction: AvailableAction;
  RecordChange: RecordChange;
  Parameter: Parameter;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  DateRange: DateRange;
  MoneyRange: MoneyRange;
  Facility: ResolversInterfaceTypes<ResolversParentTypes>['Facility'];
  Int: Scalars['Int']['output'];
  Division: DivisionReference;
  Resident: ResidentReference;
  Household: HouseholdReference;
  Organization: OrganizationReference;
  CharityProfile: CharityProfileRecord;
  FundraisingQualification: FundraisingQualificationRecord;
  CharityAnnualReport: CharityAnnualReportRecord;
  Campaign: CampaignRecord;
  Donation: DonationRecord;
  DonatedGoods: DonatedGoodsRecord;
  CharityQuantity: CharityQuantityRecord;
  CharityNeed: CharityNeedRecord;
  CharityResource: CharityResourceRecord;
  Match: MatchRecord;
  MatchCandidate: MatchCandidateRecord;
  MatchParts: MatchPartsRecord;
  RevitalisationProject: RevitalisationProjectRecord;
  CharityStats: CharityStatsRecord;
  NeedCategoryCount: NeedCategoryCount;
  CharityFilter: CharityFilter;
  CampaignFilter: CampaignFilter;
  DonationFilter: DonationFilter;
  CharityNeedFilter: CharityNeedFilter;
  CharityResourceFilter: CharityResourceFilter;
  RevitalisationProjectFilter: RevitalisationProjectFilter;
  CampaignStep: CampaignStep;
  DonationStep: DonationStep;
  CharityNeedStep: CharityNeedStep;
  MatchStep: MatchStep;
  RevitalisationProjectStep: RevitalisationProjectStep;
  CharityProfileConnection: CharityProfileConnectionRecord;
  CharityProfileEdge: Omit<CharityProfileEdge, 'node'> & { node: ResolversParentTypes['CharityProfile'] };
  CampaignConnection: CampaignConnectionRecord;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  DonationConnection: DonationConnectionRecord;
  DonationEdge: Omit<DonationEdge, 'node'> & { node: ResolversParentTypes['Donation'] };
  CharityNeedConnection: CharityNeedConnectionRecord;
  CharityNeedEdge: Omit<CharityNeedEdge, 'node'> & { node: ResolversParentTypes['CharityNeed'] };
  CharityResourceConnection: CharityResourceConnectionRecord;
  CharityResourceEdge: Omit<CharityResourceEdge, 'node'> & { node: ResolversParentTypes['CharityResource'] };
  RevitalisationProjectConnection: RevitalisationProjectConnectionRecord;
  RevitalisationProjectEdge: Omit<RevitalisationProjectEdge, 'node'> & { node: ResolversParentTypes['RevitalisationProject'] };
  Query: Record<PropertyKey, never>;
  CharityProject: CharityProjectRecord;
  CharitableTrust: CharitableTrustRecord;
  Disclosure: DisclosureRecord;
  SpendingFigures: SpendingFiguresRecord;
  Pairing: PairingRecord;
  PairingCommitment: PairingCommitmentRecord;
  PairingDelivery: PairingDeliveryRecord;
  FundraisingQualificationFilter: FundraisingQualificationFilter;
  CharityProjectFilter: CharityProjectFilter;
  CharitableTrustFilter: CharitableTrustFilter;
  DisclosureFilter: DisclosureFilter;
  PairingFilter: PairingFilter;
  ApplyForFundraisingQualificationInput: ApplyForFundraisingQualificationInput;
  ChangeFundraisingQualificationStateInput: ChangeFundraisingQualificationStateInput;
  DraftCampaignInput: DraftCampaignInput;
  FileCampaignInput: FileCampaignInput;
  CorrectCampaignInput: CorrectCampaignInput;
  ChangeCampaignStateInput: ChangeCampaignStateInput;
  ReportCampaignInput: ReportCampaignInput;
  PlanCharityProjectInput: PlanCharityProjectInput;
  ChangeCharityProjectStateInput: ChangeCharityProjectStateInput;
  BookCharityProjectSpendingInput: BookCharityProjectSpendingInput;
  SignCharitableTrustInput: SignCharitableTrustInput;
  ChangeCharitableTrustStateInput: ChangeCharitableTrustStateInput;
  ChangeCharitableTrusteeInput: ChangeCharitableTrusteeInput;
  SpendingFiguresInput: SpendingFiguresInput;
  PublishDisclosureInput: PublishDisclosureInput;
  PairVillageInput: PairVillageInput;
  PairingCommitmentInput: PairingCommitmentInput;
  RecordPairingDeliveryInput: RecordPairingDeliveryInput;
  ApplyForFundraisingQualificationPayload: Omit<ApplyForFundraisingQualificationPayload, 'qualification'> & { qualification?: Maybe<ResolversParentTypes['FundraisingQualification']> };
  ChangeFundraisingQualificationStatePayload: Omit<ChangeFundraisingQualificationStatePayload, 'qualification'> & { qualification?: Maybe<ResolversParentTypes['FundraisingQualification']> };
  DraftCampaignPayload: Omit<DraftCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  FileCampaignPayload: Omit<FileCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  CorrectCampaignPayload: Omit<CorrectCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  ChangeCampaignStatePayload: Omit<ChangeCampaignStatePayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  ReportCampaignPayload: Omit<ReportCampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  PlanCharityProjectPayload: Omit<PlanCharityProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CharityProject']> };
  ChangeCharityProjectStatePayload: Omit<ChangeCharityProjectStatePayload, 'project'> & { project?: Maybe<ResolversParentTypes['CharityProject']> };
  BookCharityProjectSpendingPayload: Omit<BookCharityProjectSpendingPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CharityProject']> };
  SignCharitableTrustPayload: Omit<SignCharitableTrustPayload, 'trust'> & { trust?: Maybe<ResolversParentTypes['CharitableTrust']> };
  ChangeCharitableTrustStatePayload: Omit<ChangeCharitableTrustStatePayload, 'trust'> & { trust?: Maybe<ResolversParentTypes['CharitableTrust']> };
  ChangeCharitableTrusteePayload: Omit<ChangeCharitableTrusteePayload, 'trust'> & { trust?: Maybe<ResolversParentTypes['CharitableTrust']> };
  PublishDisclosurePayload: Omit<PublishDisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversParentTypes['Disclosure']> };
  PairVillagePayload: Omit<PairVillagePayload, 'pairing'> & { pairing?: Maybe<ResolversParentTypes['Pairing']> };
  RecordPairingDeliveryPayload: Omit<RecordPairingDeliveryPayload, 'pairing'> & { pairing?: Maybe<ResolversParentTypes['Pairing']> };
  FundraisingQualificationConnection: FundraisingQualificationConnectionRecord;
  FundraisingQualificationEdge: Omit<FundraisingQualificationEdge, 'node'> & { node: ResolversParentTypes['FundraisingQualification'] };
  CharityProjectConnection: CharityProjectConnectionRecord;
  CharityProjectEdge: Omit<CharityProjectEdge, 'node'> & { node: ResolversParentTypes['CharityProject'] };
  CharitableTrustConnection: CharitableTrustConnectionRecord;
  CharitableTrustEdge: Omit<CharitableTrustEdge, 'node'> & { node: ResolversParentTypes['CharitableTrust'] };
  DisclosureConnection: DisclosureConnectionRecord;
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node: ResolversParentTypes['Disclosure'] };
  PairingConnection: PairingConnectionRecord;
  PairingEdge: Omit<PairingEdge, 'node'> & { node: ResolversParentTypes['Pairing'] };
  Mutation: Record<PropertyKey, never>;
  DonationReceipt: DonationReceiptRecord;
  MonthlyPlan: MonthlyPlanRecord;
  MonthlyPlanConnection: MonthlyPlanConnectionRecord;
  MonthlyPlanEdge: Omit<MonthlyPlanEdge, 'node'> & { node: ResolversParentTypes['MonthlyPlan'] };
  MonthlyPlanFilter: MonthlyPlanFilter;
  DonationClaim: DonationClaimRecord;
  DonationClaimConnection: DonationClaimConnectionRecord;
  DonationClaimEdge: Omit<DonationClaimEdge, 'node'> & { node: ResolversParentTypes['DonationClaim'] };
  DonationClaimFilter: DonationClaimFilter;
  LedgerEntry: LedgerEntryRecord;
  LedgerEntryConnection: LedgerEntryConnectionRecord;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerEntryFilter: LedgerEntryFilter;
  DonatedGoodsInput: DonatedGoodsInput;
  PledgeDonationInput: PledgeDonationInput;
  PledgeDonationPayload: Omit<PledgeDonationPayload, 'donation'> & { donation?: Maybe<ResolversParentTypes['Donation']> };
  RecordDonationInput: RecordDonationInput;
  RecordDonationPayload: Omit<RecordDonationPayload, 'donation'> & { donation?: Maybe<ResolversParentTypes['Donation']> };
  ReceiveDonationInput: ReceiveDonationInput;
  ReceiveDonationPayload: Omit<ReceiveDonationPayload, 'donation'> & { donation?: Maybe<ResolversParentTypes['Donation']> };
  AllocateDonationInput: AllocateDonationInput;
  AllocateDonationPayload: Omit<AllocateDonationPayload, 'donation'> & { donation?: Maybe<ResolversParentTypes['Donation']> };
  UseDonationInput: UseDonationInput;
  UseDonationPayload: Omit<UseDonationPayload, 'donation'> & { donation?: Maybe<ResolversParentTypes['Donation']> };
  RefundDonationInput: RefundDonationInput;
  RefundDonationPayload: Omit<RefundDonationPayload, 'donation'> & { donation?: Maybe<ResolversParentTypes['Donation']> };
  DefaultDonationInput: DefaultDonationInput;
  DefaultDonationPayload: Omit<DefaultDonationPayload, 'donation' | 'claim'> & { donation?: Maybe<ResolversParentTypes['Donation']>, claim?: Maybe<ResolversParentTypes['DonationClaim']> };
  StartMonthlyPlanInput: StartMonthlyPlanInput;
  StartMonthlyPlanPayload: Omit<StartMonthlyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['MonthlyPlan']> };
  ChangeMonthlyPlanStateInput: ChangeMonthlyPlanStateInput;
  ChangeMonthlyPlanStatePayload: Omit<ChangeMonthlyPlanStatePayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['MonthlyPlan']> };
  ChangeDonationClaimStateInput: ChangeDonationClaimStateInput;
  ChangeDonationClaimStatePayload: Omit<ChangeDonationClaimStatePayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['DonationClaim']> };
  NeedCandidate: NeedCandidateRecord;
  CharityQuantityInput: CharityQuantityInput;
  RecordCharityNeedInput: RecordCharityNeedInput;
  RecordCharityNeedPayload: Omit<RecordCharityNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['CharityNeed']> };
  ChangeCharityNeedInput: ChangeCharityNeedInput;
  ChangeCharityNeedPayload: Omit<ChangeCharityNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['CharityNeed']> };
  ChangeCharityNeedStateInput: ChangeCharityNeedStateInput;
  ChangeCharityNeedStatePayload: Omit<ChangeCharityNeedStatePayload, 'need'> & { need?: Maybe<ResolversParentTypes['CharityNeed']> };
  OfferResourceInput: OfferResourceInput;
  OfferResourcePayload: Omit<OfferResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['CharityResource']> };
  ChangeResourceInput: ChangeResourceInput;
  ChangeResourcePayload: Omit<ChangeResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['CharityResource']> };
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: Omit<WithdrawResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['CharityResource']> };
  ProposeMatchInput: ProposeMatchInput;
  ProposeMatchPayload: Omit<ProposeMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  ChangeMatchStateInput: ChangeMatchStateInput;
  ChangeMatchStatePayload: Omit<ChangeMatchStatePayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RateMatchInput: RateMatchInput;
  RateMatchPayload: Omit<RateMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RunMatchingInput: RunMatchingInput;
  UnmatchedNeed: UnmatchedNeedRecord;
  MatchingRunPart: MatchingRunPartRecord;
  RunMatchingPayload: Omit<RunMatchingPayload, 'matches' | 'unmatched' | 'parts'> & { matches?: Maybe<ReadonlyArray<ResolversParentTypes['Match']>>, unmatched?: Maybe<ReadonlyArray<ResolversParentTypes['UnmatchedNeed']>>, parts?: Maybe<ReadonlyArray<ResolversParentTypes['MatchingRunPart']>> };
  SetCharityParameterInput: SetCharityParameterInput;
  SetCharityParameterPayload: SetCharityParameterPayload;
  SubmitRevitalisationProjectInput: SubmitRevitalisationProjectInput;
  SubmitRevitalisationProjectPayload: Omit<SubmitRevitalisationProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['RevitalisationProject']> };
  ChangeRevitalisationProjectStateInput: ChangeRevitalisationProjectStateInput;
  ChangeRevitalisationProjectStatePayload: Omit<ChangeRevitalisationProjectStatePayload, 'project'> & { project?: Maybe<ResolversParentTypes['RevitalisationProject']> };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CallerRole']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ParameterUnit'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charityNeeds?: Resolver<Maybe<ResolversTypes['CharityNeedConnection']>, ParentType, ContextType, RequireFields<DivisionCharityNeedsArgs, 'first'>>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, RequireFields<DivisionDonationsArgs, 'first'>>;
  revitalisationProjects?: Resolver<Maybe<ResolversTypes['RevitalisationProjectConnection']>, ParentType, ContextType, RequireFields<DivisionRevitalisationProjectsArgs, 'first'>>;
  charityStats?: Resolver<Maybe<ResolversTypes['CharityStats']>, ParentType, ContextType, RequireFields<DivisionCharityStatsArgs, 'asOf'>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, RequireFields<ResidentDonationsArgs, 'first'>>;
  charityNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CharityNeed']>>, ParentType, ContextType>;
  monthlyPlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthlyPlan']>>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charityProfile?: Resolver<Maybe<ResolversTypes['CharityProfile']>, ParentType, ContextType>;
};

export type CharityProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityProfile'] = ResolversParentTypes['CharityProfile'], FederationReferenceType extends FederationReferenceTypes['CharityProfile'] = FederationReferenceTypes['CharityProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CharityForm'], ParentType, ContextType>;
  charityStatus?: Resolver<ResolversTypes['CharityStatus'], ParentType, ContextType>;
  recognisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taxDeductible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CharityField']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fundraisingQualification?: Resolver<Maybe<ResolversTypes['FundraisingQualification']>, ParentType, ContextType>;
  mayApplyForQualificationFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  annualReports?: Resolver<ReadonlyArray<ResolversTypes['CharityAnnualReport']>, ParentType, ContextType>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<CharityProfileCampaignsArgs, 'first'>>;
  resources?: Resolver<Maybe<ResolversTypes['CharityResourceConnection']>, ParentType, ContextType, RequireFields<CharityProfileResourcesArgs, 'first'>>;
};

export type FundraisingQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingQualification'] = ResolversParentTypes['FundraisingQualification'], FederationReferenceType extends FederationReferenceTypes['FundraisingQualification'] = FederationReferenceTypes['FundraisingQualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundraisingQualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  state?: Resolver<ResolversTypes['FundraisingQualificationState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decisionDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type CharityAnnualReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityAnnualReport'] = ResolversParentTypes['CharityAnnualReport']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['CharityProfile']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CampaignStep']>, ParentType, ContextType>;
  filingNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CharityField']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Division']>>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['FundraisingMethod']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beneficiaries?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surplusPlan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finalReportDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finalReportLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Refusal']>>, ParentType, ContextType>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, RequireFields<CampaignDonationsArgs, 'first'>>;
  reportSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type DonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation'], FederationReferenceType extends FederationReferenceTypes['Donation'] = FederationReferenceTypes['Donation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Donation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donorType?: Resolver<Maybe<ResolversTypes['DonorType']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  donorOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DonationKind']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['DonationForm']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DonationState']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DonationStep']>>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DonatedGoods']>>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptWaived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['DonationPromise']>, ParentType, ContextType>;
  allocated?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['DonationReceipt']>, ParentType, ContextType>;
};

export type DonatedGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonatedGoods'] = ResolversParentTypes['DonatedGoods']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CharityQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityQuantity'] = ResolversParentTypes['CharityQuantity']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharityNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityNeed'] = ResolversParentTypes['CharityNeed'], FederationReferenceType extends FederationReferenceTypes['CharityNeed'] = FederationReferenceTypes['CharityNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['NeedOrigin']>, ParentType, ContextType>;
  assistanceCaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['NeedSubjectType']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  subjectHousehold?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['NeedAgeBand']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  keyAssistance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NeedCategory'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CharityAidForm'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['CharityQuantity'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['CharityQuantity'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['NeedUrgency']>, ParentType, ContextType>;
  needBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  governmentAidTried?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CharityNeedState']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CharityNeedStep']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalatesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  daysToDelivery?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Refusal']>>, ParentType, ContextType>;
  matches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Match']>>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCandidate']>>, ParentType, ContextType, RequireFields<CharityNeedCandidatesArgs, 'minScore' | 'first'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CharityResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityResource'] = ResolversParentTypes['CharityResource'], FederationReferenceType extends FederationReferenceTypes['CharityResource'] = FederationReferenceTypes['CharityResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['CharityAidForm']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NeedCategory']>>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Division']>>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['CharityQuantity']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['CharityQuantity']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leadDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match'], FederationReferenceType extends FederationReferenceTypes['Match'] = FederationReferenceTypes['Match']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Match']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['CharityNeed']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['CharityResource']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['MatchParts']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['CharityQuantity']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MatchState']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchStep']>>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  resource?: Resolver<ResolversTypes['CharityResource'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['MatchParts'], ParentType, ContextType>;
};

export type MatchPartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchParts'] = ResolversParentTypes['MatchParts']> = {
  category?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RevitalisationProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevitalisationProject'] = ResolversParentTypes['RevitalisationProject'], FederationReferenceType extends FederationReferenceTypes['RevitalisationProject'] = FederationReferenceTypes['RevitalisationProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RevitalisationProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['RevitalisationTheme'], ParentType, ContextType>;
  fundGap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RevitalisationProjectState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RevitalisationProjectStep']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type CharityStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityStats'] = ResolversParentTypes['CharityStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  charityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donationValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  microShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metNeedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNeedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNeedsByCategory?: Resolver<ReadonlyArray<ResolversTypes['NeedCategoryCount']>, ParentType, ContextType>;
  medianDaysToDelivery?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matchAccuracy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revitalisationFundGap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type NeedCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCategoryCount'] = ResolversParentTypes['NeedCategoryCount']> = {
  category?: Resolver<ResolversTypes['NeedCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignStep'] = ResolversParentTypes['CampaignStep']> = {
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DonationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationStep'] = ResolversParentTypes['DonationStep']> = {
  state?: Resolver<ResolversTypes['DonationState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CharityNeedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityNeedStep'] = ResolversParentTypes['CharityNeedStep']> = {
  state?: Resolver<ResolversTypes['CharityNeedState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MatchStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchStep'] = ResolversParentTypes['MatchStep']> = {
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RevitalisationProjectStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevitalisationProjectStep'] = ResolversParentTypes['RevitalisationProjectStep']> = {
  state?: Resolver<ResolversTypes['RevitalisationProjectState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CharityProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityProfileConnection'] = ResolversParentTypes['CharityProfileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharityProfileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityProfileEdge'] = ResolversParentTypes['CharityProfileEdge']> = {
  node?: Resolver<ResolversTypes['CharityProfile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationConnection'] = ResolversParentTypes['DonationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DonationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationEdge'] = ResolversParentTypes['DonationEdge']> = {
  node?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharityNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityNeedConnection'] = ResolversParentTypes['CharityNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharityNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityNeedEdge'] = ResolversParentTypes['CharityNeedEdge']> = {
  node?: Resolver<ResolversTypes['CharityNeed'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharityResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityResourceConnection'] = ResolversParentTypes['CharityResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharityResourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityResourceEdge'] = ResolversParentTypes['CharityResourceEdge']> = {
  node?: Resolver<ResolversTypes['CharityResource'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevitalisationProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevitalisationProjectConnection'] = ResolversParentTypes['RevitalisationProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevitalisationProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevitalisationProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevitalisationProjectEdge'] = ResolversParentTypes['RevitalisationProjectEdge']> = {
  node?: Resolver<ResolversTypes['RevitalisationProject'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  charity?: Resolver<Maybe<ResolversTypes['CharityProfile']>, ParentType, ContextType, RequireFields<QueryCharityArgs, 'uscc'>>;
  charities?: Resolver<Maybe<ResolversTypes['CharityProfileConnection']>, ParentType, ContextType, RequireFields<QueryCharitiesArgs, 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first'>>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType, RequireFields<QueryDonationArgs, 'id'>>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, RequireFields<QueryDonationsArgs, 'first'>>;
  charityNeed?: Resolver<Maybe<ResolversTypes['CharityNeed']>, ParentType, ContextType, RequireFields<QueryCharityNeedArgs, 'id'>>;
  charityNeeds?: Resolver<Maybe<ResolversTypes['CharityNeedConnection']>, ParentType, ContextType, RequireFields<QueryCharityNeedsArgs, 'first'>>;
  charityResources?: Resolver<Maybe<ResolversTypes['CharityResourceConnection']>, ParentType, ContextType, RequireFields<QueryCharityResourcesArgs, 'first'>>;
  revitalisationProjects?: Resolver<Maybe<ResolversTypes['RevitalisationProjectConnection']>, ParentType, ContextType, RequireFields<QueryRevitalisationProjectsArgs, 'first'>>;
  fundraisingQualification?: Resolver<Maybe<ResolversTypes['FundraisingQualification']>, ParentType, ContextType, RequireFields<QueryFundraisingQualificationArgs, 'id'>>;
  fundraisingQualifications?: Resolver<Maybe<ResolversTypes['FundraisingQualificationConnection']>, ParentType, ContextType, RequireFields<QueryFundraisingQualificationsArgs, 'first'>>;
  charityProject?: Resolver<Maybe<ResolversTypes['CharityProject']>, ParentType, ContextType, RequireFields<QueryCharityProjectArgs, 'id'>>;
  charityProjects?: Resolver<Maybe<ResolversTypes['CharityProjectConnection']>, ParentType, ContextType, RequireFields<QueryCharityProjectsArgs, 'first'>>;
  charitableTrust?: Resolver<Maybe<ResolversTypes['CharitableTrust']>, ParentType, ContextType, RequireFields<QueryCharitableTrustArgs, 'id'>>;
  charitableTrusts?: Resolver<Maybe<ResolversTypes['CharitableTrustConnection']>, ParentType, ContextType, RequireFields<QueryCharitableTrustsArgs, 'first'>>;
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType, RequireFields<QueryDisclosureArgs, 'id'>>;
  disclosures?: Resolver<Maybe<ResolversTypes['DisclosureConnection']>, ParentType, ContextType, RequireFields<QueryDisclosuresArgs, 'first'>>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType, RequireFields<QueryPairingArgs, 'id'>>;
  pairings?: Resolver<Maybe<ResolversTypes['PairingConnection']>, ParentType, ContextType, RequireFields<QueryPairingsArgs, 'first'>>;
  monthlyPlans?: Resolver<Maybe<ResolversTypes['MonthlyPlanConnection']>, ParentType, ContextType, RequireFields<QueryMonthlyPlansArgs, 'first'>>;
  donationClaims?: Resolver<Maybe<ResolversTypes['DonationClaimConnection']>, ParentType, ContextType, RequireFields<QueryDonationClaimsArgs, 'first'>>;
  charityLedger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<QueryCharityLedgerArgs, 'first'>>;
  matchCandidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchCandidate']>>, ParentType, ContextType, RequireFields<QueryMatchCandidatesArgs, 'needId' | 'minScore' | 'first'>>;
  needCandidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NeedCandidate']>>, ParentType, ContextType, RequireFields<QueryNeedCandidatesArgs, 'resourceId' | 'minScore' | 'first'>>;
  charityParameters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parameter']>>, ParentType, ContextType, Partial<QueryCharityParametersArgs>>;
};

export type CharityProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityProject'] = ResolversParentTypes['CharityProject'], FederationReferenceType extends FederationReferenceTypes['CharityProject'] = FederationReferenceTypes['CharityProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CharityField']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Division']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  managementFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  managementShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  beneficiaryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goodsPlusService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CharityProjectState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type CharitableTrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharitableTrust'] = ResolversParentTypes['CharitableTrust'], FederationReferenceType extends FederationReferenceTypes['CharitableTrust'] = FederationReferenceTypes['CharitableTrust']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharitableTrust']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filingNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trustee?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  settlorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initialAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filingDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  taxBenefit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trusteeChangedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trusteeChangeLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CharitableTrustState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure'], FederationReferenceType extends FederationReferenceTypes['Disclosure'] = FederationReferenceTypes['Disclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['DisclosureSubjectType'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisclosureKind'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['SpendingFigures']>, ParentType, ContextType>;
  auditor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SpendingFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingFigures'] = ResolversParentTypes['SpendingFigures']> = {
  incomeLastYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  averageIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  managementCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing'], FederationReferenceType extends FederationReferenceTypes['Pairing'] = FederationReferenceTypes['Pairing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pairing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['RevitalisationProject']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  commitments?: Resolver<ReadonlyArray<ResolversTypes['PairingCommitment']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['PairingDelivery']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PairingCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingCommitment'] = ResolversParentTypes['PairingCommitment']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PairingDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingDelivery'] = ResolversParentTypes['PairingDelivery']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ApplyForFundraisingQualificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForFundraisingQualificationPayload'] = ResolversParentTypes['ApplyForFundraisingQualificationPayload']> = {
  qualification?: Resolver<Maybe<ResolversTypes['FundraisingQualification']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeFundraisingQualificationStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFundraisingQualificationStatePayload'] = ResolversParentTypes['ChangeFundraisingQualificationStatePayload']> = {
  qualification?: Resolver<Maybe<ResolversTypes['FundraisingQualification']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DraftCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftCampaignPayload'] = ResolversParentTypes['DraftCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FileCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCampaignPayload'] = ResolversParentTypes['FileCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCampaignPayload'] = ResolversParentTypes['CorrectCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCampaignStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCampaignStatePayload'] = ResolversParentTypes['ChangeCampaignStatePayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReportCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCampaignPayload'] = ResolversParentTypes['ReportCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PlanCharityProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCharityProjectPayload'] = ResolversParentTypes['PlanCharityProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CharityProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCharityProjectStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCharityProjectStatePayload'] = ResolversParentTypes['ChangeCharityProjectStatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CharityProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BookCharityProjectSpendingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookCharityProjectSpendingPayload'] = ResolversParentTypes['BookCharityProjectSpendingPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CharityProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignCharitableTrustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignCharitableTrustPayload'] = ResolversParentTypes['SignCharitableTrustPayload']> = {
  trust?: Resolver<Maybe<ResolversTypes['CharitableTrust']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCharitableTrustStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCharitableTrustStatePayload'] = ResolversParentTypes['ChangeCharitableTrustStatePayload']> = {
  trust?: Resolver<Maybe<ResolversTypes['CharitableTrust']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCharitableTrusteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCharitableTrusteePayload'] = ResolversParentTypes['ChangeCharitableTrusteePayload']> = {
  trust?: Resolver<Maybe<ResolversTypes['CharitableTrust']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PublishDisclosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishDisclosurePayload'] = ResolversParentTypes['PublishDisclosurePayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PairVillagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairVillagePayload'] = ResolversParentTypes['PairVillagePayload']> = {
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordPairingDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPairingDeliveryPayload'] = ResolversParentTypes['RecordPairingDeliveryPayload']> = {
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundraisingQualificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingQualificationConnection'] = ResolversParentTypes['FundraisingQualificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundraisingQualificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundraisingQualificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingQualificationEdge'] = ResolversParentTypes['FundraisingQualificationEdge']> = {
  node?: Resolver<ResolversTypes['FundraisingQualification'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharityProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityProjectConnection'] = ResolversParentTypes['CharityProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharityProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityProjectEdge'] = ResolversParentTypes['CharityProjectEdge']> = {
  node?: Resolver<ResolversTypes['CharityProject'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharitableTrustConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharitableTrustConnection'] = ResolversParentTypes['CharitableTrustConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CharitableTrustEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharitableTrustEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharitableTrustEdge'] = ResolversParentTypes['CharitableTrustEdge']> = {
  node?: Resolver<ResolversTypes['CharitableTrust'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = {
  node?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PairingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingConnection'] = ResolversParentTypes['PairingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingEdge'] = ResolversParentTypes['PairingEdge']> = {
  node?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForFundraisingQualification?: Resolver<Maybe<ResolversTypes['ApplyForFundraisingQualificationPayload']>, ParentType, ContextType, RequireFields<MutationApplyForFundraisingQualificationArgs, 'input'>>;
  changeFundraisingQualificationState?: Resolver<Maybe<ResolversTypes['ChangeFundraisingQualificationStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeFundraisingQualificationStateArgs, 'input'>>;
  draftCampaign?: Resolver<Maybe<ResolversTypes['DraftCampaignPayload']>, ParentType, ContextType, RequireFields<MutationDraftCampaignArgs, 'input'>>;
  fileCampaign?: Resolver<Maybe<ResolversTypes['FileCampaignPayload']>, ParentType, ContextType, RequireFields<MutationFileCampaignArgs, 'input'>>;
  correctCampaign?: Resolver<Maybe<ResolversTypes['CorrectCampaignPayload']>, ParentType, ContextType, RequireFields<MutationCorrectCampaignArgs, 'input'>>;
  changeCampaignState?: Resolver<Maybe<ResolversTypes['ChangeCampaignStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeCampaignStateArgs, 'input'>>;
  reportCampaign?: Resolver<Maybe<ResolversTypes['ReportCampaignPayload']>, ParentType, ContextType, RequireFields<MutationReportCampaignArgs, 'input'>>;
  planCharityProject?: Resolver<Maybe<ResolversTypes['PlanCharityProjectPayload']>, ParentType, ContextType, RequireFields<MutationPlanCharityProjectArgs, 'input'>>;
  changeCharityProjectState?: Resolver<Maybe<ResolversTypes['ChangeCharityProjectStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeCharityProjectStateArgs, 'input'>>;
  bookCharityProjectSpending?: Resolver<Maybe<ResolversTypes['BookCharityProjectSpendingPayload']>, ParentType, ContextType, RequireFields<MutationBookCharityProjectSpendingArgs, 'input'>>;
  signCharitableTrust?: Resolver<Maybe<ResolversTypes['SignCharitableTrustPayload']>, ParentType, ContextType, RequireFields<MutationSignCharitableTrustArgs, 'input'>>;
  changeCharitableTrustState?: Resolver<Maybe<ResolversTypes['ChangeCharitableTrustStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeCharitableTrustStateArgs, 'input'>>;
  changeCharitableTrustee?: Resolver<Maybe<ResolversTypes['ChangeCharitableTrusteePayload']>, ParentType, ContextType, RequireFields<MutationChangeCharitableTrusteeArgs, 'input'>>;
  publishDisclosure?: Resolver<Maybe<ResolversTypes['PublishDisclosurePayload']>, ParentType, ContextType, RequireFields<MutationPublishDisclosureArgs, 'input'>>;
  pairVillage?: Resolver<Maybe<ResolversTypes['PairVillagePayload']>, ParentType, ContextType, RequireFields<MutationPairVillageArgs, 'input'>>;
  recordPairingDelivery?: Resolver<Maybe<ResolversTypes['RecordPairingDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationRecordPairingDeliveryArgs, 'input'>>;
  pledgeDonation?: Resolver<Maybe<ResolversTypes['PledgeDonationPayload']>, ParentType, ContextType, RequireFields<MutationPledgeDonationArgs, 'input'>>;
  recordDonation?: Resolver<Maybe<ResolversTypes['RecordDonationPayload']>, ParentType, ContextType, RequireFields<MutationRecordDonationArgs, 'input'>>;
  receiveDonation?: Resolver<Maybe<ResolversTypes['ReceiveDonationPayload']>, ParentType, ContextType, RequireFields<MutationReceiveDonationArgs, 'input'>>;
  allocateDonation?: Resolver<Maybe<ResolversTypes['AllocateDonationPayload']>, ParentType, ContextType, RequireFields<MutationAllocateDonationArgs, 'input'>>;
  useDonation?: Resolver<Maybe<ResolversTypes['UseDonationPayload']>, ParentType, ContextType, RequireFields<MutationUseDonationArgs, 'input'>>;
  refundDonation?: Resolver<Maybe<ResolversTypes['RefundDonationPayload']>, ParentType, ContextType, RequireFields<MutationRefundDonationArgs, 'input'>>;
  defaultDonation?: Resolver<Maybe<ResolversTypes['DefaultDonationPayload']>, ParentType, ContextType, RequireFields<MutationDefaultDonationArgs, 'input'>>;
  startMonthlyPlan?: Resolver<Maybe<ResolversTypes['StartMonthlyPlanPayload']>, ParentType, ContextType, RequireFields<MutationStartMonthlyPlanArgs, 'input'>>;
  changeMonthlyPlanState?: Resolver<Maybe<ResolversTypes['ChangeMonthlyPlanStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeMonthlyPlanStateArgs, 'input'>>;
  changeDonationClaimState?: Resolver<Maybe<ResolversTypes['ChangeDonationClaimStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeDonationClaimStateArgs, 'input'>>;
  recordCharityNeed?: Resolver<Maybe<ResolversTypes['RecordCharityNeedPayload']>, ParentType, ContextType, RequireFields<MutationRecordCharityNeedArgs, 'input'>>;
  changeCharityNeed?: Resolver<Maybe<ResolversTypes['ChangeCharityNeedPayload']>, ParentType, ContextType, RequireFields<MutationChangeCharityNeedArgs, 'input'>>;
  changeCharityNeedState?: Resolver<Maybe<ResolversTypes['ChangeCharityNeedStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeCharityNeedStateArgs, 'input'>>;
  offerResource?: Resolver<Maybe<ResolversTypes['OfferResourcePayload']>, ParentType, ContextType, RequireFields<MutationOfferResourceArgs, 'input'>>;
  changeResource?: Resolver<Maybe<ResolversTypes['ChangeResourcePayload']>, ParentType, ContextType, RequireFields<MutationChangeResourceArgs, 'input'>>;
  withdrawResource?: Resolver<Maybe<ResolversTypes['WithdrawResourcePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawResourceArgs, 'input'>>;
  proposeMatch?: Resolver<Maybe<ResolversTypes['ProposeMatchPayload']>, ParentType, ContextType, RequireFields<MutationProposeMatchArgs, 'input'>>;
  changeMatchState?: Resolver<Maybe<ResolversTypes['ChangeMatchStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeMatchStateArgs, 'input'>>;
  rateMatch?: Resolver<Maybe<ResolversTypes['RateMatchPayload']>, ParentType, ContextType, RequireFields<MutationRateMatchArgs, 'input'>>;
  runMatching?: Resolver<Maybe<ResolversTypes['RunMatchingPayload']>, ParentType, ContextType, RequireFields<MutationRunMatchingArgs, 'input'>>;
  setCharityParameter?: Resolver<Maybe<ResolversTypes['SetCharityParameterPayload']>, ParentType, ContextType, RequireFields<MutationSetCharityParameterArgs, 'input'>>;
  submitRevitalisationProject?: Resolver<Maybe<ResolversTypes['SubmitRevitalisationProjectPayload']>, ParentType, ContextType, RequireFields<MutationSubmitRevitalisationProjectArgs, 'input'>>;
  changeRevitalisationProjectState?: Resolver<Maybe<ResolversTypes['ChangeRevitalisationProjectStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeRevitalisationProjectStateArgs, 'input'>>;
};

export type DonationReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationReceipt'] = ResolversParentTypes['DonationReceipt']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MonthlyPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyPlan'] = ResolversParentTypes['MonthlyPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MonthlyPlanState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type MonthlyPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyPlanConnection'] = ResolversParentTypes['MonthlyPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonthlyPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyPlanEdge'] = ResolversParentTypes['MonthlyPlanEdge']> = {
  node?: Resolver<ResolversTypes['MonthlyPlan'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DonationClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationClaim'] = ResolversParentTypes['DonationClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['DonationPromise']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DonationClaimState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type DonationClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationClaimConnection'] = ResolversParentTypes['DonationClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DonationClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonationClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationClaimEdge'] = ResolversParentTypes['DonationClaimEdge']> = {
  node?: Resolver<ResolversTypes['DonationClaim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerMovementKind'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  donationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  campaignId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PledgeDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeDonationPayload'] = ResolversParentTypes['PledgeDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDonationPayload'] = ResolversParentTypes['RecordDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReceiveDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveDonationPayload'] = ResolversParentTypes['ReceiveDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AllocateDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateDonationPayload'] = ResolversParentTypes['AllocateDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UseDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseDonationPayload'] = ResolversParentTypes['UseDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RefundDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundDonationPayload'] = ResolversParentTypes['RefundDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DefaultDonationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefaultDonationPayload'] = ResolversParentTypes['DefaultDonationPayload']> = {
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['DonationClaim']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StartMonthlyPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMonthlyPlanPayload'] = ResolversParentTypes['StartMonthlyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['MonthlyPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeMonthlyPlanStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMonthlyPlanStatePayload'] = ResolversParentTypes['ChangeMonthlyPlanStatePayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['MonthlyPlan']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeDonationClaimStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDonationClaimStatePayload'] = ResolversParentTypes['ChangeDonationClaimStatePayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['DonationClaim']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NeedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCandidate'] = ResolversParentTypes['NeedCandidate']> = {
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  keyAssistance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NeedCategory'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['CharityQuantity'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['NeedUrgency'], ParentType, ContextType>;
  needBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['MatchParts'], ParentType, ContextType>;
};

export type RecordCharityNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCharityNeedPayload'] = ResolversParentTypes['RecordCharityNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['CharityNeed']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCharityNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCharityNeedPayload'] = ResolversParentTypes['ChangeCharityNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['CharityNeed']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCharityNeedStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCharityNeedStatePayload'] = ResolversParentTypes['ChangeCharityNeedStatePayload']> = {
  need?: Resolver<Maybe<ResolversTypes['CharityNeed']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OfferResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferResourcePayload'] = ResolversParentTypes['OfferResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['CharityResource']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResourcePayload'] = ResolversParentTypes['ChangeResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['CharityResource']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WithdrawResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResourcePayload'] = ResolversParentTypes['WithdrawResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['CharityResource']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ProposeMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMatchPayload'] = ResolversParentTypes['ProposeMatchPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeMatchStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMatchStatePayload'] = ResolversParentTypes['ChangeMatchStatePayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RateMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateMatchPayload'] = ResolversParentTypes['RateMatchPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UnmatchedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedNeed'] = ResolversParentTypes['UnmatchedNeed']> = {
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnmatchedReason'], ParentType, ContextType>;
};

export type MatchingRunPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingRunPart'] = ResolversParentTypes['MatchingRunPart']> = {
  keyAssistance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysWaited?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RunMatchingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunMatchingPayload'] = ResolversParentTypes['RunMatchingPayload']> = {
  matches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Match']>>, ParentType, ContextType>;
  unmatched?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnmatchedNeed']>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchingRunPart']>>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetCharityParameterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCharityParameterPayload'] = ResolversParentTypes['SetCharityParameterPayload']> = {
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SubmitRevitalisationProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitRevitalisationProjectPayload'] = ResolversParentTypes['SubmitRevitalisationProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['RevitalisationProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeRevitalisationProjectStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRevitalisationProjectStatePayload'] = ResolversParentTypes['ChangeRevitalisationProjectStatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['RevitalisationProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  CharityProfile?: CharityProfileResolvers<ContextType>;
  FundraisingQualification?: FundraisingQualificationResolvers<ContextType>;
  CharityAnnualReport?: CharityAnnualReportResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  Donation?: DonationResolvers<ContextType>;
  DonatedGoods?: DonatedGoodsResolvers<ContextType>;
  CharityQuantity?: CharityQuantityResolvers<ContextType>;
  CharityNeed?: CharityNeedResolvers<ContextType>;
  CharityResource?: CharityResourceResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchParts?: MatchPartsResolvers<ContextType>;
  RevitalisationProject?: RevitalisationProjectResolvers<ContextType>;
  CharityStats?: CharityStatsResolvers<ContextType>;
  NeedCategoryCount?: NeedCategoryCountResolvers<ContextType>;
  CampaignStep?: CampaignStepResolvers<ContextType>;
  DonationStep?: DonationStepResolvers<ContextType>;
  CharityNeedStep?: CharityNeedStepResolvers<ContextType>;
  MatchStep?: MatchStepResolvers<ContextType>;
  RevitalisationProjectStep?: RevitalisationProjectStepResolvers<ContextType>;
  CharityProfileConnection?: CharityProfileConnectionResolvers<ContextType>;
  CharityProfileEdge?: CharityProfileEdgeResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  DonationConnection?: DonationConnectionResolvers<ContextType>;
  DonationEdge?: DonationEdgeResolvers<ContextType>;
  CharityNeedConnection?: CharityNeedConnectionResolvers<ContextType>;
  CharityNeedEdge?: CharityNeedEdgeResolvers<ContextType>;
  CharityResourceConnection?: CharityResourceConnectionResolvers<ContextType>;
  CharityResourceEdge?: CharityResourceEdgeResolvers<ContextType>;
  RevitalisationProjectConnection?: RevitalisationProjectConnectionResolvers<ContextType>;
  RevitalisationProjectEdge?: RevitalisationProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CharityProject?: CharityProjectResolvers<ContextType>;
  CharitableTrust?: CharitableTrustResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  SpendingFigures?: SpendingFiguresResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  PairingCommitment?: PairingCommitmentResolvers<ContextType>;
  PairingDelivery?: PairingDeliveryResolvers<ContextType>;
  ApplyForFundraisingQualificationPayload?: ApplyForFundraisingQualificationPayloadResolvers<ContextType>;
  ChangeFundraisingQualificationStatePayload?: ChangeFundraisingQualificationStatePayloadResolvers<ContextType>;
  DraftCampaignPayload?: DraftCampaignPayloadResolvers<ContextType>;
  FileCampaignPayload?: FileCampaignPayloadResolvers<ContextType>;
  CorrectCampaignPayload?: CorrectCampaignPayloadResolvers<ContextType>;
  ChangeCampaignStatePayload?: ChangeCampaignStatePayloadResolvers<ContextType>;
  ReportCampaignPayload?: ReportCampaignPayloadResolvers<ContextType>;
  PlanCharityProjectPayload?: PlanCharityProjectPayloadResolvers<ContextType>;
  ChangeCharityProjectStatePayload?: ChangeCharityProjectStatePayloadResolvers<ContextType>;
  BookCharityProjectSpendingPayload?: BookCharityProjectSpendingPayloadResolvers<ContextType>;
  SignCharitableTrustPayload?: SignCharitableTrustPayloadResolvers<ContextType>;
  ChangeCharitableTrustStatePayload?: ChangeCharitableTrustStatePayloadResolvers<ContextType>;
  ChangeCharitableTrusteePayload?: ChangeCharitableTrusteePayloadResolvers<ContextType>;
  PublishDisclosurePayload?: PublishDisclosurePayloadResolvers<ContextType>;
  PairVillagePayload?: PairVillagePayloadResolvers<ContextType>;
  RecordPairingDeliveryPayload?: RecordPairingDeliveryPayloadResolvers<ContextType>;
  FundraisingQualificationConnection?: FundraisingQualificationConnectionResolvers<ContextType>;
  FundraisingQualificationEdge?: FundraisingQualificationEdgeResolvers<ContextType>;
  CharityProjectConnection?: CharityProjectConnectionResolvers<ContextType>;
  CharityProjectEdge?: CharityProjectEdgeResolvers<ContextType>;
  CharitableTrustConnection?: CharitableTrustConnectionResolvers<ContextType>;
  CharitableTrustEdge?: CharitableTrustEdgeResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  PairingConnection?: PairingConnectionResolvers<ContextType>;
  PairingEdge?: PairingEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DonationReceipt?: DonationReceiptResolvers<ContextType>;
  MonthlyPlan?: MonthlyPlanResolvers<ContextType>;
  MonthlyPlanConnection?: MonthlyPlanConnectionResolvers<ContextType>;
  MonthlyPlanEdge?: MonthlyPlanEdgeResolvers<ContextType>;
  DonationClaim?: DonationClaimResolvers<ContextType>;
  DonationClaimConnection?: DonationClaimConnectionResolvers<ContextType>;
  DonationClaimEdge?: DonationClaimEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  PledgeDonationPayload?: PledgeDonationPayloadResolvers<ContextType>;
  RecordDonationPayload?: RecordDonationPayloadResolvers<ContextType>;
  ReceiveDonationPayload?: ReceiveDonationPayloadResolvers<ContextType>;
  AllocateDonationPayload?: AllocateDonationPayloadResolvers<ContextType>;
  UseDonationPayload?: UseDonationPayloadResolvers<ContextType>;
  RefundDonationPayload?: RefundDonationPayloadResolvers<ContextType>;
  DefaultDonationPayload?: DefaultDonationPayloadResolvers<ContextType>;
  StartMonthlyPlanPayload?: StartMonthlyPlanPayloadResolvers<ContextType>;
  ChangeMonthlyPlanStatePayload?: ChangeMonthlyPlanStatePayloadResolvers<ContextType>;
  ChangeDonationClaimStatePayload?: ChangeDonationClaimStatePayloadResolvers<ContextType>;
  NeedCandidate?: NeedCandidateResolvers<ContextType>;
  RecordCharityNeedPayload?: RecordCharityNeedPayloadResolvers<ContextType>;
  ChangeCharityNeedPayload?: ChangeCharityNeedPayloadResolvers<ContextType>;
  ChangeCharityNeedStatePayload?: ChangeCharityNeedStatePayloadResolvers<ContextType>;
  OfferResourcePayload?: OfferResourcePayloadResolvers<ContextType>;
  ChangeResourcePayload?: ChangeResourcePayloadResolvers<ContextType>;
  WithdrawResourcePayload?: WithdrawResourcePayloadResolvers<ContextType>;
  ProposeMatchPayload?: ProposeMatchPayloadResolvers<ContextType>;
  ChangeMatchStatePayload?: ChangeMatchStatePayloadResolvers<ContextType>;
  RateMatchPayload?: RateMatchPayloadResolvers<ContextType>;
  UnmatchedNeed?: UnmatchedNeedResolvers<ContextType>;
  MatchingRunPart?: MatchingRunPartResolvers<ContextType>;
  RunMatchingPayload?: RunMatchingPayloadResolvers<ContextType>;
  SetCharityParameterPayload?: SetCharityParameterPayloadResolvers<ContextType>;
  SubmitRevitalisationProjectPayload?: SubmitRevitalisationProjectPayloadResolvers<ContextType>;
  ChangeRevitalisationProjectStatePayload?: ChangeRevitalisationProjectStatePayloadResolvers<ContextType>;
};

