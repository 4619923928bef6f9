// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRecord, ResidentRecord, HouseholdRecord, HouseholdMemberRecord, OrganizationRecord, AccessLogEntryRecord, AccessLogConnectionRecord, WidenedAccessRecord, WidenedAccessConnectionRecord, DivisionConnectionRecord, ResidentConnectionRecord, HouseholdConnectionRecord, OrganizationConnectionRecord, GuardianshipRecord, JudicialDeclarationRecord } from './records.ts';
import type { RegisterChangeRecord } from './register/records.ts';
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
  /** Boundary changes of the division, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RegisterChange>>;
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
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed the entry when and why, rule S-14, the oldest first; what came with the first load has none (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RegisterChange>>;
  /** Guardianships recorded with their days, past and present; of minors loaded at first see `guardians` (监护关系). */
  readonly guardianships?: Maybe<ReadonlyArray<Guardianship>>;
  /** The judgment by which the person is missing or dead; null without one (司法宣告). */
  readonly declaration?: Maybe<JudicialDeclaration>;
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
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RegisterChange>>;
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
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed it when and why, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RegisterChange>>;
  /** What the caller may do with its status now, by `changeOrganizationState` (可办操作). */
  readonly availableActions?: Maybe<ReadonlyArray<AvailableAction>>;
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
  /** Registers a person of your place; for community workers and county officers (居民登记). */
  readonly registerResident?: Maybe<RegisterResidentPayload>;
  /** Puts facts of a person right, with a reason; old values stay in the history; for county officers (更正居民信息). */
  readonly correctResident?: Maybe<CorrectResidentPayload>;
  /** Makes two entries of one person one; both must be of your place; for county officers (合并居民登记). */
  readonly mergeResidents?: Maybe<MergeResidentsPayload>;
  /** Records a move of residence or registration; for community workers and county officers (居民迁移). */
  readonly moveResident?: Maybe<MoveResidentPayload>;
  /** Forms a household; for community workers and county officers (立户). */
  readonly formHousehold?: Maybe<FormHouseholdPayload>;
  /** Lets members of a household form a new one; for community workers and county officers (分户). */
  readonly splitHousehold?: Maybe<SplitHouseholdPayload>;
  /** Takes somebody into a household; for community workers and county officers (入户). */
  readonly joinHousehold?: Maybe<JoinHouseholdPayload>;
  /** Lets somebody leave a household; for community workers and county officers (离户). */
  readonly leaveHousehold?: Maybe<LeaveHouseholdPayload>;
  /** Names the head of a family household; for community workers and county officers (变更户主). */
  readonly nameHouseholdHead?: Maybe<NameHouseholdHeadPayload>;
  /** Registers an organization; for county and prefecture officers (组织登记). */
  readonly registerOrganization?: Maybe<RegisterOrganizationPayload>;
  /** Puts facts of an organization right, with a reason; for county and prefecture officers (更正组织信息). */
  readonly correctOrganization?: Maybe<CorrectOrganizationPayload>;
  /** Suspends, resumes, liquidates, deregisters or revokes an organization; for county and prefecture officers (变更组织状态). */
  readonly changeOrganizationState?: Maybe<ChangeOrganizationStatePayload>;
  /** Closes a community and moves everybody in the register to what takes its place; for county and prefecture officers (区划变更). */
  readonly changeDivisionBoundary?: Maybe<ChangeDivisionBoundaryPayload>;
  /** Records a guardianship of a minor or an adult; for county officers (监护登记). */
  readonly recordGuardianship?: Maybe<RecordGuardianshipPayload>;
  /** Ends a guardianship; for county officers (监护终止). */
  readonly endGuardianship?: Maybe<EndGuardianshipPayload>;
  /** Records a judgment by which somebody is missing or dead; for county officers (司法宣告登记). */
  readonly declareResident?: Maybe<DeclareResidentPayload>;
  /** Records the judgment that revokes it; for county officers (撤销宣告). */
  readonly revokeDeclaration?: Maybe<RevokeDeclarationPayload>;
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


export type MutationRegisterResidentArgs = {
  input: RegisterResidentInput;
};


export type MutationCorrectResidentArgs = {
  input: CorrectResidentInput;
};


export type MutationMergeResidentsArgs = {
  input: MergeResidentsInput;
};


export type MutationMoveResidentArgs = {
  input: MoveResidentInput;
};


export type MutationFormHouseholdArgs = {
  input: FormHouseholdInput;
};


export type MutationSplitHouseholdArgs = {
  input: SplitHouseholdInput;
};


export type MutationJoinHouseholdArgs = {
  input: JoinHouseholdInput;
};


export type MutationLeaveHouseholdArgs = {
  input: LeaveHouseholdInput;
};


export type MutationNameHouseholdHeadArgs = {
  input: NameHouseholdHeadInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationCorrectOrganizationArgs = {
  input: CorrectOrganizationInput;
};


export type MutationChangeOrganizationStateArgs = {
  input: ChangeOrganizationStateInput;
};


export type MutationChangeDivisionBoundaryArgs = {
  input: ChangeDivisionBoundaryInput;
};


export type MutationRecordGuardianshipArgs = {
  input: RecordGuardianshipInput;
};


export type MutationEndGuardianshipArgs = {
  input: EndGuardianshipInput;
};


export type MutationDeclareResidentArgs = {
  input: DeclareResidentInput;
};


export type MutationRevokeDeclarationArgs = {
  input: RevokeDeclarationInput;
};

export type Query = {
  /** Wider access taken by officers, newest first, for supervision (应急扩权列表). */
  readonly widenedAccess?: Maybe<WidenedAccessConnection>;
  /** One division by its code, null when there is none (区划). */
  readonly division?: Maybe<Division>;
  /** Divisions by code (区划列表). */
  readonly divisions?: Maybe<DivisionConnection>;
  /** One resident by id, also by an id that a merge made an alias; null when there is none; with `asOf` the entry itself as at the end of a past day, rule S-14 (居民). */
  readonly resident?: Maybe<Resident>;
  /** Residents by place of residence and id (居民列表). */
  readonly residents?: Maybe<ResidentConnection>;
  /** One household by id, null when there is none; with `asOf` as at the end of a past day, rule S-14 (户). */
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** Parameters of governance (参数). */
export type GovernanceParameterKey =
  /** Days for screening a matter, G-07 (民事事项筛选期限). */
  | 'MATTER_SCREENING_DAYS';

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

/** One change of an entry of the register (登记变更). */
export type RegisterChange = {
  /** What was done, e.g. `MOVE` (操作). */
  readonly action: Scalars['String']['output'];
  /** Names of the fields that it changed (变更字段). */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The day of the change (日期). */
  readonly on: Scalars['Date']['output'];
  /** The instant (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it, as the token names them (经办人标识). */
  readonly by: Scalars['String']['output'];
  /** Role of that person (经办人角色). */
  readonly role?: Maybe<CallerRole>;
  /** Why (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What can be done with the status of an organization (组织状态操作). */
export type OrganizationAction =
  /** Suspend it, with a reason (停业). */
  | 'SUSPEND'
  /** Let it go on (恢复). */
  | 'RESUME'
  /** Begin its liquidation, with a reason (清算). */
  | 'LIQUIDATE'
  /** Deregister it once liquidated (注销). */
  | 'DEREGISTER'
  /** Revoke its registration, with a reason (撤销登记). */
  | 'REVOKE';

/** A person to be registered; number, birth date and sex are held against each other, rule S-06 (居民登记申请). */
export type RegisterResidentInput = {
  /** Full name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Kind of document (证件类型). */
  readonly idDocType: IdDocType;
  /** Its number, whole; left out for `NONE` and for nothing else (证件号码). */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Sex (性别). */
  readonly sex: Sex;
  /** Day of birth, up to today (出生日期). */
  readonly birthDate: Scalars['Date']['input'];
  /** Ethnic group, by its Chinese name, e.g. 汉族 (民族). */
  readonly ethnicity: Scalars['String']['input'];
  /** Where the person is registered, twelve digits; a county of another province padded with zeros is fine (户籍地代码). */
  readonly registeredDivision: Scalars['ID']['input'];
  /** The community the person lives in; one of yours (常住地代码). */
  readonly residenceDivision: Scalars['ID']['input'];
  /** Since when, from birth to today (居住起始日期). */
  readonly residenceSince: Scalars['Date']['input'];
  /** Former kind of household registration (户口性质). */
  readonly hukouType: HukouType;
  /** Telephone, 3 to 20 digits, spaces, hyphens or + (电话). */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Parents in the register, two at most, of your place (父母). */
  readonly parentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (居民登记结果). */
export type RegisterResidentPayload = {
  /** The person; `needsCheck` says whether number and facts disagree (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why not: what is wrong with the number, or `IDENTITY_REGISTERED` for one in the register already (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Facts of a person put right; what is left out stays, one at least is given (居民信息更正). */
export type CorrectResidentInput = {
  /** The person (居民编号). */
  readonly id: Scalars['ID']['input'];
  /** Full name (姓名). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Kind of document; with its number (证件类型). */
  readonly idDocType?: InputMaybe<IdDocType>;
  /** Its number, whole (证件号码). */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Sex (性别). */
  readonly sex?: InputMaybe<Sex>;
  /** Day of birth, up to today and to the day of death (出生日期). */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Ethnic group, by its Chinese name (民族). */
  readonly ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** Former kind of household registration (户口性质). */
  readonly hukouType?: InputMaybe<HukouType>;
  /** Telephone (电话). */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Parents in the register, two at most, in place of those there are (父母). */
  readonly parentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, e.g. the document that shows it (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (居民信息更正结果). */
export type CorrectResidentPayload = {
  /** The person after it, or as before (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why not: what is wrong with the number, or `IDENTITY_REGISTERED` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Two entries of one person made one; the older stays and answers to both ids, rule S-05 (居民合并). */
export type MergeResidentsInput = {
  /** One entry (居民编号). */
  readonly id: Scalars['ID']['input'];
  /** The other (另一居民编号). */
  readonly otherId: Scalars['ID']['input'];
  /** Why they are one person (理由). */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (居民合并结果). */
export type MergeResidentsPayload = {
  /** The entry that stays (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why not: `IDENTITY_DIFFERS` or `LIFE_STATUS_DIFFERS`; correct one of the two first (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A move of residence, of registration or of both; one of the two is given (居民迁移). */
export type MoveResidentInput = {
  /** The person (居民编号). */
  readonly id: Scalars['ID']['input'];
  /** The community the person now lives in (常住地代码). */
  readonly residenceDivision?: InputMaybe<Scalars['ID']['input']>;
  /** Where the person is now registered, possibly outside the province (户籍地代码). */
  readonly registeredDivision?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the move, since the last one and up to today (迁移日期). */
  readonly movedOn: Scalars['Date']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (居民迁移结果). */
export type MoveResidentPayload = {
  /** The person; the household stays as it is, see `leaveHousehold` and `joinHousehold` (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why not, e.g. `NOT_ALIVE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One member to be (户成员登记). */
export type HouseholdMemberInput = {
  /** The person, of your place, alive and in no household (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** Relation to the head; not `HEAD`, who is named apart (与户主关系). */
  readonly relation: RelationToHead;
};

/** A household to be formed (立户). */
export type FormHouseholdInput = {
  /** Family or collective (户类型). */
  readonly kind: HouseholdKind;
  /** The community it is registered in (所属区划代码). */
  readonly division: Scalars['ID']['input'];
  /** Street and number (地址). */
  readonly address: Scalars['String']['input'];
  /** Number on the household booklet (户号). */
  readonly householdNo: Scalars['String']['input'];
  /** The head; for a family, and for no other (户主). */
  readonly headId?: InputMaybe<Scalars['ID']['input']>;
  /** The other members, 200 at most (其他成员). */
  readonly members: ReadonlyArray<HouseholdMemberInput>;
  /** Since when, up to today (立户日期). */
  readonly on: Scalars['Date']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (立户结果). */
export type FormHouseholdPayload = {
  /** The household (户). */
  readonly household?: Maybe<Household>;
  /** Why not: `ALREADY_MEMBER`, `NOT_ALIVE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Some members of a household form a new one in the same community (分户). */
export type SplitHouseholdInput = {
  /** The household they leave (户编号). */
  readonly householdId: Scalars['ID']['input'];
  /** The head of the new one, a member (新户主). */
  readonly headId: Scalars['ID']['input'];
  /** The others who go along, with their relation to the new head (随迁成员). */
  readonly members: ReadonlyArray<HouseholdMemberInput>;
  /** Street and number of the new one (地址). */
  readonly address: Scalars['String']['input'];
  /** Number of the new one on its booklet (户号). */
  readonly householdNo: Scalars['String']['input'];
  /** From which day, up to today (分户日期). */
  readonly on: Scalars['Date']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (分户结果). */
export type SplitHouseholdPayload = {
  /** The household that was left; `headVacant` when its head went (原户). */
  readonly household?: Maybe<Household>;
  /** The new one (新户). */
  readonly newHousehold?: Maybe<Household>;
  /** Why not: `NOT_A_MEMBER`, `NOT_ALIVE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Somebody joins a household (入户). */
export type JoinHouseholdInput = {
  /** The household (户编号). */
  readonly householdId: Scalars['ID']['input'];
  /** The person, of your place (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** Relation to the head; not `HEAD`, see `nameHouseholdHead` (与户主关系). */
  readonly relation: RelationToHead;
  /** Since when, up to today (加入日期). */
  readonly on: Scalars['Date']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (入户结果). */
export type JoinHouseholdPayload = {
  /** The household (户). */
  readonly household?: Maybe<Household>;
  /** Why not: `ALREADY_MEMBER` of a household, rule S-10, or `NOT_ALIVE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Somebody leaves a household (离户). */
export type LeaveHouseholdInput = {
  /** The household (户编号). */
  readonly householdId: Scalars['ID']['input'];
  /** The person, a member now (居民编号). */
  readonly residentId: Scalars['ID']['input'];
  /** The last day, since joining and up to today (离开日期). */
  readonly on: Scalars['Date']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (离户结果). */
export type LeaveHouseholdPayload = {
  /** The household; `headVacant` until `nameHouseholdHead` when the head left (户). */
  readonly household?: Maybe<Household>;
  /** Why not: `NOT_A_MEMBER` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A new head of a family household, rule S-09 (变更户主). */
export type NameHouseholdHeadInput = {
  /** The household (户编号). */
  readonly householdId: Scalars['ID']['input'];
  /** The new head, a living member (新户主). */
  readonly headId: Scalars['ID']['input'];
  /** What the former head, when still a member, now is to the new one (原户主与新户主关系). */
  readonly formerHeadRelation?: RelationToHead;
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (变更户主结果). */
export type NameHouseholdHeadPayload = {
  /** The household (户). */
  readonly household?: Maybe<Household>;
  /** Why not: `NOT_A_MEMBER`, `NOT_ALIVE`, `COLLECTIVE_HOUSEHOLD` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An organization to be registered (组织登记). */
export type RegisterOrganizationInput = {
  /** Unified social credit code, 18 characters (统一社会信用代码). */
  readonly uscc: Scalars['ID']['input'];
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** Kind (类型). */
  readonly kind: OrganizationKind;
  /** Who registered it (登记管理机关). */
  readonly registrationAuthority: Scalars['String']['input'];
  /** Where it is registered, one of your divisions (登记区划代码). */
  readonly registrationDivision: Scalars['ID']['input'];
  /** When, up to today (登记日期). */
  readonly registeredOn: Scalars['Date']['input'];
  /** Legal representative (法定代表人). */
  readonly legalRepresentative: Scalars['String']['input'];
  /** Purpose and scope of activity (宗旨和业务范围). */
  readonly purpose: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (组织登记结果). */
export type RegisterOrganizationPayload = {
  /** The organization, `ACTIVE` (组织). */
  readonly organization?: Maybe<Organization>;
  /** Why not: `ORGANIZATION_REGISTERED` for a code in the register already (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Facts of an organization put right; what is left out stays, one at least is given (组织信息更正). */
export type CorrectOrganizationInput = {
  /** Its credit code (统一社会信用代码). */
  readonly id: Scalars['ID']['input'];
  /** Name (名称). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who registered it (登记管理机关). */
  readonly registrationAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Legal representative (法定代表人). */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Purpose and scope of activity (宗旨和业务范围). */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (组织信息更正结果). */
export type CorrectOrganizationPayload = {
  /** The organization after it (组织). */
  readonly organization?: Maybe<Organization>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A change of an organization's status (组织状态变更). */
export type ChangeOrganizationStateInput = {
  /** Its credit code (统一社会信用代码). */
  readonly id: Scalars['ID']['input'];
  /** What to do; `availableActions` says what can be done (操作). */
  readonly action: OrganizationAction;
  /** Why; needed where `availableActions` says so (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (组织状态变更结果). */
export type ChangeOrganizationStatePayload = {
  /** The organization after it (组织). */
  readonly organization?: Maybe<Organization>;
  /** Why it was not done (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A division that takes another's place; a new code needs name and kind, one in the register neither (承继区划). */
export type SuccessorInput = {
  /** Twelve digits, of your place (区划代码). */
  readonly code: Scalars['ID']['input'];
  /** Name without its parents (名称). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Residents' or villagers' committee (类型). */
  readonly kind?: InputMaybe<DivisionKind>;
};

/** Whose successor is not the first one (户的承继区划). */
export type HouseholdSuccessorInput = {
  /** A household of the closed community; who belongs to it goes along (户编号). */
  readonly householdId: Scalars['ID']['input'];
  /** One of the successors (承继区划代码). */
  readonly code: Scalars['ID']['input'];
};

/** A community or village closed, with what takes its place (区划变更). */
export type ChangeDivisionBoundaryInput = {
  /** The community to close (区划代码). */
  readonly code: Scalars['ID']['input'];
  /** What takes its place, ten at most; needed while anybody or any household is there, rule S-12 (承继区划). */
  readonly successors: ReadonlyArray<SuccessorInput>;
  /** Households that go elsewhere than to the first successor, 1,000 at most (户的承继区划). */
  readonly households?: InputMaybe<ReadonlyArray<HouseholdSuccessorInput>>;
  /** First day of the new order, up to today (生效日期). */
  readonly effectiveOn: Scalars['Date']['input'];
  /** Why, e.g. the number of the decree (理由). */
  readonly reason: Scalars['String']['input'];
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (区划变更结果). */
export type ChangeDivisionBoundaryPayload = {
  /** The closed division, with `validTo` and `succeededBy` (区划). */
  readonly division?: Maybe<Division>;
  /** How many people moved on paper with it (随迁人数). */
  readonly residentsMoved: Scalars['Int']['output'];
  /** Why not: `SUCCESSOR_NEEDED`, `TOO_MANY_AT_ONCE` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One recorded guardianship (监护关系). */
export type Guardianship = {
  /** The guardian; null for one whom the caller may not see (监护人). */
  readonly guardian?: Maybe<Resident>;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day, null while it lasts; for a minor it ends on the eighteenth birthday at the latest (终止日期). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Number of the judgment, for an adult ward (判决书文号). */
  readonly judgmentNo?: Maybe<Scalars['String']['output']>;
};

/** A judgment on whether a person lives (司法宣告). */
export type JudicialDeclaration = {
  /** What it found (宣告内容). */
  readonly status: LifeStatus;
  /** The court (人民法院). */
  readonly court: Scalars['String']['output'];
  /** Its number (判决书文号). */
  readonly judgmentNo: Scalars['String']['output'];
  /** The day of the judgment (判决日期). */
  readonly judgedOn: Scalars['Date']['output'];
};

/** Why a person is declared missing or dead (宣告事由). */
export type DeclarationGround =
  /** Whereabouts unknown: two years for missing, four for dead (下落不明). */
  | 'ABSENCE'
  /** Whereabouts unknown after an accident: two years (意外事件). */
  | 'ACCIDENT'
  /** An authority certifies that survival of the accident is impossible: no time to wait (经有关机关证明不可能生存). */
  | 'CERTIFIED_NO_SURVIVAL';

/** A guardianship to be recorded (监护登记). */
export type RecordGuardianshipInput = {
  /** The ward (被监护人). */
  readonly wardId: Scalars['ID']['input'];
  /** The guardian, of your place, alive and of age (监护人). */
  readonly guardianId: Scalars['ID']['input'];
  /** First day, from the ward's birth to today (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Number of the judgment; needed for an adult ward (判决书文号). */
  readonly judgmentNo?: InputMaybe<Scalars['String']['input']>;
  /** Why, e.g. who named the guardian (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version of the ward's entry that was seen (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (监护登记结果). */
export type RecordGuardianshipPayload = {
  /** The ward (被监护人). */
  readonly resident?: Maybe<Resident>;
  /** Why not: `GUARDIAN_NOT_OF_AGE`, `NOT_ALIVE`, `ALREADY_GUARDIAN`, `JUDGMENT_NEEDED` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A guardianship that ends (监护终止). */
export type EndGuardianshipInput = {
  /** The ward (被监护人). */
  readonly wardId: Scalars['ID']['input'];
  /** The guardian (监护人). */
  readonly guardianId: Scalars['ID']['input'];
  /** First day on which it no longer holds, up to today (终止日期). */
  readonly on: Scalars['Date']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The version of the ward's entry that was seen (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (监护终止结果). */
export type EndGuardianshipPayload = {
  /** The ward (被监护人). */
  readonly resident?: Maybe<Resident>;
  /** Why not: `NOT_GUARDIAN` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A judgment to be recorded, rule S-07 (司法宣告登记). */
export type DeclareResidentInput = {
  /** The person (居民编号). */
  readonly id: Scalars['ID']['input'];
  /** `DECLARED_MISSING`, `DECLARED_DEAD`, or `DECEASED` where the court found the day of death (宣告内容). */
  readonly status: LifeStatus;
  /** Why (宣告事由). */
  readonly ground: DeclarationGround;
  /** Since when the whereabouts are unknown; the day of the accident where there was one (下落不明之日). */
  readonly absentSince: Scalars['Date']['input'];
  /** The day of death, for `DECEASED` and nothing else; otherwise it follows from the judgment (死亡日期). */
  readonly deathDate?: InputMaybe<Scalars['Date']['input']>;
  /** The court (人民法院). */
  readonly court: Scalars['String']['input'];
  /** Number of the judgment (判决书文号). */
  readonly judgmentNo: Scalars['String']['input'];
  /** The day of the judgment, up to today (判决日期). */
  readonly judgedOn: Scalars['Date']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (司法宣告登记结果). */
export type DeclareResidentPayload = {
  /** The person; the household has lost a member who is dead (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why not: `ABSENCE_TOO_SHORT`, `ALREADY_DECLARED` (不予办理的理由). */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A judgment that revokes one on record, rule S-08 (撤销宣告). */
export type RevokeDeclarationInput = {
  /** The person (居民编号). */
  readonly id: Scalars['ID']['input'];
  /** The court (人民法院). */
  readonly court: Scalars['String']['input'];
  /** Number of the judgment (判决书文号). */
  readonly judgmentNo: Scalars['String']['input'];
  /** The day of the judgment, up to today (判决日期). */
  readonly judgedOn: Scalars['Date']['input'];
  /** The version that was seen; another one is answered with `CONFLICT` (版本). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key gives the first answer again (幂等键). */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it (撤销宣告结果). */
export type RevokeDeclarationPayload = {
  /** The person, `ALIVE` again, back in the household where it still is a family (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why not: `NOT_DECLARED`; a death that was reported is corrected where deaths are recorded (不予办理的理由). */
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
  GovernanceParameterKey: GovernanceParameterKey;
  SetGovernanceParameterInput: SetGovernanceParameterInput;
  SetGovernanceParameterPayload: ResolverTypeWrapper<SetGovernanceParameterPayload>;
  RegisterChange: ResolverTypeWrapper<RegisterChangeRecord>;
  OrganizationAction: OrganizationAction;
  RegisterResidentInput: RegisterResidentInput;
  RegisterResidentPayload: ResolverTypeWrapper<Omit<RegisterResidentPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  CorrectResidentInput: CorrectResidentInput;
  CorrectResidentPayload: ResolverTypeWrapper<Omit<CorrectResidentPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  MergeResidentsInput: MergeResidentsInput;
  MergeResidentsPayload: ResolverTypeWrapper<Omit<MergeResidentsPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  MoveResidentInput: MoveResidentInput;
  MoveResidentPayload: ResolverTypeWrapper<Omit<MoveResidentPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  HouseholdMemberInput: HouseholdMemberInput;
  FormHouseholdInput: FormHouseholdInput;
  FormHouseholdPayload: ResolverTypeWrapper<Omit<FormHouseholdPayload, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
  SplitHouseholdInput: SplitHouseholdInput;
  SplitHouseholdPayload: ResolverTypeWrapper<Omit<SplitHouseholdPayload, 'household' | 'newHousehold'> & { household?: Maybe<ResolversTypes['Household']>, newHousehold?: Maybe<ResolversTypes['Household']> }>;
  JoinHouseholdInput: JoinHouseholdInput;
  JoinHouseholdPayload: ResolverTypeWrapper<Omit<JoinHouseholdPayload, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
  LeaveHouseholdInput: LeaveHouseholdInput;
  LeaveHouseholdPayload: ResolverTypeWrapper<Omit<LeaveHouseholdPayload, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
  NameHouseholdHeadInput: NameHouseholdHeadInput;
  NameHouseholdHeadPayload: ResolverTypeWrapper<Omit<NameHouseholdHeadPayload, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: ResolverTypeWrapper<Omit<RegisterOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  CorrectOrganizationInput: CorrectOrganizationInput;
  CorrectOrganizationPayload: ResolverTypeWrapper<Omit<CorrectOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ChangeOrganizationStateInput: ChangeOrganizationStateInput;
  ChangeOrganizationStatePayload: ResolverTypeWrapper<Omit<ChangeOrganizationStatePayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  SuccessorInput: SuccessorInput;
  HouseholdSuccessorInput: HouseholdSuccessorInput;
  ChangeDivisionBoundaryInput: ChangeDivisionBoundaryInput;
  ChangeDivisionBoundaryPayload: ResolverTypeWrapper<Omit<ChangeDivisionBoundaryPayload, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  Guardianship: ResolverTypeWrapper<GuardianshipRecord>;
  JudicialDeclaration: ResolverTypeWrapper<JudicialDeclarationRecord>;
  DeclarationGround: DeclarationGround;
  RecordGuardianshipInput: RecordGuardianshipInput;
  RecordGuardianshipPayload: ResolverTypeWrapper<Omit<RecordGuardianshipPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  EndGuardianshipInput: EndGuardianshipInput;
  EndGuardianshipPayload: ResolverTypeWrapper<Omit<EndGuardianshipPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  DeclareResidentInput: DeclareResidentInput;
  DeclareResidentPayload: ResolverTypeWrapper<Omit<DeclareResidentPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
  RevokeDeclarationInput: RevokeDeclarationInput;
  RevokeDeclarationPayload: ResolverTypeWrapper<Omit<RevokeDeclarationPayload, 'resident'> & { resident?: Maybe<ResolversTypes['Resident']> }>;
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
  RegisterChange: RegisterChangeRecord;
  RegisterResidentInput: RegisterResidentInput;
  RegisterResidentPayload: Omit<RegisterResidentPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  CorrectResidentInput: CorrectResidentInput;
  CorrectResidentPayload: Omit<CorrectResidentPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  MergeResidentsInput: MergeResidentsInput;
  MergeResidentsPayload: Omit<MergeResidentsPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  MoveResidentInput: MoveResidentInput;
  MoveResidentPayload: Omit<MoveResidentPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  HouseholdMemberInput: HouseholdMemberInput;
  FormHouseholdInput: FormHouseholdInput;
  FormHouseholdPayload: Omit<FormHouseholdPayload, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  SplitHouseholdInput: SplitHouseholdInput;
  SplitHouseholdPayload: Omit<SplitHouseholdPayload, 'household' | 'newHousehold'> & { household?: Maybe<ResolversParentTypes['Household']>, newHousehold?: Maybe<ResolversParentTypes['Household']> };
  JoinHouseholdInput: JoinHouseholdInput;
  JoinHouseholdPayload: Omit<JoinHouseholdPayload, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  LeaveHouseholdInput: LeaveHouseholdInput;
  LeaveHouseholdPayload: Omit<LeaveHouseholdPayload, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  NameHouseholdHeadInput: NameHouseholdHeadInput;
  NameHouseholdHeadPayload: Omit<NameHouseholdHeadPayload, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: Omit<RegisterOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  CorrectOrganizationInput: CorrectOrganizationInput;
  CorrectOrganizationPayload: Omit<CorrectOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ChangeOrganizationStateInput: ChangeOrganizationStateInput;
  ChangeOrganizationStatePayload: Omit<ChangeOrganizationStatePayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  SuccessorInput: SuccessorInput;
  HouseholdSuccessorInput: HouseholdSuccessorInput;
  ChangeDivisionBoundaryInput: ChangeDivisionBoundaryInput;
  ChangeDivisionBoundaryPayload: Omit<ChangeDivisionBoundaryPayload, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  Guardianship: GuardianshipRecord;
  JudicialDeclaration: JudicialDeclarationRecord;
  RecordGuardianshipInput: RecordGuardianshipInput;
  RecordGuardianshipPayload: Omit<RecordGuardianshipPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  EndGuardianshipInput: EndGuardianshipInput;
  EndGuardianshipPayload: Omit<EndGuardianshipPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  DeclareResidentInput: DeclareResidentInput;
  DeclareResidentPayload: Omit<DeclareResidentPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
  RevokeDeclarationInput: RevokeDeclarationInput;
  RevokeDeclarationPayload: Omit<RevokeDeclarationPayload, 'resident'> & { resident?: Maybe<ResolversParentTypes['Resident']> };
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
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterChange']>>, ParentType, ContextType>;
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
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterChange']>>, ParentType, ContextType>;
  guardianships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Guardianship']>>, ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['JudicialDeclaration']>, ParentType, ContextType>;
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
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterChange']>>, ParentType, ContextType>;
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
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterChange']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
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
  registerResident?: Resolver<Maybe<ResolversTypes['RegisterResidentPayload']>, ParentType, ContextType, RequireFields<MutationRegisterResidentArgs, 'input'>>;
  correctResident?: Resolver<Maybe<ResolversTypes['CorrectResidentPayload']>, ParentType, ContextType, RequireFields<MutationCorrectResidentArgs, 'input'>>;
  mergeResidents?: Resolver<Maybe<ResolversTypes['MergeResidentsPayload']>, ParentType, ContextType, RequireFields<MutationMergeResidentsArgs, 'input'>>;
  moveResident?: Resolver<Maybe<ResolversTypes['MoveResidentPayload']>, ParentType, ContextType, RequireFields<MutationMoveResidentArgs, 'input'>>;
  formHousehold?: Resolver<Maybe<ResolversTypes['FormHouseholdPayload']>, ParentType, ContextType, RequireFields<MutationFormHouseholdArgs, 'input'>>;
  splitHousehold?: Resolver<Maybe<ResolversTypes['SplitHouseholdPayload']>, ParentType, ContextType, RequireFields<MutationSplitHouseholdArgs, 'input'>>;
  joinHousehold?: Resolver<Maybe<ResolversTypes['JoinHouseholdPayload']>, ParentType, ContextType, RequireFields<MutationJoinHouseholdArgs, 'input'>>;
  leaveHousehold?: Resolver<Maybe<ResolversTypes['LeaveHouseholdPayload']>, ParentType, ContextType, RequireFields<MutationLeaveHouseholdArgs, 'input'>>;
  nameHouseholdHead?: Resolver<Maybe<ResolversTypes['NameHouseholdHeadPayload']>, ParentType, ContextType, RequireFields<MutationNameHouseholdHeadArgs, 'input'>>;
  registerOrganization?: Resolver<Maybe<ResolversTypes['RegisterOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  correctOrganization?: Resolver<Maybe<ResolversTypes['CorrectOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationCorrectOrganizationArgs, 'input'>>;
  changeOrganizationState?: Resolver<Maybe<ResolversTypes['ChangeOrganizationStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeOrganizationStateArgs, 'input'>>;
  changeDivisionBoundary?: Resolver<Maybe<ResolversTypes['ChangeDivisionBoundaryPayload']>, ParentType, ContextType, RequireFields<MutationChangeDivisionBoundaryArgs, 'input'>>;
  recordGuardianship?: Resolver<Maybe<ResolversTypes['RecordGuardianshipPayload']>, ParentType, ContextType, RequireFields<MutationRecordGuardianshipArgs, 'input'>>;
  endGuardianship?: Resolver<Maybe<ResolversTypes['EndGuardianshipPayload']>, ParentType, ContextType, RequireFields<MutationEndGuardianshipArgs, 'input'>>;
  declareResident?: Resolver<Maybe<ResolversTypes['DeclareResidentPayload']>, ParentType, ContextType, RequireFields<MutationDeclareResidentArgs, 'input'>>;
  revokeDeclaration?: Resolver<Maybe<ResolversTypes['RevokeDeclarationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDeclarationArgs, 'input'>>;
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
};

export type SetGovernanceParameterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGovernanceParameterPayload'] = ResolversParentTypes['SetGovernanceParameterPayload']> = {
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterChange'] = ResolversParentTypes['RegisterChange']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CallerRole']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterResidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterResidentPayload'] = ResolversParentTypes['RegisterResidentPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectResidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectResidentPayload'] = ResolversParentTypes['CorrectResidentPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MergeResidentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeResidentsPayload'] = ResolversParentTypes['MergeResidentsPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MoveResidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveResidentPayload'] = ResolversParentTypes['MoveResidentPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FormHouseholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormHouseholdPayload'] = ResolversParentTypes['FormHouseholdPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SplitHouseholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitHouseholdPayload'] = ResolversParentTypes['SplitHouseholdPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  newHousehold?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type JoinHouseholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinHouseholdPayload'] = ResolversParentTypes['JoinHouseholdPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LeaveHouseholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveHouseholdPayload'] = ResolversParentTypes['LeaveHouseholdPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NameHouseholdHeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameHouseholdHeadPayload'] = ResolversParentTypes['NameHouseholdHeadPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectOrganizationPayload'] = ResolversParentTypes['CorrectOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeOrganizationStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrganizationStatePayload'] = ResolversParentTypes['ChangeOrganizationStatePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeDivisionBoundaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDivisionBoundaryPayload'] = ResolversParentTypes['ChangeDivisionBoundaryPayload']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  residentsMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GuardianshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guardianship'] = ResolversParentTypes['Guardianship']> = {
  guardian?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudicialDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudicialDeclaration'] = ResolversParentTypes['JudicialDeclaration']> = {
  status?: Resolver<ResolversTypes['LifeStatus'], ParentType, ContextType>;
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecordGuardianshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGuardianshipPayload'] = ResolversParentTypes['RecordGuardianshipPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndGuardianshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndGuardianshipPayload'] = ResolversParentTypes['EndGuardianshipPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeclareResidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareResidentPayload'] = ResolversParentTypes['DeclareResidentPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RevokeDeclarationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDeclarationPayload'] = ResolversParentTypes['RevokeDeclarationPayload']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
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
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  RegisterResidentPayload?: RegisterResidentPayloadResolvers<ContextType>;
  CorrectResidentPayload?: CorrectResidentPayloadResolvers<ContextType>;
  MergeResidentsPayload?: MergeResidentsPayloadResolvers<ContextType>;
  MoveResidentPayload?: MoveResidentPayloadResolvers<ContextType>;
  FormHouseholdPayload?: FormHouseholdPayloadResolvers<ContextType>;
  SplitHouseholdPayload?: SplitHouseholdPayloadResolvers<ContextType>;
  JoinHouseholdPayload?: JoinHouseholdPayloadResolvers<ContextType>;
  LeaveHouseholdPayload?: LeaveHouseholdPayloadResolvers<ContextType>;
  NameHouseholdHeadPayload?: NameHouseholdHeadPayloadResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  CorrectOrganizationPayload?: CorrectOrganizationPayloadResolvers<ContextType>;
  ChangeOrganizationStatePayload?: ChangeOrganizationStatePayloadResolvers<ContextType>;
  ChangeDivisionBoundaryPayload?: ChangeDivisionBoundaryPayloadResolvers<ContextType>;
  Guardianship?: GuardianshipResolvers<ContextType>;
  JudicialDeclaration?: JudicialDeclarationResolvers<ContextType>;
  RecordGuardianshipPayload?: RecordGuardianshipPayloadResolvers<ContextType>;
  EndGuardianshipPayload?: EndGuardianshipPayloadResolvers<ContextType>;
  DeclareResidentPayload?: DeclareResidentPayloadResolvers<ContextType>;
  RevokeDeclarationPayload?: RevokeDeclarationPayloadResolvers<ContextType>;
};

