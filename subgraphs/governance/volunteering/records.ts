import type { Document } from '../../../store/collection.ts';
import type { Step } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Connection } from '../../shared/pages.ts';
import type {
  PointsReason,
  PointsRedemption,
  VolunteerRisk,
  VolunteerSignUpState,
  VolunteerSkill,
} from '../generated.ts';

/** Somebody registered to volunteer. */
export interface VolunteerRecord extends Document {
  readonly residentId: string;
  readonly birthDate: IsoDate;
  readonly division: string;
  readonly skills: readonly VolunteerSkill[];
  readonly hours: number;
  readonly activities: number;
  /** The sum of all entries of the ledger, kept beside them. */
  readonly points: number;
  /** All that was ever redeemed or ran out; it used up the oldest points first. */
  readonly pointsUsed: number;
  /** The last day of the oldest points that may be left, null without any. */
  readonly pointsExpireOn: IsoDate | null;
  readonly registeredOn: IsoDate;
  readonly guardianConsent: boolean;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A line of the ledger of points; lines are only ever added. */
export interface PointsEntryRecord extends Document {
  readonly volunteerId: string;
  readonly residentId: string;
  readonly birthDate: IsoDate;
  readonly division: string;
  readonly delta: number;
  readonly reason: PointsReason;
  readonly activityId: string | null;
  readonly redemption: PointsRedemption | null;
  readonly item: string | null;
  readonly on: IsoDate;
  readonly expiresOn: IsoDate | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** An activity for volunteers. */
export interface VolunteerActivityRecord extends Document {
  readonly name: string;
  readonly organizationUscc: string;
  readonly community: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The day of the begin in Asia/Shanghai. */
  readonly day: IsoDate;
  readonly slots: number;
  readonly freeSlots: number;
  readonly risk: VolunteerRisk;
  readonly insurance: string | null;
  readonly training: string | null;
  readonly minimumAge: number;
  readonly skill: VolunteerSkill | null;
  readonly version?: number;
  readonly synthetic?: true;
}

/** A volunteer's place at an activity; what rules ask of the activity stands here too, for it never changes. */
export interface VolunteerSignUpRecord extends Document {
  readonly volunteerId: string;
  readonly residentId: string;
  readonly birthDate: IsoDate;
  readonly activityId: string;
  readonly organizationUscc: string;
  readonly community: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly day: IsoDate;
  readonly state: VolunteerSignUpState;
  readonly history: readonly Step<VolunteerSignUpState>[];
  readonly checkedInAt: Date | null;
  readonly hours: number | null;
  readonly points: number | null;
  readonly signedOn: IsoDate;
  readonly version?: number;
  readonly synthetic?: true;
}

/** What a certificate of hours is written from. */
export interface VolunteerCertificateRecord {
  readonly volunteer: VolunteerRecord;
  readonly issuedOn: IsoDate;
}

export type VolunteerConnectionRecord = Connection<VolunteerRecord>;
export type VolunteerActivityConnectionRecord = Connection<VolunteerActivityRecord>;
export type VolunteerSignUpConnectionRecord = Connection<VolunteerSignUpRecord>;
export type PointsEntryConnectionRecord = Connection<PointsEntryRecord>;
