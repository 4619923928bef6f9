// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MarriageRecord, MarriageStateChangeRecord, DivorceApplicationRecord, DivorceAgreementRecord, DivorceStateChangeRecord, MarriageRegistryRecord, SlotRecord, MarriageConnectionRecord, DivorceApplicationConnectionRecord, MarriageRegistryConnectionRecord, SlotConnectionRecord } from './records.ts';
import type { DivisionReference, ResidentReference, OrganizationReference } from '../shared/references.ts';
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

/** A marriage, from its registration to its end; personal (婚姻关系). */
export type Marriage = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** One party (当事人甲). */
  readonly partyA?: Maybe<Resident>;
  /** The other party (当事人乙). */
  readonly partyB?: Maybe<Resident>;
  /** Communities the parties lived in at registration, each once (双方登记时常住地). */
  readonly partyDivisions?: Maybe<ReadonlyArray<Division>>;
  /** Stage of the marriage (状态). */
  readonly state?: Maybe<MarriageState>;
  /** Day of registration; the relation starts with it, rule M-08 (登记日期). */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the marriage certificate (结婚证字号). */
  readonly certificateNo?: Maybe<Scalars['String']['output']>;
  /** Who registered it (登记机关). */
  readonly registry?: Maybe<MarriageRegistry>;
  /** Whether a party was registered in another province (跨省通办). */
  readonly crossProvince?: Maybe<Scalars['Boolean']['output']>;
  /** Day it ended, null while it holds (终止日期). */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended, null while it holds (终止原因). */
  readonly endReason?: Maybe<MarriageEndReason>;
  /** Applications to divorce by registration, newest first (离婚登记申请). */
  readonly divorceApplications?: Maybe<ReadonlyArray<DivorceApplication>>;
  /** Every stage it has been through, oldest first (办理历程). */
  readonly history?: Maybe<ReadonlyArray<MarriageStateChange>>;
};

/** A marriage entering a stage (婚姻状态变更). */
export type MarriageStateChange = {
  /** The stage entered (状态). */
  readonly state: MarriageState;
  /** Day it took effect (日期). */
  readonly on: Scalars['Date']['output'];
  /** The office, court or event it follows from (依据). */
  readonly by: Scalars['String']['output'];
  /** Why (事由). */
  readonly reason: Scalars['String']['output'];
};

/** An application to divorce by registration, with its cooling-off and its window; personal, its agreement sensitive (离婚登记申请). */
export type DivorceApplication = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The marriage it would end (婚姻关系). */
  readonly marriage?: Maybe<Marriage>;
  /** Who took it; both must come back to the same one, rule M-11 (登记机关). */
  readonly registry?: Maybe<MarriageRegistry>;
  /** Stage of the application (状态). */
  readonly state?: Maybe<DivorceApplicationState>;
  /** Day it was handed in (申请日期). */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Day it was received, null before and when it was not accepted (受理日期). */
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day either may withdraw, rule M-10 (冷静期届满日). */
  readonly coolingEndsOn?: Maybe<Scalars['Date']['output']>;
  /** First day the certificate can be collected (可领证起始日). */
  readonly collectFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the certificate can be collected, rule M-11 (可领证截止日). */
  readonly collectBy?: Maybe<Scalars['Date']['output']>;
  /** Minor children of the couple at the time (未成年子女数). */
  readonly minorChildren?: Maybe<Scalars['Int']['output']>;
  /** The written agreement, rule M-09; sensitive (离婚协议). */
  readonly agreement?: Maybe<DivorceAgreement>;
  /** Every stage it has been through, oldest first (办理历程). */
  readonly history?: Maybe<ReadonlyArray<DivorceStateChange>>;
};

/** A written divorce agreement; sensitive (离婚协议). */
export type DivorceAgreement = {
  /** Care and maintenance of the children (子女抚养). */
  readonly children: Scalars['String']['output'];
  /** Division of property (财产分割). */
  readonly property: Scalars['String']['output'];
  /** Who bears which debts (债务处理). */
  readonly debts: Scalars['String']['output'];
};

/** A divorce application entering a stage (离婚登记状态变更). */
export type DivorceStateChange = {
  /** The stage entered (状态). */
  readonly state: DivorceApplicationState;
  /** Day (日期). */
  readonly on: Scalars['Date']['output'];
  /** Who brought it about: the registry, a party or the passing of time (依据). */
  readonly by: Scalars['String']['output'];
  /** Why (事由). */
  readonly reason: Scalars['String']['output'];
};

/** An authority that registers marriages and divorces (婚姻登记机关). */
export type MarriageRegistry = Facility & {
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
  /** How many people or couples a day it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Level of the authority (层级). */
  readonly level: RegistryLevel;
  /** Grade by the national standard (等级). */
  readonly grade: RegistryGrade;
  /** Day the grade was given, null without one (评定日期). */
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  /** Counters (窗口数). */
  readonly windows?: Maybe<Scalars['Int']['output']>;
  /** Registrars (登记员数). */
  readonly registrars?: Maybe<Scalars['Int']['output']>;
  /** Whether it has a counselling room for couples (婚姻家庭辅导室). */
  readonly hasCounsellingRoom: Scalars['Boolean']['output'];
  /** Whether it registers marriages with foreigners (涉外). */
  readonly foreignCapable: Scalars['Boolean']['output'];
  /** Its appointment slots by day and id (号源). */
  readonly slots: SlotConnection;
};


/** An authority that registers marriages and divorces (婚姻登记机关). */
export type MarriageRegistrySlotsArgs = {
  business?: InputMaybe<RegistryBusiness>;
  dates?: InputMaybe<DateRange>;
  free?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Appointments a registry offers for one business in one span of a day (号源). */
export type Slot = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whose slot it is (登记机关). */
  readonly registry: MarriageRegistry;
  /** Where that registry stands (所在区划). */
  readonly division: Division;
  /** Day (日期). */
  readonly date: Scalars['Date']['output'];
  /** Begin (开始时间). */
  readonly from: Scalars['DateTime']['output'];
  /** End (结束时间). */
  readonly to: Scalars['DateTime']['output'];
  /** What can be done in it (业务). */
  readonly business: RegistryBusiness;
  /** How many couples it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** How many are booked, never above the capacity, rule M-16 (已约). */
  readonly booked: Scalars['Int']['output'];
  /** How many are left (余号). */
  readonly free: Scalars['Int']['output'];
  /** Name of the special date that draws crowds, e.g. 七夕; null on other days (特殊日期). */
  readonly special?: Maybe<Scalars['String']['output']>;
};

/** Figures of a division and all below it (婚姻登记统计). */
export type MarriageStats = {
  /** Reference day (基准日期). */
  readonly asOf: Scalars['Date']['output'];
  /** Marriages registered in the year up to the day with a party who lived here (近一年结婚登记). */
  readonly marriages: Scalars['Int']['output'];
  /** Share of these across provinces, 0 to 1, null without any (跨省通办占比). */
  readonly crossProvinceShare?: Maybe<Scalars['Float']['output']>;
  /** Divorces in the year up to the day, by registration and by court (近一年离婚). */
  readonly divorces: Scalars['Int']['output'];
  /** Of these, by judgment of a court (其中判决离婚). */
  readonly divorcesByCourt: Scalars['Int']['output'];
  /** Divorce applications withdrawn or lapsed as a share of all that came to an end in the year, null without any (冷静期撤回率). */
  readonly withdrawnOrLapsedShare?: Maybe<Scalars['Float']['output']>;
  /** Registries open on the day (运营登记机关). */
  readonly registries: Scalars['Int']['output'];
  /** Of these, of grade 3A or better by the day, rule M-23 (其中3A级以上). */
  readonly registriesOfGrade3A: Scalars['Int']['output'];
  /** Of these, with a counselling room (其中设辅导室). */
  readonly registriesWithCounsellingRoom: Scalars['Int']['output'];
};

/** An administrative division, owned by the register (行政区划). */
export type Division = {
  /** Twelve digits, right-padded with zeros (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Marriages with a party who lived here or further below at registration, each once, newest first (婚姻登记). */
  readonly marriages?: Maybe<MarriageConnection>;
  /** Marriage figures of this division and all below it (婚姻登记统计). */
  readonly marriageStats?: Maybe<MarriageStats>;
};


/** An administrative division, owned by the register (行政区划). */
export type DivisionMarriagesArgs = {
  filter?: InputMaybe<MarriageFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, owned by the register (行政区划). */
export type DivisionMarriageStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A person, owned by the register (居民). */
export type Resident = {
  /** Stable opaque identifier (居民编号). */
  readonly id: Scalars['ID']['output'];
  /**
   * Marital status that follows from all the person's marriages, rule M-20; of the dead the last in life (婚姻状况, GB/T 2261.2).
   * Of a person out of reach it is known only that a marriage in reach holds; null without one.
   */
  readonly maritalStatus?: Maybe<MaritalStatus>;
  /** The other party of the marriage that holds, if any; told to the parties, and for a purpose to whom personal data are shown (现配偶). */
  readonly currentSpouse?: Maybe<Resident>;
  /** All the person's marriages, oldest first; of a person out of reach those in reach; told to whom the spouse is (历次婚姻). */
  readonly marriages?: Maybe<ReadonlyArray<Marriage>>;
};

/** An organization, owned by the register (组织). */
export type Organization = {
  /** Unified social credit code (统一社会信用代码). */
  readonly uscc: Scalars['ID']['output'];
};

/** Stage of a marriage (婚姻状态). */
export type MarriageState =
  /** Holds (有效). */
  | 'VALID'
  /** Ended by divorce before a registry (登记离婚). */
  | 'DIVORCED'
  /** Ended by divorce before a court (判决离婚). */
  | 'DIVORCED_BY_COURT'
  /** Ended by the death of a party (因死亡终止). */
  | 'ENDED_BY_DEATH'
  /** Void from the beginning, by a court (无效). */
  | 'VOID'
  /** Annulled by a court (撤销). */
  | 'ANNULLED';

/** How a marriage ended (婚姻终止原因). */
export type MarriageEndReason =
  /** Divorce before a registry (登记离婚). */
  | 'DIVORCE_REGISTERED'
  /** Divorce by a court (法院判决或调解离婚). */
  | 'DIVORCE_JUDGMENT'
  /** Death of a party (一方死亡). */
  | 'DEATH'
  /** Declared void (宣告无效). */
  | 'VOIDED'
  /** Annulled (被撤销). */
  | 'ANNULMENT';

/** Marital status (婚姻状况, GB/T 2261.2). */
export type MaritalStatus =
  /** Never married (未婚). */
  | 'NEVER_MARRIED'
  /** Married (已婚). */
  | 'MARRIED'
  /** Widowed (丧偶). */
  | 'WIDOWED'
  /** Divorced (离婚). */
  | 'DIVORCED'
  /** Not known (未说明). */
  | 'UNKNOWN';

/** Stage of a divorce application (离婚登记申请状态). */
export type DivorceApplicationState =
  /** Handed in (已提交). */
  | 'SUBMITTED'
  /** Received; either may still withdraw (冷静期). */
  | 'COOLING'
  /** The window in which both may collect (可领证). */
  | 'COLLECTABLE'
  /** Divorce registered (已登记). */
  | 'REGISTERED'
  /** Withdrawn by one of them (已撤回). */
  | 'WITHDRAWN'
  /** Not collected in time, deemed withdrawn (视为撤回). */
  | 'LAPSED'
  /** Refused when both came (不予登记). */
  | 'REFUSED'
  /** Not accepted; belongs before a court (不予受理). */
  | 'NOT_ACCEPTED';

/** Level of a marriage registry (登记机关层级). */
export type RegistryLevel =
  /** County (县级). */
  | 'COUNTY'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Province (省级). */
  | 'PROVINCE';

/** Grade of a marriage registry; the standard knows no 1A and 2A (婚姻登记机关等级). */
export type RegistryGrade =
  /** Not graded (未评级). */
  | 'UNGRADED'
  /** 3A (3A级). */
  | 'A3'
  /** 4A (4A级). */
  | 'A4'
  /** 5A (5A级). */
  | 'A5';

/** What couples come to a registry for (婚姻登记业务). */
export type RegistryBusiness =
  /** To marry (结婚登记). */
  | 'MARRY'
  /** To apply for divorce (离婚登记申请). */
  | 'DIVORCE_APPLY'
  /** To collect the divorce certificate (领取离婚证). */
  | 'DIVORCE_COLLECT'
  /** To have a certificate reissued (补领证件). */
  | 'REISSUE';

/** Narrows a list of marriages; all given conditions hold together (婚姻筛选). */
export type MarriageFilter = {
  /** A party lived in this division or further below at registration (当事人常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the registry (登记机关). */
  readonly registry?: InputMaybe<Scalars['ID']['input']>;
  /** Day of registration, five years at most (登记日期). */
  readonly registeredBetween?: InputMaybe<DateRange>;
  /** Whether it crossed provinces (跨省通办). */
  readonly crossProvince?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stage (状态). */
  readonly state?: InputMaybe<MarriageState>;
};

/** Narrows a list of divorce applications; all given conditions hold together (离婚登记申请筛选). */
export type DivorceApplicationFilter = {
  /** A party lived in this division or further below at registration of the marriage (当事人常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the registry (登记机关). */
  readonly registry?: InputMaybe<Scalars['ID']['input']>;
  /** Stage (状态). */
  readonly state?: InputMaybe<DivorceApplicationState>;
  /** The window ends before this day (领证截止早于). */
  readonly collectByBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of marriage registries; all given conditions hold together (登记机关筛选). */
export type MarriageRegistryFilter = {
  /** Stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of this very grade (等级). */
  readonly grade?: InputMaybe<RegistryGrade>;
  /** Of this grade or better (最低等级). */
  readonly gradeMin?: InputMaybe<RegistryGrade>;
  /** Whether it has a counselling room (婚姻家庭辅导室). */
  readonly hasCounsellingRoom?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stage of its life (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
};

/** Narrows a list of slots; all given conditions hold together (号源筛选). */
export type SlotFilter = {
  /** The registry stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the registry (登记机关). */
  readonly registry?: InputMaybe<Scalars['ID']['input']>;
  /** What can be done in it (业务). */
  readonly business?: InputMaybe<RegistryBusiness>;
  /** Days, five years at most (日期). */
  readonly dates?: InputMaybe<DateRange>;
  /** Whether anything is left (是否有余号). */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of marriages (婚姻分页). */
export type MarriageConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<MarriageEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One marriage of a page (婚姻行). */
export type MarriageEdge = {
  /** The marriage (婚姻). */
  readonly node: Marriage;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of divorce applications (离婚登记申请分页). */
export type DivorceApplicationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DivorceApplicationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One divorce application of a page (离婚登记申请行). */
export type DivorceApplicationEdge = {
  /** The divorce application (离婚登记申请). */
  readonly node: DivorceApplication;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of marriage registries (登记机关分页). */
export type MarriageRegistryConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<MarriageRegistryEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One marriage registry of a page (登记机关行). */
export type MarriageRegistryEdge = {
  /** The marriage registry (登记机关). */
  readonly node: MarriageRegistry;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of slots (号源分页). */
export type SlotConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<SlotEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One slot of a page (号源行). */
export type SlotEdge = {
  /** The slot (号源). */
  readonly node: Slot;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

export type Query = {
  /** One marriage by id, null when there is none (婚姻). */
  readonly marriage?: Maybe<Marriage>;
  /** Marriages, newest first (婚姻列表). */
  readonly marriages?: Maybe<MarriageConnection>;
  /** One divorce application by id, null when there is none (离婚登记申请). */
  readonly divorceApplication?: Maybe<DivorceApplication>;
  /** Divorce applications, newest first (离婚登记申请列表). */
  readonly divorceApplications?: Maybe<DivorceApplicationConnection>;
  /** Marriage registries by division and id (登记机关列表). */
  readonly marriageRegistries?: Maybe<MarriageRegistryConnection>;
  /** Slots by day and id, those of a division by division and id (号源列表). */
  readonly slots?: Maybe<SlotConnection>;
};


export type QueryMarriageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriagesArgs = {
  filter?: InputMaybe<MarriageFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDivorceApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDivorceApplicationsArgs = {
  filter?: InputMaybe<DivorceApplicationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarriageRegistriesArgs = {
  filter?: InputMaybe<MarriageRegistryFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySlotsArgs = {
  filter?: InputMaybe<SlotFilter>;
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
  Marriage: Marriage;
  DivorceApplication: DivorceApplication;
  MarriageRegistry: MarriageRegistry;
  Slot: Slot;
  Division: Division;
  Resident: Resident;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Marriage:
    ( { __typename: 'Marriage' }
    & GraphQLRecursivePick<FederationTypes['Marriage'], {"id":true}> );
  DivorceApplication:
    ( { __typename: 'DivorceApplication' }
    & GraphQLRecursivePick<FederationTypes['DivorceApplication'], {"id":true}> );
  MarriageRegistry:
    ( { __typename: 'MarriageRegistry' }
    & GraphQLRecursivePick<FederationTypes['MarriageRegistry'], {"id":true}> );
  Slot:
    ( { __typename: 'Slot' }
    & GraphQLRecursivePick<FederationTypes['Slot'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Facility: ( MarriageRegistryRecord );
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
  Marriage: ResolverTypeWrapper<MarriageRecord>;
  MarriageStateChange: ResolverTypeWrapper<MarriageStateChangeRecord>;
  DivorceApplication: ResolverTypeWrapper<DivorceApplicationRecord>;
  DivorceAgreement: ResolverTypeWrapper<DivorceAgreementRecord>;
  DivorceStateChange: ResolverTypeWrapper<DivorceStateChangeRecord>;
  MarriageRegistry: ResolverTypeWrapper<MarriageRegistryRecord>;
  Slot: ResolverTypeWrapper<SlotRecord>;
  MarriageStats: ResolverTypeWrapper<MarriageStats>;
  Division: ResolverTypeWrapper<DivisionReference>;
  Resident: ResolverTypeWrapper<ResidentReference>;
  Organization: ResolverTypeWrapper<OrganizationReference>;
  MarriageState: MarriageState;
  MarriageEndReason: MarriageEndReason;
  MaritalStatus: MaritalStatus;
  DivorceApplicationState: DivorceApplicationState;
  RegistryLevel: RegistryLevel;
  RegistryGrade: RegistryGrade;
  RegistryBusiness: RegistryBusiness;
  MarriageFilter: MarriageFilter;
  DivorceApplicationFilter: DivorceApplicationFilter;
  MarriageRegistryFilter: MarriageRegistryFilter;
  SlotFilter: SlotFilter;
  MarriageConnection: ResolverTypeWrapper<MarriageConnectionRecord>;
  MarriageEdge: ResolverTypeWrapper<Omit<MarriageEdge, 'node'> & { node: ResolversTypes['Marriage'] }>;
  DivorceApplicationConnection: ResolverTypeWrapper<DivorceApplicationConnectionRecord>;
  DivorceApplicationEdge: ResolverTypeWrapper<Omit<DivorceApplicationEdge, 'node'> & { node: ResolversTypes['DivorceApplication'] }>;
  MarriageRegistryConnection: ResolverTypeWrapper<MarriageRegistryConnectionRecord>;
  MarriageRegistryEdge: ResolverTypeWrapper<Omit<MarriageRegistryEdge, 'node'> & { node: ResolversTypes['MarriageRegistry'] }>;
  SlotConnection: ResolverTypeWrapper<SlotConnectionRecord>;
  SlotEdge: ResolverTypeWrapper<Omit<SlotEdge, 'node'> & { node: ResolversTypes['Slot'] }>;
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
  Marriage: MarriageRecord;
  MarriageStateChange: MarriageStateChangeRecord;
  DivorceApplication: DivorceApplicationRecord;
  DivorceAgreement: DivorceAgreementRecord;
  DivorceStateChange: DivorceStateChangeRecord;
  MarriageRegistry: MarriageRegistryRecord;
  Slot: SlotRecord;
  MarriageStats: MarriageStats;
  Division: DivisionReference;
  Resident: ResidentReference;
  Organization: OrganizationReference;
  MarriageFilter: MarriageFilter;
  DivorceApplicationFilter: DivorceApplicationFilter;
  MarriageRegistryFilter: MarriageRegistryFilter;
  SlotFilter: SlotFilter;
  MarriageConnection: MarriageConnectionRecord;
  MarriageEdge: Omit<MarriageEdge, 'node'> & { node: ResolversParentTypes['Marriage'] };
  DivorceApplicationConnection: DivorceApplicationConnectionRecord;
  DivorceApplicationEdge: Omit<DivorceApplicationEdge, 'node'> & { node: ResolversParentTypes['DivorceApplication'] };
  MarriageRegistryConnection: MarriageRegistryConnectionRecord;
  MarriageRegistryEdge: Omit<MarriageRegistryEdge, 'node'> & { node: ResolversParentTypes['MarriageRegistry'] };
  SlotConnection: SlotConnectionRecord;
  SlotEdge: Omit<SlotEdge, 'node'> & { node: ResolversParentTypes['Slot'] };
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
  __resolveType: TypeResolveFn<'MarriageRegistry', ParentType, ContextType>;
};

export type MarriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Marriage'] = ResolversParentTypes['Marriage'], FederationReferenceType extends FederationReferenceTypes['Marriage'] = FederationReferenceTypes['Marriage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Marriage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyA?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  partyB?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  partyDivisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Division']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MarriageState']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['MarriageRegistry']>, ParentType, ContextType>;
  crossProvince?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MarriageEndReason']>, ParentType, ContextType>;
  divorceApplications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DivorceApplication']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MarriageStateChange']>>, ParentType, ContextType>;
};

export type MarriageStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageStateChange'] = ResolversParentTypes['MarriageStateChange']> = {
  state?: Resolver<ResolversTypes['MarriageState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivorceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplication'] = ResolversParentTypes['DivorceApplication'], FederationReferenceType extends FederationReferenceTypes['DivorceApplication'] = FederationReferenceTypes['DivorceApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DivorceApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['MarriageRegistry']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DivorceApplicationState']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coolingEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  collectFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  collectBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minorChildren?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['DivorceAgreement']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DivorceStateChange']>>, ParentType, ContextType>;
};

export type DivorceAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceAgreement'] = ResolversParentTypes['DivorceAgreement']> = {
  children?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivorceStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceStateChange'] = ResolversParentTypes['DivorceStateChange']> = {
  state?: Resolver<ResolversTypes['DivorceApplicationState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageRegistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistry'] = ResolversParentTypes['MarriageRegistry'], FederationReferenceType extends FederationReferenceTypes['MarriageRegistry'] = FederationReferenceTypes['MarriageRegistry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageRegistry']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  level?: Resolver<ResolversTypes['RegistryLevel'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RegistryGrade'], ParentType, ContextType>;
  gradedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  windows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registrars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasCounsellingRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  foreignCapable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['SlotConnection'], ParentType, ContextType, RequireFields<MarriageRegistrySlotsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot'], FederationReferenceType extends FederationReferenceTypes['Slot'] = FederationReferenceTypes['Slot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Slot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<ResolversTypes['MarriageRegistry'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  business?: Resolver<ResolversTypes['RegistryBusiness'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  special?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarriageStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageStats'] = ResolversParentTypes['MarriageStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  marriages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crossProvinceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  divorces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divorcesByCourt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOrLapsedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  registries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registriesOfGrade3A?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registriesWithCounsellingRoom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marriages?: Resolver<Maybe<ResolversTypes['MarriageConnection']>, ParentType, ContextType, RequireFields<DivisionMarriagesArgs, 'first'>>;
  marriageStats?: Resolver<Maybe<ResolversTypes['MarriageStats']>, ParentType, ContextType, Partial<DivisionMarriageStatsArgs>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  currentSpouse?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  marriages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Marriage']>>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarriageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageConnection'] = ResolversParentTypes['MarriageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarriageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageEdge'] = ResolversParentTypes['MarriageEdge']> = {
  node?: Resolver<ResolversTypes['Marriage'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivorceApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplicationConnection'] = ResolversParentTypes['DivorceApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DivorceApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivorceApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplicationEdge'] = ResolversParentTypes['DivorceApplicationEdge']> = {
  node?: Resolver<ResolversTypes['DivorceApplication'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageRegistryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistryConnection'] = ResolversParentTypes['MarriageRegistryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarriageRegistryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageRegistryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistryEdge'] = ResolversParentTypes['MarriageRegistryEdge']> = {
  node?: Resolver<ResolversTypes['MarriageRegistry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotConnection'] = ResolversParentTypes['SlotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SlotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotEdge'] = ResolversParentTypes['SlotEdge']> = {
  node?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType, RequireFields<QueryMarriageArgs, 'id'>>;
  marriages?: Resolver<Maybe<ResolversTypes['MarriageConnection']>, ParentType, ContextType, RequireFields<QueryMarriagesArgs, 'first'>>;
  divorceApplication?: Resolver<Maybe<ResolversTypes['DivorceApplication']>, ParentType, ContextType, RequireFields<QueryDivorceApplicationArgs, 'id'>>;
  divorceApplications?: Resolver<Maybe<ResolversTypes['DivorceApplicationConnection']>, ParentType, ContextType, RequireFields<QueryDivorceApplicationsArgs, 'first'>>;
  marriageRegistries?: Resolver<Maybe<ResolversTypes['MarriageRegistryConnection']>, ParentType, ContextType, RequireFields<QueryMarriageRegistriesArgs, 'first'>>;
  slots?: Resolver<Maybe<ResolversTypes['SlotConnection']>, ParentType, ContextType, RequireFields<QuerySlotsArgs, 'first'>>;
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
  Marriage?: MarriageResolvers<ContextType>;
  MarriageStateChange?: MarriageStateChangeResolvers<ContextType>;
  DivorceApplication?: DivorceApplicationResolvers<ContextType>;
  DivorceAgreement?: DivorceAgreementResolvers<ContextType>;
  DivorceStateChange?: DivorceStateChangeResolvers<ContextType>;
  MarriageRegistry?: MarriageRegistryResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  MarriageStats?: MarriageStatsResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  MarriageConnection?: MarriageConnectionResolvers<ContextType>;
  MarriageEdge?: MarriageEdgeResolvers<ContextType>;
  DivorceApplicationConnection?: DivorceApplicationConnectionResolvers<ContextType>;
  DivorceApplicationEdge?: DivorceApplicationEdgeResolvers<ContextType>;
  MarriageRegistryConnection?: MarriageRegistryConnectionResolvers<ContextType>;
  MarriageRegistryEdge?: MarriageRegistryEdgeResolvers<ContextType>;
  SlotConnection?: SlotConnectionResolvers<ContextType>;
  SlotEdge?: SlotEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

