import type { Clock } from '../core/kernel/time.js';
import { checkpointDue, takeCheckpoint, type CheckpointParts } from '../core/ledger/take-checkpoint.js';
import type { Log } from '../core/log.port.js';
import { startWorker, type Worker } from './worker.js';

/** Takes a checkpoint a day. What was missed while the program was off is made up for at once, by one. */
export function startCheckpointWorker(
  parts: CheckpointParts & { readonly clock: Clock; readonly log: Log },
): Worker {
  return startWorker({
    name: 'checkpoints',
    clock: parts.clock,
    log: parts.log,
    nextDue: () => checkpointDue(parts),
    async round() {
      const due = await checkpointDue(parts);
      if (due === null || due > parts.clock.now()) return false;
      const { checkpoint } = await takeCheckpoint(parts);
      parts.log.info('checkpoint.taken', { number: checkpoint.number, cases: checkpoint.cases });
      return true;
    },
  });
}
