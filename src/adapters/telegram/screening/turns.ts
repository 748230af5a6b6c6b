import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds of work at a stretch, and of leaving the field to others after it. */
const WORK = 6;
const REST = 4;

/** Lets others have their turn whenever the work at hand has gone on for a few milliseconds. */
export function createTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK) return;
    await pause(REST);
    since = performance.now();
  };
}

/** Says true once every `ms` milliseconds, the first time after `first`. */
export function every(ms: number, first = ms): () => boolean {
  let due = performance.now() + first;
  return () => {
    if (performance.now() < due) return false;
    due = performance.now() + ms;
    return true;
  };
}
