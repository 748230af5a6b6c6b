import type { CompanyNews } from '../following/news.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { PersonId } from '../people/person.js';

/** Fetches, checks and seals one received file. */
export interface SealJob {
  readonly kind: 'seal-evidence';
  readonly ref: CaseRef;
  readonly evidence: string;
}

/** Makes what is made of one original picture: its previews, and the print it is found again by. */
export interface DeriveJob {
  readonly kind: 'derive-picture';
  readonly sha256: Sha256;
  /** Of the print; what was done for another version is done again. */
  readonly version: number;
}

/** Looks whether a file that somebody showed is held. The job knows the check by its id only. */
export interface CheckJob {
  readonly kind: 'check-file';
  readonly check: string;
}

/**
 * Something to do for a screening: find out what was sent, do it, or forget one that nobody confirmed. The job knows
 * the screening by its id only, and stays on record when nothing else of it does.
 */
export interface ScreeningJob {
  readonly kind: 'read-screening' | 'run-screening' | 'forget-screening';
  readonly screening: string;
}

/** Something to do about a newer copy of a list: show what it would change, or apply it. */
export interface ListJob {
  readonly kind: 'read-list' | 'apply-list';
  readonly proposal: string;
}

/** Tells everybody who follows a company of one change. */
export interface NewsJob {
  readonly kind: 'tell-followers';
  /** What makes this change another than all others. */
  readonly change: string;
  readonly news: CompanyNews;
  /** For those who were asleep when it was done first. */
  readonly inTheMorning: boolean;
}

/** Takes erased originals, and all that was made of them, off the disk, unless another case holds them too. */
export interface ForgetFilesJob {
  readonly kind: 'forget-files';
  readonly ref: CaseRef;
  readonly hashes: readonly Sha256[];
}

/** Erases what is kept of a person who asked for it. */
export interface ErasePersonJob {
  readonly kind: 'erase-person';
  readonly person: PersonId;
}

/** Work that a decision about a case asks for. */
export type CaseJob = SealJob | DeriveJob | NewsJob | ForgetFilesJob;

/** Work that belongs to no case. */
export type LooseJob = ScreeningJob | ListJob | CheckJob | ErasePersonJob;

/** Slow work, done after the commit that asked for it, at least once: every job must bear being done twice. */
export type Job = CaseJob | LooseJob;

export type JobKind = Job['kind'];
/** The jobs of some kinds. */
export type JobOf<K extends JobKind> = Job & { readonly kind: K };

export interface QueuedJob {
  readonly id: string;
  /** Two jobs with one key are one job: the second is dropped when stored. */
  readonly key: string;
  readonly job: Job;
}

/** `later`: not now, but trying again makes sense, no sooner than `retryAfter` milliseconds if given. */
export type JobResult =
  { readonly kind: 'done' } | { readonly kind: 'later'; readonly retryAfter: number | null };

export const DONE: JobResult = { kind: 'done' };
