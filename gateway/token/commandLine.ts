import { parseArgs } from 'node:util';
import { isPurpose, purposes, roles } from '../../schema/caller.ts';
import type { Wanted } from '../access/developmentIssuer.ts';
import { kebab, roleNamed } from '../access/roleNames.ts';

/** What `npm run token` was asked for. */
export interface CommandLine {
  readonly wanted: Wanted;
  /** Such as `30m` or `1h`. */
  readonly lifetime: string;
}

const roleNames = roles.map(kebab).join('|');

export const usage = `npm run -s token -- --role ${roleNames} [options]

  --role         who the token is for
  --division     a division whose subtree is open, e.g. 420106000000; may be given again
  --scope        a scope, e.g. governance:read; may be given again; those usual for the role by default
  --purpose      ${Object.keys(purposes).join(', ')}
  --resident     for a resident: the own identifier in the register
  --institution  for an institution: the identifier of a facility or a credit code; may be given again
  --client       for an agency: the registered client
  --subject      the token's "sub"; "development-<role>" by default
  --ttl          how long it is good for, e.g. 90s, 30m, 12h; 1h by default, 24h at most

The token is one of the development issuer's, whose key is in DATA_DIR (default ./data). It works where AUTH_ISSUER is not set.`;

const options = {
  role: { type: 'string' },
  division: { type: 'string', multiple: true },
  scope: { type: 'string', multiple: true },
  purpose: { type: 'string' },
  resident: { type: 'string' },
  institution: { type: 'string', multiple: true },
  client: { type: 'string' },
  subject: { type: 'string' },
  ttl: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the words after `npm run token --`. Throws one line on words that make no sense. */
export function readCommandLine(words: readonly string[]): CommandLine | 'help' {
  const { values } = parseArgs({ args: [...words], options });
  if (values.help) return 'help';
  const role = roleNamed(values.role);
  if (role === null) throw new Error(`--role: give one of ${roleNames.replaceAll('|', ', ')}`);
  const { purpose, ttl = '1h' } = values;
  if (purpose !== undefined && !isPurpose(purpose))
    throw new Error(`--purpose: give one of ${Object.keys(purposes).join(', ')}`);
  if (!isLifetime(ttl)) throw new Error('--ttl: give a number of seconds, minutes or hours up to 24h, e.g. 30m');
  return {
    lifetime: ttl,
    wanted: {
      role,
      purpose,
      subject: values.subject,
      scopes: values.scope?.flatMap((scopes) => scopes.split(' ')),
      divisions: values.division,
      residentId: values.resident,
      institutions: values.institution,
      clientId: values.client,
    },
  };
}

const secondsOf = { s: 1, m: 60, h: 3_600 } as const;

function isLifetime(text: string): boolean {
  const [, number, unit] = /^([1-9]\d{0,4})([smh])$/.exec(text) ?? [];
  return (unit === 's' || unit === 'm' || unit === 'h') && Number(number) * secondsOf[unit] <= 24 * secondsOf.h;
}
