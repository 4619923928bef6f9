import type { Actor, Reason } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { RelationToHead } from '../generated.ts';
import type { HouseholdMemberRecord, HouseholdRecord, ResidentRecord } from '../records.ts';
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
