import { resolve } from 'node:path';
import type { StoreLocation } from './open.ts';

/** Reads and checks the environment. Throws one line that names the variable; the address itself is never quoted, it may hold a password. */
export function readStoreConfig(env: NodeJS.ProcessEnv): StoreLocation {
  const mongodbUri = env.MONGODB_URI || undefined;
  if (mongodbUri !== undefined && !/^mongodb(\+srv)?:\/\//.test(mongodbUri)) {
    throw new Error('MONGODB_URI: give an address that begins with mongodb:// or mongodb+srv://');
  }
  return Object.freeze({ mongodbUri, dataDir: resolve(env.DATA_DIR || 'data') });
}
