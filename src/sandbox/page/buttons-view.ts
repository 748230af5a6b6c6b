import type { ButtonView, MessageView } from '../protocol.js';
import { el } from './dom.js';
import type { Seat } from './seat.js';

/** The buttons under a message, row by row; undefined when it has none. */
export function buttonsView(message: MessageView, seat: Seat): HTMLElement | undefined {
  if (message.buttons.length === 0) return undefined;
  const rows = message.buttons.map((row) =>
    el('div', { className: 'button-row' }, ...row.map((button) => buttonView(button, message, seat))),
  );
  return el('div', { className: 'inline-keyboard' }, ...rows);
}

const MARKS: Partial<Record<ButtonView['kind'], string>> = { url: '↗', switchInline: '@', copy: '⧉' };

function buttonView(view: ButtonView, message: MessageView, seat: Seat): HTMLElement {
  const mark = MARKS[view.kind];
  const element = el(
    'button',
    { type: 'button', className: `inline-button ${view.kind}` },
    el('span', { className: 'label' }, view.label),
    mark ? el('span', { className: 'mark', attrs: { 'aria-hidden': 'true' } }, mark) : undefined,
  );
  if (view.kind === 'callback') {
    element.dataset['press'] = view.data;
    showPending(element, seat.isPending(message.messageId, view.data));
  }
  element.addEventListener('click', () => {
    seat.press(message, view);
  });
  return element;
}

function showPending(element: HTMLElement, pending: boolean): void {
  element.classList.toggle('pending', pending);
  element.setAttribute('aria-busy', String(pending));
}

/** Puts the spinners of one message's buttons on or off, without drawing the message again. */
export function updatePending(item: HTMLElement, messageId: number, seat: Seat): void {
  for (const element of item.querySelectorAll<HTMLElement>('[data-press]')) {
    showPending(element, seat.isPending(messageId, element.dataset['press'] ?? ''));
  }
}
