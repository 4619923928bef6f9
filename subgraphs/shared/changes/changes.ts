import { randomUUID } from 'node:crypto';
import { failure } from '../../../schema/errors.ts';
import type { SubgraphName } from '../../../schema/load.ts';
import type { Session, Store } from '../../../store/collection.ts';
import type { IsoDate } from '../dates.ts';
import { isDuplicateKey } from '../duplicateKey.ts';
import type { Reach } from '../reach.ts';
import { type Keyed, keyedRequest, openAnsweredRequests } from './answered.ts';
import { type LifeEvent, outboxOf } from './lifeEvents.ts';
import type { Actor } from './machine.ts';

/** Who changes something, and when. */
export interface Hand {
  /** As the token names them; `platform` for what the platform does by itself. */
  readonly by: string;
  readonly role: Actor;
  /** The rows that are theirs to change. */
  readonly reach: Reach;
  readonly today: IsoDate;
  readonly now: Date;
}

/** One change under way: all that is written with its session is kept together or not at all. */
export interface Change extends Hand {
  readonly session: Session;
  /** Tells the other subgraphs, in the same transaction as the fact. */
  readonly tell: (event: LifeEvent) => Promise<void>;
  /** A new identifier, `<type>-<random>`. */
  readonly newId: (type: string) => string;
}

/** Makes changes of one subgraph. */
export interface Changes {
  /**
   * Does the work once in a transaction. With an `idempotencyKey` a repeated request is given the first answer; the work must
   * therefore give what can be stored. Where another request got in first with the same unique values, the work is done again on
   * what that one left.
   */
  once<Payload extends object>(
    hand: Hand,
    mutation: string,
    input: Keyed,
    work: (change: Change) => Promise<Payload>,
  ): Promise<Payload>;
}

const mostTries = 3;

/** Opens the changes of a subgraph over its store. */
export async function openChanges(store: Store, subgraph: SubgraphName): Promise<Changes> {
  const [answered, outbox] = await Promise.all([openAnsweredRequests(store, subgraph), outboxOf(store, subgraph)]);

  return {
    async once<Payload extends object>(
      hand: Hand,
      mutation: string,
      input: Keyed,
      work: (change: Change) => Promise<Payload>,
    ): Promise<Payload> {
      const request = keyedRequest(hand.by, mutation, input);
      const tryOnce = () =>
        store.withTransaction(async (session) => {
          const first = request && (await answered.firstAnswer<Payload>(request, session));
          if (first) return first.payload;
          const payload = await work({
            ...hand,
            session,
            newId: (type) => `${type}-${randomUUID()}`,
            tell: (event) =>
              outbox.insertOne(
                { _id: `event-${randomUUID()}`, ...event, recordedAt: hand.now, relayedAt: null },
                { session },
              ),
          });
          if (request) await answered.keep(request, payload, hand.now, session);
          return payload;
        });
      for (let tries = 1; ; tries += 1) {
        try {
          return await tryOnce();
        } catch (error) {
          if (!isDuplicateKey(error) || tries === mostTries) throw error;
        }
      }
    },
  };
}

/** What the platform does by itself: it reaches all rows, and its steps say so. */
export const handOfPlatform = (today: IsoDate, now: Date): Hand => ({
  by: 'platform',
  role: 'platform',
  reach: { by: 'everything' },
  today,
  now,
});

/** Throws `FORBIDDEN` for somebody with another role. */
export function requireActor({ role }: Pick<Hand, 'role'>, who: readonly Actor[], what: string): void {
  if (!who.includes(role)) throw failure('FORBIDDEN', `${what} is for ${listed(who)}.`);
}

/** Names of those who may, for a sentence. */
export const listed = (who: readonly Actor[]): string => who.map((actor) => actorNames[actor]).join(', ');

const actorNames: Readonly<Record<Actor, string>> = {
  resident: 'residents',
  communityWorker: 'community workers',
  countyOfficer: 'county officers',
  prefectureOfficer: 'prefecture officers',
  provinceAnalyst: 'analysts of the province',
  institution: 'institutions',
  agencyClient: 'agencies',
  platform: 'the platform itself',
};
