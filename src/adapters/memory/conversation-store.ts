import type { Instant } from '../../core/kernel/time.js';
import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';

export function createMemoryConversationStore(): ConversationStore {
  // As text, like a database would: what JSON cannot say is lost here too.
  const values = new Map<string, { readonly text: string; readonly at: Instant }>();
  return {
    get(key) {
      const text = values.get(key)?.text;
      const value: unknown = text === undefined ? null : JSON.parse(text);
      return Promise.resolve(value);
    },
    set(key, value, now) {
      values.set(key, { text: JSON.stringify(value), at: now });
      return Promise.resolve();
    },
    delete(key) {
      values.delete(key);
      return Promise.resolve();
    },
    prune(before) {
      const old = [...values].filter(([, { at }]) => at < before);
      for (const [key] of old) values.delete(key);
      return Promise.resolve(old.length);
    },
    forget(account) {
      for (const [key, { text }] of values) {
        const value = JSON.parse(text) as { chat?: unknown } | null;
        if (key.startsWith(`${account}:`) || value?.chat === account) values.delete(key);
      }
      return Promise.resolve();
    },
  };
}
