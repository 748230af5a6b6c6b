import { performance } from 'node:perf_hooks';
import type { MessageView } from '../../../src/sandbox/protocol.js';
import { Player } from '../../support/product.js';

/** A person who looks at the clock for each answer. */
export class TimedPlayer extends Player {
  /** Milliseconds each answer took. */
  times: number[] = [];

  override says(text: string, answer: RegExp): Promise<MessageView> {
    return this.#timed(() => super.says(text, answer));
  }

  override taps(label: string, answer: RegExp): Promise<MessageView> {
    return this.#timed(() => super.taps(label, answer));
  }

  async #timed<T>(act: () => Promise<T>): Promise<T> {
    const before = performance.now();
    const answer = await act();
    this.times.push(performance.now() - before);
    return answer;
  }
}
