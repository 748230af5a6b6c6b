import type { Luma } from './luma.js';

/** A part of a picture, in shares of its width and height from the top left corner. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const WHOLE: Window = { left: 0, right: 1, top: 0, bottom: 1 };

/** Each point of the grid is the mean of this many by this many samples. */
const SAMPLES = 2;

/** The part of a picture in the window, as a grid of `side` by `side`. */
export function sampled(luma: Luma, window: Window, side: number): Float64Array {
  const { width, height, pixels } = luma;
  // First along the rows, then along the columns: the same as at once, and a lot less work.
  const narrow = new Float64Array(height * side);
  for (const { at, point, next, share } of samplesAlong(width, window.left, window.right, side)) {
    for (let y = 0; y < height; y++) {
      const here = pixels[y * width + at] ?? 0;
      const value = here + ((pixels[y * width + next] ?? 0) - here) * share;
      narrow[y * side + point] = (narrow[y * side + point] ?? 0) + value / SAMPLES;
    }
  }
  const grid = new Float64Array(side * side);
  for (const { at, point, next, share } of samplesAlong(height, window.top, window.bottom, side)) {
    for (let x = 0; x < side; x++) {
      const here = narrow[at * side + x] ?? 0;
      const value = here + ((narrow[next * side + x] ?? 0) - here) * share;
      grid[point * side + x] = (grid[point * side + x] ?? 0) + value / SAMPLES;
    }
  }
  return grid;
}

/** A sample for a point of the grid: it lies between two pixels, nearer the second by `share`. */
interface Sample {
  readonly point: number;
  readonly at: number;
  readonly next: number;
  readonly share: number;
}

function samplesAlong(length: number, from: number, to: number, side: number): Sample[] {
  const count = side * SAMPLES;
  return Array.from({ length: count }, (_, sample) => {
    const place = (from + ((to - from) * (sample + 0.5)) / count) * length - 0.5;
    const within = Math.min(Math.max(place, 0), length - 1);
    const at = Math.floor(within);
    return {
      point: Math.floor(sample / SAMPLES),
      at,
      next: Math.min(at + 1, length - 1),
      share: within - at,
    };
  });
}

/** Takes mean and even slope out of a grid, so that what is left is what is in the picture and not how it was lit. */
export function flatten(grid: Float64Array, side: number): Float64Array {
  const middle = (side - 1) / 2;
  let sum = 0;
  let across = 0;
  let down = 0;
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) {
      const value = grid[at] ?? 0;
      sum += value;
      across += value * (x - middle);
      down += value * (y - middle);
    }
  }
  // The sum of the squares of -middle … middle, once for every row.
  const spread = (side * side * (side * side - 1)) / 12;
  const flat = new Float64Array(grid.length);
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) {
      const slope = (across * (x - middle) + down * (y - middle)) / spread;
      flat[at] = (grid[at] ?? 0) - sum / grid.length - slope;
    }
  }
  return flat;
}

/** How much there is to see in a grid: root mean square of what {@link flatten} leaves. */
export function detailOf(grid: Float64Array, side: number): number {
  const flat = flatten(grid, side);
  return Math.sqrt(flat.reduce((sum, value) => sum + value * value, 0) / flat.length);
}
