import type { Caller } from '../../schema/caller.ts';
import type { SubgraphName } from '../../schema/load.ts';
import type { Store } from '../../store/collection.ts';
import { disclosuresOf } from './accessLog/disclosures.ts';
import { openAccessLog } from './accessLog/log.ts';
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
): Promise<TakeUp> {
  const [log, widenedAccess, ownPersons, pseudonymOf] = await Promise.all([
    openAccessLog(store, subgraph, now),
    openWidenedAccess(store, now),
    openOwnPersons(store, now),
    openPseudonyms(store, pseudonymKey),
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
    const { caller, reach, ownDivisions, ownIds, discloser, grantFor } = await standingOf(request.caller, today);
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
      ownDivisions,
      ownIds,
      discloser,
      grantFor,
      disclosures: disclosuresOf(log, readingOf, now),
      pseudonymOf,
      now,
    };
  };
}

/** What follows from who the caller is, with the wider access held and the people whose data are the caller's own. */
type Standing = Pick<ServedRequest, 'caller' | 'reach' | 'ownDivisions' | 'ownIds' | 'discloser' | 'grantFor'>;

function newStanding(asked: Caller, held: readonly WidenedAccessRecord[], own: readonly string[]): Standing {
  const caller = held.length === 0 ? asked : widened(asked, held);
  return {
    caller,
    reach: reachOf(caller, own),
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
