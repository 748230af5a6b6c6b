import type { Board } from './board.js';
import type { Pane } from './pane.js';
import type { Page } from './seat.js';
import type { Pace } from './story-pace.js';

type SampleName = 'samplePhoto' | 'sampleAlbum' | 'sampleFile';

/** The hands of the story: they use the page as a person would, visibly, and know nothing of the story. */
export class Hands {
  readonly #page: Page;
  readonly #board: Board;
  readonly #pace: Pace;
  #pane: Pane | undefined;

  constructor(page: Page, board: Board, pace: Pace) {
    this.#page = page;
    this.#board = board;
    this.#pace = pace;
  }

  /** Brings this person's chat into view and marks it. */
  sitDownAs(personId: number, chatId: number): void {
    this.standUp();
    this.#pane = this.#board.open(personId);
    this.#pane?.show(chatId);
    this.#pane?.element.classList.add('acting');
  }

  standUp(): void {
    this.#pane?.element.classList.remove('acting');
    this.#pane = undefined;
  }

  async say(personId: number, text: string): Promise<void> {
    await this.#type(personId, text);
    await this.#point(this.#one(personId, '.send-button'));
  }

  /** Presses the last such button on a message that counts; false while there is none. */
  async press(personId: number, label: RegExp, counts: (messageId: number) => boolean): Promise<boolean> {
    this.#dismissBox(personId);
    const buttons = this.#all(personId, '.inline-button').filter((one) => counts(messageIdOf(one)));
    const target = buttons.findLast((one) => label.test(labelOf(one)));
    if (!target) return false;
    await this.#point(target);
    return true;
  }

  async sendSample(personId: number, what: SampleName): Promise<void> {
    await this.#attach(personId, this.#page.strings[what]);
  }

  async sendLocation(personId: number, place: RegExp): Promise<void> {
    await this.#attach(personId, this.#page.strings.attachLocation);
    const chip = this.#all(personId, '.places .chip').find((one) => place.test(labelOf(one)));
    if (chip) await this.#point(chip);
  }

  /** False while the bot offers no such result; the query stays in the input. */
  async sendInline(personId: number, wanted: { query: string; choose: RegExp }): Promise<boolean> {
    const input = this.#input(personId);
    const text = `@${this.#page.state.bot.username} ${wanted.query}`;
    if (input.value !== text) await this.#type(personId, text);
    const results = this.#all(personId, '.suggestion');
    const result = results.find((one) => wanted.choose.test(one.textContent));
    if (!result) return false;
    await this.#point(result);
    return true;
  }

  async #attach(personId: number, item: string): Promise<void> {
    await this.#point(this.#one(personId, '.attach-menu > button'));
    const entry = this.#all(personId, '.attach-menu .menu-item').find((one) => labelOf(one) === item);
    if (entry) await this.#point(entry);
  }

  async #type(personId: number, text: string): Promise<void> {
    const input = this.#input(personId);
    this.#dismissBox(personId);
    input.focus({ preventScroll: true });
    for (let length = 1; length <= text.length; length += 1) {
      input.value = text.slice(0, length);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await this.#pace.rest(28);
    }
  }

  /** Shows where the finger is, then presses. */
  async #point(target: HTMLElement): Promise<void> {
    target.scrollIntoView({ block: 'nearest' });
    target.classList.add('story-target');
    try {
      await this.#pace.rest(550);
    } finally {
      target.classList.remove('story-target');
    }
    target.click();
  }

  /** An alert of the bot stands in the way until somebody confirms it. */
  #dismissBox(personId: number): void {
    for (const close of this.#all(personId, '.box-close')) close.click();
  }

  #input(personId: number): HTMLTextAreaElement {
    return this.#one(personId, 'textarea') as HTMLTextAreaElement;
  }

  #all(personId: number, selector: string): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`[data-person="${personId}"] ${selector}`)];
  }

  #one(personId: number, selector: string): HTMLElement {
    const [found] = this.#all(personId, selector);
    if (!found) throw new Error(`${selector} is not on the page`);
    return found;
  }
}

function labelOf(element: HTMLElement): string {
  return (element.querySelector('.label') ?? element).textContent.trim();
}

function messageIdOf(element: HTMLElement): number {
  return Number(element.closest<HTMLElement>('[data-message]')?.dataset['message']);
}
