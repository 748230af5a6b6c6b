import type { CaseRef } from '../kernel/case-ref.js';

/** Slow work, done after the commit that asked for it, at least once: every job must bear being done twice. */
export interface Job {
  readonly kind: 'seal-evidence';
  readonly ref: CaseRef;
  readonly evidence: string;
}

export interface QueuedJob {
  readonly id: string;
  /** Two jobs with one key are one job: the second is dropped when stored. */
  readonly key: string;
  readonly job: Job;
}
