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
export function sampled({ width, height, pixels }: Luma, window: Window, side: number): Float64Array {
  // First along the rows, then along the columns: the same as at once, and a lot less work.
  const across = samplesAlong(width, window.left, window.right, side);
  const narrow = new Float64Array(height * side);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < side; x++) {
      let sum = 0;
      for (let sample = x * SAMPLES; sample < (x + 1) * SAMPLES; sample++) {
        const at = y * width + (across.places[sample] ?? 0);
        const here = pixels[at] ?? 0;
        sum += here + ((pixels[at + 1] ?? 0) - here) * (across.shares[sample] ?? 0);
      }
      narrow[y * side + x] = sum / SAMPLES;
    }
  }
  const down = samplesAlong(height, window.top, window.bottom, side);
  const grid = new Float64Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let sum = 0;
      for (let sample = y * SAMPLES; sample < (y + 1) * SAMPLES; sample++) {
        const at = (down.places[sample] ?? 0) * side + x;
        const here = narrow[at] ?? 0;
        sum += here + ((narrow[at + side] ?? 0) - here) * (down.shares[sample] ?? 0);
      }
      grid[y * side + x] = sum / SAMPLES;
    }
  }
  return grid;
}

/** Where along a side the samples lie: between a pixel and the next one, nearer to that by a share. */
interface Samples {
  readonly places: Uint32Array;
  readonly shares: Float64Array;
}

function samplesAlong(length: number, from: number, to: number, side: number): Samples {
  const count = side * SAMPLES;
  const places = new Uint32Array(count);
  const shares = new Float64Array(count);
  for (let sample = 0; sample < count; sample++) {
    const place = (from + ((to - from) * (sample + 0.5)) / count) * length - 0.5;
    const within = Math.min(Math.max(place, 0), length - 1);
    // The last pixel has no next one: it is all of the share of the one before.
    const at = Math.max(0, Math.min(Math.floor(within), length - 2));
    places[sample] = at;
    shares[sample] = within - at;
  }
  return { places, shares };
}

/** What there is in a grid besides its mean and an even slope: what is in the picture, and not how it was lit. */
interface Content {
  readonly mean: number;
  /** How much brighter it gets from one point to the next. */
  readonly across: number;
  readonly down: number;
  /** The sum of the squares of all that is left without them. */
  readonly energy: number;
}

function contentOf(grid: Float64Array, side: number): Content {
  const middle = (side - 1) / 2;
  let sum = 0;
  let squares = 0;
  let across = 0;
  let down = 0;
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) {
      const value = grid[at] ?? 0;
      sum += value;
      squares += value * value;
      across += value * (x - middle);
      down += value * (y - middle);
    }
  }
  // The sum of the squares of -middle … middle, once for every row.
  const spread = (side * side * (side * side - 1)) / 12;
  // Mean and slopes have nothing in common, so each takes away its own share.
  const energy = squares - sum ** 2 / grid.length - (across ** 2 + down ** 2) / spread;
  return {
    mean: sum / grid.length,
    across: across / spread,
    down: down / spread,
    energy: Math.max(energy, 0),
  };
}

/** How much there is to see in a grid: root mean square of its content. */
export function detailOf(grid: Float64Array, side: number): number {
  return Math.sqrt(contentOf(grid, side).energy / grid.length);
}

/**
 * How well the content of grids fits that of one: 1 for the same, about 0 for what is unrelated (their correlation).
 * The one is prepared, since many are laid over it.
 */
export function fitWith(one: Float64Array, side: number): (other: Float64Array) => number {
  const { mean, across, down, energy } = contentOf(one, side);
  const middle = (side - 1) / 2;
  const content = one.map((value, at) => {
    const slope = across * ((at % side) - middle) + down * (Math.floor(at / side) - middle);
    return value - mean - slope;
  });
  return (other) => {
    // Mean and slope of the other need not be taken out: this content holds none for them to meet.
    let both = 0;
    for (let at = 0; at < content.length; at++) both += (content[at] ?? 0) * (other[at] ?? 0);
    const others = contentOf(other, side).energy;
    return Math.min(energy, others) < 1 ? 0 : both / Math.sqrt(energy * others);
  };
}
