// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRecord, ResidentRecord, HouseholdRecord, HouseholdMemberRecord, OrganizationRecord, AccessLogEntryRecord, AccessLogConnectionRecord, WidenedAccessRecord, WidenedAccessConnectionRecord, DivisionConnectionRecord, ResidentConnectionRecord, HouseholdConnectionRecord, OrganizationConnectionRecord } from './records.ts';
import type { LinkageResourceRecord, LinkageProjectRecord, LinkageProjectConnectionRecord, CommunityOrganizationRecord, CommunityOrganizationConnectionRecord, FundEntryRecord, FundEntryConnectionRecord, CommunityFundRecord, CommunityFundConnectionRecord, VentureRoundRecord, VentureRoundConnectionRecord, VentureApplicationRecord, VentureApplicationConnectionRecord } from './linkage/records.ts';
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
  /** Linkage projects here and further below, by community and id (五社联动项目). */
  readonly linkageProjects?: Maybe<LinkageProjectConnection>;
  /** Community organizations here and further below, by community and id (社区社会组织). */
  readonly communityOrganizations?: Maybe<CommunityOrganizationConnection>;
  /** Community funds here and further below, by division and id (社区公益基金). */
  readonly communityFunds?: Maybe<CommunityFundConnection>;
  /** Venture rounds for divisions here and further below, by division and id (公益创投). */
  readonly ventureRounds?: Maybe<VentureRoundConnection>;
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
export type DivisionLinkageProjectsArgs = {
  filter?: InputMaybe<LinkageProjectFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionCommunityOrganizationsArgs = {
  filter?: InputMaybe<CommunityOrganizationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionCommunityFundsArgs = {
  filter?: InputMaybe<CommunityFundFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, from the province down to a community or village; key is the twelve-digit code (行政区划). */
export type DivisionVentureRoundsArgs = {
  filter?: InputMaybe<VentureRoundFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Proposes a linkage project; for community workers and officers of the place; then name the parties (申报五社联动项目). */
  readonly proposeLinkageProject?: Maybe<ProposeLinkageProjectPayload>;
  /** Names parties of a linkage project; for staff of the place and its organization; then start it (填报五社联动主体). */
  readonly nameLinkageParties?: Maybe<NameLinkagePartiesPayload>;
  /** Judges a running linkage project, which ends it; for officers of the place (评估五社联动项目). */
  readonly evaluateLinkageProject?: Maybe<EvaluateLinkageProjectPayload>;
  /** Approves, starts or stops a linkage project (办理五社联动项目). */
  readonly changeLinkageProjectState?: Maybe<ChangeLinkageProjectStatePayload>;
  /** Puts a community organization on file, where it begins in incubation; for staff of the township or above (备案社区社会组织). */
  readonly fileCommunityOrganization?: Maybe<FileCommunityOrganizationPayload>;
  /** Moves a community organization to its next stage, or lets it leave (办理社区社会组织). */
  readonly changeCommunityOrganizationState?: Maybe<ChangeCommunityOrganizationStatePayload>;
  /** Sets up a community fund with an empty ledger; for staff of the place and the charity itself (设立社区公益基金). */
  readonly openCommunityFund?: Maybe<OpenCommunityFundPayload>;
  /** Puts a contribution into a fund's ledger; for staff of the place and the charity that keeps it (基金捐入). */
  readonly contributeToCommunityFund?: Maybe<FundEntryPayload>;
  /** Spends from a fund what a decided matter or its committee allows; never more than the balance, G-20 (基金支出). */
  readonly spendFromCommunityFund?: Maybe<FundEntryPayload>;
  /** Undoes an entry of a fund's ledger once, with an entry the other way round; for officers and the charity (冲正基金流水). */
  readonly reverseCommunityFundEntry?: Maybe<FundEntryPayload>;
  /** Sets a value that the rules of governance leave to the province; for prefecture officers, in their own divisions (设置参数). */
  readonly setGovernanceParameter?: Maybe<SetGovernanceParameterPayload>;
  /** Opens a venture round for applications; for officers of the place (发布公益创投). */
  readonly openVentureRound?: Maybe<OpenVentureRoundPayload>;
  /** Applies for a community organization; for staff of its community (申报公益创投). */
  readonly applyToVentureRound?: Maybe<ApplyToVentureRoundPayload>;
  /** Scores an application; for the residents who judge the round and do not carry the application out (公益创投评分). */
  readonly scoreVentureApplication?: Maybe<ScoreVentureApplicationPayload>;
  /** Ranks by average score, then smaller amount, then id, and awards what the pool holds; for officers of the place (公益创投立项). */
  readonly awardVentureRound?: Maybe<AwardVentureRoundPayload>;
  /** Starts scoring, begins the final review or closes a venture round (办理公益创投). */
  readonly changeVentureRoundState?: Maybe<ChangeVentureRoundStatePayload>;
};


export type MutationWidenAccessArgs = {
  input: WidenAccessInput;
};


export type MutationLookUpResidentArgs = {
  input: LookUpResidentInput;
};


export type MutationProposeLinkageProjectArgs = {
  input: ProposeLinkageProjectInput;
};


export type MutationNameLinkagePartiesArgs = {
  input: NameLinkagePartiesInput;
};


export type MutationEvaluateLinkageProjectArgs = {
  input: EvaluateLinkageProjectInput;
};


export type MutationChangeLinkageProjectStateArgs = {
  input: ChangeLinkageProjectStateInput;
};


export type MutationFileCommunityOrganizationArgs = {
  input: FileCommunityOrganizationInput;
};


export type MutationChangeCommunityOrganizationStateArgs = {
  input: ChangeCommunityOrganizationStateInput;
};


export type MutationOpenCommunityFundArgs = {
  input: OpenCommunityFundInput;
};


export type MutationContributeToCommunityFundArgs = {
  input: ContributeToCommunityFundInput;
};


export type MutationSpendFromCommunityFundArgs = {
  input: SpendFromCommunityFundInput;
};


export type MutationReverseCommunityFundEntryArgs = {
  input: ReverseCommunityFundEntryInput;
};


export type MutationSetGovernanceParameterArgs = {
  input: SetGovernanceParameterInput;
};


export type MutationOpenVentureRoundArgs = {
  input: OpenVentureRoundInput;
};


export type MutationApplyToVentureRoundArgs = {
  input: ApplyToVentureRoundInput;
};


export type MutationScoreVentureApplicationArgs = {
  input: ScoreVentureApplicationInput;
};


export type MutationAwardVentureRoundArgs = {
  input: AwardVentureRoundInput;
};


export type MutationChangeVentureRoundStateArgs = {
  input: ChangeVentureRoundStateInput;
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
  /** One linkage project by id, null when there is none (五社联动项目). */
  readonly linkageProject?: Maybe<LinkageProject>;
  /** Linkage projects by community and id (五社联动项目列表). */
  readonly linkageProjects?: Maybe<LinkageProjectConnection>;
  /** Community organizations by community and id (社区社会组织列表). */
  readonly communityOrganizations?: Maybe<CommunityOrganizationConnection>;
  /** One community fund by id, null when there is none; its `ledger` shows what came in and went out (社区公益基金). */
  readonly communityFund?: Maybe<CommunityFund>;
  /** Community funds by division and id (社区公益基金列表). */
  readonly communityFunds?: Maybe<CommunityFundConnection>;
  /** Values that the rules of governance leave to the province, as they hold on a day and are set for later ones (参数列表). */
  readonly governanceParameters?: Maybe<ReadonlyArray<Parameter>>;
  /** One venture round by id, null when there is none (公益创投). */
  readonly ventureRound?: Maybe<VentureRound>;
  /** Venture rounds by division and id (公益创投列表). */
  readonly ventureRounds?: Maybe<VentureRoundConnection>;
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


export type QueryLinkageProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinkageProjectsArgs = {
  filter?: InputMaybe<LinkageProjectFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunityOrganizationsArgs = {
  filter?: InputMaybe<CommunityOrganizationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunityFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunityFundsArgs = {
  filter?: InputMaybe<CommunityFundFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernanceParametersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryVentureRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVentureRoundsArgs = {
  filter?: InputMaybe<VentureRoundFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of the five parties (五社联动主体). */
export type LinkageParty =
  /** The community (社区). */
  | 'COMMUNITY'
  /** A social organization (社会组织). */
  | 'SOCIAL_ORGANIZATION'
  /** A social worker (社会工作者). */
  | 'SOCIAL_WORKER'
  /** Volunteers (社区志愿者). */
  | 'VOLUNTEERS'
  /** Charity resources (社会慈善资源). */
  | 'CHARITY_RESOURCES';

/** State of a linkage project (五社联动项目状态). */
export type LinkageProjectState =
  /** Proposed (已提出). */
  | 'PROPOSED'
  /** Approved (已批准). */
  | 'APPROVED'
  /** Running (实施中). */
  | 'RUNNING'
  /** Evaluated (已评估). */
  | 'EVALUATED'
  /** Stopped (已中止). */
  | 'STOPPED';

/** What can be done with a linkage project (五社联动项目操作). */
export type LinkageProjectAction =
  /** Approve it (批准). */
  | 'APPROVE'
  /** Start it, once all five parties are named, G-20 (启动). */
  | 'START'
  /** Stop it, with a reason (中止). */
  | 'STOP';

/** A charity resource that a linkage project uses (项目慈善资源). */
export type LinkageResource = {
  /** What it is (资源名称). */
  readonly name: Scalars['String']['output'];
  /** What it is worth (价值). */
  readonly worth: Scalars['Money']['output'];
  /** The organization that gives it (提供方). */
  readonly giver?: Maybe<Organization>;
};

/** A project that links community, social organization, social worker, volunteers and charity resources (五社联动项目). */
export type LinkageProject = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The community or village (社区). */
  readonly community?: Maybe<Division>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Needs it answers (需求). */
  readonly needs: Scalars['String']['output'];
  /** What it wants to reach (目标). */
  readonly goals: Scalars['String']['output'];
  /** Its budget (预算). */
  readonly budget: Scalars['Money']['output'];
  /** First day (开始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day (结束日期). */
  readonly to: Scalars['Date']['output'];
  /** The social organization, null until named (社会组织). */
  readonly organization?: Maybe<Organization>;
  /** Identifier of the social worker who leads it, null until named (牵头社会工作者). */
  readonly leadSocialWorkerId?: Maybe<Scalars['ID']['output']>;
  /** Identifiers of its volunteers (志愿者). */
  readonly volunteerIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** How many volunteers are named (志愿者人数). */
  readonly volunteerCount: Scalars['Int']['output'];
  /** Charity resources it uses (慈善资源). */
  readonly resources: ReadonlyArray<LinkageResource>;
  /** Parties still to be named before it may run, G-20 (尚缺主体). */
  readonly missingParties: ReadonlyArray<LinkageParty>;
  /** What the evaluation says, null before it (评估意见). */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** Score of the evaluation, 0 to 100, null before it (评估得分). */
  readonly evaluationScore?: Maybe<Scalars['Int']['output']>;
  /** State (状态). */
  readonly state: LinkageProjectState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** A page of linkage projects (五社联动项目分页). */
export type LinkageProjectConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<LinkageProjectEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of linkage projects (五社联动项目行). */
export type LinkageProjectEdge = {
  /** The row (五社联动项目). */
  readonly node: LinkageProject;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows a list of linkage projects; all given conditions hold together (五社联动项目筛选). */
export type LinkageProjectFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<LinkageProjectState>;
  /** The community lies in this division (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A charity resource to be named in a project (项目慈善资源填报). */
export type LinkageResourceInput = {
  /** What it is, not empty (资源名称). */
  readonly name: Scalars['String']['input'];
  /** What it is worth (价值). */
  readonly worth: Scalars['Money']['input'];
  /** Credit code of the organization that gives it; it must be in the register (提供方). */
  readonly giver?: InputMaybe<Scalars['ID']['input']>;
};

/** A linkage project to be proposed; parties may be named later with `nameLinkageParties` (五社联动项目申报). */
export type ProposeLinkageProjectInput = {
  /** The community or village (社区). */
  readonly community: Scalars['ID']['input'];
  /** Name, not empty (名称). */
  readonly name: Scalars['String']['input'];
  /** Needs it answers, not empty (需求). */
  readonly needs: Scalars['String']['input'];
  /** What it wants to reach, not empty (目标). */
  readonly goals: Scalars['String']['input'];
  /** Its budget, above 0.00 (预算). */
  readonly budget: Scalars['Money']['input'];
  /** First day (开始日期). */
  readonly from: Scalars['Date']['input'];
  /** Last day, not before the first (结束日期). */
  readonly to: Scalars['Date']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (五社联动项目申报结果). */
export type ProposeLinkageProjectPayload = {
  /** The record after it, or as it was; null when none was made (五社联动项目申报). */
  readonly project?: Maybe<LinkageProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Parties of a linkage project; what is left out stays as it is (五社联动主体填报). */
export type NameLinkagePartiesInput = {
  /** The project, not yet evaluated or stopped (编号). */
  readonly id: Scalars['ID']['input'];
  /** Credit code of the social organization: association, social service institution or foundation (社会组织). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the social worker who leads it (牵头社会工作者). */
  readonly leadSocialWorkerId?: InputMaybe<Scalars['ID']['input']>;
  /** Identifiers of all its volunteers, 200 at most (志愿者). */
  readonly volunteerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All its charity resources, 50 at most (慈善资源). */
  readonly resources?: InputMaybe<ReadonlyArray<LinkageResourceInput>>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (五社联动主体填报结果). */
export type NameLinkagePartiesPayload = {
  /** The record after it, or as it was; null when none was made (五社联动主体填报). */
  readonly project?: Maybe<LinkageProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** How a running linkage project is judged (五社联动项目评估). */
export type EvaluateLinkageProjectInput = {
  /** The project, in the state `RUNNING` (编号). */
  readonly id: Scalars['ID']['input'];
  /** Score, 0 to 100 (得分). */
  readonly score: Scalars['Int']['input'];
  /** What the evaluation says, not empty (评估意见). */
  readonly evaluation: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (五社联动项目评估结果). */
export type EvaluateLinkageProjectPayload = {
  /** The record after it, or as it was; null when none was made (五社联动项目评估). */
  readonly project?: Maybe<LinkageProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (五社联动项目办理). */
export type ChangeLinkageProjectStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: LinkageProjectAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (五社联动项目办理结果). */
export type ChangeLinkageProjectStatePayload = {
  /** The record after it, or as it was; null when none was made (五社联动项目办理). */
  readonly project?: Maybe<LinkageProject>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** How a community organization exists by law (社区社会组织登记方式). */
export type CommunityOrganizationMode =
  /** Registered with the civil affairs department (登记). */
  | 'REGISTERED'
  /** Filed with the township (备案). */
  | 'FILED';

/** Stage of a community organization (社区社会组织发展阶段). */
export type CommunityOrganizationState =
  /** Being incubated (孵化). */
  | 'INCUBATING'
  /** Growing (成长). */
  | 'GROWING'
  /** Mature (成熟). */
  | 'MATURE'
  /** Exited (退出). */
  | 'EXITED';

/** What can be done with a community organization (社区社会组织操作). */
export type CommunityOrganizationAction =
  /** It grows by itself now (转入成长). */
  | 'GROW'
  /** It has matured (转入成熟). */
  | 'RIPEN'
  /** It leaves, with a reason (退出). */
  | 'EXIT';

/** A social organization of a community (社区社会组织). */
export type CommunityOrganization = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The community or village (社区). */
  readonly community?: Maybe<Division>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Registered or filed with the township (登记方式). */
  readonly mode: CommunityOrganizationMode;
  /** What it is in the register, null for one that is filed (登记组织). */
  readonly organization?: Maybe<Organization>;
  /** Who incubates it, null without one (孵化机构). */
  readonly incubator?: Maybe<Organization>;
  /** The day it was put on file here (备案日期). */
  readonly filedOn: Scalars['Date']['output'];
  /** Stage (阶段). */
  readonly state: CommunityOrganizationState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** A page of community organizations (社区社会组织分页). */
export type CommunityOrganizationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CommunityOrganizationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of community organizations (社区社会组织行). */
export type CommunityOrganizationEdge = {
  /** The row (社区社会组织). */
  readonly node: CommunityOrganization;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows a list of community organizations; all given conditions hold together (社区社会组织筛选). */
export type CommunityOrganizationFilter = {
  /** Registered or filed (登记方式). */
  readonly mode?: InputMaybe<CommunityOrganizationMode>;
  /** Stage (阶段). */
  readonly stage?: InputMaybe<CommunityOrganizationState>;
  /** The community lies in this division (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A community organization to be put on file (社区社会组织备案). */
export type FileCommunityOrganizationInput = {
  /** The community or village; filing is for staff of its township or above (社区). */
  readonly community: Scalars['ID']['input'];
  /** Name, not empty (名称). */
  readonly name: Scalars['String']['input'];
  /** Registered or filed (登记方式). */
  readonly mode: CommunityOrganizationMode;
  /** Credit code; needed for `REGISTERED`, to be left out for `FILED` (统一社会信用代码). */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Credit code of who incubates it (孵化机构). */
  readonly incubator?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (社区社会组织备案结果). */
export type FileCommunityOrganizationPayload = {
  /** The record after it, or as it was; null when none was made (社区社会组织备案). */
  readonly communityOrganization?: Maybe<CommunityOrganization>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (社区社会组织办理). */
export type ChangeCommunityOrganizationStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: CommunityOrganizationAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (社区社会组织办理结果). */
export type ChangeCommunityOrganizationStatePayload = {
  /** The record after it, or as it was; null when none was made (社区社会组织办理). */
  readonly communityOrganization?: Maybe<CommunityOrganization>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What an entry of a fund's ledger is (基金流水类型). */
export type FundEntryKind =
  /** Money given to the fund (捐入). */
  | 'CONTRIBUTION'
  /** Money spent (支出). */
  | 'SPENDING'
  /** Undoes an earlier entry (冲正). */
  | 'REVERSAL';

/** An entry of a fund's ledger; entries are never changed, a reversal undoes one (基金流水). */
export type FundEntry = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Number in the ledger, from 1 (序号). */
  readonly number: Scalars['Int']['output'];
  /** Contribution, spending or reversal (类型). */
  readonly kind: FundEntryKind;
  /** What it changes the balance by: money that came in, or with a minus sign money that went out (金额). */
  readonly amount: Scalars['Money']['output'];
  /** Balance after it (余额). */
  readonly balanceAfter: Scalars['Money']['output'];
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
  /** What it was for (用途). */
  readonly purpose: Scalars['String']['output'];
  /** The organization that gave it, null where none is named (捐赠组织). */
  readonly contributor?: Maybe<Organization>;
  /** Identifier of the decided matter that allows a spending, G-20 (民事事项). */
  readonly matterId?: Maybe<Scalars['ID']['output']>;
  /** Number of the committee minute that allows a spending, G-20 (会议纪要). */
  readonly minute?: Maybe<Scalars['String']['output']>;
  /** Identifier of the entry that a reversal undoes (冲正对象). */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
};

/** A page of ledger entries (基金流水分页). */
export type FundEntryConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<FundEntryEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of ledger entries (基金流水行). */
export type FundEntryEdge = {
  /** The row (基金流水). */
  readonly node: FundEntry;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A public-interest fund of a community, kept by a charity (社区公益基金). */
export type CommunityFund = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** The charity that keeps it (管理组织). */
  readonly host?: Maybe<Organization>;
  /** The division it serves (所属区划). */
  readonly division?: Maybe<Division>;
  /** The day it was set up (设立日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** What is in it: the sum of all entries, never below 0.00, G-20 (余额). */
  readonly balance: Scalars['Money']['output'];
  /** Entries in its ledger (流水笔数). */
  readonly entryCount: Scalars['Int']['output'];
  /** How many sit on its committee (管理委员会人数). */
  readonly committeeSize: Scalars['Int']['output'];
  /** Identifiers of the residents on its committee (管理委员会成员). */
  readonly committeeIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Its ledger, the newest entry first (流水). */
  readonly ledger?: Maybe<FundEntryConnection>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** A public-interest fund of a community, kept by a charity (社区公益基金). */
export type CommunityFundLedgerArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of community funds (社区公益基金分页). */
export type CommunityFundConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CommunityFundEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of community funds (社区公益基金行). */
export type CommunityFundEdge = {
  /** The row (社区公益基金). */
  readonly node: CommunityFund;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows a list of community funds (社区公益基金筛选). */
export type CommunityFundFilter = {
  /** The fund serves a division in this one (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A community fund to be set up (社区公益基金设立). */
export type OpenCommunityFundInput = {
  /** Name, not empty (名称). */
  readonly name: Scalars['String']['input'];
  /** Credit code of the charity that keeps it: association, social service institution or foundation (管理组织). */
  readonly host: Scalars['ID']['input'];
  /** The community or township it serves (所属区划). */
  readonly division: Scalars['ID']['input'];
  /** Residents on its committee, 3 to 20 different ones (管理委员会成员). */
  readonly committeeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (社区公益基金设立结果). */
export type OpenCommunityFundPayload = {
  /** The record after it, or as it was; null when none was made (社区公益基金设立). */
  readonly fund?: Maybe<CommunityFund>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Money for a community fund (基金捐入). */
export type ContributeToCommunityFundInput = {
  /** The fund (编号). */
  readonly id: Scalars['ID']['input'];
  /** How much, above 0.00 (金额). */
  readonly amount: Scalars['Money']['input'];
  /** What it is given for, not empty; name no person (用途). */
  readonly purpose: Scalars['String']['input'];
  /** Credit code of the organization that gives it; leave out for people (捐赠组织). */
  readonly contributor?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an entry in a fund's ledger (基金流水结果). */
export type FundEntryPayload = {
  /** The fund after it, or as it was (基金). */
  readonly fund?: Maybe<CommunityFund>;
  /** The entry, null when none was made (流水). */
  readonly entry?: Maybe<FundEntry>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Money to be spent from a community fund; give `matterId` or `minute`, not both, G-20 (基金支出). */
export type SpendFromCommunityFundInput = {
  /** The fund (编号). */
  readonly id: Scalars['ID']['input'];
  /** How much, above 0.00 and up to the balance (金额). */
  readonly amount: Scalars['Money']['input'];
  /** What it is spent on, not empty; name no person (用途). */
  readonly purpose: Scalars['String']['input'];
  /** A matter of the fund's division that is decided (民事事项). */
  readonly matterId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the minute in which the fund's committee decided it (会议纪要). */
  readonly minute?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of a fund's ledger to be undone (基金流水冲正). */
export type ReverseCommunityFundEntryInput = {
  /** The fund (编号). */
  readonly id: Scalars['ID']['input'];
  /** The entry of it, a contribution or a spending, not undone before (流水编号). */
  readonly entryId: Scalars['ID']['input'];
  /** Why, not empty (理由). */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Parameters of governance (参数). */
export type GovernanceParameterKey =
  /** Days for screening a matter, G-07 (民事事项筛选期限). */
  | 'MATTER_SCREENING_DAYS'
  /** Scores that each application needs before awards, G-20 (公益创投最少评分人数). */
  | 'VENTURE_FEWEST_SCORES'
  /** Average score from which an application is awarded, G-20 (公益创投入围分数). */
  | 'VENTURE_PASS_SCORE';

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

/** State of a venture round (公益创投状态). */
export type VentureRoundState =
  /** Open for applications (申报中). */
  | 'OPEN'
  /** Being scored (评审中). */
  | 'SCORING'
  /** Awarded (已立项). */
  | 'AWARDED'
  /** In final review (结项评审). */
  | 'FINAL_REVIEW'
  /** Closed (已结束). */
  | 'CLOSED';

/** What can be done with a venture round (公益创投操作). */
export type VentureRoundAction =
  /** End applications and begin scoring (开始评审). */
  | 'START_SCORING'
  /** Begin the final review (结项评审). */
  | 'REVIEW'
  /** Close it (结束). */
  | 'CLOSE';

/** A round in which community organizations compete for money of a pool (公益创投). */
export type VentureRound = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Who pays (主办方). */
  readonly sponsor?: Maybe<Organization>;
  /** Community organizations of this division may apply (所属区划). */
  readonly division?: Maybe<Division>;
  /** Money to be awarded in all (资金池). */
  readonly pool: Scalars['Money']['output'];
  /** Sum of the awards, never above the pool; 0.00 before them (立项金额). */
  readonly awarded: Scalars['Money']['output'];
  /** Last day for applications (申报截止日期). */
  readonly applyUntil: Scalars['Date']['output'];
  /** Identifiers of the residents who judge (评委). */
  readonly judgeIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** How many judge (评委人数). */
  readonly judgeCount: Scalars['Int']['output'];
  /** How many applied (申报数). */
  readonly applicationCount: Scalars['Int']['output'];
  /** Applications by id (申报列表). */
  readonly applications?: Maybe<VentureApplicationConnection>;
  /** State (状态). */
  readonly state: VentureRoundState;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};


/** A round in which community organizations compete for money of a pool (公益创投). */
export type VentureRoundApplicationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of venture rounds (公益创投分页). */
export type VentureRoundConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<VentureRoundEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of venture rounds (公益创投行). */
export type VentureRoundEdge = {
  /** The row (公益创投). */
  readonly node: VentureRound;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** What a community organization applies for in a venture round (公益创投申报). */
export type VentureApplication = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The round (公益创投). */
  readonly round?: Maybe<VentureRound>;
  /** The community organization (申报组织). */
  readonly organization?: Maybe<CommunityOrganization>;
  /** What it wants to do (项目名称). */
  readonly title: Scalars['String']['output'];
  /** What it asks for (申请金额). */
  readonly amount: Scalars['Money']['output'];
  /** How many judges have scored it (评分人数). */
  readonly scoreCount: Scalars['Int']['output'];
  /** Average score, 0 to 100, null until the awards (平均得分). */
  readonly averageScore?: Maybe<Scalars['Float']['output']>;
  /** Place among all applications, 1 is the first, null until the awards (名次). */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What it is given, 0.00 for nothing, null until the awards (立项金额). */
  readonly award?: Maybe<Scalars['Money']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A page of venture applications (公益创投申报分页). */
export type VentureApplicationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<VentureApplicationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of venture applications (公益创投申报行). */
export type VentureApplicationEdge = {
  /** The row (公益创投申报). */
  readonly node: VentureApplication;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Narrows a list of venture rounds; all given conditions hold together (公益创投筛选). */
export type VentureRoundFilter = {
  /** State (状态). */
  readonly state?: InputMaybe<VentureRoundState>;
  /** The round is for a division in this one (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A venture round to be opened (公益创投发布). */
export type OpenVentureRoundInput = {
  /** Name, not empty (名称). */
  readonly name: Scalars['String']['input'];
  /** Credit code of who pays (主办方). */
  readonly sponsor: Scalars['ID']['input'];
  /** Community organizations of this division may apply (所属区划). */
  readonly division: Scalars['ID']['input'];
  /** Money to be awarded in all, above 0.00 (资金池). */
  readonly pool: Scalars['Money']['input'];
  /** Last day for applications, today or later (申报截止日期). */
  readonly applyUntil: Scalars['Date']['input'];
  /** Residents who judge, 3 to 15 different ones (评委). */
  readonly judgeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公益创投发布结果). */
export type OpenVentureRoundPayload = {
  /** The record after it, or as it was; null when none was made (公益创投发布). */
  readonly round?: Maybe<VentureRound>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An application of a community organization (公益创投申报填报). */
export type ApplyToVentureRoundInput = {
  /** The round, in the state `OPEN` (公益创投). */
  readonly round: Scalars['ID']['input'];
  /** The community organization; it applies once in a round (申报组织). */
  readonly organization: Scalars['ID']['input'];
  /** What it wants to do, not empty (项目名称). */
  readonly title: Scalars['String']['input'];
  /** What it asks for, above 0.00 and up to the pool (申请金额). */
  readonly amount: Scalars['Money']['input'];
  /** Residents who carry it out, 1 to 20; they may not judge it (项目团队). */
  readonly teamIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公益创投申报结果). */
export type ApplyToVentureRoundPayload = {
  /** The record after it, or as it was; null when none was made (公益创投申报). */
  readonly application?: Maybe<VentureApplication>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A judge's score of an application (公益创投评分). */
export type ScoreVentureApplicationInput = {
  /** The application, of a round in the state `SCORING` (申报编号). */
  readonly id: Scalars['ID']['input'];
  /** Score, 0 to 100; given once (得分). */
  readonly score: Scalars['Int']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公益创投评分结果). */
export type ScoreVentureApplicationPayload = {
  /** The record after it, or as it was; null when none was made (公益创投评分). */
  readonly application?: Maybe<VentureApplication>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Awards to be made in a round (公益创投立项). */
export type AwardVentureRoundInput = {
  /** The round, in the state `SCORING`, with enough scores for each application (编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公益创投立项结果). */
export type AwardVentureRoundPayload = {
  /** The record after it, or as it was; null when none was made (公益创投立项). */
  readonly round?: Maybe<VentureRound>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with it (公益创投办理). */
export type ChangeVentureRoundStateInput = {
  /** Which one (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: VentureRoundAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (公益创投办理结果). */
export type ChangeVentureRoundStatePayload = {
  /** The record after it, or as it was; null when none was made (公益创投办理). */
  readonly round?: Maybe<VentureRound>;
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
  LinkageProject: LinkageProject;
  CommunityOrganization: CommunityOrganization;
  FundEntry: FundEntry;
  CommunityFund: CommunityFund;
  VentureRound: VentureRound;
  VentureApplication: VentureApplication;
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
  LinkageProject:
    ( { __typename: 'LinkageProject' }
    & GraphQLRecursivePick<FederationTypes['LinkageProject'], {"id":true}> );
  CommunityOrganization:
    ( { __typename: 'CommunityOrganization' }
    & GraphQLRecursivePick<FederationTypes['CommunityOrganization'], {"id":true}> );
  FundEntry:
    ( { __typename: 'FundEntry' }
    & GraphQLRecursivePick<FederationTypes['FundEntry'], {"id":true}> );
  CommunityFund:
    ( { __typename: 'CommunityFund' }
    & GraphQLRecursivePick<FederationTypes['CommunityFund'], {"id":true}> );
  VentureRound:
    ( { __typename: 'VentureRound' }
    & GraphQLRecursivePick<FederationTypes['VentureRound'], {"id":true}> );
  VentureApplication:
    ( { __typename: 'VentureApplication' }
    & GraphQLRecursivePick<FederationTypes['VentureApplication'], {"id":true}> );
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
  LinkageParty: LinkageParty;
  LinkageProjectState: LinkageProjectState;
  LinkageProjectAction: LinkageProjectAction;
  LinkageResource: ResolverTypeWrapper<LinkageResourceRecord>;
  LinkageProject: ResolverTypeWrapper<LinkageProjectRecord>;
  LinkageProjectConnection: ResolverTypeWrapper<LinkageProjectConnectionRecord>;
  LinkageProjectEdge: ResolverTypeWrapper<Omit<LinkageProjectEdge, 'node'> & { node: ResolversTypes['LinkageProject'] }>;
  LinkageProjectFilter: LinkageProjectFilter;
  LinkageResourceInput: LinkageResourceInput;
  ProposeLinkageProjectInput: ProposeLinkageProjectInput;
  ProposeLinkageProjectPayload: ResolverTypeWrapper<Omit<ProposeLinkageProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['LinkageProject']> }>;
  NameLinkagePartiesInput: NameLinkagePartiesInput;
  NameLinkagePartiesPayload: ResolverTypeWrapper<Omit<NameLinkagePartiesPayload, 'project'> & { project?: Maybe<ResolversTypes['LinkageProject']> }>;
  EvaluateLinkageProjectInput: EvaluateLinkageProjectInput;
  EvaluateLinkageProjectPayload: ResolverTypeWrapper<Omit<EvaluateLinkageProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['LinkageProject']> }>;
  ChangeLinkageProjectStateInput: ChangeLinkageProjectStateInput;
  ChangeLinkageProjectStatePayload: ResolverTypeWrapper<Omit<ChangeLinkageProjectStatePayload, 'project'> & { project?: Maybe<ResolversTypes['LinkageProject']> }>;
  CommunityOrganizationMode: CommunityOrganizationMode;
  CommunityOrganizationState: CommunityOrganizationState;
  CommunityOrganizationAction: CommunityOrganizationAction;
  CommunityOrganization: ResolverTypeWrapper<CommunityOrganizationRecord>;
  CommunityOrganizationConnection: ResolverTypeWrapper<CommunityOrganizationConnectionRecord>;
  CommunityOrganizationEdge: ResolverTypeWrapper<Omit<CommunityOrganizationEdge, 'node'> & { node: ResolversTypes['CommunityOrganization'] }>;
  CommunityOrganizationFilter: CommunityOrganizationFilter;
  FileCommunityOrganizationInput: FileCommunityOrganizationInput;
  FileCommunityOrganizationPayload: ResolverTypeWrapper<Omit<FileCommunityOrganizationPayload, 'communityOrganization'> & { communityOrganization?: Maybe<ResolversTypes['CommunityOrganization']> }>;
  ChangeCommunityOrganizationStateInput: ChangeCommunityOrganizationStateInput;
  ChangeCommunityOrganizationStatePayload: ResolverTypeWrapper<Omit<ChangeCommunityOrganizationStatePayload, 'communityOrganization'> & { communityOrganization?: Maybe<ResolversTypes['CommunityOrganization']> }>;
  FundEntryKind: FundEntryKind;
  FundEntry: ResolverTypeWrapper<FundEntryRecord>;
  FundEntryConnection: ResolverTypeWrapper<FundEntryConnectionRecord>;
  FundEntryEdge: ResolverTypeWrapper<Omit<FundEntryEdge, 'node'> & { node: ResolversTypes['FundEntry'] }>;
  CommunityFund: ResolverTypeWrapper<CommunityFundRecord>;
  CommunityFundConnection: ResolverTypeWrapper<CommunityFundConnectionRecord>;
  CommunityFundEdge: ResolverTypeWrapper<Omit<CommunityFundEdge, 'node'> & { node: ResolversTypes['CommunityFund'] }>;
  CommunityFundFilter: CommunityFundFilter;
  OpenCommunityFundInput: OpenCommunityFundInput;
  OpenCommunityFundPayload: ResolverTypeWrapper<Omit<OpenCommunityFundPayload, 'fund'> & { fund?: Maybe<ResolversTypes['CommunityFund']> }>;
  ContributeToCommunityFundInput: ContributeToCommunityFundInput;
  FundEntryPayload: ResolverTypeWrapper<Omit<FundEntryPayload, 'fund' | 'entry'> & { fund?: Maybe<ResolversTypes['CommunityFund']>, entry?: Maybe<ResolversTypes['FundEntry']> }>;
  SpendFromCommunityFundInput: SpendFromCommunityFundInput;
  ReverseCommunityFundEntryInput: ReverseCommunityFundEntryInput;
  GovernanceParameterKey: GovernanceParameterKey;
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: ResolverTypeWrapper<SetGovernanceParameterPayload>;
  VentureRoundState: VentureRoundState;
  VentureRoundAction: VentureRoundAction;
  VentureRound: ResolverTypeWrapper<VentureRoundRecord>;
  VentureRoundConnection: ResolverTypeWrapper<VentureRoundConnectionRecord>;
  VentureRoundEdge: ResolverTypeWrapper<Omit<VentureRoundEdge, 'node'> & { node: ResolversTypes['VentureRound'] }>;
  VentureApplication: ResolverTypeWrapper<VentureApplicationRecord>;
  VentureApplicationConnection: ResolverTypeWrapper<VentureApplicationConnectionRecord>;
  VentureApplicationEdge: ResolverTypeWrapper<Omit<VentureApplicationEdge, 'node'> & { node: ResolversTypes['VentureApplication'] }>;
  VentureRoundFilter: VentureRoundFilter;
  OpenVentureRoundInput: OpenVentureRoundInput;
  OpenVentureRoundPayload: ResolverTypeWrapper<Omit<OpenVentureRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['VentureRound']> }>;
  ApplyToVentureRoundInput: ApplyToVentureRoundInput;
  ApplyToVentureRoundPayload: ResolverTypeWrapper<Omit<ApplyToVentureRoundPayload, 'application'> & { application?: Maybe<ResolversTypes['VentureApplication']> }>;
  ScoreVentureApplicationInput: ScoreVentureApplicationInput;
  ScoreVentureApplicationPayload: ResolverTypeWrapper<Omit<ScoreVentureApplicationPayload, 'application'> & { application?: Maybe<ResolversTypes['VentureApplication']> }>;
  AwardVentureRoundInput: AwardVentureRoundInput;
  AwardVentureRoundPayload: ResolverTypeWrapper<Omit<AwardVentureRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['VentureRound']> }>;
  ChangeVentureRoundStateInput: ChangeVentureRoundStateInput;
  ChangeVentureRoundStatePayload: ResolverTypeWrapper<Omit<ChangeVentureRoundStatePayload, 'round'> & { round?: Maybe<ResolversTypes['VentureRound']> }>;
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
  LinkageResource: LinkageResourceRecord;
  LinkageProject: LinkageProjectRecord;
  LinkageProjectConnection: LinkageProjectConnectionRecord;
  LinkageProjectEdge: Omit<LinkageProjectEdge, 'node'> & { node: ResolversParentTypes['LinkageProject'] };
  LinkageProjectFilter: LinkageProjectFilter;
  LinkageResourceInput: LinkageResourceInput;
  ProposeLinkageProjectInput: ProposeLinkageProjectInput;
  ProposeLinkageProjectPayload: Omit<ProposeLinkageProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['LinkageProject']> };
  NameLinkagePartiesInput: NameLinkagePartiesInput;
  NameLinkagePartiesPayload: Omit<NameLinkagePartiesPayload, 'project'> & { project?: Maybe<ResolversParentTypes['LinkageProject']> };
  EvaluateLinkageProjectInput: EvaluateLinkageProjectInput;
  EvaluateLinkageProjectPayload: Omit<EvaluateLinkageProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['LinkageProject']> };
  ChangeLinkageProjectStateInput: ChangeLinkageProjectStateInput;
  ChangeLinkageProjectStatePayload: Omit<ChangeLinkageProjectStatePayload, 'project'> & { project?: Maybe<ResolversParentTypes['LinkageProject']> };
  CommunityOrganization: CommunityOrganizationRecord;
  CommunityOrganizationConnection: CommunityOrganizationConnectionRecord;
  CommunityOrganizationEdge: Omit<CommunityOrganizationEdge, 'node'> & { node: ResolversParentTypes['CommunityOrganization'] };
  CommunityOrganizationFilter: CommunityOrganizationFilter;
  FileCommunityOrganizationInput: FileCommunityOrganizationInput;
  FileCommunityOrganizationPayload: Omit<FileCommunityOrganizationPayload, 'communityOrganization'> & { communityOrganization?: Maybe<ResolversParentTypes['CommunityOrganization']> };
  ChangeCommunityOrganizationStateInput: ChangeCommunityOrganizationStateInput;
  ChangeCommunityOrganizationStatePayload: Omit<ChangeCommunityOrganizationStatePayload, 'communityOrganization'> & { communityOrganization?: Maybe<ResolversParentTypes['CommunityOrganization']> };
  FundEntry: FundEntryRecord;
  FundEntryConnection: FundEntryConnectionRecord;
  FundEntryEdge: Omit<FundEntryEdge, 'node'> & { node: ResolversParentTypes['FundEntry'] };
  CommunityFund: CommunityFundRecord;
  CommunityFundConnection: CommunityFundConnectionRecord;
  CommunityFundEdge: Omit<CommunityFundEdge, 'node'> & { node: ResolversParentTypes['CommunityFund'] };
  CommunityFundFilter: CommunityFundFilter;
  OpenCommunityFundInput: OpenCommunityFundInput;
  OpenCommunityFundPayload: Omit<OpenCommunityFundPayload, 'fund'> & { fund?: Maybe<ResolversParentTypes['CommunityFund']> };
  ContributeToCommunityFundInput: ContributeToCommunityFundInput;
  FundEntryPayload: Omit<FundEntryPayload, 'fund' | 'entry'> & { fund?: Maybe<ResolversParentTypes['CommunityFund']>, entry?: Maybe<ResolversParentTypes['FundEntry']> };
  SpendFromCommunityFundInput: SpendFromCommunityFundInput;
  ReverseCommunityFundEntryInput: ReverseCommunityFundEntryInput;
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: SetGovernanceParameterPayload;
  VentureRound: VentureRoundRecord;
  VentureRoundConnection: VentureRoundConnectionRecord;
  VentureRoundEdge: Omit<VentureRoundEdge, 'node'> & { node: ResolversParentTypes['VentureRound'] };
  VentureApplication: VentureApplicationRecord;
  VentureApplicationConnection: VentureApplicationConnectionRecord;
  VentureApplicationEdge: Omit<VentureApplicationEdge, 'node'> & { node: ResolversParentTypes['VentureApplication'] };
  VentureRoundFilter: VentureRoundFilter;
  OpenVentureRoundInput: OpenVentureRoundInput;
  OpenVentureRoundPayload: Omit<OpenVentureRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['VentureRound']> };
  ApplyToVentureRoundInput: ApplyToVentureRoundInput;
  ApplyToVentureRoundPayload: Omit<ApplyToVentureRoundPayload, 'application'> & { application?: Maybe<ResolversParentTypes['VentureApplication']> };
  ScoreVentureApplicationInput: ScoreVentureApplicationInput;
  ScoreVentureApplicationPayload: Omit<ScoreVentureApplicationPayload, 'application'> & { application?: Maybe<ResolversParentTypes['VentureApplication']> };
  AwardVentureRoundInput: AwardVentureRoundInput;
  AwardVentureRoundPayload: Omit<AwardVentureRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['VentureRound']> };
  ChangeVentureRoundStateInput: ChangeVentureRoundStateInput;
  ChangeVentureRoundStatePayload: Omit<ChangeVentureRoundStatePayload, 'round'> & { round?: Maybe<ResolversParentTypes['VentureRound']> };
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
  linkageProjects?: Resolver<Maybe<ResolversTypes['LinkageProjectConnection']>, ParentType, ContextType, RequireFields<DivisionLinkageProjectsArgs, 'first'>>;
  communityOrganizations?: Resolver<Maybe<ResolversTypes['CommunityOrganizationConnection']>, ParentType, ContextType, RequireFields<DivisionCommunityOrganizationsArgs, 'first'>>;
  communityFunds?: Resolver<Maybe<ResolversTypes['CommunityFundConnection']>, ParentType, ContextType, RequireFields<DivisionCommunityFundsArgs, 'first'>>;
  ventureRounds?: Resolver<Maybe<ResolversTypes['VentureRoundConnection']>, ParentType, ContextType, RequireFields<DivisionVentureRoundsArgs, 'first'>>;
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
  proposeLinkageProject?: Resolver<Maybe<ResolversTypes['ProposeLinkageProjectPayload']>, ParentType, ContextType, RequireFields<MutationProposeLinkageProjectArgs, 'input'>>;
  nameLinkageParties?: Resolver<Maybe<ResolversTypes['NameLinkagePartiesPayload']>, ParentType, ContextType, RequireFields<MutationNameLinkagePartiesArgs, 'input'>>;
  evaluateLinkageProject?: Resolver<Maybe<ResolversTypes['EvaluateLinkageProjectPayload']>, ParentType, ContextType, RequireFields<MutationEvaluateLinkageProjectArgs, 'input'>>;
  changeLinkageProjectState?: Resolver<Maybe<ResolversTypes['ChangeLinkageProjectStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeLinkageProjectStateArgs, 'input'>>;
  fileCommunityOrganization?: Resolver<Maybe<ResolversTypes['FileCommunityOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationFileCommunityOrganizationArgs, 'input'>>;
  changeCommunityOrganizationState?: Resolver<Maybe<ResolversTypes['ChangeCommunityOrganizationStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeCommunityOrganizationStateArgs, 'input'>>;
  openCommunityFund?: Resolver<Maybe<ResolversTypes['OpenCommunityFundPayload']>, ParentType, ContextType, RequireFields<MutationOpenCommunityFundArgs, 'input'>>;
  contributeToCommunityFund?: Resolver<Maybe<ResolversTypes['FundEntryPayload']>, ParentType, ContextType, RequireFields<MutationContributeToCommunityFundArgs, 'input'>>;
  spendFromCommunityFund?: Resolver<Maybe<ResolversTypes['FundEntryPayload']>, ParentType, ContextType, RequireFields<MutationSpendFromCommunityFundArgs, 'input'>>;
  reverseCommunityFundEntry?: Resolver<Maybe<ResolversTypes['FundEntryPayload']>, ParentType, ContextType, RequireFields<MutationReverseCommunityFundEntryArgs, 'input'>>;
  setGovernanceParameter?: Resolver<Maybe<ResolversTypes['SetGovernanceParameterPayload']>, ParentType, ContextType, RequireFields<MutationSetGovernanceParameterArgs, 'input'>>;
  openVentureRound?: Resolver<Maybe<ResolversTypes['OpenVentureRoundPayload']>, ParentType, ContextType, RequireFields<MutationOpenVentureRoundArgs, 'input'>>;
  applyToVentureRound?: Resolver<Maybe<ResolversTypes['ApplyToVentureRoundPayload']>, ParentType, ContextType, RequireFields<MutationApplyToVentureRoundArgs, 'input'>>;
  scoreVentureApplication?: Resolver<Maybe<ResolversTypes['ScoreVentureApplicationPayload']>, ParentType, ContextType, RequireFields<MutationScoreVentureApplicationArgs, 'input'>>;
  awardVentureRound?: Resolver<Maybe<ResolversTypes['AwardVentureRoundPayload']>, ParentType, ContextType, RequireFields<MutationAwardVentureRoundArgs, 'input'>>;
  changeVentureRoundState?: Resolver<Maybe<ResolversTypes['ChangeVentureRoundStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeVentureRoundStateArgs, 'input'>>;
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
  linkageProject?: Resolver<Maybe<ResolversTypes['LinkageProject']>, ParentType, ContextType, RequireFields<QueryLinkageProjectArgs, 'id'>>;
  linkageProjects?: Resolver<Maybe<ResolversTypes['LinkageProjectConnection']>, ParentType, ContextType, RequireFields<QueryLinkageProjectsArgs, 'first'>>;
  communityOrganizations?: Resolver<Maybe<ResolversTypes['CommunityOrganizationConnection']>, ParentType, ContextType, RequireFields<QueryCommunityOrganizationsArgs, 'first'>>;
  communityFund?: Resolver<Maybe<ResolversTypes['CommunityFund']>, ParentType, ContextType, RequireFields<QueryCommunityFundArgs, 'id'>>;
  communityFunds?: Resolver<Maybe<ResolversTypes['CommunityFundConnection']>, ParentType, ContextType, RequireFields<QueryCommunityFundsArgs, 'first'>>;
  governanceParameters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parameter']>>, ParentType, ContextType, Partial<QueryGovernanceParametersArgs>>;
  ventureRound?: Resolver<Maybe<ResolversTypes['VentureRound']>, ParentType, ContextType, RequireFields<QueryVentureRoundArgs, 'id'>>;
  ventureRounds?: Resolver<Maybe<ResolversTypes['VentureRoundConnection']>, ParentType, ContextType, RequireFields<QueryVentureRoundsArgs, 'first'>>;
};

export type LinkageResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkageResource'] = ResolversParentTypes['LinkageResource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type LinkageProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkageProject'] = ResolversParentTypes['LinkageProject'], FederationReferenceType extends FederationReferenceTypes['LinkageProject'] = FederationReferenceTypes['LinkageProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LinkageProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leadSocialWorkerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  volunteerIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  volunteerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['LinkageResource']>, ParentType, ContextType>;
  missingParties?: Resolver<ReadonlyArray<ResolversTypes['LinkageParty']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluationScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkageProjectState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type LinkageProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkageProjectConnection'] = ResolversParentTypes['LinkageProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkageProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkageProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkageProjectEdge'] = ResolversParentTypes['LinkageProjectEdge']> = {
  node?: Resolver<ResolversTypes['LinkageProject'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeLinkageProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeLinkageProjectPayload'] = ResolversParentTypes['ProposeLinkageProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['LinkageProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NameLinkagePartiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameLinkagePartiesPayload'] = ResolversParentTypes['NameLinkagePartiesPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['LinkageProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EvaluateLinkageProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateLinkageProjectPayload'] = ResolversParentTypes['EvaluateLinkageProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['LinkageProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeLinkageProjectStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLinkageProjectStatePayload'] = ResolversParentTypes['ChangeLinkageProjectStatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['LinkageProject']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CommunityOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityOrganization'] = ResolversParentTypes['CommunityOrganization'], FederationReferenceType extends FederationReferenceTypes['CommunityOrganization'] = FederationReferenceTypes['CommunityOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CommunityOrganizationMode'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  incubator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommunityOrganizationState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type CommunityOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityOrganizationConnection'] = ResolversParentTypes['CommunityOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityOrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityOrganizationEdge'] = ResolversParentTypes['CommunityOrganizationEdge']> = {
  node?: Resolver<ResolversTypes['CommunityOrganization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileCommunityOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCommunityOrganizationPayload'] = ResolversParentTypes['FileCommunityOrganizationPayload']> = {
  communityOrganization?: Resolver<Maybe<ResolversTypes['CommunityOrganization']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeCommunityOrganizationStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCommunityOrganizationStatePayload'] = ResolversParentTypes['ChangeCommunityOrganizationStatePayload']> = {
  communityOrganization?: Resolver<Maybe<ResolversTypes['CommunityOrganization']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntry'] = ResolversParentTypes['FundEntry'], FederationReferenceType extends FederationReferenceTypes['FundEntry'] = FederationReferenceTypes['FundEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundEntryKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  matterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  minute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FundEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryConnection'] = ResolversParentTypes['FundEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryEdge'] = ResolversParentTypes['FundEntryEdge']> = {
  node?: Resolver<ResolversTypes['FundEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommunityFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFund'] = ResolversParentTypes['CommunityFund'], FederationReferenceType extends FederationReferenceTypes['CommunityFund'] = FederationReferenceTypes['CommunityFund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committeeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committeeIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['FundEntryConnection']>, ParentType, ContextType, RequireFields<CommunityFundLedgerArgs, 'first'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommunityFundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFundConnection'] = ResolversParentTypes['CommunityFundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityFundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityFundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFundEdge'] = ResolversParentTypes['CommunityFundEdge']> = {
  node?: Resolver<ResolversTypes['CommunityFund'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenCommunityFundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCommunityFundPayload'] = ResolversParentTypes['OpenCommunityFundPayload']> = {
  fund?: Resolver<Maybe<ResolversTypes['CommunityFund']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryPayload'] = ResolversParentTypes['FundEntryPayload']> = {
  fund?: Resolver<Maybe<ResolversTypes['CommunityFund']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetGovernanceParameterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGovernanceParameterPayload'] = ResolversParentTypes['SetGovernanceParameterPayload']> = {
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VentureRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureRound'] = ResolversParentTypes['VentureRound'], FederationReferenceType extends FederationReferenceTypes['VentureRound'] = FederationReferenceTypes['VentureRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VentureRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  awarded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  applyUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  judgeIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  judgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['VentureApplicationConnection']>, ParentType, ContextType, RequireFields<VentureRoundApplicationsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['VentureRoundState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type VentureRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureRoundConnection'] = ResolversParentTypes['VentureRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VentureRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VentureRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureRoundEdge'] = ResolversParentTypes['VentureRoundEdge']> = {
  node?: Resolver<ResolversTypes['VentureRound'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VentureApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureApplication'] = ResolversParentTypes['VentureApplication'], FederationReferenceType extends FederationReferenceTypes['VentureApplication'] = FederationReferenceTypes['VentureApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VentureApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['VentureRound']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['CommunityOrganization']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  scoreCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VentureApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureApplicationConnection'] = ResolversParentTypes['VentureApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VentureApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VentureApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureApplicationEdge'] = ResolversParentTypes['VentureApplicationEdge']> = {
  node?: Resolver<ResolversTypes['VentureApplication'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenVentureRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenVentureRoundPayload'] = ResolversParentTypes['OpenVentureRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['VentureRound']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApplyToVentureRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyToVentureRoundPayload'] = ResolversParentTypes['ApplyToVentureRoundPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['VentureApplication']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ScoreVentureApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreVentureApplicationPayload'] = ResolversParentTypes['ScoreVentureApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['VentureApplication']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AwardVentureRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardVentureRoundPayload'] = ResolversParentTypes['AwardVentureRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['VentureRound']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeVentureRoundStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeVentureRoundStatePayload'] = ResolversParentTypes['ChangeVentureRoundStatePayload']> = {
  round?: Resolver<Maybe<ResolversTypes['VentureRound']>, ParentType, ContextType>;
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
  LinkageResource?: LinkageResourceResolvers<ContextType>;
  LinkageProject?: LinkageProjectResolvers<ContextType>;
  LinkageProjectConnection?: LinkageProjectConnectionResolvers<ContextType>;
  LinkageProjectEdge?: LinkageProjectEdgeResolvers<ContextType>;
  ProposeLinkageProjectPayload?: ProposeLinkageProjectPayloadResolvers<ContextType>;
  NameLinkagePartiesPayload?: NameLinkagePartiesPayloadResolvers<ContextType>;
  EvaluateLinkageProjectPayload?: EvaluateLinkageProjectPayloadResolvers<ContextType>;
  ChangeLinkageProjectStatePayload?: ChangeLinkageProjectStatePayloadResolvers<ContextType>;
  CommunityOrganization?: CommunityOrganizationResolvers<ContextType>;
  CommunityOrganizationConnection?: CommunityOrganizationConnectionResolvers<ContextType>;
  CommunityOrganizationEdge?: CommunityOrganizationEdgeResolvers<ContextType>;
  FileCommunityOrganizationPayload?: FileCommunityOrganizationPayloadResolvers<ContextType>;
  ChangeCommunityOrganizationStatePayload?: ChangeCommunityOrganizationStatePayloadResolvers<ContextType>;
  FundEntry?: FundEntryResolvers<ContextType>;
  FundEntryConnection?: FundEntryConnectionResolvers<ContextType>;
  FundEntryEdge?: FundEntryEdgeResolvers<ContextType>;
  CommunityFund?: CommunityFundResolvers<ContextType>;
  CommunityFundConnection?: CommunityFundConnectionResolvers<ContextType>;
  CommunityFundEdge?: CommunityFundEdgeResolvers<ContextType>;
  OpenCommunityFundPayload?: OpenCommunityFundPayloadResolvers<ContextType>;
  FundEntryPayload?: FundEntryPayloadResolvers<ContextType>;
  SetGovernanceParameterPayload?: SetGovernanceParameterPayloadResolvers<ContextType>;
  VentureRound?: VentureRoundResolvers<ContextType>;
  VentureRoundConnection?: VentureRoundConnectionResolvers<ContextType>;
  VentureRoundEdge?: VentureRoundEdgeResolvers<ContextType>;
  VentureApplication?: VentureApplicationResolvers<ContextType>;
  VentureApplicationConnection?: VentureApplicationConnectionResolvers<ContextType>;
  VentureApplicationEdge?: VentureApplicationEdgeResolvers<ContextType>;
  OpenVentureRoundPayload?: OpenVentureRoundPayloadResolvers<ContextType>;
  ApplyToVentureRoundPayload?: ApplyToVentureRoundPayloadResolvers<ContextType>;
  ScoreVentureApplicationPayload?: ScoreVentureApplicationPayloadResolvers<ContextType>;
  AwardVentureRoundPayload?: AwardVentureRoundPayloadResolvers<ContextType>;
  ChangeVentureRoundStatePayload?: ChangeVentureRoundStatePayloadResolvers<ContextType>;
};

