import type { Clock } from '../../../core/kernel/time.js';
import type { Log } from '../../../core/log.port.js';
import type { Sleep } from '../sleep.js';
import type { PaceLimit } from './pace.js';

export interface GateLimits {
  readonly overall: PaceLimit;
  readonly privateChat: PaceLimit;
  readonly group: PaceLimit;
  /** How often a call is made in all, the first time included. */
  readonly attempts: number;
  /** A longer `retry_after` than this is not sat out but handed to the caller. Milliseconds. */
  readonly longestWait: number;
  /** The first pause after a failure that may be repeated; doubled each time. Milliseconds. */
  readonly backOff: number;
  /** How long one call may take. Milliseconds. */
  readonly callTimeout: number;
}

/**
 * Telegram's numbers ("about 30 messages a second, 1 a second in one chat, 20 a minute in a group",
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this), cut so that a burst and the
 * steady flow after it stay within them together; in private chats short bursts over the limit are allowed, and
 * a person who answers quickly shall not wait.
 */
export const TELEGRAM_LIMITS: GateLimits = {
  overall: { everyMs: 40, burst: 5 },
  privateChat: { everyMs: 1000, burst: 20 },
  group: { everyMs: 4000, burst: 5 },
  attempts: 4,
  longestWait: 60_000,
  backOff: 500,
  callTimeout: 60_000,
};

export interface GateOptions {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** From 0 up to but not including 1; spreads repeated calls. */
  readonly random: () => number;
  readonly log: Log;
  readonly limits?: Partial<GateLimits>;
}

/** A person who just pressed a button waits; a message from the outbox can; news for a crowd lets both go first. */
export type Urgency = 'interactive' | 'background' | 'broadcast';

export interface GateCall {
  readonly method: string;
  readonly payload: unknown;
  readonly urgency: Urgency;
}

/**
 * One gate for all that goes out to Telegram, from both clients.
 *
 * Calls that put a message into a chat keep Telegram's limits and their order within the chat, pressing ones
 * first. A 429 of an interactive call is waited out exactly and the call made again; meanwhile nothing else goes
 * to that chat, or to anybody when the 429 was not about one chat. Every other call hands a 429 straight to its
 * caller (the thrown error, or `NotSent` while the chat is still blocked), which can put it off better than we can.
 *
 * What failed without an answer is repeated only where a second time does no harm (`get…`, `edit…`, `answer…`,
 * `set…`) or where no connection came about. A `send…` whose answer got lost is not repeated: it may have
 * arrived. Its caller decides; the outbox tries again, so a message reaches its reader at least once.
 */
export interface Gate {
  run<T>(call: GateCall, perform: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /**
   * Turns away what still waits (`NotSent`), lets calls in flight finish for up to `graceMs`, then breaks them
   * off. Afterwards nothing of the gate keeps the process alive.
   */
  close(graceMs: number): Promise<void>;
  /** Chats the gate remembers something about, for tests and metrics. */
  readonly chats: number;
}
