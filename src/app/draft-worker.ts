import { tendDrafts, type TendDraftsParts } from '../core/cases/tend-drafts.js';
import { HOUR, type Instant } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { startWorker, type Worker } from './worker.js';

export interface DraftWorkerParts extends TendDraftsParts {
  /** Days for which drafts are kept. */
  readonly days: number;
  readonly log: Log;
}

/** Reminds people of what they left unfinished: at the start, and then every hour. */
export function startDraftWorker(parts: DraftWorkerParts): Worker {
  const { clock, log } = parts;
  let due: Instant = clock.now();
  return startWorker({
    name: 'drafts',
    clock,
    log,
    nextDue: () => Promise.resolve(due),
    async round() {
      if (clock.now() < due) return false;
      const told = await tendDrafts(parts.days, parts);
      due = clock.now() + HOUR;
      if (told > 0) log.info('drafts.reminded', { told });
      return false;
    },
  });
}
