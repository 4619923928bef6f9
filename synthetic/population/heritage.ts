import type { Random } from '../random.ts';
import type { Family, Member } from './families.ts';
import { surname } from './names.ts';
import { ethnicityOf, isMinorityArea } from './origins.ts';

/** Family name and ethnic group of each member, children after their parents'. */
export function heritageOf({ members }: Family, names: Random, county: string): ReadonlyMap<Member, Heritage> {
  const known = new Map<Member, Heritage>();
  const inMinorityArea = isMinorityArea(county);
  const of = (member: Member): Heritage => {
    const before = known.get(member);
    if (before) return before;
    const [father, mother] = [member.father, member.mother].map((parent) => {
      const found = parent === null ? undefined : members[parent];
      return found && of(found);
    });
    const heritage = {
      family: inheritedName(names, father, mother) ?? surname(names, inMinorityArea),
      ethnicity: inheritedGroup(names, father, mother) ?? ethnicityOf(names, county),
    };
    known.set(member, heritage);
    return heritage;
  };
  for (const member of members) of(member);
  return known;
}

/** What children have of their parents. */
export interface Heritage {
  readonly family: string;
  readonly ethnicity: string;
}

// 93 in a hundred bear the father's name; whose father is not in the register bears a name drawn anew.
function inheritedName(random: Random, father: Heritage | undefined, mother: Heritage | undefined): string | undefined {
  return random.chance(0.93) ? father?.family : mother?.family;
}

function inheritedGroup(
  random: Random,
  father: Heritage | undefined,
  mother: Heritage | undefined,
): string | undefined {
  const ofMother = mother !== undefined && mother.ethnicity !== '汉族' && random.chance(0.5);
  return (ofMother ? mother : (father ?? mother))?.ethnicity;
}
