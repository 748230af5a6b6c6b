import { describe, expect, it } from 'vitest';
import { State } from '../../../src/sandbox/page/state.js';
import type { MessageView } from '../../../src/sandbox/protocol.js';

const message = (messageId: number, text = `message ${messageId}`): MessageView => ({
  chatId: 1,
  messageId,
  from: { id: 1, name: 'Olena', isBot: false },
  date: messageId,
  text,
  entities: [],
  buttons: [],
});

function texts(state: State): string[] {
  return state.messagesOf(1).map((one) => one.text);
}

describe('what the sandbox page knows', () => {
  it('keeps messages in their order, however they arrive', () => {
    const state = new State();
    for (const id of [5, 1, 3, 4, 2]) state.apply({ type: 'message', message: message(id) });
    expect(state.messagesOf(1).map((one) => one.messageId)).toEqual([1, 2, 3, 4, 5]);
  });

  it('puts an edit over the message it changes, and shows an event told twice once', () => {
    const state = new State();
    for (const text of ['before', 'after', 'after'])
      state.apply({ type: 'message', message: message(7, text) });
    expect(texts(state)).toEqual(['after']);
  });

  it('forgets a deleted message and nothing else', () => {
    const state = new State();
    for (const id of [1, 2, 3]) state.apply({ type: 'message', message: message(id) });
    state.apply({ type: 'messageDeleted', chatId: 1, messageId: 2 });
    state.apply({ type: 'messageDeleted', chatId: 1, messageId: 99 });
    expect(texts(state)).toEqual(['message 1', 'message 3']);
  });
});
