import type { ConversationStore } from '../../../core/conversations/conversation-store.port.js';
import type { Clock } from '../../../core/kernel/time.js';
import type { Screening, ScreeningStore } from '../../../core/register/screening/screening.js';

/** Screenings under way, among what the chat edge remembers: losing one costs its owner sending the file again. */
export function createScreeningStore(conversations: ConversationStore, clock: Clock): ScreeningStore {
  const keyOf = (id: string): string => `screening:${id}`;
  return {
    async load(id) {
      return (await conversations.get(keyOf(id))) as Screening | null;
    },
    save: (screening) => conversations.set(keyOf(screening.id), screening, clock.now()),
    erase: (id) => conversations.delete(keyOf(id)),
  };
}
