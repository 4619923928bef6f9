/** The most that one operation may have of each; see the file of the same name for how it is counted. */
export interface LimitSettings {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly pageSize: number;
  readonly cost: number;
}

/**
 * What holds unless told otherwise. The dearest starter query of the playground costs about 200 and one page of a hundred rows with
 * ten objects a row about 1,200, so the budget leaves room for honest work and none for pages of a hundred within pages of a hundred.
 */
export const defaultLimits: LimitSettings = Object.freeze({
  tokens: 4_000,
  depth: 15,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  pageSize: 100,
  cost: 10_000,
});

/** What `LIMITS` says: the defaults, or null when every limit is off. Throws one line on anything else. */
export function limitSettingsOf(text: string): LimitSettings | null {
  if (text === 'on') return defaultLimits;
  if (text === 'off') return null;
  throw new Error(`LIMITS: give on or off, not "${text}"`);
}
