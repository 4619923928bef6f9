import type { MutationCase } from '../mutationCase.ts';

export const matchingCases: readonly MutationCase[] = [];
