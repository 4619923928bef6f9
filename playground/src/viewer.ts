import type { Purpose, Role } from '../../schema/caller.ts';

/** Somebody to try the graph as, with a token of the gateway's development issuer. */
export interface Persona {
  readonly role: Role;
  readonly english: string;
  readonly chinese: string;
  readonly divisions: readonly string[];
  readonly scopes: readonly string[];
  /** What its token says it asks for; null leaves that to the request. */
  readonly purpose: Purpose | null;
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** As whom, and what for, this page asks. */
export interface Viewer {
  /** Those the gateway offers; none beside a real issuer. Fails while the gateway cannot be reached. */
  readonly personas: () => Promise<readonly Persona[]>;
  /** Null for an anonymous caller; an officer on a case until something else is chosen. */
  readonly role: () => string | null;
  readonly purpose: () => string | null;
  readonly viewAs: (role: string | null) => void;
  readonly askFor: (purpose: string | null) => void;
  /** What these choices add to a request. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** To be called when a token was refused, so that the next request brings a new one. */
  readonly forgetTokens: () => void;
}

const renewBeforeMs = 60_000;

/** Keeps the choices for this browser tab; tokens only in memory. */
export function createViewer(personasAt: string): Viewer {
  let known: readonly Persona[] = [];

  async function personas(): Promise<readonly Persona[]> {
    if (known.some(({ expiresAt }) => expiresAt - Date.now() > renewBeforeMs)) return known;
    const response = await fetch(personasAt);
    if (response.status >= 500) throw new Error(`${personasAt} answered with status ${response.status}.`);
    known = response.ok ? (await response.json()).personas : [];
    return known;
  }

  const role = () => kept('viewAs:role', firstViewer.role);
  const purpose = () => kept('viewAs:purpose', firstViewer.purpose);
  return {
    personas,
    role,
    purpose,
    viewAs: (chosen) => keep('viewAs:role', chosen),
    askFor: (chosen) => keep('viewAs:purpose', chosen),
    headers: async () => {
      const chosen = role();
      if (chosen === null) return {};
      const persona = (await personas()).find((each) => each.role === chosen);
      if (persona === undefined) return {};
      const given = persona.purpose ?? purpose();
      return { authorization: `Bearer ${persona.token}`, ...(given !== null && { 'x-purpose': given }) };
    },
    forgetTokens: () => {
      known = [];
    },
  };
}

// Who opens the page sees the starters answered; what nobody may see is one choice away.
const firstViewer = { role: 'countyOfficer', purpose: 'CASE_HANDLING' } as const;

const kept = (name: string, first: string): string | null => (sessionStorage.getItem(name) ?? first) || null;
const keep = (name: string, value: string | null): void => sessionStorage.setItem(name, value ?? '');
