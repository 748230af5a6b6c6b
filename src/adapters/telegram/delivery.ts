import type { Log } from '../../core/log.port.js';
import type { Delivery } from '../../core/outbox/messenger.port.js';
import { NotSent } from './errors/not-sent.js';
import { describeTrouble, type Trouble, troubleOf } from './errors/trouble.js';

/** Telegram says 400, not 403, for some chats that nothing can reach any more. */
const NOBODY_THERE =
  /chat not found|user not found|user is deactivated|bot was kicked|bot is not a member|PEER_ID_INVALID|group chat was deactivated/i;

/** The bot is in the chat and may not write there: muted, a closed topic, a group for administrators' words only. */
const NOT_ALLOWED =
  /not enough rights to send|no rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|TOPIC_CLOSED|CHAT_SEND_\w+_FORBIDDEN/i;

/** Used when Telegram says 429 without saying how long. Milliseconds. */
const SHORT_WHILE = 1000;

/**
 * Sends something and says how it ended, in the outbox's words. Never throws: a fault of ours is logged as such and
 * counts as failed, so that one bad message neither stops the outbox nor is tried for ever.
 */
export async function attemptDelivery(log: Log, send: () => Promise<unknown>): Promise<Delivery> {
  try {
    await send();
    return { kind: 'sent' };
  } catch (thrown) {
    const delivery = deliveryOf(thrown);
    const level = troubleOf(thrown).kind === 'bug' ? 'error' : 'info';
    log[level]('delivery.not-sent', { outcome: delivery.kind, ...describeTrouble(thrown) });
    return delivery;
  }
}

/** What a thing thrown while sending means for the message. */
export function deliveryOf(thrown: unknown): Delivery {
  // Turned away because we are stopping: not the message's fault, and the next start takes it up again.
  if (thrown instanceof NotSent && thrown.reason === 'closed')
    return { kind: 'later', retryAfter: SHORT_WHILE };
  const trouble = troubleOf(thrown);
  if (trouble.movedTo !== null) return { kind: 'moved', to: trouble.movedTo };
  if (isUnreachable(trouble)) return { kind: 'unreachable' };
  if (trouble.kind === 'flood') return { kind: 'later', retryAfter: trouble.retryAfter ?? SHORT_WHILE };
  return { kind: trouble.kind === 'refused' ? 'refused' : 'failed' };
}

/** Nobody can be told anything in the chat that asked, however often it is tried. */
export function isUnanswerable(trouble: Trouble): boolean {
  const { kind, words, movedTo } = trouble;
  return isUnreachable(trouble) || movedTo !== null || (kind === 'refused' && NOT_ALLOWED.test(words));
}

function isUnreachable({ kind, words }: Trouble): boolean {
  return kind === 'forbidden' || (kind === 'refused' && NOBODY_THERE.test(words));
}
