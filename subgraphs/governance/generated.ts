// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRecord, ResidentRecord, HouseholdRecord, HouseholdMemberRecord, OrganizationRecord, AccessLogEntryRecord, AccessLogConnectionRecord, WidenedAccessRecord, WidenedAccessConnectionRecord, DivisionConnectionRecord, ResidentConnectionRecord, HouseholdConnectionRecord, OrganizationConnectionRecord } from './records.ts';
import type { SocialWorkStationRecord, SocialWorkerRecord, SocialWorkCaseRecord, SocialWorkStationConnectionRecord, SocialWorkCaseConnectionRecord } from './socialWork/records.ts';
import type { VolunteerRecord, PointsEntryRecord, VolunteerActivityRecord, VolunteerSignUpRecord, VolunteerCertificateRecord, VolunteerConnectionRecord, VolunteerActivityConnectionRecord, VolunteerSignUpConnectionRecord, PointsEntryConnectionRecord } from './volunteering/records.ts';
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
  /** The entry as a volunteer, null without; `registerVolunteer` makes it (志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
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
  /** Sets a value that the rules of governance leave to the province; for prefecture officers, in their own divisions (设置参数). */
  readonly setGovernanceParameter?: Maybe<SetGovernanceParameterPayload>;
  /** Posts a social worker at a station; for its operator and officers of the place (社工到岗). */
  readonly postSocialWorker?: Maybe<PostSocialWorkerPayload>;
  /** Opens a case; for the station's operator, community workers and officers of the place (个案开案). */
  readonly openSocialWorkCase?: Maybe<OpenSocialWorkCasePayload>;
  /** Assesses, helps, evaluates, closes or refers (办理个案). */
  readonly changeSocialWorkCaseState?: Maybe<ChangeSocialWorkCaseStatePayload>;
  /** Adds hours spent on a case that goes on (记录个案服务时长). */
  readonly recordSocialWorkHours?: Maybe<RecordSocialWorkHoursPayload>;
  /** Registers a volunteer; by the person, a parent or guardian, or community workers. Next comes `signUpForActivity` (注册志愿者). */
  readonly registerVolunteer?: Maybe<RegisterVolunteerPayload>;
  /** Publishes an activity; for organizations, community workers and officers of the place (发布志愿服务活动). */
  readonly publishVolunteerActivity?: Maybe<PublishVolunteerActivityPayload>;
  /** Signs a volunteer up and takes one place; by the person, a parent or guardian, or community workers (报名志愿服务). */
  readonly signUpForActivity?: Maybe<SignUpForActivityPayload>;
  /** Confirms a sign-up, checks in, notes absence or cancels (办理志愿服务报名). */
  readonly changeVolunteerSignUpState?: Maybe<ChangeVolunteerSignUpStatePayload>;
  /** Records the hours of a volunteer who was checked in, and adds the points: one for each full hour (记录志愿服务时长). */
  readonly recordVolunteerHours?: Maybe<RecordVolunteerHoursPayload>;
  /** Redeems points, the oldest first; what has run out is taken off before (兑换志愿积分). */
  readonly redeemPoints?: Maybe<RedeemPointsPayload>;
};


export type MutationWidenAccessArgs = {
  input: WidenAccessInput;
};


export type MutationLookUpResidentArgs = {
  input: LookUpResidentInput;
};


export type MutationSetGovernanceParameterArgs = {
  input: SetGovernanceParameterInput;
};


export type MutationPostSocialWorkerArgs = {
  input: PostSocialWorkerInput;
};


export type MutationOpenSocialWorkCaseArgs = {
  input: OpenSocialWorkCaseInput;
};


export type MutationChangeSocialWorkCaseStateArgs = {
  input: ChangeSocialWorkCaseStateInput;
};


export type MutationRecordSocialWorkHoursArgs = {
  input: RecordSocialWorkHoursInput;
};


export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


export type MutationPublishVolunteerActivityArgs = {
  input: PublishVolunteerActivityInput;
};


export type MutationSignUpForActivityArgs = {
  input: SignUpForActivityInput;
};


export type MutationChangeVolunteerSignUpStateArgs = {
  input: ChangeVolunteerSignUpStateInput;
};


export type MutationRecordVolunteerHoursArgs = {
  input: RecordVolunteerHoursInput;
};


export type MutationRedeemPointsArgs = {
  input: RedeemPointsInput;
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
  /** Values that the rules of governance leave to the province, as they hold on a day and are set for later ones (参数列表). */
  readonly governanceParameters?: Maybe<ReadonlyArray<Parameter>>;
  /** One station (社会工作站). */
  readonly socialWorkStation?: Maybe<SocialWorkStation>;
  /** Stations by division and id (社会工作站列表). */
  readonly socialWorkStations?: Maybe<SocialWorkStationConnection>;
  /** One case; null where there is none that the caller may see (社会工作个案). */
  readonly socialWorkCase?: Maybe<SocialWorkCase>;
  /** Cases by division and id; a resident finds the own and those of wards (社会工作个案列表). */
  readonly socialWorkCases?: Maybe<SocialWorkCaseConnection>;
  /** One volunteer; null where there is none that the caller may see (志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
  /** Volunteers by division and id; a resident finds the own entry and those of wards (志愿者列表). */
  readonly volunteers?: Maybe<VolunteerConnection>;
  /** One activity (志愿服务活动). */
  readonly volunteerActivity?: Maybe<VolunteerActivity>;
  /** Activities by begin, the earliest first (志愿服务活动列表). */
  readonly volunteerActivities?: Maybe<VolunteerActivityConnection>;
  /** One sign-up; null where there is none that the caller may see (志愿服务报名). */
  readonly volunteerSignUp?: Maybe<VolunteerSignUp>;
  /** A certificate of the hours recorded, free of charge, VO 19; null where the caller may not see the volunteer (志愿服务记录证明). */
  readonly volunteerCertificate?: Maybe<VolunteerCertificate>;
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


export type QueryGovernanceParametersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySocialWorkStationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialWorkStationsArgs = {
  filter?: InputMaybe<SocialWorkStationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySocialWorkCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialWorkCasesArgs = {
  filter?: InputMaybe<SocialWorkCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteersArgs = {
  filter?: InputMaybe<VolunteerFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVolunteerActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerActivitiesArgs = {
  filter?: InputMaybe<VolunteerActivityFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVolunteerSignUpArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerCertificateArgs = {
  volunteer: Scalars['ID']['input'];
};

/** Parameters of governance (参数). */
export type GovernanceParameterKey =
  /** Days for screening a matter, G-07 (民事事项筛选期限). */
  | 'MATTER_SCREENING_DAYS'
  /** Social workers that a station of a township should have, G-21 (社工站最低配备). */
  | 'SOCIAL_WORKERS_A_STATION'
  /** Most cases that one social worker has open, G-21 (社工个案上限). */
  | 'SOCIAL_WORKER_CASELOAD'
  /** Months after which earned points run out, G-18 (志愿积分有效期). */
  | 'VOLUNTEER_POINTS_MONTHS'
  /** Most hours of a day that earn points, G-18 (每日积分时长上限). */
  | 'VOLUNTEER_POINT_HOURS_A_DAY';

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

/** A place where social workers of a township or community work (社会工作站). */
export type SocialWorkStation = Facility & {
  /** Stable identifier; give it to `openSocialWorkCase` and `postSocialWorker` (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** What it is (类别). */
  readonly facilityKind: FacilityKind;
  /** Township or community that it stands for (所在区划). */
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
  /** First day of service (启用日期). */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of service (关闭日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Station of a township or room of a community (层级). */
  readonly tier: SocialWorkStationTier;
  /** Social workers posted here, without names (社会工作者). */
  readonly socialWorkers: ReadonlyArray<SocialWorker>;
  /** Groups led so far (小组数). */
  readonly groups: Scalars['Int']['output'];
  /** Activities held in communities so far (社区活动数). */
  readonly communityActivities: Scalars['Int']['output'];
  /** Whether it is open and has social workers enough, rule G-21; two unless the province set another number (是否达标). */
  readonly meetsStandard: Scalars['Boolean']['output'];
  /** Counts its changes (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Level of a station (社工站层级). */
export type SocialWorkStationTier =
  /** Station of a township or street (乡镇街道社工站). */
  | 'TOWNSHIP'
  /** Room of a community (社会工作室). */
  | 'COMMUNITY';

/** A social worker of a station (社会工作者). */
export type SocialWorker = {
  /** Identifier; give it to `openSocialWorkCase` (编号). */
  readonly id: Scalars['ID']['output'];
  /** Professional certificate (职业资格). */
  readonly certificate: SocialWorkCertificate;
  /** Posted here since (到岗日期). */
  readonly since: Scalars['Date']['output'];
};

/** Certificate of a social worker (社会工作者职业资格). */
export type SocialWorkCertificate =
  /** None yet (无). */
  | 'NONE'
  /** Assistant (助理社会工作师). */
  | 'ASSISTANT'
  /** Intermediate (社会工作师). */
  | 'INTERMEDIATE'
  /** Senior (高级社会工作师). */
  | 'SENIOR';

/** Help for one person by a social worker (社会工作个案). */
export type SocialWorkCase = {
  /** Stable identifier; give it to `changeSocialWorkCaseState` and `recordSocialWorkHours` (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who is helped; null for one whom the caller may not see (服务对象). */
  readonly client?: Maybe<Resident>;
  /** By which station (社工站). */
  readonly station?: Maybe<SocialWorkStation>;
  /** By which of its social workers (负责社工编号). */
  readonly worker?: Maybe<Scalars['ID']['output']>;
  /** What it is about (问题). */
  readonly issue?: Maybe<Scalars['String']['output']>;
  /** What is to be reached (目标). */
  readonly goals?: Maybe<Scalars['String']['output']>;
  /** Hours spent so far, in half hours (服务时长). */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Where it stands (状态). */
  readonly state?: Maybe<SocialWorkCaseState>;
  /** First day (开案日期). */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day, null while it goes on (结案日期). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** Where a case stands (个案状态). */
export type SocialWorkCaseState =
  /** Opened (开案). */
  | 'OPENED'
  /** Assessed (已评估). */
  | 'ASSESSED'
  /** Being helped (介入). */
  | 'INTERVENING'
  /** Result evaluated (成效评估). */
  | 'EVALUATED'
  /** Closed (结案). */
  | 'CLOSED'
  /** Referred to somebody else (转介). */
  | 'REFERRED';

/** What can be done with a case (个案操作). */
export type SocialWorkCaseAction =
  /** Note the assessment (评估). */
  | 'ASSESS'
  /** Begin to help (介入). */
  | 'INTERVENE'
  /** Evaluate the result (成效评估). */
  | 'EVALUATE'
  /** Close it (结案). */
  | 'CLOSE'
  /** Refer it to somebody else, with a reason (转介). */
  | 'REFER';

/** Which stations (社工站筛选). */
export type SocialWorkStationFilter = {
  /** Standing here or further below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of this level (层级). */
  readonly tier?: InputMaybe<SocialWorkStationTier>;
  /** At this stage (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
};

/** Which cases (个案筛选). */
export type SocialWorkCaseFilter = {
  /** Of stations here or further below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this state (状态). */
  readonly state?: InputMaybe<SocialWorkCaseState>;
  /** Of this station (社工站). */
  readonly station?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of stations (社工站分页). */
export type SocialWorkStationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<SocialWorkStationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One station of a page (社工站行). */
export type SocialWorkStationEdge = {
  /** The station (社工站). */
  readonly node: SocialWorkStation;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of cases (个案分页). */
export type SocialWorkCaseConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<SocialWorkCaseEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One case of a page (个案行). */
export type SocialWorkCaseEdge = {
  /** The case (个案). */
  readonly node: SocialWorkCase;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A social worker who comes to a station (社工到岗). */
export type PostSocialWorkerInput = {
  /** The station (社工站). */
  readonly station: Scalars['ID']['input'];
  /** Professional certificate (职业资格). */
  readonly certificate: SocialWorkCertificate;
  /** The version of the station that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (社工到岗结果). */
export type PostSocialWorkerPayload = {
  /** The station with its social workers (社工站). */
  readonly station?: Maybe<SocialWorkStation>;
  /** Why not: `STATION_CLOSED` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A case to be opened (个案开案). */
export type OpenSocialWorkCaseInput = {
  /** The station (社工站). */
  readonly station: Scalars['ID']['input'];
  /** Which of its social workers, by `SocialWorker.id` (负责社工). */
  readonly worker: Scalars['ID']['input'];
  /** Who is to be helped; lives where the station is (服务对象). */
  readonly client: Scalars['ID']['input'];
  /** What it is about (问题). */
  readonly issue: Scalars['String']['input'];
  /** What is to be reached (目标). */
  readonly goals: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (个案开案结果). */
export type OpenSocialWorkCasePayload = {
  /** The case, to be assessed next (个案). */
  readonly case?: Maybe<SocialWorkCase>;
  /** Why not: `STATION_CLOSED`, `CASELOAD_FULL` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a case (个案办理). */
export type ChangeSocialWorkCaseStateInput = {
  /** The case (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: SocialWorkCaseAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (个案办理结果). */
export type ChangeSocialWorkCaseStatePayload = {
  /** The case after it, or as it was (个案). */
  readonly case?: Maybe<SocialWorkCase>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Hours spent on a case (个案服务时长记录). */
export type RecordSocialWorkHoursInput = {
  /** The case (编号). */
  readonly id: Scalars['ID']['input'];
  /** Hours in steps of 0.5, above 0; with those before no more than went by since the case was opened (时长). */
  readonly hours: Scalars['Float']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (个案服务时长记录结果). */
export type RecordSocialWorkHoursPayload = {
  /** The case with all its hours (个案). */
  readonly case?: Maybe<SocialWorkCase>;
  /** Why not: `CASE_ENDED` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Somebody registered to volunteer: hours, points and stars (志愿者). */
export type Volunteer = {
  /** Stable identifier; give it to `signUpForActivity` and `redeemPoints` (编号). */
  readonly id: Scalars['ID']['output'];
  /** The person; null for one whom the caller may not see (居民). */
  readonly resident?: Maybe<Resident>;
  /** The community the person registered from (所属社区). */
  readonly division?: Maybe<Division>;
  /** What the person can do (服务特长). */
  readonly skills?: Maybe<ReadonlyArray<VolunteerSkill>>;
  /** Hours recorded so far, in half hours (服务时长). */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Activities with recorded hours (参加活动数). */
  readonly activities?: Maybe<Scalars['Int']['output']>;
  /** Points that can be redeemed; never below 0, never cash, rule G-18 (积分余额). */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** The first day on which points may run out, null without any (最早过期日期). */
  readonly pointsExpireFrom?: Maybe<Scalars['Date']['output']>;
  /** Stars from 0 to 5, for 100, 300, 600, 1,000 and 1,500 hours (星级). */
  readonly stars?: Maybe<Scalars['Int']['output']>;
  /** First day (注册日期). */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a guardian has agreed; needed under 18, rule G-17 (监护人同意). */
  readonly guardianConsent?: Maybe<Scalars['Boolean']['output']>;
  /** Counts its changes (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Activities signed up for, the earliest start first (报名记录). */
  readonly signUps?: Maybe<VolunteerSignUpConnection>;
  /** Points earned, redeemed and run out, the oldest first; their sum is `points` (积分明细). */
  readonly pointsEntries?: Maybe<PointsEntryConnection>;
};


/** Somebody registered to volunteer: hours, points and stars (志愿者). */
export type VolunteerSignUpsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody registered to volunteer: hours, points and stars (志愿者). */
export type VolunteerPointsEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What volunteers can do (志愿服务特长). */
export type VolunteerSkill =
  /** Care for elderly people (助老). */
  | 'ELDERLY_CARE'
  /** Help for disabled people (助残). */
  | 'DISABILITY_HELP'
  /** Teaching and company for children (儿童关爱). */
  | 'CHILD_COMPANY'
  /** First aid and health (医疗健康). */
  | 'HEALTH'
  /** Legal advice (法律咨询). */
  | 'LEGAL_ADVICE'
  /** Counselling (心理疏导). */
  | 'COUNSELLING'
  /** Mediation (纠纷调解). */
  | 'MEDIATION'
  /** Environment (环境保护). */
  | 'ENVIRONMENT'
  /** Help in emergencies (应急救援). */
  | 'EMERGENCY'
  /** Culture and sport (文体活动). */
  | 'CULTURE';

/** One gain or loss of points; entries are only ever added (志愿积分明细). */
export type PointsEntry = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Points gained, or lost where below 0 (积分变动). */
  readonly delta?: Maybe<Scalars['Int']['output']>;
  /** Why (事由). */
  readonly reason?: Maybe<PointsReason>;
  /** The activity whose hours earned them; null for others (活动). */
  readonly activity?: Maybe<VolunteerActivity>;
  /** What they were given for; null where they were not redeemed (兑换类别). */
  readonly redemption?: Maybe<PointsRedemption>;
  /** What exactly was given (兑换内容). */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** On which day (日期). */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Last day on which earned points can be redeemed, 24 months on; null for others (有效期至). */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** Why points were gained or lost (积分事由). */
export type PointsReason =
  /** Earned by an hour of service (服务获得). */
  | 'EARNED'
  /** Redeemed (兑换). */
  | 'REDEEMED'
  /** Run out (过期). */
  | 'EXPIRED';

/** What points can be redeemed for; never for cash, rule G-18 (积分兑换类别). */
export type PointsRedemption =
  /** Things for everyday life (生活用品). */
  | 'GOODS'
  /** Services of the community (社区服务). */
  | 'SERVICE'
  /** Courses (学习培训). */
  | 'TRAINING'
  /** Courtesies such as free entry (礼遇优待). */
  | 'COURTESY';

/** An activity for volunteers; unpaid, and never charged to the served, rule G-17 (志愿服务活动). */
export type VolunteerActivity = {
  /** Stable identifier; give it to `signUpForActivity` (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Who holds it (组织单位). */
  readonly organization: Organization;
  /** Where; only residents of this community sign up (所在社区). */
  readonly community: Division;
  /** Begin (开始时间). */
  readonly startsAt: Scalars['DateTime']['output'];
  /** End (结束时间). */
  readonly endsAt: Scalars['DateTime']['output'];
  /** How many volunteers it has room for (名额). */
  readonly slots: Scalars['Int']['output'];
  /** Places not taken; at 0 `signUpForActivity` is refused with `SLOTS_FULL` (剩余名额). */
  readonly freeSlots: Scalars['Int']['output'];
  /** How risky it is; not open to minors when `ELEVATED` (风险程度). */
  readonly risk: VolunteerRisk;
  /** Policy that insures the volunteers, null without; a must for `ELEVATED` risk, rule G-17 (保险). */
  readonly insurance?: Maybe<Scalars['String']['output']>;
  /** What is taught beforehand, null without (培训). */
  readonly training?: Maybe<Scalars['String']['output']>;
  /** Least age in full years (最低年龄). */
  readonly minimumAge: Scalars['Int']['output'];
  /** Skill that it asks for, null for anybody (所需特长). */
  readonly skill?: Maybe<VolunteerSkill>;
  /** Counts its changes (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who signed up, for those in charge; a resident finds the own (报名名单). */
  readonly signUps?: Maybe<VolunteerSignUpConnection>;
};


/** An activity for volunteers; unpaid, and never charged to the served, rule G-17 (志愿服务活动). */
export type VolunteerActivitySignUpsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How risky an activity is for its volunteers (风险程度). */
export type VolunteerRisk =
  /** No more than everyday life (一般). */
  | 'ORDINARY'
  /** More, so that insurance comes first (较高). */
  | 'ELEVATED';

/** A volunteer's place at an activity, from signing up to recorded hours (志愿服务报名). */
export type VolunteerSignUp = {
  /** Stable identifier; give it to `changeVolunteerSignUpState` and `recordVolunteerHours` (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who (志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
  /** At which activity (活动). */
  readonly activity?: Maybe<VolunteerActivity>;
  /** Where it stands (状态). */
  readonly state?: Maybe<VolunteerSignUpState>;
  /** When he or she was checked in, null before (签到时间). */
  readonly checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hours recorded, null before (服务时长). */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Points earned by them, null before (获得积分). */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** On which day it was signed (报名日期). */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RecordChange>>;
  /** What the caller may do with it now; draw a button from each (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
};

/** Where a sign-up stands (志愿服务报名状态). */
export type VolunteerSignUpState =
  /** Signed, waiting to be confirmed (已报名). */
  | 'SIGNED'
  /** Confirmed by who holds it (已确认). */
  | 'CONFIRMED'
  /** Checked in on the spot (已签到). */
  | 'CHECKED_IN'
  /** Hours recorded, points earned (已记录). */
  | 'RECORDED'
  /** Did not come (缺席). */
  | 'ABSENT'
  /** Cancelled; its place is free again (已取消). */
  | 'CANCELLED';

/** What can be done with a sign-up; hours are recorded by `recordVolunteerHours` (志愿服务报名操作). */
export type VolunteerSignUpAction =
  /** Confirm it (确认). */
  | 'CONFIRM'
  /** Check the volunteer in, on the day of the activity until it ends (签到). */
  | 'CHECK_IN'
  /** Note that the volunteer did not come (记为缺席). */
  | 'MARK_ABSENT'
  /** Cancel it (取消). */
  | 'CANCEL';

/** A certificate of hours; it costs nothing, rule G-17 (志愿服务记录证明). */
export type VolunteerCertificate = {
  /** Who (志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
  /** Hours recorded (服务时长). */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Activities with recorded hours (参加活动数). */
  readonly activities?: Maybe<Scalars['Int']['output']>;
  /** Stars (星级). */
  readonly stars?: Maybe<Scalars['Int']['output']>;
  /** What it costs: 0.00 (工本费). */
  readonly fee?: Maybe<Scalars['Money']['output']>;
  /** Day of issue (开具日期). */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
};

/** Which volunteers (志愿者筛选). */
export type VolunteerFilter = {
  /** Registered here or further below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Can do this (特长). */
  readonly skill?: InputMaybe<VolunteerSkill>;
  /** At least so many hours recorded (最少时长). */
  readonly minHours?: InputMaybe<Scalars['Float']['input']>;
  /** At least so many points left (最少积分). */
  readonly minPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** Which activities (志愿服务活动筛选). */
export type VolunteerActivityFilter = {
  /** Held here or further below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Held by this organization, by credit code (组织单位). */
  readonly organizationUscc?: InputMaybe<Scalars['ID']['input']>;
  /** True for those of today and later, false for those before (是否即将举行). */
  readonly upcoming?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for those with places not taken, false for full ones (是否有名额). */
  readonly freeSlots?: InputMaybe<Scalars['Boolean']['input']>;
  /** Asks for this skill (特长). */
  readonly skill?: InputMaybe<VolunteerSkill>;
};

/** A page of volunteers (志愿者分页). */
export type VolunteerConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<VolunteerEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One volunteer of a page (志愿者行). */
export type VolunteerEdge = {
  /** The volunteer (志愿者). */
  readonly node: Volunteer;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of activities (志愿服务活动分页). */
export type VolunteerActivityConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<VolunteerActivityEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity of a page (志愿服务活动行). */
export type VolunteerActivityEdge = {
  /** The activity (活动). */
  readonly node: VolunteerActivity;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of sign-ups (报名分页). */
export type VolunteerSignUpConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<VolunteerSignUpEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One sign-up of a page (报名行). */
export type VolunteerSignUpEdge = {
  /** The sign-up (报名). */
  readonly node: VolunteerSignUp;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of points entries (积分明细分页). */
export type PointsEntryConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<PointsEntryEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One points entry of a page (积分明细行). */
export type PointsEntryEdge = {
  /** The entry (明细). */
  readonly node: PointsEntry;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** Somebody who wants to volunteer (志愿者注册). */
export type RegisterVolunteerInput = {
  /** The person: oneself, a ward, or for community workers a resident of the place (居民). */
  readonly residentId: Scalars['ID']['input'];
  /** What the person can do; may be empty (特长). */
  readonly skills: ReadonlyArray<VolunteerSkill>;
  /** Whether a guardian agrees; a must under 18, and given by the guardian or a community worker, never by the child (监护人同意). */
  readonly guardianConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (志愿者注册结果). */
export type RegisterVolunteerPayload = {
  /** The volunteer (志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
  /** Why not: `GUARDIAN_CONSENT`, `SIGNS_ALONE`, `ALREADY_REGISTERED`, `NOT_ALIVE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An activity that volunteers are asked to (志愿服务活动发布). */
export type PublishVolunteerActivityInput = {
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** Credit code of who holds it; an institution gives its own (组织单位). */
  readonly organizationUscc: Scalars['ID']['input'];
  /** The community (社区). */
  readonly community: Scalars['ID']['input'];
  /** Begin, later than now (开始时间). */
  readonly startsAt: Scalars['DateTime']['input'];
  /** End, after the begin and within 24 hours of it (结束时间). */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Room for so many volunteers, 1 to 10,000 (名额). */
  readonly slots: Scalars['Int']['input'];
  /** How risky it is (风险程度). */
  readonly risk: VolunteerRisk;
  /** Number of the policy; a must for `ELEVATED` risk (保险). */
  readonly insurance?: InputMaybe<Scalars['String']['input']>;
  /** What is taught beforehand (培训). */
  readonly training?: InputMaybe<Scalars['String']['input']>;
  /** Least age in full years, 8 unless told (最低年龄). */
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** Skill that it asks for (特长). */
  readonly skill?: InputMaybe<VolunteerSkill>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (志愿服务活动发布结果). */
export type PublishVolunteerActivityPayload = {
  /** The activity (活动). */
  readonly activity?: Maybe<VolunteerActivity>;
  /** Why not: `INSURANCE_MISSING` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A volunteer who wants to take part (志愿服务报名申请). */
export type SignUpForActivityInput = {
  /** The volunteer (志愿者). */
  readonly volunteer: Scalars['ID']['input'];
  /** The activity (活动). */
  readonly activity: Scalars['ID']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (志愿服务报名结果). */
export type SignUpForActivityPayload = {
  /** The sign-up, to be confirmed next (报名). */
  readonly signUp?: Maybe<VolunteerSignUp>;
  /** Why not: `SLOTS_FULL`, `ACTIVITY_BEGUN`, `OTHER_COMMUNITY`, `ALREADY_SIGNED`, `TOO_YOUNG`, `TASK_UNSUITABLE`, `GUARDIAN_CONSENT`, `SIGNS_ALONE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is to be done with a sign-up (志愿服务报名办理). */
export type ChangeVolunteerSignUpStateInput = {
  /** The sign-up (编号). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: VolunteerSignUpAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (志愿服务报名办理结果). */
export type ChangeVolunteerSignUpStatePayload = {
  /** The sign-up after it, or as it was (报名). */
  readonly signUp?: Maybe<VolunteerSignUp>;
  /** Why it was not done: `CHECKED_IN_ELSEWHERE` (G-19), `CHECK_IN_CLOSED`, `NOT_BEGUN` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Hours to be recorded (志愿服务时长记录). */
export type RecordVolunteerHoursInput = {
  /** The sign-up, checked in (编号). */
  readonly id: Scalars['ID']['input'];
  /** Hours in steps of 0.5, no more than went by since the check-in and within the activity (时长). */
  readonly hours: Scalars['Float']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (志愿服务时长记录结果). */
export type RecordVolunteerHoursPayload = {
  /** The sign-up with its hours and points (报名). */
  readonly signUp?: Maybe<VolunteerSignUp>;
  /** Why they were not recorded (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Points to be redeemed (志愿积分兑换). */
export type RedeemPointsInput = {
  /** The volunteer: oneself, a ward, or for community workers one of the place (志愿者). */
  readonly volunteer: Scalars['ID']['input'];
  /** How many, 1 or more and no more than are left (积分). */
  readonly points: Scalars['Int']['input'];
  /** What for (兑换类别). */
  readonly redemption: PointsRedemption;
  /** What exactly is given (兑换内容). */
  readonly item: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (志愿积分兑换结果). */
export type RedeemPointsPayload = {
  /** The volunteer with the points left (志愿者). */
  readonly volunteer?: Maybe<Volunteer>;
  /** The entry made, null when refused (明细). */
  readonly entry?: Maybe<PointsEntry>;
  /** Why not: `POINTS_SHORT` (不予办理的理由). */
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
  SocialWorkStation: SocialWorkStation;
  SocialWorkCase: SocialWorkCase;
  Volunteer: Volunteer;
  VolunteerActivity: VolunteerActivity;
  VolunteerSignUp: VolunteerSignUp;
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
  SocialWorkStation:
    ( { __typename: 'SocialWorkStation' }
    & GraphQLRecursivePick<FederationTypes['SocialWorkStation'], {"id":true}> );
  SocialWorkCase:
    ( { __typename: 'SocialWorkCase' }
    & GraphQLRecursivePick<FederationTypes['SocialWorkCase'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  VolunteerActivity:
    ( { __typename: 'VolunteerActivity' }
    & GraphQLRecursivePick<FederationTypes['VolunteerActivity'], {"id":true}> );
  VolunteerSignUp:
    ( { __typename: 'VolunteerSignUp' }
    & GraphQLRecursivePick<FederationTypes['VolunteerSignUp'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Facility: ( SocialWorkStationRecord );
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
  GovernanceParameterKey: GovernanceParameterKey;
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: ResolverTypeWrapper<SetGovernanceParameterPayload>;
  SocialWorkStation: ResolverTypeWrapper<SocialWorkStationRecord>;
  SocialWorkStationTier: SocialWorkStationTier;
  SocialWorker: ResolverTypeWrapper<SocialWorkerRecord>;
  SocialWorkCertificate: SocialWorkCertificate;
  SocialWorkCase: ResolverTypeWrapper<SocialWorkCaseRecord>;
  SocialWorkCaseState: SocialWorkCaseState;
  SocialWorkCaseAction: SocialWorkCaseAction;
  SocialWorkStationFilter: SocialWorkStationFilter;
  SocialWorkCaseFilter: SocialWorkCaseFilter;
  SocialWorkStationConnection: ResolverTypeWrapper<SocialWorkStationConnectionRecord>;
  SocialWorkStationEdge: ResolverTypeWrapper<Omit<SocialWorkStationEdge, 'node'> & { node: ResolversTypes['SocialWorkStation'] }>;
  SocialWorkCaseConnection: ResolverTypeWrapper<SocialWorkCaseConnectionRecord>;
  SocialWorkCaseEdge: ResolverTypeWrapper<Omit<SocialWorkCaseEdge, 'node'> & { node: ResolversTypes['SocialWorkCase'] }>;
  PostSocialWorkerInput: PostSocialWorkerInput;
  PostSocialWorkerPayload: ResolverTypeWrapper<Omit<PostSocialWorkerPayload, 'station'> & { station?: Maybe<ResolversTypes['SocialWorkStation']> }>;
  OpenSocialWorkCaseInput: OpenSocialWorkCaseInput;
  OpenSocialWorkCasePayload: ResolverTypeWrapper<Omit<OpenSocialWorkCasePayload, 'case'> & { case?: Maybe<ResolversTypes['SocialWorkCase']> }>;
  ChangeSocialWorkCaseStateInput: ChangeSocialWorkCaseStateInput;
  ChangeSocialWorkCaseStatePayload: ResolverTypeWrapper<Omit<ChangeSocialWorkCaseStatePayload, 'case'> & { case?: Maybe<ResolversTypes['SocialWorkCase']> }>;
  RecordSocialWorkHoursInput: RecordSocialWorkHoursInput;
  RecordSocialWorkHoursPayload: ResolverTypeWrapper<Omit<RecordSocialWorkHoursPayload, 'case'> & { case?: Maybe<ResolversTypes['SocialWorkCase']> }>;
  Volunteer: ResolverTypeWrapper<VolunteerRecord>;
  VolunteerSkill: VolunteerSkill;
  PointsEntry: ResolverTypeWrapper<PointsEntryRecord>;
  PointsReason: PointsReason;
  PointsRedemption: PointsRedemption;
  VolunteerActivity: ResolverTypeWrapper<VolunteerActivityRecord>;
  VolunteerRisk: VolunteerRisk;
  VolunteerSignUp: ResolverTypeWrapper<VolunteerSignUpRecord>;
  VolunteerSignUpState: VolunteerSignUpState;
  VolunteerSignUpAction: VolunteerSignUpAction;
  VolunteerCertificate: ResolverTypeWrapper<VolunteerCertificateRecord>;
  VolunteerFilter: VolunteerFilter;
  VolunteerActivityFilter: VolunteerActivityFilter;
  VolunteerConnection: ResolverTypeWrapper<VolunteerConnectionRecord>;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  VolunteerActivityConnection: ResolverTypeWrapper<VolunteerActivityConnectionRecord>;
  VolunteerActivityEdge: ResolverTypeWrapper<Omit<VolunteerActivityEdge, 'node'> & { node: ResolversTypes['VolunteerActivity'] }>;
  VolunteerSignUpConnection: ResolverTypeWrapper<VolunteerSignUpConnectionRecord>;
  VolunteerSignUpEdge: ResolverTypeWrapper<Omit<VolunteerSignUpEdge, 'node'> & { node: ResolversTypes['VolunteerSignUp'] }>;
  PointsEntryConnection: ResolverTypeWrapper<PointsEntryConnectionRecord>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: ResolverTypeWrapper<Omit<RegisterVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  PublishVolunteerActivityInput: PublishVolunteerActivityInput;
  PublishVolunteerActivityPayload: ResolverTypeWrapper<Omit<PublishVolunteerActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['VolunteerActivity']> }>;
  SignUpForActivityInput: SignUpForActivityInput;
  SignUpForActivityPayload: ResolverTypeWrapper<Omit<SignUpForActivityPayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['VolunteerSignUp']> }>;
  ChangeVolunteerSignUpStateInput: ChangeVolunteerSignUpStateInput;
  ChangeVolunteerSignUpStatePayload: ResolverTypeWrapper<Omit<ChangeVolunteerSignUpStatePayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['VolunteerSignUp']> }>;
  RecordVolunteerHoursInput: RecordVolunteerHoursInput;
  RecordVolunteerHoursPayload: ResolverTypeWrapper<Omit<RecordVolunteerHoursPayload, 'signUp'> & { signUp?: Maybe<ResolversTypes['VolunteerSignUp']> }>;
  RedeemPointsInput: RedeemPointsInput;
  RedeemPointsPayload: ResolverTypeWrapper<Omit<RedeemPointsPayload, 'volunteer' | 'entry'> & { volunteer?: Maybe<ResolversTypes['Volunteer']>, entry?: Maybe<ResolversTypes['PointsEntry']> }>;
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
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: SetGovernanceParameterPayload;
  SocialWorkStation: SocialWorkStationRecord;
  SocialWorker: SocialWorkerRecord;
  SocialWorkCase: SocialWorkCaseRecord;
  SocialWorkStationFilter: SocialWorkStationFilter;
  SocialWorkCaseFilter: SocialWorkCaseFilter;
  SocialWorkStationConnection: SocialWorkStationConnectionRecord;
  SocialWorkStationEdge: Omit<SocialWorkStationEdge, 'node'> & { node: ResolversParentTypes['SocialWorkStation'] };
  SocialWorkCaseConnection: SocialWorkCaseConnectionRecord;
  SocialWorkCaseEdge: Omit<SocialWorkCaseEdge, 'node'> & { node: ResolversParentTypes['SocialWorkCase'] };
  PostSocialWorkerInput: PostSocialWorkerInput;
  PostSocialWorkerPayload: Omit<PostSocialWorkerPayload, 'station'> & { station?: Maybe<ResolversParentTypes['SocialWorkStation']> };
  OpenSocialWorkCaseInput: OpenSocialWorkCaseInput;
  OpenSocialWorkCasePayload: Omit<OpenSocialWorkCasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['SocialWorkCase']> };
  ChangeSocialWorkCaseStateInput: ChangeSocialWorkCaseStateInput;
  ChangeSocialWorkCaseStatePayload: Omit<ChangeSocialWorkCaseStatePayload, 'case'> & { case?: Maybe<ResolversParentTypes['SocialWorkCase']> };
  RecordSocialWorkHoursInput: RecordSocialWorkHoursInput;
  RecordSocialWorkHoursPayload: Omit<RecordSocialWorkHoursPayload, 'case'> & { case?: Maybe<ResolversParentTypes['SocialWorkCase']> };
  Volunteer: VolunteerRecord;
  PointsEntry: PointsEntryRecord;
  VolunteerActivity: VolunteerActivityRecord;
  VolunteerSignUp: VolunteerSignUpRecord;
  VolunteerCertificate: VolunteerCertificateRecord;
  VolunteerFilter: VolunteerFilter;
  VolunteerActivityFilter: VolunteerActivityFilter;
  VolunteerConnection: VolunteerConnectionRecord;
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerActivityConnection: VolunteerActivityConnectionRecord;
  VolunteerActivityEdge: Omit<VolunteerActivityEdge, 'node'> & { node: ResolversParentTypes['VolunteerActivity'] };
  VolunteerSignUpConnection: VolunteerSignUpConnectionRecord;
  VolunteerSignUpEdge: Omit<VolunteerSignUpEdge, 'node'> & { node: ResolversParentTypes['VolunteerSignUp'] };
  PointsEntryConnection: PointsEntryConnectionRecord;
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerPayload: Omit<RegisterVolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  PublishVolunteerActivityInput: PublishVolunteerActivityInput;
  PublishVolunteerActivityPayload: Omit<PublishVolunteerActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['VolunteerActivity']> };
  SignUpForActivityInput: SignUpForActivityInput;
  SignUpForActivityPayload: Omit<SignUpForActivityPayload, 'signUp'> & { signUp?: Maybe<ResolversParentTypes['VolunteerSignUp']> };
  ChangeVolunteerSignUpStateInput: ChangeVolunteerSignUpStateInput;
  ChangeVolunteerSignUpStatePayload: Omit<ChangeVolunteerSignUpStatePayload, 'signUp'> & { signUp?: Maybe<ResolversParentTypes['VolunteerSignUp']> };
  RecordVolunteerHoursInput: RecordVolunteerHoursInput;
  RecordVolunteerHoursPayload: Omit<RecordVolunteerHoursPayload, 'signUp'> & { signUp?: Maybe<ResolversParentTypes['VolunteerSignUp']> };
  RedeemPointsInput: RedeemPointsInput;
  RedeemPointsPayload: Omit<RedeemPointsPayload, 'volunteer' | 'entry'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']>, entry?: Maybe<ResolversParentTypes['PointsEntry']> };
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
  __resolveType: TypeResolveFn<'SocialWorkStation', ParentType, ContextType>;
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
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
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
  setGovernanceParameter?: Resolver<Maybe<ResolversTypes['SetGovernanceParameterPayload']>, ParentType, ContextType, RequireFields<MutationSetGovernanceParameterArgs, 'input'>>;
  postSocialWorker?: Resolver<Maybe<ResolversTypes['PostSocialWorkerPayload']>, ParentType, ContextType, RequireFields<MutationPostSocialWorkerArgs, 'input'>>;
  openSocialWorkCase?: Resolver<Maybe<ResolversTypes['OpenSocialWorkCasePayload']>, ParentType, ContextType, RequireFields<MutationOpenSocialWorkCaseArgs, 'input'>>;
  changeSocialWorkCaseState?: Resolver<Maybe<ResolversTypes['ChangeSocialWorkCaseStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeSocialWorkCaseStateArgs, 'input'>>;
  recordSocialWorkHours?: Resolver<Maybe<ResolversTypes['RecordSocialWorkHoursPayload']>, ParentType, ContextType, RequireFields<MutationRecordSocialWorkHoursArgs, 'input'>>;
  registerVolunteer?: Resolver<Maybe<ResolversTypes['RegisterVolunteerPayload']>, ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  publishVolunteerActivity?: Resolver<Maybe<ResolversTypes['PublishVolunteerActivityPayload']>, ParentType, ContextType, RequireFields<MutationPublishVolunteerActivityArgs, 'input'>>;
  signUpForActivity?: Resolver<Maybe<ResolversTypes['SignUpForActivityPayload']>, ParentType, ContextType, RequireFields<MutationSignUpForActivityArgs, 'input'>>;
  changeVolunteerSignUpState?: Resolver<Maybe<ResolversTypes['ChangeVolunteerSignUpStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeVolunteerSignUpStateArgs, 'input'>>;
  recordVolunteerHours?: Resolver<Maybe<ResolversTypes['RecordVolunteerHoursPayload']>, ParentType, ContextType, RequireFields<MutationRecordVolunteerHoursArgs, 'input'>>;
  redeemPoints?: Resolver<Maybe<ResolversTypes['RedeemPointsPayload']>, ParentType, ContextType, RequireFields<MutationRedeemPointsArgs, 'input'>>;
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
  governanceParameters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parameter']>>, ParentType, ContextType, Partial<QueryGovernanceParametersArgs>>;
  socialWorkStation?: Resolver<Maybe<ResolversTypes['SocialWorkStation']>, ParentType, ContextType, RequireFields<QuerySocialWorkStationArgs, 'id'>>;
  socialWorkStations?: Resolver<Maybe<ResolversTypes['SocialWorkStationConnection']>, ParentType, ContextType, RequireFields<QuerySocialWorkStationsArgs, 'first'>>;
  socialWorkCase?: Resolver<Maybe<ResolversTypes['SocialWorkCase']>, ParentType, ContextType, RequireFields<QuerySocialWorkCaseArgs, 'id'>>;
  socialWorkCases?: Resolver<Maybe<ResolversTypes['SocialWorkCaseConnection']>, ParentType, ContextType, RequireFields<QuerySocialWorkCasesArgs, 'first'>>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'first'>>;
  volunteerActivity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType, RequireFields<QueryVolunteerActivityArgs, 'id'>>;
  volunteerActivities?: Resolver<Maybe<ResolversTypes['VolunteerActivityConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerActivitiesArgs, 'first'>>;
  volunteerSignUp?: Resolver<Maybe<ResolversTypes['VolunteerSignUp']>, ParentType, ContextType, RequireFields<QueryVolunteerSignUpArgs, 'id'>>;
  volunteerCertificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType, RequireFields<QueryVolunteerCertificateArgs, 'volunteer'>>;
};

export type SetGovernanceParameterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGovernanceParameterPayload'] = ResolversParentTypes['SetGovernanceParameterPayload']> = {
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SocialWorkStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkStation'] = ResolversParentTypes['SocialWorkStation'], FederationReferenceType extends FederationReferenceTypes['SocialWorkStation'] = FederationReferenceTypes['SocialWorkStation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialWorkStation']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  tier?: Resolver<ResolversTypes['SocialWorkStationTier'], ParentType, ContextType>;
  socialWorkers?: Resolver<ReadonlyArray<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communityActivities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetsStandard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorker'] = ResolversParentTypes['SocialWorker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['SocialWorkCertificate'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SocialWorkCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkCase'] = ResolversParentTypes['SocialWorkCase'], FederationReferenceType extends FederationReferenceTypes['SocialWorkCase'] = FederationReferenceTypes['SocialWorkCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialWorkCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['SocialWorkStation']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SocialWorkCaseState']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type SocialWorkStationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkStationConnection'] = ResolversParentTypes['SocialWorkStationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SocialWorkStationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialWorkStationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkStationEdge'] = ResolversParentTypes['SocialWorkStationEdge']> = {
  node?: Resolver<ResolversTypes['SocialWorkStation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialWorkCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkCaseConnection'] = ResolversParentTypes['SocialWorkCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SocialWorkCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialWorkCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkCaseEdge'] = ResolversParentTypes['SocialWorkCaseEdge']> = {
  node?: Resolver<ResolversTypes['SocialWorkCase'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostSocialWorkerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostSocialWorkerPayload'] = ResolversParentTypes['PostSocialWorkerPayload']> = {
  station?: Resolver<Maybe<ResolversTypes['SocialWorkStation']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OpenSocialWorkCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSocialWorkCasePayload'] = ResolversParentTypes['OpenSocialWorkCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['SocialWorkCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeSocialWorkCaseStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSocialWorkCaseStatePayload'] = ResolversParentTypes['ChangeSocialWorkCaseStatePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['SocialWorkCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordSocialWorkHoursPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSocialWorkHoursPayload'] = ResolversParentTypes['RecordSocialWorkHoursPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['SocialWorkCase']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerSkill']>>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointsExpireFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardianConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signUps?: Resolver<Maybe<ResolversTypes['VolunteerSignUpConnection']>, ParentType, ContextType, RequireFields<VolunteerSignUpsArgs, 'first'>>;
  pointsEntries?: Resolver<Maybe<ResolversTypes['PointsEntryConnection']>, ParentType, ContextType, RequireFields<VolunteerPointsEntriesArgs, 'first'>>;
};

export type PointsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PointsReason']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  redemption?: Resolver<Maybe<ResolversTypes['PointsRedemption']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivity'] = ResolversParentTypes['VolunteerActivity'], FederationReferenceType extends FederationReferenceTypes['VolunteerActivity'] = FederationReferenceTypes['VolunteerActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeSlots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['VolunteerRisk'], ParentType, ContextType>;
  insurance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signUps?: Resolver<Maybe<ResolversTypes['VolunteerSignUpConnection']>, ParentType, ContextType, RequireFields<VolunteerActivitySignUpsArgs, 'first'>>;
};

export type VolunteerSignUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerSignUp'] = ResolversParentTypes['VolunteerSignUp'], FederationReferenceType extends FederationReferenceTypes['VolunteerSignUp'] = FederationReferenceTypes['VolunteerSignUp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerSignUp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VolunteerSignUpState']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
};

export type VolunteerCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerCertificate'] = ResolversParentTypes['VolunteerCertificate']> = {
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivityConnection'] = ResolversParentTypes['VolunteerActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivityEdge'] = ResolversParentTypes['VolunteerActivityEdge']> = {
  node?: Resolver<ResolversTypes['VolunteerActivity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerSignUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerSignUpConnection'] = ResolversParentTypes['VolunteerSignUpConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerSignUpEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerSignUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerSignUpEdge'] = ResolversParentTypes['VolunteerSignUpEdge']> = {
  node?: Resolver<ResolversTypes['VolunteerSignUp'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterVolunteerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterVolunteerPayload'] = ResolversParentTypes['RegisterVolunteerPayload']> = {
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PublishVolunteerActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishVolunteerActivityPayload'] = ResolversParentTypes['PublishVolunteerActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignUpForActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpForActivityPayload'] = ResolversParentTypes['SignUpForActivityPayload']> = {
  signUp?: Resolver<Maybe<ResolversTypes['VolunteerSignUp']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeVolunteerSignUpStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeVolunteerSignUpStatePayload'] = ResolversParentTypes['ChangeVolunteerSignUpStatePayload']> = {
  signUp?: Resolver<Maybe<ResolversTypes['VolunteerSignUp']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordVolunteerHoursPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVolunteerHoursPayload'] = ResolversParentTypes['RecordVolunteerHoursPayload']> = {
  signUp?: Resolver<Maybe<ResolversTypes['VolunteerSignUp']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RedeemPointsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemPointsPayload'] = ResolversParentTypes['RedeemPointsPayload']> = {
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
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
  SetGovernanceParameterPayload?: SetGovernanceParameterPayloadResolvers<ContextType>;
  SocialWorkStation?: SocialWorkStationResolvers<ContextType>;
  SocialWorker?: SocialWorkerResolvers<ContextType>;
  SocialWorkCase?: SocialWorkCaseResolvers<ContextType>;
  SocialWorkStationConnection?: SocialWorkStationConnectionResolvers<ContextType>;
  SocialWorkStationEdge?: SocialWorkStationEdgeResolvers<ContextType>;
  SocialWorkCaseConnection?: SocialWorkCaseConnectionResolvers<ContextType>;
  SocialWorkCaseEdge?: SocialWorkCaseEdgeResolvers<ContextType>;
  PostSocialWorkerPayload?: PostSocialWorkerPayloadResolvers<ContextType>;
  OpenSocialWorkCasePayload?: OpenSocialWorkCasePayloadResolvers<ContextType>;
  ChangeSocialWorkCaseStatePayload?: ChangeSocialWorkCaseStatePayloadResolvers<ContextType>;
  RecordSocialWorkHoursPayload?: RecordSocialWorkHoursPayloadResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  VolunteerActivity?: VolunteerActivityResolvers<ContextType>;
  VolunteerSignUp?: VolunteerSignUpResolvers<ContextType>;
  VolunteerCertificate?: VolunteerCertificateResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerActivityConnection?: VolunteerActivityConnectionResolvers<ContextType>;
  VolunteerActivityEdge?: VolunteerActivityEdgeResolvers<ContextType>;
  VolunteerSignUpConnection?: VolunteerSignUpConnectionResolvers<ContextType>;
  VolunteerSignUpEdge?: VolunteerSignUpEdgeResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  RegisterVolunteerPayload?: RegisterVolunteerPayloadResolvers<ContextType>;
  PublishVolunteerActivityPayload?: PublishVolunteerActivityPayloadResolvers<ContextType>;
  SignUpForActivityPayload?: SignUpForActivityPayloadResolvers<ContextType>;
  ChangeVolunteerSignUpStatePayload?: ChangeVolunteerSignUpStatePayloadResolvers<ContextType>;
  RecordVolunteerHoursPayload?: RecordVolunteerHoursPayloadResolvers<ContextType>;
  RedeemPointsPayload?: RedeemPointsPayloadResolvers<ContextType>;
};

