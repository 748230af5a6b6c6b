import type { ReplyKeyboardView } from '../protocol.js';
import { button, el } from './dom.js';
import type { Seat } from './seat.js';

/** The keys that stand under the input. Pressing one sends its label, or the place or contact it asks for. */
function keysView(keyboard: ReplyKeyboardView, seat: Seat, onPressed: () => void): HTMLElement {
  const rows = keyboard.rows.map((row) =>
    el(
      'div',
      { className: 'button-row' },
      ...row.map((key) =>
        button({
          label: key.label,
          className: 'reply-key',
          ...(key.asksFor === 'location' ? { icon: 'place' as const } : {}),
          ...(key.asksFor === 'contact' ? { icon: 'contact' as const } : {}),
          onClick: () => {
            void seat.act({ action: 'pressReplyKey', label: key.label });
            onPressed();
          },
        }),
      ),
    ),
  );
  return el('div', { className: 'reply-keyboard' }, ...rows);
}

/** The place under the input where the bot's keyboard stands, and the button that puts it away. */
export class ReplyKeyboard {
  readonly element = el('div', { className: 'keyboard-place' });
  readonly toggle: HTMLButtonElement;
  readonly #seat: Seat;
  #shown = true;

  constructor(seat: Seat) {
    this.#seat = seat;
    this.toggle = button({
      label: seat.page.strings.hideKeys,
      icon: 'keyboard',
      iconOnly: true,
      className: 'icon-button',
      onClick: () => {
        this.#shown = !this.#shown;
        this.redraw();
      },
    });
    this.redraw();
  }

  bringUp(): void {
    this.#shown = true;
    this.redraw();
  }

  redraw(): void {
    const shown = this.#shown;
    const { state, strings } = this.#seat.page;
    const keyboard = state.keyboardOf(this.#seat);
    const label = shown ? strings.hideKeys : strings.showKeys;
    this.toggle.hidden = !keyboard || keyboard.rows.length === 0;
    this.toggle.title = label;
    this.toggle.setAttribute('aria-label', label);
    this.toggle.setAttribute('aria-expanded', String(shown));
    this.element.replaceChildren();
    if (!keyboard || !shown || keyboard.rows.length === 0) return;
    const putAway = () => {
      if (!keyboard.oneTime) return;
      this.#shown = false;
      this.redraw();
    };
    this.element.append(keysView(keyboard, this.#seat, putAway));
  }
}
