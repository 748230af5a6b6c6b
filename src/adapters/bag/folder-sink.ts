import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BagSink } from './bag-sink.js';

/** Writes a bag as a new folder that only its owner may enter. */
export async function openFolderSink(folder: string): Promise<BagSink> {
  await mkdir(folder, { mode: 0o700 });
  return {
    async add(path, content) {
      const place = join(folder, path);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const file = await open(place, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}
