import type { SandboxEvent } from '../protocol.js';

/** Something the bot said: a message with its buttons, or a toast. */
interface Heard {
  chatId: number;
  messageId: number;
  words: string;
}

/** Remembers what the bot said, in order, since the story began. */
export class Ear {
  readonly #heard: Heard[] = [];

  hear(event: SandboxEvent): void {
    if (event.type === 'message' && event.message.from.isBot) {
      const { chatId, messageId } = event.message;
      this.#heard.push({ chatId, messageId, words: wordsOf(event.message) });
    }
    if (event.type === 'pressAnswered' && event.press.text) {
      const { chatId, messageId, text: words } = event.press;
      this.#heard.push({ chatId, messageId, words });
    }
  }

  /** How much was heard so far: where to begin when asking for what comes from now on. */
  get length(): number {
    return this.#heard.length;
  }

  /** The first words of the bot in this chat, from the given place on, that fit. */
  find(wanted: { chatId: number; from: number; what: RegExp }): string | undefined {
    const later = this.#heard.slice(wanted.from);
    return later.find(({ chatId, words }) => chatId === wanted.chatId && wanted.what.test(words))?.words;
  }

  hasHeard(chatId: number, messageId: number): boolean {
    return this.#heard.some((heard) => heard.chatId === chatId && heard.messageId === messageId);
  }
}

/** A message as the story reads it: the text, then every button as `[label]`. */
export function wordsOf(message: {
  text: string;
  buttons: readonly (readonly { label: string }[])[];
}): string {
  return [message.text, ...message.buttons.flat().map(({ label }) => `[${label}]`)].join('\n');
}
