import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { checkpointFirst } from './bulk-connection.js';
import { runMigrations } from './migrations.js';

export interface SlidDatabase {
  /** Handed to the stores of this folder; nothing else touches it. */
  readonly db: BetterSQLite3Database & { readonly $client: Database.Database };
  /** Throws when the database cannot be read. */
  ping(): void;
  /**
   * Leaves nothing on the disk of what was deleted: writes the file anew and empties the write-ahead log. Deleted bytes
   * are overwritten anyway, but a page that was split before may hold copies. Blocks while it runs, some seconds for a
   * gigabyte, and needs as much free space once more. False when another process was reading: try again.
   */
  scrub(): boolean;
  close(): void;
}

/** How long a write waits for another process (a backup, an operator's command) before it fails. */
const BUSY_MS = 5_000;

/**
 * Opens the database file, making it if need be, and migrates it. `:memory:` gives one that lives as long as it
 * is open, for tests.
 *
 * A commit is on the disk before it is confirmed (`synchronous = FULL`): what a reporter was told is stored
 * survives a power cut. The file and its folder are readable by their owner only.
 *
 * For backups: while open, the newest commits may stand in the `-wal` file beside the database, so copying the one
 * file alone is not a backup; use SQLite's online backup or `VACUUM INTO`. `close` folds the `-wal` file back in,
 * and after a clean stop the one file is everything.
 *
 * @throws OperatorError when a newer version of the program wrote the file
 */
export function openDatabase({ path }: { readonly path: string }): SlidDatabase {
  if (path !== ':memory:') prepareFile(path);
  const client = connect(path);
  try {
    client.pragma('journal_mode = WAL');
    const db = drizzle(client);
    runMigrations(client, db);
    return {
      db,
      ping: () => void client.prepare('select count(*) from cases').get(),
      scrub: () => scrub(client),
      close: () => {
        close(client);
      },
    };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** A further connection to a database that somebody has open. */
export type Beside = Pick<SlidDatabase, 'db' | 'close'>;

/**
 * Opens a database once more, for a thread that works beside the one that has it open. Closing it holds nobody up, and
 * leaves the tidying to the other.
 */
export function openBeside({ path }: { readonly path: string }): Beside {
  const client = connect(path);
  checkpointFirst(client);
  return { db: drizzle(client), close: () => void client.close() };
}

function connect(path: string): Database.Database {
  const client = new Database(path, { timeout: BUSY_MS });
  client.pragma('synchronous = FULL');
  client.pragma('secure_delete = ON');
  return client;
}

/** SQLite gives the `-wal` and `-shm` files the mode of the database, so that one is made first, and closed to others. */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

function scrub(client: Database.Database): boolean {
  // Waiting would stop everybody, and the caller tries again.
  client.pragma('busy_timeout = 0');
  try {
    client.exec('vacuum');
    const [checkpoint] = client.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
    return checkpoint?.busy === 0;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    client.pragma(`busy_timeout = ${String(BUSY_MS)}`);
  }
}

function close(client: Database.Database): void {
  if (client.open) client.pragma('wal_checkpoint(TRUNCATE)');
  client.close();
}
