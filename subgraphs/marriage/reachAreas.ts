import { divisionAndAbove } from '../shared/divisionCode.ts';

/** S-02: the divisions whose officers read a record: those of the parties, and those the registry stands in. */
export const reachAreasOf = (partyAreas: readonly string[], registryDivision: string): readonly string[] => [
  ...new Set([...partyAreas, ...divisionAndAbove(registryDivision)]),
];
