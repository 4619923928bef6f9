import type { MutationCase } from '../mutationCase.ts';

export const deliberationCases: readonly MutationCase[] = [];
