import type { RelationToHead } from '../../subgraphs/governance/generated.ts';
import type { Family, Member, Pair } from './families.ts';

/** Says how everybody of the same home is related to the head. */
export function relate({ members, pairs }: Family, head: number): void {
  const home = members[head]?.home;
  for (const [place, member] of members.entries()) {
    if (member.home === home) member.relation = relationTo(members, pairs, head, place);
  }
}

function relationTo(members: readonly Member[], pairs: readonly Pair[], head: number, place: number): RelationToHead {
  const [of, to] = [members[place], members[head]];
  if (!of || !to || place === head) return 'HEAD';
  const isChildOf = (child: Member | undefined, parent: number) =>
    child !== undefined && (child.father === parent || child.mother === parent);
  if (pairs.some(({ husband, wife }) => (husband === head && wife === place) || (wife === head && husband === place)))
    return 'SPOUSE';
  if (isChildOf(of, head)) return of.male ? 'SON' : 'DAUGHTER';
  if (isChildOf(to, place)) return 'PARENT';
  const parents = [of.father, of.mother].map((parent) => (parent === null ? undefined : members[parent]));
  if (parents.some((parent) => isChildOf(parent, head))) return 'GRANDCHILD';
  const sharesParent =
    (of.father !== null && of.father === to.father) || (of.mother !== null && of.mother === to.mother);
  if (sharesParent) return 'SIBLING';
  const parentsOfHead = [to.father, to.mother].map((parent) => (parent === null ? undefined : members[parent]));
  if (parentsOfHead.some((parent) => isChildOf(parent, place))) return 'GRANDPARENT';
  // Siblings and grandparents without the generation between keep the relation they were drawn with.
  return of.relation === 'GRANDCHILD' || of.relation === 'SIBLING' ? of.relation : 'OTHER';
}
