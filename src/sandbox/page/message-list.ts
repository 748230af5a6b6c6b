import type { BotView, MessageView, PersonView } from '../protocol.js';
import { updatePending } from './buttons-view.js';
import { button, el } from './dom.js';
import { dayLabel } from './format.js';
import { itemView } from './message-view.js';
import { botOf, isPrivate, personOf, type Seat } from './seat.js';

/** What stands in the list as one thing: a message, or an album. */
interface Item {
  messages: MessageView[];
  element: HTMLElement;
  day: string;
  /** The line with the date above the first message of a day. */
  dayLine?: HTMLElement;
}

/** How far from the end still counts as being there. */
const AT_END_PX = 40;

/**
 * The messages of one chat. A change draws only the message it concerns, so a long chat stays quick.
 *
 * The scroller is laid out from the bottom (column-reverse), so the browser itself keeps the newest message in
 * view, and leaves the view alone once somebody has scrolled up.
 */
export class MessageList {
  readonly element: HTMLElement;
  readonly #seat: Seat;
  readonly #list = el('ol', { className: 'messages', attrs: { role: 'log' } });
  readonly #scroller: HTMLElement;
  readonly #toEnd: HTMLElement;
  #items: Item[] = [];

  constructor(seat: Seat) {
    this.#seat = seat;
    const { strings } = seat.page;
    this.#list.setAttribute('aria-label', strings.messages);
    this.#scroller = el('div', { className: 'scroller', tabIndex: 0 }, this.#list);
    this.#toEnd = button({
      label: strings.newMessages,
      icon: 'down',
      iconOnly: true,
      className: 'to-end',
      onClick: () => {
        this.scrollToEnd();
      },
    });
    this.#toEnd.hidden = true;
    this.#scroller.addEventListener('scroll', () => {
      if (this.#atEnd()) this.#toEnd.hidden = true;
    });
    this.element = el('div', { className: 'list' }, this.#scroller, this.#toEnd);
    this.draw();
  }

  /** Draws everything anew. */
  draw(): void {
    const { state } = this.#seat.page;
    this.#items = [];
    this.#list.replaceChildren();
    for (const message of state.messagesOf(this.#seat.chatId)) this.#append(message);
    this.#drawEmpty();
  }

  /** A new message, or the new state of one that is shown. */
  put(message: MessageView): void {
    const item = this.#itemOf(message.messageId);
    const last = this.#items.at(-1)?.messages.at(-1);
    if (item) {
      item.messages = item.messages.map((old) => (old.messageId === message.messageId ? message : old));
      this.#redraw(item);
    } else if (last && last.messageId > message.messageId) {
      this.draw();
    } else {
      const wasAtEnd = this.#atEnd();
      this.#append(message);
      this.#drawEmpty();
      if (message.from.id === this.#seat.personId) this.scrollToEnd();
      else this.#toEnd.hidden = wasAtEnd;
    }
  }

  remove(messageId: number): void {
    const item = this.#itemOf(messageId);
    if (!item) return;
    item.messages = item.messages.filter((message) => message.messageId !== messageId);
    // Without its first message a day needs its line at another place, and an album another shape: rare, so redrawn.
    if (item.messages.length > 0) this.#redraw(item);
    else this.draw();
  }

  /** Shows or stops the spinners of one message's buttons. */
  updatePending(messageId: number): void {
    const item = this.#itemOf(messageId);
    if (item) updatePending(item.element, messageId, this.#seat);
  }

  scrollToEnd(): void {
    this.#scroller.scrollTop = 0;
    this.#toEnd.hidden = true;
  }

  /** Whether the newest message is in view. */
  #atEnd(): boolean {
    return Math.abs(this.#scroller.scrollTop) < AT_END_PX;
  }

  #itemOf(messageId: number): Item | undefined {
    return this.#items.findLast((item) => item.messages.some((message) => message.messageId === messageId));
  }

  #append(message: MessageView): void {
    const last = this.#items.at(-1);
    const album = message.mediaGroupId;
    if (last && album && last.messages[0]?.mediaGroupId === album) {
      last.messages.push(message);
      this.#redraw(last);
      return;
    }
    const day = dayLabel(message.date, this.#seat.page);
    const item: Item = { messages: [message], element: itemView([message], this.#seat), day };
    if (last?.day !== day) {
      item.dayLine = el('li', { className: 'day' }, el('span', {}, day));
      this.#list.append(item.dayLine);
    }
    this.#list.append(item.element);
    this.#items.push(item);
  }

  #redraw(item: Item): void {
    const element = itemView(item.messages, this.#seat);
    item.element.replaceWith(element);
    item.element = element;
  }

  /** An empty private chat shows what the bot says of itself, and a button to begin. */
  #drawEmpty(): void {
    this.#scroller.querySelector('.empty')?.remove();
    if (this.#items.length > 0) return;
    const { strings } = this.#seat.page;
    const bot = botOf(this.#seat);
    const start = button({
      label: strings.start,
      className: 'primary start',
      onClick: () => {
        void this.#seat.act({ action: 'open' });
      },
    });
    const described = isPrivate(this.#seat) ? descriptionFor(bot, personOf(this.#seat)) : '';
    const words = described || strings.emptyChat;
    const title = isPrivate(this.#seat) ? el('strong', {}, bot.name) : undefined;
    const empty = el('div', { className: 'empty' }, title, el('p', {}, words));
    if (isPrivate(this.#seat)) empty.append(start);
    this.#scroller.append(empty);
  }
}

/** The bot in the person's own language, as their Telegram would show it. */
function descriptionFor({ descriptions }: BotView, person: PersonView | undefined): string {
  return descriptions[person?.languageCode ?? ''] ?? descriptions[''] ?? '';
}
