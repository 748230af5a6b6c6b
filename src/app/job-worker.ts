import { describeError } from '../adapters/log/describe-error.js';
import type { ClaimedJob, JobQueue } from '../core/jobs/job-queue.port.js';
import type { JobKind, JobOf, JobResult } from '../core/jobs/job.js';
import { HOUR, type Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { backOff } from './back-off.js';
import { startWorker, type Worker } from './worker.js';

/** How an attempt at a job stands. */
export interface Attempt {
  /** No further attempt will be made. */
  readonly last: boolean;
  /** Aborts when the program stops: give the job back with `later` as soon as is possible without loss. */
  readonly stopping: AbortSignal;
}

export interface JobWorkerParts<K extends JobKind> {
  readonly name: string;
  /** The kinds this worker does, and nobody else. */
  readonly kinds: readonly K[];
  readonly atOnce: number;
  readonly attempts: number;
  readonly work: (job: JobOf<K>, attempt: Attempt) => Promise<JobResult>;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

/**
 * After a crash a claimed job is free again this much later; while it is being done the lease is renewed. It can be
 * short: the folder's lock keeps other processes off, and a worker claims nothing before its last jobs are dealt with.
 * It has to be: somebody waits for a receipt.
 */
const LEASE = 10_000;
const LONGEST_PAUSE = HOUR;

/** Does the slow work of some kinds, and tries again what failed. */
export function startJobWorker<K extends JobKind>(parts: JobWorkerParts<K>): Worker {
  const { name, kinds, atOnce, jobs, clock, log } = parts;
  const stopping = new AbortController();
  const worker = startWorker({
    name,
    clock,
    log,
    nextDue: () => jobs.nextDue(kinds),
    async round() {
      const now = clock.now();
      const claimed = await jobs.claim({ kinds, now, leaseUntil: now + LEASE, limit: atOnce });
      await Promise.all(claimed.map((job) => attempt(parts, job, stopping.signal)));
      return claimed.length > 0;
    },
  });
  return {
    wake: () => {
      worker.wake();
    },
    async stop() {
      stopping.abort();
      await worker.stop();
    },
  };
}

async function attempt<K extends JobKind>(
  parts: JobWorkerParts<K>,
  { id, job, attempts }: ClaimedJob<K>,
  stopping: AbortSignal,
): Promise<void> {
  const { jobs, clock, random, log } = parts;
  const last = attempts + 1 >= parts.attempts;
  const renew = (): void => {
    // The database may be kept busy by another process for longer than we wait. That ends neither the work nor us.
    jobs.retry(id, clock.now() + LEASE).catch((thrown: unknown) => {
      log.warn('job.lease-not-renewed', { kind: job.kind, ...describeError(thrown) });
    });
  };
  const renewal = setInterval(renew, LEASE / 2);
  try {
    const result = await parts.work(job, { last, stopping });
    clearInterval(renewal);
    if (result.kind === 'done') await jobs.done(id, clock.now());
    else await jobs.retry(id, clock.now() + (result.retryAfter ?? backOff(attempts, LONGEST_PAUSE, random)));
  } catch (thrown) {
    clearInterval(renewal);
    log.error('job.failed', { kind: job.kind, attempts: attempts + 1, ...describeError(thrown) });
    if (last) await jobs.giveUp(id, clock.now());
    else await jobs.retry(id, clock.now() + backOff(attempts, LONGEST_PAUSE, random));
  }
}
