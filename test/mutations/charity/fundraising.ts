import type { MutationCase } from '../mutationCase.ts';

export const fundraisingCases: readonly MutationCase[] = [];
