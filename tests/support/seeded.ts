import { makeCaseRef } from '../../src/core/kernel/case-ref.js';
import type { Ids } from '../../src/core/kernel/ids.js';

/** A number from 0 (included) to 1 (not), the same sequence for the same seed. */
export type Random = () => number;

/** Mulberry32: small, and good enough to make test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ids that are the same in every run, so that a failing test fails the same way again. */
export function seededIds(seed = 1): Ids {
  const random = seededRandom(seed);
  const text = (length: number): string =>
    Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
  return {
    caseRef: () => makeCaseRef(Uint8Array.from({ length: 5 }, () => Math.floor(random() * 256))),
    id: () => text(20),
    salt: () => text(26),
  };
}
