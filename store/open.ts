import type { Store } from './collection.ts';
import { openEmbeddedStore } from './embedded/store.ts';
import { openMongoStore } from './mongodb.ts';

/** Where the data is. */
export interface StoreLocation {
  /** A MongoDB to use; wins over the folder. */
  readonly mongodbUri?: string | undefined;
  /** The folder of the embedded store. */
  readonly dataDir: string;
}

/** Opens the store the location names; `log` gets a line when a query turns out to scan. */
export async function openStore({ mongodbUri, dataDir }: StoreLocation, log?: (line: string) => void): Promise<Store> {
  if (mongodbUri !== undefined && mongodbUri !== '') return openMongoStore(mongodbUri);
  return openEmbeddedStore(dataDir, { log });
}
