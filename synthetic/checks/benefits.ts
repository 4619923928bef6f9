import { type IsoMonth, monthOf } from '../../subgraphs/shared/dates.ts';
import { compatibility, type Holding } from '../../subgraphs/welfare/rules/compatibility.ts';
import type { CommunityRecords } from '../checks.ts';

/** A benefit of one person and the months it is held; the end is included, null while it runs. */
export interface Spell {
  readonly recordId: string;
  readonly personId: string;
  readonly kind: Holding;
  readonly from: IsoMonth;
  readonly to: IsoMonth | null;
}

type Benefits = Pick<CommunityRecords, 'dibaoCases' | 'tekunCases' | 'benefits'>;

/** All that the people of a community hold or held, of both subgraphs that grant benefits. */
export function spellsOf({ dibaoCases, tekunCases, benefits }: Benefits): readonly Spell[] {
  const dibao = dibaoCases.flatMap(({ _id, members, endMonth }) =>
    members.map(
      ({ residentId, coveredFrom, coveredTo }): Spell => ({
        recordId: _id,
        personId: residentId,
        kind: 'DIBAO',
        from: coveredFrom,
        to: coveredTo ?? endMonth,
      }),
    ),
  );
  const tekun = tekunCases.map(
    ({ _id, residentId, startMonth, endMonth }): Spell => ({
      recordId: _id,
      personId: residentId,
      kind: 'TEKUN',
      from: startMonth,
      to: endMonth,
    }),
  );
  const welfare = benefits.flatMap(({ _id, personId, kind, startMonth, endMonth }): readonly Spell[] =>
    kind === 'OTHER_DISTRESSED' ? [] : [{ recordId: _id, personId, kind, from: startMonth, to: endMonth }],
  );
  return [...dibao, ...tekun, ...welfare];
}

/** Benefits that run on after the month in which the person died. */
export function benefitsOfTheDead(community: CommunityRecords): readonly string[] {
  const deathOf = new Map(community.people.residents.map(({ _id, deathDate }) => [_id, deathDate]));
  return spellsOf(community).flatMap(({ recordId, personId, to }) => {
    const diedOn = deathOf.get(personId);
    return diedOn && (to === null || to > monthOf(diedOn)) ? [recordId] : [];
  });
}

/** Benefits held in the same month as one that excludes them (domain reference § 4.2). */
export function contradictions(records: Benefits): readonly Spell[] {
  const byPerson = new Map<string, Spell[]>();
  for (const spell of spellsOf(records)) {
    const held = byPerson.get(spell.personId);
    if (held) held.push(spell);
    else byPerson.set(spell.personId, [spell]);
  }
  return [...byPerson.values()].flatMap((held) =>
    held.flatMap((one, place) =>
      held.slice(0, place).some((other) => compatibility[one.kind][other.kind] === 'E' && overlap(one, other))
        ? [one]
        : [],
    ),
  );
}

const overlap = (a: Spell, b: Spell): boolean => (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
