/** Hashes that differ in more bits than this are not alike. */
export const MOST_DIFFERENT_BITS = 11;

/** A hash is looked up by its quarters. */
const QUARTERS = 4;
const QUARTER_VALUES = 1 << 16;

/** Told of a hash that is alike, and in how many bits it differs. */
export type Found = (item: number, bits: number) => void;

/**
 * Finds all hashes within {@link MOST_DIFFERENT_BITS} of one, and misses none. Two hashes that differ in at most 11 bits
 * differ in at most 2 in one of their four quarters, so it is enough to look at those whose quarter differs in at most
 * 2 (multi-index hashing; M. Norouzi, A. Punjani, D. Fleet, "Fast Exact Search in Hamming Space with Multi-Index
 * Hashing", 2014).
 */
export class HashTable {
  readonly #starts: Uint32Array[] = [];
  readonly #items: Uint32Array[] = [];

  /** Over the first `count` hashes, which must not change while the table is used. */
  constructor(
    readonly count: number,
    private readonly low: Uint32Array,
    private readonly high: Uint32Array,
  ) {
    for (let quarter = 0; quarter < QUARTERS; quarter++) this.#sort(quarter);
  }

  #sort(quarter: number): void {
    const word = quarter < 2 ? this.low : this.high;
    const shift = (quarter % 2) * 16;
    const starts = new Uint32Array(QUARTER_VALUES + 1);
    for (let item = 0; item < this.count; item++) {
      const value = ((word[item] ?? 0) >>> shift) & 0xffff;
      starts[value + 1] = (starts[value + 1] ?? 0) + 1;
    }
    for (let value = 0; value < QUARTER_VALUES; value++)
      starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
    const next = starts.slice();
    const items = new Uint32Array(this.count);
    for (let item = 0; item < this.count; item++) {
      const value = ((word[item] ?? 0) >>> shift) & 0xffff;
      const place = next[value] ?? 0;
      items[place] = item;
      next[value] = place + 1;
    }
    this.#starts.push(starts);
    this.#items.push(items);
  }

  /** Calls `found` with every hash that is alike, some of them more than once. */
  search(low: number, high: number, found: Found): void {
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      const starts = this.#starts[quarter];
      const items = this.#items[quarter];
      if (starts === undefined || items === undefined) continue;
      const value = ((quarter < 2 ? low : high) >>> ((quarter % 2) * 16)) & 0xffff;
      for (const difference of DIFFERENCES) {
        const neighbour = value ^ difference;
        const end = starts[neighbour + 1] ?? 0;
        for (let at = starts[neighbour] ?? 0; at < end; at++) {
          const item = items[at] ?? 0;
          const bits = differentBits(low, high, this.low[item] ?? 0, this.high[item] ?? 0);
          if (bits <= MOST_DIFFERENT_BITS) found(item, bits);
        }
      }
    }
  }
}

/** All values of a quarter with at most two bits set. */
const DIFFERENCES: readonly number[] = Array.from({ length: 16 }, (_, first) =>
  Array.from({ length: first + 1 }, (__, second) => (1 << first) | (1 << second)),
).reduce((all, some) => all.concat(some), [0]);

/** How many bits of two hashes differ. */
export function differentBits(low: number, high: number, otherLow: number, otherHigh: number): number {
  return bitsIn(low ^ otherLow) + bitsIn(high ^ otherHigh);
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
