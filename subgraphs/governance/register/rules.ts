import type { Actor, Reason } from '../../shared/changes/machine.ts';
import { addYears, ageOn, type IsoDate } from '../../shared/dates.ts';
import type { DeclarationGround, LifeStatus, RelationToHead } from '../generated.ts';
import type { GuardianshipRecord, HouseholdMemberRecord, HouseholdRecord, ResidentRecord } from '../records.ts';
import { isHeadVacant } from '../rules.ts';

/** Who does what to the register (domain reference § 0.7). */
export const registerActors = {
  keepers: ['communityWorker', 'countyOfficer'],
  correctors: ['countyOfficer'],
  officers: ['countyOfficer', 'prefectureOfficer'],
} as const satisfies Record<string, readonly Actor[]>;

/** What a reason of the register says; nobody is named and no number repeated. */
export const registerReasons = {
  IDENTITY_REGISTERED: 'The number is in the register already; look the entry up by it, or merge the two (rule S-05).',
  IDENTITY_DIFFERS: 'The two entries hold different documents; correct the wrong one first (rule S-05).',
  LIFE_STATUS_DIFFERS: 'One entry is of the living and the other is not; correct the wrong one first (rule S-07).',
  NOT_ALIVE: 'Only living people move, join a household or head one (rules S-07, S-09).',
  ALREADY_MEMBER: 'The person is a member of a household; let him or her leave it first (rule S-10).',
  NOT_A_MEMBER: 'Name a current member of this household (rule S-10).',
  COLLECTIVE_HOUSEHOLD: 'A collective household has no head; only family households do (rule S-09).',
  ORGANIZATION_REGISTERED: 'The credit code is in the register already; correct that entry.',
  SUCCESSOR_NEEDED: 'There are people or households in it; name the division that takes its place (rule S-12).',
  GUARDIAN_NOT_OF_AGE: 'A guardian is of full capacity and 18 or older (民法典 第十七条, 第二十七条, 第二十八条).',
  ALREADY_GUARDIAN: 'The person is a guardian of the ward already; end that guardianship first.',
  NOT_GUARDIAN: 'The person is no guardian of the ward now.',
  JUDGMENT_NEEDED:
    'An adult has a guardian only once a court found that capacity is lacking; give the judgment (民法典 第二十四条, 第二十八条).',
  ABSENCE_TOO_SHORT:
    'Missing takes two years of absence (民法典 第四十条); dead takes four, two after an accident, none with a certificate (第四十六条).',
  ALREADY_DECLARED: 'The person is on record so, or as dead, already; revoke that first (rule S-08).',
  NOT_DECLARED:
    'No judgment on the person is on record; a death that was reported is corrected in its record (rule S-08).',
  TOO_MANY_AT_ONCE: 'More people are in it than are moved at once; move some of them first.',
} as const;

export const reasonOf = (code: keyof typeof registerReasons, path: string): Reason => ({
  code,
  message: registerReasons[code],
  path,
});

/** S-05: the entry that stays when two are merged, the older, and the one that goes. */
export function olderFirst(
  one: ResidentRecord,
  other: ResidentRecord,
): readonly [kept: ResidentRecord, gone: ResidentRecord] {
  // Entries without an instant came with the first load, before all others.
  const ageOf = ({ recordedAt, _id }: ResidentRecord) => `${recordedAt?.toISOString() ?? ''}/${_id}`;
  return ageOf(one) <= ageOf(other) ? [one, other] : [other, one];
}

/** S-05: why two entries cannot be one person; no reasons means they can. */
export function reasonsAgainstMerging(one: ResidentRecord, other: ResidentRecord): readonly Reason[] {
  const bothNumbered = one.idNumber !== null && other.idNumber !== null;
  return [
    ...(bothNumbered && one.identityKey !== other.identityKey ? [reasonOf('IDENTITY_DIFFERS', 'input.otherId')] : []),
    ...(one.lifeStatus === other.lifeStatus ? [] : [reasonOf('LIFE_STATUS_DIFFERS', 'input.otherId')]),
  ];
}

/** S-05: ids with one put in another's place, each once. */
export const repointed = (ids: readonly string[], from: string, to: string): readonly string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/** Members of a household now. */
export const currentMembers = ({ members }: Pick<HouseholdRecord, 'members'>): readonly HouseholdMemberRecord[] =>
  members.filter(({ leftOn }) => leftOn === null);

export const isCurrentMember = (household: Pick<HouseholdRecord, 'members'>, residentId: string): boolean =>
  currentMembers(household).some((member) => member.residentId === residentId);

/** What of a household follows from its members and its living head. */
type Composition = Pick<HouseholdRecord, 'members' | 'size' | 'headId' | 'headVacant' | 'headBirthDate'>;
type Head = Pick<ResidentRecord, '_id' | 'birthDate'>;

function composed(
  kind: HouseholdRecord['kind'],
  members: readonly HouseholdMemberRecord[],
  head: Head | null,
): Composition {
  return {
    members,
    size: currentMembers({ members }).length,
    headId: head?._id ?? null,
    headVacant: isHeadVacant(kind, head?._id ?? null),
    headBirthDate: head?.birthDate ?? null,
  };
}

const headOf = ({ headId, headBirthDate }: HouseholdRecord): Head | null =>
  headId === null || headBirthDate === null ? null : { _id: headId, birthDate: headBirthDate };

/** One who joins: whom, and as what to the head. */
export interface Joining {
  readonly residentId: string;
  readonly relation: RelationToHead;
}

/** S-09: a household as it is formed, the head first. */
export function composition(
  kind: HouseholdRecord['kind'],
  head: Head | null,
  others: readonly Joining[],
  on: IsoDate,
): Composition {
  const all = [...(head ? [{ residentId: head._id, relation: 'HEAD' } as const] : []), ...others];
  const members = all.map(({ residentId, relation }) => ({ residentId, relation, joinedOn: on, leftOn: null }));
  return composed(kind, members, head);
}

/** S-10: a household after somebody joined. */
export const afterJoining = (household: HouseholdRecord, { residentId, relation }: Joining, on: IsoDate): Composition =>
  composed(
    household.kind,
    [...household.members, { residentId, relation, joinedOn: on, leftOn: null }],
    headOf(household),
  );

/** S-09: a household after some left; a family whose head went has none until one is named, and nobody is picked. */
export function afterLeaving(household: HouseholdRecord, leaving: readonly string[], on: IsoDate): Composition {
  const members = household.members.map((member) =>
    member.leftOn === null && leaving.includes(member.residentId) ? { ...member, leftOn: on } : member,
  );
  const head = headOf(household);
  return composed(household.kind, members, head && leaving.includes(head._id) ? null : head);
}

/** S-09: a household after a member was named its head; the former head, where still a member, is given another relation. */
export function afterNaming(household: HouseholdRecord, head: Head, formerHead: RelationToHead): Composition {
  const members = household.members.map((member): HouseholdMemberRecord => {
    if (member.leftOn !== null) return member;
    if (member.residentId === head._id) return { ...member, relation: 'HEAD' };
    return member.relation === 'HEAD' ? { ...member, relation: formerHead } : member;
  });
  return composed(household.kind, members, head);
}

/**
 * S-05, S-10: a household in which the older entry takes the place of the other. Where the older is a current member, here or
 * elsewhere, the other's time ends; a head who goes for that reason is followed by the older entry here, and by nobody elsewhere.
 */
export function afterMerging(
  household: HouseholdRecord,
  gone: string,
  kept: Pick<ResidentRecord, '_id' | 'birthDate' | 'householdId'>,
  on: IsoDate,
): Composition {
  const isHeadHere = household.headId === gone && (kept.householdId === null || kept.householdId === household._id);
  const members = household.members.map((member): HouseholdMemberRecord => {
    if (member.residentId === kept._id && member.leftOn === null && isHeadHere) return { ...member, relation: 'HEAD' };
    if (member.residentId !== gone) return member;
    return {
      ...member,
      residentId: kept._id,
      leftOn: kept.householdId === null ? member.leftOn : (member.leftOn ?? on),
    };
  });
  if (household.headId !== gone) return composed(household.kind, members, headOf(household));
  return composed(household.kind, members, isHeadHere ? kept : null);
}

/** Whether a person is registered elsewhere than resident (人户分离). */
export const isRegisteredElsewhere = (registered: string, residence: string): boolean => registered !== residence;

const majority = 18; // 民法典 第十七条

/** S-04: why somebody cannot become a guardian; no reasons means he or she can. */
export function reasonsAgainstGuardian(
  ward: ResidentRecord,
  guardian: Pick<ResidentRecord, '_id' | 'birthDate' | 'lifeStatus'>,
  from: IsoDate,
  judgmentNo: string | null,
): readonly Reason[] {
  const isAdult = ageOn(ward.birthDate, from) >= majority;
  return [
    ...(ward.lifeStatus === 'ALIVE' ? [] : [reasonOf('NOT_ALIVE', 'input.wardId')]),
    ...(guardian.lifeStatus === 'ALIVE' ? [] : [reasonOf('NOT_ALIVE', 'input.guardianId')]),
    ...(ageOn(guardian.birthDate, from) >= majority ? [] : [reasonOf('GUARDIAN_NOT_OF_AGE', 'input.guardianId')]),
    ...(ward.guardianIds.includes(guardian._id) ? [reasonOf('ALREADY_GUARDIAN', 'input.guardianId')] : []),
    ...(isAdult && judgmentNo === null ? [reasonOf('JUDGMENT_NEEDED', 'input.judgmentNo')] : []),
  ];
}

/** S-04: the guardianships of a ward once one ended; one that was loaded without days has held since birth. */
export function afterEndingGuardianship(
  { birthDate, guardianships = [] }: Pick<ResidentRecord, 'birthDate' | 'guardianships'>,
  guardianId: string,
  to: IsoDate,
): readonly GuardianshipRecord[] {
  const ended = guardianships.map((one) => (one.guardianId === guardianId && one.to === null ? { ...one, to } : one));
  const wasRecorded = guardianships.some((one) => one.guardianId === guardianId && one.to === null);
  return wasRecorded ? ended : [...ended, { guardianId, from: birthDate, to, judgmentNo: null }];
}

/** Years of absence that a declaration takes (民法典 第四十条, 第四十六条). */
export const yearsOfAbsence: Readonly<
  Record<'DECLARED_MISSING' | 'DECLARED_DEAD', Readonly<Record<DeclarationGround, number>>>
> = {
  DECLARED_MISSING: { ABSENCE: 2, ACCIDENT: 2, CERTIFIED_NO_SURVIVAL: 2 },
  DECLARED_DEAD: { ABSENCE: 4, ACCIDENT: 2, CERTIFIED_NO_SURVIVAL: 0 },
};

/** What a judgment found. */
export interface Judgment {
  readonly status: Exclude<LifeStatus, 'ALIVE'>;
  readonly ground: DeclarationGround;
  readonly absentSince: IsoDate;
  readonly judgedOn: IsoDate;
}

/** S-07: why a judgment cannot be; no reasons means it can. */
export function reasonsAgainstDeclaring(
  lifeStatus: LifeStatus,
  { status, ground, absentSince, judgedOn }: Judgment,
): readonly Reason[] {
  const may = lifeStatus === 'ALIVE' || (lifeStatus === 'DECLARED_MISSING' && status !== 'DECLARED_MISSING');
  if (!may) return [reasonOf('ALREADY_DECLARED', 'input.id')];
  if (status === 'DECEASED') return [];
  const isLongEnough = addYears(absentSince, yearsOfAbsence[status][ground]) <= judgedOn;
  return isLongEnough ? [] : [reasonOf('ABSENCE_TOO_SHORT', 'input.absentSince')];
}

/** The day of death that a declaration makes: that of the judgment, or of the accident (民法典 第四十八条). */
export function dayOfDeclaredDeath({ status, ground, absentSince, judgedOn }: Judgment): IsoDate | null {
  if (status !== 'DECLARED_DEAD') return null;
  return ground === 'ABSENCE' ? judgedOn : absentSince;
}

/** S-08: a household to which a member comes back whose death was corrected; as its head only while nobody else is. */
export function afterReturning(
  household: HouseholdRecord,
  returning: Pick<ResidentRecord, '_id' | 'birthDate'>,
  relation: RelationToHead,
): Composition {
  const heads = relation === 'HEAD' && household.headId === null && household.kind === 'FAMILY';
  const last = household.members.map(({ residentId }) => residentId).lastIndexOf(returning._id);
  const members = household.members.map((member, at): HouseholdMemberRecord => {
    if (at !== last) return member;
    return { ...member, leftOn: null, relation: relation === 'HEAD' && !heads ? 'OTHER' : relation };
  });
  return composed(household.kind, members, heads ? returning : headOf(household));
}
