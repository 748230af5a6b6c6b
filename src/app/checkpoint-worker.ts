import { describeError } from '../adapters/log/describe-error.js';
import { HOUR, type Instant } from '../core/kernel/time.js';
import { stampCheckpoint } from '../core/ledger/stamp-checkpoints.js';
import { checkpointDue, takeCheckpoint, type CheckpointParts } from '../core/ledger/take-checkpoint.js';
import type { TimeStampAuthority } from '../core/ledger/time-stamp.port.js';
import type { Log } from '../core/log.port.js';
import { backOff } from './back-off.js';
import { startWorker, type Worker } from './worker.js';

export interface CheckpointWorkerParts extends CheckpointParts {
  /** Null: nobody outside stamps checkpoints. */
  readonly authority: TimeStampAuthority | null;
  readonly random: () => number;
  readonly log: Log;
}

/**
 * Takes a checkpoint a day; what was missed while the program was off is made up for at once, by one. The newest is
 * stamped if there is an authority. One that cannot be reached is asked again, ever more seldom, and holds nothing up: the
 * next checkpoint covers all that this one does.
 */
export function startCheckpointWorker(parts: CheckpointWorkerParts): Worker {
  const stamping = new Stamping(parts);
  return startWorker({
    name: 'checkpoints',
    clock: parts.clock,
    log: parts.log,
    async nextDue() {
      const due = [await checkpointDue(parts), await stamping.due()].filter((each) => each !== null);
      return due.length === 0 ? null : Math.min(...due);
    },
    async round() {
      const due = await checkpointDue(parts);
      if (due === null || due > parts.clock.now()) return stamping.round();
      const { checkpoint } = await takeCheckpoint(parts);
      parts.log.info('checkpoint.taken', { number: checkpoint.number, cases: checkpoint.cases });
      return true;
    },
  });
}

class Stamping {
  #failures = 0;
  #notBefore: Instant = 0;

  constructor(private readonly parts: CheckpointWorkerParts) {}

  async due(): Promise<Instant | null> {
    const { authority, checkpoints } = this.parts;
    const latest = authority && (await checkpoints.latest());
    return latest?.token === null ? this.#notBefore : null;
  }

  async round(): Promise<boolean> {
    const { authority, checkpoints, clock, random, log } = this.parts;
    const due = await this.due();
    if (due === null || due > clock.now()) return false;
    const latest = await checkpoints.latest();
    try {
      if (latest) await stampCheckpoint(latest, checkpoints, authority);
      log.info('checkpoint.stamped', { number: latest?.checkpoint.number ?? 0 });
      this.#failures = 0;
    } catch (thrown) {
      log.warn('checkpoint.not-stamped', describeError(thrown));
      this.#notBefore = clock.now() + backOff(this.#failures++, HOUR, random);
    }
    return true;
  }
}
