import type { MutationCase } from '../mutationCase.ts';

export const socialWorkCases: readonly MutationCase[] = [];
