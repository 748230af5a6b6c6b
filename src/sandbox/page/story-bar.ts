import type { SandboxEvent } from '../protocol.js';
import type { Board } from './board.js';
import { button, el } from './dom.js';
import type { Page } from './seat.js';
import { Hands } from './story-hands.js';
import { Pace, Stopped } from './story-pace.js';
import { ROAD } from './story-script.js';
import { Story } from './story.js';
import type { Step } from './story-step.js';

const SPEEDS = [0.5, 1, 2, 4, 20] as const;

/** The button that begins the story, and the line that tells it. */
export class StoryBar {
  readonly playButton: HTMLButtonElement;
  readonly element = el('section', { className: 'story', hidden: true });
  readonly #page: Page;
  readonly #board: Board;
  readonly #words = el('div', { className: 'story-words', attrs: { 'aria-live': 'polite' } });
  readonly #tools = el('div', { className: 'story-tools' });
  #story: Story | undefined;
  #speed = 1;

  constructor(page: Page, board: Board) {
    this.#page = page;
    this.#board = board;
    this.playButton = button({
      label: page.strings.playStory,
      icon: 'play',
      className: 'bar-button play',
      onClick: () => void this.#play(),
    });
    this.element.append(this.#words, this.#tools);
  }

  handle(event: SandboxEvent): void {
    this.#story?.hear(event);
  }

  async #play(): Promise<void> {
    if (this.#story) return;
    const pace = new Pace();
    pace.speed = this.#speed;
    const hands = new Hands(this.#page, this.#board, pace);
    const onStep = (index: number, step: Step) => {
      this.#narrate(index, step.say[this.#page.language]);
    };
    this.#story = new Story({ steps: ROAD, state: this.#page.state, hands, pace, onStep });
    this.#open(pace);
    try {
      await this.#story.play();
      this.#end('done', this.#page.strings.storyDone);
    } catch (error) {
      this.#endBadly(error);
    } finally {
      hands.standUp();
      this.#story = undefined;
      this.playButton.disabled = false;
    }
  }

  #open(pace: Pace): void {
    const { strings } = this.#page;
    const stop = button({
      label: strings.storyStop,
      icon: 'stop',
      className: 'bar-button',
      onClick: () => {
        pace.stop();
      },
    });
    this.#tools.replaceChildren(this.#speedChoice(pace), this.#pauseButton(pace), stop);
    this.playButton.disabled = true;
    this.element.hidden = false;
    this.element.dataset['state'] = 'playing';
  }

  #pauseButton(pace: Pace): HTMLElement {
    const { strings } = this.#page;
    const pause = button({
      label: strings.storyPause,
      icon: 'pause',
      className: 'bar-button',
      onClick: () => {
        toggle();
      },
    });
    const toggle = () => {
      pace.togglePause();
      pause.querySelector('.label')?.replaceChildren(pace.paused ? strings.storyGoOn : strings.storyPause);
      pause.setAttribute('aria-pressed', String(pace.paused));
    };
    return pause;
  }

  #speedChoice(pace: Pace): HTMLElement {
    const options = SPEEDS.map((speed) =>
      el('option', { value: String(speed), selected: speed === pace.speed }, `${speed}×`),
    );
    const select = el('select', { ariaLabel: this.#page.strings.storySpeed }, ...options);
    select.addEventListener('change', () => {
      this.#speed = pace.speed = Number(select.value);
    });
    return select;
  }

  #narrate(index: number, words: string): void {
    const step = el('span', { className: 'story-step' }, `${index + 1} / ${ROAD.length}`);
    this.#words.replaceChildren(step, words);
  }

  #end(state: 'done' | 'failed', words: string): void {
    this.element.dataset['state'] = state;
    this.#words.textContent = words;
    this.#words.classList.toggle('story-failed', state === 'failed');
    const close = button({
      label: this.#page.strings.close,
      icon: 'close',
      iconOnly: true,
      className: 'icon-button',
      onClick: () => {
        this.element.hidden = true;
      },
    });
    this.#tools.replaceChildren(close);
  }

  #endBadly(error: unknown): void {
    if (error instanceof Stopped) {
      this.element.hidden = true;
      this.element.dataset['state'] = 'stopped';
      return;
    }
    const { strings } = this.#page;
    const step = this.#words.textContent;
    const saw = error instanceof Error ? error.message : String(error);
    this.#end('failed', `${strings.storyFailed} ${step}\n${strings.storySaw} ${saw}`);
  }
}
