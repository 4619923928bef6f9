import type { MutationCase } from '../mutationCase.ts';

export const volunteeringCases: readonly MutationCase[] = [];
