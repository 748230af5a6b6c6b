import type { Update } from 'telegraf/types';
import type { IncomingUpdate, UpdateInbox } from '../../../core/inbox/update-inbox.port.js';
import type { Clock } from '../../../core/kernel/time.js';
import { toIncoming } from './incoming.js';

/** Takes what Telegram sent. Once it resolves, the updates are stored and may be confirmed. */
export type Receive = (updates: readonly Update[]) => Promise<void>;

/** Stores updates and hands the new ones on; the handling goes on by itself and is not waited for. */
export function createReceive(options: {
  botId: number;
  inbox: UpdateInbox;
  clock: Clock;
  lanes: { add(updates: readonly IncomingUpdate[]): void };
}): Receive {
  const { botId, inbox, clock, lanes } = options;
  return async (updates) => {
    const incoming = updates.map((update) => toIncoming(botId, update));
    lanes.add(await inbox.accept(incoming, clock.now()));
  };
}
