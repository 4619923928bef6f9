import type { Refusal } from '../../../schema/refusal.ts';
