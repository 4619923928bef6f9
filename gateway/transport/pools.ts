import { type Dispatcher, Pool } from 'undici';

export interface PoolOptions {
  /** Connections to one origin, at most; further calls wait for one. */
  readonly connections: number;
  /** How long opening a connection may take. */
  readonly connectMs: number;
}

/** Kept-alive connections, by origin. */
export interface Pools {
  /** The connections to the origin of this address; two subgraphs on one host share them. */
  readonly poolFor: (url: URL) => Dispatcher;
  /** Takes no further calls, lets running ones end, closes every connection. */
  readonly close: () => Promise<void>;
}

/** Opens no connection before the first call. */
export function openPools({ connections, connectMs }: PoolOptions): Pools {
  const pools = new Map<string, Pool>();
  return {
    poolFor: ({ origin }) => {
      const known = pools.get(origin);
      if (known) return known;
      // withDeadline counts the time of a whole call, so undici need not count that of its parts. One call at a time on a
      // connection: behind a slow one the others would wait, and ending one would end them all.
      const pool = new Pool(origin, {
        connections,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: connectMs },
      });
      pools.set(origin, pool);
      return pool;
    },
    close: async () => {
      await Promise.all(Array.from(pools.values(), (pool) => pool.close()));
    },
  };
}
