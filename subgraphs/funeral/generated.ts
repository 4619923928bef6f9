// Made by "npm run generate" from the SDL; never edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FacilityRecord, DeathRecordRecord, DeathReportRecord, DeathStateChangeRecord, FuneralHomeRecord, ServicePointRecord, CemeteryRecord, ColumbariumRecord, ServiceItemRecord, DeathRecordConnectionRecord, FuneralHomeConnectionRecord, ServicePointConnectionRecord, CemeteryConnectionRecord, ColumbariumConnectionRecord, ServiceItemConnectionRecord } from './records.ts';
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

/** A record that somebody has died, from the first notice to its closing; sensitive in every part (死亡记录). */
export type DeathRecord = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who died, null while unidentified (死者). */
  readonly resident?: Maybe<Resident>;
  /** The community the person lived in, or was found in while unidentified (常住地). */
  readonly residenceDivision?: Maybe<Division>;
  /** Stage of the record (状态). */
  readonly state?: Maybe<DeathRecordState>;
  /** Day of death; the verified one once there is one, rule F-02 (死亡日期). */
  readonly diedOn?: Maybe<Scalars['Date']['output']>;
  /** Kind of place the person died at (死亡地点). */
  readonly placeKind?: Maybe<DeathPlaceKind>;
  /** Number of the death certificate, null while there is none (死亡证明编号). */
  readonly certificateNo?: Maybe<Scalars['String']['output']>;
  /** Who certified the death, null while nobody has (证明出具方). */
  readonly certifiedBy?: Maybe<DeathCertifier>;
  /** Class of the cause of death, for county officers and the health commission; `FORBIDDEN` to others (死因分类). */
  readonly causeClass?: Maybe<CauseClass>;
  /** Whether the death is an abnormal one that police must release, rule F-01 (非正常死亡). */
  readonly abnormal?: Maybe<Scalars['Boolean']['output']>;
  /** Who reported first (报告人). */
  readonly reportedBy?: Maybe<Scalars['String']['output']>;
  /** When it was first reported (报告时间). */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was verified, null until then (核实时间). */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who told us first (首报来源). */
  readonly source?: Maybe<DeathSource>;
  /** What each source said, the first one first (各来源报告). */
  readonly reports?: Maybe<ReadonlyArray<DeathReport>>;
  /** Days from death to verification, null until then (核实用时, 天). */
  readonly daysToVerification?: Maybe<Scalars['Int']['output']>;
  /** Whether it was verified later than rule F-03 allows, null until then (是否逾期). */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** What a clerk should look into, e.g. `DATE_CONFLICT` of rule F-02 (提示). */
  readonly warnings?: Maybe<ReadonlyArray<Refusal>>;
  /** Every stage it has been through, oldest first (办理历程). */
  readonly history?: Maybe<ReadonlyArray<DeathStateChange>>;
};

/** What one source said about a death (来源报告). */
export type DeathReport = {
  /** The source (来源). */
  readonly source: DeathSource;
  /** Day of death according to it (所报死亡日期). */
  readonly diedOn: Scalars['Date']['output'];
  /** When it said so (报告时间). */
  readonly reportedAt: Scalars['DateTime']['output'];
};

/** A death record entering a stage (状态变更). */
export type DeathStateChange = {
  /** The stage entered (状态). */
  readonly state: DeathRecordState;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** The office that did it (经办单位). */
  readonly by: Scalars['String']['output'];
  /** Why (事由). */
  readonly reason: Scalars['String']['output'];
};

/** A funeral home (殡仪馆). */
export type FuneralHome = Facility & {
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
  /** How many people, bodies or places it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Cremation furnaces, none where nobody is cremated (火化炉). */
  readonly furnaces: Scalars['Int']['output'];
  /** Farewell halls (告别厅). */
  readonly halls: Scalars['Int']['output'];
  /** Hearses (接运车辆). */
  readonly vehicles: Scalars['Int']['output'];
  /** Places in cold storage (冷藏位). */
  readonly coldPlaces: Scalars['Int']['output'];
  /** Whether it is connected to the unified provincial platform, rule F-20 (接入省统一平台). */
  readonly platformConnected: Scalars['Boolean']['output'];
  /** Public and not for profit, or a for-profit one from before the ban, rule F-07 (机构性质). */
  readonly nature: FuneralHomeNature;
  /** Its price list on a day, today unless told (收费清单). */
  readonly serviceItems: ServiceItemConnection;
};


/** A funeral home (殡仪馆). */
export type FuneralHomeServiceItemsArgs = {
  group?: InputMaybe<ServiceGroup>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A point that receives the bereaved away from the funeral home (殡仪服务站). */
export type ServicePoint = Facility & {
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
  /** How many people, bodies or places it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** Cremation furnaces, none where nobody is cremated (火化炉). */
  readonly furnaces: Scalars['Int']['output'];
  /** Farewell halls (告别厅). */
  readonly halls: Scalars['Int']['output'];
  /** Hearses (接运车辆). */
  readonly vehicles: Scalars['Int']['output'];
  /** Places in cold storage (冷藏位). */
  readonly coldPlaces: Scalars['Int']['output'];
  /** Whether it is connected to the unified provincial platform, rule F-20 (接入省统一平台). */
  readonly platformConnected: Scalars['Boolean']['output'];
  /** Public and not for profit, or a for-profit one from before the ban, rule F-07 (机构性质). */
  readonly nature: FuneralHomeNature;
};

/** A cemetery (公墓). */
export type Cemetery = Facility & {
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
  /** How many people, bodies or places it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** What it is by law (类别). */
  readonly kind: CemeteryKind;
  /** Level it was built for (层级). */
  readonly tier: CemeteryTier;
  /** Divisions whose dead it takes, its own among them (服务区划). */
  readonly serves: ReadonlyArray<Division>;
  /** Area in square metres (占地面积, 平方米). */
  readonly areaM2: Scalars['Int']['output'];
  /** Plots for graves (墓穴数). */
  readonly plots: Scalars['Int']['output'];
  /** Niches for urns (格位数). */
  readonly niches: Scalars['Int']['output'];
  /** Plots and niches taken, at most all there are, rule F-14 (已用). */
  readonly used: Scalars['Int']['output'];
  /** Plots and niches still free (剩余). */
  readonly free: Scalars['Int']['output'];
  /** Share of the placements in ecological forms, 0 to 1, rule F-16 (生态安葬占比). */
  readonly ecoShare: Scalars['Float']['output'];
  /** Number of the approval it was built under (批准文号). */
  readonly approvalNo: Scalars['String']['output'];
};

/** A hall of niches for urns (骨灰堂). */
export type Columbarium = Facility & {
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
  /** How many people, bodies or places it has room for (容量). */
  readonly capacity: Scalars['Int']['output'];
  /** Telephone of its front desk (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When its doors are open (开放时间). */
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  /** Divisions it serves beyond its own (服务范围). */
  readonly serviceArea: ReadonlyArray<Division>;
  /** Last inspection (最近检查日期). */
  readonly lastInspectionOn?: Maybe<Scalars['Date']['output']>;
  /** What it is by law (类别). */
  readonly kind: CemeteryKind;
  /** Level it was built for (层级). */
  readonly tier: CemeteryTier;
  /** Divisions whose dead it takes, its own among them (服务区划). */
  readonly serves: ReadonlyArray<Division>;
  /** Area in square metres (占地面积, 平方米). */
  readonly areaM2: Scalars['Int']['output'];
  /** Plots for graves (墓穴数). */
  readonly plots: Scalars['Int']['output'];
  /** Niches for urns (格位数). */
  readonly niches: Scalars['Int']['output'];
  /** Plots and niches taken, at most all there are, rule F-14 (已用). */
  readonly used: Scalars['Int']['output'];
  /** Plots and niches still free (剩余). */
  readonly free: Scalars['Int']['output'];
  /** Share of the placements in ecological forms, 0 to 1, rule F-16 (生态安葬占比). */
  readonly ecoShare: Scalars['Float']['output'];
  /** Number of the approval it was built under (批准文号). */
  readonly approvalNo: Scalars['String']['output'];
};

/** One line of a funeral home's published price list; nothing off the list may be charged, rule F-05 (服务项目). */
export type ServiceItem = {
  /** Stable identifier (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whose price list it is on (殡仪馆). */
  readonly home: FuneralHome;
  /** Where that home stands (所在区划). */
  readonly division: Division;
  /** Code on the list, the same from one price to the next (项目编码). */
  readonly code: Scalars['String']['output'];
  /** Name on the list (项目名称). */
  readonly name: Scalars['String']['output'];
  /** Basic, extended or goods (项目类别). */
  readonly group: ServiceGroup;
  /** Which basic service it is, null for the others (基本服务). */
  readonly basicKind?: Maybe<BasicServiceKind>;
  /** What one of it is (计价单位). */
  readonly unit: Scalars['String']['output'];
  /** Price of one (价格). */
  readonly price: Scalars['Money']['output'];
  /** How the price came about (定价方式). */
  readonly priceKind: FuneralPriceKind;
  /** First day of the price (执行起始日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Last day of the price, null while it holds (执行截止日期). */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** Figures of a division and all below it (殡葬统计). */
export type FuneralStats = {
  /** Reference day (基准日期). */
  readonly asOf: Scalars['Date']['output'];
  /** Deaths in the year up to the day, of records that stand (近一年死亡人数). */
  readonly deaths: Scalars['Int']['output'];
  /** Of these, not verified by the day (未核实). */
  readonly unverified: Scalars['Int']['output'];
  /** Of these, verified later than rule F-03 allows (逾期核实). */
  readonly late: Scalars['Int']['output'];
  /** Mean days from death to verification, null without any (平均核实天数). */
  readonly meanDaysToVerification?: Maybe<Scalars['Float']['output']>;
  /** Funeral homes open on the day (运营殡仪馆). */
  readonly funeralHomes: Scalars['Int']['output'];
  /** Share of these connected to the provincial platform, 0 to 1, null without any (平台接入率). */
  readonly platformConnectedShare?: Maybe<Scalars['Float']['output']>;
  /** Public-benefit cemeteries and columbaria open on the day (运营公益性公墓、骨灰堂). */
  readonly publicCemeteries: Scalars['Int']['output'];
  /** Plots and niches still free in these (公益性剩余数). */
  readonly freePlaces: Scalars['Int']['output'];
};

/** An administrative division, owned by the register (行政区划). */
export type Division = {
  /** Twelve digits, right-padded with zeros (区划代码). */
  readonly code: Scalars['ID']['output'];
  /** Deaths of people who lived here or further below, by division and id (死亡记录). */
  readonly deathRecords?: Maybe<DeathRecordConnection>;
  /** Funeral figures of this division and all below it (殡葬统计). */
  readonly funeralStats?: Maybe<FuneralStats>;
};


/** An administrative division, owned by the register (行政区划). */
export type DivisionDeathRecordsArgs = {
  filter?: InputMaybe<DeathRecordFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division, owned by the register (行政区划). */
export type DivisionFuneralStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A person, owned by the register (居民). */
export type Resident = {
  /** Stable opaque identifier (居民编号). */
  readonly id: Scalars['ID']['output'];
  /** The one record of the person's death that stands, rule F-02; null for the living; sensitive (死亡记录). */
  readonly death?: Maybe<DeathRecord>;
};

/** An organization, owned by the register (组织). */
export type Organization = {
  /** Unified social credit code (统一社会信用代码). */
  readonly uscc: Scalars['ID']['output'];
  /** Funeral facilities it runs, by kind and id (殡葬设施). */
  readonly funeralFacilities?: Maybe<ReadonlyArray<Facility>>;
};

/** Stage of a death record (死亡记录状态). */
export type DeathRecordState =
  /** Reported by one source (已报告). */
  | 'REPORTED'
  /** Confirmed by two sources or a certificate (已核实). */
  | 'VERIFIED'
  /** Everything that follows from it is done (已办结). */
  | 'CLOSED'
  /** Wrongly reported (已否定). */
  | 'REJECTED'
  /** Taken back by a court or on proof, rule S-08 (已更正). */
  | 'CORRECTED';

/** Kind of place somebody died at (死亡地点). */
export type DeathPlaceKind =
  /** Hospital (医院). */
  | 'HOSPITAL'
  /** At home (家中). */
  | 'HOME'
  /** Care or welfare institution (养老或福利机构). */
  | 'INSTITUTION'
  /** Rescue station (救助管理站). */
  | 'RESCUE_STATION'
  /** Elsewhere (其他). */
  | 'OTHER';

/** Who certifies a death (死亡证明出具方). */
export type DeathCertifier =
  /** A medical body (医疗机构). */
  | 'MEDICAL'
  /** Police (公安机关). */
  | 'POLICE'
  /** A court that declared it (人民法院宣告). */
  | 'COURT';

/** Who tells of a death (死亡信息来源). */
export type DeathSource =
  /** Funeral home (殡仪馆). */
  | 'FUNERAL_HOME'
  /** Health authorities (卫生健康). */
  | 'HEALTH'
  /** Police (公安). */
  | 'POLICE'
  /** Community or village (村社区). */
  | 'COMMUNITY'
  /** Court (法院). */
  | 'COURT';

/** Class of a cause of death; sensitive (死因分类). */
export type CauseClass =
  /** Diseases of heart and vessels (循环系统疾病). */
  | 'CIRCULATORY'
  /** Tumours (肿瘤). */
  | 'NEOPLASM'
  /** Diseases of the lungs and airways (呼吸系统疾病). */
  | 'RESPIRATORY'
  /** Injury and poisoning (损伤和中毒). */
  | 'INJURY'
  /** Another disease (其他疾病). */
  | 'OTHER_DISEASE'
  /** Not determined (不明原因). */
  | 'UNDETERMINED';

/** Whether a funeral institution may make a profit, rule F-07 (殡葬服务机构性质). */
export type FuneralHomeNature =
  /** Public and not for profit (公办非营利). */
  | 'PUBLIC_NONPROFIT'
  /** For profit, from before the ban on new ones (存量营利). */
  | 'LEGACY_PROFIT';

/** What a cemetery or columbarium is by law (公墓类别). */
export type CemeteryKind =
  /** Public-benefit cemetery (公益性公墓). */
  | 'PUBLIC_CEMETERY'
  /** Public-benefit columbarium (公益性骨灰堂). */
  | 'PUBLIC_COLUMBARIUM'
  /** Commercial (经营性). */
  | 'COMMERCIAL';

/** Level a cemetery or columbarium was built for (公墓层级). */
export type CemeteryTier =
  /** City (城市). */
  | 'URBAN'
  /** County (县级). */
  | 'COUNTY'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Village; takes its own villagers only, rule F-12 (村级). */
  | 'VILLAGE';

/** Part of a funeral price list (殡葬服务项目类别). */
export type ServiceGroup =
  /** Basic services (基本服务). */
  | 'BASIC'
  /** Extended services, by choice (延伸选择服务). */
  | 'EXTENDED'
  /** Goods (殡葬用品). */
  | 'GOODS';

/** Services of the national base list, rule F-07 (基本殡葬服务). */
export type BasicServiceKind =
  /** Collecting the body (遗体接运). */
  | 'COLLECTION'
  /** Storing the body (遗体存放). */
  | 'STORAGE'
  /** Farewell (告别). */
  | 'FAREWELL'
  /** Cremation (火化). */
  | 'CREMATION'
  /** Keeping the ashes for a time (骨灰寄存). */
  | 'ASH_STORAGE'
  /** Ecological burial (生态安葬). */
  | 'ECO_BURIAL'
  /** A niche for the urn (骨灰格位). */
  | 'NICHE';

/** How a funeral price came about (殡葬定价方式). */
export type FuneralPriceKind =
  /** Set by government (政府定价). */
  | 'GOVERNMENT_SET'
  /** Guided by government (政府指导价). */
  | 'GOVERNMENT_GUIDED'
  /** By the market (市场调节价). */
  | 'MARKET';

/** Narrows a list of death records; all given conditions hold together (死亡记录筛选). */
export type DeathRecordFilter = {
  /** Stage (状态). */
  readonly state?: InputMaybe<DeathRecordState>;
  /** The person lived in this division or further below (常住地). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Day of death, five years at most (死亡日期). */
  readonly diedBetween?: InputMaybe<DateRange>;
  /** Whether it was verified late, rule F-03; leaves out the unverified (是否逾期). */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who told us first (首报来源). */
  readonly source?: InputMaybe<DeathSource>;
};

/** Narrows a list of funeral homes or service points; all given conditions hold together (殡仪馆筛选). */
export type FuneralHomeFilter = {
  /** Stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Stage of its life (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
  /** Whether it is connected to the provincial platform (接入省统一平台). */
  readonly platformConnected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Narrows a list of cemeteries or columbaria; all given conditions hold together (公墓筛选). */
export type CemeteryFilter = {
  /** Stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** What it is by law (类别). */
  readonly kind?: InputMaybe<CemeteryKind>;
  /** Level it was built for (层级). */
  readonly tier?: InputMaybe<CemeteryTier>;
  /** Names this very division among those it serves (服务区划). */
  readonly serves?: InputMaybe<Scalars['ID']['input']>;
  /** Plots and niches still free, fewest (最少剩余). */
  readonly freeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Stage of its life (状态). */
  readonly status?: InputMaybe<FacilityStatus>;
};

/** Narrows a list of service items; all given conditions hold together (服务项目筛选). */
export type ServiceItemFilter = {
  /** The home stands in this division or further below (所在区划). */
  readonly divisionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the funeral home (殡仪馆). */
  readonly home?: InputMaybe<Scalars['ID']['input']>;
  /** Basic, extended or goods (项目类别). */
  readonly group?: InputMaybe<ServiceGroup>;
  /** Only prices valid on this day, today unless told (基准日期). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of death records (死亡记录分页). */
export type DeathRecordConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<DeathRecordEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One death record of a page (死亡记录行). */
export type DeathRecordEdge = {
  /** The death record (死亡记录). */
  readonly node: DeathRecord;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of funeral homes (殡仪馆分页). */
export type FuneralHomeConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<FuneralHomeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One funeral home of a page (殡仪馆行). */
export type FuneralHomeEdge = {
  /** The funeral home (殡仪馆). */
  readonly node: FuneralHome;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of service points (殡仪服务站分页). */
export type ServicePointConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ServicePointEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One service point of a page (殡仪服务站行). */
export type ServicePointEdge = {
  /** The service point (殡仪服务站). */
  readonly node: ServicePoint;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of cemeteries (公墓分页). */
export type CemeteryConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<CemeteryEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One cemetery of a page (公墓行). */
export type CemeteryEdge = {
  /** The cemetery (公墓). */
  readonly node: Cemetery;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of columbaria (骨灰堂分页). */
export type ColumbariumConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ColumbariumEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One columbarium of a page (骨灰堂行). */
export type ColumbariumEdge = {
  /** The columbarium (骨灰堂). */
  readonly node: Columbarium;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

/** A page of service items (服务项目分页). */
export type ServiceItemConnection = {
  /** Rows with their cursors (行). */
  readonly edges: ReadonlyArray<ServiceItemEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many rows the filter matches in all (总数). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One service item of a page (服务项目行). */
export type ServiceItemEdge = {
  /** The service item (服务项目). */
  readonly node: ServiceItem;
  /** Hand it to `after` to go on from here (游标). */
  readonly cursor: Scalars['String']['output'];
};

export type Query = {
  /** One death record by id, null when there is none (死亡记录). */
  readonly deathRecord?: Maybe<DeathRecord>;
  /** Death records by division and id (死亡记录列表). */
  readonly deathRecords?: Maybe<DeathRecordConnection>;
  /** Funeral homes by division and id (殡仪馆列表). */
  readonly funeralHomes?: Maybe<FuneralHomeConnection>;
  /** Service points by division and id (殡仪服务站列表). */
  readonly servicePoints?: Maybe<ServicePointConnection>;
  /** Cemeteries by division and id (公墓列表). */
  readonly cemeteries?: Maybe<CemeteryConnection>;
  /** Columbaria by division and id (骨灰堂列表). */
  readonly columbaria?: Maybe<ColumbariumConnection>;
  /** Lines of the price lists by division and id (服务项目列表). */
  readonly serviceItems?: Maybe<ServiceItemConnection>;
};


export type QueryDeathRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeathRecordsArgs = {
  filter?: InputMaybe<DeathRecordFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFuneralHomesArgs = {
  filter?: InputMaybe<FuneralHomeFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServicePointsArgs = {
  filter?: InputMaybe<FuneralHomeFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCemeteriesArgs = {
  filter?: InputMaybe<CemeteryFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryColumbariaArgs = {
  filter?: InputMaybe<CemeteryFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceItemsArgs = {
  filter?: InputMaybe<ServiceItemFilter>;
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
  DeathRecord: DeathRecord;
  FuneralHome: FuneralHome;
  ServicePoint: ServicePoint;
  Cemetery: Cemetery;
  Columbarium: Columbarium;
  ServiceItem: ServiceItem;
  Division: Division;
  Resident: Resident;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DeathRecord:
    ( { __typename: 'DeathRecord' }
    & GraphQLRecursivePick<FederationTypes['DeathRecord'], {"id":true}> );
  FuneralHome:
    ( { __typename: 'FuneralHome' }
    & GraphQLRecursivePick<FederationTypes['FuneralHome'], {"id":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
  Cemetery:
    ( { __typename: 'Cemetery' }
    & GraphQLRecursivePick<FederationTypes['Cemetery'], {"id":true}> );
  Columbarium:
    ( { __typename: 'Columbarium' }
    & GraphQLRecursivePick<FederationTypes['Columbarium'], {"id":true}> );
  ServiceItem:
    ( { __typename: 'ServiceItem' }
    & GraphQLRecursivePick<FederationTypes['ServiceItem'], {"id":true}> );
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
  Facility: ResolverTypeWrapper<FacilityRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeathRecord: ResolverTypeWrapper<DeathRecordRecord>;
  DeathReport: ResolverTypeWrapper<DeathReportRecord>;
  DeathStateChange: ResolverTypeWrapper<DeathStateChangeRecord>;
  FuneralHome: ResolverTypeWrapper<FuneralHomeRecord>;
  ServicePoint: ResolverTypeWrapper<ServicePointRecord>;
  Cemetery: ResolverTypeWrapper<CemeteryRecord>;
  Columbarium: ResolverTypeWrapper<ColumbariumRecord>;
  ServiceItem: ResolverTypeWrapper<ServiceItemRecord>;
  FuneralStats: ResolverTypeWrapper<FuneralStats>;
  Division: ResolverTypeWrapper<DivisionReference>;
  Resident: ResolverTypeWrapper<ResidentReference>;
  Organization: ResolverTypeWrapper<OrganizationReference>;
  DeathRecordState: DeathRecordState;
  DeathPlaceKind: DeathPlaceKind;
  DeathCertifier: DeathCertifier;
  DeathSource: DeathSource;
  CauseClass: CauseClass;
  FuneralHomeNature: FuneralHomeNature;
  CemeteryKind: CemeteryKind;
  CemeteryTier: CemeteryTier;
  ServiceGroup: ServiceGroup;
  BasicServiceKind: BasicServiceKind;
  FuneralPriceKind: FuneralPriceKind;
  DeathRecordFilter: DeathRecordFilter;
  FuneralHomeFilter: FuneralHomeFilter;
  CemeteryFilter: CemeteryFilter;
  ServiceItemFilter: ServiceItemFilter;
  DeathRecordConnection: ResolverTypeWrapper<DeathRecordConnectionRecord>;
  DeathRecordEdge: ResolverTypeWrapper<Omit<DeathRecordEdge, 'node'> & { node: ResolversTypes['DeathRecord'] }>;
  FuneralHomeConnection: ResolverTypeWrapper<FuneralHomeConnectionRecord>;
  FuneralHomeEdge: ResolverTypeWrapper<Omit<FuneralHomeEdge, 'node'> & { node: ResolversTypes['FuneralHome'] }>;
  ServicePointConnection: ResolverTypeWrapper<ServicePointConnectionRecord>;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
  CemeteryConnection: ResolverTypeWrapper<CemeteryConnectionRecord>;
  CemeteryEdge: ResolverTypeWrapper<Omit<CemeteryEdge, 'node'> & { node: ResolversTypes['Cemetery'] }>;
  ColumbariumConnection: ResolverTypeWrapper<ColumbariumConnectionRecord>;
  ColumbariumEdge: ResolverTypeWrapper<Omit<ColumbariumEdge, 'node'> & { node: ResolversTypes['Columbarium'] }>;
  ServiceItemConnection: ResolverTypeWrapper<ServiceItemConnectionRecord>;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
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
  Facility: FacilityRecord;
  Int: Scalars['Int']['output'];
  DeathRecord: DeathRecordRecord;
  DeathReport: DeathReportRecord;
  DeathStateChange: DeathStateChangeRecord;
  FuneralHome: FuneralHomeRecord;
  ServicePoint: ServicePointRecord;
  Cemetery: CemeteryRecord;
  Columbarium: ColumbariumRecord;
  ServiceItem: ServiceItemRecord;
  FuneralStats: FuneralStats;
  Division: DivisionReference;
  Resident: ResidentReference;
  Organization: OrganizationReference;
  DeathRecordFilter: DeathRecordFilter;
  FuneralHomeFilter: FuneralHomeFilter;
  CemeteryFilter: CemeteryFilter;
  ServiceItemFilter: ServiceItemFilter;
  DeathRecordConnection: DeathRecordConnectionRecord;
  DeathRecordEdge: Omit<DeathRecordEdge, 'node'> & { node: ResolversParentTypes['DeathRecord'] };
  FuneralHomeConnection: FuneralHomeConnectionRecord;
  FuneralHomeEdge: Omit<FuneralHomeEdge, 'node'> & { node: ResolversParentTypes['FuneralHome'] };
  ServicePointConnection: ServicePointConnectionRecord;
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
  CemeteryConnection: CemeteryConnectionRecord;
  CemeteryEdge: Omit<CemeteryEdge, 'node'> & { node: ResolversParentTypes['Cemetery'] };
  ColumbariumConnection: ColumbariumConnectionRecord;
  ColumbariumEdge: Omit<ColumbariumEdge, 'node'> & { node: ResolversParentTypes['Columbarium'] };
  ServiceItemConnection: ServiceItemConnectionRecord;
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
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
  __resolveType: TypeResolveFn<'FuneralHome' | 'ServicePoint' | 'Cemetery' | 'Columbarium', ParentType, ContextType>;
};

export type DeathRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathRecord'] = ResolversParentTypes['DeathRecord'], FederationReferenceType extends FederationReferenceTypes['DeathRecord'] = FederationReferenceTypes['DeathRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeathRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  residenceDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeathRecordState']>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['DeathPlaceKind']>, ParentType, ContextType>;
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certifiedBy?: Resolver<Maybe<ResolversTypes['DeathCertifier']>, ParentType, ContextType>;
  causeClass?: Resolver<Maybe<ResolversTypes['CauseClass']>, ParentType, ContextType>;
  abnormal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['DeathSource']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeathReport']>>, ParentType, ContextType>;
  daysToVerification?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Refusal']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeathStateChange']>>, ParentType, ContextType>;
};

export type DeathReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathReport'] = ResolversParentTypes['DeathReport']> = {
  source?: Resolver<ResolversTypes['DeathSource'], ParentType, ContextType>;
  diedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeathStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathStateChange'] = ResolversParentTypes['DeathStateChange']> = {
  state?: Resolver<ResolversTypes['DeathRecordState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FuneralHomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralHome'] = ResolversParentTypes['FuneralHome'], FederationReferenceType extends FederationReferenceTypes['FuneralHome'] = FederationReferenceTypes['FuneralHome']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FuneralHome']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  furnaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehicles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coldPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platformConnected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FuneralHomeNature'], ParentType, ContextType>;
  serviceItems?: Resolver<ResolversTypes['ServiceItemConnection'], ParentType, ContextType, RequireFields<FuneralHomeServiceItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  furnaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehicles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coldPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platformConnected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FuneralHomeNature'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CemeteryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cemetery'] = ResolversParentTypes['Cemetery'], FederationReferenceType extends FederationReferenceTypes['Cemetery'] = FederationReferenceTypes['Cemetery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cemetery']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  kind?: Resolver<ResolversTypes['CemeteryKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['CemeteryTier'], ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  areaM2?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  niches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ecoShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  approvalNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColumbariumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Columbarium'] = ResolversParentTypes['Columbarium'], FederationReferenceType extends FederationReferenceTypes['Columbarium'] = FederationReferenceTypes['Columbarium']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Columbarium']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  kind?: Resolver<ResolversTypes['CemeteryKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['CemeteryTier'], ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  areaM2?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  niches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ecoShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  approvalNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem'], FederationReferenceType extends FederationReferenceTypes['ServiceItem'] = FederationReferenceTypes['ServiceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  home?: Resolver<ResolversTypes['FuneralHome'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ServiceGroup'], ParentType, ContextType>;
  basicKind?: Resolver<Maybe<ResolversTypes['BasicServiceKind']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceKind?: Resolver<ResolversTypes['FuneralPriceKind'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FuneralStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralStats'] = ResolversParentTypes['FuneralStats']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deaths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDaysToVerification?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  funeralHomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platformConnectedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicCemeteries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deathRecords?: Resolver<Maybe<ResolversTypes['DeathRecordConnection']>, ParentType, ContextType, RequireFields<DivisionDeathRecordsArgs, 'first'>>;
  funeralStats?: Resolver<Maybe<ResolversTypes['FuneralStats']>, ParentType, ContextType, Partial<DivisionFuneralStatsArgs>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['DeathRecord']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funeralFacilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facility']>>, ParentType, ContextType>;
};

export type DeathRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathRecordConnection'] = ResolversParentTypes['DeathRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeathRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeathRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathRecordEdge'] = ResolversParentTypes['DeathRecordEdge']> = {
  node?: Resolver<ResolversTypes['DeathRecord'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FuneralHomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralHomeConnection'] = ResolversParentTypes['FuneralHomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FuneralHomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuneralHomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralHomeEdge'] = ResolversParentTypes['FuneralHomeEdge']> = {
  node?: Resolver<ResolversTypes['FuneralHome'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  node?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CemeteryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemeteryConnection'] = ResolversParentTypes['CemeteryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CemeteryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CemeteryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemeteryEdge'] = ResolversParentTypes['CemeteryEdge']> = {
  node?: Resolver<ResolversTypes['Cemetery'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ColumbariumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumbariumConnection'] = ResolversParentTypes['ColumbariumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ColumbariumEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ColumbariumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumbariumEdge'] = ResolversParentTypes['ColumbariumEdge']> = {
  node?: Resolver<ResolversTypes['Columbarium'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge']> = {
  node?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deathRecord?: Resolver<Maybe<ResolversTypes['DeathRecord']>, ParentType, ContextType, RequireFields<QueryDeathRecordArgs, 'id'>>;
  deathRecords?: Resolver<Maybe<ResolversTypes['DeathRecordConnection']>, ParentType, ContextType, RequireFields<QueryDeathRecordsArgs, 'first'>>;
  funeralHomes?: Resolver<Maybe<ResolversTypes['FuneralHomeConnection']>, ParentType, ContextType, RequireFields<QueryFuneralHomesArgs, 'first'>>;
  servicePoints?: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first'>>;
  cemeteries?: Resolver<Maybe<ResolversTypes['CemeteryConnection']>, ParentType, ContextType, RequireFields<QueryCemeteriesArgs, 'first'>>;
  columbaria?: Resolver<Maybe<ResolversTypes['ColumbariumConnection']>, ParentType, ContextType, RequireFields<QueryColumbariaArgs, 'first'>>;
  serviceItems?: Resolver<Maybe<ResolversTypes['ServiceItemConnection']>, ParentType, ContextType, RequireFields<QueryServiceItemsArgs, 'first'>>;
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
  DeathRecord?: DeathRecordResolvers<ContextType>;
  DeathReport?: DeathReportResolvers<ContextType>;
  DeathStateChange?: DeathStateChangeResolvers<ContextType>;
  FuneralHome?: FuneralHomeResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  Cemetery?: CemeteryResolvers<ContextType>;
  Columbarium?: ColumbariumResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  FuneralStats?: FuneralStatsResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  DeathRecordConnection?: DeathRecordConnectionResolvers<ContextType>;
  DeathRecordEdge?: DeathRecordEdgeResolvers<ContextType>;
  FuneralHomeConnection?: FuneralHomeConnectionResolvers<ContextType>;
  FuneralHomeEdge?: FuneralHomeEdgeResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  CemeteryConnection?: CemeteryConnectionResolvers<ContextType>;
  CemeteryEdge?: CemeteryEdgeResolvers<ContextType>;
  ColumbariumConnection?: ColumbariumConnectionResolvers<ContextType>;
  ColumbariumEdge?: ColumbariumEdgeResolvers<ContextType>;
  ServiceItemConnection?: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemEdge?: ServiceItemEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

