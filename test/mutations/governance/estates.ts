import type { MutationCase } from '../mutationCase.ts';

export const estatesCases: readonly MutationCase[] = [];
