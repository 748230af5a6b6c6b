import { join } from 'node:path';
import { openDatabase, type SlidDatabase } from '../adapters/sqlite/open-database.js';
import { createSqliteStores, type SqliteStores } from '../adapters/sqlite/stores.js';
import { openDiskVault, type DiskVault } from '../adapters/vault/disk-vault.js';
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
    return { database, vault: await openDiskVault({ dir: dataDir, log }), ...createSqliteStores(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}
