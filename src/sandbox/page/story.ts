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
  /** Absent: in the private chat with the bot. */
  where?: 'group';
  say: Record<PageLanguage, string>;
  action: StoryAction;
  /** What the bot must say (text, button or toast) before the story goes on. */
  until?: RegExp;
  /** Keeps what matched in the text that ended the step, under this name. */
  remember?: { name: string; what: RegExp };
  /** Only where this person had talked with the bot before the story: clears what is left from then. */
  leftoversOnly?: boolean;
  /** Only where the words that ended the step before match this: the bot asks some things of a newcomer alone. */
  onlyAfter?: RegExp;
}

/** A step did not come to its end; the message says what was waited for and what was seen instead. */
export class StepFailed extends Error {}

/** Something the bot said in a private chat: a message with its buttons, or a toast. */
interface Heard {
  chatId: number;
  messageId: number;
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
  /** How much had been heard when each person last did something: what a looking step looks back to. */
  readonly #lastDeed = new Map<number, number>();
  readonly #remembered = new Map<string, string>();
  #lastWords = '';
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
      const words = [event.message.text, ...labels].join('\n');
      this.#heard.push({ chatId: event.message.chatId, messageId: event.message.messageId, words });
    }
    if (event.type === 'pressAnswered' && event.press.text) {
      const { chatId, messageId, text: words } = event.press;
      this.#heard.push({ chatId, messageId, words });
    }
  }

  /** Throws StepFailed where a step finds no end, and Stopped (of the pace) when it is stopped. */
  async play(): Promise<void> {
    const { steps, onStep, hands } = this.#props;
    for (const [index, step] of steps.entries()) {
      const personId = this.#find(step.who);
      if (step.leftoversOnly && !this.#hadHistory.has(personId)) continue;
      if (step.onlyAfter && !step.onlyAfter.test(this.#lastWords)) continue;
      onStep(index, step);
      hands.sitDownAs(personId, this.#chatOf(step, personId));
      await this.#playStep(step, personId);
    }
  }

  async #playStep(step: Step, personId: number): Promise<void> {
    const { pace } = this.#props;
    await pace.rest(450);
    if (step.action.kind !== 'look') this.#lastDeed.set(personId, this.#heard.length);
    await this.#act(step, personId);
    if (step.until) await this.#wait(step, step.until, personId);
    await pace.rest(step.action.kind === 'look' ? 2000 : 600);
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

  /** Only buttons that came since the story began: older ones belong to another report. */
  async #press(step: Step, personId: number): Promise<void> {
    if (step.action.kind !== 'press') return;
    const { hands } = this.#props;
    const { button } = step.action;
    const label = typeof button === 'function' ? button(this.#remembered) : button;
    const isOfStory = (messageId: number) =>
      this.#heard.some((heard) => heard.chatId === personId && heard.messageId === messageId);
    await this.#tryUntil(step, () => hands.press(personId, label, isOfStory));
  }

  async #tryUntil(step: Step, attempt: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!(await attempt())) {
      if (performance.now() > end) throw this.#failure(step);
      await this.#props.pace.breathe(LOOK_AGAIN_MS);
    }
  }

  async #wait(step: Step, until: RegExp, personId: number): Promise<void> {
    const from = this.#lastDeed.get(personId) ?? 0;
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const said = this.#heard
        .slice(from)
        .find(({ chatId, words }) => chatId === personId && until.test(words));
      if (said) {
        this.#lastWords = said.words;
        this.#keep(step, said.words);
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

  #chatOf(step: Step, personId: number): number {
    if (step.where !== 'group') return personId;
    const group = this.#props.state.chatsOf(personId).find((chat) => chat.kind !== 'private');
    if (!group) throw new StepFailed(step.where);
    return group.id;
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
