import type { Instant } from '../kernel/time.js';
import type { JobKind, JobOf, QueuedJob } from './job.js';

/** A job handed to a worker, with how often it was tried before. */
export interface ClaimedJob<K extends JobKind = JobKind> extends QueuedJob {
  readonly job: JobOf<K>;
  readonly attempts: number;
}

/** What a worker takes: only the kinds it knows how to do. */
export interface JobClaim<K extends JobKind> {
  readonly kinds: readonly K[];
  readonly now: Instant;
  readonly leaseUntil: Instant;
  readonly limit: number;
}

/** The worker's side of the job queue. Jobs that a decision asks for get in through `CaseStore.commit`. */
export interface JobQueue {
  /** Adds a job that belongs to no case, due from `due` on. One with a key that was there before is dropped. */
  add(job: QueuedJob, due: Instant): Promise<void>;
  /** Takes due jobs, oldest first, and keeps other workers off them until `leaseUntil`. */
  claim<K extends JobKind>(request: JobClaim<K>): Promise<readonly ClaimedJob<K>[]>;
  /** Only the key is kept, to know repeats by. */
  done(id: string, at: Instant): Promise<void>;
  /** Gives the job back, to be tried again from `until` on; or, while it is being done, keeps others off until then. */
  retry(id: string, until: Instant): Promise<void>;
  /** Stops trying; the job stays on record. */
  giveUp(id: string, at: Instant): Promise<void>;
  /** Deletes jobs, finished or not, whose key begins so: what they were about is erased. */
  forget(keyPrefix: string): Promise<void>;
  /** Deletes jobs done or given up before `before`, keys too. Returns how many. */
  prune(before: Instant): Promise<number>;
  /** When the next job of these kinds falls due, or null when none waits. */
  nextDue(kinds: readonly JobKind[]): Promise<Instant | null>;
}
