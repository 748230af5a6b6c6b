import { join } from 'node:path';
import { openDatabase, type SlidDatabase } from '../adapters/sqlite/open-database.js';
import { createSqliteStores, type SqliteStores } from '../adapters/sqlite/stores.js';
import { createSystemIds } from '../adapters/system/ids.js';
import { openDiskVault, type DiskVault } from '../adapters/vault/disk-vault.js';
import { announceImports } from '../core/following/announce-imports.js';
import type { Log } from '../core/log.port.js';
import { DATABASE } from './data-folder.js';

/** Everything durable, below `DATA_DIR`. */
export interface Storage extends SqliteStores {
  readonly database: SlidDatabase;
  readonly vault: DiskVault;
}

/** Opens the database (migrating it) and the vault. */
export async function openStorage(dataDir: string, log: Log): Promise<Storage> {
  const database = openDatabase({ path: join(dataDir, DATABASE) });
  try {
    const stores = createSqliteStores(database);
    const register = announceImports(stores.register, { ...stores, ids: createSystemIds() });
    return { database, vault: await openDiskVault({ dir: dataDir, log }), ...stores, register };
  } catch (error) {
    database.close();
    throw error;
  }
}
