import type { Instant } from '../kernel/time.js';
import type { Destination, Message } from './message.js';

/** How a delivery ended. Being blocked is an outcome, not an error. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** The messenger asked to wait this many milliseconds. */
  | { readonly kind: 'later'; readonly retryAfter: number }
  /** The person blocked the bot, or the account or room is gone. */
  | { readonly kind: 'unreachable' }
  /** The room has a new id; send there. */
  | { readonly kind: 'moved'; readonly to: string }
  /** The messenger will never take this message. */
  | { readonly kind: 'refused' }
  /** The network or the messenger failed; try again. */
  | { readonly kind: 'failed' };

/** Says a message in the reader's language. Does not throw for anything the messenger answers. */
export interface Messenger {
  deliver(to: Destination, message: Message, now: Instant): Promise<Delivery>;
}
