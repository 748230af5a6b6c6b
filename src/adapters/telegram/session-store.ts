import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';
import type { Clock } from '../../core/kernel/time.js';

/** What telegraf's `session({ store })` asks of a store. */
export interface SessionStore<S> {
  get(key: string): Promise<S | undefined>;
  set(key: string, value: S): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * Keeps telegraf's sessions in the product's store. `read` makes a session of whatever was stored, perhaps by an
 * older version of the program, and returns undefined when it makes no sense: the conversation then starts afresh.
 *
 * telegraf shares one session object between updates of one key that run at the same time, and stores it when
 * each ends; the lanes see to it that there is only ever one.
 */
export function createSessionStore<S>(options: {
  store: ConversationStore;
  clock: Clock;
  read: (stored: unknown) => S | undefined;
}): SessionStore<S> {
  const { store, clock, read } = options;
  return {
    async get(key) {
      const stored = await store.get(key);
      return stored === null ? undefined : read(stored);
    },
    set: (key, value) => store.set(key, value, clock.now()),
    delete: (key) => store.delete(key),
  };
}
