import { expect, test } from 'vitest';
import { createSessionStore } from '../../../src/adapters/telegram/session-store.js';
import { createMemoryConversationStore } from '../../../src/adapters/memory/conversation-store.js';

interface Session {
  readonly step: string;
}

function read(stored: unknown): Session | undefined {
  return typeof stored === 'object' && stored !== null && 'step' in stored && typeof stored.step === 'string'
    ? { step: stored.step }
    : undefined;
}

test('a session outlives the program, and one of an older shape starts afresh', async () => {
  const store = createMemoryConversationStore();
  const sessions = createSessionStore({ store, clock: { now: () => 5 }, read });
  await expect(sessions.get('7:7')).resolves.toBeUndefined();
  await sessions.set('7:7', { step: 'weapon' });
  const afterRestart = createSessionStore({ store, clock: { now: () => 6 }, read });
  await expect(afterRestart.get('7:7')).resolves.toEqual({ step: 'weapon' });
  await afterRestart.delete('7:7');
  await expect(sessions.get('7:7')).resolves.toBeUndefined();
  await store.set('7:7', { scene: 'of an older version' }, 7);
  await expect(sessions.get('7:7')).resolves.toBeUndefined();
});
