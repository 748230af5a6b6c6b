import type { Instant } from '../../../core/kernel/time.js';

/** At most `burst` at once, and one more every `everyMs`: in any minute at most `burst + 60000 / everyMs`. */
export interface PaceLimit {
  readonly everyMs: number;
  readonly burst: number;
}

/** How fast something may go (the "generic cell rate algorithm": one number instead of a list of moments). */
export class Pace {
  #due: Instant = 0;

  constructor(private readonly limit: PaceLimit) {}

  /**
   * Milliseconds until the next may go; 0 when it may go now. With a `reserve`, until so many of the burst are left after
   * it: the steady flow is as fast with a reserve as without.
   */
  wait(now: Instant, reserve = 0): number {
    const ahead = Math.max(0, this.limit.burst - 1 - reserve);
    return Math.max(0, this.#due - ahead * this.limit.everyMs - now);
  }

  /** `weight` of them go now. More than the burst is allowed and paid for afterwards (an album cannot be split). */
  take(now: Instant, weight: number): void {
    this.#due = Math.max(now, this.#due) + weight * this.limit.everyMs;
  }

  /** How many went lately and are not made up for yet, the last ones included. */
  owed(now: Instant): number {
    return Math.max(0, (this.#due - now) / this.limit.everyMs);
  }

  /** True when nothing is owed: forgetting this pace changes nothing. */
  rested(now: Instant): boolean {
    return this.#due <= now;
  }
}
