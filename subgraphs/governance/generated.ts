// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRecord, ResidentRecord, HouseholdRecord, HouseholdMemberRecord, OrganizationRecord, AccessLogEntryRecord, AccessLogConnectionRecord, WidenedAccessRecord, WidenedAccessConnectionRecord, DivisionConnectionRecord, ResidentConnectionRecord, HouseholdConnectionRecord, OrganizationConnectionRecord } from './records.ts';
import type { MatterRecord, MatterEvaluationRecord, DeliberationSessionRecord, OpinionRecord, OutcomeRecord, PollRecord, MatterConnectionRecord, MatterEdgeRecord, DeliberationSessionConnectionRecord, DeliberationSessionEdgeRecord, OutcomeConnectionRecord, OutcomeEdgeRecord, PollConnectionRecord, PollEdgeRecord, DeliberationStatsRecord } from './deliberation/records.ts';
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
  /** By whom, as the token names them (经办人标识). */
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

/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type Division = {
  /** Twelve digits, right-padded with zeros, e.g. `420106000000` (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Name without its parents, e.g. 武昌区 (名称). */
  readonly name: Scalars['String']['output'];
  /** Name with all its parents, e.g. 湖北省武汉市武昌区 (全称). */
  readonly fullName: Scalars['String']['output'];
  /** Level in the tree (层级). */
  readonly level: DivisionLevel;
  /** Kind by law (类型). */
  readonly kind: DivisionKind;
  /** The division directly above, null for the province (上级区划). */
  readonly parent?: Maybe<Division>;
  /** All divisions above, the province first (各级上级). */
  readonly ancestors: ReadonlyArray<Division>;
  /** Divisions directly below, by code (下级区划). */
  readonly children: DivisionConnection;
  /** The one of the 17 statistical units it counts in, null for the province (统计市州). */
  readonly statUnit?: Maybe<Division>;
  /** Code of that unit (统计市州代码). */
  readonly statUnitCode?: Maybe<Scalars['ID']['output']>;
  /** Three-digit urban-rural class of a community, e.g. `111` (城乡分类代码). */
  readonly urbanRuralClass?: Maybe<Scalars['String']['output']>;
  /** Whether a community counts as urban, class 1xx; null above it (是否城镇). */
  readonly isUrban?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a sub-district of an urban district (市辖区街道). */
  readonly isUrbanDistrictStreet: Scalars['Boolean']['output'];
  /** Whether it is on the prefecture's list of townships with the conditions for a comprehensive care facility (有条件的乡镇). */
  readonly isQualifiedTownship: Scalars['Boolean']['output'];
  /** Whether it is a central village (中心村). */
  readonly isCentralVillage: Scalars['Boolean']['output'];
  /** Whether it is on the provincial list of key assistance for rural revitalisation (乡村振兴重点帮扶). */
  readonly isKeyAssistance: Scalars['Boolean']['output'];
  /** People counted by the census, null below the level it was published for (普查人口). */
  readonly censusPopulation?: Maybe<Scalars['Int']['output']>;
  /** Year of that census (普查年份). */
  readonly censusYear?: Maybe<Scalars['Int']['output']>;
  /** First day the code was valid (生效日期). */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day the code was valid, null while it is (失效日期). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Divisions that took its place after a boundary change (承继区划). */
  readonly succeededBy: ReadonlyArray<Division>;
  /** Residents who live here or further below, by division and id (常住居民). */
  readonly residents?: Maybe<ResidentConnection>;
  /** Households registered here or further below, by division and id (户). */
  readonly households?: Maybe<HouseholdConnection>;
  /** Organizations registered here or further below, by division and credit code (组织). */
  readonly organizations: OrganizationConnection;
  /** Figures of deliberation here and further below, over what began up to a day, in its present state (协商议事统计). */
  readonly deliberationStats?: Maybe<DeliberationStats>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionChildrenArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionHouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionDeliberationStatsArgs = {
  asOf: Scalars['Date']['input'];
};

/** A person of the register; nothing but the id is public, and a child under 14 is sensitive in every part (居民). */
export type Resident = {
  /** Stable opaque identifier (居民编号). */
  readonly id: Scalars['ID']['output'];
  /** Full name (姓名). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Document the person is identified by (证件类型). */
  readonly idDocType?: Maybe<IdDocType>;
  /** First two and last two characters of the identity number, the rest masked; null without a document (公民身份号码, 脱敏). */
  readonly idNumberMasked?: Maybe<Scalars['String']['output']>;
  /** Identity number, whole; shown for a purpose, and each time on record (公民身份号码). */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Keyed pseudonym, the same person always the same; for analysis without names (居民假名). */
  readonly residentKey?: Maybe<Scalars['ID']['output']>;
  /** Sex (性别, GB/T 2261.1). */
  readonly sex?: Maybe<Sex>;
  /** Day of birth (出生日期). */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Full years of age on a day, today unless told; null before birth and after death (周岁). */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** Ethnic group, by its Chinese name (民族, GB/T 3304). */
  readonly ethnicity?: Maybe<Scalars['String']['output']>;
  /** Where the person is registered; null when it lies outside the province, see the code (户籍地). */
  readonly registeredDivision?: Maybe<Division>;
  /** Code of the registered division, twelve digits, possibly of another province (户籍地代码). */
  readonly registeredDivisionCode?: Maybe<Scalars['ID']['output']>;
  /** The community the person lives in (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Since when the person lives there (居住起始日期). */
  readonly residenceSince?: Maybe<Scalars['Date']['output']>;
  /** Former kind of household registration (户口性质, 历史). */
  readonly hukouType?: Maybe<HukouType>;
  /** The household the person is a current member of, if any (所在户). */
  readonly household?: Maybe<Household>;
  /** Relation to the head of that household (与户主关系, GB/T 4761). */
  readonly relationToHead?: Maybe<RelationToHead>;
  /** First three and last two digits of the telephone (电话, 脱敏). */
  readonly phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Telephone, whole for a purpose (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Alive, dead or judicially declared so (生存状态). */
  readonly lifeStatus?: Maybe<LifeStatus>;
  /** Day of death (死亡日期). */
  readonly deathDate?: Maybe<Scalars['Date']['output']>;
  /** Who was shown sensitive data of the person, newest first; for the person, parents, guardians and auditors (查阅记录). */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /** Parents in the register (父母). */
  readonly parents?: Maybe<ReadonlyArray<Resident>>;
  /** Guardians in the register (监护人). */
  readonly guardians?: Maybe<ReadonlyArray<Resident>>;
  /** Whether birth date or sex disagree with the identity number, rule S-06 (待核). */
  readonly needsCheck?: Maybe<Scalars['Boolean']['output']>;
};


/** A person of the register; nothing but the id is public, and a child under 14 is sensitive in every part (居民). */
export type ResidentAgeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register; nothing but the id is public, and a child under 14 is sensitive in every part (居民). */
export type ResidentAccessLogArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A household of the register; the means-tested family unit is another thing. Where it lives and who belongs to it is personal (户). */
export type Household = {
  /** Stable opaque identifier (户编号). */
  readonly id: Scalars['ID']['output'];
  /** Number on the household booklet; it names the family (户号). */
  readonly householdNo?: Maybe<Scalars['String']['output']>;
  /** Family or collective (户类型). */
  readonly kind?: Maybe<HouseholdKind>;
  /** The head; null while vacant and in a collective household (户主). */
  readonly head?: Maybe<Resident>;
  /** Whether a family household has lost its head and no new one is named yet, rule S-09 (户主空缺). */
  readonly headVacant?: Maybe<Scalars['Boolean']['output']>;
  /** The community it is registered in (所属区划). */
  readonly division?: Maybe<Division>;
  /** Street and number of somebody's home (地址). */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** How many current members it has (现有人数). */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** Members past and present, head first (成员). */
  readonly members?: Maybe<ReadonlyArray<HouseholdMember>>;
};

/** One person's time in a household (户成员). */
export type HouseholdMember = {
  /** The person; null for one whom the caller may not see (居民). */
  readonly resident?: Maybe<Resident>;
  /** Relation to the head (与户主关系). */
  readonly relation: RelationToHead;
  /** First day (加入日期). */
  readonly joinedOn: Scalars['Date']['output'];
  /** Last day, null while a member (离开日期). */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
};

/** A legal person or body with a unified social credit code (组织). */
export type Organization = {
  /** Unified social credit code, 18 characters (统一社会信用代码). */
  readonly uscc: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Kind (类型). */
  readonly kind: OrganizationKind;
  /** Who registered it (登记管理机关). */
  readonly registrationAuthority: Scalars['String']['output'];
  /** Where it is registered (登记区划). */
  readonly registrationDivision: Division;
  /** When it was registered (登记日期). */
  readonly registeredOn: Scalars['Date']['output'];
  /** Stage of its life (状态). */
  readonly status: OrganizationStatus;
  /** Legal representative; a person's name, so not public like the rest (法定代表人). */
  readonly legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** Purpose and scope of activity (宗旨和业务范围). */
  readonly purpose: Scalars['String']['output'];
};

/** One operation in which somebody was shown sensitive data of a person, unmasked (查阅记录). */
export type AccessLogEntry = {
  /** When the first of it was shown (查阅时间). */
  readonly at: Scalars['DateTime']['output'];
  /** When the last of it was shown, often the same instant (最后查阅时间). */
  readonly lastAt: Scalars['DateTime']['output'];
  /** Who was shown it, as the reader's token names them (查阅人标识). */
  readonly reader?: Maybe<Scalars['String']['output']>;
  /** Role of the reader (查阅人角色). */
  readonly role?: Maybe<CallerRole>;
  /** The registered client of an agency (客户端标识). */
  readonly client?: Maybe<Scalars['String']['output']>;
  /** What it was read for (查阅目的). */
  readonly purpose?: Maybe<AccessPurpose>;
  /** What was shown, each as `Type.field` (查阅字段). */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Name that the reader's program gave the operation (操作名). */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** Identifier of the request (请求编号). */
  readonly requestId: Scalars['String']['output'];
  /** The wider access that the person's data were reached under, null when in the reader's own divisions (应急扩权编号). */
  readonly widenedAccessId?: Maybe<Scalars['ID']['output']>;
};

/** A page of access records (查阅记录分页). */
export type AccessLogConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One access record of a page (查阅记录行). */
export type AccessLogEdge = {
  /** The access (查阅记录). */
  readonly node: AccessLogEntry;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Wider access that an officer took for some hours, with a reason; it ends by itself (应急扩权). */
export type WidenedAccess = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who took it, as the token names them (申请人标识). */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** Role of the officer (申请人角色). */
  readonly role?: Maybe<CallerRole>;
  /** The division that it opens with all below it (扩权区划). */
  readonly division?: Maybe<Division>;
  /** Why it was taken (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** From when it holds (起始时间). */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends or ended (截止时间). */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it holds now (是否有效). */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of wider accesses (应急扩权分页). */
export type WidenedAccessConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<WidenedAccessEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One wider access of a page (应急扩权行). */
export type WidenedAccessEdge = {
  /** The wider access (应急扩权). */
  readonly node: WidenedAccess;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** What wider access is taken (应急扩权申请). */
export type WidenAccessInput = {
  /** The division to open with all below it; not the whole province (扩权区划). */
  readonly divisionCode: Scalars['ID']['input'];
  /** Why it cannot wait, ten characters or more; no names and no identity numbers (理由). */
  readonly reason: Scalars['String']['input'];
  /** For how many hours, above 0 and up to 3 (时长, 小时). */
  readonly hours: Scalars['Float']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (应急扩权结果). */
export type WidenAccessPayload = {
  /** The wider access; it holds everywhere within two seconds (应急扩权). */
  readonly access?: Maybe<WidenedAccess>;
  /** Why it was not given (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One person sought by the number of a document (证件号码精确查询). */
export type LookUpResidentInput = {
  /** Kind of document (证件类型). */
  readonly idDocType?: IdDocType;
  /** Its number, whole; hand it over in a variable (证件号码). */
  readonly idNumber: Scalars['String']['input'];
};

/** Who was found (证件号码精确查询结果). */
export type LookUpResidentPayload = {
  /** The person; null when there is none among those that the caller may see (居民). */
  readonly resident?: Maybe<Resident>;
  /** What is wrong with the number (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Why personal data are read (查阅目的). */
export type AccessPurpose =
  /** Handling a case of the person (办理事项). */
  | 'CASE_HANDLING'
  /** Checking what another body has to decide on (信息核验). */
  | 'VERIFICATION'
  /** Paying a benefit (待遇发放). */
  | 'PAYMENT'
  /** Supervision and audit (监督审计). */
  | 'SUPERVISION'
  /** Protecting a person in danger (保护救助). */
  | 'PROTECTION'
  /** The person, parent or guardian reads what is theirs (本人查询). */
  | 'OWN_DATA';

/** Level of a division in the tree (行政层级). */
export type DivisionLevel =
  /** Province (省级). */
  | 'PROVINCE'
  /** Prefecture (地级). */
  | 'PREFECTURE'
  /** County (县级). */
  | 'COUNTY'
  /** Township (乡级). */
  | 'TOWNSHIP'
  /** Community or village (村级). */
  | 'COMMUNITY';

/** Kind of a division by law (区划类型). */
export type DivisionKind =
  /** Province (省). */
  | 'PROVINCE'
  /** Prefecture-level city (地级市). */
  | 'PREFECTURE_CITY'
  /** Autonomous prefecture (自治州). */
  | 'AUTONOMOUS_PREFECTURE'
  /** County-level city directly under the province (省直辖县级市). */
  | 'DIRECT_COUNTY_CITY'
  /** Forestry district (林区). */
  | 'FORESTRY_DISTRICT'
  /** Urban district (市辖区). */
  | 'DISTRICT'
  /** County-level city (县级市). */
  | 'COUNTY_CITY'
  /** County (县). */
  | 'COUNTY'
  /** Autonomous county (自治县). */
  | 'AUTONOMOUS_COUNTY'
  /** Sub-district (街道). */
  | 'SUBDISTRICT'
  /** Town (镇). */
  | 'TOWN'
  /** Township (乡). */
  | 'TOWNSHIP'
  /** Ethnic township (民族乡). */
  | 'ETHNIC_TOWNSHIP'
  /** Residents' committee (居委会). */
  | 'RESIDENTS_COMMITTEE'
  /** Villagers' committee (村委会). */
  | 'VILLAGERS_COMMITTEE';

/** Document a person is identified by (证件类型). */
export type IdDocType =
  /** Resident identity card (居民身份证). */
  | 'RESIDENT_ID'
  /** Travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证). */
  | 'HK_MACAO_PERMIT'
  /** Travel permit of Taiwan residents (台湾居民来往大陆通行证). */
  | 'TAIWAN_PERMIT'
  /** Passport (护照). */
  | 'PASSPORT'
  /** Permanent resident card of a foreigner (外国人永久居留身份证). */
  | 'FOREIGN_PERMANENT_RESIDENT_ID'
  /** None: unidentified, or a foundling before registration (无证件). */
  | 'NONE';

/** Sex (性别, GB/T 2261.1). */
export type Sex =
  /** Unknown, 0 (未知的性别). */
  | 'UNKNOWN'
  /** Male, 1 (男). */
  | 'MALE'
  /** Female, 2 (女). */
  | 'FEMALE'
  /** Not stated, 9 (未说明的性别). */
  | 'UNSPECIFIED';

/** Former kind of household registration (户口性质). */
export type HukouType =
  /** Non-agricultural (非农业户口). */
  | 'URBAN'
  /** Agricultural (农业户口). */
  | 'RURAL';

/** Relation to the head of the household (与户主关系, GB/T 4761). */
export type RelationToHead =
  /** The head (户主). */
  | 'HEAD'
  /** Spouse (配偶). */
  | 'SPOUSE'
  /** Son (子). */
  | 'SON'
  /** Daughter (女). */
  | 'DAUGHTER'
  /** Grandchild (孙子女). */
  | 'GRANDCHILD'
  /** Parent (父母). */
  | 'PARENT'
  /** Grandparent (祖父母). */
  | 'GRANDPARENT'
  /** Sibling (兄弟姐妹). */
  | 'SIBLING'
  /** Other (其他). */
  | 'OTHER';

/** Whether a person lives (生存状态). */
export type LifeStatus =
  /** Alive (健在). */
  | 'ALIVE'
  /** Dead (死亡). */
  | 'DECEASED'
  /** Declared dead by a court (宣告死亡). */
  | 'DECLARED_DEAD'
  /** Declared missing by a court (宣告失踪). */
  | 'DECLARED_MISSING';

/** Kind of household (户类型). */
export type HouseholdKind =
  /** Family household (家庭户). */
  | 'FAMILY'
  /** Collective household (集体户). */
  | 'COLLECTIVE';

/** Kind of organization (组织类型). */
export type OrganizationKind =
  /** Government body (机关). */
  | 'GOVERNMENT_BODY'
  /** Public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** Social association (社会团体). */
  | 'SOCIAL_ASSOCIATION'
  /** Social service institution (社会服务机构). */
  | 'SOCIAL_SERVICE_INSTITUTION'
  /** Foundation (基金会). */
  | 'FOUNDATION'
  /** Enterprise (企业). */
  | 'ENTERPRISE'
  /** Residents' or villagers' committee (基层群众性自治组织). */
  | 'COMMITTEE'
  /** Other (其他). */
  | 'OTHER';

/** Stage of an organization's life (组织状态). */
export type OrganizationStatus =
  /** Active (正常). */
  | 'ACTIVE'
  /** Suspended (停业). */
  | 'SUSPENDED'
  /** Being liquidated (清算). */
  | 'LIQUIDATING'
  /** Deregistered (注销). */
  | 'DEREGISTERED'
  /** Registration revoked (撤销登记). */
  | 'REVOKED';

/** Something about a resident or household that a clerk should look into (提示). */
export type ResidentFlag =
  /** Birth date or sex disagree with the identity number, rule S-06 (待核). */
  | 'NEEDS_CHECK'
  /** Belongs to no household (无户). */
  | 'NO_HOUSEHOLD'
  /** Registered elsewhere than resident (人户分离). */
  | 'REGISTERED_ELSEWHERE';

/** Narrows a list of divisions; all given conditions hold together (区划筛选). */
export type DivisionFilter = {
  /** Level (层级). */
  readonly level?: InputMaybe<DivisionLevel>;
  /** Kind (类型). */
  readonly kind?: InputMaybe<DivisionKind>;
  /** Code of the division directly above (上级代码). */
  readonly parentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, two characters or more (名称包含). */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Only divisions valid on this day, today unless told (基准日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of residents; all given conditions hold together (居民筛选). */
export type ResidentFilter = {
  /** Lives in this division or further below (常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Full years of age, lowest, today (最小年龄). */
  readonly ageMin?: InputMaybe<Scalars['Int']['input']>;
  /** Full years of age, highest, today (最大年龄). */
  readonly ageMax?: InputMaybe<Scalars['Int']['input']>;
  /** Sex (性别). */
  readonly sex?: InputMaybe<Sex>;
  /** Life status (生存状态). */
  readonly lifeStatus?: InputMaybe<LifeStatus>;
  /** Part of the name, two characters or more (姓名包含). */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** All of these hold (提示). */
  readonly flags?: InputMaybe<ReadonlyArray<ResidentFlag>>;
};

/** Narrows a list of households; all given conditions hold together (户筛选). */
export type HouseholdFilter = {
  /** Registered in this division or further below (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Family or collective (户类型). */
  readonly kind?: InputMaybe<HouseholdKind>;
  /** Current members, fewest (最少人数). */
  readonly sizeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Current members, most (最多人数). */
  readonly sizeMax?: InputMaybe<Scalars['Int']['input']>;
  /** Full years of age of the head, lowest, today (户主最小年龄). */
  readonly headAgeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the head is missing, rule S-09 (户主空缺). */
  readonly headVacant?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Narrows a list of organizations; all given conditions hold together (组织筛选). */
export type OrganizationFilter = {
  /** Kind (类型). */
  readonly kind?: InputMaybe<OrganizationKind>;
  /** Registered in this division or further below (登记区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Stage of life (状态). */
  readonly status?: InputMaybe<OrganizationStatus>;
  /** Part of the name, two characters or more (名称包含). */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
};

/** A page of divisions (区划分页). */
export type DivisionConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DivisionEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One division of a page (区划行). */
export type DivisionEdge = {
  /** The division (区划). */
  readonly node: Division;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of residents (居民分页). */
export type ResidentConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ResidentEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One resident of a page (居民行). */
export type ResidentEdge = {
  /** The resident (居民). */
  readonly node: Resident;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of households (户分页). */
export type HouseholdConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One household of a page (户行). */
export type HouseholdEdge = {
  /** The household (户). */
  readonly node: Household;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of organizations (组织分页). */
export type OrganizationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization of a page (组织行). */
export type OrganizationEdge = {
  /** The organization (组织). */
  readonly node: Organization;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** What a check of a number found; nothing is looked up or kept, so anybody may ask (号码校验结果). */
export type NumberCheck = {
  /** Whether it can be accepted (是否可受理). */
  readonly valid: Scalars['Boolean']['output'];
  /** Why it cannot (不可受理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
  /** What a clerk should look at although it can (提示). */
  readonly warnings: ReadonlyArray<Refusal>;
};

/** Labels of one enum (枚举标签). */
export type EnumLabels = {
  /** Name of the enum type (枚举名). */
  readonly name: Scalars['String']['output'];
  /** Its values in the order of the schema (枚举值). */
  readonly values: ReadonlyArray<EnumValueLabel>;
};

/** Label of one enum value (枚举值标签). */
export type EnumValueLabel = {
  /** The value as it stands in the schema (值). */
  readonly value: Scalars['String']['output'];
  /** Chinese label (中文标签). */
  readonly zh: Scalars['String']['output'];
  /** English label (英文标签). */
  readonly en: Scalars['String']['output'];
};

export type Mutation = {
  /** Opens a further division to the officer for up to three hours, with a reason; on record (应急扩权). */
  readonly widenAccess?: Maybe<WidenAccessPayload>;
  /** Finds one person by the number of a document, for a purpose; on record whoever is found (证件号码精确查询). */
  readonly lookUpResident?: Maybe<LookUpResidentPayload>;
  /** Proposes a matter to the own community, or keeps it as a draft; for adult residents (提出民事事项). */
  readonly proposeMatter?: Maybe<ProposeMatterPayload>;
  /** Cosigns a proposed matter, once per household; a tenth of households force a discussion, rule G-07; for adult residents of the place (联名民事事项). */
  readonly cosignMatter?: Maybe<CosignMatterPayload>;
  /** Merges a proposed matter into another of the same community; for its staff (合并民事事项). */
  readonly mergeMatter?: Maybe<MergeMatterPayload>;
  /** Refers a matter that is not for self-government, or a private dispute, to the body in charge, rule G-08; for staff (转办民事事项). */
  readonly referMatter?: Maybe<ReferMatterPayload>;
  /** Records what households think of work that is done; under 60 % satisfied it goes back to work once, rule G-12; for staff (民评). */
  readonly evaluateMatter?: Maybe<EvaluateMatterPayload>;
  /** Proposes, screens out, discusses, shelves, reopens, starts, finishes or fails a matter; `availableActions` says who may do what (办理民事事项). */
  readonly changeMatterState?: Maybe<ChangeMatterStatePayload>;
  /** Announces a session on a matter under discussion, three days ahead, an assembly ten, rule G-09; for staff of the place (公告协商议事). */
  readonly announceSession?: Maybe<AnnounceSessionPayload>;
  /** Opens, closes or cancels a session; then `publishSession` (办理协商议事). */
  readonly changeDeliberationSessionState?: Maybe<ChangeDeliberationSessionStatePayload>;
  /** Records how many attend an open session; may be corrected until it is closed; for staff (登记到会人数). */
  readonly recordAttendance?: Maybe<RecordAttendancePayload>;
  /** Gives an opinion to an announced or open session of the own community; for adult residents (发表意见). */
  readonly giveOpinion?: Maybe<GiveOpinionPayload>;
  /** Publishes the minutes of a closed session, within seven days, rule G-09; for staff (公开议事记录). */
  readonly publishSession?: Maybe<PublishSessionPayload>;
  /** Records what a closed session agreed on; then `changeOutcomeState`; for staff (登记协商成果). */
  readonly recordOutcome?: Maybe<RecordOutcomePayload>;
  /** Adopts or declines an outcome, starts, finishes, feeds back and publishes it; for staff (办理协商成果). */
  readonly changeOutcomeState?: Maybe<ChangeOutcomeStatePayload>;
  /** Opens a poll on a matter under discussion today; then `castVote`, `recordPaperVotes` and `closePoll`; for staff (发起表决). */
  readonly openPoll?: Maybe<OpenPollPayload>;
  /** Votes online, once and for good; secret: a repeated key gives the first answer whatever the option; for residents who may vote, rule G-10 (网上投票). */
  readonly castVote?: Maybe<CastVotePayload>;
  /** Records paper ballots, counted together: who voted, and how many for each option; refused whole if anybody of them has voted, rule G-10; for staff (登记纸质票). */
  readonly recordPaperVotes?: Maybe<RecordPaperVotesPayload>;
  /** Counts a poll after its last day; with a quorum the matter is decided, rule G-05, without one it stays under discussion, rule G-06; for staff (计票). */
  readonly closePoll?: Maybe<ClosePollPayload>;
  /** Cancels an open poll; its votes are never shown (取消表决). */
  readonly changePollState?: Maybe<ChangePollStatePayload>;
  /** Sets a value that the rules of governance leave to the province; for prefecture officers, in their own divisions (设置参数). */
  readonly setGovernanceParameter?: Maybe<SetGovernanceParameterPayload>;
};


export type MutationWidenAccessArgs = {
  input: WidenAccessInput;
};


export type MutationLookUpResidentArgs = {
  input: LookUpResidentInput;
};


export type MutationProposeMatterArgs = {
  input: ProposeMatterInput;
};


export type MutationCosignMatterArgs = {
  input: CosignMatterInput;
};


export type MutationMergeMatterArgs = {
  input: MergeMatterInput;
};


export type MutationReferMatterArgs = {
  input: ReferMatterInput;
};


export type MutationEvaluateMatterArgs = {
  input: EvaluateMatterInput;
};


export type MutationChangeMatterStateArgs = {
  input: ChangeMatterStateInput;
};


export type MutationAnnounceSessionArgs = {
  input: AnnounceSessionInput;
};


export type MutationChangeDeliberationSessionStateArgs = {
  input: ChangeDeliberationSessionStateInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


export type MutationPublishSessionArgs = {
  input: PublishSessionInput;
};


export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


export type MutationChangeOutcomeStateArgs = {
  input: ChangeOutcomeStateInput;
};


export type MutationOpenPollArgs = {
  input: OpenPollInput;
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationRecordPaperVotesArgs = {
  input: RecordPaperVotesInput;
};


export type MutationClosePollArgs = {
  input: ClosePollInput;
};


export type MutationChangePollStateArgs = {
  input: ChangePollStateInput;
};


export type MutationSetGovernanceParameterArgs = {
  input: SetGovernanceParameterInput;
};

export type Query = {
  /** Wider access taken by officers, newest first, for supervision (应急扩权列表). */
  readonly widenedAccess?: Maybe<WidenedAccessConnection>;
  /** One division by its code, null when there is none (区划). */
  readonly division?: Maybe<Division>;
  /** Divisions by code (区划列表). */
  readonly divisions?: Maybe<DivisionConnection>;
  /** One resident by id, also by an id that a merge made an alias; null when there is none (居民). */
  readonly resident?: Maybe<Resident>;
  /** Residents by place of residence and id (居民列表). */
  readonly residents?: Maybe<ResidentConnection>;
  /** One household by id, null when there is none (户). */
  readonly household?: Maybe<Household>;
  /** Households by division and id (户列表). */
  readonly households?: Maybe<HouseholdConnection>;
  /** One organization by its credit code, null when there is none (组织). */
  readonly organization?: Maybe<Organization>;
  /** Organizations by place of registration and credit code (组织列表). */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Checks the form of an identity number, and against declared facts when given (公民身份号码校验). */
  readonly checkIdentityNumber?: Maybe<NumberCheck>;
  /** Checks the form of a unified social credit code (统一社会信用代码校验). */
  readonly checkCreditCode?: Maybe<NumberCheck>;
  /** Chinese and English labels of enum values, of all enums unless named (枚举标签). */
  readonly enumLabels?: Maybe<ReadonlyArray<EnumLabels>>;
  /** A matter; a draft only for its proposer and for staff of the place (民事事项). */
  readonly matter?: Maybe<Matter>;
  /** Matters, by division and id (民事事项列表). */
  readonly matters?: Maybe<MatterConnection>;
  /** A session (协商议事). */
  readonly deliberationSession?: Maybe<DeliberationSession>;
  /** Sessions, by division and id (协商议事列表). */
  readonly deliberationSessions?: Maybe<DeliberationSessionConnection>;
  /** Outcomes of sessions, by division and id (协商成果列表). */
  readonly outcomes?: Maybe<OutcomeConnection>;
  /** A poll (网上表决). */
  readonly poll?: Maybe<Poll>;
  /** Polls, by division and id (网上表决列表). */
  readonly polls?: Maybe<PollConnection>;
  /** Values that the rules of governance leave to the province, as they hold on a day and are set for later ones (参数列表). */
  readonly governanceParameters?: Maybe<ReadonlyArray<Parameter>>;
};


export type QueryWidenedAccessArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDivisionsArgs = {
  level?: InputMaybe<DivisionLevel>;
  parentCode?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<DivisionFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  uscc: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckIdentityNumberArgs = {
  number: Scalars['String']['input'];
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  sex?: InputMaybe<Sex>;
};


export type QueryCheckCreditCodeArgs = {
  uscc: Scalars['String']['input'];
};


export type QueryEnumLabelsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMattersArgs = {
  filter?: InputMaybe<MatterFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliberationSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliberationSessionsArgs = {
  filter?: InputMaybe<DeliberationSessionFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutcomesArgs = {
  filter?: InputMaybe<OutcomeFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPollArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPollsArgs = {
  filter?: InputMaybe<PollFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernanceParametersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a matter is about (事项类别). */
export type MatterCategory =
  /** Facilities (公共设施). */
  | 'FACILITY'
  /** Environment (环境). */
  | 'ENVIRONMENT'
  /** Safety (安全). */
  | 'SAFETY'
  /** Parking (停车). */
  | 'PARKING'
  /** Lifts (电梯). */
  | 'ELEVATOR'
  /** The old and the young (一老一小). */
  | 'ELDERLY_CHILD'
  /** Culture (文化). */
  | 'CULTURE'
  /** Property service (物业服务). */
  | 'PROPERTY_SERVICE'
  /** Collective assets (集体资产). */
  | 'COLLECTIVE_ASSETS'
  /** Village rules (村规民约). */
  | 'RULES'
  /** Anything else (其他). */
  | 'OTHER';

/** Where a matter stands in the five steps (民事事项状态). */
export type MatterState =
  /** Being written (草拟). */
  | 'DRAFT'
  /** Proposed (民提). */
  | 'PROPOSED'
  /** Not accepted (不予受理). */
  | 'NOT_ACCEPTED'
  /** Merged into another (已合并). */
  | 'MERGED'
  /** Referred to another body (已转办). */
  | 'REFERRED'
  /** Under discussion (民议). */
  | 'DISCUSSED'
  /** Shelved (搁置). */
  | 'SHELVED'
  /** Decided (民决). */
  | 'DECIDED'
  /** Voted down (表决未通过). */
  | 'VOTED_DOWN'
  /** In work (民办中). */
  | 'IN_WORK'
  /** Done (民办). */
  | 'DONE'
  /** Evaluated (民评). */
  | 'EVALUATED';

/** What `changeMatterState` does with a matter (民事事项操作). */
export type MatterAction =
  /** Propose the draft (提出). */
  | 'PROPOSE'
  /** Do not accept it, with a reason (不予受理). */
  | 'SCREEN_OUT'
  /** Open its discussion (开始议事). */
  | 'OPEN_DISCUSSION'
  /** Shelve it for want of consensus (未达成共识). */
  | 'NO_CONSENSUS'
  /** Propose it again after 90 days (重新提出). */
  | 'REOPEN'
  /** Start the work that was decided (开工). */
  | 'START_WORK'
  /** Report the work done (办结). */
  | 'FINISH'
  /** Return it to discussion, with a reason (办理失败). */
  | 'FAIL';

/** Form of deliberation (协商形式). */
export type SessionForm =
  /** Heart-to-heart talk (民情恳谈). */
  | 'HEART_TALK'
  /** Villagers' talk (村民说事). */
  | 'VILLAGERS_SAY'
  /** Residents' council (百姓议事). */
  | 'RESIDENTS_COUNCIL'
  /** Hearing (听证). */
  | 'HEARING'
  /** Meeting of the three parties (三方协商). */
  | 'TRIPARTITE'
  /** Online (网上协商). */
  | 'ONLINE';

/** Who decides, with its own quorum, rule G-05 (决定主体). */
export type DecidingBody =
  /** Villagers' assembly: more than half of adults (村民会议). */
  | 'VILLAGERS_ASSEMBLY'
  /** Villagers' assembly by household: two thirds of households (户代表会议). */
  | 'HOUSEHOLD_REPRESENTATIVES'
  /** Villagers' representatives: two thirds of them (村民代表会议). */
  | 'VILLAGERS_REPRESENTATIVES'
  /** Residents' assembly: more than half of adults (居民会议). */
  | 'RESIDENTS_ASSEMBLY';

/** Where a session stands (协商议事状态). */
export type DeliberationSessionState =
  /** Announced (已公告). */
  | 'ANNOUNCED'
  /** Open (进行中). */
  | 'OPEN'
  /** Closed, minutes to come (已结束). */
  | 'CLOSED'
  /** Minutes published (已公开). */
  | 'PUBLISHED'
  /** Cancelled (已取消). */
  | 'CANCELLED';

/** What `changeDeliberationSessionState` does with a session (协商议事操作). */
export type DeliberationSessionAction =
  /** Open it on its day (开始). */
  | 'OPEN'
  /** Close it once attendance is recorded (结束). */
  | 'CLOSE'
  /** Cancel it, with a reason (取消). */
  | 'CANCEL';

/** Where an outcome stands (协商成果状态). */
export type OutcomeState =
  /** Recorded (已记录). */
  | 'RECORDED'
  /** Adopted (采纳). */
  | 'ADOPTED'
  /** Declined (不采纳). */
  | 'DECLINED'
  /** Being implemented (落实中). */
  | 'IMPLEMENTING'
  /** Overdue (逾期). */
  | 'OVERDUE'
  /** Implemented (已落实). */
  | 'IMPLEMENTED'
  /** Fed back (已反馈). */
  | 'FED_BACK'
  /** Published (已公开). */
  | 'PUBLISHED';

/** What `changeOutcomeState` does with an outcome, in this order, rule G-11 (协商成果操作). */
export type OutcomeAction =
  /** Adopt it (采纳). */
  | 'ADOPT'
  /** Decline it, with a reason (不采纳). */
  | 'DECLINE'
  /** Start on it (落实). */
  | 'START'
  /** Report it implemented (落实完成). */
  | 'DONE'
  /** Tell those who raised it; the reason says what they were told (反馈). */
  | 'FEEDBACK'
  /** Publish it (公开). */
  | 'PUBLISH';

/** Where a poll stands (表决状态). */
export type PollState =
  /** Open (进行中). */
  | 'OPEN'
  /** Closed and counted (已计票). */
  | 'CLOSED'
  /** Cancelled (已取消). */
  | 'CANCELLED';

/** What `changePollState` does with a poll (表决操作). */
export type PollAction =
  /** Cancel it, with a reason (取消). */
  | 'CANCEL';

/** What can be voted (表决选项). */
export type PollOption =
  /** For (赞成). */
  | 'FOR'
  /** Against (反对). */
  | 'AGAINST'
  /** Abstain (弃权). */
  | 'ABSTAIN';

/** What a poll decided (表决结果). */
export type PollResult =
  /** Adopted (通过). */
  | 'ADOPTED'
  /** Rejected (未通过). */
  | 'REJECTED'
  /** Too few took part; the matter stays under discussion, rule G-06 (未达法定人数). */
  | 'NO_QUORUM';

/** A matter of the people: raised, discussed, decided, done and judged by them (民事事项). */
export type Matter = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Title (标题). */
  readonly title: Scalars['String']['output'];
  /** What it is about (类别). */
  readonly category: MatterCategory;
  /** The community or village (社区, 村). */
  readonly division?: Maybe<Division>;
  /** Whether it is a small matter of everyday life (身边小事). */
  readonly everydayMatter: Scalars['Boolean']['output'];
  /** Where it stands (状态). */
  readonly state: MatterState;
  /** What is wanted, in words (说明). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who raised it; shown to whom the person is shown (提出人). */
  readonly proposer?: Maybe<Resident>;
  /** When it was proposed, null for a draft (提出日期). */
  readonly proposedOn?: Maybe<Scalars['Date']['output']>;
  /** What it may cost (预算). */
  readonly budget?: Maybe<Scalars['Money']['output']>;
  /** Households that cosigned; a person without a household counts as one (联名户数). */
  readonly cosigners: Scalars['Int']['output'];
  /** Households of the community when it was proposed (户数). */
  readonly households: Scalars['Int']['output'];
  /** Whether cosigners force a discussion, rule G-07 (须议事). */
  readonly isDiscussionForced: Scalars['Boolean']['output'];
  /** Whether so many cosigned that the assembly must be called, rule G-06 (须召开会议). */
  readonly assemblyMustBeCalled: Scalars['Boolean']['output'];
  /** Last day for screening it, or for the discussion that is forced; null when neither is due (办理期限). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether that day has passed (逾期). */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Who deals with it instead, rule G-08 (转办单位). */
  readonly receivingBody?: Maybe<Scalars['String']['output']>;
  /** The matter that it was merged into (并入事项). */
  readonly mergedInto?: Maybe<Matter>;
  /** What was decided (决定). */
  readonly decision?: Maybe<PollResult>;
  /** When it was decided (决定日期). */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** When the work was done (办结日期). */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** What the people thought of the work; null before (评议). */
  readonly evaluation?: Maybe<MatterEvaluation>;
  /** Its sessions, the oldest first, 100 at most (协商议事). */
  readonly sessions?: Maybe<ReadonlyArray<DeliberationSession>>;
  /** What its sessions agreed on, the oldest first, 100 at most (协商成果). */
  readonly outcomes?: Maybe<ReadonlyArray<Outcome>>;
  /** Its polls, 100 at most (表决). */
  readonly polls?: Maybe<ReadonlyArray<Poll>>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now, with the mutation that does it (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** What the people thought of the work, rule G-12 (评议). */
export type MatterEvaluation = {
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** Households that the work touches (受影响户数). */
  readonly affectedHouseholds: Scalars['Int']['output'];
  /** Households that answered (答复户数). */
  readonly answers: Scalars['Int']['output'];
  /** Those of them that are satisfied (满意户数). */
  readonly satisfied: Scalars['Int']['output'];
  /** Satisfied by answers, 0 to 1 (满意率). */
  readonly score: Scalars['Float']['output'];
};

/** A meeting that discusses a matter (协商议事). */
export type DeliberationSession = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The matter (事项). */
  readonly matter?: Maybe<Matter>;
  /** The community or village (社区, 村). */
  readonly division?: Maybe<Division>;
  /** Form (形式). */
  readonly form: SessionForm;
  /** The assembly that meets, null for any other session (会议类型). */
  readonly body?: Maybe<DecidingBody>;
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
  /** Hour and place, or how to join online (时间地点). */
  readonly venue: Scalars['String']['output'];
  /** When it was announced (公告日期). */
  readonly announcedOn: Scalars['Date']['output'];
  /** Who chairs it (主持人). */
  readonly chair?: Maybe<Resident>;
  /** Where it stands (状态). */
  readonly state: DeliberationSessionState;
  /** Adults of the community, who may attend (应到人数). */
  readonly eligible: Scalars['Int']['output'];
  /** Who attended, online included; null before it is recorded (到会人数). */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /** Those of them who attended online (线上人数). */
  readonly online?: Maybe<Scalars['Int']['output']>;
  /** Minutes; null before they are published (议事记录). */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** Last day to publish them, rule G-09; null for a cancelled session (公开期限). */
  readonly minutesDueOn?: Maybe<Scalars['Date']['output']>;
  /** When they were published (公开日期). */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Opinions given, the oldest first, 200 at most (意见). */
  readonly opinions?: Maybe<ReadonlyArray<Opinion>>;
  /** What it agreed on, 100 at most (协商成果). */
  readonly outcomes?: Maybe<ReadonlyArray<Outcome>>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now, with the mutation that does it (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** What somebody said about a matter in a session (意见). */
export type Opinion = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** What was said (内容). */
  readonly text: Scalars['String']['output'];
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** Who said it; shown to whom the person is shown (发言人). */
  readonly speaker?: Maybe<Resident>;
};

/** Something that a session agreed on, to be adopted, implemented, fed back and published in order, rule G-11 (协商成果). */
export type Outcome = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The session (协商议事). */
  readonly session?: Maybe<DeliberationSession>;
  /** The matter (事项). */
  readonly matter?: Maybe<Matter>;
  /** What was agreed (内容). */
  readonly text: Scalars['String']['output'];
  /** Which body or post sees to it; no name of a person (责任单位). */
  readonly responsible: Scalars['String']['output'];
  /** By when (期限). */
  readonly dueOn: Scalars['Date']['output'];
  /** What those who raised it were told (反馈内容). */
  readonly feedback?: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态). */
  readonly state: OutcomeState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now, with the mutation that does it (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** A secret vote on a matter; who voted what is not kept anywhere (网上表决). */
export type Poll = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The matter (事项). */
  readonly matter?: Maybe<Matter>;
  /** The community or village (社区, 村). */
  readonly division?: Maybe<Division>;
  /** Who decides (决定主体). */
  readonly body: DecidingBody;
  /** What is voted on, to be answered for, against or with an abstention (表决问题). */
  readonly question: Scalars['String']['output'];
  /** First day of voting (开始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day of voting online, at least three days later; paper may be recorded until it is closed (截止日期). */
  readonly to: Scalars['Date']['output'];
  /** People, or households where they decide, that may vote (应投票数). */
  readonly eligible: Scalars['Int']['output'];
  /** Those that voted, online and on paper (已投票数). */
  readonly voted: Scalars['Int']['output'];
  /** Those that voted online (网上投票数). */
  readonly votedOnline: Scalars['Int']['output'];
  /** Whether the caller, or the household where households decide, has voted; null for anybody but a resident (本人已投票). */
  readonly hasVoted?: Maybe<Scalars['Boolean']['output']>;
  /** What it decided; null before it is closed (结果). */
  readonly result?: Maybe<PollResult>;
  /** Votes by option; null before it is closed, so that nobody sees a single vote arrive (各选项票数). */
  readonly counts?: Maybe<ReadonlyArray<PollCount>>;
  /** Where it stands (状态). */
  readonly state: PollState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now, with the mutation that does it (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** Votes for one option (选项票数). */
export type PollCount = {
  /** The option (选项). */
  readonly option: PollOption;
  /** Votes (票数). */
  readonly votes: Scalars['Int']['output'];
};

/** A page of matters (民事事项分页). */
export type MatterConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<MatterEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One matter of a page (民事事项行). */
export type MatterEdge = {
  /** The matter (民事事项). */
  readonly node: Matter;
  /** Hand it back as `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of sessions (协商议事分页). */
export type DeliberationSessionConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DeliberationSessionEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One session of a page (协商议事行). */
export type DeliberationSessionEdge = {
  /** The session (协商议事). */
  readonly node: DeliberationSession;
  /** Hand it back as `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of outcomes (协商成果分页). */
export type OutcomeConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One outcome of a page (协商成果行). */
export type OutcomeEdge = {
  /** The outcome (协商成果). */
  readonly node: Outcome;
  /** Hand it back as `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of polls (网上表决分页). */
export type PollConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<PollEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One poll of a page (网上表决行). */
export type PollEdge = {
  /** The poll (网上表决). */
  readonly node: Poll;
  /** Hand it back as `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Which matters; all of it must hold (民事事项筛选). */
export type MatterFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<MatterState>;
  /** What it is about (类别). */
  readonly category?: InputMaybe<MatterCategory>;
  /** In this division or below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Proposed on this day or later (提出日期起). */
  readonly proposedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Proposed on this day or earlier; five years at most (提出日期止). */
  readonly proposedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those whose screening or forced discussion is late, or is not (逾期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only small matters of everyday life, or only others (身边小事). */
  readonly everydayMatter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which sessions; all of it must hold (协商议事筛选). */
export type DeliberationSessionFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<DeliberationSessionState>;
  /** Form (形式). */
  readonly form?: InputMaybe<SessionForm>;
  /** In this division or below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or later (日期起). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier; five years at most (日期止). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which outcomes; all of it must hold (协商成果筛选). */
export type OutcomeFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<OutcomeState>;
  /** In this division or below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that are late, or only those that are not (逾期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which polls; all of it must hold (网上表决筛选). */
export type PollFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<PollState>;
  /** In this division or below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A matter that a resident raises (民事事项提出). */
export type ProposeMatterInput = {
  /** The community or village that the proposer lives in (社区, 村). */
  readonly division: Scalars['ID']['input'];
  /** Title, without names of people (标题). */
  readonly title: Scalars['String']['input'];
  /** What is wanted (说明). */
  readonly description: Scalars['String']['input'];
  /** What it is about (类别). */
  readonly category: MatterCategory;
  /** Whether it is a small matter of everyday life (身边小事). */
  readonly everydayMatter: Scalars['Boolean']['input'];
  /** What it may cost (预算). */
  readonly budget?: InputMaybe<Scalars['Money']['input']>;
  /** Keep it as a draft, to be proposed with `changeMatterState` (存为草稿). */
  readonly draft?: Scalars['Boolean']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (提出民事事项结果). */
export type ProposeMatterPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly matter?: Maybe<Matter>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Cosigning a matter (联名). */
export type CosignMatterInput = {
  /** The matter, still `PROPOSED` (编号). */
  readonly id: Scalars['ID']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (联名结果). */
export type CosignMatterPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly matter?: Maybe<Matter>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Merging a matter (合并). */
export type MergeMatterInput = {
  /** The matter that ends (编号). */
  readonly id: Scalars['ID']['input'];
  /** The matter that goes on, not yet ended (并入事项). */
  readonly intoId: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (合并民事事项结果). */
export type MergeMatterPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly matter?: Maybe<Matter>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Referring a matter (转办). */
export type ReferMatterInput = {
  /** The matter, still `PROPOSED` (编号). */
  readonly id: Scalars['ID']['input'];
  /** Who deals with it, e.g. the street office (转办单位). */
  readonly receivingBody: Scalars['String']['input'];
  /** Why it is not for the community to decide (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (转办民事事项结果). */
export type ReferMatterPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly matter?: Maybe<Matter>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What households think of the work (评议). */
export type EvaluateMatterInput = {
  /** The matter, `DONE` (编号). */
  readonly id: Scalars['ID']['input'];
  /** Households that the work touches, from 1 (受影响户数). */
  readonly affectedHouseholds: Scalars['Int']['input'];
  /** Households that answered: 30 % of them, or 20 (答复户数). */
  readonly answers: Scalars['Int']['input'];
  /** Those of them that are satisfied (满意户数). */
  readonly satisfied: Scalars['Int']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (评议结果). */
export type EvaluateMatterPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly matter?: Maybe<Matter>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (民事事项办理). */
export type ChangeMatterStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: MatterAction;
  /** Why, or for feedback what was told; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (民事事项办理结果). */
export type ChangeMatterStatePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly matter?: Maybe<Matter>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A session to be held (协商议事公告). */
export type AnnounceSessionInput = {
  /** The matter, `DISCUSSED` (事项). */
  readonly matterId: Scalars['ID']['input'];
  /** Form (形式). */
  readonly form: SessionForm;
  /** The assembly that meets; leave out for any other session (会议类型). */
  readonly body?: InputMaybe<DecidingBody>;
  /** The day, three days from today at least, ten for an assembly (日期). */
  readonly on: Scalars['Date']['input'];
  /** Hour and place, or how to join online (时间地点). */
  readonly venue: Scalars['String']['input'];
  /** Who chairs it, a resident of the place (主持人). */
  readonly chairId: Scalars['ID']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公告协商议事结果). */
export type AnnounceSessionPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly session?: Maybe<DeliberationSession>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (协商议事办理). */
export type ChangeDeliberationSessionStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: DeliberationSessionAction;
  /** Why, or for feedback what was told; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (协商议事办理结果). */
export type ChangeDeliberationSessionStatePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly session?: Maybe<DeliberationSession>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Attendance of a session (到会人数). */
export type RecordAttendanceInput = {
  /** The session, `OPEN` (编号). */
  readonly id: Scalars['ID']['input'];
  /** Who attends, online included, up to `eligible` (到会人数). */
  readonly attended: Scalars['Int']['input'];
  /** Those of them online (线上人数). */
  readonly online: Scalars['Int']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (登记到会人数结果). */
export type RecordAttendancePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly session?: Maybe<DeliberationSession>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An opinion (意见). */
export type GiveOpinionInput = {
  /** The session, `ANNOUNCED` or `OPEN` (协商议事). */
  readonly sessionId: Scalars['ID']['input'];
  /** What is to be said, without names of people; it is public, the speaker is not (内容). */
  readonly text: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (发表意见结果). */
export type GiveOpinionPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly session?: Maybe<DeliberationSession>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Minutes of a session (议事记录). */
export type PublishSessionInput = {
  /** The session, `CLOSED` (编号). */
  readonly id: Scalars['ID']['input'];
  /** Minutes, without names of people (议事记录). */
  readonly minutes: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公开议事记录结果). */
export type PublishSessionPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly session?: Maybe<DeliberationSession>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Something agreed (协商成果登记). */
export type RecordOutcomeInput = {
  /** The session, `CLOSED` or `PUBLISHED` (协商议事). */
  readonly sessionId: Scalars['ID']['input'];
  /** What was agreed (内容). */
  readonly text: Scalars['String']['input'];
  /** Which body or post sees to it (责任单位). */
  readonly responsible: Scalars['String']['input'];
  /** By when, not before the session (期限). */
  readonly dueOn: Scalars['Date']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (登记协商成果结果). */
export type RecordOutcomePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly outcome?: Maybe<Outcome>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (协商成果办理). */
export type ChangeOutcomeStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: OutcomeAction;
  /** Why, or for feedback what was told; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (协商成果办理结果). */
export type ChangeOutcomeStatePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly outcome?: Maybe<Outcome>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A poll to be opened (发起表决). */
export type OpenPollInput = {
  /** The matter, `DISCUSSED`, without another open poll (事项). */
  readonly matterId: Scalars['ID']['input'];
  /** Who decides; `RESIDENTS_ASSEMBLY` in a residents' community, the others in a village (决定主体). */
  readonly body: DecidingBody;
  /** What is voted on (表决问题). */
  readonly question: Scalars['String']['input'];
  /** Last day, three days from today at least and 90 at most (截止日期). */
  readonly to: Scalars['Date']['input'];
  /** The representatives, adults of the place, 200 at most; needed for and only for `VILLAGERS_REPRESENTATIVES` (村民代表). */
  readonly representativeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (发起表决结果). */
export type OpenPollPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly poll?: Maybe<Poll>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A vote (投票). */
export type CastVoteInput = {
  /** The poll, `OPEN` (表决). */
  readonly pollId: Scalars['ID']['input'];
  /** The vote (选项). */
  readonly option: PollOption;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (网上投票结果). */
export type CastVotePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly poll?: Maybe<Poll>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Paper ballots (纸质票). */
export type RecordPaperVotesInput = {
  /** The poll, `OPEN` (表决). */
  readonly pollId: Scalars['ID']['input'];
  /** Residents who handed in a ballot, each once, 2 to 200 at a time, so that no ballot is known to be of one of them (投票人). */
  readonly voterIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Ballots for (赞成票). */
  readonly inFavour: Scalars['Int']['input'];
  /** Ballots against (反对票). */
  readonly against: Scalars['Int']['input'];
  /** Abstentions; the three make up the number of voters (弃权票). */
  readonly abstained: Scalars['Int']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (登记纸质票结果). */
export type RecordPaperVotesPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly poll?: Maybe<Poll>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Counting a poll (计票). */
export type ClosePollInput = {
  /** The poll, `OPEN` and past its last day (编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (计票结果). */
export type ClosePollPayload = {
  /** It after the change, or as it was (办理对象). */
  readonly poll?: Maybe<Poll>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (网上表决办理). */
export type ChangePollStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: PollAction;
  /** Why, or for feedback what was told; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (网上表决办理结果). */
export type ChangePollStatePayload = {
  /** It after the change, or as it was (办理对象). */
  readonly poll?: Maybe<Poll>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Figures of deliberation of a division (协商议事统计). */
export type DeliberationStats = {
  /** The day (日期). */
  readonly asOf: Scalars['Date']['output'];
  /** Matters proposed (提出事项数). */
  readonly matterCount: Scalars['Int']['output'];
  /** Matters by state and category (按状态和类别). */
  readonly matters: ReadonlyArray<MatterCount>;
  /** Share of everyday matters, null without any (身边小事占比). */
  readonly everydayShare?: Maybe<Scalars['Float']['output']>;
  /** Median days from proposal to decision (提出至决定天数中位数). */
  readonly medianDaysToDecision?: Maybe<Scalars['Float']['output']>;
  /** Median days from decision to work done (决定至办结天数中位数). */
  readonly medianDaysInWork?: Maybe<Scalars['Float']['output']>;
  /** Median days from proposal to everyday matters done (身边小事办结天数中位数). */
  readonly medianDaysEveryday?: Maybe<Scalars['Float']['output']>;
  /** Satisfied by all answers, 0 to 1 (满意率). */
  readonly evaluationScore?: Maybe<Scalars['Float']['output']>;
  /** Sessions held, closed or published (议事次数). */
  readonly sessionCount: Scalars['Int']['output'];
  /** Attended by eligible (参与率). */
  readonly participationRate?: Maybe<Scalars['Float']['output']>;
  /** Share of sessions of the form ONLINE (网上协商占比). */
  readonly onlineShare?: Maybe<Scalars['Float']['output']>;
  /** Outcomes recorded (成果数). */
  readonly outcomeCount: Scalars['Int']['output'];
  /** Adopted by recorded (采纳率). */
  readonly adoptionRate?: Maybe<Scalars['Float']['output']>;
  /** Implemented by adopted (落实率). */
  readonly implementationRate?: Maybe<Scalars['Float']['output']>;
  /** Fed back by implemented (反馈率). */
  readonly feedbackRate?: Maybe<Scalars['Float']['output']>;
  /** Published by fed back (公开率). */
  readonly publicationRate?: Maybe<Scalars['Float']['output']>;
};

/** How many matters (事项计数). */
export type MatterCount = {
  /** State (状态). */
  readonly state: MatterState;
  /** What they are about (类别). */
  readonly category: MatterCategory;
  /** How many (数量). */
  readonly count: Scalars['Int']['output'];
};

/** Parameters of governance (参数). */
export type GovernanceParameterKey =
  /** Days for screening a matter, G-07 (民事事项筛选期限). */
  | 'MATTER_SCREENING_DAYS'
  /** Days in which a discussion that cosigners force must open, G-07 (联名议事期限). */
  | 'MATTER_DISCUSSION_DAYS'
  /** Share of households whose cosigning forces a discussion, G-07 (联名户数比例). */
  | 'MATTER_COSIGNER_SHARE'
  /** Days in which minutes are to be published, G-09 (议事记录公开期限). */
  | 'SESSION_MINUTES_DAYS'
  /** Share of affected households that must answer, G-12 (评议户数比例). */
  | 'EVALUATION_HOUSEHOLD_SHARE'
  /** Answers that are enough without that share, G-12 (评议答复数). */
  | 'EVALUATION_ANSWERS'
  /** Share of satisfied answers below which work begins again, G-12 (满意率). */
  | 'EVALUATION_SATISFIED_SHARE';

/** A value of a parameter to be set (参数设置). */
export type SetGovernanceParameterInput = {
  /** Which one (参数). */
  readonly key: GovernanceParameterKey;
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
export type SetGovernanceParameterPayload = {
  /** The parameter with its new value (参数). */
  readonly parameter?: Maybe<Parameter>;
  /** Why it was not set (不予办理的理由). */
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
  Division: ResolverTypeWrapper<DivisionRecord>;
  Resident: ResolverTypeWrapper<ResidentRecord>;
  Household: ResolverTypeWrapper<HouseholdRecord>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMemberRecord>;
  Organization: ResolverTypeWrapper<OrganizationRecord>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntryRecord>;
  AccessLogConnection: ResolverTypeWrapper<AccessLogConnectionRecord>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  WidenedAccess: ResolverTypeWrapper<WidenedAccessRecord>;
  WidenedAccessConnection: ResolverTypeWrapper<WidenedAccessConnectionRecord>;
  WidenedAccessEdge: ResolverTypeWrapper<Omit<WidenedAccessEdge, 'node'> & { node: ResolversTypes['WidenedAccess'] }>;
  WidenAccessInput: WidenAccessInput;
  WidenAccessPayload: ResolverTypeWrapper<Omit<WidenAccessPayload, 'access'> & { access?: Maybe<ResolversTypes['WidenedAccess']> }>;
  LookUpResidentInput: LookUpResidentInput;
  LookUpResidentPayload: ResolverTypeWrapper<Omit<LookUpResidentPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  AccessPurpose: AccessPurpose;
  DivisionLevel: DivisionLevel;
  DivisionKind: DivisionKind;
  IdDocType: IdDocType;
  Sex: Sex;
  HukouType: HukouType;
  RelationToHead: RelationToHead;
  LifeStatus: LifeStatus;
  HouseholdKind: HouseholdKind;
  OrganizationKind: OrganizationKind;
  OrganizationStatus: OrganizationStatus;
  ResidentFlag: ResidentFlag;
  DivisionFilter: DivisionFilter;
  ResidentFilter: ResidentFilter;
  HouseholdFilter: HouseholdFilter;
  OrganizationFilter: OrganizationFilter;
  DivisionConnection: ResolverTypeWrapper<DivisionConnectionRecord>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  ResidentConnection: ResolverTypeWrapper<ResidentConnectionRecord>;
  ResidentEdge: ResolverTypeWrapper<Omit<ResidentEdge, 'node'> & { node: ResolversTypes['Resident'] }>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdConnectionRecord>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionRecord>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  NumberCheck: ResolverTypeWrapper<NumberCheck>;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  EnumValueLabel: ResolverTypeWrapper<EnumValueLabel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MatterCategory: MatterCategory;
  MatterState: MatterState;
  MatterAction: MatterAction;
  SessionForm: SessionForm;
  DecidingBody: DecidingBody;
  DeliberationSessionState: DeliberationSessionState;
  DeliberationSessionAction: DeliberationSessionAction;
  OutcomeState: OutcomeState;
  OutcomeAction: OutcomeAction;
  PollState: PollState;
  PollAction: PollAction;
  PollOption: PollOption;
  PollResult: PollResult;
  Matter: ResolverTypeWrapper<MatterRecord>;
  MatterEvaluation: ResolverTypeWrapper<MatterEvaluationRecord>;
  DeliberationSession: ResolverTypeWrapper<DeliberationSessionRecord>;
  Opinion: ResolverTypeWrapper<OpinionRecord>;
  Outcome: ResolverTypeWrapper<OutcomeRecord>;
  Poll: ResolverTypeWrapper<PollRecord>;
  PollCount: ResolverTypeWrapper<PollCount>;
  MatterConnection: ResolverTypeWrapper<MatterConnectionRecord>;
  MatterEdge: ResolverTypeWrapper<MatterEdgeRecord>;
  DeliberationSessionConnection: ResolverTypeWrapper<DeliberationSessionConnectionRecord>;
  DeliberationSessionEdge: ResolverTypeWrapper<DeliberationSessionEdgeRecord>;
  OutcomeConnection: ResolverTypeWrapper<OutcomeConnectionRecord>;
  OutcomeEdge: ResolverTypeWrapper<OutcomeEdgeRecord>;
  PollConnection: ResolverTypeWrapper<PollConnectionRecord>;
  PollEdge: ResolverTypeWrapper<PollEdgeRecord>;
  MatterFilter: MatterFilter;
  DeliberationSessionFilter: DeliberationSessionFilter;
  OutcomeFilter: OutcomeFilter;
  PollFilter: PollFilter;
  ProposeMatterInput: ProposeMatterInput;
  ProposeMatterPayload: ResolverTypeWrapper<Omit<ProposeMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  CosignMatterInput: CosignMatterInput;
  CosignMatterPayload: ResolverTypeWrapper<Omit<CosignMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  MergeMatterInput: MergeMatterInput;
  MergeMatterPayload: ResolverTypeWrapper<Omit<MergeMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  ReferMatterInput: ReferMatterInput;
  ReferMatterPayload: ResolverTypeWrapper<Omit<ReferMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  EvaluateMatterInput: EvaluateMatterInput;
  EvaluateMatterPayload: ResolverTypeWrapper<Omit<EvaluateMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  ChangeMatterStateInput: ChangeMatterStateInput;
  ChangeMatterStatePayload: ResolverTypeWrapper<Omit<ChangeMatterStatePayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  AnnounceSessionInput: AnnounceSessionInput;
  AnnounceSessionPayload: ResolverTypeWrapper<Omit<AnnounceSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['DeliberationSession']> }>;
  ChangeDeliberationSessionStateInput: ChangeDeliberationSessionStateInput;
  ChangeDeliberationSessionStatePayload: ResolverTypeWrapper<Omit<ChangeDeliberationSessionStatePayload, 'session'> & { session?: Maybe<ResolversTypes['DeliberationSession']> }>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'session'> & { session?: Maybe<ResolversTypes['DeliberationSession']> }>;
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionPayload: ResolverTypeWrapper<Omit<GiveOpinionPayload, 'session'> & { session?: Maybe<ResolversTypes['DeliberationSession']> }>;
  PublishSessionInput: PublishSessionInput;
  PublishSessionPayload: ResolverTypeWrapper<Omit<PublishSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['DeliberationSession']> }>;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: ResolverTypeWrapper<Omit<RecordOutcomePayload, 'outcome'> & { outcome?: Maybe<ResolversTypes['Outcome']> }>;
  ChangeOutcomeStateInput: ChangeOutcomeStateInput;
  ChangeOutcomeStatePayload: ResolverTypeWrapper<Omit<ChangeOutcomeStatePayload, 'outcome'> & { outcome?: Maybe<ResolversTypes['Outcome']> }>;
  OpenPollInput: OpenPollInput;
  OpenPollPayload: ResolverTypeWrapper<Omit<OpenPollPayload, 'poll'> & { poll?: Maybe<ResolversTypes['Poll']> }>;
  CastVoteInput: CastVoteInput;
  CastVotePayload: ResolverTypeWrapper<Omit<CastVotePayload, 'poll'> & { poll?: Maybe<ResolversTypes['Poll']> }>;
  RecordPaperVotesInput: RecordPaperVotesInput;
  RecordPaperVotesPayload: ResolverTypeWrapper<Omit<RecordPaperVotesPayload, 'poll'> & { poll?: Maybe<ResolversTypes['Poll']> }>;
  ClosePollInput: ClosePollInput;
  ClosePollPayload: ResolverTypeWrapper<Omit<ClosePollPayload, 'poll'> & { poll?: Maybe<ResolversTypes['Poll']> }>;
  ChangePollStateInput: ChangePollStateInput;
  ChangePollStatePayload: ResolverTypeWrapper<Omit<ChangePollStatePayload, 'poll'> & { poll?: Maybe<ResolversTypes['Poll']> }>;
  DeliberationStats: ResolverTypeWrapper<DeliberationStatsRecord>;
  MatterCount: ResolverTypeWrapper<MatterCount>;
  GovernanceParameterKey: GovernanceParameterKey;
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: ResolverTypeWrapper<SetGovernanceParameterPayload>;
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
  Division: DivisionRecord;
  Resident: ResidentRecord;
  Household: HouseholdRecord;
  HouseholdMember: HouseholdMemberRecord;
  Organization: OrganizationRecord;
  AccessLogEntry: AccessLogEntryRecord;
  AccessLogConnection: AccessLogConnectionRecord;
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  WidenedAccess: WidenedAccessRecord;
  WidenedAccessConnection: WidenedAccessConnectionRecord;
  WidenedAccessEdge: Omit<WidenedAccessEdge, 'node'> & { node: ResolversParentTypes['WidenedAccess'] };
  WidenAccessInput: WidenAccessInput;
  WidenAccessPayload: Omit<WidenAccessPayload, 'access'> & { access?: Maybe<ResolversParentTypes['WidenedAccess']> };
  LookUpResidentInput: LookUpResidentInput;
  LookUpResidentPayload: Omit<LookUpResidentPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  DivisionFilter: DivisionFilter;
  ResidentFilter: ResidentFilter;
  HouseholdFilter: HouseholdFilter;
  OrganizationFilter: OrganizationFilter;
  DivisionConnection: DivisionConnectionRecord;
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  ResidentConnection: ResidentConnectionRecord;
  ResidentEdge: Omit<ResidentEdge, 'node'> & { node: ResolversParentTypes['Resident'] };
  HouseholdConnection: HouseholdConnectionRecord;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  OrganizationConnection: OrganizationConnectionRecord;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  NumberCheck: NumberCheck;
  EnumLabels: EnumLabels;
  EnumValueLabel: EnumValueLabel;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  Matter: MatterRecord;
  MatterEvaluation: MatterEvaluationRecord;
  DeliberationSession: DeliberationSessionRecord;
  Opinion: OpinionRecord;
  Outcome: OutcomeRecord;
  Poll: PollRecord;
  PollCount: PollCount;
  MatterConnection: MatterConnectionRecord;
  MatterEdge: MatterEdgeRecord;
  DeliberationSessionConnection: DeliberationSessionConnectionRecord;
  DeliberationSessionEdge: DeliberationSessionEdgeRecord;
  OutcomeConnection: OutcomeConnectionRecord;
  OutcomeEdge: OutcomeEdgeRecord;
  PollConnection: PollConnectionRecord;
  PollEdge: PollEdgeRecord;
  MatterFilter: MatterFilter;
  DeliberationSessionFilter: DeliberationSessionFilter;
  OutcomeFilter: OutcomeFilter;
  PollFilter: PollFilter;
  ProposeMatterInput: ProposeMatterInput;
  ProposeMatterPayload: Omit<ProposeMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  CosignMatterInput: CosignMatterInput;
  CosignMatterPayload: Omit<CosignMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  MergeMatterInput: MergeMatterInput;
  MergeMatterPayload: Omit<MergeMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  ReferMatterInput: ReferMatterInput;
  ReferMatterPayload: Omit<ReferMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  EvaluateMatterInput: EvaluateMatterInput;
  EvaluateMatterPayload: Omit<EvaluateMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  ChangeMatterStateInput: ChangeMatterStateInput;
  ChangeMatterStatePayload: Omit<ChangeMatterStatePayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  AnnounceSessionInput: AnnounceSessionInput;
  AnnounceSessionPayload: Omit<AnnounceSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DeliberationSession']> };
  ChangeDeliberationSessionStateInput: ChangeDeliberationSessionStateInput;
  ChangeDeliberationSessionStatePayload: Omit<ChangeDeliberationSessionStatePayload, 'session'> & { session?: Maybe<ResolversParentTypes['DeliberationSession']> };
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'session'> & { session?: Maybe<ResolversParentTypes['DeliberationSession']> };
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionPayload: Omit<GiveOpinionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DeliberationSession']> };
  PublishSessionInput: PublishSessionInput;
  PublishSessionPayload: Omit<PublishSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['DeliberationSession']> };
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: Omit<RecordOutcomePayload, 'outcome'> & { outcome?: Maybe<ResolversParentTypes['Outcome']> };
  ChangeOutcomeStateInput: ChangeOutcomeStateInput;
  ChangeOutcomeStatePayload: Omit<ChangeOutcomeStatePayload, 'outcome'> & { outcome?: Maybe<ResolversParentTypes['Outcome']> };
  OpenPollInput: OpenPollInput;
  OpenPollPayload: Omit<OpenPollPayload, 'poll'> & { poll?: Maybe<ResolversParentTypes['Poll']> };
  CastVoteInput: CastVoteInput;
  CastVotePayload: Omit<CastVotePayload, 'poll'> & { poll?: Maybe<ResolversParentTypes['Poll']> };
  RecordPaperVotesInput: RecordPaperVotesInput;
  RecordPaperVotesPayload: Omit<RecordPaperVotesPayload, 'poll'> & { poll?: Maybe<ResolversParentTypes['Poll']> };
  ClosePollInput: ClosePollInput;
  ClosePollPayload: Omit<ClosePollPayload, 'poll'> & { poll?: Maybe<ResolversParentTypes['Poll']> };
  ChangePollStateInput: ChangePollStateInput;
  ChangePollStatePayload: Omit<ChangePollStatePayload, 'poll'> & { poll?: Maybe<ResolversParentTypes['Poll']> };
  DeliberationStats: DeliberationStatsRecord;
  MatterCount: MatterCount;
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: SetGovernanceParameterPayload;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivisionKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  statUnit?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  statUnitCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  urbanRuralClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isUrban?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUrbanDistrictStreet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isQualifiedTownship?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCentralVillage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKeyAssistance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  censusPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  censusYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<DivisionResidentsArgs, 'first'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<DivisionHouseholdsArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<DivisionOrganizationsArgs, 'first'>>;
  deliberationStats?: Resolver<Maybe<ResolversTypes['DeliberationStats']>, ParentType, ContextType, RequireFields<DivisionDeliberationStatsArgs, 'asOf'>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idDocType?: Resolver<Maybe<ResolversTypes['IdDocType']>, ParentType, ContextType>;
  idNumberMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ResidentAgeArgs>>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredDivisionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  residenceSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hukouType?: Resolver<Maybe<ResolversTypes['HukouType']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  relationToHead?: Resolver<Maybe<ResolversTypes['RelationToHead']>, ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifeStatus?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType>;
  deathDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<ResidentAccessLogArgs, 'first'>>;
  parents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Resident']>>, ParentType, ContextType>;
  guardians?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Resident']>>, ParentType, ContextType>;
  needsCheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HouseholdKind']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  headVacant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HouseholdMember']>>, ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationToHead'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  registrationAuthority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationDivision?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CallerRole']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['AccessPurpose']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  widenedAccessId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WidenedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WidenedAccess'] = ResolversParentTypes['WidenedAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CallerRole']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WidenedAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WidenedAccessConnection'] = ResolversParentTypes['WidenedAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WidenedAccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WidenedAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WidenedAccessEdge'] = ResolversParentTypes['WidenedAccessEdge']> = {
  node?: Resolver<ResolversTypes['WidenedAccess'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WidenAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WidenAccessPayload'] = ResolversParentTypes['WidenAccessPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['WidenedAccess']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LookUpResidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpResidentPayload'] = ResolversParentTypes['LookUpResidentPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConnection'] = ResolversParentTypes['ResidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentEdge'] = ResolversParentTypes['ResidentEdge']> = {
  node?: Resolver<ResolversTypes['Resident'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumberCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberCheck'] = ResolversParentTypes['NumberCheck']> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['EnumValueLabel']>, ParentType, ContextType>;
};

export type EnumValueLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumValueLabel'] = ResolversParentTypes['EnumValueLabel']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  widenAccess?: Resolver<Maybe<ResolversTypes['WidenAccessPayload']>, ParentType, ContextType, RequireFields<MutationWidenAccessArgs, 'input'>>;
  lookUpResident?: Resolver<Maybe<ResolversTypes['LookUpResidentPayload']>, ParentType, ContextType, RequireFields<MutationLookUpResidentArgs, 'input'>>;
  proposeMatter?: Resolver<Maybe<ResolversTypes['ProposeMatterPayload']>, ParentType, ContextType, RequireFields<MutationProposeMatterArgs, 'input'>>;
  cosignMatter?: Resolver<Maybe<ResolversTypes['CosignMatterPayload']>, ParentType, ContextType, RequireFields<MutationCosignMatterArgs, 'input'>>;
  mergeMatter?: Resolver<Maybe<ResolversTypes['MergeMatterPayload']>, ParentType, ContextType, RequireFields<MutationMergeMatterArgs, 'input'>>;
  referMatter?: Resolver<Maybe<ResolversTypes['ReferMatterPayload']>, ParentType, ContextType, RequireFields<MutationReferMatterArgs, 'input'>>;
  evaluateMatter?: Resolver<Maybe<ResolversTypes['EvaluateMatterPayload']>, ParentType, ContextType, RequireFields<MutationEvaluateMatterArgs, 'input'>>;
  changeMatterState?: Resolver<Maybe<ResolversTypes['ChangeMatterStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeMatterStateArgs, 'input'>>;
  announceSession?: Resolver<Maybe<ResolversTypes['AnnounceSessionPayload']>, ParentType, ContextType, RequireFields<MutationAnnounceSessionArgs, 'input'>>;
  changeDeliberationSessionState?: Resolver<Maybe<ResolversTypes['ChangeDeliberationSessionStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeDeliberationSessionStateArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['RecordAttendancePayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  giveOpinion?: Resolver<Maybe<ResolversTypes['GiveOpinionPayload']>, ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  publishSession?: Resolver<Maybe<ResolversTypes['PublishSessionPayload']>, ParentType, ContextType, RequireFields<MutationPublishSessionArgs, 'input'>>;
  recordOutcome?: Resolver<Maybe<ResolversTypes['RecordOutcomePayload']>, ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  changeOutcomeState?: Resolver<Maybe<ResolversTypes['ChangeOutcomeStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeOutcomeStateArgs, 'input'>>;
  openPoll?: Resolver<Maybe<ResolversTypes['OpenPollPayload']>, ParentType, ContextType, RequireFields<MutationOpenPollArgs, 'input'>>;
  castVote?: Resolver<Maybe<ResolversTypes['CastVotePayload']>, ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  recordPaperVotes?: Resolver<Maybe<ResolversTypes['RecordPaperVotesPayload']>, ParentType, ContextType, RequireFields<MutationRecordPaperVotesArgs, 'input'>>;
  closePoll?: Resolver<Maybe<ResolversTypes['ClosePollPayload']>, ParentType, ContextType, RequireFields<MutationClosePollArgs, 'input'>>;
  changePollState?: Resolver<Maybe<ResolversTypes['ChangePollStatePayload']>, ParentType, ContextType, RequireFields<MutationChangePollStateArgs, 'input'>>;
  setGovernanceParameter?: Resolver<Maybe<ResolversTypes['SetGovernanceParameterPayload']>, ParentType, ContextType, RequireFields<MutationSetGovernanceParameterArgs, 'input'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  widenedAccess?: Resolver<Maybe<ResolversTypes['WidenedAccessConnection']>, ParentType, ContextType, RequireFields<QueryWidenedAccessArgs, 'first'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisions?: Resolver<Maybe<ResolversTypes['DivisionConnection']>, ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'first'>>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType, RequireFields<QueryResidentArgs, 'id'>>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<QueryResidentsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'uscc'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  checkIdentityNumber?: Resolver<Maybe<ResolversTypes['NumberCheck']>, ParentType, ContextType, RequireFields<QueryCheckIdentityNumberArgs, 'number'>>;
  checkCreditCode?: Resolver<Maybe<ResolversTypes['NumberCheck']>, ParentType, ContextType, RequireFields<QueryCheckCreditCodeArgs, 'uscc'>>;
  enumLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnumLabels']>>, ParentType, ContextType, Partial<QueryEnumLabelsArgs>>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryMatterArgs, 'id'>>;
  matters?: Resolver<Maybe<ResolversTypes['MatterConnection']>, ParentType, ContextType, RequireFields<QueryMattersArgs, 'first'>>;
  deliberationSession?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType, RequireFields<QueryDeliberationSessionArgs, 'id'>>;
  deliberationSessions?: Resolver<Maybe<ResolversTypes['DeliberationSessionConnection']>, ParentType, ContextType, RequireFields<QueryDeliberationSessionsArgs, 'first'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeConnection']>, ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'first'>>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType, RequireFields<QueryPollArgs, 'id'>>;
  polls?: Resolver<Maybe<ResolversTypes['PollConnection']>, ParentType, ContextType, RequireFields<QueryPollsArgs, 'first'>>;
  governanceParameters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parameter']>>, ParentType, ContextType, Partial<QueryGovernanceParametersArgs>>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MatterCategory'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  everydayMatter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatterState'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cosigners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDiscussionForced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assemblyMustBeCalled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivingBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PollResult']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['MatterEvaluation']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliberationSession']>>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Outcome']>>, ParentType, ContextType>;
  polls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Poll']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type MatterEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterEvaluation'] = ResolversParentTypes['MatterEvaluation']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  affectedHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DeliberationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationSession'] = ResolversParentTypes['DeliberationSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SessionForm'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['DecidingBody']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliberationSessionState'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutesDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opinion']>>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Outcome']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type PollResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poll'] = ResolversParentTypes['Poll']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['DecidingBody'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votedOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasVoted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PollResult']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PollCount']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PollState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type PollCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollCount'] = ResolversParentTypes['PollCount']> = {
  option?: Resolver<ResolversTypes['PollOption'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterEdge'] = ResolversParentTypes['MatterEdge']> = {
  node?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliberationSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationSessionConnection'] = ResolversParentTypes['DeliberationSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliberationSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationSessionEdge'] = ResolversParentTypes['DeliberationSessionEdge']> = {
  node?: Resolver<ResolversTypes['DeliberationSession'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PollConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollConnection'] = ResolversParentTypes['PollConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PollEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PollEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollEdge'] = ResolversParentTypes['PollEdge']> = {
  node?: Resolver<ResolversTypes['Poll'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMatterPayload'] = ResolversParentTypes['ProposeMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CosignMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CosignMatterPayload'] = ResolversParentTypes['CosignMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MergeMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMatterPayload'] = ResolversParentTypes['MergeMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReferMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferMatterPayload'] = ResolversParentTypes['ReferMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EvaluateMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateMatterPayload'] = ResolversParentTypes['EvaluateMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeMatterStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMatterStatePayload'] = ResolversParentTypes['ChangeMatterStatePayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnnounceSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceSessionPayload'] = ResolversParentTypes['AnnounceSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeDeliberationSessionStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDeliberationSessionStatePayload'] = ResolversParentTypes['ChangeDeliberationSessionStatePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GiveOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveOpinionPayload'] = ResolversParentTypes['GiveOpinionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PublishSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSessionPayload'] = ResolversParentTypes['PublishSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordOutcomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOutcomePayload'] = ResolversParentTypes['RecordOutcomePayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeOutcomeStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOutcomeStatePayload'] = ResolversParentTypes['ChangeOutcomeStatePayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OpenPollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenPollPayload'] = ResolversParentTypes['OpenPollPayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CastVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastVotePayload'] = ResolversParentTypes['CastVotePayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordPaperVotesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaperVotesPayload'] = ResolversParentTypes['RecordPaperVotesPayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ClosePollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePollPayload'] = ResolversParentTypes['ClosePollPayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangePollStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePollStatePayload'] = ResolversParentTypes['ChangePollStatePayload']> = {
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeliberationStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationStats'] = ResolversParentTypes['DeliberationStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  matterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['MatterCount']>, ParentType, ContextType>;
  everydayShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysToDecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysInWork?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysEveryday?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evaluationScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sessionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onlineShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outcomeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  implementationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feedbackRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MatterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterCount'] = ResolversParentTypes['MatterCount']> = {
  state?: Resolver<ResolversTypes['MatterState'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MatterCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetGovernanceParameterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGovernanceParameterPayload'] = ResolversParentTypes['SetGovernanceParameterPayload']> = {
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
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
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  WidenedAccess?: WidenedAccessResolvers<ContextType>;
  WidenedAccessConnection?: WidenedAccessConnectionResolvers<ContextType>;
  WidenedAccessEdge?: WidenedAccessEdgeResolvers<ContextType>;
  WidenAccessPayload?: WidenAccessPayloadResolvers<ContextType>;
  LookUpResidentPayload?: LookUpResidentPayloadResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  ResidentConnection?: ResidentConnectionResolvers<ContextType>;
  ResidentEdge?: ResidentEdgeResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  NumberCheck?: NumberCheckResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  EnumValueLabel?: EnumValueLabelResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterEvaluation?: MatterEvaluationResolvers<ContextType>;
  DeliberationSession?: DeliberationSessionResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  Poll?: PollResolvers<ContextType>;
  PollCount?: PollCountResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  DeliberationSessionConnection?: DeliberationSessionConnectionResolvers<ContextType>;
  DeliberationSessionEdge?: DeliberationSessionEdgeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PollConnection?: PollConnectionResolvers<ContextType>;
  PollEdge?: PollEdgeResolvers<ContextType>;
  ProposeMatterPayload?: ProposeMatterPayloadResolvers<ContextType>;
  CosignMatterPayload?: CosignMatterPayloadResolvers<ContextType>;
  MergeMatterPayload?: MergeMatterPayloadResolvers<ContextType>;
  ReferMatterPayload?: ReferMatterPayloadResolvers<ContextType>;
  EvaluateMatterPayload?: EvaluateMatterPayloadResolvers<ContextType>;
  ChangeMatterStatePayload?: ChangeMatterStatePayloadResolvers<ContextType>;
  AnnounceSessionPayload?: AnnounceSessionPayloadResolvers<ContextType>;
  ChangeDeliberationSessionStatePayload?: ChangeDeliberationSessionStatePayloadResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  GiveOpinionPayload?: GiveOpinionPayloadResolvers<ContextType>;
  PublishSessionPayload?: PublishSessionPayloadResolvers<ContextType>;
  RecordOutcomePayload?: RecordOutcomePayloadResolvers<ContextType>;
  ChangeOutcomeStatePayload?: ChangeOutcomeStatePayloadResolvers<ContextType>;
  OpenPollPayload?: OpenPollPayloadResolvers<ContextType>;
  CastVotePayload?: CastVotePayloadResolvers<ContextType>;
  RecordPaperVotesPayload?: RecordPaperVotesPayloadResolvers<ContextType>;
  ClosePollPayload?: ClosePollPayloadResolvers<ContextType>;
  ChangePollStatePayload?: ChangePollStatePayloadResolvers<ContextType>;
  DeliberationStats?: DeliberationStatsResolvers<ContextType>;
  MatterCount?: MatterCountResolvers<ContextType>;
  SetGovernanceParameterPayload?: SetGovernanceParameterPayloadResolvers<ContextType>;
};

