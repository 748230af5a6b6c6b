/** A bot that has not answered by now will not be waited for, as in Telegram. */
const GIVE_UP_MS = 10_000;

/** The button presses of one pane that the bot has not answered. */
export class Presses {
  readonly #pending = new Map<number, { data: string; timer: ReturnType<typeof setTimeout> }>();
  readonly #onChange: (messageId: number) => void;

  constructor(onChange: (messageId: number) => void) {
    this.#onChange = onChange;
  }

  start(messageId: number, data: string): void {
    this.stop(messageId);
    const timer = setTimeout(() => {
      this.stop(messageId);
    }, GIVE_UP_MS);
    this.#pending.set(messageId, { data, timer });
    this.#onChange(messageId);
  }

  stop(messageId: number): void {
    const press = this.#pending.get(messageId);
    if (!press) return;
    clearTimeout(press.timer);
    this.#pending.delete(messageId);
    this.#onChange(messageId);
  }

  isPending(messageId: number, data: string): boolean {
    return this.#pending.get(messageId)?.data === data;
  }
}
