import { lstatSync } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncNames } from '../../adapters/vault/durable-file.js';
import { OperatorError } from '../../core/kernel/operator-error.js';

/**
 * Whether there is a file that a rename would replace.
 *
 * @throws OperatorError when something is there that is no file: a rename would replace a device or a link by it
 */
export function isTaken(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isFile()) return true;
  throw new OperatorError(`${path} is a folder, a link or a device. Name a file.`);
}

/** Writes a file of which nobody ever sees a part: it appears, or replaces what was there, when it is whole. */
export async function writeWhole(
  path: string,
  fill: (write: (piece: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  isTaken(path);
  const folder = await mkdtemp(join(dirname(path), '.slid-export-'));
  try {
    const draft = join(folder, 'export');
    const file = await open(draft, 'wx', 0o600);
    try {
      await fill((piece) => file.writeFile(piece));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncNames(path, 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
