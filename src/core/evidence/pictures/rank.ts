import { ALIKE, likenessOf } from './likeness.js';
import type { Likely } from './picture-index.js';

export interface Ranked {
  readonly picture: number;
  readonly likeness: number;
}

/** Only so many pictures, those with the nearest hashes, are compared: a picture may be there a thousand times. */
const MOST_COMPARED = 30;

/**
 * Compares the pictures that an index found with the one asked for, and keeps those that are alike, likest first.
 *
 * @param thumbOf the thumb of a picture by its number; null leaves it out
 */
export function ranked(
  thumb: Uint8Array,
  likely: ReadonlyMap<number, readonly Likely[]>,
  thumbOf: (picture: number) => Uint8Array | null,
): readonly Ranked[] {
  const nearest = [...likely].sort(([, a], [, b]) => (a[0]?.bits ?? 0) - (b[0]?.bits ?? 0));
  return nearest
    .slice(0, MOST_COMPARED)
    .flatMap(([picture, ways]) => {
      const stored = thumbOf(picture);
      const likeness = stored === null ? 0 : likenessOf(thumb, stored, ways);
      return likeness >= ALIKE ? [{ picture, likeness }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || a.picture - b.picture);
}
