import { expect } from 'vitest';
import { openStorage, type Storage } from '../../src/app/storage.js';
import type { Instant } from '../../src/core/kernel/time.js';
import { RecordingLog } from './recording-log.js';

type Kept = Readonly<{ dataDir: string }>;

/** Waits until every file that came in is fetched: it counts as something that happened to its case. */
export function filesFetched(product: Kept): Promise<void> {
  return nothingWaits(product, ({ jobs }) => jobs.nextDue(['seal-evidence', 'derive-picture']));
}

/** Waits until everything that was to be said is said, or found to be impossible to say. */
export function allSaid(product: Kept): Promise<void> {
  return nothingWaits(
    product,
    async ({ jobs, outbox }) => (await jobs.nextDue(['tell-followers'])) ?? outbox.nextDue(),
  );
}

async function nothingWaits(
  { dataDir }: Kept,
  nextDue: (storage: Storage) => Promise<Instant | null>,
): Promise<void> {
  const storage = await openStorage(dataDir, new RecordingLog());
  try {
    await expect.poll(() => nextDue(storage)).toBeNull();
  } finally {
    storage.database.close();
  }
}
