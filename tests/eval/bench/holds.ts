import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Between two looks at the clock. Milliseconds. */
const STEP = 5;

export interface Hold {
  /** Milliseconds in which nothing else in this thread had a turn. */
  readonly longest: number;
  /** The same without what the system took to run other programs: what a quiet machine would show. */
  readonly longestOwn: number;
}

/** Watches how long this thread is held in one go. To be used in the main thread. */
export class HoldMeter {
  #longest = 0;
  #longestOwn = 0;
  #last = { at: performance.now(), waited: waitedForCore() };
  readonly #timer = setInterval(() => {
    this.#look();
  }, STEP);

  /** The longest since the last time this was asked. */
  read(): Hold {
    this.#look();
    const hold = { longest: this.#longest, longestOwn: this.#longestOwn };
    [this.#longest, this.#longestOwn] = [0, 0];
    return hold;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = { at: performance.now(), waited: waitedForCore() };
    const held = now.at - this.#last.at - STEP;
    this.#longest = Math.max(this.#longest, held);
    this.#longestOwn = Math.max(this.#longestOwn, held - (now.waited - this.#last.waited));
    this.#last = now;
  }
}

/** How long the main thread was ready to run while other programs had the cores, in all. Linux tells; 0 elsewhere. */
function waitedForCore(): number {
  try {
    const told = readFileSync(`/proc/self/task/${String(process.pid)}/schedstat`, 'latin1');
    return Number(told.split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}
