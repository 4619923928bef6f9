import type { MutationCase } from '../mutationCase.ts';

export const linkageCases: readonly MutationCase[] = [];
