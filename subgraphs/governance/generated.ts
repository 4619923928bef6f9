// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRecord, ResidentRecord, HouseholdRecord, HouseholdMemberRecord, OrganizationRecord, AccessLogEntryRecord, AccessLogConnectionRecord, WidenedAccessRecord, WidenedAccessConnectionRecord, DivisionConnectionRecord, ResidentConnectionRecord, HouseholdConnectionRecord, OrganizationConnectionRecord } from './records.ts';
import type { CommitteeRecord, CommitteeMemberRecord, ElectionRecord, ElectionCandidateRecord, VoterListObjectionRecord, CommitteeConnectionRecord, ElectionConnectionRecord } from './committees/records.ts';
import type { EstateRecord, PropertyContractRecord, OwnersCommitteeRecord, OwnersVoteRecord, JointMeetingRecord, JointMeetingIssueRecord, EstateConnectionRecord, OwnersVoteConnectionRecord, JointMeetingConnectionRecord } from './estates/records.ts';
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
  /** The committee of a community or village, null where none is recorded (委员会). */
  readonly committee?: Maybe<Committee>;
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
  /** Records the committee of a community or village; for community workers and county officers of the place (登记委员会). */
  readonly recordCommittee?: Maybe<RecordCommitteePayload>;
  /** Sets the supervision board of a village; for community workers and county officers of the place (推选村务监督委员会). */
  readonly setSupervisionBoard?: Maybe<SetSupervisionBoardPayload>;
  /** Keeps how a member was judged in a year; two unsatisfactory years in a row end the post (民主评议). */
  readonly rateCommitteeMember?: Maybe<RateCommitteeMemberPayload>;
  /** Plans an election or a recall (部署选举). */
  readonly planElection?: Maybe<PlanElectionPayload>;
  /** Publishes the list of voters, 20 days or more before the vote (公布选民名单). */
  readonly publishVoterList?: Maybe<PublishVoterListPayload>;
  /** Takes in an objection to the list of voters, up to five days after it (提出选民名单异议). */
  readonly objectToVoterList?: Maybe<ObjectToVoterListPayload>;
  /** Answers an objection, due in three days (答复选民名单异议). */
  readonly answerVoterListObjection?: Maybe<AnswerVoterListObjectionPayload>;
  /** Nominates the candidates once every objection is answered (提名候选人). */
  readonly nominateCandidates?: Maybe<NominateCandidatesPayload>;
  /** Records the votes of a round, once (登记计票结果). */
  readonly recordElectionVotes?: Maybe<RecordElectionVotesPayload>;
  /** Forms the election committee, finds the vote valid or not, calls a second vote or hands over (办理选举). */
  readonly changeElectionState?: Maybe<ChangeElectionStatePayload>;
  /** Records an estate; for community workers and county officers of the place (登记小区). */
  readonly recordEstate?: Maybe<RecordEstatePayload>;
  /** Keeps the contract of an estate with its property company (签订物业服务合同). */
  readonly signPropertyContract?: Maybe<SignPropertyContractPayload>;
  /** Records an owners' committee that was elected (登记业主委员会). */
  readonly recordOwnersCommittee?: Maybe<RecordOwnersCommitteePayload>;
  /** Files an owners' committee, due 30 days after its election (业主委员会备案). */
  readonly fileOwnersCommittee?: Maybe<FileOwnersCommitteePayload>;
  /** Calls the owners to a decision, 15 days ahead or more (召集业主共同决定). */
  readonly callOwnersVote?: Maybe<CallOwnersVotePayload>;
  /** Takes one ballot; each unit votes once and no ballot can be read again (业主投票). */
  readonly castOwnersBallot?: Maybe<CastOwnersBallotPayload>;
  /** Counts the ballots and finds the decision passed, rejected or without quorum (业主共同决定计票). */
  readonly closeOwnersVote?: Maybe<CloseOwnersVotePayload>;
  /** Calls a decision off (办理业主共同决定). */
  readonly changeOwnersVoteState?: Maybe<ChangeOwnersVoteStatePayload>;
  /** Records a joint meeting; one is due every quarter (登记联席会议). */
  readonly recordJointMeeting?: Maybe<RecordJointMeetingPayload>;
  /** Answers an issue of a joint meeting, once (答复联席会议事项). */
  readonly answerJointMeetingIssue?: Maybe<AnswerJointMeetingIssuePayload>;
  /** Sets a value that the rules of governance leave to the province; for prefecture officers, in their own divisions (设置参数). */
  readonly setGovernanceParameter?: Maybe<SetGovernanceParameterPayload>;
};


export type MutationWidenAccessArgs = {
  input: WidenAccessInput;
};


export type MutationLookUpResidentArgs = {
  input: LookUpResidentInput;
};


export type MutationRecordCommitteeArgs = {
  input: RecordCommitteeInput;
};


export type MutationSetSupervisionBoardArgs = {
  input: SetSupervisionBoardInput;
};


export type MutationRateCommitteeMemberArgs = {
  input: RateCommitteeMemberInput;
};


export type MutationPlanElectionArgs = {
  input: PlanElectionInput;
};


export type MutationPublishVoterListArgs = {
  input: PublishVoterListInput;
};


export type MutationObjectToVoterListArgs = {
  input: ObjectToVoterListInput;
};


export type MutationAnswerVoterListObjectionArgs = {
  input: AnswerVoterListObjectionInput;
};


export type MutationNominateCandidatesArgs = {
  input: NominateCandidatesInput;
};


export type MutationRecordElectionVotesArgs = {
  input: RecordElectionVotesInput;
};


export type MutationChangeElectionStateArgs = {
  input: ChangeElectionStateInput;
};


export type MutationRecordEstateArgs = {
  input: RecordEstateInput;
};


export type MutationSignPropertyContractArgs = {
  input: SignPropertyContractInput;
};


export type MutationRecordOwnersCommitteeArgs = {
  input: RecordOwnersCommitteeInput;
};


export type MutationFileOwnersCommitteeArgs = {
  input: FileOwnersCommitteeInput;
};


export type MutationCallOwnersVoteArgs = {
  input: CallOwnersVoteInput;
};


export type MutationCastOwnersBallotArgs = {
  input: CastOwnersBallotInput;
};


export type MutationCloseOwnersVoteArgs = {
  input: CloseOwnersVoteInput;
};


export type MutationChangeOwnersVoteStateArgs = {
  input: ChangeOwnersVoteStateInput;
};


export type MutationRecordJointMeetingArgs = {
  input: RecordJointMeetingInput;
};


export type MutationAnswerJointMeetingIssueArgs = {
  input: AnswerJointMeetingIssueInput;
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
  /** One committee by id, null when there is none (委员会). */
  readonly committee?: Maybe<Committee>;
  /** Committees by division and id (委员会列表). */
  readonly committees?: Maybe<CommitteeConnection>;
  /** One election by id, null when there is none (选举). */
  readonly election?: Maybe<Election>;
  /** Elections by division and id (选举列表). */
  readonly elections?: Maybe<ElectionConnection>;
  /** One estate by id, null when there is none (小区). */
  readonly estate?: Maybe<Estate>;
  /** Estates by community and id (小区列表). */
  readonly estates?: Maybe<EstateConnection>;
  /** One decision of owners by id, null when there is none (业主共同决定). */
  readonly ownersVote?: Maybe<OwnersVote>;
  /** Decisions of owners by community and id (业主共同决定列表). */
  readonly ownersVotes?: Maybe<OwnersVoteConnection>;
  /** One joint meeting by id, null when there is none (联席会议). */
  readonly jointMeeting?: Maybe<JointMeeting>;
  /** Joint meetings by community and id (联席会议列表). */
  readonly jointMeetings?: Maybe<JointMeetingConnection>;
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


export type QueryCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteesArgs = {
  filter?: InputMaybe<CommitteeFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElectionsArgs = {
  filter?: InputMaybe<ElectionFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEstateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEstatesArgs = {
  filter?: InputMaybe<EstateFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOwnersVoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnersVotesArgs = {
  filter?: InputMaybe<OwnersVoteFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointMeetingsArgs = {
  filter?: InputMaybe<JointMeetingFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernanceParametersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A residents' or villagers' committee; one for each community or village (居民委员会、村民委员会). */
export type Committee = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The community or village (所属社区、村). */
  readonly division: Division;
  /** Residents' or villagers' committee (类型). */
  readonly kind: CommitteeKind;
  /** Its organization in the register, null where none is named (组织). */
  readonly organization?: Maybe<Organization>;
  /** Members with their posts, the director first (成员). */
  readonly members: ReadonlyArray<CommitteeMember>;
  /** First day of the term (任期起). */
  readonly termFrom: Scalars['Date']['output'];
  /** Last day of the term, five years at most after the first (任期止). */
  readonly termTo: Scalars['Date']['output'];
  /** Whether the term is over, so that an election is due (是否届满). */
  readonly termOver: Scalars['Boolean']['output'];
  /** Names of its subcommittees (下属委员会). */
  readonly subcommittees: ReadonlyArray<Scalars['String']['output']>;
  /** How many sit on the supervision board of the village's affairs (村务监督委员会人数). */
  readonly supervisionBoardSize: Scalars['Int']['output'];
  /** Share of its members judged satisfactory in the latest year judged, from 0 to 1; null before the first (年度评议满意率). */
  readonly yearlyRating?: Maybe<Scalars['Float']['output']>;
  /** Households of the community (户数). */
  readonly households: Scalars['Int']['output'];
  /** Residents' or villagers' groups (小组数). */
  readonly groups: Scalars['Int']['output'];
  /** Whether the community is smaller or larger than usual today, rule G-02; null within the usual size; never an error (规模提示). */
  readonly sizeFlag?: Maybe<CommitteeSizeFlag>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Its elections, the latest day first, 20 at most (换届选举). */
  readonly elections?: Maybe<ReadonlyArray<Election>>;
};

/** A member of a committee (委员会成员). */
export type CommitteeMember = {
  /** The person; null for one whom the caller may not see (居民). */
  readonly resident?: Maybe<Resident>;
  /** Post (职务). */
  readonly post: CommitteePost;
  /** Since when (任职起). */
  readonly from: Scalars['Date']['output'];
  /** Years in which the member was judged satisfactory, in order (满意年度). */
  readonly satisfactoryYears?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Years in which the member was judged unsatisfactory; two in a row end the post, rule G-13 (不称职年度). */
  readonly unsatisfactoryYears?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
};

/** An election of a committee, or the recall of a member (换届选举). */
export type Election = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The committee (委员会). */
  readonly committee?: Maybe<Committee>;
  /** The community or village (所属社区、村). */
  readonly division?: Maybe<Division>;
  /** Kind (类型). */
  readonly kind?: Maybe<ElectionKind>;
  /** Day of the vote (选举日). */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (状态). */
  readonly state?: Maybe<ElectionState>;
  /** Seats to be filled; 0 in a recall (应选名额). */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** Registered voters; null until the list is published (登记选民数). */
  readonly registered?: Maybe<Scalars['Int']['output']>;
  /** When the list of voters was published, rule G-04: 20 days or more before the day (选民名单公布日期). */
  readonly listPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day for objections to the list, five days after it (异议截止日期). */
  readonly objectionsUntil?: Maybe<Scalars['Date']['output']>;
  /** Objections to the list and their answers (选民名单异议). */
  readonly objections?: Maybe<ReadonlyArray<VoterListObjection>>;
  /** Ballots cast in the latest round; null before the vote (投票数). */
  readonly ballots?: Maybe<Scalars['Int']['output']>;
  /** 1, and 2 once a second vote for the seats left was held (轮次). */
  readonly round?: Maybe<Scalars['Int']['output']>;
  /** Share of registered voters who voted, from 0 to 1; null before the vote (投票率). */
  readonly turnout?: Maybe<Scalars['Float']['output']>;
  /** Whether the vote counts, rule G-04; null before it (是否有效). */
  readonly valid?: Maybe<Scalars['Boolean']['output']>;
  /** Candidates; in a recall the member whose recall is moved, with the votes for it (候选人). */
  readonly candidates?: Maybe<ReadonlyArray<ElectionCandidate>>;
  /** The last day to hand over, ten days after the result; null before it (移交截止日期). */
  readonly handOverDueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether that day has gone by without a hand-over (移交是否逾期). */
  readonly handOverOverdue?: Maybe<Scalars['Boolean']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** A candidate (候选人). */
export type ElectionCandidate = {
  /** The person; null for one whom the caller may not see (居民). */
  readonly resident?: Maybe<Resident>;
  /** The post stood for (竞选职务). */
  readonly post?: Maybe<CommitteePost>;
  /** Votes in the latest round in which the candidate stood; null before the vote (得票数). */
  readonly votes?: Maybe<Scalars['Int']['output']>;
  /** Whether elected, or recalled; null before the vote was found valid (是否当选). */
  readonly elected?: Maybe<Scalars['Boolean']['output']>;
};

/** An objection to the list of voters (选民名单异议). */
export type VoterListObjection = {
  /** Stable identifier; hand it to `answerVoterListObjection` (编号). */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What is objected to, without names (异议内容). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was made (提出日期). */
  readonly madeOn?: Maybe<Scalars['Date']['output']>;
  /** The last day to answer, three days after it (答复截止日期). */
  readonly answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was answered, null while it is not (答复日期). */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the list was changed for it; null while it is not answered (是否采纳). */
  readonly accepted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was or is answered too late (是否逾期). */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
};

/** Kind of committee (委员会类型). */
export type CommitteeKind =
  /** Residents' committee (居民委员会). */
  | 'RESIDENTS'
  /** Villagers' committee (村民委员会). */
  | 'VILLAGERS';

/** Post in a committee (职务). */
export type CommitteePost =
  /** Director (主任). */
  | 'DIRECTOR'
  /** Deputy director (副主任). */
  | 'DEPUTY'
  /** Member (委员). */
  | 'MEMBER';

/** How a community's size differs from the usual one, rule G-02 (规模提示). */
export type CommitteeSizeFlag =
  /** Fewer households than usual (低于常规规模). */
  | 'UNDER'
  /** More households than usual (高于常规规模). */
  | 'OVER';

/** Kind of election (选举类型). */
export type ElectionKind =
  /** For a new term (换届). */
  | 'TERM'
  /** For a vacant post (补选). */
  | 'BY'
  /** Recall of a member (罢免). */
  | 'RECALL'
  /** Held again after an invalid one (另行选举). */
  | 'RERUN';

/** Where an election stands (选举状态). */
export type ElectionState =
  /** Planned (已部署). */
  | 'PLANNED'
  /** The election committee is formed (筹备中). */
  | 'PREPARING'
  /** The list of voters is published (选民名单已公布). */
  | 'LIST_PUBLISHED'
  /** Candidates are nominated (已提名). */
  | 'NOMINATED'
  /** The votes are recorded (已投票). */
  | 'VOTED'
  /** Valid, with its result (已当选). */
  | 'ELECTED'
  /** Seats are left; a second vote is due (须另行选举). */
  | 'RERUN_DUE'
  /** Handed over to those elected (已移交). */
  | 'HANDED_OVER'
  /** Too few voted (无效). */
  | 'INVALID';

/** What can be done with an election by `changeElectionState` (选举操作). */
export type ElectionAction =
  /** Form the election committee (推选选举委员会). */
  | 'FORM_COMMITTEE'
  /** Find the vote valid; those elected follow from the votes (认定有效). */
  | 'VALID'
  /** Find the vote invalid (认定无效). */
  | 'INVALID'
  /** Call a second vote for the seats left (名额不足). */
  | 'SHORT_SEATS'
  /** Hand over; the committee then has its new members (工作移交). */
  | 'HANDOVER';

/** A member to be recorded (成员登记). */
export type CommitteeMemberInput = {
  /** The person, a resident whom the caller may act for (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** Post (职务). */
  readonly post: CommitteePost;
};

/** A committee to be recorded (委员会登记). */
export type RecordCommitteeInput = {
  /** The community or village; it has no committee recorded yet (社区、村). */
  readonly division: Scalars['ID']['input'];
  /** Credit code of its organization in the register (统一社会信用代码). */
  readonly uscc?: InputMaybe<Scalars['ID']['input']>;
  /** Five to nine members, in a village three to seven with a woman among them; one director (成员). */
  readonly members: ReadonlyArray<CommitteeMemberInput>;
  /** First day of the term (任期起). */
  readonly termFrom: Scalars['Date']['input'];
  /** Last day of the term; five years at most (任期止). */
  readonly termTo: Scalars['Date']['input'];
  /** Households, above 0 (户数). */
  readonly households: Scalars['Int']['input'];
  /** Groups, 0 or more (小组数). */
  readonly groups: Scalars['Int']['input'];
  /** Names of subcommittees, 20 at most (下属委员会). */
  readonly subcommittees?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (委员会登记结果). */
export type RecordCommitteePayload = {
  /** The committee (委员会). */
  readonly committee?: Maybe<Committee>;
  /** Why it was not recorded (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Who shall sit on a supervision board (村务监督委员会推选). */
export type SetSupervisionBoardInput = {
  /** The committee (委员会编号). */
  readonly committeeId: Scalars['ID']['input'];
  /** Three to five residents; no member of the committee and no near relative of one, rule G-13 (成员). */
  readonly residentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (村务监督委员会推选结果). */
export type SetSupervisionBoardPayload = {
  /** The committee (委员会). */
  readonly committee?: Maybe<Committee>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** How a member was judged in a year (民主评议). */
export type RateCommitteeMemberInput = {
  /** The committee (委员会编号). */
  readonly committeeId: Scalars['ID']['input'];
  /** The member (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** The year judged, up to the present one; each once (年度). */
  readonly year: Scalars['Int']['input'];
  /** Whether satisfactory (是否称职). */
  readonly satisfactory: Scalars['Boolean']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (民主评议结果). */
export type RateCommitteeMemberPayload = {
  /** The committee; a member judged unsatisfactory two years in a row is no longer one (委员会). */
  readonly committee?: Maybe<Committee>;
  /** Whether the post ended by it (职务是否终止). */
  readonly postEnded?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was not kept (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Who moved a recall, and whose (罢免要求). */
export type RecallMotionInput = {
  /** The member whose recall is moved (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** Voters who signed; a fifth of all suffices (联名选民数). */
  readonly voters: Scalars['Int']['input'];
  /** Registered voters in all (选民总数). */
  readonly votersInAll: Scalars['Int']['input'];
  /** Representatives who signed; a third of all suffices (联名村民代表数). */
  readonly representatives: Scalars['Int']['input'];
  /** Representatives in all; 0 where there are none (村民代表总数). */
  readonly representativesInAll: Scalars['Int']['input'];
};

/** An election to be held (选举部署). */
export type PlanElectionInput = {
  /** The committee (委员会编号). */
  readonly committeeId: Scalars['ID']['input'];
  /** Kind (类型). */
  readonly kind: ElectionKind;
  /** Day of the vote, later than today (选举日). */
  readonly day: Scalars['Date']['input'];
  /** Seats, 1 to 9; 0 in a recall (应选名额). */
  readonly seats: Scalars['Int']['input'];
  /** Needed for a recall, and for nothing else (罢免要求). */
  readonly recall?: InputMaybe<RecallMotionInput>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (选举部署结果). */
export type PlanElectionPayload = {
  /** The election; `changeElectionState` comes next (选举). */
  readonly election?: Maybe<Election>;
  /** Why it cannot be held (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** The list of voters to be published today (选民名单公布). */
export type PublishVoterListInput = {
  /** The election, `PREPARING` (选举编号). */
  readonly id: Scalars['ID']['input'];
  /** Voters registered, above 0 (登记选民数). */
  readonly registered: Scalars['Int']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (选民名单公布结果). */
export type PublishVoterListPayload = {
  /** The election (选举). */
  readonly election?: Maybe<Election>;
  /** Why it was not published; on less than 20 days before the vote (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An objection to the list (选民名单异议提出). */
export type ObjectToVoterListInput = {
  /** The election, `LIST_PUBLISHED` (选举编号). */
  readonly electionId: Scalars['ID']['input'];
  /** What is objected to; no names and no identity numbers (异议内容). */
  readonly text: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (选民名单异议提出结果). */
export type ObjectToVoterListPayload = {
  /** The election; `answerVoterListObjection` comes next (选举). */
  readonly election?: Maybe<Election>;
  /** Why it was not taken in; more than five days after the list (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** The answer to an objection (选民名单异议答复). */
export type AnswerVoterListObjectionInput = {
  /** The election (选举编号). */
  readonly electionId: Scalars['ID']['input'];
  /** The objection (异议编号). */
  readonly objectionId: Scalars['ID']['input'];
  /** Whether the list is changed for it (是否采纳). */
  readonly accepted: Scalars['Boolean']['input'];
  /** Voters registered after it; left out where it does not change (更正后选民数). */
  readonly registered?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (选民名单异议答复结果). */
export type AnswerVoterListObjectionPayload = {
  /** The election; a late answer counts and is shown as `overdue` (选举). */
  readonly election?: Maybe<Election>;
  /** Why it was not kept; each is answered once (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A candidate to be nominated (提名). */
export type ElectionCandidateInput = {
  /** The person, a voter of the place (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** The post stood for (竞选职务). */
  readonly post: CommitteePost;
};

/** Candidates to be nominated (提名候选人). */
export type NominateCandidatesInput = {
  /** The election, `LIST_PUBLISHED` (选举编号). */
  readonly id: Scalars['ID']['input'];
  /** More of them than seats, 40 at most; in a recall the one member whose recall is moved (候选人). */
  readonly candidates: ReadonlyArray<ElectionCandidateInput>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (提名候选人结果). */
export type NominateCandidatesPayload = {
  /** The election (选举). */
  readonly election?: Maybe<Election>;
  /** Why they were not nominated (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Votes of one candidate (得票). */
export type CandidateVotesInput = {
  /** The candidate (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** Votes, not above the ballots (得票数). */
  readonly votes: Scalars['Int']['input'];
};

/** The votes counted (计票结果). */
export type RecordElectionVotesInput = {
  /** The election, `NOMINATED` or `RERUN_DUE`, on its day or later (选举编号). */
  readonly id: Scalars['ID']['input'];
  /** Ballots cast, not above the registered voters (投票数). */
  readonly ballots: Scalars['Int']['input'];
  /** Votes of each candidate, in a second vote of those not elected yet; one left out had none (各候选人得票). */
  readonly votes: ReadonlyArray<CandidateVotesInput>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (计票登记结果). */
export type RecordElectionVotesPayload = {
  /** The election; find it `VALID` or `INVALID` next (选举). */
  readonly election?: Maybe<Election>;
  /** Why they were not recorded (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with an election (选举办理). */
export type ChangeElectionStateInput = {
  /** The election (选举编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: ElectionAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (选举办理结果). */
export type ChangeElectionStatePayload = {
  /** The election after it, or as it was (选举). */
  readonly election?: Maybe<Election>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Narrows a list of committees; all given conditions hold together (委员会筛选). */
export type CommitteeFilter = {
  /** In this division or further below (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (类型). */
  readonly kind?: InputMaybe<CommitteeKind>;
  /** Whose term ends before this day (任期早于此日届满). */
  readonly termEndsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Smaller or larger than usual today (规模提示). */
  readonly sizeFlag?: InputMaybe<CommitteeSizeFlag>;
};

/** Narrows a list of elections; all given conditions hold together (选举筛选). */
export type ElectionFilter = {
  /** In this division or further below (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands (状态). */
  readonly state?: InputMaybe<ElectionState>;
  /** Kind (类型). */
  readonly kind?: InputMaybe<ElectionKind>;
  /** Day of the vote, five years at most (选举日). */
  readonly day?: InputMaybe<DateRange>;
};

/** A page of committees (委员会分页). */
export type CommitteeConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CommitteeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One committee of a page (委员会行). */
export type CommitteeEdge = {
  /** The committee (委员会). */
  readonly node: Committee;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of elections (选举分页). */
export type ElectionConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ElectionEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One election of a page (选举行). */
export type ElectionEdge = {
  /** The election (选举). */
  readonly node: Election;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A residential estate (住宅小区). */
export type Estate = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The community it lies in (所属社区). */
  readonly community: Division;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Households (户数). */
  readonly households: Scalars['Int']['output'];
  /** Floor area in square metres (建筑面积, 平方米). */
  readonly areaM2: Scalars['Float']['output'];
  /** Year it was built in (建成年份). */
  readonly builtYear: Scalars['Int']['output'];
  /** Who manages it (管理方式). */
  readonly managementMode: EstateManagementMode;
  /** The contract with its property company; null without one (物业服务合同). */
  readonly contract?: Maybe<PropertyContract>;
  /** What somebody should look at, rule G-16 (提示). */
  readonly flags: ReadonlyArray<EstateFlag>;
  /** Day of the latest joint meeting, null before the first (最近一次联席会议). */
  readonly lastJointMeetingOn?: Maybe<Scalars['Date']['output']>;
  /** Its owners' committee; null while none was elected (业主委员会). */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A contract with a property company (物业服务合同). */
export type PropertyContract = {
  /** The company (物业服务企业). */
  readonly company?: Maybe<Organization>;
  /** First day (合同起). */
  readonly from: Scalars['Date']['output'];
  /** Last day (合同止). */
  readonly to: Scalars['Date']['output'];
  /** Fee per square metre and month, in yuan (物业费, 元/平方米·月). */
  readonly feePerM2: Scalars['Money']['output'];
  /** Level of service, 1 (lowest) to 5 (服务等级). */
  readonly serviceLevel: Scalars['Int']['output'];
};

/** The committee that the owners of an estate elected (业主委员会). */
export type OwnersCommittee = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The estate (小区). */
  readonly estate?: Maybe<Estate>;
  /** When it was elected (选举日期). */
  readonly electedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day to file with the street and the housing authority, 30 days after the election, rule G-15 (备案截止日期). */
  readonly filingDueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was filed; null while it is not (备案日期). */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it was or is filed too late (备案是否逾期). */
  readonly filingOverdue?: Maybe<Scalars['Boolean']['output']>;
  /** Last day of the term (任期止). */
  readonly termTo?: Maybe<Scalars['Date']['output']>;
  /** Whether the term is over, rule G-16 (是否届满). */
  readonly termExpired?: Maybe<Scalars['Boolean']['output']>;
  /** Members; those whom the caller may see (委员). */
  readonly members?: Maybe<ReadonlyArray<Resident>>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A decision that the owners of an estate take together; ballots are never shown by person (业主共同决定). */
export type OwnersVote = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The estate (小区). */
  readonly estate?: Maybe<Estate>;
  /** What it is about; it says how many must be for it, rule G-14 (事项类型). */
  readonly item?: Maybe<OwnersVoteItem>;
  /** The question (议题). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the owners were told (通知日期). */
  readonly calledOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the vote, 15 days or more after that, rule G-15 (表决日). */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Area of all owners in square metres (专有部分总面积, 平方米). */
  readonly totalAreaM2?: Maybe<Scalars['Float']['output']>;
  /** Number of all owners (业主总人数). */
  readonly totalOwners?: Maybe<Scalars['Int']['output']>;
  /** Area of those who voted (参与表决面积, 平方米). */
  readonly votedAreaM2?: Maybe<Scalars['Float']['output']>;
  /** Number of those who voted (参与表决人数). */
  readonly votedOwners?: Maybe<Scalars['Int']['output']>;
  /** Area of those for it (同意面积, 平方米). */
  readonly forAreaM2?: Maybe<Scalars['Float']['output']>;
  /** Number of those for it (同意人数). */
  readonly forOwners?: Maybe<Scalars['Int']['output']>;
  /** Where it stands (状态). */
  readonly state?: Maybe<OwnersVoteState>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** A meeting of residents' committee, owners' committee and property company (三方联席会议). */
export type JointMeeting = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** The estate (小区). */
  readonly estate?: Maybe<Estate>;
  /** When it was held (召开日期). */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** Who called it, e.g. the community's Party organization (召集人). */
  readonly convenor?: Maybe<Scalars['String']['output']>;
  /** Who was present (到会方). */
  readonly parties?: Maybe<ReadonlyArray<JointParty>>;
  /** Whether a party was missing, rule G-16 (是否缺席不全). */
  readonly incomplete?: Maybe<Scalars['Boolean']['output']>;
  /** What was talked about (议题). */
  readonly matters?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was decided (决议). */
  readonly decisions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What somebody has to answer (待答复事项). */
  readonly issues?: Maybe<ReadonlyArray<JointMeetingIssue>>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Something that a party of a joint meeting has to answer (联席会议待答复事项). */
export type JointMeetingIssue = {
  /** Stable identifier; hand it to `answerJointMeetingIssue` (编号). */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What it is (内容). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Who has to answer (责任方). */
  readonly party?: Maybe<JointParty>;
  /** The last day to answer (答复截止日期). */
  readonly answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was answered; null while it is not (答复日期). */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The answer (答复). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Whether it was or is answered too late (是否逾期). */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
};

/** Who manages an estate (小区管理方式). */
export type EstateManagementMode =
  /** A property company (物业服务企业). */
  | 'PROPERTY_COMPANY'
  /** The owners themselves (业主自管). */
  | 'SELF_MANAGED'
  /** The community, for the time being (社区托管). */
  | 'CUSTODY'
  /** Nobody (无管理). */
  | 'NONE';

/** What somebody should look at in an estate (小区提示). */
export type EstateFlag =
  /** No owners' committee was elected (无业主委员会). */
  | 'NO_OWNERS_COMMITTEE'
  /** The term of the owners' committee is over (业主委员会届满). */
  | 'TERM_EXPIRED'
  /** The property contract has run out (物业合同到期). */
  | 'CONTRACT_EXPIRED'
  /** No joint meeting for longer than allowed (联席会议逾期未开). */
  | 'MEETING_OVERDUE';

/** What the owners decide on, rule G-14 (业主共同决定事项). */
export type OwnersVoteItem =
  /** Rules of procedure of the owners (业主大会议事规则). */
  | 'PROCEDURE_RULES'
  /** The owners' agreement (管理规约). */
  | 'AGREEMENT'
  /** Electing or replacing the owners' committee (选举或更换业主委员会). */
  | 'COMMITTEE'
  /** Choosing or dismissing the property company (选聘或解聘物业服务企业). */
  | 'PROPERTY_COMPANY'
  /** Using the maintenance funds (使用维修资金). */
  | 'USE_FUNDS'
  /** Raising maintenance funds; needs three quarters (筹集维修资金). */
  | 'RAISE_FUNDS'
  /** Rebuilding; needs three quarters (改建重建). */
  | 'REBUILD'
  /** Changing what common parts serve, or running business on them; needs three quarters (改变共有部分用途或经营). */
  | 'COMMON_PARTS'
  /** Another matter of all owners (其他重大事项). */
  | 'OTHER';

/** Where a decision of owners stands (业主共同决定状态). */
export type OwnersVoteState =
  /** Called; ballots are taken (表决中). */
  | 'CALLED'
  /** Passed (通过). */
  | 'PASSED'
  /** Enough voted, too few for it (未通过). */
  | 'REJECTED'
  /** Too few voted (未达法定人数). */
  | 'NO_QUORUM'
  /** Called off (取消). */
  | 'CANCELLED';

/** What can be done by `changeOwnersVoteState` (业主共同决定操作). */
export type OwnersVoteAction =
  /** Call it off, with a reason (取消). */
  | 'CANCEL';

/** A party of the three-party linkage (三方联动主体). */
export type JointParty =
  /** Residents' committee (居民委员会). */
  | 'RESIDENTS_COMMITTEE'
  /** Owners' committee (业主委员会). */
  | 'OWNERS_COMMITTEE'
  /** Property company (物业服务企业). */
  | 'PROPERTY_COMPANY';

/** An issue to be answered (待答复事项登记). */
export type JointMeetingIssueInput = {
  /** What it is (内容). */
  readonly text: Scalars['String']['input'];
  /** Who has to answer (责任方). */
  readonly party: JointParty;
};

/** An estate to be recorded (小区登记). */
export type RecordEstateInput = {
  /** The community (社区). */
  readonly community: Scalars['ID']['input'];
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** Households, above 0 (户数). */
  readonly households: Scalars['Int']['input'];
  /** Floor area in square metres, above 0 (建筑面积, 平方米). */
  readonly areaM2: Scalars['Float']['input'];
  /** Year it was built in, 1900 to the present one (建成年份). */
  readonly builtYear: Scalars['Int']['input'];
  /** Who manages it; a property company is named by `signPropertyContract` (管理方式). */
  readonly managementMode: EstateManagementMode;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (小区登记结果). */
export type RecordEstatePayload = {
  /** The estate (小区). */
  readonly estate?: Maybe<Estate>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A contract with a property company (物业服务合同签订). */
export type SignPropertyContractInput = {
  /** The estate (小区编号). */
  readonly estateId: Scalars['ID']['input'];
  /** Credit code of the company, an active enterprise of the register (统一社会信用代码). */
  readonly company: Scalars['ID']['input'];
  /** First day (合同起). */
  readonly from: Scalars['Date']['input'];
  /** Last day (合同止). */
  readonly to: Scalars['Date']['input'];
  /** Fee per square metre and month, in yuan (物业费). */
  readonly feePerM2: Scalars['Money']['input'];
  /** Level of service, 1 to 5 (服务等级). */
  readonly serviceLevel: Scalars['Int']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (物业服务合同签订结果). */
export type SignPropertyContractPayload = {
  /** The estate, managed by the company (小区). */
  readonly estate?: Maybe<Estate>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An owners' committee that was elected (业主委员会登记). */
export type RecordOwnersCommitteeInput = {
  /** The estate (小区编号). */
  readonly estateId: Scalars['ID']['input'];
  /** When it was elected, up to today (选举日期). */
  readonly electedOn: Scalars['Date']['input'];
  /** Last day of the term, five years at most (任期止). */
  readonly termTo: Scalars['Date']['input'];
  /** Five to eleven members, residents whom the caller may act for (委员居民编号). */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (业主委员会登记结果). */
export type RecordOwnersCommitteePayload = {
  /** The owners' committee; `fileOwnersCommittee` comes next (业主委员会). */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An owners' committee to be filed (业主委员会备案). */
export type FileOwnersCommitteeInput = {
  /** The owners' committee (业主委员会编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (业主委员会备案结果). */
export type FileOwnersCommitteePayload = {
  /** The owners' committee; one filed after 30 days is shown as overdue (业主委员会). */
  readonly ownersCommittee?: Maybe<OwnersCommittee>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A decision to be taken by the owners (业主共同决定召集). */
export type CallOwnersVoteInput = {
  /** The estate (小区编号). */
  readonly estateId: Scalars['ID']['input'];
  /** What it is about (事项类型). */
  readonly item: OwnersVoteItem;
  /** The question (议题). */
  readonly title: Scalars['String']['input'];
  /** Day of the vote, 15 days or more from today (表决日). */
  readonly day: Scalars['Date']['input'];
  /** Area of all owners in square metres, above 0 (专有部分总面积). */
  readonly totalAreaM2: Scalars['Float']['input'];
  /** Number of all owners, above 0 (业主总人数). */
  readonly totalOwners: Scalars['Int']['input'];
  /** Whether the residents' committee was told; it has to be (是否告知居委会). */
  readonly residentsCommitteeTold: Scalars['Boolean']['input'];
  /** How many owners demand it; needed where the estate has no owners' committee in office, a fifth suffices (提议业主数). */
  readonly demandedByOwners?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (业主共同决定召集结果). */
export type CallOwnersVotePayload = {
  /** The decision; `castOwnersBallot` comes next (共同决定). */
  readonly vote?: Maybe<OwnersVote>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One ballot on a decision, kept without a name (业主投票). */
export type CastOwnersBallotInput = {
  /** The decision, `CALLED` (共同决定编号). */
  readonly voteId: Scalars['ID']['input'];
  /** Number of the unit, e.g. `3-2-501`; each votes once (房屋单元号). */
  readonly unit: Scalars['String']['input'];
  /** Its area in square metres, above 0 (专有面积). */
  readonly areaM2: Scalars['Float']['input'];
  /** Whether for it (是否同意). */
  readonly inFavour: Scalars['Boolean']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (业主投票结果). */
export type CastOwnersBallotPayload = {
  /** The decision with its sums (共同决定). */
  readonly vote?: Maybe<OwnersVote>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A decision to be counted (业主共同决定计票). */
export type CloseOwnersVoteInput = {
  /** The decision, on its day or later (共同决定编号). */
  readonly id: Scalars['ID']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (业主共同决定计票结果). */
export type CloseOwnersVotePayload = {
  /** The decision, passed, rejected or without quorum (共同决定). */
  readonly vote?: Maybe<OwnersVote>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a decision (业主共同决定办理). */
export type ChangeOwnersVoteStateInput = {
  /** The decision (共同决定编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do (操作). */
  readonly action: OwnersVoteAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (业主共同决定办理结果). */
export type ChangeOwnersVoteStatePayload = {
  /** The decision after it, or as it was (共同决定). */
  readonly vote?: Maybe<OwnersVote>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A joint meeting that was held (联席会议登记). */
export type RecordJointMeetingInput = {
  /** The estate (小区编号). */
  readonly estateId: Scalars['ID']['input'];
  /** When it was held, up to today (召开日期). */
  readonly heldOn: Scalars['Date']['input'];
  /** Who called it (召集人). */
  readonly convenor: Scalars['String']['input'];
  /** Who was present, each once; with fewer than three it is kept as incomplete (到会方). */
  readonly parties: ReadonlyArray<JointParty>;
  /** What was talked about, one to 30 (议题). */
  readonly matters: ReadonlyArray<Scalars['String']['input']>;
  /** What was decided, 30 at most (决议). */
  readonly decisions: ReadonlyArray<Scalars['String']['input']>;
  /** What has to be answered, 30 at most (待答复事项). */
  readonly issues: ReadonlyArray<JointMeetingIssueInput>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (联席会议登记结果). */
export type RecordJointMeetingPayload = {
  /** The meeting (联席会议). */
  readonly meeting?: Maybe<JointMeeting>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An answer to an issue (联席会议事项答复). */
export type AnswerJointMeetingIssueInput = {
  /** The meeting (联席会议编号). */
  readonly meetingId: Scalars['ID']['input'];
  /** The issue (事项编号). */
  readonly issueId: Scalars['ID']['input'];
  /** The answer (答复). */
  readonly answer: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (联席会议事项答复结果). */
export type AnswerJointMeetingIssuePayload = {
  /** The meeting; a late answer counts and is shown as overdue (联席会议). */
  readonly meeting?: Maybe<JointMeeting>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Narrows a list; all given conditions hold together (小区筛选). */
export type EstateFilter = {
  /** In this division or further below (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Who manages it (管理方式). */
  readonly managementMode?: InputMaybe<EstateManagementMode>;
  /** Whether no owners' committee was elected (无业主委员会). */
  readonly noOwnersCommittee?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the term of its owners' committee is over today (业主委员会届满). */
  readonly termExpired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Built before this year (早于此年建成). */
  readonly builtBefore?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows a list; all given conditions hold together (业主共同决定筛选). */
export type OwnersVoteFilter = {
  /** In this division or further below (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands (状态). */
  readonly state?: InputMaybe<OwnersVoteState>;
  /** What it is about (事项类型). */
  readonly item?: InputMaybe<OwnersVoteItem>;
  /** Day of the vote, five years at most (表决日). */
  readonly day?: InputMaybe<DateRange>;
};

/** Narrows a list; all given conditions hold together (联席会议筛选). */
export type JointMeetingFilter = {
  /** In this division or further below (所属区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a party was missing (是否缺席不全). */
  readonly incomplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was held, five years at most (召开日期). */
  readonly heldOn?: InputMaybe<DateRange>;
  /** Whether an issue waits for its answer past the last day (有逾期未答复事项). */
  readonly answerOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of estates (小区分页). */
export type EstateConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<EstateEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One estate of a page (小区行). */
export type EstateEdge = {
  /** The estate (小区). */
  readonly node: Estate;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of decisions (业主共同决定分页). */
export type OwnersVoteConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<OwnersVoteEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One decision of a page (业主共同决定行). */
export type OwnersVoteEdge = {
  /** The decision (业主共同决定). */
  readonly node: OwnersVote;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of joint meetings (联席会议分页). */
export type JointMeetingConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<JointMeetingEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One joint meeting of a page (联席会议行). */
export type JointMeetingEdge = {
  /** The joint meeting (联席会议). */
  readonly node: JointMeeting;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Parameters of governance (参数). */
export type GovernanceParameterKey =
  /** Days for screening a matter, G-07 (民事事项筛选期限). */
  | 'MATTER_SCREENING_DAYS'
  /** Months within which a joint meeting is held again, G-16 (联席会议间隔月数). */
  | 'JOINT_MEETING_EVERY_MONTHS'
  /** Parties that a joint meeting needs to be complete, G-16 (联席会议应到方数). */
  | 'JOINT_MEETING_PARTIES'
  /** Days within which an issue of a joint meeting is answered, G-16 (联席会议议题答复期限). */
  | 'JOINT_ISSUE_ANSWER_DAYS';

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
  Committee: ResolverTypeWrapper<CommitteeRecord>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRecord>;
  Election: ResolverTypeWrapper<ElectionRecord>;
  ElectionCandidate: ResolverTypeWrapper<ElectionCandidateRecord>;
  VoterListObjection: ResolverTypeWrapper<VoterListObjectionRecord>;
  CommitteeKind: CommitteeKind;
  CommitteePost: CommitteePost;
  CommitteeSizeFlag: CommitteeSizeFlag;
  ElectionKind: ElectionKind;
  ElectionState: ElectionState;
  ElectionAction: ElectionAction;
  CommitteeMemberInput: CommitteeMemberInput;
  RecordCommitteeInput: RecordCommitteeInput;
  RecordCommitteePayload: ResolverTypeWrapper<Omit<RecordCommitteePayload, 'committee'> & { committee?: Maybe<ResolversTypes['Committee']> }>;
  SetSupervisionBoardInput: SetSupervisionBoardInput;
  SetSupervisionBoardPayload: ResolverTypeWrapper<Omit<SetSupervisionBoardPayload, 'committee'> & { committee?: Maybe<ResolversTypes['Committee']> }>;
  RateCommitteeMemberInput: RateCommitteeMemberInput;
  RateCommitteeMemberPayload: ResolverTypeWrapper<Omit<RateCommitteeMemberPayload, 'committee'> & { committee?: Maybe<ResolversTypes['Committee']> }>;
  RecallMotionInput: RecallMotionInput;
  PlanElectionInput: PlanElectionInput;
  PlanElectionPayload: ResolverTypeWrapper<Omit<PlanElectionPayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  PublishVoterListInput: PublishVoterListInput;
  PublishVoterListPayload: ResolverTypeWrapper<Omit<PublishVoterListPayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  ObjectToVoterListInput: ObjectToVoterListInput;
  ObjectToVoterListPayload: ResolverTypeWrapper<Omit<ObjectToVoterListPayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  AnswerVoterListObjectionInput: AnswerVoterListObjectionInput;
  AnswerVoterListObjectionPayload: ResolverTypeWrapper<Omit<AnswerVoterListObjectionPayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  ElectionCandidateInput: ElectionCandidateInput;
  NominateCandidatesInput: NominateCandidatesInput;
  NominateCandidatesPayload: ResolverTypeWrapper<Omit<NominateCandidatesPayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  CandidateVotesInput: CandidateVotesInput;
  RecordElectionVotesInput: RecordElectionVotesInput;
  RecordElectionVotesPayload: ResolverTypeWrapper<Omit<RecordElectionVotesPayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  ChangeElectionStateInput: ChangeElectionStateInput;
  ChangeElectionStatePayload: ResolverTypeWrapper<Omit<ChangeElectionStatePayload, 'election'> & { election?: Maybe<ResolversTypes['Election']> }>;
  CommitteeFilter: CommitteeFilter;
  ElectionFilter: ElectionFilter;
  CommitteeConnection: ResolverTypeWrapper<CommitteeConnectionRecord>;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  ElectionConnection: ResolverTypeWrapper<ElectionConnectionRecord>;
  ElectionEdge: ResolverTypeWrapper<Omit<ElectionEdge, 'node'> & { node: ResolversTypes['Election'] }>;
  Estate: ResolverTypeWrapper<EstateRecord>;
  PropertyContract: ResolverTypeWrapper<PropertyContractRecord>;
  OwnersCommittee: ResolverTypeWrapper<OwnersCommitteeRecord>;
  OwnersVote: ResolverTypeWrapper<OwnersVoteRecord>;
  JointMeeting: ResolverTypeWrapper<JointMeetingRecord>;
  JointMeetingIssue: ResolverTypeWrapper<JointMeetingIssueRecord>;
  EstateManagementMode: EstateManagementMode;
  EstateFlag: EstateFlag;
  OwnersVoteItem: OwnersVoteItem;
  OwnersVoteState: OwnersVoteState;
  OwnersVoteAction: OwnersVoteAction;
  JointParty: JointParty;
  JointMeetingIssueInput: JointMeetingIssueInput;
  RecordEstateInput: RecordEstateInput;
  RecordEstatePayload: ResolverTypeWrapper<Omit<RecordEstatePayload, 'estate'> & { estate?: Maybe<ResolversTypes['Estate']> }>;
  SignPropertyContractInput: SignPropertyContractInput;
  SignPropertyContractPayload: ResolverTypeWrapper<Omit<SignPropertyContractPayload, 'estate'> & { estate?: Maybe<ResolversTypes['Estate']> }>;
  RecordOwnersCommitteeInput: RecordOwnersCommitteeInput;
  RecordOwnersCommitteePayload: ResolverTypeWrapper<Omit<RecordOwnersCommitteePayload, 'ownersCommittee'> & { ownersCommittee?: Maybe<ResolversTypes['OwnersCommittee']> }>;
  FileOwnersCommitteeInput: FileOwnersCommitteeInput;
  FileOwnersCommitteePayload: ResolverTypeWrapper<Omit<FileOwnersCommitteePayload, 'ownersCommittee'> & { ownersCommittee?: Maybe<ResolversTypes['OwnersCommittee']> }>;
  CallOwnersVoteInput: CallOwnersVoteInput;
  CallOwnersVotePayload: ResolverTypeWrapper<Omit<CallOwnersVotePayload, 'vote'> & { vote?: Maybe<ResolversTypes['OwnersVote']> }>;
  CastOwnersBallotInput: CastOwnersBallotInput;
  CastOwnersBallotPayload: ResolverTypeWrapper<Omit<CastOwnersBallotPayload, 'vote'> & { vote?: Maybe<ResolversTypes['OwnersVote']> }>;
  CloseOwnersVoteInput: CloseOwnersVoteInput;
  CloseOwnersVotePayload: ResolverTypeWrapper<Omit<CloseOwnersVotePayload, 'vote'> & { vote?: Maybe<ResolversTypes['OwnersVote']> }>;
  ChangeOwnersVoteStateInput: ChangeOwnersVoteStateInput;
  ChangeOwnersVoteStatePayload: ResolverTypeWrapper<Omit<ChangeOwnersVoteStatePayload, 'vote'> & { vote?: Maybe<ResolversTypes['OwnersVote']> }>;
  RecordJointMeetingInput: RecordJointMeetingInput;
  RecordJointMeetingPayload: ResolverTypeWrapper<Omit<RecordJointMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['JointMeeting']> }>;
  AnswerJointMeetingIssueInput: AnswerJointMeetingIssueInput;
  AnswerJointMeetingIssuePayload: ResolverTypeWrapper<Omit<AnswerJointMeetingIssuePayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['JointMeeting']> }>;
  EstateFilter: EstateFilter;
  OwnersVoteFilter: OwnersVoteFilter;
  JointMeetingFilter: JointMeetingFilter;
  EstateConnection: ResolverTypeWrapper<EstateConnectionRecord>;
  EstateEdge: ResolverTypeWrapper<Omit<EstateEdge, 'node'> & { node: ResolversTypes['Estate'] }>;
  OwnersVoteConnection: ResolverTypeWrapper<OwnersVoteConnectionRecord>;
  OwnersVoteEdge: ResolverTypeWrapper<Omit<OwnersVoteEdge, 'node'> & { node: ResolversTypes['OwnersVote'] }>;
  JointMeetingConnection: ResolverTypeWrapper<JointMeetingConnectionRecord>;
  JointMeetingEdge: ResolverTypeWrapper<Omit<JointMeetingEdge, 'node'> & { node: ResolversTypes['JointMeeting'] }>;
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
  Committee: CommitteeRecord;
  CommitteeMember: CommitteeMemberRecord;
  Election: ElectionRecord;
  ElectionCandidate: ElectionCandidateRecord;
  VoterListObjection: VoterListObjectionRecord;
  CommitteeMemberInput: CommitteeMemberInput;
  RecordCommitteeInput: RecordCommitteeInput;
  RecordCommitteePayload: Omit<RecordCommitteePayload, 'committee'> & { committee?: Maybe<ResolversParentTypes['Committee']> };
  SetSupervisionBoardInput: SetSupervisionBoardInput;
  SetSupervisionBoardPayload: Omit<SetSupervisionBoardPayload, 'committee'> & { committee?: Maybe<ResolversParentTypes['Committee']> };
  RateCommitteeMemberInput: RateCommitteeMemberInput;
  RateCommitteeMemberPayload: Omit<RateCommitteeMemberPayload, 'committee'> & { committee?: Maybe<ResolversParentTypes['Committee']> };
  RecallMotionInput: RecallMotionInput;
  PlanElectionInput: PlanElectionInput;
  PlanElectionPayload: Omit<PlanElectionPayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  PublishVoterListInput: PublishVoterListInput;
  PublishVoterListPayload: Omit<PublishVoterListPayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  ObjectToVoterListInput: ObjectToVoterListInput;
  ObjectToVoterListPayload: Omit<ObjectToVoterListPayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  AnswerVoterListObjectionInput: AnswerVoterListObjectionInput;
  AnswerVoterListObjectionPayload: Omit<AnswerVoterListObjectionPayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  ElectionCandidateInput: ElectionCandidateInput;
  NominateCandidatesInput: NominateCandidatesInput;
  NominateCandidatesPayload: Omit<NominateCandidatesPayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  CandidateVotesInput: CandidateVotesInput;
  RecordElectionVotesInput: RecordElectionVotesInput;
  RecordElectionVotesPayload: Omit<RecordElectionVotesPayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  ChangeElectionStateInput: ChangeElectionStateInput;
  ChangeElectionStatePayload: Omit<ChangeElectionStatePayload, 'election'> & { election?: Maybe<ResolversParentTypes['Election']> };
  CommitteeFilter: CommitteeFilter;
  ElectionFilter: ElectionFilter;
  CommitteeConnection: CommitteeConnectionRecord;
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  ElectionConnection: ElectionConnectionRecord;
  ElectionEdge: Omit<ElectionEdge, 'node'> & { node: ResolversParentTypes['Election'] };
  Estate: EstateRecord;
  PropertyContract: PropertyContractRecord;
  OwnersCommittee: OwnersCommitteeRecord;
  OwnersVote: OwnersVoteRecord;
  JointMeeting: JointMeetingRecord;
  JointMeetingIssue: JointMeetingIssueRecord;
  JointMeetingIssueInput: JointMeetingIssueInput;
  RecordEstateInput: RecordEstateInput;
  RecordEstatePayload: Omit<RecordEstatePayload, 'estate'> & { estate?: Maybe<ResolversParentTypes['Estate']> };
  SignPropertyContractInput: SignPropertyContractInput;
  SignPropertyContractPayload: Omit<SignPropertyContractPayload, 'estate'> & { estate?: Maybe<ResolversParentTypes['Estate']> };
  RecordOwnersCommitteeInput: RecordOwnersCommitteeInput;
  RecordOwnersCommitteePayload: Omit<RecordOwnersCommitteePayload, 'ownersCommittee'> & { ownersCommittee?: Maybe<ResolversParentTypes['OwnersCommittee']> };
  FileOwnersCommitteeInput: FileOwnersCommitteeInput;
  FileOwnersCommitteePayload: Omit<FileOwnersCommitteePayload, 'ownersCommittee'> & { ownersCommittee?: Maybe<ResolversParentTypes['OwnersCommittee']> };
  CallOwnersVoteInput: CallOwnersVoteInput;
  CallOwnersVotePayload: Omit<CallOwnersVotePayload, 'vote'> & { vote?: Maybe<ResolversParentTypes['OwnersVote']> };
  CastOwnersBallotInput: CastOwnersBallotInput;
  CastOwnersBallotPayload: Omit<CastOwnersBallotPayload, 'vote'> & { vote?: Maybe<ResolversParentTypes['OwnersVote']> };
  CloseOwnersVoteInput: CloseOwnersVoteInput;
  CloseOwnersVotePayload: Omit<CloseOwnersVotePayload, 'vote'> & { vote?: Maybe<ResolversParentTypes['OwnersVote']> };
  ChangeOwnersVoteStateInput: ChangeOwnersVoteStateInput;
  ChangeOwnersVoteStatePayload: Omit<ChangeOwnersVoteStatePayload, 'vote'> & { vote?: Maybe<ResolversParentTypes['OwnersVote']> };
  RecordJointMeetingInput: RecordJointMeetingInput;
  RecordJointMeetingPayload: Omit<RecordJointMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['JointMeeting']> };
  AnswerJointMeetingIssueInput: AnswerJointMeetingIssueInput;
  AnswerJointMeetingIssuePayload: Omit<AnswerJointMeetingIssuePayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['JointMeeting']> };
  EstateFilter: EstateFilter;
  OwnersVoteFilter: OwnersVoteFilter;
  JointMeetingFilter: JointMeetingFilter;
  EstateConnection: EstateConnectionRecord;
  EstateEdge: Omit<EstateEdge, 'node'> & { node: ResolversParentTypes['Estate'] };
  OwnersVoteConnection: OwnersVoteConnectionRecord;
  OwnersVoteEdge: Omit<OwnersVoteEdge, 'node'> & { node: ResolversParentTypes['OwnersVote'] };
  JointMeetingConnection: JointMeetingConnectionRecord;
  JointMeetingEdge: Omit<JointMeetingEdge, 'node'> & { node: ResolversParentTypes['JointMeeting'] };
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
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
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
  recordCommittee?: Resolver<Maybe<ResolversTypes['RecordCommitteePayload']>, ParentType, ContextType, RequireFields<MutationRecordCommitteeArgs, 'input'>>;
  setSupervisionBoard?: Resolver<Maybe<ResolversTypes['SetSupervisionBoardPayload']>, ParentType, ContextType, RequireFields<MutationSetSupervisionBoardArgs, 'input'>>;
  rateCommitteeMember?: Resolver<Maybe<ResolversTypes['RateCommitteeMemberPayload']>, ParentType, ContextType, RequireFields<MutationRateCommitteeMemberArgs, 'input'>>;
  planElection?: Resolver<Maybe<ResolversTypes['PlanElectionPayload']>, ParentType, ContextType, RequireFields<MutationPlanElectionArgs, 'input'>>;
  publishVoterList?: Resolver<Maybe<ResolversTypes['PublishVoterListPayload']>, ParentType, ContextType, RequireFields<MutationPublishVoterListArgs, 'input'>>;
  objectToVoterList?: Resolver<Maybe<ResolversTypes['ObjectToVoterListPayload']>, ParentType, ContextType, RequireFields<MutationObjectToVoterListArgs, 'input'>>;
  answerVoterListObjection?: Resolver<Maybe<ResolversTypes['AnswerVoterListObjectionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerVoterListObjectionArgs, 'input'>>;
  nominateCandidates?: Resolver<Maybe<ResolversTypes['NominateCandidatesPayload']>, ParentType, ContextType, RequireFields<MutationNominateCandidatesArgs, 'input'>>;
  recordElectionVotes?: Resolver<Maybe<ResolversTypes['RecordElectionVotesPayload']>, ParentType, ContextType, RequireFields<MutationRecordElectionVotesArgs, 'input'>>;
  changeElectionState?: Resolver<Maybe<ResolversTypes['ChangeElectionStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeElectionStateArgs, 'input'>>;
  recordEstate?: Resolver<Maybe<ResolversTypes['RecordEstatePayload']>, ParentType, ContextType, RequireFields<MutationRecordEstateArgs, 'input'>>;
  signPropertyContract?: Resolver<Maybe<ResolversTypes['SignPropertyContractPayload']>, ParentType, ContextType, RequireFields<MutationSignPropertyContractArgs, 'input'>>;
  recordOwnersCommittee?: Resolver<Maybe<ResolversTypes['RecordOwnersCommitteePayload']>, ParentType, ContextType, RequireFields<MutationRecordOwnersCommitteeArgs, 'input'>>;
  fileOwnersCommittee?: Resolver<Maybe<ResolversTypes['FileOwnersCommitteePayload']>, ParentType, ContextType, RequireFields<MutationFileOwnersCommitteeArgs, 'input'>>;
  callOwnersVote?: Resolver<Maybe<ResolversTypes['CallOwnersVotePayload']>, ParentType, ContextType, RequireFields<MutationCallOwnersVoteArgs, 'input'>>;
  castOwnersBallot?: Resolver<Maybe<ResolversTypes['CastOwnersBallotPayload']>, ParentType, ContextType, RequireFields<MutationCastOwnersBallotArgs, 'input'>>;
  closeOwnersVote?: Resolver<Maybe<ResolversTypes['CloseOwnersVotePayload']>, ParentType, ContextType, RequireFields<MutationCloseOwnersVoteArgs, 'input'>>;
  changeOwnersVoteState?: Resolver<Maybe<ResolversTypes['ChangeOwnersVoteStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeOwnersVoteStateArgs, 'input'>>;
  recordJointMeeting?: Resolver<Maybe<ResolversTypes['RecordJointMeetingPayload']>, ParentType, ContextType, RequireFields<MutationRecordJointMeetingArgs, 'input'>>;
  answerJointMeetingIssue?: Resolver<Maybe<ResolversTypes['AnswerJointMeetingIssuePayload']>, ParentType, ContextType, RequireFields<MutationAnswerJointMeetingIssueArgs, 'input'>>;
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
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  committees?: Resolver<Maybe<ResolversTypes['CommitteeConnection']>, ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first'>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'id'>>;
  elections?: Resolver<Maybe<ResolversTypes['ElectionConnection']>, ParentType, ContextType, RequireFields<QueryElectionsArgs, 'first'>>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType, RequireFields<QueryEstateArgs, 'id'>>;
  estates?: Resolver<Maybe<ResolversTypes['EstateConnection']>, ParentType, ContextType, RequireFields<QueryEstatesArgs, 'first'>>;
  ownersVote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType, RequireFields<QueryOwnersVoteArgs, 'id'>>;
  ownersVotes?: Resolver<Maybe<ResolversTypes['OwnersVoteConnection']>, ParentType, ContextType, RequireFields<QueryOwnersVotesArgs, 'first'>>;
  jointMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType, RequireFields<QueryJointMeetingArgs, 'id'>>;
  jointMeetings?: Resolver<Maybe<ResolversTypes['JointMeetingConnection']>, ParentType, ContextType, RequireFields<QueryJointMeetingsArgs, 'first'>>;
  governanceParameters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parameter']>>, ParentType, ContextType, Partial<QueryGovernanceParametersArgs>>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subcommittees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  supervisionBoardSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeFlag?: Resolver<Maybe<ResolversTypes['CommitteeSizeFlag']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Election']>>, ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePost'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  satisfactoryYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  unsatisfactoryYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type ElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ElectionKind']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ElectionState']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  listPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objectionsUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoterListObjection']>>, ParentType, ContextType>;
  ballots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  turnout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ElectionCandidate']>>, ParentType, ContextType>;
  handOverDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handOverOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type ElectionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionCandidate'] = ResolversParentTypes['ElectionCandidate']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['CommitteePost']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VoterListObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterListObjection'] = ResolversParentTypes['VoterListObjection']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecordCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCommitteePayload'] = ResolversParentTypes['RecordCommitteePayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetSupervisionBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSupervisionBoardPayload'] = ResolversParentTypes['SetSupervisionBoardPayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RateCommitteeMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateCommitteeMemberPayload'] = ResolversParentTypes['RateCommitteeMemberPayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  postEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PlanElectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanElectionPayload'] = ResolversParentTypes['PlanElectionPayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PublishVoterListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishVoterListPayload'] = ResolversParentTypes['PublishVoterListPayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ObjectToVoterListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToVoterListPayload'] = ResolversParentTypes['ObjectToVoterListPayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnswerVoterListObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerVoterListObjectionPayload'] = ResolversParentTypes['AnswerVoterListObjectionPayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NominateCandidatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominateCandidatesPayload'] = ResolversParentTypes['NominateCandidatesPayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordElectionVotesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordElectionVotesPayload'] = ResolversParentTypes['RecordElectionVotesPayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeElectionStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeElectionStatePayload'] = ResolversParentTypes['ChangeElectionStatePayload']> = {
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionConnection'] = ResolversParentTypes['ElectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionEdge'] = ResolversParentTypes['ElectionEdge']> = {
  node?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areaM2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  builtYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managementMode?: Resolver<ResolversTypes['EstateManagementMode'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['PropertyContract']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['EstateFlag']>, ParentType, ContextType>;
  lastJointMeetingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PropertyContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyContract'] = ResolversParentTypes['PropertyContract']> = {
  company?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feePerM2?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersCommittee'] = ResolversParentTypes['OwnersCommittee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  electedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termExpired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Resident']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OwnersVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVote'] = ResolversParentTypes['OwnersVote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['OwnersVoteItem']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totalAreaM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalOwners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votedAreaM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  votedOwners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forAreaM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  forOwners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OwnersVoteState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type JointMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeeting'] = ResolversParentTypes['JointMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  convenor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointParty']>>, ParentType, ContextType>;
  incomplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  matters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  issues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointMeetingIssue']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JointMeetingIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingIssue'] = ResolversParentTypes['JointMeetingIssue']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['JointParty']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecordEstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEstatePayload'] = ResolversParentTypes['RecordEstatePayload']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignPropertyContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPropertyContractPayload'] = ResolversParentTypes['SignPropertyContractPayload']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordOwnersCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOwnersCommitteePayload'] = ResolversParentTypes['RecordOwnersCommitteePayload']> = {
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FileOwnersCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileOwnersCommitteePayload'] = ResolversParentTypes['FileOwnersCommitteePayload']> = {
  ownersCommittee?: Resolver<Maybe<ResolversTypes['OwnersCommittee']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CallOwnersVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallOwnersVotePayload'] = ResolversParentTypes['CallOwnersVotePayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CastOwnersBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastOwnersBallotPayload'] = ResolversParentTypes['CastOwnersBallotPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CloseOwnersVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseOwnersVotePayload'] = ResolversParentTypes['CloseOwnersVotePayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeOwnersVoteStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOwnersVoteStatePayload'] = ResolversParentTypes['ChangeOwnersVoteStatePayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordJointMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJointMeetingPayload'] = ResolversParentTypes['RecordJointMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnswerJointMeetingIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerJointMeetingIssuePayload'] = ResolversParentTypes['AnswerJointMeetingIssuePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EstateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateConnection'] = ResolversParentTypes['EstateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateEdge'] = ResolversParentTypes['EstateEdge']> = {
  node?: Resolver<ResolversTypes['Estate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnersVoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVoteConnection'] = ResolversParentTypes['OwnersVoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnersVoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnersVoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVoteEdge'] = ResolversParentTypes['OwnersVoteEdge']> = {
  node?: Resolver<ResolversTypes['OwnersVote'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingConnection'] = ResolversParentTypes['JointMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMeetingEdge'] = ResolversParentTypes['JointMeetingEdge']> = {
  node?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  ElectionCandidate?: ElectionCandidateResolvers<ContextType>;
  VoterListObjection?: VoterListObjectionResolvers<ContextType>;
  RecordCommitteePayload?: RecordCommitteePayloadResolvers<ContextType>;
  SetSupervisionBoardPayload?: SetSupervisionBoardPayloadResolvers<ContextType>;
  RateCommitteeMemberPayload?: RateCommitteeMemberPayloadResolvers<ContextType>;
  PlanElectionPayload?: PlanElectionPayloadResolvers<ContextType>;
  PublishVoterListPayload?: PublishVoterListPayloadResolvers<ContextType>;
  ObjectToVoterListPayload?: ObjectToVoterListPayloadResolvers<ContextType>;
  AnswerVoterListObjectionPayload?: AnswerVoterListObjectionPayloadResolvers<ContextType>;
  NominateCandidatesPayload?: NominateCandidatesPayloadResolvers<ContextType>;
  RecordElectionVotesPayload?: RecordElectionVotesPayloadResolvers<ContextType>;
  ChangeElectionStatePayload?: ChangeElectionStatePayloadResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  ElectionConnection?: ElectionConnectionResolvers<ContextType>;
  ElectionEdge?: ElectionEdgeResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  PropertyContract?: PropertyContractResolvers<ContextType>;
  OwnersCommittee?: OwnersCommitteeResolvers<ContextType>;
  OwnersVote?: OwnersVoteResolvers<ContextType>;
  JointMeeting?: JointMeetingResolvers<ContextType>;
  JointMeetingIssue?: JointMeetingIssueResolvers<ContextType>;
  RecordEstatePayload?: RecordEstatePayloadResolvers<ContextType>;
  SignPropertyContractPayload?: SignPropertyContractPayloadResolvers<ContextType>;
  RecordOwnersCommitteePayload?: RecordOwnersCommitteePayloadResolvers<ContextType>;
  FileOwnersCommitteePayload?: FileOwnersCommitteePayloadResolvers<ContextType>;
  CallOwnersVotePayload?: CallOwnersVotePayloadResolvers<ContextType>;
  CastOwnersBallotPayload?: CastOwnersBallotPayloadResolvers<ContextType>;
  CloseOwnersVotePayload?: CloseOwnersVotePayloadResolvers<ContextType>;
  ChangeOwnersVoteStatePayload?: ChangeOwnersVoteStatePayloadResolvers<ContextType>;
  RecordJointMeetingPayload?: RecordJointMeetingPayloadResolvers<ContextType>;
  AnswerJointMeetingIssuePayload?: AnswerJointMeetingIssuePayloadResolvers<ContextType>;
  EstateConnection?: EstateConnectionResolvers<ContextType>;
  EstateEdge?: EstateEdgeResolvers<ContextType>;
  OwnersVoteConnection?: OwnersVoteConnectionResolvers<ContextType>;
  OwnersVoteEdge?: OwnersVoteEdgeResolvers<ContextType>;
  JointMeetingConnection?: JointMeetingConnectionResolvers<ContextType>;
  JointMeetingEdge?: JointMeetingEdgeResolvers<ContextType>;
  SetGovernanceParameterPayload?: SetGovernanceParameterPayloadResolvers<ContextType>;
};

