import { performance } from 'node:perf_hooks';

/** Milliseconds of writing in one go, in which nobody else can write: not noticed by who waits, on a busy machine too. */
const IN_ONE_GO = 10;

/** How much of a long work of writing is done in one go, as fast as the machine is just now. */
export interface Slice {
  /** So much is to be written next. */
  readonly size: number;
  /** Does it, and finds out from how long it took how much is next. To be called once the lock is had. */
  timed(write: () => void): void;
}

export interface SliceLimits {
  readonly least: number;
  readonly most: number;
  /** Milliseconds since whenever. */
  readonly now?: () => number;
}

export function createSlice({ least, most, now = () => performance.now() }: SliceLimits): Slice {
  let size = least;
  return {
    get size() {
      return size;
    },
    timed(write) {
      const before = now();
      write();
      const fitting = (size * IN_ONE_GO) / Math.max(now() - before, 1);
      // Upwards step by step: one that was fast says little of the next.
      size = Math.round(Math.max(least, Math.min(fitting, 1.5 * size, most)));
    },
  };
}
