import { requireDivisionCode, significantPrefix, subtreeRange } from '../shared/divisionCode.ts';

const levelLengths = [2, 4, 6, 9, 12] as const;

/** The codes of a division and of all that hold it, the province first. */
export function coveringCodes(code: string): readonly string[] {
  const known = significantPrefix(code).length;
  return levelLengths.filter((length) => length <= known).map((length) => code.slice(0, length).padEnd(12, '0'));
}

/** Keeps lists of regions that hold all of a division or lie in it. Throws `DIVISION_UNKNOWN`. */
export function regionsTouching(code: string, argument: string) {
  requireDivisionCode(code, argument);
  return { $or: [{ regions: { $in: coveringCodes(code) } }, { regions: { $elemMatch: subtreeRange(code) } }] };
}
