import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeFolderLock, type FolderLock } from '../adapters/sqlite/folder-lock.js';
import { OperatorError } from '../core/kernel/operator-error.js';

/** What lies in `DATA_DIR`. */
export const DATABASE = 'slid.db';
export const ORIGINALS = 'originals';
export const KEYS = 'keys';
/** Previews and stripped copies: made from the originals, and made anew when they are not there. */
export const DERIVATIVES = 'derivatives';
/** Made from the database, and made anew when it is not there. */
export const NAME_TABLES = 'name-tables';
/** Held by the one program that may receive and send on this folder. Empty, and never deleted. */
export const LOCK = 'slid.lock';
/** Where a restore gathers and checks everything before it moves it into place. */
export const RESTORING = 'restoring';

/** What a backup does not need: half-received files, the sandbox's own world, what is made anew, locks, parts of the open database. */
export const NOT_BACKED_UP: ReadonlySet<string> = new Set([
  'incoming',
  'sandbox',
  LOCK,
  RESTORING,
  NAME_TABLES,
  DERIVATIVES,
  `${DATABASE}-wal`,
  `${DATABASE}-shm`,
]);

/**
 * Files of a data folder that a backup holds, by their path in it. The vault's own names, those of originals that
 * it set aside as altered, and keys. A restore lets nothing else through, so no name can lead out of the folder.
 */
export function belongsInBackup(name: string): boolean {
  return name === DATABASE || BACKED_UP_FILES.some((pattern) => pattern.test(name));
}

const BACKED_UP_FILES = [
  /^originals\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}(\.altered-\d{1,9})?$/,
  /^keys\/[a-z0-9][a-z0-9-]{0,59}\.(key|pub)$/,
];

/**
 * Makes this process the only one on the folder that receives, sends, or restores.
 *
 * @throws OperatorError when another one is
 */
export function holdDataFolder(dataDir: string): FolderLock {
  const lock = takeFolderLock(join(dataDir, LOCK));
  if (lock === null) throw inUse(dataDir);
  return lock;
}

/** Whether a bot or a restore is at work on the folder now. Leaves no trace in a folder that never had one. */
export function isHeld(dataDir: string): boolean {
  if (!existsSync(join(dataDir, LOCK))) return false;
  const lock = takeFolderLock(join(dataDir, LOCK));
  lock?.release();
  return lock === null;
}

export function inUse(dataDir: string): OperatorError {
  return new OperatorError(
    `Another bot or a restore is using ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
  );
}

/**
 * For commands that look at what is there: a mistyped `DATA_DIR` must not look like an empty one.
 *
 * @throws OperatorError when no bot ever ran on the folder
 */
export function requireData(dataDir: string): void {
  if (existsSync(join(dataDir, DATABASE))) return;
  throw new OperatorError(`There is no database in ${dataDir}. Set DATA_DIR to the folder the bot uses.`);
}
