import { setTimeout as delay } from 'node:timers/promises';

/** Waits `ms` milliseconds; rejects as soon as `signal` aborts. Passed in, so that tests need not wait. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = async (ms, signal) => {
  await delay(ms, undefined, { signal });
};
