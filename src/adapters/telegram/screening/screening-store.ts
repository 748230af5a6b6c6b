import type { ConversationStore } from '../../../core/conversations/conversation-store.port.js';
import type { Clock } from '../../../core/kernel/time.js';
import { createLine } from '../../../core/register/screening/line.js';
import {
  AT_ONCE,
  type Progress,
  type Screening,
  type ScreeningStore,
} from '../../../core/register/screening/screening.js';

/**
 * Screenings under way, among what the chat edge remembers: losing one costs its owner sending the file again. The
 * line is kept in memory only. After a restart it forms anew as the jobs are taken up, which is in the same order.
 */
export function createScreeningStore(conversations: ConversationStore, clock: Clock): ScreeningStore {
  const keyOf = (id: string): string => `screening:${id}`;
  const progressKeyOf = (id: string): string => `screening:${id}:progress`;
  const line = createLine(AT_ONCE);
  return {
    async load(id) {
      const screening = (await conversations.get(keyOf(id))) as Screening | null;
      if (screening?.phase === 'running') line.join(id);
      return screening;
    },
    async save(screening) {
      if (screening.phase === 'running') line.join(screening.id);
      await conversations.set(keyOf(screening.id), screening, clock.now());
    },
    progress: async (id) => (await conversations.get(progressKeyOf(id))) as Progress | null,
    saveProgress: (id, progress) => conversations.set(progressKeyOf(id), progress, clock.now()),
    async erase(id) {
      line.leave(id);
      await conversations.delete(keyOf(id));
      await conversations.delete(progressKeyOf(id));
    },
    line,
  };
}
