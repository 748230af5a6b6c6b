import { el } from './dom.js';

export interface Suggestion {
  title: string;
  description?: string;
  thumbnailUrl?: string;
  choose: () => void;
}

/**
 * The list above the input that offers commands or the bot's inline answers. The input keeps the focus; arrow
 * keys, Enter and Escape come here from it.
 */
export class Suggestions {
  readonly element = el('div', { className: 'suggestions', hidden: true, attrs: { role: 'listbox' } });
  #options: { element: HTMLElement; choose: () => void }[] = [];
  #active = 0;

  /** An empty list without a note hides it. */
  show(suggestions: readonly Suggestion[], label: string, note = ''): void {
    this.element.setAttribute('aria-label', label);
    this.#options = suggestions.map((suggestion) => ({
      element: optionView(suggestion),
      choose: suggestion.choose,
    }));
    const views = this.#options.map((option) => option.element);
    const noteView = note
      ? [el('div', { className: 'suggestions-note', attrs: { role: 'status' } }, note)]
      : [];
    this.element.replaceChildren(...views, ...noteView);
    this.element.hidden = views.length + noteView.length === 0;
    this.#activate(0);
  }

  hide(): void {
    this.show([], '');
  }

  /** True when the key was meant for the list. */
  takeKey(event: KeyboardEvent): boolean {
    if (this.element.hidden) return false;
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'ArrowDown') this.#activate(this.#active + 1);
    else if (event.key === 'ArrowUp') this.#activate(this.#active - 1);
    else if (event.key === 'Enter' && this.#options[this.#active]) this.#options[this.#active]?.choose();
    else return false;
    event.preventDefault();
    return true;
  }

  #activate(index: number): void {
    const count = this.#options.length;
    this.#active = count === 0 ? 0 : (index + count) % count;
    this.#options.forEach(({ element }, at) => {
      element.setAttribute('aria-selected', String(at === this.#active));
    });
    this.#options[this.#active]?.element.scrollIntoView({ block: 'nearest' });
  }
}

function optionView(suggestion: Suggestion): HTMLElement {
  const { title, description, thumbnailUrl, choose } = suggestion;
  const option = el(
    'div',
    { className: 'suggestion', attrs: { role: 'option' } },
    thumbnailUrl ? el('img', { src: thumbnailUrl, alt: '' }) : undefined,
    el('span', { className: 'suggestion-title' }, title),
    description ? el('span', { className: 'suggestion-details' }, description) : undefined,
  );
  // Not to take the focus from the input, which would close the list before the click arrives.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  option.addEventListener('click', choose);
  return option;
}
