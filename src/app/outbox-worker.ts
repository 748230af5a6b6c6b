import type { Clock } from '../core/kernel/time.js';
import { HOUR, MINUTE } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import type { Messenger } from '../core/outbox/messenger.port.js';
import type { ClaimedMessage, Outbox } from '../core/outbox/outbox.port.js';
import { backOff } from './back-off.js';
import { startWorker, type Worker } from './worker.js';

export interface OutboxWorkerParts {
  readonly outbox: Outbox;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

const AT_ONCE = 20;
/** Longer than any delivery takes; after a crash a claimed message is free again this much later. */
const LEASE = 3 * MINUTE;
/** With the pauses in between this is about a day. */
const ATTEMPTS = 30;
const LONGEST_PAUSE = HOUR;

/** Sends what waits in the outbox, everybody's messages in their order, and tries again what failed. */
export function startOutboxWorker(parts: OutboxWorkerParts): Worker {
  const { outbox, clock, log } = parts;
  return startWorker({
    name: 'outbox',
    clock,
    log,
    nextDue: () => outbox.nextDue(),
    async round() {
      const now = clock.now();
      const claimed = await outbox.claim({ now, leaseUntil: now + LEASE, limit: AT_ONCE });
      await Promise.all(claimed.map((message) => deliver(parts, message)));
      return claimed.length > 0;
    },
  });
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
