import type { FamilyInclusion, FamilyRelation } from '../../subgraphs/assistance/generated.ts';
import type { FamilyUnitRecord } from '../../subgraphs/assistance/records.ts';
import type { RelationToHead } from '../../subgraphs/governance/generated.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { type FamilyOfHome, isAbleToWork } from '../circumstances/families.ts';
import type { Circumstances, CommunityPeople } from '../people.ts';

const oldestStudent = 22;

/** The family unit as it was assessed last, relations told from the applicant. */
export function familyUnitOf(
  { applicant, members, excluded }: FamilyOfHome,
  { couples }: CommunityPeople,
  disabilityGrade: Circumstances['disabilityGrade'],
  on: IsoDate,
): FamilyUnitRecord {
  const spouseIds = new Set(
    couples
      .filter(({ husbandId, wifeId }) => husbandId === applicant._id || wifeId === applicant._id)
      .flatMap(({ husbandId, wifeId }) => [husbandId, wifeId]),
  );
  return {
    applicantId: applicant._id,
    members: members.map((member) => {
      const relation = relationTo(applicant, member, spouseIds);
      return {
        residentId: member._id,
        relation,
        includedBecause: inclusionOf(relation, member, isAbleToWork(member, disabilityGrade, on), on),
      };
    }),
    excluded: excluded.map(({ _id }) => ({ residentId: _id, reason: 'NO_SUPPORT_DUTY' })),
  };
}

function relationTo(applicant: ResidentRecord, member: ResidentRecord, spouseIds: ReadonlySet<string>): FamilyRelation {
  if (member === applicant) return 'SELF';
  if (spouseIds.has(member._id)) return 'SPOUSE';
  if (member.parentIds.includes(applicant._id)) return 'CHILD';
  if (applicant.parentIds.includes(member._id)) return 'PARENT';
  return applicant.relationToHead === 'HEAD' && member.relationToHead ? fromHead[member.relationToHead] : 'OTHER';
}

const fromHead: Readonly<Record<RelationToHead, FamilyRelation>> = {
  HEAD: 'SELF',
  SPOUSE: 'SPOUSE',
  SON: 'CHILD',
  DAUGHTER: 'CHILD',
  GRANDCHILD: 'GRANDCHILD',
  PARENT: 'PARENT',
  GRANDPARENT: 'GRANDPARENT',
  SIBLING: 'SIBLING',
  OTHER: 'OTHER',
};

function inclusionOf(relation: FamilyRelation, member: ResidentRecord, isAble: boolean, on: IsoDate): FamilyInclusion {
  if (relation === 'SELF') return 'APPLICANT';
  if (relation === 'SPOUSE') return 'SPOUSE';
  if (relation !== 'CHILD') return 'SUPPORT_DUTY';
  const age = ageOn(member.birthDate, on);
  if (age < 18) return 'MINOR_CHILD';
  return !isAble || age <= oldestStudent ? 'DEPENDENT_ADULT_CHILD' : 'SUPPORT_DUTY';
}
