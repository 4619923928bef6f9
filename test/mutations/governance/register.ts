import type { MutationCase } from '../mutationCase.ts';

export const registerCases: readonly MutationCase[] = [];
