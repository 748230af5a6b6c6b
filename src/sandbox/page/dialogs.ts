import { button, el } from './dom.js';

/** A window over the whole page; Escape and a click beside it close it. Closed windows leave the document. */
export function openDialog(props: { label: string; className: string; content: Node[] }): HTMLDialogElement {
  const dialog = el('dialog', { className: props.className, ariaLabel: props.label }, ...props.content);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function enlarge(url: string, strings: { photo: string; close: string }): void {
  const closing = button({
    label: strings.close,
    icon: 'close',
    iconOnly: true,
    className: 'icon-button lightbox-close',
    onClick: () => {
      dialog.close();
    },
  });
  const image = el('img', { src: url, alt: strings.photo });
  const dialog = openDialog({ label: strings.photo, className: 'lightbox', content: [image, closing] });
  image.addEventListener('click', () => {
    dialog.close();
  });
}

export interface Question {
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
}

export function ask(question: Question): void {
  const yes = button({
    label: question.yes,
    className: 'primary',
    onClick: () => {
      dialog.close();
      question.onYes();
    },
  });
  const no = button({
    label: question.no,
    className: 'chip',
    onClick: () => {
      dialog.close();
    },
  });
  const content = [el('p', {}, question.text), el('div', { className: 'dialog-buttons' }, no, yes)];
  const dialog = openDialog({ label: question.text, className: 'question', content });
}
