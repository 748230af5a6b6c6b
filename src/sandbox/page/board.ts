import type { SandboxEvent } from '../protocol.js';
import { el } from './dom.js';
import { Pane } from './pane.js';
import { avatar, unreadDot } from './pane-header.js';
import type { Page } from './seat.js';

/** Below this a pane is too narrow to read comfortably beside another. */
const NARROWEST_PANE_PX = 330;

/**
 * All the panes and the bar of people above them. As many people as fit stand side by side; the others wait in the
 * bar with a dot when something new has come. On a phone exactly one fits, and the bar works as tabs.
 */
export class Board {
  readonly bar = el('nav', { className: 'people' });
  readonly element = el('main', { className: 'board' });
  readonly #page: Page;
  readonly #panes = new Map<number, Pane>();
  readonly #unread = new Set<number>();
  /** Who was opened, the latest last. */
  #opened: number[] = [];

  constructor(page: Page) {
    this.#page = page;
    this.bar.setAttribute('aria-label', page.strings.people);
    new ResizeObserver(() => {
      this.#layOut();
    }).observe(this.element);
  }

  /** After a snapshot. */
  reload(): void {
    const people = [...this.#page.state.people.keys()];
    for (const id of people) {
      const pane = this.#panes.get(id);
      if (pane) pane.reload();
      else this.#add(id);
    }
    this.#opened = this.#opened.filter((id) => people.includes(id));
    if (this.#opened.length === 0) this.#opened = people.toReversed();
    this.#layOut();
  }

  handle(event: SandboxEvent): void {
    for (const pane of this.#panes.values()) pane.handle(event);
    if (event.type === 'person') {
      if (!this.#panes.has(event.person.id)) this.#add(event.person.id);
      this.#layOut();
    }
    if (event.type === 'message') this.#markUnread(event.message.chatId, event.message.from.id);
  }

  /** Brings a person's pane into view, in place of the one opened longest ago if there is no room. */
  open(personId: number): Pane | undefined {
    if (!this.#visible().includes(personId)) {
      this.#opened = [...this.#opened.filter((id) => id !== personId), personId];
      this.#layOut();
    }
    return this.#panes.get(personId);
  }

  close(personId: number): void {
    const left = this.#visible().filter((id) => id !== personId);
    if (left.length > 0) this.#opened = left;
    this.#layOut();
  }

  #add(personId: number): void {
    const onClose = () => {
      this.close(personId);
    };
    const pane = new Pane({ page: this.#page, personId, onClose });
    this.#panes.set(personId, pane);
    this.element.append(pane.element);
  }

  #room(): number {
    return Math.max(1, Math.floor(this.element.clientWidth / NARROWEST_PANE_PX));
  }

  #visible(): number[] {
    return this.#opened.slice(-this.#room());
  }

  #markUnread(chatId: number, fromId: number): void {
    const members = this.#page.state.chats.get(chatId)?.memberIds ?? [];
    const visible = this.#visible();
    const waiting = members.filter((id) => id !== fromId && !visible.includes(id) && !this.#unread.has(id));
    if (waiting.length === 0) return;
    for (const id of waiting) this.#unread.add(id);
    this.#drawBar();
  }

  #layOut(): void {
    const visible = this.#visible();
    for (const id of visible) this.#unread.delete(id);
    // Hidden rather than taken out: a moved pane would lose its focus and its place in the conversation.
    for (const [id, pane] of this.#panes) pane.element.hidden = !visible.includes(id);
    this.element.classList.toggle('single', visible.length === 1);
    this.#drawBar();
  }

  #drawBar(): void {
    const visible = this.#visible();
    const single = this.#room() === 1;
    const tabs = [...this.#page.state.people.values()].map((person) => {
      const shown = visible.includes(person.id);
      const unread = this.#unread.has(person.id);
      const tab = el(
        'button',
        { type: 'button', className: `tab ${unread ? 'unread' : ''}`, title: person.role },
        avatar(person),
        el('span', { className: 'label' }, person.firstName),
        unread ? unreadDot(this.#page) : undefined,
      );
      tab.setAttribute('aria-pressed', String(shown));
      tab.dataset['tab'] = String(person.id);
      tab.addEventListener('click', () => {
        if (shown && !single) this.close(person.id);
        else this.open(person.id)?.focus();
      });
      return tab;
    });
    const scrolled = this.bar.scrollLeft;
    this.bar.replaceChildren(...tabs);
    this.bar.scrollLeft = scrolled;
    if (single) this.#revealTab(visible[0]);
  }

  /** On a phone the bar is wider than the screen. */
  #revealTab(personId: number | undefined): void {
    const tab = this.bar.querySelector<HTMLElement>(`[data-tab="${personId ?? ''}"]`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
