import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';

export function createMemoryConversationStore(): ConversationStore {
  // As text, like a database would: what JSON cannot say is lost here too.
  const values = new Map<string, string>();
  return {
    get(key) {
      const text = values.get(key);
      const value: unknown = text === undefined ? null : JSON.parse(text);
      return Promise.resolve(value);
    },
    set(key, value) {
      values.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    delete(key) {
      values.delete(key);
      return Promise.resolve();
    },
  };
}
