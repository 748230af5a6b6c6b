import { button, el } from './dom.js';

const SHOWN_MS = 3500;

/** Short notices over a pane, read out by screen readers. A new one takes the place of the one before. */
export class Toasts {
  readonly element = el('div', { className: 'toasts', attrs: { role: 'status', 'aria-live': 'polite' } });

  show(text: string): void {
    const toast = el('div', { className: 'toast' }, text);
    this.element.replaceChildren(toast);
    const readingMs = SHOWN_MS + text.length * 40;
    setTimeout(() => {
      toast.remove();
    }, readingMs);
  }
}

/** A box over a pane that stays until it is closed: an answer with `show_alert`, or a small form. */
export function openBox(props: {
  over: HTMLElement;
  label: string;
  content: Node[];
  closeLabel: string;
}): () => void {
  const before = document.activeElement;
  const close = () => {
    cover.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const closing = button({ label: props.closeLabel, className: 'box-close', onClick: close });
  const box = el(
    'div',
    { className: 'box', attrs: { role: 'alertdialog', 'aria-label': props.label } },
    ...props.content,
    closing,
  );
  const cover = el('div', { className: 'box-cover' }, box);
  cover.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  props.over.append(cover);
  (box.querySelector<HTMLElement>('input, button') ?? closing).focus();
  return close;
}
