import { makersNamed } from './find-makers.js';
import type { MakerId } from './makers.js';
import { goTogether } from './remarking.js';
import { linesOf } from './words.js';

/**
 * Whether a reporter named another maker than the marking does. False where the words name no maker known here: that
 * says nothing.
 *
 * @param stated the reporter's words for the maker
 */
export function contradictsStated(stated: string, maker: MakerId): boolean {
  const named = makersNamed(linesOf(stated));
  return named.length > 0 && !named.some((other) => goTogether(maker, other));
}
