import { setImmediate as othersFirst, setTimeout as pause } from 'node:timers/promises';

/** Milliseconds of work at a stretch. */
const WORK = 6;
/** Milliseconds in which the field is left to others, while there are any. */
const REST = 4;
/** Others took this long when asked to go first: somebody is being answered. Milliseconds. */
const BUSY = 1;
/** Whoever was being answered may be for this much longer. Milliseconds. */
const STILL_BUSY = 200;

/**
 * Shares the thread between long pieces of work and everything else. Each piece of work calls its own function, made
 * by the shared one, as often as it can: it goes on at once while its few milliseconds last, and else goes to the end
 * of the line, so that several take turns. In between the others are let in, for longer when there are some.
 */
export function shareTurns(): () => () => Promise<void> {
  let line = Promise.resolve();
  let busyUntil = 0;
  const letOthersIn = async (): Promise<void> => {
    // The first time round may be taken by the piece of work before this one in the line.
    await othersFirst();
    const before = performance.now();
    await othersFirst();
    const now = performance.now();
    if (now - before > BUSY) busyUntil = now + STILL_BUSY;
    if (now < busyUntil) await pause(REST);
  };
  return () => {
    let since = performance.now();
    return async () => {
      if (performance.now() - since < WORK) return;
      line = line.then(letOthersIn);
      await line;
      since = performance.now();
    };
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
