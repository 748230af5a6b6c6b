import type { Clock } from '../../core/kernel/time.js';

export function createSystemClock(): Clock {
  return { now: () => Date.now() };
}
