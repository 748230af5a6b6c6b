import type { HeldFiles } from '../core/evidence/held-files.port.js';
import { PRINT_VERSION } from '../core/evidence/pictures/print.js';
import type { SimilarPictures } from '../core/evidence/similar-pictures.port.js';
import { ACCEPTED_TYPES } from '../core/cases/limits.js';
import type { JobQueue } from '../core/jobs/job-queue.port.js';
import { queued } from '../core/jobs/queued.js';
import type { Ids } from '../core/kernel/ids.js';
import type { Clock } from '../core/kernel/time.js';

export interface DeriveMissingParts {
  readonly held: HeldFiles;
  readonly similar: SimilarPictures;
  readonly jobs: JobQueue;
  readonly ids: Ids;
  readonly clock: Clock;
}

const PICTURES: ReadonlySet<string> = new Set(
  [...ACCEPTED_TYPES].filter((type) => type.startsWith('image/')),
);

/**
 * Has pictures looked at that were sealed before prints were taken, or in the way they are taken now. Returns how many.
 */
export async function deriveMissing({
  held,
  similar,
  jobs,
  ids,
  clock,
}: DeriveMissingParts): Promise<number> {
  const missing = await similar.unknown(await held.hashesOf(PICTURES));
  for (const sha256 of missing)
    await jobs.add(queued(ids, { kind: 'derive-picture', sha256, version: PRINT_VERSION }), clock.now());
  return missing.length;
}
