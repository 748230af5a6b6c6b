import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';
import type { OutboxMessage } from './message.js';

/** A message handed to a worker, with how often its delivery was tried before. */
export interface ClaimedMessage extends OutboxMessage {
  readonly attempts: number;
}

/** How many messages a worker takes, and until when it keeps them. */
export interface ClaimRequest {
  readonly now: Instant;
  readonly leaseUntil: Instant;
  /** The most messages in all. */
  readonly limit: number;
  /** The most of those that can wait; as many as `limit` unless given. */
  readonly broadcasts?: number;
}

/** The worker's side of the outbox. Messages of decisions get in through `CaseStore.commit`. */
export interface Outbox {
  /** Adds messages that belong to no decision, all or none. One with a key that was there before is dropped. */
  add(messages: readonly OutboxMessage[], at: Instant): Promise<void>;
  /**
   * Takes due messages and keeps other workers off them until `leaseUntil`: never two of one destination at once nor a
   * younger one before an older waiting one, so that everybody hears things in order. Oldest first, but destinations
   * for which nothing but broadcasts waits (see `isBroadcast`) come after all others, and at most `broadcasts` of them.
   */
  claim(request: ClaimRequest): Promise<readonly ClaimedMessage[]>;
  /** A message that `leavesNoTrace` is deleted with its key, here and when it is given up. */
  sent(id: string, at: Instant): Promise<void>;
  /** Gives the message back, to be tried again from `until` on. `counted` false when it was not its own fault (429). */
  postpone(id: string, until: Instant, counted: boolean): Promise<void>;
  /** Stops trying; the message stays on record with the reason. */
  giveUp(id: string, at: Instant, reason: 'unreachable' | 'refused' | 'exhausted'): Promise<void>;
  /** A group changed its id: everything waiting for the old room goes to the new one. */
  moveRoom(from: string, to: string): Promise<void>;
  /** Deletes every message to a person, sent or not. */
  forget(person: PersonId): Promise<void>;
  /** Deletes what was sent or given up before `before`, keys too. Returns how many. */
  prune(before: Instant): Promise<number>;
  /** When the next message falls due, or null when nothing waits. */
  nextDue(): Promise<Instant | null>;
}
