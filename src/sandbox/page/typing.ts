import { el } from './dom.js';
import type { Strings } from './strings.js';

/** Telegram shows a chat action for this long, or until a message comes. */
const SHOWN_MS = 5000;

/** The line that says the bot is typing, or sending a file. */
export class Typing {
  readonly element = el('div', { className: 'typing', hidden: true });
  readonly #strings: Strings;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(strings: Strings) {
    this.#strings = strings;
  }

  show(botName: string, action: string): void {
    const verb = action === 'typing' ? this.#strings.typing : this.#strings.uploading;
    const dots = el(
      'span',
      { className: 'dots', attrs: { 'aria-hidden': 'true' } },
      el('i'),
      el('i'),
      el('i'),
    );
    this.element.replaceChildren(dots, `${botName} ${verb}`);
    this.element.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.stop();
    }, SHOWN_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.element.hidden = true;
  }
}
