import type { RefusedRequest } from '../protocol.js';
import { openDialog } from './dialogs.js';
import { button, el } from './dom.js';
import { clockTime } from './format.js';
import type { Page } from './seat.js';

/** The button with the number of requests the sandbox refused, and the window that lists them. */
export class RefusedButton {
  readonly element: HTMLButtonElement;
  readonly #page: Page;
  readonly #badge = el('span', { className: 'badge', hidden: true });

  constructor(page: Page) {
    this.#page = page;
    this.element = button({
      label: page.strings.refused,
      icon: 'warning',
      className: 'bar-button refused-button',
      onClick: () => {
        this.#open();
      },
    });
    this.element.append(this.#badge);
  }

  refresh(): void {
    const count = this.#page.state.refused.length;
    this.#badge.textContent = String(count);
    this.#badge.hidden = count === 0;
  }

  #open(): void {
    const { strings, state } = this.#page;
    const closing = button({
      label: strings.close,
      icon: 'close',
      iconOnly: true,
      className: 'icon-button',
      onClick: () => {
        dialog.close();
      },
    });
    const heading = el('header', {}, el('h2', {}, strings.refused), closing);
    const entries = state.refused.toReversed().map((one) => this.#entry(one));
    const list = entries.length > 0 ? el('ol', {}, ...entries) : el('p', {}, strings.refusedNone);
    const dialog = openDialog({ label: strings.refused, className: 'refused', content: [heading, list] });
  }

  #entry(refused: RefusedRequest): HTMLElement {
    const { language, strings } = this.#page;
    const note = refused.injected ? ` · ${strings.refusedInjected}` : '';
    return el(
      'li',
      {},
      el('code', {}, `${refused.method} ${refused.code}`),
      el('span', { className: 'card-details' }, `${clockTime(refused.when, language)}${note}`),
      el('p', {}, refused.description),
    );
  }
}
