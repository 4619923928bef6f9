import type { Reason } from '../../../shared/changes/machine.ts';
import type { CharityProjectRecord } from '../records.ts';
import { reasonsOf } from './findings.ts';
import { holdsPersonalNumber } from './privacy.ts';

/** C-08: money is spent while the project runs, within its plan (慈善法 第五十六条); C-14: and told without naming anybody. */
export const spendingFindings = (
  { state, budget, spent }: Pick<CharityProjectRecord, 'state' | 'budget' | 'spent'>,
  amount: number,
  purpose: string,
): readonly Reason[] =>
  reasonsOf([
    [state !== 'RUNNING', 'PROJECT_NOT_RUNNING', 'Start or resume the project first.', 'input.id'],
    [
      spent + amount > budget,
      'BUDGET_EXCEEDED',
      'Stay within what the plan leaves to be spent (慈善法 第五十六条).',
      'input.amount',
    ],
    [
      holdsPersonalNumber(purpose),
      'PERSON_NAMED',
      'Tell what it was spent on without numbers of persons (慈善法 第八十二条).',
      'input.purpose',
    ],
  ]);

/** The management fee as a share of all that was spent; null while nothing was. */
export const managementShare = ({
  spent,
  managementFee,
}: Pick<CharityProjectRecord, 'spent' | 'managementFee'>): number | null =>
  spent === 0 ? null : managementFee / spent;
