import type { Locale } from '../kernel/locale.js';
import type { Instant } from '../kernel/time.js';

export type PersonId = string;

/** Somebody the product has to remember: a reporter or a moderator. People who only look up are not stored. */
export interface Person {
  readonly id: PersonId;
  /** The messenger's own id for this person, opaque to core. It never leaves the people table. */
  readonly account: string;
  readonly locale: Locale;
  /** When the safety notice was acknowledged. */
  readonly safetySeenAt: Instant | null;
  /** Since when messages to this person are refused (bot blocked, account gone). */
  readonly unreachableSince: Instant | null;
  /** When they asked for their data to be erased, until it is; meanwhile nothing new is begun for them. */
  readonly erasingSince: Instant | null;
  /** They want to be reminded, once, of each report that they leave unfinished. */
  readonly remindsOfDrafts: boolean;
}
