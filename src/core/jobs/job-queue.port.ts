import type { Instant } from '../kernel/time.js';
import type { QueuedJob } from './job.js';

/** A job handed to a worker, with how often it was tried before. */
export interface ClaimedJob extends QueuedJob {
  readonly attempts: number;
}

/** The worker's side of the job queue. Jobs get in only through `CaseStore.commit`. */
export interface JobQueue {
  /** Takes due jobs, oldest first, and keeps other workers off them until `leaseUntil`. */
  claim(request: { now: Instant; leaseUntil: Instant; limit: number }): Promise<readonly ClaimedJob[]>;
  done(id: string, at: Instant): Promise<void>;
  /** Gives the job back, to be tried again from `until` on. */
  retry(id: string, until: Instant): Promise<void>;
  /** Stops trying; the job stays on record. */
  giveUp(id: string, at: Instant): Promise<void>;
  /** When the next job falls due, or null when nothing waits. */
  nextDue(): Promise<Instant | null>;
}
