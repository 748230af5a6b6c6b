import { expect } from 'vitest';
import { openStorage } from '../../src/app/storage.js';
import { RecordingLog } from './recording-log.js';

/** Waits until every file that came in is fetched: it counts as something that happened to its case. */
export async function filesFetched({ dataDir }: { readonly dataDir: string }): Promise<void> {
  const storage = await openStorage(dataDir, new RecordingLog());
  try {
    await expect
      .poll(() => storage.jobs.nextDue(['seal-evidence', 'derive-picture']), { timeout: 10_000 })
      .toBeNull();
  } finally {
    storage.database.close();
  }
}
