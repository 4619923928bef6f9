import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConstValueNode, Kind } from 'graphql';
import { asAbortSignal } from '../../gateway/transport/whenAborted.ts';
import { composeWithoutRequirements } from '../../schema/compose.ts';
import { subgraphNames } from '../../schema/load.ts';
import { openStore } from '../../store/open.ts';
import { openers } from '../../subgraphs/all.ts';
import { silentProgress } from '../../synthetic/progress.ts';
import { ensureFilled } from '../../synthetic/seed.ts';
import { everything } from '../kit/aCaller.ts';
import { plainScalars, type ScalarValue } from './randomValue.ts';
import type { OpenSupergraph, Send } from './testSupergraph.ts';

/** Our own supergraph over the tiny synthetic province. */
export interface Province extends OpenSupergraph {
  readonly close: () => Promise<void>;
}

/** Opens the six subgraphs over a store of their own; close it when done. */
export async function openProvince(): Promise<Province> {
  const dataDir = await mkdtemp(join(tmpdir(), 'civil-affairs-oracle-'));
  const store = await openStore({ dataDir });
  await ensureFilled(store, 'tiny', silentProgress);
  const opened = await Promise.all(
    subgraphNames.map(async (name): Promise<readonly [string, Send]> => {
      const execute = await openers[name](store);
      return [
        name,
        (request, { requestId, signal }) =>
          execute(request, { requestId, signal: asAbortSignal(signal), caller: everything, today: '2025-12-31' }),
      ];
    }),
  );
  return {
    name: 'province',
    sdl: composeWithoutRequirements(),
    sendTo: Object.fromEntries(opened),
    close: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Values that the province's fields mostly accept: short pages, places and days that exist, and the identifiers given. */
export function provinceScalars(identifiers: readonly string[]): ScalarValue {
  const plain = plainScalars([...identifiers, '420000000000', '420100000000', '420106000000', 'x']);
  const text = (value: string): ConstValueNode => ({ kind: Kind.STRING, value });
  return (random, scalar, place) => {
    if (place === 'after') return random.chance(0.1) ? text('x') : { kind: Kind.NULL };
    if (place === 'first') return { kind: Kind.INT, value: String(random.between(1, 3)) };
    switch (scalar) {
      case 'Date':
        return text(random.pick(['2025-12-31', '2024-02-29', '2023-07-01', '1950-01-01']));
      case 'Month':
        return text(random.pick(['2025-11', '2024-02']));
      case 'DateTime':
        return text('2025-06-01T08:00:00+08:00');
      case 'Money':
        return text(random.pick(['0.00', '785.90', '12000']));
      default:
        return plain(random, scalar, place);
    }
  };
}
