import type { MutationCase } from '../mutationCase.ts';

export const committeesCases: readonly MutationCase[] = [];
