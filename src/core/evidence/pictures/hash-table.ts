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
  readonly #quarters: readonly Quarter[];

  /** Over the first `count` hashes, which must not change while the table is used. */
  constructor(
    readonly count: number,
    private readonly low: Uint32Array,
    private readonly high: Uint32Array,
  ) {
    this.#quarters = Array.from({ length: QUARTERS }, (_, quarter) =>
      quarter < 2 ? sorted(count, quarter % 2, low, high) : sorted(count, quarter % 2, high, low),
    );
  }

  /** Calls `found` with every hash that is alike, some of them more than once. */
  search(low: number, high: number, found: Found): void {
    const note = (item: number): void => {
      const bits = differentBits(low, high, this.low[item] ?? 0, this.high[item] ?? 0);
      if (bits <= MOST_DIFFERENT_BITS) found(item, bits);
    };
    this.#quarters.forEach((quarter, at) => {
      if (at < 2) lookUp(quarter, (low >>> ((at % 2) * 16)) & 0xffff, high, note);
      else lookUp(quarter, (high >>> ((at % 2) * 16)) & 0xffff, low, note);
    });
  }
}

/** All hashes in the order of one of their quarters. */
interface Quarter {
  /** Where the hashes with each value of the quarter begin. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  /**
   * The half of each hash that the quarter is not in. Of hashes that have nothing to do with each other, 99 of 100 are
   * told apart by it, and here it lies in a row; reading each hash where it is would wait for memory every time.
   */
  readonly halves: Uint32Array;
}

/** Sorts by the lower or upper (0, 1) quarter of `words`; `others` are the other halves. */
function sorted(count: number, which: number, words: Uint32Array, others: Uint32Array): Quarter {
  const shift = which * 16;
  const starts = new Uint32Array(QUARTER_VALUES + 1);
  for (let item = 0; item < count; item++) {
    const value = ((words[item] ?? 0) >>> shift) & 0xffff;
    starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  }
  for (let value = 0; value < QUARTER_VALUES; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(count);
  const halves = new Uint32Array(count);
  for (let item = 0; item < count; item++) {
    const value = ((words[item] ?? 0) >>> shift) & 0xffff;
    const place = next[value] ?? 0;
    items[place] = item;
    halves[place] = others[item] ?? 0;
    next[value] = place + 1;
  }
  return { starts, items, halves };
}

/** Calls `note` with every item whose quarter is near `value` and whose other half may be near `half`. */
function lookUp(
  { starts, items, halves }: Quarter,
  value: number,
  half: number,
  note: (item: number) => void,
): void {
  for (const difference of DIFFERENCES) {
    const neighbour = value ^ difference;
    const left = MOST_DIFFERENT_BITS - bitsIn(difference);
    const end = starts[neighbour + 1] ?? 0;
    for (let at = starts[neighbour] ?? 0; at < end; at++)
      if (bitsIn(half ^ (halves[at] ?? 0)) <= left) note(items[at] ?? 0);
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
