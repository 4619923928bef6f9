// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionReference, ResidentReference, HouseholdReference, OrganizationReference } from '../shared/references.ts';
import type { AssistanceStandardRecord, FamilyUnitRecord, FamilyMemberRecord, ExcludedFamilyMemberRecord, DibaoCaseRecord, DibaoMemberRecord, DibaoChangeRecord, TekunCaseRecord, SixItemsRecord, TekunChangeRecord, RescueStationRecord, ResidentAssistanceRecord, AssistanceStandardConnectionRecord, DibaoCaseConnectionRecord, TekunCaseConnectionRecord, RescueStationConnectionRecord } from './records.ts';
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

/** An administrative division, with what assistance knows of it (行政区划). */
export type Division = {
  /** Twelve digits, right-padded with zeros (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Minimum living guarantee cases handled here or further below, by division and id (低保家庭). */
  readonly dibaoCases?: Maybe<DibaoCaseConnection>;
  /** People supported in extreme difficulty here or further below, by division and id (特困供养对象). */
  readonly tekunCases?: Maybe<TekunCaseConnection>;
  /** Figures of this division and all below it in the month of a day; small ones too, so not public (救助统计). */
  readonly assistanceStats?: Maybe<AssistanceStats>;
  /** Standards that hold here on a day: its own, else those of the nearest division above (适用救助标准). */
  readonly assistanceStandards?: Maybe<ReadonlyArray<AssistanceStandard>>;
};


/** An administrative division, with what assistance knows of it (行政区划). */
export type DivisionDibaoCasesArgs = {
  filter?: InputMaybe<DibaoCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, with what assistance knows of it (行政区划). */
export type DivisionTekunCasesArgs = {
  filter?: InputMaybe<TekunCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, with what assistance knows of it (行政区划). */
export type DivisionAssistanceStatsArgs = {
  asOf: Scalars['Date']['input'];
};


/** An administrative division, with what assistance knows of it (行政区划). */
export type DivisionAssistanceStandardsArgs = {
  asOf: Scalars['Date']['input'];
};

/** A person of the register, with the assistance he or she receives (居民). */
export type Resident = {
  /** Stable opaque identifier (居民编号). */
  readonly id: Scalars['ID']['output'];
  /** What the person receives and once received; that it is anything is sensitive (社会救助). */
  readonly assistance?: Maybe<ResidentAssistance>;
};

/** A household of the register, with the assistance its families receive (户). */
export type Household = {
  /** Stable opaque identifier (户编号). */
  readonly id: Scalars['ID']['output'];
  /** Minimum living guarantee cases whose family unit comes from this household, newest first; sensitive even when none (户内低保). */
  readonly assistanceCases?: Maybe<ReadonlyArray<DibaoCase>>;
};

/** A legal person or body with a unified social credit code (组织). */
export type Organization = {
  /** Unified social credit code, 18 characters (统一社会信用代码). */
  readonly uscc: Scalars['ID']['output'];
};

/** An elderly-care facility, known here only as a place of concentrated support (养老服务设施). */
export type ElderlyCareFacility = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
};

/** A standard, cap or figure that assistance is decided by, valid for a time in a division (救助标准). */
export type AssistanceStandard = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Where it holds, and below unless a lower division has its own (适用区划). */
  readonly division?: Maybe<Division>;
  /** What it sets (标准类别). */
  readonly kind: AssistanceStandardKind;
  /** Yuan: per person and month; a cap in all; disposable income per head and year. Null where a ratio is set (金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** A multiple, share or growth rate as a decimal; null where an amount is set (比率). */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Whether it is for urban or rural people, null when for both (城乡类别). */
  readonly areaType?: Maybe<AreaType>;
  /** First day in force (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Last day in force, null until another takes its place (失效日期). */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Number of the document that set it (文号). */
  readonly documentNo: Scalars['String']['output'];
};

/** Which standard it is (救助标准类别). */
export type AssistanceStandardKind =
  /** Minimum living guarantee, urban (城市低保标准). */
  | 'DIBAO_URBAN'
  /** Minimum living guarantee, rural (农村低保标准). */
  | 'DIBAO_RURAL'
  /** Basic living standard in extreme difficulty, urban (城市特困基本生活标准). */
  | 'TEKUN_BASIC_URBAN'
  /** Basic living standard in extreme difficulty, rural (农村特困基本生活标准). */
  | 'TEKUN_BASIC_RURAL'
  /** Care standard of those who care for themselves (全自理照料护理标准). */
  | 'TEKUN_CARE_FULL'
  /** Care standard of those who need some care (半护理照料护理标准). */
  | 'TEKUN_CARE_PARTIAL'
  /** Care standard of those who need full care (全护理照料护理标准). */
  | 'TEKUN_CARE_NONE'
  /** Multiple of the guarantee standard below which a family is an edge family (低保边缘倍数). */
  | 'EDGE_MULTIPLE'
  /** Share of income above which expenditure counts as rigid (刚性支出比例). */
  | 'RIGID_EXPENDITURE_RATIO'
  /** Most that a township may grant as temporary assistance (小额临时救助限额). */
  | 'TEMP_SMALL_CAP'
  /** Most temporary assistance of a family in a year (临时救助年度限额). */
  | 'TEMP_TOTAL_CAP'
  /** Disposable income per head in a year (人均可支配收入). */
  | 'DISPOSABLE_INCOME_PC'
  /** Growth of consumption per head in a year (人均消费支出增速). */
  | 'CONSUMPTION_GROWTH';

/** Family members who live together, the means-tested unit; not the same as the household, and sensitive as the case is (共同生活的家庭成员). */
export type FamilyUnit = {
  /** The member who applied (申请人). */
  readonly applicant?: Maybe<Resident>;
  /** Everybody who counts (家庭成员). */
  readonly members: ReadonlyArray<FamilyMember>;
  /** People of the household who do not count (不计入人员). */
  readonly excluded: ReadonlyArray<ExcludedFamilyMember>;
};

/** One person who counts in a family unit (共同生活家庭成员). */
export type FamilyMember = {
  /** The person (居民). */
  readonly resident?: Maybe<Resident>;
  /** Relation to the applicant (与申请人关系). */
  readonly relation: FamilyRelation;
  /** Why the person counts (计入原因). */
  readonly includedBecause: FamilyInclusion;
};

/** One person who does not count in a family unit; why may tell of prison, detoxification or religion (不计入人员). */
export type ExcludedFamilyMember = {
  /** The person (居民). */
  readonly resident?: Maybe<Resident>;
  /** Why the person does not count (不计入原因). */
  readonly reason: FamilyExclusion;
};

/** Relation to the applicant (与申请人关系). */
export type FamilyRelation =
  /** The applicant (本人). */
  | 'SELF'
  /** Spouse (配偶). */
  | 'SPOUSE'
  /** Child (子女). */
  | 'CHILD'
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

/** Why a person counts in a family unit (计入原因). */
export type FamilyInclusion =
  /** The applicant (申请人). */
  | 'APPLICANT'
  /** Spouse (配偶). */
  | 'SPOUSE'
  /** Minor child (未成年子女). */
  | 'MINOR_CHILD'
  /** Adult child who cannot live independently, students up to bachelor level included (不能独立生活的成年子女). */
  | 'DEPENDENT_ADULT_CHILD'
  /** Other person with a legal duty of support who lives together long-term (长期共同生活的法定赡养、抚养、扶养义务人). */
  | 'SUPPORT_DUTY';

/** Why a person of the household does not count (不计入原因). */
export type FamilyExclusion =
  /** Religious staff away from the family for three years or more (脱离家庭三年以上的宗教教职人员). */
  | 'RELIGIOUS_STAFF_AWAY'
  /** In prison (服刑). */
  | 'IMPRISONED'
  /** In compulsory detoxification (强制隔离戒毒). */
  | 'COMPULSORY_DETOX'
  /** Declared missing by a court (宣告失踪). */
  | 'DECLARED_MISSING'
  /** Lives here without a legal duty of support (无法定赡养、抚养、扶养义务). */
  | 'NO_SUPPORT_DUTY'
  /** Another ground set by the province (省级规定的其他人员). */
  | 'OTHER_BY_PROVINCE';

/** A family's minimum living guarantee from grant to end; who receives it is sensitive, like all that it tells (最低生活保障, 低保). */
export type DibaoCase = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Case number (低保证号). */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** The community that handles it (经办区划). */
  readonly handlingDivision?: Maybe<Division>;
  /** The household its family unit comes from (所在户). */
  readonly household?: Maybe<Household>;
  /** The means-tested family (共同生活的家庭成员). */
  readonly familyUnit?: Maybe<FamilyUnit>;
  /** Whether the urban or rural standard applies (城乡类别). */
  readonly areaType?: Maybe<AreaType>;
  /** Everybody ever covered, the present first (保障对象). */
  readonly members?: Maybe<ReadonlyArray<DibaoMember>>;
  /** How many are covered; how many were at the end of an ended case (保障人数). */
  readonly coveredMembers?: Maybe<Scalars['Int']['output']>;
  /** Monthly income per head as last decided, rule A-02 (月人均收入). */
  readonly perCapitaIncome?: Maybe<Scalars['Money']['output']>;
  /** The standard it is or was last computed from (适用低保标准). */
  readonly standard?: Maybe<Scalars['Money']['output']>;
  /** Amount of a month, the last one paid once the case has ended, rule A-03 (月保障金额). */
  readonly monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** Class of the family (保障类别). */
  readonly class?: Maybe<DibaoClass>;
  /** State of the benefit (待遇状态). */
  readonly status?: Maybe<BenefitStatus>;
  /** First month paid for (起始月份). */
  readonly startMonth?: Maybe<Scalars['Month']['output']>;
  /** Last month paid for, null while it goes on (终止月份). */
  readonly endMonth?: Maybe<Scalars['Month']['output']>;
  /** Why it ended (终止原因). */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** Last review (最近核查日期). */
  readonly lastReviewOn?: Maybe<Scalars['Date']['output']>;
  /** When the next review is due, rule A-11; null once ended (下次核查日期). */
  readonly nextReviewDue?: Maybe<Scalars['Date']['output']>;
  /** Whether the review is overdue today, rule A-11; payment goes on (核查逾期). */
  readonly reviewOverdue?: Maybe<Scalars['Boolean']['output']>;
  /** Last day of the gradual exit, null without one (渐退期截止日期). */
  readonly gradualExitUntil?: Maybe<Scalars['Date']['output']>;
  /** What was decided, oldest first (变动记录). */
  readonly changes?: Maybe<ReadonlyArray<DibaoChange>>;
};

/** One person covered by a case (低保对象). */
export type DibaoMember = {
  /** The person (居民). */
  readonly resident?: Maybe<Resident>;
  /** Class of the person (保障类别). */
  readonly class: DibaoClass;
  /** The supplement paid for the person, at most one, rule A-04 (分类施保类别). */
  readonly supplementKind?: Maybe<SupplementKind>;
  /** Share of the standard that the supplement is, null without one (分类施保比例). */
  readonly supplementRate?: Maybe<Scalars['Float']['output']>;
  /** Whether this person alone of an edge family is covered, rule A-06 (单人户). */
  readonly individual: Scalars['Boolean']['output'];
  /** First month covered (保障起始月份). */
  readonly coveredFrom: Scalars['Month']['output'];
  /** Last month covered, null while it goes on (保障终止月份). */
  readonly coveredTo?: Maybe<Scalars['Month']['output']>;
};

/** Class by earning capacity (低保类别). */
export type DibaoClass =
  /** Long-term, no earning capacity (A类). */
  | 'A'
  /** Income relatively fixed (B类). */
  | 'B'
  /** Able to work, income varies (C类). */
  | 'C';

/** For whom a supplement is paid (分类施保类别). */
export type SupplementKind =
  /** Elderly person (老年人). */
  | 'ELDERLY'
  /** Minor (未成年人). */
  | 'MINOR'
  /** Severely disabled person (重度残疾人). */
  | 'SEVERELY_DISABLED'
  /** Seriously ill person (重病患者). */
  | 'SERIOUSLY_ILL';

/** One decision on a guarantee case; it holds until the next takes effect (低保变动记录). */
export type DibaoChange = {
  /** What was decided (变动类别). */
  readonly kind: CaseChangeKind;
  /** Day of the decision (决定日期). */
  readonly decidedOn: Scalars['Date']['output'];
  /** First month it holds for (生效月份). */
  readonly effectiveMonth: Scalars['Month']['output'];
  /** State of the benefit from then (变动后状态). */
  readonly status: BenefitStatus;
  /** People covered from then (变动后保障人数). */
  readonly coveredMembers: Scalars['Int']['output'];
  /** The standard computed from (适用低保标准). */
  readonly standard: Scalars['Money']['output'];
  /** Amount of a month from then, zero while nothing is paid (变动后月保障金额). */
  readonly monthlyAmount: Scalars['Money']['output'];
  /** Written reason (变动理由). */
  readonly reason: Scalars['String']['output'];
};

/** What a decision on a running case does (变动类别). */
export type CaseChangeKind =
  /** Granted (批准). */
  | 'GRANTED'
  /** Recomputed because the standard rose, rule A-14 (提标). */
  | 'STANDARD_RAISED'
  /** A person joined (增员). */
  | 'MEMBER_ADDED'
  /** A person left or died (减员). */
  | 'MEMBER_REMOVED'
  /** More is paid (增发). */
  | 'INCREASED'
  /** Less is paid (减发). */
  | 'DECREASED'
  /** Care was assessed anew (护理等级变更). */
  | 'CARE_REASSESSED'
  /** Paused (暂停). */
  | 'SUSPENDED'
  /** Resumed (恢复). */
  | 'RESUMED'
  /** Gradual exit began, rule A-13 (渐退). */
  | 'GRADUAL_EXIT_ENTERED'
  /** Ended (终止). */
  | 'TERMINATED';

/** A person supported in extreme difficulty, from grant to end; who it is is sensitive, like all that it tells (特困人员救助供养). */
export type TekunCase = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Case number (特困供养证号). */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** The person (特困人员). */
  readonly person?: Maybe<Resident>;
  /** The household the person is of, null without one (所在户). */
  readonly household?: Maybe<Household>;
  /** The community that handles it (经办区划). */
  readonly handlingDivision?: Maybe<Division>;
  /** Whether the urban or rural standard applies (城乡类别). */
  readonly areaType?: Maybe<AreaType>;
  /** On which ground, rule A-19 (认定依据). */
  readonly basis?: Maybe<TekunBasis>;
  /** Where support is given, by the person's own choice (供养方式). */
  readonly supportMode?: Maybe<SupportMode>;
  /** Self-care by the six items, rule A-20 (生活自理能力). */
  readonly selfCare?: Maybe<SelfCare>;
  /** What the person can do alone (六项指标). */
  readonly sixItems?: Maybe<SixItems>;
  /** Day of that assessment (评估日期). */
  readonly assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Facility of concentrated support, null when dispersed or not yet named (供养机构). */
  readonly institution?: Maybe<ElderlyCareFacility>;
  /** Who cares for a person supported at home, null when nobody of the register does (照料人). */
  readonly carer?: Maybe<Resident>;
  /** Number of the care agreement that dispersed support needs, rule A-21 (照料护理协议编号). */
  readonly careAgreementNo?: Maybe<Scalars['String']['output']>;
  /** Basic standard of a month (基本生活标准). */
  readonly basicAmount?: Maybe<Scalars['Money']['output']>;
  /** Care standard of a month (照料护理标准). */
  readonly careAmount?: Maybe<Scalars['Money']['output']>;
  /** Both together, the last month's once the case has ended, rule A-21 (月供养金额). */
  readonly monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** State of the benefit (待遇状态). */
  readonly status?: Maybe<BenefitStatus>;
  /** First month paid for (起始月份). */
  readonly startMonth?: Maybe<Scalars['Month']['output']>;
  /** Last month paid for, null while it goes on (终止月份). */
  readonly endMonth?: Maybe<Scalars['Month']['output']>;
  /** Why it ended (终止原因). */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** What was decided, oldest first (变动记录). */
  readonly changes?: Maybe<ReadonlyArray<TekunChange>>;
};

/** Ground of support in extreme difficulty, rule A-19 (认定依据). */
export type TekunBasis =
  /** Sixty years of age or more (老年人). */
  | 'ELDERLY'
  /** Disabled (残疾人). */
  | 'DISABLED'
  /** Minor (未成年人). */
  | 'MINOR';

/** Where support is given (供养方式). */
export type SupportMode =
  /** In an institution (集中供养). */
  | 'CONCENTRATED'
  /** At home (分散供养). */
  | 'DISPERSED';

/** Ability to care for oneself, rule A-20 (生活自理能力). */
export type SelfCare =
  /** All six items possible (全自理). */
  | 'FULL'
  /** One to three items impossible (半护理). */
  | 'PARTIAL'
  /** Four items or more impossible (全护理). */
  | 'NONE';

/** The six items of self-care: whether each is possible alone; health, so sensitive (生活自理六项指标). */
export type SixItems = {
  /** Eating (自主吃饭). */
  readonly eating: Scalars['Boolean']['output'];
  /** Dressing (自主穿衣). */
  readonly dressing: Scalars['Boolean']['output'];
  /** Getting in and out of bed (自主上下床). */
  readonly gettingUp: Scalars['Boolean']['output'];
  /** Going to the toilet (自主如厕). */
  readonly toilet: Scalars['Boolean']['output'];
  /** Walking indoors (室内自主行走). */
  readonly walking: Scalars['Boolean']['output'];
  /** Bathing (自主洗澡). */
  readonly bathing: Scalars['Boolean']['output'];
};

/** One decision on a person in extreme difficulty; it holds until the next takes effect (特困变动记录). */
export type TekunChange = {
  /** What was decided (变动类别). */
  readonly kind: CaseChangeKind;
  /** Day of the decision (决定日期). */
  readonly decidedOn: Scalars['Date']['output'];
  /** First month it holds for (生效月份). */
  readonly effectiveMonth: Scalars['Month']['output'];
  /** State of the benefit from then (变动后状态). */
  readonly status: BenefitStatus;
  /** Self-care from then (变动后生活自理能力). */
  readonly selfCare: SelfCare;
  /** Support mode from then (变动后供养方式). */
  readonly supportMode: SupportMode;
  /** Amount of a month from then, zero while nothing is paid (变动后月供养金额). */
  readonly monthlyAmount: Scalars['Money']['output'];
  /** Written reason (变动理由). */
  readonly reason: Scalars['String']['output'];
};

/** A rescue station for people without livelihood (救助管理站). */
export type RescueStation = Facility & {
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
  /** Which level runs it (站点层级). */
  readonly tier: RescueStationTier;
  /** Whether it has premises of its own (单独救助场所). */
  readonly hasIndependentPremises: Scalars['Boolean']['output'];
  /** Beds in all (床位数). */
  readonly beds: Scalars['Int']['output'];
  /** Beds for men (男床位). */
  readonly maleBeds: Scalars['Int']['output'];
  /** Beds for women, housed apart (女床位). */
  readonly femaleBeds: Scalars['Int']['output'];
  /** Whether minors have a section of their own (未成年人专区). */
  readonly hasMinorSection: Scalars['Boolean']['output'];
};

/** Level of a rescue station (救助管理站层级). */
export type RescueStationTier =
  /** Prefecture level (市级). */
  | 'PREFECTURE'
  /** County level (县级). */
  | 'COUNTY';

/** What one person receives and once received (居民社会救助). */
export type ResidentAssistance = {
  /** The guarantee case that covers the person now (现享低保). */
  readonly dibaoCase?: Maybe<DibaoCase>;
  /** The person's support in extreme difficulty now (现享特困供养). */
  readonly tekunCase?: Maybe<TekunCase>;
  /** Guarantee cases that no longer cover the person, newest first (历史低保). */
  readonly pastDibaoCases: ReadonlyArray<DibaoCase>;
  /** Ended support in extreme difficulty, newest first (历史特困供养). */
  readonly pastTekunCases: ReadonlyArray<TekunCase>;
};

/** Figures of a division and all below it in one month; paid means active or in gradual exit (救助统计). */
export type AssistanceStats = {
  /** The day whose month is told (基准日期). */
  readonly asOf: Scalars['Date']['output'];
  /** Families paid the minimum living guarantee (低保户数). */
  readonly dibaoFamilies: Scalars['Int']['output'];
  /** Urban people covered by it (城市低保人数). */
  readonly dibaoUrbanPersons: Scalars['Int']['output'];
  /** Rural people covered by it (农村低保人数). */
  readonly dibaoRuralPersons: Scalars['Int']['output'];
  /** Amount of that month (当月低保金额). */
  readonly dibaoMonthlyAmount: Scalars['Money']['output'];
  /** People supported in extreme difficulty (特困人数). */
  readonly tekunPersons: Scalars['Int']['output'];
  /** Of these, supported in institutions (集中供养人数). */
  readonly tekunConcentrated: Scalars['Int']['output'];
  /** Of these, in need of full care (全护理人数). */
  readonly tekunFullCare: Scalars['Int']['output'];
  /** Amount of that month (当月特困供养金额). */
  readonly tekunMonthlyAmount: Scalars['Money']['output'];
};

/** Narrows a list of standards; all given conditions hold together (救助标准筛选). */
export type AssistanceStandardFilter = {
  /** What it sets (标准类别). */
  readonly kind?: InputMaybe<AssistanceStandardKind>;
  /** Set by this division, a county or above, or further below (区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in force on this day; of all times when left out (基准日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of guarantee cases; all given conditions hold together (低保筛选). */
export type DibaoCaseFilter = {
  /** Handled by this division or further below (经办区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Urban or rural (城乡类别). */
  readonly areaType?: InputMaybe<AreaType>;
  /** State of the benefit (待遇状态). */
  readonly status?: InputMaybe<BenefitStatus>;
  /** Class of the family (保障类别). */
  readonly class?: InputMaybe<DibaoClass>;
  /** Review due before this day (核查到期早于). */
  readonly reviewDueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the review is overdue today (核查逾期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full years of age of a person covered now, lowest, today (保障对象最小年龄). */
  readonly memberAgeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Full years of age of a person covered now, highest, today; the same person as for the lowest (保障对象最大年龄). */
  readonly memberAgeMax?: InputMaybe<Scalars['Int']['input']>;
  /** Amount of a month (月保障金额). */
  readonly amount?: InputMaybe<MoneyRange>;
  /** First month between the months of these days (起始月份). */
  readonly startedBetween?: InputMaybe<DateRange>;
};

/** Narrows a list of people in extreme difficulty; all given conditions hold together (特困筛选). */
export type TekunCaseFilter = {
  /** Handled by this division or further below (经办区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Self-care (生活自理能力). */
  readonly selfCare?: InputMaybe<SelfCare>;
  /** Where support is given (供养方式). */
  readonly supportMode?: InputMaybe<SupportMode>;
  /** State of the benefit (待遇状态). */
  readonly status?: InputMaybe<BenefitStatus>;
};

/** Narrows a list of rescue stations; all given conditions hold together (救助管理站筛选). */
export type RescueStationFilter = {
  /** Stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Which level runs it (站点层级). */
  readonly tier?: InputMaybe<RescueStationTier>;
  /** Stage of its life (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
  /** Whether it has premises of its own (单独救助场所). */
  readonly hasIndependentPremises?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of standards (救助标准分页). */
export type AssistanceStandardConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<AssistanceStandardEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One standard of a page (救助标准行). */
export type AssistanceStandardEdge = {
  /** The standard (救助标准). */
  readonly node: AssistanceStandard;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of guarantee cases (低保分页). */
export type DibaoCaseConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DibaoCaseEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One guarantee case of a page (低保行). */
export type DibaoCaseEdge = {
  /** The case (低保). */
  readonly node: DibaoCase;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of people in extreme difficulty (特困分页). */
export type TekunCaseConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<TekunCaseEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One person in extreme difficulty of a page (特困行). */
export type TekunCaseEdge = {
  /** The case (特困供养). */
  readonly node: TekunCase;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of rescue stations (救助管理站分页). */
export type RescueStationConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<RescueStationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One rescue station of a page (救助管理站行). */
export type RescueStationEdge = {
  /** The station (救助管理站). */
  readonly node: RescueStation;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

export type Query = {
  /** One guarantee case by id, null when there is none (低保). */
  readonly dibaoCase?: Maybe<DibaoCase>;
  /** Guarantee cases by division and id (低保列表). */
  readonly dibaoCases?: Maybe<DibaoCaseConnection>;
  /** One person's support in extreme difficulty by id, null when there is none (特困供养). */
  readonly tekunCase?: Maybe<TekunCase>;
  /** People in extreme difficulty by division and id (特困列表). */
  readonly tekunCases?: Maybe<TekunCaseConnection>;
  /** Rescue stations by division and id (救助管理站列表). */
  readonly rescueStations?: Maybe<RescueStationConnection>;
  /** Standards by division and id (救助标准列表). */
  readonly assistanceStandards?: Maybe<AssistanceStandardConnection>;
};


export type QueryDibaoCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDibaoCasesArgs = {
  filter?: InputMaybe<DibaoCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTekunCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTekunCasesArgs = {
  filter?: InputMaybe<TekunCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRescueStationsArgs = {
  filter?: InputMaybe<RescueStationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssistanceStandardsArgs = {
  filter?: InputMaybe<AssistanceStandardFilter>;
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
  Household: Household;
  Organization: Organization;
  AssistanceStandard: AssistanceStandard;
  DibaoCase: DibaoCase;
  TekunCase: TekunCase;
  RescueStation: RescueStation;
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
  AssistanceStandard:
    ( { __typename: 'AssistanceStandard' }
    & GraphQLRecursivePick<FederationTypes['AssistanceStandard'], {"id":true}> );
  DibaoCase:
    ( { __typename: 'DibaoCase' }
    & GraphQLRecursivePick<FederationTypes['DibaoCase'], {"id":true}> );
  TekunCase:
    ( { __typename: 'TekunCase' }
    & GraphQLRecursivePick<FederationTypes['TekunCase'], {"id":true}> );
  RescueStation:
    ( { __typename: 'RescueStation' }
    & GraphQLRecursivePick<FederationTypes['RescueStation'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Facility: ( RescueStationRecord );
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
  ElderlyCareFacility: ResolverTypeWrapper<ElderlyCareFacility>;
  AssistanceStandard: ResolverTypeWrapper<AssistanceStandardRecord>;
  AssistanceStandardKind: AssistanceStandardKind;
  FamilyUnit: ResolverTypeWrapper<FamilyUnitRecord>;
  FamilyMember: ResolverTypeWrapper<FamilyMemberRecord>;
  ExcludedFamilyMember: ResolverTypeWrapper<ExcludedFamilyMemberRecord>;
  FamilyRelation: FamilyRelation;
  FamilyInclusion: FamilyInclusion;
  FamilyExclusion: FamilyExclusion;
  DibaoCase: ResolverTypeWrapper<DibaoCaseRecord>;
  DibaoMember: ResolverTypeWrapper<DibaoMemberRecord>;
  DibaoClass: DibaoClass;
  SupplementKind: SupplementKind;
  DibaoChange: ResolverTypeWrapper<DibaoChangeRecord>;
  CaseChangeKind: CaseChangeKind;
  TekunCase: ResolverTypeWrapper<TekunCaseRecord>;
  TekunBasis: TekunBasis;
  SupportMode: SupportMode;
  SelfCare: SelfCare;
  SixItems: ResolverTypeWrapper<SixItemsRecord>;
  TekunChange: ResolverTypeWrapper<TekunChangeRecord>;
  RescueStation: ResolverTypeWrapper<RescueStationRecord>;
  RescueStationTier: RescueStationTier;
  ResidentAssistance: ResolverTypeWrapper<ResidentAssistanceRecord>;
  AssistanceStats: ResolverTypeWrapper<AssistanceStats>;
  AssistanceStandardFilter: AssistanceStandardFilter;
  DibaoCaseFilter: DibaoCaseFilter;
  TekunCaseFilter: TekunCaseFilter;
  RescueStationFilter: RescueStationFilter;
  AssistanceStandardConnection: ResolverTypeWrapper<AssistanceStandardConnectionRecord>;
  AssistanceStandardEdge: ResolverTypeWrapper<Omit<AssistanceStandardEdge, 'node'> & { node: ResolversTypes['AssistanceStandard'] }>;
  DibaoCaseConnection: ResolverTypeWrapper<DibaoCaseConnectionRecord>;
  DibaoCaseEdge: ResolverTypeWrapper<Omit<DibaoCaseEdge, 'node'> & { node: ResolversTypes['DibaoCase'] }>;
  TekunCaseConnection: ResolverTypeWrapper<TekunCaseConnectionRecord>;
  TekunCaseEdge: ResolverTypeWrapper<Omit<TekunCaseEdge, 'node'> & { node: ResolversTypes['TekunCase'] }>;
  RescueStationConnection: ResolverTypeWrapper<RescueStationConnectionRecord>;
  RescueStationEdge: ResolverTypeWrapper<Omit<RescueStationEdge, 'node'> & { node: ResolversTypes['RescueStation'] }>;
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
  Household: HouseholdReference;
  Organization: OrganizationReference;
  ElderlyCareFacility: ElderlyCareFacility;
  AssistanceStandard: AssistanceStandardRecord;
  FamilyUnit: FamilyUnitRecord;
  FamilyMember: FamilyMemberRecord;
  ExcludedFamilyMember: ExcludedFamilyMemberRecord;
  DibaoCase: DibaoCaseRecord;
  DibaoMember: DibaoMemberRecord;
  DibaoChange: DibaoChangeRecord;
  TekunCase: TekunCaseRecord;
  SixItems: SixItemsRecord;
  TekunChange: TekunChangeRecord;
  RescueStation: RescueStationRecord;
  ResidentAssistance: ResidentAssistanceRecord;
  AssistanceStats: AssistanceStats;
  AssistanceStandardFilter: AssistanceStandardFilter;
  DibaoCaseFilter: DibaoCaseFilter;
  TekunCaseFilter: TekunCaseFilter;
  RescueStationFilter: RescueStationFilter;
  AssistanceStandardConnection: AssistanceStandardConnectionRecord;
  AssistanceStandardEdge: Omit<AssistanceStandardEdge, 'node'> & { node: ResolversParentTypes['AssistanceStandard'] };
  DibaoCaseConnection: DibaoCaseConnectionRecord;
  DibaoCaseEdge: Omit<DibaoCaseEdge, 'node'> & { node: ResolversParentTypes['DibaoCase'] };
  TekunCaseConnection: TekunCaseConnectionRecord;
  TekunCaseEdge: Omit<TekunCaseEdge, 'node'> & { node: ResolversParentTypes['TekunCase'] };
  RescueStationConnection: RescueStationConnectionRecord;
  RescueStationEdge: Omit<RescueStationEdge, 'node'> & { node: ResolversParentTypes['RescueStation'] };
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
  __resolveType: TypeResolveFn<'RescueStation', ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dibaoCases?: Resolver<Maybe<ResolversTypes['DibaoCaseConnection']>, ParentType, ContextType, RequireFields<DivisionDibaoCasesArgs, 'first'>>;
  tekunCases?: Resolver<Maybe<ResolversTypes['TekunCaseConnection']>, ParentType, ContextType, RequireFields<DivisionTekunCasesArgs, 'first'>>;
  assistanceStats?: Resolver<Maybe<ResolversTypes['AssistanceStats']>, ParentType, ContextType, RequireFields<DivisionAssistanceStatsArgs, 'asOf'>>;
  assistanceStandards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssistanceStandard']>>, ParentType, ContextType, RequireFields<DivisionAssistanceStandardsArgs, 'asOf'>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assistance?: Resolver<Maybe<ResolversTypes['ResidentAssistance']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assistanceCases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DibaoCase']>>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ElderlyCareFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareFacility'] = ResolversParentTypes['ElderlyCareFacility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssistanceStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceStandard'] = ResolversParentTypes['AssistanceStandard'], FederationReferenceType extends FederationReferenceTypes['AssistanceStandard'] = FederationReferenceTypes['AssistanceStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssistanceStandardKind'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaType?: Resolver<Maybe<ResolversTypes['AreaType']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FamilyUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyUnit'] = ResolversParentTypes['FamilyUnit']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['FamilyMember']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedFamilyMember']>, ParentType, ContextType>;
};

export type FamilyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FamilyRelation'], ParentType, ContextType>;
  includedBecause?: Resolver<ResolversTypes['FamilyInclusion'], ParentType, ContextType>;
};

export type ExcludedFamilyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedFamilyMember'] = ResolversParentTypes['ExcludedFamilyMember']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FamilyExclusion'], ParentType, ContextType>;
};

export type DibaoCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DibaoCase'] = ResolversParentTypes['DibaoCase'], FederationReferenceType extends FederationReferenceTypes['DibaoCase'] = FederationReferenceTypes['DibaoCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DibaoCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlingDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  familyUnit?: Resolver<Maybe<ResolversTypes['FamilyUnit']>, ParentType, ContextType>;
  areaType?: Resolver<Maybe<ResolversTypes['AreaType']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DibaoMember']>>, ParentType, ContextType>;
  coveredMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perCapitaIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['DibaoClass']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BenefitStatus']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  lastReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextReviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gradualExitUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DibaoChange']>>, ParentType, ContextType>;
};

export type DibaoMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DibaoMember'] = ResolversParentTypes['DibaoMember']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['DibaoClass'], ParentType, ContextType>;
  supplementKind?: Resolver<Maybe<ResolversTypes['SupplementKind']>, ParentType, ContextType>;
  supplementRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  individual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coveredFrom?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  coveredTo?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
};

export type DibaoChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DibaoChange'] = ResolversParentTypes['DibaoChange']> = {
  kind?: Resolver<ResolversTypes['CaseChangeKind'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveMonth?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BenefitStatus'], ParentType, ContextType>;
  coveredMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TekunCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TekunCase'] = ResolversParentTypes['TekunCase'], FederationReferenceType extends FederationReferenceTypes['TekunCase'] = FederationReferenceTypes['TekunCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TekunCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  handlingDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  areaType?: Resolver<Maybe<ResolversTypes['AreaType']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['TekunBasis']>, ParentType, ContextType>;
  supportMode?: Resolver<Maybe<ResolversTypes['SupportMode']>, ParentType, ContextType>;
  selfCare?: Resolver<Maybe<ResolversTypes['SelfCare']>, ParentType, ContextType>;
  sixItems?: Resolver<Maybe<ResolversTypes['SixItems']>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['ElderlyCareFacility']>, ParentType, ContextType>;
  carer?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  careAgreementNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basicAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  careAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BenefitStatus']>, ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TekunChange']>>, ParentType, ContextType>;
};

export type SixItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SixItems'] = ResolversParentTypes['SixItems']> = {
  eating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dressing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gettingUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toilet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  walking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bathing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TekunChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TekunChange'] = ResolversParentTypes['TekunChange']> = {
  kind?: Resolver<ResolversTypes['CaseChangeKind'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveMonth?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BenefitStatus'], ParentType, ContextType>;
  selfCare?: Resolver<ResolversTypes['SelfCare'], ParentType, ContextType>;
  supportMode?: Resolver<ResolversTypes['SupportMode'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RescueStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescueStation'] = ResolversParentTypes['RescueStation'], FederationReferenceType extends FederationReferenceTypes['RescueStation'] = FederationReferenceTypes['RescueStation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RescueStation']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  tier?: Resolver<ResolversTypes['RescueStationTier'], ParentType, ContextType>;
  hasIndependentPremises?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maleBeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  femaleBeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMinorSection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentAssistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentAssistance'] = ResolversParentTypes['ResidentAssistance']> = {
  dibaoCase?: Resolver<Maybe<ResolversTypes['DibaoCase']>, ParentType, ContextType>;
  tekunCase?: Resolver<Maybe<ResolversTypes['TekunCase']>, ParentType, ContextType>;
  pastDibaoCases?: Resolver<ReadonlyArray<ResolversTypes['DibaoCase']>, ParentType, ContextType>;
  pastTekunCases?: Resolver<ReadonlyArray<ResolversTypes['TekunCase']>, ParentType, ContextType>;
};

export type AssistanceStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceStats'] = ResolversParentTypes['AssistanceStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dibaoFamilies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dibaoUrbanPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dibaoRuralPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dibaoMonthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tekunPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tekunConcentrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tekunFullCare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tekunMonthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AssistanceStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceStandardConnection'] = ResolversParentTypes['AssistanceStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssistanceStandardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceStandardEdge'] = ResolversParentTypes['AssistanceStandardEdge']> = {
  node?: Resolver<ResolversTypes['AssistanceStandard'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DibaoCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DibaoCaseConnection'] = ResolversParentTypes['DibaoCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DibaoCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DibaoCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DibaoCaseEdge'] = ResolversParentTypes['DibaoCaseEdge']> = {
  node?: Resolver<ResolversTypes['DibaoCase'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TekunCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TekunCaseConnection'] = ResolversParentTypes['TekunCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TekunCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TekunCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TekunCaseEdge'] = ResolversParentTypes['TekunCaseEdge']> = {
  node?: Resolver<ResolversTypes['TekunCase'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RescueStationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescueStationConnection'] = ResolversParentTypes['RescueStationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RescueStationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RescueStationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescueStationEdge'] = ResolversParentTypes['RescueStationEdge']> = {
  node?: Resolver<ResolversTypes['RescueStation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dibaoCase?: Resolver<Maybe<ResolversTypes['DibaoCase']>, ParentType, ContextType, RequireFields<QueryDibaoCaseArgs, 'id'>>;
  dibaoCases?: Resolver<Maybe<ResolversTypes['DibaoCaseConnection']>, ParentType, ContextType, RequireFields<QueryDibaoCasesArgs, 'first'>>;
  tekunCase?: Resolver<Maybe<ResolversTypes['TekunCase']>, ParentType, ContextType, RequireFields<QueryTekunCaseArgs, 'id'>>;
  tekunCases?: Resolver<Maybe<ResolversTypes['TekunCaseConnection']>, ParentType, ContextType, RequireFields<QueryTekunCasesArgs, 'first'>>;
  rescueStations?: Resolver<Maybe<ResolversTypes['RescueStationConnection']>, ParentType, ContextType, RequireFields<QueryRescueStationsArgs, 'first'>>;
  assistanceStandards?: Resolver<Maybe<ResolversTypes['AssistanceStandardConnection']>, ParentType, ContextType, RequireFields<QueryAssistanceStandardsArgs, 'first'>>;
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
  ElderlyCareFacility?: ElderlyCareFacilityResolvers<ContextType>;
  AssistanceStandard?: AssistanceStandardResolvers<ContextType>;
  FamilyUnit?: FamilyUnitResolvers<ContextType>;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  ExcludedFamilyMember?: ExcludedFamilyMemberResolvers<ContextType>;
  DibaoCase?: DibaoCaseResolvers<ContextType>;
  DibaoMember?: DibaoMemberResolvers<ContextType>;
  DibaoChange?: DibaoChangeResolvers<ContextType>;
  TekunCase?: TekunCaseResolvers<ContextType>;
  SixItems?: SixItemsResolvers<ContextType>;
  TekunChange?: TekunChangeResolvers<ContextType>;
  RescueStation?: RescueStationResolvers<ContextType>;
  ResidentAssistance?: ResidentAssistanceResolvers<ContextType>;
  AssistanceStats?: AssistanceStatsResolvers<ContextType>;
  AssistanceStandardConnection?: AssistanceStandardConnectionResolvers<ContextType>;
  AssistanceStandardEdge?: AssistanceStandardEdgeResolvers<ContextType>;
  DibaoCaseConnection?: DibaoCaseConnectionResolvers<ContextType>;
  DibaoCaseEdge?: DibaoCaseEdgeResolvers<ContextType>;
  TekunCaseConnection?: TekunCaseConnectionResolvers<ContextType>;
  TekunCaseEdge?: TekunCaseEdgeResolvers<ContextType>;
  RescueStationConnection?: RescueStationConnectionResolvers<ContextType>;
  RescueStationEdge?: RescueStationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

