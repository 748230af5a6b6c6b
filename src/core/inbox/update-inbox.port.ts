import type { Instant } from '../kernel/time.js';

/** What the messenger sent us, verbatim, kept until it was dealt with. */
export interface IncomingUpdate {
  /** Unique per messenger account of ours; a repeated update has the id of the first. */
  readonly id: string;
  /** Updates of one lane (one chat) are handled one after another, lanes side by side. */
  readonly lane: string;
  readonly payload: string;
}

/**
 * The durable inbox: an update is confirmed to the messenger only once it is in here, so nothing is lost when the
 * program stops, and a repeated update is recognised.
 */
export interface UpdateInbox {
  /** Stores those not seen before and returns them, in the given order. */
  accept(updates: readonly IncomingUpdate[], now: Instant): Promise<readonly IncomingUpdate[]>;
  /** What was accepted and not yet dealt with, oldest first; for the start after a stop. */
  pending(): Promise<readonly IncomingUpdate[]>;
  /** Dealt with: the content is dropped, the id is remembered. */
  done(id: string, at: Instant): Promise<void>;
  /** Could not be dealt with: kept with its content for a person to look at, and not tried again. */
  park(id: string, at: Instant): Promise<void>;
  /**
   * Drops the content of parked updates that name this messenger account, and from those done whose lane it was. What
   * waits to be dealt with is left: it came after the account's owner asked, and is dropped as soon as it is done.
   */
  forget(account: string): Promise<void>;
  /** Forgets the ids of updates done before `before`. Returns how many. */
  prune(before: Instant): Promise<number>;
  /** Deletes updates parked before `before`. Returns how many. */
  pruneParked(before: Instant): Promise<number>;
}
