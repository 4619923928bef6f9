import type { MutationCase } from '../mutationCase.ts';

export const givingCases: readonly MutationCase[] = [];
