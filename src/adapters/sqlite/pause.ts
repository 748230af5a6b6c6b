import { setImmediate } from 'node:timers/promises';

/**
 * Waited for between the pieces of a long work of writing, each of which keeps all others from writing for some
 * milliseconds: resolves when whoever else wants to write has had the chance.
 */
export type Pause = () => Promise<void>;

/** Enough among those who share a thread. */
export const takeTurns: Pause = () => setImmediate();
