import type { Caller } from '../../schema/caller.ts';
import { failure } from '../../schema/errors.ts';
import type { SubgraphName } from '../../schema/load.ts';
import type { Store } from '../../store/collection.ts';
import { disclosuresOf } from './accessLog/disclosures.ts';
import { openAccessLog } from './accessLog/log.ts';
import { type Hand, openChanges } from './changes/changes.ts';
import { openParameters, type ParameterSpecs } from './changes/parameters.ts';
import type { IsoDate } from './dates.ts';
import { discloserFor } from './disclosure.ts';
import { isWithin } from './divisionCode.ts';
import { openOwnPersons } from './ownPersons.ts';
import { openPseudonyms } from './pseudonyms.ts';
import { reachOf } from './reach.ts';
import type { RequestContext, ServedRequest } from './subgraph.ts';
import { openWidenedAccess, type WidenedAccessRecord } from './widenedAccess.ts';

/** What a subgraph may be told when it is opened. */
export interface SubgraphSettings {
  /** What time it is; a test may set it. */
  readonly clock?: () => Date;
  /** Makes pseudonyms of people; without it the store keeps a key of its own. */
  readonly pseudonymKey?: string | undefined;
}

/** Works out what a request to a subgraph may see and where that is put on record. */
export type TakeUp = (request: RequestContext, operationName: string | undefined) => Promise<ServedRequest>;

/** Opens what is shared by all requests to a subgraph. */
export async function openTakeUp(
  store: Store,
  subgraph: SubgraphName,
  { clock: now = () => new Date(), pseudonymKey }: SubgraphSettings,
  specs: ParameterSpecs = {},
): Promise<TakeUp> {
  const [log, widenedAccess, ownPersons, pseudonymOf, changes, parameters] = await Promise.all([
    openAccessLog(store, subgraph, now),
    openWidenedAccess(store, now),
    openOwnPersons(store, now),
    openPseudonyms(store, pseudonymKey),
    openChanges(store, subgraph),
    openParameters(store, subgraph, specs, now),
  ]);
  const standings = new WeakMap<Caller, Standing>();

  async function standingOf(caller: Caller, today: IsoDate): Promise<Standing> {
    const [held, own] = await Promise.all([widenedAccess.heldBy(caller), ownPersons(caller, today)]);
    if (held.length > 0 || own.length > 0) return newStanding(caller, held, own);
    const known = standings.get(caller) ?? newStanding(caller, held, own);
    standings.set(caller, known);
    return known;
  }

  return async (request, operationName) => {
    const { requestId, today, signal } = request;
    const { role, subject, clientId, purpose } = request.caller;
    const standing = await standingOf(request.caller, today);
    const { caller, reach, writeReach, ownDivisions, ownIds, discloser, grantFor } = standing;
    const handOf = (): Hand => {
      if (role === null || subject === null) throw failure('UNAUTHENTICATED', 'Changing something needs a token.');
      return { by: subject, role, reach: writeReach, today, now: now() };
    };
    const readingOf = () => ({
      subject,
      role,
      clientId,
      purpose: purpose ?? (role === 'resident' ? ('OWN_DATA' as const) : null),
      operationName: nameOfClient(operationName),
      requestId,
    });
    // Named one by one: to spread them would cost ten times what all the rest of this does.
    return {
      requestId,
      caller,
      today,
      signal,
      reach,
      writeReach,
      ownDivisions,
      ownIds,
      discloser,
      grantFor,
      once: (mutation, input, work) => changes.once(handOf(), mutation, input, work),
      parameters,
      disclosures: disclosuresOf(log, readingOf, now),
      pseudonymOf,
      now,
    };
  };
}

/** What follows from who the caller is, with the wider access held and the people whose data are the caller's own. */
type Standing = Pick<
  ServedRequest,
  'caller' | 'reach' | 'writeReach' | 'ownDivisions' | 'ownIds' | 'discloser' | 'grantFor'
>;

function newStanding(asked: Caller, held: readonly WidenedAccessRecord[], own: readonly string[]): Standing {
  const caller = held.length === 0 ? asked : widened(asked, held);
  return {
    caller,
    reach: reachOf(caller, own),
    writeReach: reachOf(asked, own),
    ownDivisions: asked.divisions,
    ownIds: new Set(own),
    discloser: discloserFor(caller),
    grantFor: (divisions) => grantFor(divisions, asked.divisions, held),
  };
}

const widened = (caller: Caller, held: readonly WidenedAccessRecord[]): Caller => ({
  ...caller,
  divisions: [...caller.divisions, ...held.map(({ division }) => division)],
});

function grantFor(
  divisions: readonly (string | null)[],
  own: readonly string[],
  held: readonly WidenedAccessRecord[],
): string | null {
  if (held.length === 0) return null;
  const isIn = (ancestor: string) => divisions.some((division) => division !== null && isWithin(division, ancestor));
  if (own.some((ancestor) => /^\d{12}$/.test(ancestor) && isIn(ancestor))) return null;
  return held.find(({ division }) => isIn(division))?._id ?? null;
}

const longestName = 100;

// The planner adds the subgraph and a number to the client's name. A name is the client's own text: a long number in it is cut out.
const nameOfClient = (name: string | undefined): string | null =>
  name
    ?.replace(/__\w+?__\d+$/, '')
    .replace(/\d{15,}[Xx]?/g, '***')
    .slice(0, longestName) || null;
