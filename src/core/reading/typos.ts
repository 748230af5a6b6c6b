import { distance, EVENLY } from '../register/matching/distance.js';

/** Letters a word needs before one error, and before two, may be overlooked. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 8;

/** How many slips of the pen a word of this length may hold. Digits are never overlooked. */
export function errorsAllowed(key: string): number {
  if (/\d/u.test(key) || key.length < ONE_ERROR_FROM) return 0;
  return key.length < TWO_ERRORS_FROM ? 1 : 2;
}

/** How many slips lie between two words, or null when they are too many for either to be meant for the other. */
export function errorsBetween(typed: string, known: string): number | null {
  if (typed === known) return 0;
  const limit = Math.min(errorsAllowed(typed), errorsAllowed(known));
  if (limit === 0 || Math.abs(typed.length - known.length) > limit) return null;
  const errors = distance(typed, known, { costs: EVENLY, limit });
  return errors <= limit ? errors : null;
}
