import type { Role } from './caller.ts';
import { type SubgraphName, subgraphNames } from './subgraphNames.ts';

/** Classes of data (domain reference § 0.6), from the most open to the most guarded; in the SDL `@tag(name: "personal")` and so on. */
export const dataClasses = ['public', 'internal', 'personal', 'sensitive'] as const;
export type DataClass = (typeof dataClasses)[number];

/** Scopes beside `<subgraph>:read` and `<subgraph>:write`. */
export const specialScopes = {
  'resident:pii': 'Personal data unmasked, for a purpose.',
  'resident:sensitive': 'Sensitive personal data, for a purpose; each read is logged.',
  'statistics:read': 'Counts and sums over many people.',
  'audit:read': 'Who read whose data.',
  'lookup:write': 'Looking one person up by the number of a document, which is put on record.',
} as const;

export const readScope = (subgraph: SubgraphName): string => `${subgraph}:read`;
export const writeScope = (subgraph: SubgraphName): string => `${subgraph}:write`;

/** The scopes that a field of a class needs, all of them; none for what is public. */
export function scopesToRead(dataClass: DataClass, subgraph: SubgraphName): readonly string[] {
  if (dataClass === 'public') return [];
  return dataClass === 'sensitive' ? [readScope(subgraph), 'resident:sensitive'] : [readScope(subgraph)];
}

const allRead = subgraphNames.map(readScope);
const allWrite = subgraphNames.map(writeScope);

/** What the role usually is granted (domain reference § 0.7); an issuer may grant less. */
export const usualScopes: Readonly<Record<Role, readonly string[]>> = {
  resident: [...allRead, ...allWrite, 'resident:pii', 'resident:sensitive', 'lookup:write'],
  communityWorker: [
    ...allRead,
    'governance:write',
    'assistance:write',
    'welfare:write',
    'charity:write',
    'resident:pii',
  ],
  countyOfficer: [...allRead, ...allWrite, 'resident:pii', 'resident:sensitive', 'statistics:read', 'lookup:write'],
  prefectureOfficer: [...allRead, ...allWrite, 'resident:pii', 'resident:sensitive', 'statistics:read', 'audit:read'],
  provinceAnalyst: [...allRead, 'statistics:read'],
  institution: [
    ...['governance', 'welfare', 'charity'].flatMap((name) => [`${name}:read`, `${name}:write`]),
    'resident:pii',
  ],
  agencyClient: ['governance:read', 'funeral:read', 'resident:pii', 'lookup:write'],
};
