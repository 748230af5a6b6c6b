import type { Clock } from '../core/kernel/time.js';
import { HOUR, MINUTE } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { isBroadcast } from '../core/outbox/message.js';
import type { Messenger } from '../core/outbox/messenger.port.js';
import type { ClaimedMessage, ClaimRequest, Outbox } from '../core/outbox/outbox.port.js';
import { describeError } from '../adapters/log/describe-error.js';
import { backOff } from './back-off.js';
import { startWorker, type Worker } from './worker.js';

export interface OutboxWorkerParts {
  readonly outbox: Outbox;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

/** Messages under way at once. Each has a chat of its own. */
const AT_ONCE = 20;
/**
 * Of these, how many go to a crowd: enough for Telegram's pace when it takes 300 ms for each, and so few that a receipt
 * which has to follow the news to the same person follows soon.
 */
const BROADCASTS_AT_ONCE = 8;
/** Longer than any delivery takes; after a crash a claimed message is free again this much later. */
const LEASE = 3 * MINUTE;
/** With the pauses in between this is about a day. */
const ATTEMPTS = 30;
const LONGEST_PAUSE = HOUR;

/**
 * Sends what waits in the outbox, everybody's messages in their order, and tries again what failed. Takes up the next
 * message as soon as one is through, not the next lot after the last: one chat that is slow, or a crowd that is told
 * something, keeps nobody else waiting.
 */
export function startOutboxWorker(parts: OutboxWorkerParts): Worker {
  const { outbox, clock, log } = parts;
  const underWay = new UnderWay();
  const worker = startWorker({
    name: 'outbox',
    clock,
    log,
    // With no room for what may be due, the end of something under way is what wakes us.
    nextDue: () => (underWay.full ? Promise.resolve(null) : outbox.nextDue()),
    async round() {
      const now = clock.now();
      const claimed = await outbox.claim({ now, leaseUntil: now + LEASE, ...underWay.room });
      for (const message of claimed) underWay.begin(message, () => attempt(parts, message), wake);
      return false;
    },
  });
  const wake = (): void => {
    worker.wake();
  };
  return {
    wake,
    async stop() {
      await worker.stop();
      await underWay.ended();
    },
  };
}

/** The messages that are being delivered just now. */
class UnderWay {
  readonly #messages = new Map<string, { readonly broadcast: boolean; readonly done: Promise<void> }>();

  /** How many more may be taken up. */
  get room(): Required<Pick<ClaimRequest, 'limit' | 'broadcasts'>> {
    const crowd = [...this.#messages.values()].filter(({ broadcast }) => broadcast).length;
    return { limit: AT_ONCE - this.#messages.size, broadcasts: Math.max(0, BROADCASTS_AT_ONCE - crowd) };
  }

  get full(): boolean {
    const { limit, broadcasts } = this.room;
    return limit === 0 || broadcasts === 0;
  }

  begin({ id, message }: ClaimedMessage, work: () => Promise<void>, then: () => void): void {
    // Still under way when its lease ran out: to claim it again was to renew the lease.
    if (this.#messages.has(id)) return;
    const done = work().finally(() => {
      this.#messages.delete(id);
      then();
    });
    this.#messages.set(id, { broadcast: isBroadcast(message), done });
  }

  async ended(): Promise<void> {
    await Promise.all([...this.#messages.values()].map(({ done }) => done));
  }
}

/** A message on which the program itself fails is tried again when its lease is over. */
async function attempt(parts: OutboxWorkerParts, claimed: ClaimedMessage): Promise<void> {
  try {
    await deliver(parts, claimed);
  } catch (thrown) {
    parts.log.error('outbox.delivery-failed', { kind: claimed.message.kind, ...describeError(thrown) });
  }
}

async function deliver(
  { outbox, messenger, clock, random, log }: OutboxWorkerParts,
  claimed: ClaimedMessage,
): Promise<void> {
  const { id, to, message, attempts } = claimed;
  const delivery = await messenger.deliver(to, message, clock.now());
  const now = clock.now();
  const said = { kind: message.kind, attempts: attempts + 1 };
  switch (delivery.kind) {
    case 'sent':
      await outbox.sent(id, now);
      break;
    case 'later':
      await outbox.postpone(id, now + delivery.retryAfter, false);
      break;
    case 'moved':
      log.info('outbox.room-moved', said);
      await outbox.moveRoom(to.id, delivery.to);
      await outbox.postpone(id, now, false);
      break;
    case 'unreachable':
    case 'refused':
      log.warn(`outbox.${delivery.kind}`, said);
      await outbox.giveUp(id, now, delivery.kind);
      break;
    case 'failed':
      if (attempts + 1 >= ATTEMPTS) {
        log.error('outbox.exhausted', said);
        await outbox.giveUp(id, now, 'exhausted');
      } else {
        await outbox.postpone(id, now + backOff(attempts, LONGEST_PAUSE, random), true);
      }
  }
}
