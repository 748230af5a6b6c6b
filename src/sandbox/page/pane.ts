import type {
  ActResult,
  ButtonView,
  MessageView,
  PersonAction,
  PressAnsweredView,
  SandboxEvent,
} from '../protocol.js';
import { act } from './api.js';
import { pickChat } from './chat-picker.js';
import { blockedBar, Composer } from './composer.js';
import { el } from './dom.js';
import { acceptDrops } from './drops.js';
import { startPayload } from './links.js';
import { openLocationBox } from './location-box.js';
import { MessageList } from './message-list.js';
import { headerView } from './pane-header.js';
import { Presses } from './presses.js';
import type { Page, Seat } from './seat.js';
import { copyText } from './text-view.js';
import { openBox, Toasts } from './toasts.js';
import { Typing } from './typing.js';

/** One person's place on the page: header, messages, input; one chat at a time. */
export class Pane implements Seat {
  readonly element: HTMLElement;
  readonly page: Page;
  readonly personId: number;
  readonly #onClose: () => void;
  readonly #toasts = new Toasts();
  readonly #presses: Presses;
  readonly #unreadChats = new Set<number>();
  readonly #typing: Typing;
  readonly #slots = { header: slot(), list: slot(), input: slot() };
  #chatId: number;
  #list: MessageList;
  #composer: Composer;

  constructor(props: { page: Page; personId: number; onClose: () => void }) {
    this.page = props.page;
    this.personId = props.personId;
    this.#onClose = props.onClose;
    this.#chatId = props.personId;
    this.#presses = new Presses((messageId) => {
      this.#list.updatePending(messageId);
    });
    this.#typing = new Typing(props.page.strings);
    this.#list = new MessageList(this);
    this.#composer = this.#newComposer();
    this.element = el('section', { className: 'pane', attrs: { 'data-person': String(props.personId) } });
    const { header, list, input } = this.#slots;
    this.element.append(header, list, this.#typing.element, input, this.#toasts.element);
    acceptDrops(this.element, (files) => {
      this.#composer.stage(files, 'photo');
    });
    this.#layOut();
  }

  get chatId(): number {
    return this.#chatId;
  }

  /** After a snapshot: everything may be different. */
  reload(): void {
    if (!this.page.state.chats.has(this.#chatId)) this.#chatId = this.personId;
    this.#list = new MessageList(this);
    this.#composer.refresh();
    this.#layOut();
  }

  show(chatId: number): void {
    if (chatId === this.#chatId) return;
    this.#chatId = chatId;
    this.#unreadChats.delete(chatId);
    this.#list = new MessageList(this);
    this.#composer = this.#newComposer();
    this.#layOut();
  }

  focus(): void {
    this.element.querySelector('textarea')?.focus({ preventScroll: true });
  }

  /** Takes part in an event that the state already holds. */
  handle(event: SandboxEvent): void {
    switch (event.type) {
      case 'message':
        this.#onMessage(event.message);
        break;
      case 'messageDeleted':
        if (event.chatId === this.#chatId) this.#list.remove(event.messageId);
        break;
      case 'replyKeyboard':
        if (this.#isHere(event.keyboard)) this.#composer.showKeyboard();
        break;
      case 'commandMenu':
        if (this.#isHere(event.menu)) this.#composer.refresh();
        break;
      case 'person':
      case 'chat':
        this.#layOut();
        break;
      case 'bot':
        this.#list.draw();
        break;
      case 'chatAction':
        if (event.chatId === this.#chatId) this.#typing.show(this.page.state.bot.name, event.action);
        break;
      case 'pressAnswered':
        if (event.press.personId === this.personId) this.#onAnswer(event.press);
        break;
      case 'hello':
      case 'refused':
      case 'reset':
        break;
    }
  }

  async act(action: PersonAction, files: readonly File[] = []): Promise<ActResult | undefined> {
    try {
      return await act({ ...action, personId: this.personId, chatId: this.#chatId }, files);
    } catch (error) {
      this.toast(`${this.page.strings.failed} ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  toast(text: string): void {
    this.#toasts.show(text);
  }

  press(message: MessageView, view: ButtonView): void {
    switch (view.kind) {
      case 'callback':
        void this.#pressCallback(message.messageId, view.data);
        break;
      case 'url':
        this.openLink(view.url);
        break;
      case 'copy':
        copyText(view.text, this);
        break;
      case 'switchInline':
        if (view.here) this.#writeQuery(view.query);
        else
          pickChat(this, this.element, (chatId) => {
            this.show(chatId);
            this.#writeQuery(view.query);
          });
        break;
      case 'other':
        this.toast(view.label);
    }
  }

  isPending(messageId: number, data: string): boolean {
    return this.#presses.isPending(messageId, data);
  }

  openLink(url: string): void {
    const payload = startPayload(url, this.page.state.bot.username);
    if (payload === undefined) {
      window.open(url, '_blank', 'noreferrer');
      return;
    }
    this.show(this.personId);
    void this.act({ action: 'open', ...(payload ? { payload } : {}) });
  }

  reply(message: MessageView): void {
    this.#composer.aim({ message, kind: 'reply' });
  }

  edit(message: MessageView): void {
    this.#composer.aim({ message, kind: 'edit' });
  }

  async #pressCallback(messageId: number, data: string): Promise<void> {
    if (this.isPending(messageId, data)) return;
    this.#presses.start(messageId, data);
    if (!(await this.act({ action: 'press', messageId, data }))) this.#presses.stop(messageId);
  }

  #onMessage(message: MessageView): void {
    if (message.chatId === this.#chatId) {
      this.#list.put(message);
      if (message.from.isBot) this.#typing.stop();
    } else if (message.from.id !== this.personId && this.#hasChat(message.chatId)) {
      this.#unreadChats.add(message.chatId);
      this.#layOut();
    }
  }

  #onAnswer(press: PressAnsweredView): void {
    if (press.chatId === this.#chatId) this.#presses.stop(press.messageId);
    if (press.url) this.openLink(press.url);
    if (!press.text) return;
    if (!press.alert) {
      this.toast(press.text);
      return;
    }
    const content = [el('p', {}, press.text)];
    openBox({
      over: this.element,
      label: this.page.state.bot.name,
      content,
      closeLabel: this.page.strings.ok,
    });
  }

  #hasChat(chatId: number): boolean {
    return this.page.state.chatsOf(this.personId).some((chat) => chat.id === chatId);
  }

  #isHere(at: { chatId: number; personId: number }): boolean {
    return at.chatId === this.#chatId && at.personId === this.personId;
  }

  #newComposer(): Composer {
    return new Composer(this, () => {
      openLocationBox(this, this.element);
    });
  }

  #writeQuery(query: string): void {
    this.#composer.write(`@${this.page.state.bot.username} ${query}`);
  }

  #layOut(): void {
    const { state } = this.page;
    const person = state.people.get(this.personId);
    const chat = state.chats.get(this.#chatId);
    if (!person || !chat) return;
    const header = headerView({
      page: this.page,
      person,
      chat,
      chats: state.chatsOf(this.personId),
      unreadChats: this.#unreadChats,
      onChat: (chatId) => {
        this.show(chatId);
        this.focus();
      },
      onBlock: () => void this.act({ action: person.blocked ? 'unblock' : 'block' }),
      onClose: this.#onClose,
    });
    const blocked = person.blocked && this.#chatId === this.personId;
    this.element.setAttribute('aria-label', `${person.firstName}, ${person.role}`);
    fill(this.#slots.header, header);
    fill(this.#slots.list, this.#list.element);
    fill(this.#slots.input, blocked ? blockedBar(this) : this.#composer.element);
  }
}

/** Leaves what is already there untouched: moving an input in the document takes its focus away. */
function fill(slot: HTMLElement, content: HTMLElement): void {
  if (slot.firstChild !== content) slot.replaceChildren(content);
}

function slot(): HTMLElement {
  return el('div', { className: 'slot' });
}
