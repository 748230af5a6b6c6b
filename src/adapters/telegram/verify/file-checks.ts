import type { ConversationStore } from '../../../core/conversations/conversation-store.port.js';
import type { AskedCheck, FileChecks } from '../../../core/evidence/file-checks.port.js';
import type { Clock } from '../../../core/kernel/time.js';

/** Checks among what the chat edge remembers. */
export function createFileChecks(conversations: ConversationStore, clock: Clock): FileChecks {
  const keyOf = (id: string): string => `file-check:${id}`;
  return {
    load: async (id) => (await conversations.get(keyOf(id))) as AskedCheck | null,
    save: (check) => conversations.set(keyOf(check.id), check, clock.now()),
    erase: (id) => conversations.delete(keyOf(id)),
  };
}
