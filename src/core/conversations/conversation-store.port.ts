import type { Instant } from '../kernel/time.js';

/**
 * What the chat edge remembers between two messages of one conversation (which scene is open, which message to
 * edit). Losing it may cost a person a tap, never content: content lives in cases.
 */
export interface ConversationStore {
  /** The value as stored, or null. Values are plain JSON. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, now: Instant): Promise<void>;
  delete(key: string): Promise<void>;
  /** Deletes what was last set before `before`. Returns how many. */
  prune(before: Instant): Promise<number>;
  /** Deletes what is remembered of a messenger account: keys that begin with it and a colon, values whose `chat` it is. */
  forget(account: string): Promise<void>;
}
