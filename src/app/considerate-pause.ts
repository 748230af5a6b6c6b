import { performance } from 'node:perf_hooks';
import { setTimeout as rest } from 'node:timers/promises';
import type { Pause } from '../adapters/sqlite/pause.js';

/** Milliseconds. */
const LONGEST = 30;

/**
 * For a command that writes much beside a running bot: rests twice as long as it worked. SQLite queues nobody: who finds
 * it locked tries again some milliseconds later, and is lucky then two times out of three rather than never.
 */
export function considerately(): Pause {
  let since = performance.now();
  return async () => {
    await rest(Math.min(2 * (performance.now() - since), LONGEST));
    since = performance.now();
  };
}
