// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionReference, ResidentReference, OrganizationReference } from '../shared/references.ts';
import type { WelfareBenefitRecord, WelfareBenefitRateRecord, WelfareBenefitChangeRecord, ElderlyBenefitRecord, DisabilitySubsidyRecord, ChildWelfareCaseRecord, DisabilityCertificateRecord, CareNeedsAssessmentRecord, ElderlyCareFacilityRecord, ChildWelfareInstitutionRecord, ElderlyBenefitStandardRecord, ChildStandardRecord, WelfareStatsRecord, WelfareBenefitConnectionRecord, ElderlyCareFacilityConnectionRecord, ChildWelfareInstitutionConnectionRecord, CareNeedsAssessmentConnectionRecord, DisabilityCertificateConnectionRecord, ElderlyBenefitStandardConnectionRecord, ChildStandardConnectionRecord } from './records.ts';
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

/** An administrative division of the register; welfare adds what is paid and what serves people there (行政区划). */
export type Division = {
  /** Twelve digits (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Benefits of people who live here or further below, by community and id; sensitive (福利待遇). */
  readonly welfareBenefits?: Maybe<WelfareBenefitConnection>;
  /** Elderly-care facilities that stand here or further below, by division and id (养老服务设施). */
  readonly careFacilities?: Maybe<ElderlyCareFacilityConnection>;
  /** Figures of welfare for here and below on a day, today unless told; small ones too, so not public (社会福利统计). */
  readonly welfareStats?: Maybe<WelfareStats>;
};


/** An administrative division of the register; welfare adds what is paid and what serves people there (行政区划). */
export type DivisionWelfareBenefitsArgs = {
  filter?: InputMaybe<WelfareBenefitFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division of the register; welfare adds what is paid and what serves people there (行政区划). */
export type DivisionCareFacilitiesArgs = {
  filter?: InputMaybe<ElderlyCareFacilityFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division of the register; welfare adds what is paid and what serves people there (行政区划). */
export type DivisionWelfareStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A person of the register; welfare adds what the person is entitled to and needs (居民). */
export type Resident = {
  /** Stable opaque identifier (居民编号). */
  readonly id: Scalars['ID']['output'];
  /** Welfare benefits past and present, by first month; sensitive even when none (福利待遇). */
  readonly benefits?: Maybe<ReadonlyArray<WelfareBenefit>>;
  /** The disability certificate issued last, whatever its state (残疾人证). */
  readonly disability?: Maybe<DisabilityCertificate>;
  /** Level found by the latest care-needs assessment that is still valid; null without one (能力等级). */
  readonly careLevel?: Maybe<CareLevel>;
  /** Why the child is looked after at present; null for everybody else (儿童保障类别). */
  readonly childStatus?: Maybe<ChildWelfareKind>;
};

/** An organization; welfare adds the places that it runs (组织). */
export type Organization = {
  /** Unified social credit code, 18 characters (统一社会信用代码). */
  readonly uscc: Scalars['ID']['output'];
  /** Elderly-care facilities and child-welfare institutions that it runs, by id (运营的福利设施). */
  readonly facilities?: Maybe<ReadonlyArray<Facility>>;
};

/** A welfare benefit paid month by month; the concrete type tells more. It tells of means, health or family, so it is sensitive whatever its type (福利待遇). */
export type WelfareBenefit = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who is entitled to it (享受人). */
  readonly person?: Maybe<Resident>;
  /** What it is; no kind belongs to two types (待遇类别). */
  readonly kind?: Maybe<WelfareBenefitKind>;
  /** Paid per month now, or last paid once it has ended (月标准). */
  readonly monthly?: Maybe<Scalars['Money']['output']>;
  /** State (待遇状态). */
  readonly status?: Maybe<BenefitStatus>;
  /** First month paid (起发月份). */
  readonly startMonth?: Maybe<Scalars['Month']['output']>;
  /** Last month paid, null while it goes on (止发月份). */
  readonly endMonth?: Maybe<Scalars['Month']['output']>;
  /** Why it ended, null while it goes on (终止原因). */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** County whose funds pay it: that of registration, rule W-36 (发放区划). */
  readonly payingDivision?: Maybe<Division>;
  /** Community the person lives in (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Amounts by period, the oldest first (标准变动). */
  readonly rates?: Maybe<ReadonlyArray<WelfareBenefitRate>>;
  /** States it has been in, the oldest first (状态变动). */
  readonly history?: Maybe<ReadonlyArray<WelfareBenefitChange>>;
};

/** What a benefit paid per month over a period (标准区间). */
export type WelfareBenefitRate = {
  /** First month (起始月份). */
  readonly from: Scalars['Month']['output'];
  /** Last month, null while it goes on (截止月份). */
  readonly to?: Maybe<Scalars['Month']['output']>;
  /** Amount per month (月标准). */
  readonly monthly: Scalars['Money']['output'];
  /** Tier of an advanced-age allowance, null for other kinds (年龄档次). */
  readonly tier?: Maybe<ElderlyBenefitTier>;
};

/** A benefit entering a state (状态变动). */
export type WelfareBenefitChange = {
  /** Day it took effect (生效日期). */
  readonly on: Scalars['Date']['output'];
  /** State from then on (变动后状态). */
  readonly status: BenefitStatus;
  /** Why it ended, null for other changes (终止原因). */
  readonly reason?: Maybe<TerminationReason>;
};

/** An allowance or subsidy for an elderly person (老年人补贴). */
export type ElderlyBenefit = WelfareBenefit & {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who is entitled to it (享受人). */
  readonly person?: Maybe<Resident>;
  /** What it is (待遇类别). */
  readonly kind?: Maybe<WelfareBenefitKind>;
  /** Paid per month now, or last paid once it has ended (月标准). */
  readonly monthly?: Maybe<Scalars['Money']['output']>;
  /** State (待遇状态). */
  readonly status?: Maybe<BenefitStatus>;
  /** First month paid: for an advanced-age allowance that of the birthday, rule W-35 (起发月份). */
  readonly startMonth?: Maybe<Scalars['Month']['output']>;
  /** Last month paid, null while it goes on (止发月份). */
  readonly endMonth?: Maybe<Scalars['Month']['output']>;
  /** Why it ended, null while it goes on (终止原因). */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** County whose funds pay it: that of registration, rule W-36 (发放区划). */
  readonly payingDivision?: Maybe<Division>;
  /** Community the person lives in (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Amounts by period, the oldest first (标准变动). */
  readonly rates?: Maybe<ReadonlyArray<WelfareBenefitRate>>;
  /** States it has been in, the oldest first (状态变动). */
  readonly history?: Maybe<ReadonlyArray<WelfareBenefitChange>>;
  /** Age tier of an advanced-age allowance, null for other kinds (年龄档次). */
  readonly tier?: Maybe<ElderlyBenefitTier>;
  /** How it is paid out (发放形式). */
  readonly form?: Maybe<ElderlyBenefitForm>;
  /** Whether the person had to apply (申领方式). */
  readonly applied?: Maybe<ElderlyBenefitApplied>;
  /** Day the person was last known to be alive by data match or visit (最近生存认证日期). */
  readonly lastAliveCheck?: Maybe<Scalars['Date']['output']>;
  /** Day from which the next such check is due, rule W-36 (下次生存认证日期). */
  readonly aliveCheckDueOn?: Maybe<Scalars['Date']['output']>;
};

/** One of the two subsidies for persons with disabilities (残疾人两项补贴). */
export type DisabilitySubsidy = WelfareBenefit & {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who is entitled to it (享受人). */
  readonly person?: Maybe<Resident>;
  /** What it is (待遇类别). */
  readonly kind?: Maybe<WelfareBenefitKind>;
  /** Paid per month now, or last paid once it has ended (月标准). */
  readonly monthly?: Maybe<Scalars['Money']['output']>;
  /** State (待遇状态). */
  readonly status?: Maybe<BenefitStatus>;
  /** First month paid (起发月份). */
  readonly startMonth?: Maybe<Scalars['Month']['output']>;
  /** Last month paid, null while it goes on (止发月份). */
  readonly endMonth?: Maybe<Scalars['Month']['output']>;
  /** Why it ended, null while it goes on (终止原因). */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** County whose funds pay it: that of registration (发放区划). */
  readonly payingDivision?: Maybe<Division>;
  /** Community the person lives in (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Amounts by period, the oldest first (标准变动). */
  readonly rates?: Maybe<ReadonlyArray<WelfareBenefitRate>>;
  /** States it has been in, the oldest first (状态变动). */
  readonly history?: Maybe<ReadonlyArray<WelfareBenefitChange>>;
  /** What the entitlement rests on, rule W-48 (享受依据). */
  readonly basis?: Maybe<DisabilitySubsidyBasis>;
  /** The certificate it was granted on (残疾人证). */
  readonly certificate?: Maybe<DisabilityCertificate>;
  /** Day the entitlement was last looked at again (最近复核日期). */
  readonly lastReview?: Maybe<Scalars['Date']['output']>;
};

/** Basic living guarantee of a child (儿童福利保障). */
export type ChildWelfareCase = WelfareBenefit & {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The child (儿童). */
  readonly person?: Maybe<Resident>;
  /** What it is (待遇类别). */
  readonly kind?: Maybe<WelfareBenefitKind>;
  /** Paid per month now, or last paid once it has ended; less than the standard when only topped up (月标准). */
  readonly monthly?: Maybe<Scalars['Money']['output']>;
  /** State (待遇状态). */
  readonly status?: Maybe<BenefitStatus>;
  /** First month paid (起发月份). */
  readonly startMonth?: Maybe<Scalars['Month']['output']>;
  /** Last month paid, null while it goes on (止发月份). */
  readonly endMonth?: Maybe<Scalars['Month']['output']>;
  /** Why it ended, null while it goes on (终止原因). */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** County whose funds pay it (发放区划). */
  readonly payingDivision?: Maybe<Division>;
  /** Community the child is a resident of (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Amounts by period, the oldest first (标准变动). */
  readonly rates?: Maybe<ReadonlyArray<WelfareBenefitRate>>;
  /** States it has been in, the oldest first (状态变动). */
  readonly history?: Maybe<ReadonlyArray<WelfareBenefitChange>>;
  /** Who brings the child up (养育方式). */
  readonly careMode?: Maybe<ChildCareMode>;
  /** What became of the father (父亲状况). */
  readonly fatherStatus?: Maybe<ParentStatus>;
  /** What became of the mother (母亲状况). */
  readonly motherStatus?: Maybe<ParentStatus>;
  /** The institution that brings the child up, null elsewhere (养育机构). */
  readonly institution?: Maybe<ChildWelfareInstitution>;
  /** The person who brings the child up, null in an institution (实际照料人). */
  readonly actualCarer?: Maybe<Resident>;
  /** Standard that applies to the child, before anything is set off (适用标准). */
  readonly monthlyStandard?: Maybe<Scalars['Money']['output']>;
  /** Whether only the difference to other aid is paid, rule W-05 (是否差额发放). */
  readonly topUpOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Day until which the child is at school, if known (在校截止日期). */
  readonly inSchoolUntil?: Maybe<Scalars['Date']['output']>;
  /** The eighteenth birthday, with whose month the money stops, rule W-07 (成年日期). */
  readonly ageOutOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which assistance is told that the child comes of age, rule W-07 (成年衔接提示日期). */
  readonly handoverOn?: Maybe<Scalars['Date']['output']>;
};

/** A certificate of disability, mirrored from the Disabled Persons' Federation; health, so sensitive (残疾人证). */
export type DisabilityCertificate = {
  /** Stable identifier; not the number on the certificate, which holds the identity number (编号). */
  readonly id: Scalars['ID']['output'];
  /** The holder (持证人). */
  readonly person?: Maybe<Resident>;
  /** Community the holder lives in (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Categories; `MULTIPLE` stands before those it is made of (残疾类别). */
  readonly categories?: Maybe<ReadonlyArray<DisabilityCategory>>;
  /** Grade from 1, the heaviest, to 4 (残疾等级). */
  readonly grade?: Maybe<Scalars['Int']['output']>;
  /** Day of issue (发证日期). */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of validity (有效期至). */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** State as the Federation last told it (状态). */
  readonly state?: Maybe<DisabilityCertificateState>;
};

/** An assessment of what an elderly person can do alone, GB/T 42195; health, so sensitive (老年人能力评估). */
export type CareNeedsAssessment = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who was assessed (被评估人). */
  readonly person?: Maybe<Resident>;
  /** Community the person lives in (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** What it was made for (评估类型). */
  readonly kind?: Maybe<CareNeedsAssessmentKind>;
  /** Day it was made (评估日期). */
  readonly assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Names of the assessors, two at least; as guarded as the findings (评估人员). */
  readonly assessors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The 26 items in the order of the standard (评估项目得分). */
  readonly scores?: Maybe<ReadonlyArray<CareNeedsScore>>;
  /** Points for self-care, of 32 (自理能力得分). */
  readonly selfCare?: Maybe<Scalars['Int']['output']>;
  /** Points for mobility, of 15 (基础运动能力得分). */
  readonly mobility?: Maybe<Scalars['Int']['output']>;
  /** Points for mental state, of 28 (精神状态得分). */
  readonly mental?: Maybe<Scalars['Int']['output']>;
  /** Points for perception and social participation, of 15 (感知觉与社会参与得分). */
  readonly perception?: Maybe<Scalars['Int']['output']>;
  /** Points in all, of 90 (总分). */
  readonly total?: Maybe<Scalars['Int']['output']>;
  /** Level by the total alone, rule W-39 (初步等级). */
  readonly preliminaryLevel?: Maybe<CareLevel>;
  /** Why the final level is worse than the preliminary one (等级调整依据). */
  readonly adjustments?: Maybe<ReadonlyArray<CareLevelAdjustment>>;
  /** Level that counts (最终等级). */
  readonly finalLevel?: Maybe<CareLevel>;
  /** Last day of validity (有效期至). */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Day a newer assessment took its place, null for the latest (被替代日期). */
  readonly supersededOn?: Maybe<Scalars['Date']['output']>;
};

/** Points of one item of an assessment (单项得分). */
export type CareNeedsScore = {
  /** Part of the assessment it belongs to (一级指标). */
  readonly part: CareNeedsPart;
  /** The item (二级指标). */
  readonly item: CareNeedsItem;
  /** Points; more is better (得分). */
  readonly score: Scalars['Int']['output'];
  /** Most points the item can have (满分). */
  readonly maximum: Scalars['Int']['output'];
};

/** A place that cares for elderly people (养老服务设施). */
export type ElderlyCareFacility = Facility & {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it is (类别). */
  readonly facilityKind: FacilityKind;
  /** Where it stands (所在区划). */
  readonly division: Division;
  /** Street and number (地址). */
  readonly address: Scalars['String']['output'];
  /** Degrees east, in `datum` (经度). */
  readonly longitude: Scalars['Float']['output'];
  /** Degrees north, in `datum` (纬度). */
  readonly latitude: Scalars['Float']['output'];
  /** Grid of the coordinates (坐标系). */
  readonly datum: Datum;
  /** Who runs it (运营单位). */
  readonly operator?: Maybe<Organization>;
  /** Who owns and who runs it (性质). */
  readonly ownership: FacilityOwnership;
  /** Stage of its life (状态). */
  readonly status: FacilityStatus;
  /** First day of service (启用日期). */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service (关闭日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people it has room for, by night or by day (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Kind of elderly-care facility (养老设施类别). */
  readonly kind: ElderlyCareFacilityKind;
  /** Beds for the night (床位数). */
  readonly beds: Scalars['Int']['output'];
  /** Beds fitted and staffed for disabled elderly people, never more than the beds (护理型床位数). */
  readonly nursingBeds: Scalars['Int']['output'];
  /** Beds taken, never more than the beds; a count of people, so not public (已入住床位). */
  readonly occupied?: Maybe<Scalars['Int']['output']>;
  /** Beds not taken; with the beds it tells how many are, so it is not public. Whether any is free the list filter tells everybody (空余床位). */
  readonly freeBeds?: Maybe<Scalars['Int']['output']>;
  /** Share of nursing beds, 0 to 1, null without beds (护理型床位占比). */
  readonly nursingShare?: Maybe<Scalars['Float']['output']>;
  /** What it offers (服务项目). */
  readonly services: ReadonlyArray<ElderlyCareService>;
  /** Number of its filing with the county bureau, rule W-42 (备案号). */
  readonly recordNo?: Maybe<Scalars['String']['output']>;
  /** Stars from 1 to 5, null while ungraded (等级评定). */
  readonly starRating?: Maybe<Scalars['Int']['output']>;
  /** How medical care is joined in (医养结合方式). */
  readonly medicalIntegration: MedicalIntegration;
  /** Programme it takes part in (参与项目). */
  readonly programme: ElderlyCareProgramme;
  /** Whether fire safety was in order at the last look; a finding, not public (消防安全是否合格). */
  readonly fireSafetyOk?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the basic service safety standard GB 38600 is met; a finding, not public (服务安全基本规范是否达标). */
  readonly safetyStandardOk?: Maybe<Scalars['Boolean']['output']>;
  /** Nursing staff (护理员人数). */
  readonly staffNursing?: Maybe<Scalars['Int']['output']>;
  /** Whether it is a comprehensive street facility with full-day, day and home-visit service, rule W-44 (是否达到综合性设施标准). */
  readonly isComprehensive: Scalars['Boolean']['output'];
};

/** An institution that brings up orphaned and abandoned children (儿童福利机构). */
export type ChildWelfareInstitution = Facility & {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it is (类别). */
  readonly facilityKind: FacilityKind;
  /** Where it stands (所在区划). */
  readonly division: Division;
  /** Street and number (地址). */
  readonly address: Scalars['String']['output'];
  /** Degrees east, in `datum` (经度). */
  readonly longitude: Scalars['Float']['output'];
  /** Degrees north, in `datum` (纬度). */
  readonly latitude: Scalars['Float']['output'];
  /** Grid of the coordinates (坐标系). */
  readonly datum: Datum;
  /** Who runs it (运营单位). */
  readonly operator?: Maybe<Organization>;
  /** Who owns and who runs it (性质). */
  readonly ownership: FacilityOwnership;
  /** Stage of its life (状态). */
  readonly status: FacilityStatus;
  /** First day of service (启用日期). */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service (关闭日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How many children it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Level of government it belongs to (机构层级). */
  readonly tier: ChildWelfareInstitutionTier;
  /** What it does for children (机构功能). */
  readonly functions: ReadonlyArray<ChildWelfareFunction>;
  /** Beds (床位数). */
  readonly beds: Scalars['Int']['output'];
  /** Children who live in it, never more than the beds; a count of children, so not public (在院儿童数). */
  readonly children?: Maybe<Scalars['Int']['output']>;
  /** Foster families it looks after; a count of families, so not public (寄养家庭数). */
  readonly fosterFamilies?: Maybe<Scalars['Int']['output']>;
  /** Whether its services are open to children of the neighbourhood (是否向社会开放). */
  readonly openToCommunity: Scalars['Boolean']['output'];
  /** What the reform of institutions made of it (优化提质转型方式). */
  readonly transformation: ChildWelfareTransformation;
  /** Whether it has all five functions, rule W-11 (是否五项功能齐全). */
  readonly isFullService: Scalars['Boolean']['output'];
};

/** What an elderly benefit pays in a division over a period (老年人补贴标准). */
export type ElderlyBenefitStandard = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Division that set it (制定区划). */
  readonly division: Division;
  /** Benefit (补贴类别). */
  readonly kind: ElderlyBenefitKind;
  /** Age tier, null where there are none (年龄档次). */
  readonly tier?: Maybe<ElderlyBenefitTier>;
  /** Amount per person and month (月标准). */
  readonly monthly: Scalars['Money']['output'];
  /** First day it applies (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Last day it applies, null while it does (失效日期). */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** What is paid for a child in a division over a period (儿童基本生活养育标准). */
export type ChildStandard = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Division that set it (制定区划). */
  readonly division: Division;
  /** Who brings the child up (养育方式). */
  readonly careMode: ChildCareMode;
  /** Amount per child and month (月标准). */
  readonly monthly: Scalars['Money']['output'];
  /** First day it applies (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Last day it applies, null while it does (失效日期). */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Growth of consumption per head it had to keep up with, as a rate, rule W-06; null for the first (自然增长依据). */
  readonly growthBasis?: Maybe<Scalars['Float']['output']>;
};

/** Figures of welfare in a division and below on a day (社会福利统计). */
export type WelfareStats = {
  /** The day (统计日期). */
  readonly asOf: Scalars['Date']['output'];
  /** Benefits begun and not ended in the month of that day, suspended ones included, by kind and tier; none, no row (在册待遇). */
  readonly benefits: ReadonlyArray<WelfareBenefitCount>;
  /** People on the rolls of the advanced-age allowance (高龄津贴人数). */
  readonly advancedAgeRecipients: Scalars['Int']['output'];
  /** What those benefits come to in that month together (当月标准合计). */
  readonly monthlySpending: Scalars['Money']['output'];
  /** Disability certificates that were issued and not yet expired, without those now frozen or cancelled (有效残疾人证数). */
  readonly disabilityCertificates: Scalars['Int']['output'];
  /** People with a valid care-needs assessment, by level (能力等级分布). */
  readonly careLevels: ReadonlyArray<CareLevelCount>;
  /** Elderly-care facilities of all kinds in service (养老服务设施数). */
  readonly careFacilities: Scalars['Int']['output'];
  /** Beds of institutions in service: nursing homes and rural welfare homes, rule W-43 (养老机构床位数). */
  readonly beds: Scalars['Int']['output'];
  /** Nursing beds among them (护理型床位数). */
  readonly nursingBeds: Scalars['Int']['output'];
  /** Share of nursing beds, 0 to 1, null without beds (护理型床位占比). */
  readonly nursingBedShare?: Maybe<Scalars['Float']['output']>;
  /** Share of those beds that is taken at present, 0 to 1, null without beds (入住率). */
  readonly occupancy?: Maybe<Scalars['Float']['output']>;
};

/** Benefits of one kind and tier on the rolls (待遇计数). */
export type WelfareBenefitCount = {
  /** Kind (待遇类别). */
  readonly kind: WelfareBenefitKind;
  /** Age tier, null for other kinds than the advanced-age allowance (年龄档次). */
  readonly tier?: Maybe<ElderlyBenefitTier>;
  /** How many (人数). */
  readonly recipients: Scalars['Int']['output'];
  /** What they come to in that month together (当月标准合计). */
  readonly monthly: Scalars['Money']['output'];
};

/** People of one care level (能力等级计数). */
export type CareLevelCount = {
  /** Level (能力等级). */
  readonly level: CareLevel;
  /** How many (人数). */
  readonly persons: Scalars['Int']['output'];
};

/** Kind of welfare benefit (福利待遇类别). */
export type WelfareBenefitKind =
  /** Allowance for advanced age (高龄津贴). */
  | 'ADVANCED_AGE'
  /** Care subsidy of an elderly person (护理补贴). */
  | 'CARE'
  /** Service subsidy of an elderly person (养老服务补贴). */
  | 'SERVICE'
  /** Comprehensive subsidy of an elderly person (综合补贴). */
  | 'COMPREHENSIVE'
  /** Living subsidy of a person with disabilities in difficulty (困难残疾人生活补贴). */
  | 'LIVING'
  /** Nursing subsidy of a person with severe disabilities (重度残疾人护理补贴). */
  | 'NURSING'
  /** Guarantee of an orphan (孤儿基本生活保障). */
  | 'ORPHAN'
  /** Guarantee of a child whom nobody looks after in fact (事实无人抚养儿童基本生活保障). */
  | 'DE_FACTO_UNATTENDED'
  /** Guarantee of a child in other distress (困境儿童保障). */
  | 'OTHER_DISTRESSED';

/** Kind of elderly benefit (老年人补贴类别). */
export type ElderlyBenefitKind =
  /** Allowance for advanced age (高龄津贴). */
  | 'ADVANCED_AGE'
  /** Care subsidy (护理补贴). */
  | 'CARE'
  /** Service subsidy (养老服务补贴). */
  | 'SERVICE'
  /** Comprehensive subsidy (综合补贴). */
  | 'COMPREHENSIVE';

/** Age tier of the advanced-age allowance, rule W-34 (高龄津贴年龄档次). */
export type ElderlyBenefitTier =
  /** 80 to 89 years (80至89周岁). */
  | 'AGE_80_TO_89'
  /** 90 to 99 years (90至99周岁). */
  | 'AGE_90_TO_99'
  /** 100 years and more (100周岁及以上). */
  | 'AGE_100_AND_OVER';

/** How an elderly benefit is paid out (发放形式). */
export type ElderlyBenefitForm =
  /** Money (现金). */
  | 'CASH'
  /** Vouchers for services (服务券). */
  | 'SERVICE_VOUCHER';

/** Whether an elderly person had to apply (申领方式). */
export type ElderlyBenefitApplied =
  /** On application (依申请). */
  | 'APPLICATION'
  /** Without one, the facts being known (免申即享). */
  | 'NO_APPLICATION';

/** What a disability subsidy rests on, rule W-48 (享受依据). */
export type DisabilitySubsidyBasis =
  /** Member of a family on the minimum living guarantee (低保家庭). */
  | 'DIBAO_FAMILY'
  /** Member of a family on the edge of it, where the division widens so far (低保边缘家庭). */
  | 'EDGE_FAMILY'
  /** Grade 1 or 2 (一二级重度残疾). */
  | 'SEVERE_GRADE'
  /** Grade 3 or 4, intellectual or mental, where the division widens so far (三四级智力精神残疾). */
  | 'INTELLECTUAL_OR_MENTAL';

/** Why a child is looked after (儿童保障类别). */
export type ChildWelfareKind =
  /** Orphan, rule W-01 (孤儿). */
  | 'ORPHAN'
  /** Looked after by nobody in fact, rule W-02 (事实无人抚养儿童). */
  | 'DE_FACTO_UNATTENDED'
  /** In other distress (困境儿童). */
  | 'OTHER_DISTRESSED';

/** Who brings a child up (养育方式). */
export type ChildCareMode =
  /** An institution (集中养育). */
  | 'INSTITUTION'
  /** Relatives (亲属抚养). */
  | 'KIN'
  /** A foster family (家庭寄养). */
  | 'FOSTER'
  /** Others outside institutions (社会散居). */
  | 'OTHER_DISPERSED';

/** What became of a parent, as far as it bears on a child's guarantee (父母状况). */
export type ParentStatus =
  /** Able to bring the child up (有抚养能力). */
  | 'CAPABLE'
  /** Dead (死亡). */
  | 'DECEASED'
  /** Declared missing by a court (失踪). */
  | 'DECLARED_MISSING'
  /** Severely disabled (重残). */
  | 'SEVERE_DISABILITY'
  /** Seriously ill (重病). */
  | 'SERIOUS_ILLNESS'
  /** In prison or detained for trial (服刑在押). */
  | 'IMPRISONED'
  /** In compulsory detoxification (强制隔离戒毒). */
  | 'COMPULSORY_DETOX'
  /** Under another restriction of liberty (其他限制人身自由). */
  | 'OTHER_RESTRICTED_LIBERTY'
  /** Out of contact (失联). */
  | 'LOST_CONTACT'
  /** Deprived of guardianship (被撤销监护资格). */
  | 'GUARDIANSHIP_REVOKED'
  /** Deported or repatriated (被遣送、驱逐出境). */
  | 'DEPORTED'
  /** Not to be found (查找不到). */
  | 'UNKNOWN';

/** Category of disability (残疾类别). */
export type DisabilityCategory =
  /** Visual (视力). */
  | 'VISUAL'
  /** Hearing (听力). */
  | 'HEARING'
  /** Speech (言语). */
  | 'SPEECH'
  /** Physical (肢体). */
  | 'PHYSICAL'
  /** Intellectual (智力). */
  | 'INTELLECTUAL'
  /** Mental (精神). */
  | 'MENTAL'
  /** Two or more at once (多重). */
  | 'MULTIPLE';

/** State of a disability certificate (残疾人证状态). */
export type DisabilityCertificateState =
  /** Valid (有效). */
  | 'VALID'
  /** Frozen by the Federation (冻结). */
  | 'FROZEN'
  /** Past its last day (过期). */
  | 'EXPIRED'
  /** Cancelled (注销). */
  | 'CANCELLED';

/** How far an elderly person has lost the ability to live alone (能力等级). */
export type CareLevel =
  /** Fully able, 90 points (能力完好). */
  | 'LEVEL_0'
  /** Slight loss, 66 to 89 points (轻度失能). */
  | 'LEVEL_1'
  /** Moderate loss, 46 to 65 points (中度失能). */
  | 'LEVEL_2'
  /** Severe loss, 30 to 45 points (重度失能). */
  | 'LEVEL_3'
  /** Total loss, 0 to 29 points (完全失能). */
  | 'LEVEL_4';

/** What a care-needs assessment was made for (评估类型). */
export type CareNeedsAssessmentKind =
  /** The first one (首次评估). */
  | 'FIRST'
  /** When the last one ran out (常规评估). */
  | 'ROUTINE'
  /** When the condition changed (即时评估). */
  | 'IMMEDIATE'
  /** When the result was disputed (复评). */
  | 'DISPUTE';

/** Part of a care-needs assessment (一级指标). */
export type CareNeedsPart =
  /** Self-care, 32 points (自理能力). */
  | 'SELF_CARE'
  /** Mobility, 15 points (基础运动能力). */
  | 'MOBILITY'
  /** Mental state, 28 points (精神状态). */
  | 'MENTAL'
  /** Perception and social participation, 15 points (感知觉与社会参与). */
  | 'PERCEPTION';

/** Item of a care-needs assessment (二级指标). */
export type CareNeedsItem =
  /** Eating (进食). */
  | 'EATING'
  /** Grooming (修饰). */
  | 'GROOMING'
  /** Bathing (洗澡). */
  | 'BATHING'
  /** Dressing the upper body (穿/脱上衣). */
  | 'UPPER_DRESSING'
  /** Dressing the lower body (穿/脱裤子和鞋袜). */
  | 'LOWER_DRESSING'
  /** Control of urine (小便控制). */
  | 'URINE_CONTROL'
  /** Control of the bowel (大便控制). */
  | 'BOWEL_CONTROL'
  /** Using the toilet (如厕). */
  | 'TOILET'
  /** Moving in bed (床上体位转移). */
  | 'BED_TRANSFER'
  /** Moving from bed to chair (床椅转移). */
  | 'CHAIR_TRANSFER'
  /** Walking on level ground (平地行走). */
  | 'WALKING'
  /** Climbing stairs (上下楼梯). */
  | 'STAIRS'
  /** Knowing the time (时间定向). */
  | 'TIME_ORIENTATION'
  /** Knowing the place (空间定向). */
  | 'SPACE_ORIENTATION'
  /** Knowing people (人物定向). */
  | 'PERSON_ORIENTATION'
  /** Memory (记忆). */
  | 'MEMORY'
  /** Understanding (理解能力). */
  | 'UNDERSTANDING'
  /** Expression (表达能力). */
  | 'EXPRESSION'
  /** Freedom from aggression (攻击行为). */
  | 'AGGRESSION'
  /** Freedom from depression (抑郁症状). */
  | 'DEPRESSION'
  /** Consciousness (意识水平). */
  | 'CONSCIOUSNESS'
  /** Sight (视力). */
  | 'SIGHT'
  /** Hearing (听力). */
  | 'HEARING'
  /** Daily affairs (执行日常事务). */
  | 'DAILY_AFFAIRS'
  /** Using transport (使用交通工具外出). */
  | 'TRANSPORT'
  /** Social contact (社会交往能力). */
  | 'SOCIAL_CONTACT';

/** Why a care level is worse than the points say, rule W-39 (等级调整依据). */
export type CareLevelAdjustment =
  /** Coma (昏迷). */
  | 'COMA'
  /** Diagnosed dementia, F00 to F03 (确诊痴呆). */
  | 'DEMENTIA'
  /** Another diagnosed mental disorder, F04 to F99 (其他精神和行为障碍). */
  | 'MENTAL_DISORDER'
  /** Two or more care-risk events within 30 days (30天内2次及以上照护风险事件). */
  | 'CARE_RISK_EVENTS';

/** Kind of elderly-care facility (养老设施类别). */
export type ElderlyCareFacilityKind =
  /** Nursing home (养老机构). */
  | 'NURSING_HOME'
  /** Rural welfare home, also for persons in extreme difficulty (农村福利院). */
  | 'RURAL_WELFARE_HOME'
  /** Comprehensive facility of a street or township (街道综合性养老服务设施). */
  | 'STREET_COMPREHENSIVE'
  /** Day care of a community (社区日间照料). */
  | 'DAY_CARE'
  /** Meal site (助餐点). */
  | 'MEAL_SITE'
  /** Mutual aid in a village (农村互助照料). */
  | 'RURAL_MUTUAL_AID';

/** What an elderly-care facility offers (养老服务项目). */
export type ElderlyCareService =
  /** Care day and night (全托). */
  | 'FULL_DAY'
  /** Care by day (日托). */
  | 'DAY'
  /** Service at home (上门). */
  | 'HOME_VISIT'
  /** Meals (助餐). */
  | 'MEAL'
  /** Baths (助浴). */
  | 'BATH'
  /** Rehabilitation (康复). */
  | 'REHAB'
  /** Medical care (医疗). */
  | 'MEDICAL';

/** How medical care is joined to elderly care (医养结合方式). */
export type MedicalIntegration =
  /** Not at all (无). */
  | 'NONE'
  /** By agreement with a medical institution (协议合作). */
  | 'AGREEMENT'
  /** By a medical institution of its own (内设医疗机构). */
  | 'INTERNAL';

/** Programme an elderly-care facility takes part in (养老项目). */
export type ElderlyCareProgramme =
  /** None (无). */
  | 'NONE'
  /** Inclusive care by linkage of city and enterprise (城企联动普惠养老). */
  | 'CITY_ENTERPRISE'
  /** Smart health and elderly care (智慧健康养老). */
  | 'SMART_CARE';

/** Level of government a child-welfare institution belongs to (机构层级). */
export type ChildWelfareInstitutionTier =
  /** Province (省级). */
  | 'PROVINCE'
  /** Prefecture (市级). */
  | 'PREFECTURE'
  /** County (县级). */
  | 'COUNTY';

/** What a child-welfare institution does for children (机构功能). */
export type ChildWelfareFunction =
  /** Bringing up (养). */
  | 'CARE'
  /** Healing (治). */
  | 'MEDICAL'
  /** Teaching (教). */
  | 'EDUCATION'
  /** Rehabilitation (康). */
  | 'REHABILITATION'
  /** Social work (社会工作). */
  | 'SOCIAL_WORK';

/** What the reform of institutions made of one (优化提质转型方式). */
export type ChildWelfareTransformation =
  /** Kept (保留). */
  | 'KEEP'
  /** Merged into that of the prefecture (并入市级机构). */
  | 'MERGED_TO_PREFECTURE'
  /** Turned into a minors' protection centre (转型为未成年人救助保护机构). */
  | 'TURNED_INTO_PROTECTION_CENTRE';

/** Narrows a list of benefits; all given conditions hold together (福利待遇筛选). */
export type WelfareBenefitFilter = {
  /** The person lives in this division or further below (常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Paid by this division, a county or above, or one further below (发放区划). */
  readonly payingDivisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (待遇类别). */
  readonly kind?: InputMaybe<WelfareBenefitKind>;
  /** State (待遇状态). */
  readonly status?: InputMaybe<BenefitStatus>;
  /** Why it ended (终止原因). */
  readonly terminationReason?: InputMaybe<TerminationReason>;
  /** Age tier of the advanced-age allowance (年龄档次). */
  readonly tier?: InputMaybe<ElderlyBenefitTier>;
  /** Elderly benefits not ended whose check that the person lives is due today, or is not, rule W-36 (是否应做生存认证). */
  readonly aliveCheckDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** First month paid is between the months of these days (起发时间). */
  readonly startedBetween?: InputMaybe<DateRange>;
  /** Last month paid is between the months of these days (止发时间). */
  readonly endedBetween?: InputMaybe<DateRange>;
  /** What a disability subsidy rests on (享受依据). */
  readonly basis?: InputMaybe<DisabilitySubsidyBasis>;
  /** Who brings the child up (养育方式). */
  readonly careMode?: InputMaybe<ChildCareMode>;
  /** Father or mother in this state (父母状况). */
  readonly parentStatus?: InputMaybe<ParentStatus>;
  /** Institution that brings the child up (养育机构). */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Guarantees of children not ended whose eighteenth birthday is before this day (成年日期早于). */
  readonly ageOutBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of elderly-care facilities; all given conditions hold together (养老服务设施筛选). */
export type ElderlyCareFacilityFilter = {
  /** Stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (类别). */
  readonly kind?: InputMaybe<ElderlyCareFacilityKind>;
  /** Stage of its life (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
  /** Offers all of these (服务项目). */
  readonly services?: InputMaybe<ReadonlyArray<ElderlyCareService>>;
  /** Has a bed not taken, or has none (有无空床). */
  readonly hasFreeBeds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stars, at least, 1 to 5 (最低星级). */
  readonly starMin?: InputMaybe<Scalars['Int']['input']>;
  /** Share of nursing beds, at least, 0 to 1 (最低护理型床位占比). */
  readonly nursingShareMin?: InputMaybe<Scalars['Float']['input']>;
  /** Within so many kilometres of a point; facilities surveyed in the WGS-84 grid are left out (附近). */
  readonly near?: InputMaybe<CareFacilityNear>;
};

/** A point and how far around it (附近). */
export type CareFacilityNear = {
  /** Degrees east, GCJ-02 (经度). */
  readonly longitude: Scalars['Float']['input'];
  /** Degrees north, GCJ-02 (纬度). */
  readonly latitude: Scalars['Float']['input'];
  /** Kilometres as the crow flies, above 0, at most 50 (公里数). */
  readonly withinKm: Scalars['Float']['input'];
};

/** Narrows a list of child-welfare institutions; all given conditions hold together (儿童福利机构筛选). */
export type ChildWelfareInstitutionFilter = {
  /** Stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Level of government (机构层级). */
  readonly tier?: InputMaybe<ChildWelfareInstitutionTier>;
  /** Stage of its life (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
  /** Has all of these functions (机构功能). */
  readonly functions?: InputMaybe<ReadonlyArray<ChildWelfareFunction>>;
  /** Has a bed not taken, or has none (有无空床). */
  readonly hasFreeBeds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Open to children of the neighbourhood (是否向社会开放). */
  readonly openToCommunity?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Narrows a list of assessments; all given conditions hold together (能力评估筛选). */
export type CareNeedsAssessmentFilter = {
  /** The person lives in this division or further below (常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Final level (最终等级). */
  readonly level?: InputMaybe<CareLevel>;
  /** What it was made for (评估类型). */
  readonly kind?: InputMaybe<CareNeedsAssessmentKind>;
  /** Latest assessments of a person that run out before this day (有效期早于). */
  readonly validUntilBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of disability certificates; all given conditions hold together (残疾人证筛选). */
export type DisabilityCertificateFilter = {
  /** The holder lives in this division or further below (常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Category, alone or among others (残疾类别). */
  readonly category?: InputMaybe<DisabilityCategory>;
  /** Grade, 1 to 4 (残疾等级). */
  readonly grade?: InputMaybe<Scalars['Int']['input']>;
  /** State (状态). */
  readonly state?: InputMaybe<DisabilityCertificateState>;
  /** Runs out before this day (有效期早于). */
  readonly validUntilBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of standards of elderly benefits; all given conditions hold together (老年人补贴标准筛选). */
export type ElderlyBenefitStandardFilter = {
  /** Set by this division, a county or above, or one further below (制定区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Benefit (补贴类别). */
  readonly kind?: InputMaybe<ElderlyBenefitKind>;
  /** Age tier (年龄档次). */
  readonly tier?: InputMaybe<ElderlyBenefitTier>;
  /** Applies on this day (适用日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of standards for children; all given conditions hold together (儿童养育标准筛选). */
export type ChildStandardFilter = {
  /** Set by this division, a county or above, or one further below (制定区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Who brings the child up (养育方式). */
  readonly careMode?: InputMaybe<ChildCareMode>;
  /** Applies on this day (适用日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of benefits (福利待遇分页). */
export type WelfareBenefitConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<WelfareBenefitEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One benefit of a page (待遇行). */
export type WelfareBenefitEdge = {
  /** The benefit (待遇). */
  readonly node: WelfareBenefit;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of elderly-care facilities (养老服务设施分页). */
export type ElderlyCareFacilityConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ElderlyCareFacilityEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One facility of a page (设施行). */
export type ElderlyCareFacilityEdge = {
  /** The facility (设施). */
  readonly node: ElderlyCareFacility;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of child-welfare institutions (儿童福利机构分页). */
export type ChildWelfareInstitutionConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ChildWelfareInstitutionEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One institution of a page (机构行). */
export type ChildWelfareInstitutionEdge = {
  /** The institution (机构). */
  readonly node: ChildWelfareInstitution;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of care-needs assessments (能力评估分页). */
export type CareNeedsAssessmentConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CareNeedsAssessmentEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One assessment of a page (评估行). */
export type CareNeedsAssessmentEdge = {
  /** The assessment (评估). */
  readonly node: CareNeedsAssessment;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of disability certificates (残疾人证分页). */
export type DisabilityCertificateConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DisabilityCertificateEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One certificate of a page (证件行). */
export type DisabilityCertificateEdge = {
  /** The certificate (证件). */
  readonly node: DisabilityCertificate;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of standards of elderly benefits (老年人补贴标准分页). */
export type ElderlyBenefitStandardConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ElderlyBenefitStandardEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One standard of a page (标准行). */
export type ElderlyBenefitStandardEdge = {
  /** The standard (标准). */
  readonly node: ElderlyBenefitStandard;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of standards for children (儿童养育标准分页). */
export type ChildStandardConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ChildStandardEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One standard of a page (标准行). */
export type ChildStandardEdge = {
  /** The standard (标准). */
  readonly node: ChildStandard;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

export type Query = {
  /** One benefit by id, null when there is none (福利待遇). */
  readonly welfareBenefit?: Maybe<WelfareBenefit>;
  /** Benefits by the community the person lives in and id, or by paying county when only that is asked for (福利待遇列表). */
  readonly welfareBenefits?: Maybe<WelfareBenefitConnection>;
  /** Elderly-care facilities by division and id (养老服务设施列表). */
  readonly elderlyCareFacilities?: Maybe<ElderlyCareFacilityConnection>;
  /** Child-welfare institutions by division and id (儿童福利机构列表). */
  readonly childWelfareInstitutions?: Maybe<ChildWelfareInstitutionConnection>;
  /** Care-needs assessments by community and id (能力评估列表). */
  readonly careNeedsAssessments?: Maybe<CareNeedsAssessmentConnection>;
  /** Disability certificates by community and id (残疾人证列表). */
  readonly disabilityCertificates?: Maybe<DisabilityCertificateConnection>;
  /** Standards of elderly benefits by division and id (老年人补贴标准列表). */
  readonly elderlyBenefitStandards?: Maybe<ElderlyBenefitStandardConnection>;
  /** Standards for children by division and id (儿童养育标准列表). */
  readonly childStandards?: Maybe<ChildStandardConnection>;
};


export type QueryWelfareBenefitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWelfareBenefitsArgs = {
  filter?: InputMaybe<WelfareBenefitFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderlyCareFacilitiesArgs = {
  filter?: InputMaybe<ElderlyCareFacilityFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildWelfareInstitutionsArgs = {
  filter?: InputMaybe<ChildWelfareInstitutionFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCareNeedsAssessmentsArgs = {
  filter?: InputMaybe<CareNeedsAssessmentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisabilityCertificatesArgs = {
  filter?: InputMaybe<DisabilityCertificateFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderlyBenefitStandardsArgs = {
  filter?: InputMaybe<ElderlyBenefitStandardFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildStandardsArgs = {
  filter?: InputMaybe<ChildStandardFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  Organization: Organization;
  ElderlyBenefit: ElderlyBenefit;
  DisabilitySubsidy: DisabilitySubsidy;
  ChildWelfareCase: ChildWelfareCase;
  DisabilityCertificate: DisabilityCertificate;
  CareNeedsAssessment: CareNeedsAssessment;
  ElderlyCareFacility: ElderlyCareFacility;
  ChildWelfareInstitution: ChildWelfareInstitution;
  ElderlyBenefitStandard: ElderlyBenefitStandard;
  ChildStandard: ChildStandard;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
  ElderlyBenefit:
    ( { __typename: 'ElderlyBenefit' }
    & GraphQLRecursivePick<FederationTypes['ElderlyBenefit'], {"id":true}> );
  DisabilitySubsidy:
    ( { __typename: 'DisabilitySubsidy' }
    & GraphQLRecursivePick<FederationTypes['DisabilitySubsidy'], {"id":true}> );
  ChildWelfareCase:
    ( { __typename: 'ChildWelfareCase' }
    & GraphQLRecursivePick<FederationTypes['ChildWelfareCase'], {"id":true}> );
  DisabilityCertificate:
    ( { __typename: 'DisabilityCertificate' }
    & GraphQLRecursivePick<FederationTypes['DisabilityCertificate'], {"id":true}> );
  CareNeedsAssessment:
    ( { __typename: 'CareNeedsAssessment' }
    & GraphQLRecursivePick<FederationTypes['CareNeedsAssessment'], {"id":true}> );
  ElderlyCareFacility:
    ( { __typename: 'ElderlyCareFacility' }
    & GraphQLRecursivePick<FederationTypes['ElderlyCareFacility'], {"id":true}> );
  ChildWelfareInstitution:
    ( { __typename: 'ChildWelfareInstitution' }
    & GraphQLRecursivePick<FederationTypes['ChildWelfareInstitution'], {"id":true}> );
  ElderlyBenefitStandard:
    ( { __typename: 'ElderlyBenefitStandard' }
    & GraphQLRecursivePick<FederationTypes['ElderlyBenefitStandard'], {"id":true}> );
  ChildStandard:
    ( { __typename: 'ChildStandard' }
    & GraphQLRecursivePick<FederationTypes['ChildStandard'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Facility:
    | ( ElderlyCareFacilityRecord )
    | ( ChildWelfareInstitutionRecord )
  ;
  WelfareBenefit:
    | ( ElderlyBenefitRecord )
    | ( DisabilitySubsidyRecord )
    | ( ChildWelfareCaseRecord )
  ;
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
  Organization: ResolverTypeWrapper<OrganizationReference>;
  WelfareBenefit: ResolverTypeWrapper<WelfareBenefitRecord>;
  WelfareBenefitRate: ResolverTypeWrapper<WelfareBenefitRateRecord>;
  WelfareBenefitChange: ResolverTypeWrapper<WelfareBenefitChangeRecord>;
  ElderlyBenefit: ResolverTypeWrapper<ElderlyBenefitRecord>;
  DisabilitySubsidy: ResolverTypeWrapper<DisabilitySubsidyRecord>;
  ChildWelfareCase: ResolverTypeWrapper<ChildWelfareCaseRecord>;
  DisabilityCertificate: ResolverTypeWrapper<DisabilityCertificateRecord>;
  CareNeedsAssessment: ResolverTypeWrapper<CareNeedsAssessmentRecord>;
  CareNeedsScore: ResolverTypeWrapper<CareNeedsScore>;
  ElderlyCareFacility: ResolverTypeWrapper<ElderlyCareFacilityRecord>;
  ChildWelfareInstitution: ResolverTypeWrapper<ChildWelfareInstitutionRecord>;
  ElderlyBenefitStandard: ResolverTypeWrapper<ElderlyBenefitStandardRecord>;
  ChildStandard: ResolverTypeWrapper<ChildStandardRecord>;
  WelfareStats: ResolverTypeWrapper<WelfareStatsRecord>;
  WelfareBenefitCount: ResolverTypeWrapper<WelfareBenefitCount>;
  CareLevelCount: ResolverTypeWrapper<CareLevelCount>;
  WelfareBenefitKind: WelfareBenefitKind;
  ElderlyBenefitKind: ElderlyBenefitKind;
  ElderlyBenefitTier: ElderlyBenefitTier;
  ElderlyBenefitForm: ElderlyBenefitForm;
  ElderlyBenefitApplied: ElderlyBenefitApplied;
  DisabilitySubsidyBasis: DisabilitySubsidyBasis;
  ChildWelfareKind: ChildWelfareKind;
  ChildCareMode: ChildCareMode;
  ParentStatus: ParentStatus;
  DisabilityCategory: DisabilityCategory;
  DisabilityCertificateState: DisabilityCertificateState;
  CareLevel: CareLevel;
  CareNeedsAssessmentKind: CareNeedsAssessmentKind;
  CareNeedsPart: CareNeedsPart;
  CareNeedsItem: CareNeedsItem;
  CareLevelAdjustment: CareLevelAdjustment;
  ElderlyCareFacilityKind: ElderlyCareFacilityKind;
  ElderlyCareService: ElderlyCareService;
  MedicalIntegration: MedicalIntegration;
  ElderlyCareProgramme: ElderlyCareProgramme;
  ChildWelfareInstitutionTier: ChildWelfareInstitutionTier;
  ChildWelfareFunction: ChildWelfareFunction;
  ChildWelfareTransformation: ChildWelfareTransformation;
  WelfareBenefitFilter: WelfareBenefitFilter;
  ElderlyCareFacilityFilter: ElderlyCareFacilityFilter;
  CareFacilityNear: CareFacilityNear;
  ChildWelfareInstitutionFilter: ChildWelfareInstitutionFilter;
  CareNeedsAssessmentFilter: CareNeedsAssessmentFilter;
  DisabilityCertificateFilter: DisabilityCertificateFilter;
  ElderlyBenefitStandardFilter: ElderlyBenefitStandardFilter;
  ChildStandardFilter: ChildStandardFilter;
  WelfareBenefitConnection: ResolverTypeWrapper<WelfareBenefitConnectionRecord>;
  WelfareBenefitEdge: ResolverTypeWrapper<Omit<WelfareBenefitEdge, 'node'> & { node: ResolversTypes['WelfareBenefit'] }>;
  ElderlyCareFacilityConnection: ResolverTypeWrapper<ElderlyCareFacilityConnectionRecord>;
  ElderlyCareFacilityEdge: ResolverTypeWrapper<Omit<ElderlyCareFacilityEdge, 'node'> & { node: ResolversTypes['ElderlyCareFacility'] }>;
  ChildWelfareInstitutionConnection: ResolverTypeWrapper<ChildWelfareInstitutionConnectionRecord>;
  ChildWelfareInstitutionEdge: ResolverTypeWrapper<Omit<ChildWelfareInstitutionEdge, 'node'> & { node: ResolversTypes['ChildWelfareInstitution'] }>;
  CareNeedsAssessmentConnection: ResolverTypeWrapper<CareNeedsAssessmentConnectionRecord>;
  CareNeedsAssessmentEdge: ResolverTypeWrapper<Omit<CareNeedsAssessmentEdge, 'node'> & { node: ResolversTypes['CareNeedsAssessment'] }>;
  DisabilityCertificateConnection: ResolverTypeWrapper<DisabilityCertificateConnectionRecord>;
  DisabilityCertificateEdge: ResolverTypeWrapper<Omit<DisabilityCertificateEdge, 'node'> & { node: ResolversTypes['DisabilityCertificate'] }>;
  ElderlyBenefitStandardConnection: ResolverTypeWrapper<ElderlyBenefitStandardConnectionRecord>;
  ElderlyBenefitStandardEdge: ResolverTypeWrapper<Omit<ElderlyBenefitStandardEdge, 'node'> & { node: ResolversTypes['ElderlyBenefitStandard'] }>;
  ChildStandardConnection: ResolverTypeWrapper<ChildStandardConnectionRecord>;
  ChildStandardEdge: ResolverTypeWrapper<Omit<ChildStandardEdge, 'node'> & { node: ResolversTypes['ChildStandard'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Organization: OrganizationReference;
  WelfareBenefit: WelfareBenefitRecord;
  WelfareBenefitRate: WelfareBenefitRateRecord;
  WelfareBenefitChange: WelfareBenefitChangeRecord;
  ElderlyBenefit: ElderlyBenefitRecord;
  DisabilitySubsidy: DisabilitySubsidyRecord;
  ChildWelfareCase: ChildWelfareCaseRecord;
  DisabilityCertificate: DisabilityCertificateRecord;
  CareNeedsAssessment: CareNeedsAssessmentRecord;
  CareNeedsScore: CareNeedsScore;
  ElderlyCareFacility: ElderlyCareFacilityRecord;
  ChildWelfareInstitution: ChildWelfareInstitutionRecord;
  ElderlyBenefitStandard: ElderlyBenefitStandardRecord;
  ChildStandard: ChildStandardRecord;
  WelfareStats: WelfareStatsRecord;
  WelfareBenefitCount: WelfareBenefitCount;
  CareLevelCount: CareLevelCount;
  WelfareBenefitFilter: WelfareBenefitFilter;
  ElderlyCareFacilityFilter: ElderlyCareFacilityFilter;
  CareFacilityNear: CareFacilityNear;
  ChildWelfareInstitutionFilter: ChildWelfareInstitutionFilter;
  CareNeedsAssessmentFilter: CareNeedsAssessmentFilter;
  DisabilityCertificateFilter: DisabilityCertificateFilter;
  ElderlyBenefitStandardFilter: ElderlyBenefitStandardFilter;
  ChildStandardFilter: ChildStandardFilter;
  WelfareBenefitConnection: WelfareBenefitConnectionRecord;
  WelfareBenefitEdge: Omit<WelfareBenefitEdge, 'node'> & { node: ResolversParentTypes['WelfareBenefit'] };
  ElderlyCareFacilityConnection: ElderlyCareFacilityConnectionRecord;
  ElderlyCareFacilityEdge: Omit<ElderlyCareFacilityEdge, 'node'> & { node: ResolversParentTypes['ElderlyCareFacility'] };
  ChildWelfareInstitutionConnection: ChildWelfareInstitutionConnectionRecord;
  ChildWelfareInstitutionEdge: Omit<ChildWelfareInstitutionEdge, 'node'> & { node: ResolversParentTypes['ChildWelfareInstitution'] };
  CareNeedsAssessmentConnection: CareNeedsAssessmentConnectionRecord;
  CareNeedsAssessmentEdge: Omit<CareNeedsAssessmentEdge, 'node'> & { node: ResolversParentTypes['CareNeedsAssessment'] };
  DisabilityCertificateConnection: DisabilityCertificateConnectionRecord;
  DisabilityCertificateEdge: Omit<DisabilityCertificateEdge, 'node'> & { node: ResolversParentTypes['DisabilityCertificate'] };
  ElderlyBenefitStandardConnection: ElderlyBenefitStandardConnectionRecord;
  ElderlyBenefitStandardEdge: Omit<ElderlyBenefitStandardEdge, 'node'> & { node: ResolversParentTypes['ElderlyBenefitStandard'] };
  ChildStandardConnection: ChildStandardConnectionRecord;
  ChildStandardEdge: Omit<ChildStandardEdge, 'node'> & { node: ResolversParentTypes['ChildStandard'] };
  Query: Record<PropertyKey, never>;
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
  __resolveType: TypeResolveFn<'ElderlyCareFacility' | 'ChildWelfareInstitution', ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  welfareBenefits?: Resolver<Maybe<ResolversTypes['WelfareBenefitConnection']>, ParentType, ContextType, RequireFields<DivisionWelfareBenefitsArgs, 'first'>>;
  careFacilities?: Resolver<Maybe<ResolversTypes['ElderlyCareFacilityConnection']>, ParentType, ContextType, RequireFields<DivisionCareFacilitiesArgs, 'first'>>;
  welfareStats?: Resolver<Maybe<ResolversTypes['WelfareStats']>, ParentType, ContextType, Partial<DivisionWelfareStatsArgs>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  benefits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefit']>>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['DisabilityCertificate']>, ParentType, ContextType>;
  careLevel?: Resolver<Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  childStatus?: Resolver<Maybe<ResolversTypes['ChildWelfareKind']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facility']>>, ParentType, ContextType>;
};

export type WelfareBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareBenefit'] = ResolversParentTypes['WelfareBenefit']> = {
  __resolveType: TypeResolveFn<'ElderlyBenefit' | 'DisabilitySubsidy' | 'ChildWelfareCase', ParentType, ContextType>;
};

export type WelfareBenefitRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareBenefitRate'] = ResolversParentTypes['WelfareBenefitRate']> = {
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['ElderlyBenefitTier']>, ParentType, ContextType>;
};

export type WelfareBenefitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareBenefitChange'] = ResolversParentTypes['WelfareBenefitChange']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BenefitStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
};

export type ElderlyBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyBenefit'] = ResolversParentTypes['ElderlyBenefit'], FederationReferenceType extends FederationReferenceTypes['ElderlyBenefit'] = FederationReferenceTypes['ElderlyBenefit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderlyBenefit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['WelfareBenefitKind']>, ParentType, ContextType>;
  monthly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BenefitStatus']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  payingDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  rates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefitRate']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefitChange']>>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['ElderlyBenefitTier']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ElderlyBenefitForm']>, ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['ElderlyBenefitApplied']>, ParentType, ContextType>;
  lastAliveCheck?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  aliveCheckDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilitySubsidyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilitySubsidy'] = ResolversParentTypes['DisabilitySubsidy'], FederationReferenceType extends FederationReferenceTypes['DisabilitySubsidy'] = FederationReferenceTypes['DisabilitySubsidy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilitySubsidy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['WelfareBenefitKind']>, ParentType, ContextType>;
  monthly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BenefitStatus']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  payingDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  rates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefitRate']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefitChange']>>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyBasis']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['DisabilityCertificate']>, ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildWelfareCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareCase'] = ResolversParentTypes['ChildWelfareCase'], FederationReferenceType extends FederationReferenceTypes['ChildWelfareCase'] = FederationReferenceTypes['ChildWelfareCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildWelfareCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['WelfareBenefitKind']>, ParentType, ContextType>;
  monthly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BenefitStatus']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  payingDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  rates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefitRate']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WelfareBenefitChange']>>, ParentType, ContextType>;
  careMode?: Resolver<Maybe<ResolversTypes['ChildCareMode']>, ParentType, ContextType>;
  fatherStatus?: Resolver<Maybe<ResolversTypes['ParentStatus']>, ParentType, ContextType>;
  motherStatus?: Resolver<Maybe<ResolversTypes['ParentStatus']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['ChildWelfareInstitution']>, ParentType, ContextType>;
  actualCarer?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  monthlyStandard?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  topUpOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inSchoolUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ageOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handoverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityCertificate'] = ResolversParentTypes['DisabilityCertificate'], FederationReferenceType extends FederationReferenceTypes['DisabilityCertificate'] = FederationReferenceTypes['DisabilityCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilityCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisabilityCategory']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisabilityCertificateState']>, ParentType, ContextType>;
};

export type CareNeedsAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareNeedsAssessment'] = ResolversParentTypes['CareNeedsAssessment'], FederationReferenceType extends FederationReferenceTypes['CareNeedsAssessment'] = FederationReferenceTypes['CareNeedsAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareNeedsAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CareNeedsAssessmentKind']>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareNeedsScore']>>, ParentType, ContextType>;
  selfCare?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mobility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mental?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perception?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preliminaryLevel?: Resolver<Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  adjustments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareLevelAdjustment']>>, ParentType, ContextType>;
  finalLevel?: Resolver<Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CareNeedsScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareNeedsScore'] = ResolversParentTypes['CareNeedsScore']> = {
  part?: Resolver<ResolversTypes['CareNeedsPart'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['CareNeedsItem'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyCareFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareFacility'] = ResolversParentTypes['ElderlyCareFacility'], FederationReferenceType extends FederationReferenceTypes['ElderlyCareFacility'] = FederationReferenceTypes['ElderlyCareFacility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderlyCareFacility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facilityKind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ownership?: Resolver<ResolversTypes['FacilityOwnership'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FacilityStatus'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceArea?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  lastInspectionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ElderlyCareFacilityKind'], ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nursingBeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freeBeds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nursingShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['ElderlyCareService']>, ParentType, ContextType>;
  recordNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  starRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medicalIntegration?: Resolver<ResolversTypes['MedicalIntegration'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['ElderlyCareProgramme'], ParentType, ContextType>;
  fireSafetyOk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  safetyStandardOk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  staffNursing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isComprehensive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildWelfareInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareInstitution'] = ResolversParentTypes['ChildWelfareInstitution'], FederationReferenceType extends FederationReferenceTypes['ChildWelfareInstitution'] = FederationReferenceTypes['ChildWelfareInstitution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildWelfareInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facilityKind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ownership?: Resolver<ResolversTypes['FacilityOwnership'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FacilityStatus'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceArea?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  lastInspectionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['ChildWelfareInstitutionTier'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['ChildWelfareFunction']>, ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fosterFamilies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openToCommunity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transformation?: Resolver<ResolversTypes['ChildWelfareTransformation'], ParentType, ContextType>;
  isFullService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElderlyBenefitStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyBenefitStandard'] = ResolversParentTypes['ElderlyBenefitStandard'], FederationReferenceType extends FederationReferenceTypes['ElderlyBenefitStandard'] = FederationReferenceTypes['ElderlyBenefitStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderlyBenefitStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ElderlyBenefitKind'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['ElderlyBenefitTier']>, ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChildStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildStandard'] = ResolversParentTypes['ChildStandard'], FederationReferenceType extends FederationReferenceTypes['ChildStandard'] = FederationReferenceTypes['ChildStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  careMode?: Resolver<ResolversTypes['ChildCareMode'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  growthBasis?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WelfareStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareStats'] = ResolversParentTypes['WelfareStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  benefits?: Resolver<ReadonlyArray<ResolversTypes['WelfareBenefitCount']>, ParentType, ContextType>;
  advancedAgeRecipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlySpending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  disabilityCertificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  careLevels?: Resolver<ReadonlyArray<ResolversTypes['CareLevelCount']>, ParentType, ContextType>;
  careFacilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nursingBeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nursingBedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WelfareBenefitCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareBenefitCount'] = ResolversParentTypes['WelfareBenefitCount']> = {
  kind?: Resolver<ResolversTypes['WelfareBenefitKind'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['ElderlyBenefitTier']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CareLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareLevelCount'] = ResolversParentTypes['CareLevelCount']> = {
  level?: Resolver<ResolversTypes['CareLevel'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WelfareBenefitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareBenefitConnection'] = ResolversParentTypes['WelfareBenefitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WelfareBenefitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WelfareBenefitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareBenefitEdge'] = ResolversParentTypes['WelfareBenefitEdge']> = {
  node?: Resolver<ResolversTypes['WelfareBenefit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElderlyCareFacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareFacilityConnection'] = ResolversParentTypes['ElderlyCareFacilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElderlyCareFacilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyCareFacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareFacilityEdge'] = ResolversParentTypes['ElderlyCareFacilityEdge']> = {
  node?: Resolver<ResolversTypes['ElderlyCareFacility'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildWelfareInstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareInstitutionConnection'] = ResolversParentTypes['ChildWelfareInstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChildWelfareInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildWelfareInstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareInstitutionEdge'] = ResolversParentTypes['ChildWelfareInstitutionEdge']> = {
  node?: Resolver<ResolversTypes['ChildWelfareInstitution'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CareNeedsAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareNeedsAssessmentConnection'] = ResolversParentTypes['CareNeedsAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CareNeedsAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareNeedsAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareNeedsAssessmentEdge'] = ResolversParentTypes['CareNeedsAssessmentEdge']> = {
  node?: Resolver<ResolversTypes['CareNeedsAssessment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisabilityCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityCertificateConnection'] = ResolversParentTypes['DisabilityCertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisabilityCertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityCertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityCertificateEdge'] = ResolversParentTypes['DisabilityCertificateEdge']> = {
  node?: Resolver<ResolversTypes['DisabilityCertificate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElderlyBenefitStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyBenefitStandardConnection'] = ResolversParentTypes['ElderlyBenefitStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElderlyBenefitStandardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyBenefitStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyBenefitStandardEdge'] = ResolversParentTypes['ElderlyBenefitStandardEdge']> = {
  node?: Resolver<ResolversTypes['ElderlyBenefitStandard'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildStandardConnection'] = ResolversParentTypes['ChildStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChildStandardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildStandardEdge'] = ResolversParentTypes['ChildStandardEdge']> = {
  node?: Resolver<ResolversTypes['ChildStandard'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  welfareBenefit?: Resolver<Maybe<ResolversTypes['WelfareBenefit']>, ParentType, ContextType, RequireFields<QueryWelfareBenefitArgs, 'id'>>;
  welfareBenefits?: Resolver<Maybe<ResolversTypes['WelfareBenefitConnection']>, ParentType, ContextType, RequireFields<QueryWelfareBenefitsArgs, 'first'>>;
  elderlyCareFacilities?: Resolver<Maybe<ResolversTypes['ElderlyCareFacilityConnection']>, ParentType, ContextType, RequireFields<QueryElderlyCareFacilitiesArgs, 'first'>>;
  childWelfareInstitutions?: Resolver<Maybe<ResolversTypes['ChildWelfareInstitutionConnection']>, ParentType, ContextType, RequireFields<QueryChildWelfareInstitutionsArgs, 'first'>>;
  careNeedsAssessments?: Resolver<Maybe<ResolversTypes['CareNeedsAssessmentConnection']>, ParentType, ContextType, RequireFields<QueryCareNeedsAssessmentsArgs, 'first'>>;
  disabilityCertificates?: Resolver<Maybe<ResolversTypes['DisabilityCertificateConnection']>, ParentType, ContextType, RequireFields<QueryDisabilityCertificatesArgs, 'first'>>;
  elderlyBenefitStandards?: Resolver<Maybe<ResolversTypes['ElderlyBenefitStandardConnection']>, ParentType, ContextType, RequireFields<QueryElderlyBenefitStandardsArgs, 'first'>>;
  childStandards?: Resolver<Maybe<ResolversTypes['ChildStandardConnection']>, ParentType, ContextType, RequireFields<QueryChildStandardsArgs, 'first'>>;
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
  Organization?: OrganizationResolvers<ContextType>;
  WelfareBenefit?: WelfareBenefitResolvers<ContextType>;
  WelfareBenefitRate?: WelfareBenefitRateResolvers<ContextType>;
  WelfareBenefitChange?: WelfareBenefitChangeResolvers<ContextType>;
  ElderlyBenefit?: ElderlyBenefitResolvers<ContextType>;
  DisabilitySubsidy?: DisabilitySubsidyResolvers<ContextType>;
  ChildWelfareCase?: ChildWelfareCaseResolvers<ContextType>;
  DisabilityCertificate?: DisabilityCertificateResolvers<ContextType>;
  CareNeedsAssessment?: CareNeedsAssessmentResolvers<ContextType>;
  CareNeedsScore?: CareNeedsScoreResolvers<ContextType>;
  ElderlyCareFacility?: ElderlyCareFacilityResolvers<ContextType>;
  ChildWelfareInstitution?: ChildWelfareInstitutionResolvers<ContextType>;
  ElderlyBenefitStandard?: ElderlyBenefitStandardResolvers<ContextType>;
  ChildStandard?: ChildStandardResolvers<ContextType>;
  WelfareStats?: WelfareStatsResolvers<ContextType>;
  WelfareBenefitCount?: WelfareBenefitCountResolvers<ContextType>;
  CareLevelCount?: CareLevelCountResolvers<ContextType>;
  WelfareBenefitConnection?: WelfareBenefitConnectionResolvers<ContextType>;
  WelfareBenefitEdge?: WelfareBenefitEdgeResolvers<ContextType>;
  ElderlyCareFacilityConnection?: ElderlyCareFacilityConnectionResolvers<ContextType>;
  ElderlyCareFacilityEdge?: ElderlyCareFacilityEdgeResolvers<ContextType>;
  ChildWelfareInstitutionConnection?: ChildWelfareInstitutionConnectionResolvers<ContextType>;
  ChildWelfareInstitutionEdge?: ChildWelfareInstitutionEdgeResolvers<ContextType>;
  CareNeedsAssessmentConnection?: CareNeedsAssessmentConnectionResolvers<ContextType>;
  CareNeedsAssessmentEdge?: CareNeedsAssessmentEdgeResolvers<ContextType>;
  DisabilityCertificateConnection?: DisabilityCertificateConnectionResolvers<ContextType>;
  DisabilityCertificateEdge?: DisabilityCertificateEdgeResolvers<ContextType>;
  ElderlyBenefitStandardConnection?: ElderlyBenefitStandardConnectionResolvers<ContextType>;
  ElderlyBenefitStandardEdge?: ElderlyBenefitStandardEdgeResolvers<ContextType>;
  ChildStandardConnection?: ChildStandardConnectionResolvers<ContextType>;
  ChildStandardEdge?: ChildStandardEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

