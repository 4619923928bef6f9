import type { RelationToHead } from '../../subgraphs/governance/generated.ts';
import type { Random } from '../random.ts';
import { type Balance, cellOf, hazard } from './pyramid.ts';
import { relate } from './relations.ts';

/** Somebody as a place in a family, before name, dates and numbers. */
export interface Member {
  readonly male: boolean;
  /** Full years on the last day of 2025, also of the dead. */
  readonly age: number;
  /** 0, or 1 for the home of a divorced spouse. */
  readonly home: number;
  relation: RelationToHead;
  dead: boolean;
  /** Places of the parents in the same family. */
  father: number | null;
  mother: number | null;
}

export interface Pair {
  readonly husband: number;
  readonly wife: number;
  readonly divorced: boolean;
}

/** One or two homes that hang together by kin or a former marriage. */
export interface Family {
  readonly members: readonly Member[];
  readonly pairs: readonly Pair[];
}

/** What is asked for: so many living, one dead besides, in a second home so many. */
export interface FamilyWish {
  readonly living: number;
  readonly dead: 0 | 1;
  /** Size of the home that a divorced spouse has left; 0 for no divorce. */
  readonly formerHome: number;
}

interface Draft {
  readonly members: Member[];
  readonly pairs: Pair[];
}

const candidates = 8;
const oldest = 103;
// Years between spouses, mean 2.3.
const yearsApart = [
  [0, 15],
  [1, 25],
  [2, 22],
  [3, 15],
  [4, 10],
  [5, 6],
  [6, 4],
  [7, 3],
] as const;

/** The candidate of several whose people are most wanted for the pyramid; whoever is chosen is counted. */
export function drawFamily(random: Random, wish: FamilyWish, balance: Balance): Family {
  let best: Draft | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let tries = 0; tries < candidates || best === null; tries += 1) {
    const draft = draftOf(random, wish);
    if (!draft) continue;
    const score = balance.want(cellsOf(draft.members));
    if (score <= bestScore) continue;
    best = draft;
    bestScore = score;
  }
  balance.add(cellsOf(best.members));
  return best;
}

const cellsOf = (members: readonly Member[]) => members.map(({ age, male, dead }) => cellOf(age, male, dead));

/** People of a dormitory, a barracks or a home. */
export function drawCollective(random: Random, size: number, balance: Balance): Family {
  const aged = random.chance(0.15);
  const members = Array.from({ length: size }, () => {
    const age = aged ? random.between(66, 92) : random.chance(0.7) ? random.between(16, 24) : random.between(25, 48);
    return person(random.chance(aged ? 0.45 : 0.54), age, 'OTHER');
  });
  balance.add(cellsOf(members));
  return { members, pairs: [] };
}

function draftOf(random: Random, { living, dead, formerHome }: FamilyWish): Draft | null {
  const draft: Draft = { members: [], pairs: [] };
  const fits = formerHome > 0 ? divorcedFamily(random, draft, formerHome) : composed(random, draft, living + dead);
  if (!fits || draft.members.some(({ age }) => age > oldest)) return null;
  return dead === 1 && !letOneDie(random, draft, living) ? null : draft;
}

function composed(random: Random, draft: Draft, size: number): boolean {
  if (size === 1) return alone(random, draft);
  if (size === 2) return twoTogether(random, draft);
  if (size === 3 && random.chance(0.08)) return loneParent(random, draft, 2);
  return generations(random, draft, size);
}

function alone(random: Random, draft: Draft): boolean {
  draft.members.push(person(random.chance(0.5), random.between(20, oldest), 'HEAD'));
  return true;
}

function twoTogether(random: Random, draft: Draft): boolean {
  const kind = random.next();
  if (kind < 0.64) {
    const wifeAge = random.between(20, 95);
    if (wifeAge < 27 && random.chance(0.93)) return false; // most young couples are still to be
    const [husband] = couple(random, draft, wifeAge);
    return becomesHead(draft, husband);
  }
  if (kind < 0.88) return loneParent(random, draft, 1);
  if (kind < 0.93) return grandparentAndChild(random, draft);
  const age = random.between(20, 70);
  draft.members.push(
    person(random.chance(0.5), age, 'HEAD'),
    person(random.chance(0.5), Math.max(18, age - random.between(1, 10)), 'SIBLING'),
  );
  return true;
}

function loneParent(random: Random, draft: Draft, children: number): boolean {
  const male = random.chance(0.3);
  const youngest = random.between(0, 62);
  const gap = yearsAtBirth(random, youngest);
  const parent = add(draft, person(male, youngest + gap, 'HEAD'));
  const kids = childrenOf(random, youngest, gap, children);
  for (const age of kids) {
    const child = add(draft, person(random.chance(0.52), age, 'OTHER'));
    link(draft, child, male ? parent : null, male ? null : parent);
  }
  const grownChild = (kids[0] ?? 0) >= 22 && random.chance(0.6);
  return grownChild ? becomesHead(draft, parent + 1) : becomesHead(draft, parent);
}

function grandparentAndChild(random: Random, draft: Draft): boolean {
  const child = random.between(1, 17);
  draft.members.push(
    person(random.chance(0.4), child + random.between(44, 62), 'HEAD'),
    person(random.chance(0.53), child, 'GRANDCHILD'),
  );
  return true;
}

/** A couple, its children, and perhaps the parents of one of the two. */
function generations(random: Random, draft: Draft, size: number): boolean {
  const elders = eldersAmong(random, size);
  const youngest = random.between(0, 31);
  const gap = yearsAtBirth(random, youngest);
  const children = childrenOf(random, youngest, gap, size - 2 - elders);
  const [husband, wife] = couple(random, draft, youngest + gap, { eldestChild: children[0] ?? 0 });
  for (const age of children) {
    link(draft, add(draft, person(random.chance(0.52), age, 'OTHER')), husband, wife);
  }
  if (elders === 0) return becomesHead(draft, random.chance(0.86) ? husband : wife);

  const child = random.chance(0.85) ? husband : wife;
  const childAge = draft.members[child]?.age ?? 0;
  const motherAge = childAge + yearsAtBirth(random, childAge);
  if (elders === 2) {
    const [father, mother] = couple(random, draft, motherAge, { eldestChild: childAge });
    link(draft, child, father, mother);
    return becomesHead(draft, random.chance(0.3) ? father : husband);
  }
  const male = random.chance(0.33);
  const elder = add(draft, person(male, motherAge, 'OTHER'));
  link(draft, child, male ? elder : null, male ? null : elder);
  return becomesHead(draft, random.chance(0.15) ? elder : husband);
}

function eldersAmong(random: Random, size: number): number {
  if (size === 3) return random.chance(0.2) ? 1 : 0;
  if (size === 4)
    return random.weighted([
      [0, 55],
      [1, 20],
      [2, 25],
    ]);
  if (size === 5)
    return random.weighted([
      [0, 10],
      [1, 50],
      [2, 40],
    ]);
  return size === 6 && random.chance(0.3) ? 1 : 2;
}

/** Two who have parted: one has moved to a home of one, the other stays with the children. */
function divorcedFamily(random: Random, draft: Draft, formerHome: number): boolean {
  const youngest = random.between(formerHome > 1 ? 1 : 0, 30);
  const gap = Math.max(27 - youngest, yearsAtBirth(random, youngest));
  const husbandLeaves = random.chance(0.6);
  const children = childrenOf(random, youngest, gap, formerHome - 1);
  const [husband, wife] = couple(random, draft, youngest + gap, {
    eldestChild: children[0] ?? 0,
    leaver: husbandLeaves ? 1 : 2,
  });
  const pair = draft.pairs.pop();
  if (!pair) return false;
  draft.pairs.push({ ...pair, divorced: true });
  for (const age of children) {
    link(draft, add(draft, person(random.chance(0.52), age, 'OTHER')), husband, wife);
  }
  relate(draft, husbandLeaves ? husband : wife);
  return becomesHead(draft, husbandLeaves ? wife : husband);
}

// `leaver` 1 is a husband and 2 a wife who has moved out, to a home of their own.
function couple(
  random: Random,
  draft: Draft,
  wifeAge: number,
  { eldestChild = 0, leaver = 0 }: { readonly eldestChild?: number; readonly leaver?: 0 | 1 | 2 } = {},
): readonly [number, number] {
  const apart = random.weighted(yearsApart);
  const older = wifeAge + (random.chance(0.87) ? apart : -apart);
  // A father is twenty at least; a divorced man has been of age for some years.
  const husbandAge = Math.max(leaver === 0 ? 22 : 27, eldestChild + 20, older);
  const husband = add(draft, { ...person(true, husbandAge, 'OTHER'), home: leaver === 1 ? 1 : 0 });
  const wife = add(draft, { ...person(false, Math.max(20, wifeAge), 'OTHER'), home: leaver === 2 ? 1 : 0 });
  draft.pairs.push({ husband, wife, divorced: false });
  return [husband, wife];
}

const person = (male: boolean, age: number, relation: RelationToHead): Member => ({
  male,
  age,
  relation,
  home: 0,
  dead: false,
  father: null,
  mother: null,
});

function add({ members }: Draft, member: Member): number {
  members.push(member);
  return members.length - 1;
}

function link({ members }: Draft, child: number, father: number | null, mother: number | null): void {
  const member = members[child];
  if (!member) return;
  member.father = father;
  member.mother = mother;
}

// Mothers have grown older: 26 for those who are grown up, 29 and hardly any below 22 for the small.
function yearsAtBirth(random: Random, childAge: number): number {
  const [mean, least] = childAge < 12 ? [29, 22] : [26, 19];
  return Math.min(43, Math.max(least, Math.round(mean + 4.2 * random.normal())));
}

/** Ages of so many children, the eldest first; the mother's age at the birth of the youngest sets how many fit. */
function childrenOf(random: Random, youngest: number, gap: number, count: number): readonly number[] {
  const ages: number[] = [];
  let age = youngest;
  for (let made = 0; made < count; made += 1) {
    ages.unshift(age);
    age = Math.min(age + random.between(1, 5), youngest + gap - 19);
  }
  return ages;
}

const becomesHead = (draft: Draft, head: number): boolean => {
  relate(draft, head);
  return true;
};

/** Marks one as dead by the hazard of age; nobody whose death would leave minors alone or a newborn without a parent. */
function letOneDie(random: Random, { members, pairs }: Draft, living: number): boolean {
  const risks = members.map((member, place): readonly [number, number] => {
    const hasInfant = members.some(({ age, father, mother }) => age < 5 && (father === place || mother === place));
    const newlywed = pairs.some(
      ({ husband, wife }) => (husband === place || wife === place) && isYoung(members, place),
    );
    const leavesAdult = living === 0 || members.some(({ age }, other) => other !== place && age >= 18);
    return [place, hasInfant || newlywed || !leavesAdult ? 0 : hazard(member.age - 2.5, member.male)];
  });
  if (risks.every(([, risk]) => risk === 0)) return false;
  const victim = members[random.weighted(risks)];
  if (victim) victim.dead = true;
  return true;
}

const isYoung = (members: readonly Member[], place: number): boolean => (members[place]?.age ?? 0) < 30;
