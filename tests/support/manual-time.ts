import type { Clock, Instant } from '../../src/core/kernel/time.js';

interface Sleeper {
  readonly at: Instant;
  wake(): void;
}

/** A clock that stands still until told to go on, and sleeps that end when it says so. */
export class ManualTime implements Clock {
  #now: Instant = 1_000_000;
  #sleepers: Sleeper[] = [];

  now(): Instant {
    return this.#now;
  }

  /** How long each sleep now under way still has to go. */
  get sleeping(): number[] {
    return this.#sleepers.map((sleeper) => sleeper.at - this.#now);
  }

  readonly sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const sleeper: Sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      const abort = () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        reject(new DOMException('aborted', 'AbortError'));
      };
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    });

  /** Lets `ms` go by, waking sleepers in their order and letting them do what they then do. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settle();
      const next = this.#sleepers.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    this.#now = end;
    await settle();
  }
}

/** Lets everything that can go on without waiting go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
