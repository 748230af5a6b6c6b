import { enforceRetention, type Keeping, type RetentionParts } from '../core/erasing/retention.js';
import { DAY, type Instant } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { startWorker, type Worker } from './worker.js';

export interface RetentionWorkerParts extends RetentionParts {
  readonly keeping: Keeping;
  /** Leaves nothing on the disk of what was deleted; see `SlidDatabase`. */
  readonly scrub: () => boolean;
  /** Told when there are files to take off the disk. */
  readonly wake: () => void;
  readonly log: Log;
}

/** Others who read or write a large register are done some seconds later. */
const SCRUB_AGAIN = 5_000;

/** Erases what is past its time: at the start, and then once a day. */
export function startRetentionWorker(parts: RetentionWorkerParts): Worker {
  const { keeping, clock, log, scrub, wake } = parts;
  let due: Instant = clock.now();
  let clean = true;
  return startWorker({
    name: 'retention',
    clock,
    log,
    nextDue: () => Promise.resolve(clean ? due : clock.now() + SCRUB_AGAIN),
    async round() {
      if (clock.now() >= due) {
        const expired = await enforceRetention(keeping, parts);
        due = clock.now() + DAY;
        log.info('retention.done', { ...expired });
        // Rows that only the program itself knew are not worth stopping everybody for.
        if (expired.drafts + expired.withdrawn + expired.rejected + expired.parked > 0) {
          wake();
          clean = false;
        }
      }
      if (!clean) clean = scrub();
      return false;
    },
  });
}
