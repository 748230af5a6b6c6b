import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export interface FolderLock {
  /** Releasing twice is releasing once. */
  release(): void;
}

/**
 * Takes the lock that the file at `path` stands for, making file and folder if need be; null when another process
 * (or another holder in this one) has it. Never waits.
 *
 * It is SQLite's exclusive lock on an empty database: the operating system gives it up when the process ends,
 * however it ends, so there is nothing stale to clean up after a crash. The file stays behind on purpose: were it
 * deleted, two processes could each lock a file of that name. Nothing else in this program may open the file:
 * closing it would release the lock.
 */
export function takeFolderLock(path: string): FolderLock | null {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  makeFile(path);
  const client = new Database(path, { timeout: 0 });
  try {
    // Nothing is ever written, so no journal needs to lie beside it.
    client.pragma('journal_mode = memory');
    client.exec('begin exclusive');
  } catch (error) {
    client.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return {
    release: () => {
      client.close();
    },
  };
}

/** Made closed to others; one that is there is not touched (see above). */
function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
