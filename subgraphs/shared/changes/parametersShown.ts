import { badInput } from '../../../schema/errors.ts';
import { requireText } from '../arguments.ts';
import type { IsoDate } from '../dates.ts';
import { requireDivisionCode, significantPrefix } from '../divisionCode.ts';
import { labelsOf } from './actions.ts';
import { type Change, requireActor } from './changes.ts';
import type { ParameterRecord, Parameters, ParameterUnit, ParameterWanted } from './parameters.ts';
import { isReached } from './writeRule.ts';

/** A value of a parameter as the graph shows it. */
export interface ParameterShown {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
  readonly rule: string;
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly min: number;
  readonly max: number;
  readonly divisionCode: string;
  readonly validFrom: IsoDate;
  readonly reason: string;
}

/** The values that hold on a day, and those set for later days, by parameter, division and day. */
export async function parametersShown(parameters: Parameters, on: IsoDate): Promise<readonly ParameterShown[]> {
  const rows = [...(await parameters.rows())].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return rows.filter((row) => !isSuperseded(row, rows, on)).flatMap((row) => shown(parameters, row));
}

const orderOf = ({ key, division, validFrom, setAt }: ParameterRecord) =>
  [key, division, validFrom, setAt.toISOString()].join(' ');

const isSuperseded = (row: ParameterRecord, rows: readonly ParameterRecord[], on: IsoDate) =>
  rows.some(
    (later) =>
      later.key === row.key &&
      later.division === row.division &&
      orderOf(later) > orderOf(row) &&
      (later.validFrom <= on || later.validFrom === row.validFrom),
  );

function shown({ specs }: Parameters, row: ParameterRecord): readonly ParameterShown[] {
  const spec = specs[row.key];
  if (!spec) return []; // of an older release
  const { key, value, division: divisionCode, validFrom, reason } = row;
  return [{ ...spec, ...labelsOf(spec.label), key, value, divisionCode, validFrom, reason }];
}

/**
 * Sets a value of a parameter: by prefecture officers, for a prefecture or province that is theirs. Throws what is wrong with what
 * is wanted.
 */
export async function setParameter(
  parameters: Parameters,
  wanted: ParameterWanted,
  change: Change,
): Promise<ParameterShown | null> {
  requireActor(change, ['prefectureOfficer'], 'Setting parameters');
  requireDivisionCode(wanted.division, 'input.divisionCode');
  if (significantPrefix(wanted.division).length > 4)
    throw badInput('DIVISION_LEVEL', 'input.divisionCode', 'name a prefecture, or the province for all of it');
  if (!isReached({ divisions: (code: string) => [code] }, wanted.division, change.reach))
    throw badInput('FORBIDDEN', 'input.divisionCode', 'a parameter can be set only where you are in charge');
  requireText(wanted.reason, 'input.reason');
  if (wanted.reason.trim() === '') throw badInput('TEXT_INVALID', 'input.reason', 'say why, in words');
  const [set = null] = shown(parameters, await parameters.set(wanted, change));
  return set;
}
