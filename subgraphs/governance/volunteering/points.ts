import type { Change } from '../../shared/changes/changes.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { PointsEntryRecord, VolunteerRecord } from './records.ts';
import type { VolunteeringRepository } from './repository.ts';
import { type Lot, lastDayOfPoints, oldestLeft, pointsFor, pointsRunOut } from './rules.ts';

type Points = Pick<VolunteeringRepository, 'keptPoints' | 'keptVolunteers'>;
type Line = Pick<PointsEntryRecord, 'delta' | 'reason'> & Partial<PointsEntryRecord>;

/** A volunteer after a line was written, and the line. */
interface Written {
  readonly volunteer: VolunteerRecord;
  readonly entry: PointsEntryRecord;
}

// Eight points a day for ten years are fewer lines than this.
const mostLines = 10_000;

async function lotsOf({ keptPoints }: Points, volunteerId: string, change: Change): Promise<readonly Lot[]> {
  const entries = await keptPoints.findAll({ volunteerId, reason: 'EARNED' }, 'volunteer', mostLines, change);
  return entries.flatMap(({ delta, expiresOn }) => (expiresOn === null ? [] : [{ delta, expiresOn }]));
}

async function write({ keptPoints }: Points, volunteer: VolunteerRecord, line: Line, change: Change) {
  const { _id: volunteerId, residentId, birthDate, division } = volunteer;
  const entry: PointsEntryRecord = {
    ...{ _id: change.newId('points'), volunteerId, residentId, birthDate, division, on: change.today },
    ...{ activityId: null, redemption: null, item: null, expiresOn: null },
    ...line,
  };
  return keptPoints.add(entry, 'input.volunteer', change);
}

// The version in the filter of `amend` lets one of two changes at once through; the other begins anew.
async function spend(points: Points, volunteer: VolunteerRecord, line: Line, change: Change): Promise<Written> {
  const entry = await write(points, volunteer, line, change);
  const pointsUsed = volunteer.pointsUsed - line.delta;
  const pointsExpireOn = oldestLeft(await lotsOf(points, volunteer._id, change), pointsUsed);
  const update = { $set: { pointsUsed, pointsExpireOn }, $inc: { points: line.delta } };
  return { volunteer: await points.keptVolunteers.amend(volunteer, update, {}, change), entry };
}

/** G-18: takes off what has run out, in the change under way; null where nothing has. */
export async function takeOffRunOut(
  points: Points,
  volunteer: VolunteerRecord,
  change: Change,
): Promise<VolunteerRecord | null> {
  const { pointsExpireOn, pointsUsed } = volunteer;
  if (pointsExpireOn === null || pointsExpireOn >= change.today) return null;
  const gone = pointsRunOut(await lotsOf(points, volunteer._id, change), pointsUsed, change.today);
  if (gone === 0) return null;
  return (await spend(points, volunteer, { reason: 'EXPIRED', delta: -gone }, change)).volunteer;
}

/** G-18: redeems points of a volunteer who has as many. */
export const redeem = (
  points: Points,
  volunteer: VolunteerRecord,
  { count, redemption, item }: { readonly count: number } & Pick<PointsEntryRecord, 'redemption' | 'item'>,
  change: Change,
): Promise<Written> => spend(points, volunteer, { reason: 'REDEEMED', delta: -count, redemption, item }, change);

/** Hours that were served on a day, and the parameters of rule G-18. */
export interface Served {
  readonly activityId: string;
  readonly hours: number;
  readonly months: number;
  readonly mostADay: number;
}

/** G-17, G-18: writes hours in a volunteer's name and gives the points that they earn. */
export async function earn(
  points: Points,
  volunteer: VolunteerRecord,
  { activityId, hours, months, mostADay }: Served,
  change: Change,
): Promise<number> {
  const { today } = change;
  const ofToday = { volunteerId: volunteer._id, on: today, reason: 'EARNED' } as const;
  const earned = await points.keptPoints.findAll(ofToday, 'volunteer', mostLines, change);
  const earnedToday = earned.reduce((sum, { delta }) => sum + delta, 0);
  const delta = pointsFor(hours, earnedToday, mostADay);
  const expiresOn = lastDayOfPoints(today, months);
  if (delta > 0) await write(points, volunteer, { reason: 'EARNED', delta, activityId, expiresOn }, change);
  const pointsExpireOn = delta > 0 ? earlier(volunteer.pointsExpireOn, expiresOn) : volunteer.pointsExpireOn;
  const update = { $set: { pointsExpireOn }, $inc: { hours, activities: 1, points: delta } };
  await points.keptVolunteers.amend(volunteer, update, {}, change);
  return delta;
}

const earlier = (known: IsoDate | null, added: IsoDate): IsoDate => (known !== null && known < added ? known : added);
