import { button, el } from './dom.js';
import type { Seat } from './seat.js';
import { openBox } from './toasts.js';

/** Asks in which of the person's chats something is to be sent. */
export function pickChat(seat: Seat, over: HTMLElement, choose: (chatId: number) => void): void {
  const { strings, state } = seat.page;
  const chats = state.chatsOf(seat.personId).map((chat) =>
    button({
      label: chat.kind === 'private' ? strings.privateChat : chat.title,
      className: 'chip',
      onClick: () => {
        close();
        choose(chat.id);
      },
    }),
  );
  const content = [el('p', {}, strings.chooseChat), el('div', { className: 'places' }, ...chats)];
  const close = openBox({ over, label: strings.chooseChat, content, closeLabel: strings.cancel });
}
