import { button, el } from './dom.js';
import type { PersonAction } from '../protocol.js';
import type { Strings } from './strings.js';

/** How files go out: compressed pictures, files byte for byte, or a video. */
export type Sending = 'photo' | 'file' | 'video';

const LARGEST_ALBUM = 10;

/** The files that wait above the input until Send is pressed. */
export class Staged {
  readonly element = el('div', { className: 'staged', hidden: true });
  readonly #strings: Strings;
  #files: File[] = [];
  #sending: Sending = 'photo';

  constructor(strings: Strings) {
    this.#strings = strings;
  }

  get isEmpty(): boolean {
    return this.#files.length === 0;
  }

  /** Files that are not pictures can only go as they are. */
  add(files: readonly File[], sending: Sending): void {
    this.#files =
      sending === 'video' ? files.slice(0, 1) : [...this.#files, ...files].slice(0, LARGEST_ALBUM);
    this.#sending = sending === 'photo' && !this.#allPictures() ? 'file' : sending;
    this.#draw();
  }

  /** What to do with them, and none are left waiting. */
  take(caption: string): { action: PersonAction; files: File[] } {
    const files = this.#files;
    this.#files = [];
    this.#draw();
    return {
      action: { action: actionFor(this.#sending, files.length), ...(caption ? { caption } : {}) },
      files,
    };
  }

  #allPictures(): boolean {
    return this.#files.every((file) => file.type.startsWith('image/'));
  }

  #draw(): void {
    this.element.hidden = this.isEmpty;
    this.element.replaceChildren(
      ...this.#files.map((file) => this.#fileView(file)),
      ...(this.#allPictures() ? [this.#choice()] : []),
    );
  }

  #fileView(file: File): HTMLElement {
    const remove = button({
      label: `${this.#strings.removeFile}: ${file.name}`,
      icon: 'close',
      iconOnly: true,
      className: 'staged-remove',
      onClick: () => {
        this.#files = this.#files.filter((other) => other !== file);
        this.#draw();
      },
    });
    return el('div', { className: 'staged-file', title: file.name }, preview(file), remove);
  }

  #choice(): HTMLElement {
    const box = el('input', { type: 'checkbox', checked: this.#sending === 'file' });
    box.addEventListener('change', () => {
      this.#sending = box.checked ? 'file' : 'photo';
    });
    return el('label', { className: 'staged-choice' }, box, this.#strings.asFile);
  }
}

function actionFor(sending: Sending, count: number): 'sendPhoto' | 'sendAlbum' | 'sendFile' | 'sendVideo' {
  if (sending === 'video') return 'sendVideo';
  if (sending === 'file') return 'sendFile';
  return count > 1 ? 'sendAlbum' : 'sendPhoto';
}

function preview(file: File): HTMLElement {
  if (!file.type.startsWith('image/')) return el('span', { className: 'staged-name' }, file.name);
  const url = URL.createObjectURL(file);
  const image = el('img', { src: url, alt: file.name });
  image.addEventListener('load', () => {
    URL.revokeObjectURL(url);
  });
  return image;
}
