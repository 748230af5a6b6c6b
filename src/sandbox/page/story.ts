import type { SandboxEvent } from '../protocol.js';
import type { State } from './state.js';
import { Ear, wordsOf } from './story-ear.js';
import type { Hands } from './story-hands.js';
import type { Pace } from './story-pace.js';
import { describeAction, StepFailed, type Actor, type Step } from './story-step.js';

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 60;

export interface StoryProps {
  steps: readonly Step[];
  state: State;
  /** What it acts with: the page's own controls. */
  hands: Pick<Hands, 'sitDownAs' | 'say' | 'press' | 'sendSample' | 'sendLocation' | 'sendInline'>;
  pace: Pace;
  /** How long a step may wait for its button or its answer; 20 s unless told. */
  patienceMs?: number;
  onStep: (index: number, step: Step) => void;
}

/** Plays the steps one after another with the page's own controls. Feed it every event while it plays. */
export class Story {
  readonly #props: StoryProps;
  readonly #ear = new Ear();
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
    this.#ear.hear(event);
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
    if (step.action.kind !== 'look') this.#lastDeed.set(personId, this.#ear.length);
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
    const isOfStory = (messageId: number) => this.#ear.hasHeard(personId, messageId);
    await this.#tryUntil(step, () => hands.press(personId, label, isOfStory));
  }

  async #tryUntil(step: Step, attempt: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + (this.#props.patienceMs ?? PATIENCE_MS);
    while (!(await attempt())) {
      if (performance.now() > end) throw this.#failure(step);
      await this.#props.pace.breathe(LOOK_AGAIN_MS);
    }
  }

  async #wait(step: Step, until: RegExp, personId: number): Promise<void> {
    const from = this.#lastDeed.get(personId) ?? 0;
    await this.#tryUntil(step, () => {
      const words = this.#ear.find({ chatId: personId, from, what: until });
      if (words !== undefined) this.#keep(step, words);
      return Promise.resolve(words !== undefined);
    });
  }

  #keep(step: Step, words: string): void {
    this.#lastWords = words;
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
    const lines = seen.map((message) => `${message.from.name}: ${wordsOf(message).replaceAll('\n', ' ')}`);
    const wanted = [describeAction(step.action), step.until?.source].filter(Boolean).join(' → ');
    return new StepFailed([wanted, ...lines].join('\n'));
  }
}
