import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncNames } from '../../adapters/vault/durable-file.js';
import { ORIGINALS } from '../data-folder.js';

/**
 * Writes files of a backup below `folder`, each on the disk when its promise resolves. Names must be checked
 * before: they become paths. Originals are read-only, as the vault keeps them; the rest is its owner's alone.
 */
export function createMemberWriter(
  folder: string,
): (name: string, content: AsyncIterable<Uint8Array>) => Promise<void> {
  const made = new Set<string>();
  return async (name, content) => {
    const path = join(folder, name);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    made.add(dirname(path));
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of content) await file.writeFile(piece);
      if (name.startsWith(`${ORIGINALS}/`)) await file.chmod(0o444);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncNames(path, name.split('/').length - 1);
  };
}
