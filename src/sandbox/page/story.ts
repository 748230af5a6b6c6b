import type { SandboxEvent } from '../protocol.js';
import type { Hands } from './story-hands.js';
import type { Pace } from './story-pace.js';
import type { State } from './state.js';
import type { PageLanguage } from './strings.js';

/** Somebody in the story, found among the sandbox's people by language and role. */
export interface Actor {
  languageCode: string;
  role: RegExp;
}

export type StoryAction =
  | { kind: 'type'; text: string }
  /** The last button in sight with such a label. A function gets what earlier steps remembered. */
  | { kind: 'press'; button: RegExp | ((remembered: ReadonlyMap<string, string>) => RegExp) }
  | { kind: 'sample'; what: 'samplePhoto' | 'sampleAlbum' | 'sampleFile' }
  | { kind: 'location'; place: RegExp }
  | { kind: 'inline'; query: string; choose: RegExp }
  /** Only waits and lets the audience read. */
  | { kind: 'look' };

export interface Step {
  who: Actor;
  say: Record<PageLanguage, string>;
  action: StoryAction;
  /** What the bot must say (text, button or toast) before the story goes on. */
  until?: RegExp;
  /** Keeps what matched in the text that ended the step, under this name. */
  remember?: { name: string; what: RegExp };
  /** Only where this person had talked with the bot before the story: clears what is left from then. */
  leftoversOnly?: boolean;
}

/** A step did not come to its end; the message says what was waited for and what was seen instead. */
export class StepFailed extends Error {}

interface Heard {
  chatId: number;
  words: string;
}

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 60;

export interface StoryProps {
  steps: readonly Step[];
  state: State;
  hands: Hands;
  pace: Pace;
  onStep: (index: number, step: Step) => void;
}

/** Plays the steps one after another with the page's own controls. Feed it every event while it plays. */
export class Story {
  readonly #props: StoryProps;
  readonly #heard: Heard[] = [];
  /** Up to where each person's chat has been taken in: what came after it can still end a waiting step. */
  readonly #takenIn = new Map<number, number>();
  readonly #remembered = new Map<string, string>();
  readonly #hadHistory: ReadonlySet<number>;

  constructor(props: StoryProps) {
    this.#props = props;
    const { state } = props;
    const talked = [...state.people.keys()].filter((id) => state.messagesOf(id).length > 0);
    this.#hadHistory = new Set(talked);
  }

  hear(event: SandboxEvent): void {
    if (event.type === 'message' && event.message.from.isBot) {
      const labels = event.message.buttons.flat().map((button) => `[${button.label}]`);
      this.#heard.push({ chatId: event.message.chatId, words: [event.message.text, ...labels].join('\n') });
    }
    if (event.type === 'pressAnswered' && event.press.text) {
      this.#heard.push({ chatId: event.press.chatId, words: event.press.text });
    }
  }

  /** Throws StepFailed where a step finds no end, and Stopped (of the pace) when it is stopped. */
  async play(): Promise<void> {
    const { steps, onStep, hands } = this.#props;
    for (const [index, step] of steps.entries()) {
      const personId = this.#find(step.who);
      if (step.leftoversOnly && !this.#hadHistory.has(personId)) continue;
      onStep(index, step);
      hands.sitDownAs(personId);
      await this.#playStep(step, personId);
    }
  }

  async #playStep(step: Step, personId: number): Promise<void> {
    const { pace } = this.#props;
    await pace.rest(700);
    const from = step.action.kind === 'look' ? (this.#takenIn.get(personId) ?? 0) : this.#heard.length;
    await this.#act(step, personId);
    if (step.until) await this.#wait({ step, until: step.until, personId, from });
    await pace.rest(step.action.kind === 'look' ? 2600 : 900);
  }

  async #act(step: Step, personId: number): Promise<void> {
    const { hands } = this.#props;
    const { action } = step;
    switch (action.kind) {
      case 'type':
        return hands.say(personId, action.text);
      case 'press':
        return this.#press(step, personId);
      case 'sample':
        return hands.sendSample(personId, action.what);
      case 'location':
        return hands.sendLocation(personId, action.place);
      case 'inline':
        return this.#tryUntil(step, () => hands.sendInline(personId, action));
      case 'look':
        return;
    }
  }

  /** A leftover need not be there: then the step is passed over after a short look. */
  async #press(step: Step, personId: number): Promise<void> {
    if (step.action.kind !== 'press') return;
    const { hands } = this.#props;
    const { button } = step.action;
    const label = typeof button === 'function' ? button(this.#remembered) : button;
    await this.#tryUntil(step, () => hands.press(personId, label));
  }

  async #tryUntil(step: Step, attempt: () => Promise<boolean>): Promise<void> {
    const patience = step.leftoversOnly ? 1500 : PATIENCE_MS;
    const end = performance.now() + patience;
    while (!(await attempt())) {
      if (performance.now() > end && step.leftoversOnly) return;
      if (performance.now() > end) throw this.#failure(step);
      await this.#props.pace.breathe(LOOK_AGAIN_MS);
    }
  }

  async #wait(at: { step: Step; until: RegExp; personId: number; from: number }): Promise<void> {
    const { step, until, personId, from } = at;
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const index = this.#heard.findIndex(
        (heard, position) => position >= from && heard.chatId === personId && until.test(heard.words),
      );
      const heard = this.#heard[index];
      if (heard) {
        this.#takenIn.set(personId, index + 1);
        this.#keep(step, heard.words);
        return;
      }
      if (performance.now() > end) throw this.#failure(step);
      await this.#props.pace.breathe(LOOK_AGAIN_MS);
    }
  }

  #keep(step: Step, words: string): void {
    const found = step.remember?.what.exec(words)?.[0];
    if (step.remember && found) this.#remembered.set(step.remember.name, found);
  }

  #find(actor: Actor): number {
    const people = [...this.#props.state.people.values()];
    const person = people.find((one) => one.languageCode === actor.languageCode && actor.role.test(one.role));
    if (!person) throw new StepFailed(`${actor.languageCode} ${actor.role.source}`);
    return person.id;
  }

  #failure(step: Step): StepFailed {
    const personId = this.#find(step.who);
    const seen = this.#props.state.messagesOf(personId).slice(-4);
    const lines = seen.map((message) => {
      const labels = message.buttons.flat().map((button) => `[${button.label}]`);
      return `${message.from.name}: ${[message.text, ...labels].join(' ')}`;
    });
    const wanted = [describe(step.action), step.until?.source].filter(Boolean).join(' → ');
    return new StepFailed([wanted, ...lines].join('\n'));
  }
}

function describe(action: StoryAction): string {
  switch (action.kind) {
    case 'type':
      return action.text;
    case 'press':
      return typeof action.button === 'function' ? 'press' : action.button.source;
    case 'inline':
      return `@ ${action.query} / ${action.choose.source}`;
    case 'location':
      return action.place.source;
    case 'sample':
      return action.what;
    case 'look':
      return '…';
  }
}
