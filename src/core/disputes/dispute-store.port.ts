import type { Page } from '../cases/case-views.port.js';
import type { QueuedJob } from '../jobs/job.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Instant } from '../kernel/time.js';
import type { CompanyId } from '../register/company.js';
import type { EntryId } from '../register/entry.js';
import type { Dispute } from './dispute.js';
import type { EntryDisputeEvent } from './entry-events.js';

/** A claim that can be disputed. */
export type Claim =
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'finding'; readonly ref: CaseRef; readonly component: string };

/** A dispute that waits for its outcome. */
export interface WaitingDispute {
  readonly claim: Claim;
  /** Whose claim it is about, by the id the claim itself has. */
  readonly company: CompanyId;
  readonly openedAt: Instant;
}

/** One more step of an entry's disputes, with the work it asks for. */
export interface EntryDisputeChange {
  readonly entry: EntryId;
  /** How many steps there were when it was decided. */
  readonly after: number;
  readonly event: EntryDisputeEvent;
  readonly jobs: readonly QueuedJob[];
}

/** What of an entry's disputes everybody who shows entries needs. */
export interface EntryDisputes {
  /** By entry, oldest first; entries nobody ever disputed are left out. */
  ofEntries(entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, readonly Dispute[]>>;
}

/**
 * Where disputes of entries are kept, apart from the lists: an import changes nothing of them. Disputes of findings
 * are part of their cases; here they are only found.
 */
export interface DisputeStore extends EntryDisputes {
  /**
   * Adds the step and its jobs in one transaction. `conflict`: somebody else's step came first; nothing was stored.
   */
  record(change: EntryDisputeChange): Promise<'recorded' | 'conflict'>;
  /** Disputes that wait for their outcome, the oldest first; those of findings while their case is approved. */
  waiting(page: { offset: number; limit: number }): Promise<Page<WaitingDispute>>;
}
