import type { QueuedJob } from '../jobs/job.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Instant } from '../kernel/time.js';
import type { LedgerEntry, LedgerHead } from '../ledger/entry.js';
import type { OutboxMessage } from '../outbox/message.js';
import type { PersonId } from '../people/person.js';
import type { CaseState } from './case.js';
import type { Status } from './status.js';

/** A case as stored, with the end of its chain as the case itself remembers it. */
export interface StoredCase {
  readonly state: CaseState;
  readonly head: LedgerHead;
}

/** A case, and when the last thing happened to it. */
export interface QuietCase {
  readonly ref: CaseRef;
  readonly since: Instant;
}

/** Everything one decision changes. It is stored whole or not at all. */
export interface CaseChange {
  /** What the decision was made on; null for a new case. */
  readonly before: StoredCase | null;
  readonly state: CaseState;
  /** Follows `before.head`. Every change has one: no write without an actor. */
  readonly entry: LedgerEntry;
  readonly messages: readonly OutboxMessage[];
  readonly jobs: readonly QueuedJob[];
  /** Numbers of earlier ledger entries that lose what they tell. Their links of the chain stay. */
  readonly erases?: readonly number[] | undefined;
}

export interface CaseStore {
  load(ref: CaseRef): Promise<StoredCase | null>;
  /**
   * Stores state, ledger entry, messages and jobs in one transaction. When the case is erased with it, every earlier
   * message whose key begins with its number goes, sent or not: what was said of it is as gone as the case.
   *
   * `conflict`: the case is no longer at `before` (version or chain), a new case's number is taken, the reporter
   * already has another open draft, or a file with this message digest is already in some case. Nothing was
   * stored; load again and decide again.
   */
  commit(change: CaseChange): Promise<'stored' | 'conflict'>;
  /** The whole chain of a case, in order. */
  ledger(ref: CaseRef): Promise<readonly LedgerEntry[]>;
  /** Every case there is, drafts too, in no particular order. */
  refs(): Promise<readonly CaseRef[]>;
  /**
   * Cases in one of these statuses to which nothing has happened since `before`, as their ledgers tell. That somebody was
   * reminded of one is not something that happened to it.
   */
  quietSince(before: Instant, statuses: readonly Status[]): Promise<readonly QuietCase[]>;
  /** When the reporter sent each case that they sent after `since`, oldest first; withdrawn ones count. */
  submittedSince(reporter: PersonId, since: Instant): Promise<readonly Instant[]>;
  /** Every case of one reporter, drafts and withdrawn ones too, in no particular order. */
  refsOf(reporter: PersonId): Promise<readonly CaseRef[]>;
}
