import { join } from 'node:path';
import { openBeside, openDatabase, type SlidDatabase } from '../adapters/sqlite/open-database.js';
import { finishImports } from '../adapters/sqlite/register-import.js';
import type { Pause } from '../adapters/sqlite/pause.js';
import { createSqliteStores, type SqliteStores } from '../adapters/sqlite/stores.js';
import { createSystemIds } from '../adapters/system/ids.js';
import { openDiskVault, type DiskVault } from '../adapters/vault/disk-vault.js';
import { announceImports } from '../core/following/announce-imports.js';
import type { Log } from '../core/log.port.js';
import type { RegisterStore } from '../core/register/register-store.port.js';
import { DATABASE, DERIVATIVES } from './data-folder.js';

/** Everything durable, below `DATA_DIR`. */
export interface Storage extends SqliteStores {
  readonly database: SlidDatabase;
  readonly vault: DiskVault;
  /** What was made of the originals, apart from them. */
  readonly derived: DiskVault;
}

/**
 * Opens the database (migrating it) and the vault. `pause`: see {@link Pause}. An import that a crash cut short when it was
 * certain already waits until somebody goes on with it; see `finishImports`.
 */
export async function openStorage(dataDir: string, log: Log, pause?: Pause): Promise<Storage> {
  const database = openDatabase({ path: join(dataDir, DATABASE) });
  try {
    const stores = createSqliteStores(database, pause);
    const register = announced(stores);
    const vault = await openDiskVault({ dir: dataDir, log });
    const derived = await openDiskVault({ dir: dataDir, log, folder: DERIVATIVES });
    return { database, vault, derived, ...stores, register };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The register once more, for a thread that imports beside a program that goes on. */
export interface RegisterBeside {
  readonly store: RegisterStore;
  close(): void;
}

/** Goes on with an import that was certain when another thread died. The database must be migrated. */
export async function openRegisterBeside(dataDir: string, pause: Pause): Promise<RegisterBeside> {
  const database = openBeside({ path: join(dataDir, DATABASE) });
  try {
    await finishImports(database.db, pause);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    store: announced(createSqliteStores(database, pause)),
    close: () => {
      database.close();
    },
  };
}

function announced(stores: SqliteStores): RegisterStore {
  return announceImports(stores.register, { ...stores, ids: createSystemIds() });
}
