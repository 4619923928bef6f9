// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionRecord, ResidentRecord, HouseholdRecord, HouseholdMemberRecord, OrganizationRecord, AccessLogEntryRecord, AccessLogConnectionRecord, WidenedAccessRecord, WidenedAccessConnectionRecord, DivisionConnectionRecord, ResidentConnectionRecord, HouseholdConnectionRecord, OrganizationConnectionRecord, GuardianshipRecord, JudicialDeclarationRecord } from './records.ts';
import type { CommitteeRecord, CommitteeMemberRecord, ElectionRecord, ElectionCandidateRecord, VoterListObjectionRecord, CommitteeConnectionRecord, ElectionConnectionRecord } from './committees/records.ts';
import type { MatterRecord, MatterEvaluationRecord, DeliberationSessionRecord, OpinionRecord, OutcomeRecord, PollRecord, MatterConnectionRecord, MatterEdgeRecord, DeliberationSessionConnectionRecord, DeliberationSessionEdgeRecord, OutcomeConnectionRecord, OutcomeEdgeRecord, PollConnectionRecord, PollEdgeRecord, DeliberationStatsRecord } from './deliberation/records.ts';
import type { EstateRecord, PropertyContractRecord, OwnersCommitteeRecord, OwnersVoteRecord, JointMeetingRecord, JointMeetingIssueRecord, EstateConnectionRecord, OwnersVoteConnectionRecord, JointMeetingConnectionRecord } from './estates/records.ts';
import type { LinkageResourceRecord, LinkageProjectRecord, LinkageProjectConnectionRecord, CommunityOrganizationRecord, CommunityOrganizationConnectionRecord, FundEntryRecord, FundEntryConnectionRecord, CommunityFundRecord, CommunityFundConnectionRecord, VentureRoundRecord, VentureRoundConnectionRecord, VentureApplicationRecord, VentureApplicationConnectionRecord } from './linkage/records.ts';
import type { RegisterChangeRecord } from './register/records.ts';
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
  /** Figures of deliberation here and further below, over what began up to a day, in its present state (协商议事统计). */
  readonly deliberationStats?: Maybe<DeliberationStats>;
  /** Linkage projects here and further below, by community and id (五社联动项目). */
  readonly linkageProjects?: Maybe<LinkageProjectConnection>;
  /** Community organizations here and further below, by community and id (社区社会组织). */
  readonly communityOrganizations?: Maybe<CommunityOrganizationConnection>;
  /** Community funds here and further below, by division and id (社区公益基金). */
  readonly communityFunds?: Maybe<CommunityFundConnection>;
  /** Boundary changes of the division, rule S-14, the oldest first (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RegisterChange>>;
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
export type DivisionDeliberationStatsArgs = {
  asOf: Scalars['Date']['input'];
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
  /** Counts its changes; hand it to `expectedVersion` (版本). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who changed the entry when and why, rule S-14, the oldest first; what came with the first load has none (变更记录). */
  readonly changes?: Maybe<ReadonlyArray<RegisterChange>>;
  /** Guardianships recorded with their days, past and present; of minors loaded at first see `guardians` (监护关系). */
  readonly guardianships?: Maybe<ReadonlyArray<Guardianship>>;
  /** The judgment by which the person is missing or dead; null without one (司法宣告). */
  readonly declaration?: Maybe<JudicialDeclaration>;
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
  /** Posts a social worker at a station; for its operator and officers of the place (社工到岗). */
  readonly postSocialWorker?: Maybe<PostSocialWorkerPayload>;
  /** Opens a case; for the station's operator, community workers and officers of the place (个案开案). */
  readonly openSocialWorkCase?: Maybe<OpenSocialWorkCasePayload>;
  /** Assesses, helps, evaluates, closes or refers (办理个案). */
  readonly changeSocialWorkCaseState?: Maybe<ChangeSocialWorkCaseStatePayload>;
  /** Adds hours spent on a case that goes on (记录个案服务时长). */
  readonly recordSocialWorkHours?: Maybe<RecordSocialWorkHoursPayload>;
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
  /** One committee by id, null when there is none (委员会). */
  readonly committee?: Maybe<Committee>;
  /** Committees by division and id (委员会列表). */
  readonly committees?: Maybe<CommitteeConnection>;
  /** One election by id, null when there is none (选举). */
  readonly election?: Maybe<Election>;
  /** Elections by division and id (选举列表). */
  readonly elections?: Maybe<ElectionConnection>;
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
  /** One station (社会工作站). */
  readonly socialWorkStation?: Maybe<SocialWorkStation>;
  /** Stations by division and id (社会工作站列表). */
  readonly socialWorkStations?: Maybe<SocialWorkStationConnection>;
  /** One case; null where there is none that the caller may see (社会工作个案). */
  readonly socialWorkCase?: Maybe<SocialWorkCase>;
  /** Cases by division and id; a resident finds the own and those of wards (社会工作个案列表). */
  readonly socialWorkCases?: Maybe<SocialWorkCaseConnection>;
  /** One venture round by id, null when there is none (公益创投). */
  readonly ventureRound?: Maybe<VentureRound>;
  /** Venture rounds by division and id (公益创投列表). */
  readonly ventureRounds?: Maybe<VentureRoundConnection>;
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


export type QueryVentureRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVentureRoundsArgs = {
  filter?: InputMaybe<VentureRoundFilter>;
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
  | 'EVALUATION_SATISFIED_SHARE'
  /** Months within which a joint meeting is held again, G-16 (联席会议间隔月数). */
  | 'JOINT_MEETING_EVERY_MONTHS'
  /** Parties that a joint meeting needs to be complete, G-16 (联席会议应到方数). */
  | 'JOINT_MEETING_PARTIES'
  /** Days within which an issue of a joint meeting is answered, G-16 (联席会议议题答复期限). */
  | 'JOINT_ISSUE_ANSWER_DAYS'
  /** Social workers that a station of a township should have, G-21 (社工站最低配备). */
  | 'SOCIAL_WORKERS_A_STATION'
  /** Most cases that one social worker has open, G-21 (社工个案上限). */
  | 'SOCIAL_WORKER_CASELOAD'
  /** Scores that each application needs before awards, G-20 (公益创投最少评分人数). */
  | 'VENTURE_FEWEST_SCORES'
  /** Average score from which an application is awarded, G-20 (公益创投入围分数). */
  | 'VENTURE_PASS_SCORE'
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
  LinkageProject: LinkageProject;
  CommunityOrganization: CommunityOrganization;
  FundEntry: FundEntry;
  CommunityFund: CommunityFund;
  SocialWorkStation: SocialWorkStation;
  SocialWorkCase: SocialWorkCase;
  VentureRound: VentureRound;
  VentureApplication: VentureApplication;
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
  SocialWorkStation:
    ( { __typename: 'SocialWorkStation' }
    & GraphQLRecursivePick<FederationTypes['SocialWorkStation'], {"id":true}> );
  SocialWorkCase:
    ( { __typename: 'SocialWorkCase' }
    & GraphQLRecursivePick<FederationTypes['SocialWorkCase'], {"id":true}> );
  VentureRound:
    ( { __typename: 'VentureRound' }
    & GraphQLRecursivePick<FederationTypes['VentureRound'], {"id":true}> );
  VentureApplication:
    ( { __typename: 'VentureApplication' }
    & GraphQLRecursivePick<FederationTypes['VentureApplication'], {"id":true}> );
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
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  deliberationStats?: Resolver<Maybe<ResolversTypes['DeliberationStats']>, ParentType, ContextType, RequireFields<DivisionDeliberationStatsArgs, 'asOf'>>;
  linkageProjects?: Resolver<Maybe<ResolversTypes['LinkageProjectConnection']>, ParentType, ContextType, RequireFields<DivisionLinkageProjectsArgs, 'first'>>;
  communityOrganizations?: Resolver<Maybe<ResolversTypes['CommunityOrganizationConnection']>, ParentType, ContextType, RequireFields<DivisionCommunityOrganizationsArgs, 'first'>>;
  communityFunds?: Resolver<Maybe<ResolversTypes['CommunityFundConnection']>, ParentType, ContextType, RequireFields<DivisionCommunityFundsArgs, 'first'>>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterChange']>>, ParentType, ContextType>;
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
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterChange']>>, ParentType, ContextType>;
  guardianships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Guardianship']>>, ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['JudicialDeclaration']>, ParentType, ContextType>;
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
  postSocialWorker?: Resolver<Maybe<ResolversTypes['PostSocialWorkerPayload']>, ParentType, ContextType, RequireFields<MutationPostSocialWorkerArgs, 'input'>>;
  openSocialWorkCase?: Resolver<Maybe<ResolversTypes['OpenSocialWorkCasePayload']>, ParentType, ContextType, RequireFields<MutationOpenSocialWorkCaseArgs, 'input'>>;
  changeSocialWorkCaseState?: Resolver<Maybe<ResolversTypes['ChangeSocialWorkCaseStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeSocialWorkCaseStateArgs, 'input'>>;
  recordSocialWorkHours?: Resolver<Maybe<ResolversTypes['RecordSocialWorkHoursPayload']>, ParentType, ContextType, RequireFields<MutationRecordSocialWorkHoursArgs, 'input'>>;
  openVentureRound?: Resolver<Maybe<ResolversTypes['OpenVentureRoundPayload']>, ParentType, ContextType, RequireFields<MutationOpenVentureRoundArgs, 'input'>>;
  applyToVentureRound?: Resolver<Maybe<ResolversTypes['ApplyToVentureRoundPayload']>, ParentType, ContextType, RequireFields<MutationApplyToVentureRoundArgs, 'input'>>;
  scoreVentureApplication?: Resolver<Maybe<ResolversTypes['ScoreVentureApplicationPayload']>, ParentType, ContextType, RequireFields<MutationScoreVentureApplicationArgs, 'input'>>;
  awardVentureRound?: Resolver<Maybe<ResolversTypes['AwardVentureRoundPayload']>, ParentType, ContextType, RequireFields<MutationAwardVentureRoundArgs, 'input'>>;
  changeVentureRoundState?: Resolver<Maybe<ResolversTypes['ChangeVentureRoundStatePayload']>, ParentType, ContextType, RequireFields<MutationChangeVentureRoundStateArgs, 'input'>>;
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
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  committees?: Resolver<Maybe<ResolversTypes['CommitteeConnection']>, ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first'>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'id'>>;
  elections?: Resolver<Maybe<ResolversTypes['ElectionConnection']>, ParentType, ContextType, RequireFields<QueryElectionsArgs, 'first'>>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryMatterArgs, 'id'>>;
  matters?: Resolver<Maybe<ResolversTypes['MatterConnection']>, ParentType, ContextType, RequireFields<QueryMattersArgs, 'first'>>;
  deliberationSession?: Resolver<Maybe<ResolversTypes['DeliberationSession']>, ParentType, ContextType, RequireFields<QueryDeliberationSessionArgs, 'id'>>;
  deliberationSessions?: Resolver<Maybe<ResolversTypes['DeliberationSessionConnection']>, ParentType, ContextType, RequireFields<QueryDeliberationSessionsArgs, 'first'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeConnection']>, ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'first'>>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType, RequireFields<QueryPollArgs, 'id'>>;
  polls?: Resolver<Maybe<ResolversTypes['PollConnection']>, ParentType, ContextType, RequireFields<QueryPollsArgs, 'first'>>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType, RequireFields<QueryEstateArgs, 'id'>>;
  estates?: Resolver<Maybe<ResolversTypes['EstateConnection']>, ParentType, ContextType, RequireFields<QueryEstatesArgs, 'first'>>;
  ownersVote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType, RequireFields<QueryOwnersVoteArgs, 'id'>>;
  ownersVotes?: Resolver<Maybe<ResolversTypes['OwnersVoteConnection']>, ParentType, ContextType, RequireFields<QueryOwnersVotesArgs, 'first'>>;
  jointMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType, RequireFields<QueryJointMeetingArgs, 'id'>>;
  jointMeetings?: Resolver<Maybe<ResolversTypes['JointMeetingConnection']>, ParentType, ContextType, RequireFields<QueryJointMeetingsArgs, 'first'>>;
  linkageProject?: Resolver<Maybe<ResolversTypes['LinkageProject']>, ParentType, ContextType, RequireFields<QueryLinkageProjectArgs, 'id'>>;
  linkageProjects?: Resolver<Maybe<ResolversTypes['LinkageProjectConnection']>, ParentType, ContextType, RequireFields<QueryLinkageProjectsArgs, 'first'>>;
  communityOrganizations?: Resolver<Maybe<ResolversTypes['CommunityOrganizationConnection']>, ParentType, ContextType, RequireFields<QueryCommunityOrganizationsArgs, 'first'>>;
  communityFund?: Resolver<Maybe<ResolversTypes['CommunityFund']>, ParentType, ContextType, RequireFields<QueryCommunityFundArgs, 'id'>>;
  communityFunds?: Resolver<Maybe<ResolversTypes['CommunityFundConnection']>, ParentType, ContextType, RequireFields<QueryCommunityFundsArgs, 'first'>>;
  governanceParameters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Parameter']>>, ParentType, ContextType, Partial<QueryGovernanceParametersArgs>>;
  socialWorkStation?: Resolver<Maybe<ResolversTypes['SocialWorkStation']>, ParentType, ContextType, RequireFields<QuerySocialWorkStationArgs, 'id'>>;
  socialWorkStations?: Resolver<Maybe<ResolversTypes['SocialWorkStationConnection']>, ParentType, ContextType, RequireFields<QuerySocialWorkStationsArgs, 'first'>>;
  socialWorkCase?: Resolver<Maybe<ResolversTypes['SocialWorkCase']>, ParentType, ContextType, RequireFields<QuerySocialWorkCaseArgs, 'id'>>;
  socialWorkCases?: Resolver<Maybe<ResolversTypes['SocialWorkCaseConnection']>, ParentType, ContextType, RequireFields<QuerySocialWorkCasesArgs, 'first'>>;
  ventureRound?: Resolver<Maybe<ResolversTypes['VentureRound']>, ParentType, ContextType, RequireFields<QueryVentureRoundArgs, 'id'>>;
  ventureRounds?: Resolver<Maybe<ResolversTypes['VentureRoundConnection']>, ParentType, ContextType, RequireFields<QueryVentureRoundsArgs, 'first'>>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'first'>>;
  volunteerActivity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType, RequireFields<QueryVolunteerActivityArgs, 'id'>>;
  volunteerActivities?: Resolver<Maybe<ResolversTypes['VolunteerActivityConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerActivitiesArgs, 'first'>>;
  volunteerSignUp?: Resolver<Maybe<ResolversTypes['VolunteerSignUp']>, ParentType, ContextType, RequireFields<QueryVolunteerSignUpArgs, 'id'>>;
  volunteerCertificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType, RequireFields<QueryVolunteerCertificateArgs, 'volunteer'>>;
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

