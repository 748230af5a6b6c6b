import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncNames } from '../../adapters/vault/durable-file.js';

/** Writes a file of which nobody ever sees a part: it appears, or replaces what was there, when it is whole. */
export async function writeWhole(
  path: string,
  fill: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(dirname(path), '.slid-export-'));
  try {
    const draft = join(folder, 'export');
    const file = await open(draft, 'wx', 0o600);
    try {
      await fill((text) => file.writeFile(text));
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
