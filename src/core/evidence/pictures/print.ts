import type { Luma } from './luma.js';
import { lowFrequencies, signsOf } from './frequencies.js';
import { detailOf, sampled, WHOLE, type Window } from './window.js';

/**
 * What makes a picture findable again after it was resized, recompressed, cropped a little, turned or mirrored.
 * Made of the picture's brightness, so it is personal no more and no less than the picture.
 */
export interface PicturePrint {
  /** A hash of 64 bits (two words) for the whole picture and for each of the {@link WINDOWS} in it. */
  readonly hashes: Uint32Array;
  /** The whole picture, {@link THUMB} by {@link THUMB}: what two pictures with like hashes are compared by. */
  readonly thumb: Uint8Array;
}

/** The side of the square that a picture must be shrunk to, whatever its shape, before a print is taken of it. */
export const LUMA_SIDE = 64;
export const THUMB = 32;

/** Raised whenever prints come out otherwise; those of another version are made anew. */
export const PRINT_VERSION = 1;

/**
 * A hash follows the picture's edges, so a crop by 5 % changes a quarter of its bits. That is why the hash is taken
 * of the whole picture and of what would be left of it after crops: along each side the whole, or 8 % less off
 * either end or off both together, in all combinations; and, since crops by hand are often even, 10 % off all round.
 * Any crop by up to 10 % of a side is within 3 % of one of these.
 */
const SPANS = [
  [0, 1],
  [0, 0.92],
  [0.04, 0.96],
  [0.08, 1],
] as const;

export const WINDOWS: readonly Window[] = [
  ...SPANS.flatMap(([top, bottom]) => SPANS.map(([left, right]) => ({ left, right, top, bottom }))),
  { left: 0.1, right: 0.9, top: 0.1, bottom: 0.9 },
];

/**
 * A picture with less variation than this (brightness 0 to 255, root mean square, after taking out an even slope) has
 * nothing to know it by: a wall, the night, a lens cap. It would be like every other of its kind.
 */
const LEAST_DETAIL = 4;

/** The print of a picture shrunk to {@link LUMA_SIDE} square; null when there is too little in it to know it again. */
export function printOf(luma: Luma): PicturePrint | null {
  if (luma.width !== LUMA_SIDE || luma.height !== LUMA_SIDE)
    throw new RangeError(`a print is taken of ${LUMA_SIDE} by ${LUMA_SIDE} pixels`);
  const whole = sampled(luma, WHOLE, THUMB);
  if (detailOf(whole, THUMB) < LEAST_DETAIL) return null;
  const hashes = new Uint32Array(WINDOWS.length * 2);
  WINDOWS.forEach((window, at) => {
    hashes.set(signsOf(lowFrequencies(sampled(luma, window, THUMB), THUMB)), at * 2);
  });
  return { hashes, thumb: Uint8Array.from(whole, (value) => Math.round(value)) };
}
