import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStores, type MemoryStores } from '../../src/adapters/memory/stores.js';
import { openDatabase } from '../../src/adapters/sqlite/open-database.js';
import { createSqliteStores } from '../../src/adapters/sqlite/stores.js';

/** Stores that share one world, whatever it is made of. */
export interface World {
  readonly stores: Omit<MemoryStores, 'vault' | 'inspector'>;
  /** Stops and starts the storage, where it outlives the program. */
  reopen(): void;
  close(): void;
}

/** Every implementation of the stores, for contract suites to run on. */
export const WORLDS: readonly (readonly [string, () => World])[] = [
  ['in memory', memoryWorld],
  ['in SQLite', sqliteWorld],
  ['in an SQLite file, reopened', sqliteFileWorld],
];

function memoryWorld(): World {
  return { stores: createMemoryStores(), reopen: () => undefined, close: () => undefined };
}

function sqliteWorld(): World {
  const database = openDatabase({ path: ':memory:' });
  return {
    stores: createSqliteStores(database),
    reopen: () => undefined,
    close: () => {
      database.close();
    },
  };
}

function sqliteFileWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'slid-stores-'));
  const path = join(folder, 'slid.db');
  let database = openDatabase({ path });
  let stores = createSqliteStores(database);
  return {
    get stores() {
      return stores;
    },
    reopen() {
      database.close();
      database = openDatabase({ path });
      stores = createSqliteStores(database);
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
