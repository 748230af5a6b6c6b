import { join } from 'node:path';
import { openDatabase, type SlidDatabase } from '../adapters/sqlite/open-database.js';
import { finishImports } from '../adapters/sqlite/register-import.js';
import { createSqliteStores, type SqliteStores } from '../adapters/sqlite/stores.js';
import { createSystemIds } from '../adapters/system/ids.js';
import { openDiskVault, type DiskVault } from '../adapters/vault/disk-vault.js';
import { announceImports } from '../core/following/announce-imports.js';
import type { Log } from '../core/log.port.js';
import { DATABASE, DERIVATIVES } from './data-folder.js';

/** Everything durable, below `DATA_DIR`. */
export interface Storage extends SqliteStores {
  readonly database: SlidDatabase;
  readonly vault: DiskVault;
  /** What was made of the originals, apart from them. */
  readonly derived: DiskVault;
}

/** Opens the database (migrating it, and going on with an import that a crash cut short) and the vault. */
export async function openStorage(dataDir: string, log: Log): Promise<Storage> {
  const database = openDatabase({ path: join(dataDir, DATABASE) });
  try {
    const stores = createSqliteStores(database);
    await finishImports(database.db);
    const register = announceImports(stores.register, { ...stores, ids: createSystemIds() });
    const vault = await openDiskVault({ dir: dataDir, log });
    const derived = await openDiskVault({ dir: dataDir, log, folder: DERIVATIVES });
    return { database, vault, derived, ...stores, register };
  } catch (error) {
    database.close();
    throw error;
  }
}
