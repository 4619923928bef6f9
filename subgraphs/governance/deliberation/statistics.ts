import type { Collection, Document, Stage } from '../../../store/collection.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { isWithin, significantPrefix } from '../../shared/divisionCode.ts';
import type { MatterCategory, MatterState, OutcomeState } from '../generated.ts';
import type { DeliberationSessionRecord, DeliberationStatsRecord, MatterRecord, OutcomeRecord } from './records.ts';

/** Matters that are alike in all that is counted. */
export interface MatterFigure extends InDivision {
  readonly _id: {
    readonly division: string;
    readonly state: MatterState;
    readonly category: MatterCategory;
    readonly everydayMatter: boolean;
    readonly daysToDecision: number | null;
    readonly daysInWork: number | null;
    readonly daysToDone: number | null;
  };
  readonly count: number;
  readonly answers: number;
  readonly satisfied: number;
}

/** Sessions that were held, online or not. */
export interface SessionFigure extends InDivision {
  readonly _id: { readonly division: string; readonly isOnline: boolean };
  readonly count: number;
  readonly attended: number;
  readonly eligible: number;
}

/** Outcomes in one state. */
export interface OutcomeFigure extends InDivision {
  readonly _id: { readonly division: string; readonly state: OutcomeState };
  readonly count: number;
}

interface InDivision {
  readonly _id: { readonly division: string };
}

type Figures<Figure> = (questions: readonly DeliberationStatsRecord[]) => Promise<readonly (readonly Figure[])[]>;

/** Figures of many divisions; one trip to the store for all that ask about the same day. */
export interface DeliberationStatistics {
  readonly matters: Figures<MatterFigure>;
  readonly sessions: Figures<SessionFigure>;
  readonly outcomes: Figures<OutcomeFigure>;
}

interface Collections {
  readonly matters: Collection<MatterRecord>;
  readonly sessions: Collection<DeliberationSessionRecord>;
  readonly outcomes: Collection<OutcomeRecord>;
}

export function deliberationStatistics({ matters, sessions, outcomes }: Collections): DeliberationStatistics {
  return {
    matters: figures<MatterRecord, MatterFigure>(matters, (asOf) => [
      { $match: { proposedOn: { $lte: asOf } } },
      {
        $group: {
          _id: {
            division: '$division',
            ...{ state: '$state', category: '$category', everydayMatter: '$everydayMatter' },
            ...{ daysToDecision: '$daysToDecision', daysInWork: '$daysInWork', daysToDone: '$daysToDone' },
          },
          count: { $sum: 1 },
          answers: { $sum: '$evaluation.answers' },
          satisfied: { $sum: '$evaluation.satisfied' },
        },
      },
    ]),
    sessions: figures<DeliberationSessionRecord, SessionFigure>(sessions, (asOf) => [
      { $match: { on: { $lte: asOf }, state: { $in: ['CLOSED', 'PUBLISHED'] } } },
      {
        $group: {
          _id: { division: '$division', isOnline: { $eq: ['$form', 'ONLINE'] } },
          count: { $sum: 1 },
          attended: { $sum: '$attended' },
          eligible: { $sum: '$eligible' },
        },
      },
    ]),
    outcomes: figures<OutcomeRecord, OutcomeFigure>(outcomes, (asOf) => [
      { $match: { recordedOn: { $lte: asOf } } },
      { $group: { _id: { division: '$division', state: '$state' }, count: { $sum: 1 } } },
    ]),
  };
}

function figures<T extends Document, Figure extends InDivision>(
  collection: Collection<T>,
  stages: (asOf: IsoDate) => readonly Stage<T>[],
): Figures<Figure> {
  return async function answerAll(questions) {
    const days = [...new Set(questions.map(({ asOf }) => asOf))];
    const rowsByDay = new Map(
      await Promise.all(
        days.map(async (day) => {
          const codes = questions.filter(({ asOf }) => asOf === day).map(({ code }) => code);
          const pipeline = [{ $match: inAnyOf(codes) }, ...stages(day)];
          return [day, await collection.aggregate<Figure>(pipeline, { hint: 'division' }).toArray()] as const;
        }),
      ),
    );
    return questions.map(({ code, asOf }) =>
      (rowsByDay.get(asOf) ?? []).filter(({ _id }) => isWithin(_id.division, code)),
    );
  };
}

// The span from the first to the last lets the index begin and end there; the alternatives drop what lies between.
function inAnyOf(codes: readonly string[]) {
  const prefixes = [...new Set(codes.map(significantPrefix))].sort();
  const ranges = prefixes.map((prefix) => ({ $gte: prefix, $lt: `${prefix}:` }));
  const ends = ranges.map(({ $lt }) => $lt).sort();
  return {
    division: { $gte: prefixes[0] ?? '', $lt: ends.at(-1) ?? '' },
    ...(ranges.length > 1 && { $or: ranges.map((range) => ({ division: range })) }),
  };
}
