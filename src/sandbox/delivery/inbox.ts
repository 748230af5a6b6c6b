import { conflict, type ApiError } from '../api/api-error.js';
import type { FaultState } from '../faults.js';
import type { PendingUpdate } from '../world/state.js';
import { confirmUpdates, nextBatch } from '../world/updates.js';
import type { World } from '../world/world.js';

/** Long polling: at most one getUpdates waits at a time, the newest. Waiting takes real time, whatever the clock. */
export interface Inbox {
  /** Answers at once when there is something, else when something comes, else empty after `timeoutMs`. */
  poll(request: {
    offset: number;
    limit: number;
    timeoutMs: number;
    signal: AbortSignal;
  }): Promise<PendingUpdate[]>;
  /** Ends the waiting poll with a refusal, if there is one. */
  interrupt(reason: ApiError): void;
}

/** How long a superseded poll may take to turn out to be one that the client has already hung up on. */
const HANG_UP_GRACE_MS = 150;

type WakeReason = 'updates' | 'timeout' | 'hungUp' | ApiError;

export function createInbox(world: World, faults: FaultState): Inbox {
  let interruptWaiting: ((reason: ApiError) => void) | undefined;
  const ready = (limit: number) => (faults.held ? [] : nextBatch(world, limit));

  const wait = (timeoutMs: number, signal: AbortSignal): Promise<WakeReason> =>
    new Promise((resolve) => {
      const finish = (reason: WakeReason) => {
        clearTimeout(timer);
        stopListening();
        signal.removeEventListener('abort', hangUp);
        if (interruptWaiting === finish) interruptWaiting = undefined;
        resolve(reason);
      };
      const hangUp = () => {
        finish('hungUp');
      };
      const timer = setTimeout(finish, timeoutMs, 'timeout');
      const stopListening = world.onWake(() => {
        finish('updates');
      });
      signal.addEventListener('abort', hangUp);
      interruptWaiting = finish;
      if (signal.aborted) hangUp();
    });

  const interrupt = (reason: ApiError) => {
    interruptWaiting?.(reason);
  };

  return {
    interrupt,
    poll: async ({ offset, limit, timeoutMs, signal }) => {
      if (world.state.webhook.url !== '') {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      interrupt(
        conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
      );
      confirmUpdates(world, offset);
      const until = Date.now() + timeoutMs;
      for (;;) {
        const batch = ready(limit);
        const left = until - Date.now();
        if (batch.length > 0 || left <= 0 || signal.aborted) return batch;
        const reason = await wait(left, signal);
        if (typeof reason === 'string') continue;
        if (await hangsUpWithin(signal, HANG_UP_GRACE_MS)) return [];
        throw reason;
      }
    },
  };
}

/** A client that stops polling and asks once more does so on two connections, and either may be heard first. */
function hangsUpWithin(signal: AbortSignal, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, false);
    const hangUp = () => {
      clearTimeout(timer);
      resolve(true);
    };
    signal.addEventListener('abort', hangUp, { once: true });
    if (signal.aborted) hangUp();
  });
}
