import { sealEvidence, type SealDependencies } from '../core/evidence/seal-evidence.js';
import type { ClaimedJob, JobQueue } from '../core/jobs/job-queue.port.js';
import { HOUR, MINUTE, type Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { describeError } from '../adapters/log/describe-error.js';
import { backOff } from './back-off.js';
import { startWorker, type Worker } from './worker.js';

export interface JobWorkerParts extends SealDependencies {
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

/** Downloads hold memory (20 MB each at most), so only a few at a time. */
const AT_ONCE = 4;
/** Longer than any job takes; after a crash a claimed job is free again this much later. */
const LEASE = 5 * MINUTE;
/** With the pauses in between this is about a day and a half. */
const ATTEMPTS = 40;
const LONGEST_PAUSE = HOUR;

/** Does the slow work: fetches, checks and seals what reporters sent. */
export function startJobWorker(parts: JobWorkerParts): Worker {
  const { jobs, clock, log } = parts;
  return startWorker({
    name: 'jobs',
    clock,
    log,
    nextDue: () => jobs.nextDue(),
    async round() {
      const now = clock.now();
      const claimed = await jobs.claim({ now, leaseUntil: now + LEASE, limit: AT_ONCE });
      await Promise.all(claimed.map((job) => work(parts, job)));
      return claimed.length > 0;
    },
  });
}

async function work(parts: JobWorkerParts, { id, job, attempts }: ClaimedJob): Promise<void> {
  const { jobs, clock, random, log } = parts;
  const last = attempts + 1 >= ATTEMPTS;
  try {
    const result = await sealEvidence(job, last, parts);
    if (result.kind === 'done') await jobs.done(id, clock.now());
    else await jobs.retry(id, clock.now() + (result.retryAfter ?? backOff(attempts, LONGEST_PAUSE, random)));
  } catch (thrown) {
    log.error('job.failed', { kind: job.kind, attempts: attempts + 1, ...describeError(thrown) });
    if (last) await jobs.giveUp(id, clock.now());
    else await jobs.retry(id, clock.now() + backOff(attempts, LONGEST_PAUSE, random));
  }
}
