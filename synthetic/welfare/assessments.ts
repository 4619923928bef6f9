import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { addDays, addMonths, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { CareNeedsAssessmentKind } from '../../subgraphs/welfare/generated.ts';
import type { CareNeedsAssessmentRecord } from '../../subgraphs/welfare/records.ts';
import { attainedOn } from '../../subgraphs/welfare/rules/ages.ts';
import { careLevelBands, careNeedsItems, levelOfTotal, pointsOf } from '../../subgraphs/welfare/rules/careLevel.ts';
import { elderlyAge } from '../../subgraphs/welfare/rules/elderly.ts';
import type { Circumstances, CommunityPeople, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { later } from './periods.ts';

type Level = 0 | 1 | 2 | 3 | 4;

const validMonths = 12; // W-41

/** One valid assessment for everybody of sixty and more, at the level circumstances give; most of the frail had one a year before. */
export function careNeedsAssessments(
  people: CommunityPeople,
  { careLevel }: Circumstances,
  tools: Tools,
): readonly CareNeedsAssessmentRecord[] {
  const random = tools.random('careNeedsAssessment', people.community._id);
  return people.residents.flatMap((person) => {
    const level = careLevel.get(person._id);
    return level === undefined ? [] : assessmentsOf(person, level, tools, random);
  });
}

function assessmentsOf(
  person: ResidentRecord,
  level: Level,
  tools: Tools,
  random: Random,
): readonly CareNeedsAssessmentRecord[] {
  const sixtieth = attainedOn(person.birthDate, elderlyAge);
  const assessedOn = later(addDays(tools.asOf, -random.between(0, 360)), sixtieth);
  const earlierOn = addDays(addMonths(assessedOn, -validMonths), random.between(-10, 10));
  const hadOne = level > 0 && earlierOn >= later(sixtieth, tools.historyFrom) && random.chance(0.7);
  if (!hadOne) return [assessment(person, { level, kind: 'FIRST', assessedOn, supersededOn: null }, tools, random)];
  const earlierLevel = careLevelBefore(level, random);
  const kind = earlierLevel === level ? 'ROUTINE' : 'IMMEDIATE';
  return [
    assessment(
      person,
      { level: earlierLevel, kind: 'FIRST', assessedOn: earlierOn, supersededOn: assessedOn },
      tools,
      random,
    ),
    assessment(person, { level, kind, assessedOn, supersededOn: null }, tools, random),
  ];
}

function careLevelBefore(level: Level, random: Random): Level {
  const better: Readonly<Record<Level, Level>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 3 };
  return random.chance(0.3) ? better[level] : level;
}

interface Occasion {
  readonly level: Level;
  readonly kind: CareNeedsAssessmentKind;
  readonly assessedOn: IsoDate;
  readonly supersededOn: IsoDate | null;
}

function assessment(
  person: ResidentRecord,
  { level, kind, assessedOn, supersededOn }: Occasion,
  tools: Tools,
  random: Random,
): CareNeedsAssessmentRecord {
  const scores = scoresOf(level, random);
  const points = pointsOf(scores);
  if (points === null) throw new RangeError('The scores drawn are no assessment');
  const finalLevel = levelOfTotal(points.total);
  return {
    _id: tools.nextId('careNeedsAssessment'),
    personId: person._id,
    residenceDivision: person.residenceDivision,
    registeredDivision: person.registeredDivision,
    kind,
    assessedOn,
    assessors: [tools.personName(random, 1982), tools.personName(random, 1990)],
    scores,
    ...points,
    preliminaryLevel: finalLevel,
    adjustments: [],
    finalLevel,
    validUntil: addMonths(assessedOn, validMonths),
    supersededOn,
    synthetic: true,
  };
}

// Every point there is, by the place of its item; so many of them are lost as the level asks.
const allPoints: readonly number[] = careNeedsItems.flatMap(({ maximum }, index) => Array(maximum).fill(index));

function scoresOf(level: Level, random: Random): readonly number[] {
  const scores = careNeedsItems.map(({ maximum }) => maximum);
  const { least, most } = careLevelBands[level] ?? { least: 90, most: 90 };
  const lost = allPoints.length - random.between(least, most);
  if (lost === 0) return scores;
  for (const item of random.shuffled(allPoints).slice(0, lost)) scores[item] = (scores[item] ?? 0) - 1;
  return scores;
}
