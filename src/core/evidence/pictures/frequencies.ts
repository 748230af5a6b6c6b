/** Frequencies along each side that make up a hash: 8 by 8, the mean left out, are 63 bits. */
const KEPT = 8;

/** The lowest frequencies (DCT-II) of a square grid, row by row; the first is the mean. */
export function lowFrequencies(grid: Float64Array, side: number): Float64Array {
  const wave = wavesFor(side);
  const rows = new Float64Array(side * KEPT);
  for (let y = 0; y < side; y++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let x = 0; x < side; x++) sum += (grid[y * side + x] ?? 0) * (wave[u * side + x] ?? 0);
      rows[y * KEPT + u] = sum;
    }
  }
  const found = new Float64Array(KEPT * KEPT);
  for (let v = 0; v < KEPT; v++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let y = 0; y < side; y++) sum += (rows[y * KEPT + u] ?? 0) * (wave[v * side + y] ?? 0);
      found[v * KEPT + u] = sum;
    }
  }
  return found;
}

const waves = new Map<number, Float64Array>();

function wavesFor(side: number): Float64Array {
  const known = waves.get(side);
  if (known !== undefined) return known;
  const made = Float64Array.from({ length: KEPT * side }, (_, at) =>
    Math.cos(((2 * (at % side) + 1) * Math.floor(at / side) * Math.PI) / (2 * side)),
  );
  waves.set(side, made);
  return made;
}

/** A hash: one bit for each frequency, whether it is there or its opposite. */
export type Hash = readonly [low: number, high: number];

export function signsOf(frequencies: Float64Array): Hash {
  let low = 0;
  let high = 0;
  for (let bit = 1; bit < 32; bit++) if ((frequencies[bit] ?? 0) > 0) low |= 1 << bit;
  for (let bit = 0; bit < 32; bit++) if ((frequencies[bit + 32] ?? 0) > 0) high |= 1 << bit;
  return [low >>> 0, high >>> 0];
}

/** How a picture may have been turned or mirrored: swapped over its diagonal first, then mirrored. */
export interface Turn {
  readonly swapped: boolean;
  readonly mirroredAcross: boolean;
  readonly mirroredDown: boolean;
}

/** All eight, the first being none. Quarter turns are a swap and a mirroring. */
export const TURNS: readonly Turn[] = Array.from({ length: 8 }, (_, code) => ({
  swapped: (code & 4) !== 0,
  mirroredAcross: (code & 1) !== 0,
  mirroredDown: (code & 2) !== 0,
}));

/**
 * The hash of the turned picture, from the hash alone: mirroring turns every second frequency of that side into its
 * opposite, and swapping the sides swaps the frequencies.
 */
export function turnedHash([low, high]: Hash, { swapped, mirroredAcross, mirroredDown }: Turn): Hash {
  let turnedLow = 0;
  let turnedHigh = 0;
  for (let bit = 1; bit < KEPT * KEPT; bit++) {
    const u = bit % KEPT;
    const v = Math.floor(bit / KEPT);
    const source = swapped ? u * KEPT + v : bit;
    const value = source < 32 ? (low >>> source) & 1 : (high >>> (source - 32)) & 1;
    const opposite = (mirroredAcross ? u & 1 : 0) ^ (mirroredDown ? v & 1 : 0);
    const turned = value ^ opposite;
    if (bit < 32) turnedLow |= turned << bit;
    else turnedHigh |= turned << (bit - 32);
  }
  return [turnedLow >>> 0, turnedHigh >>> 0];
}

/** The grid of the turned picture. */
export function turnedGrid(grid: Uint8Array, side: number, turn: Turn): Uint8Array {
  return grid.map((_, at) => {
    const column = at % side;
    const row = Math.floor(at / side);
    const x = turn.mirroredAcross ? side - 1 - column : column;
    const y = turn.mirroredDown ? side - 1 - row : row;
    return grid[turn.swapped ? x * side + y : y * side + x] ?? 0;
  });
}
