import { TURNS, turnedHash, type Turn } from './frequencies.js';
import { differentBits, HashTable, MOST_DIFFERENT_BITS, type Found } from './hash-table.js';
import { WINDOWS, type PicturePrint } from './print.js';

/** How a picture in the index may be the one asked for: turned so, and one of the two cropped to a window of the other. */
export interface Likely {
  readonly turn: Turn;
  /** Of {@link WINDOWS}. */
  readonly window: number;
  /** Which of the two shows only that window; either, when the window is the whole. */
  readonly cropped: 'asked' | 'stored';
  /** In which the two hashes differ. */
  readonly bits: number;
}

/** So many new pictures are looked through one by one before the tables are made anew. */
const MOST_UNSORTED = 4096;

/**
 * The hashes of all pictures, in memory: 17 a picture, about 90 MB for 100,000. Pictures are numbered as they are added,
 * from 0. The search is exact: no picture is missed whose hash is near enough.
 */
export class PictureIndex {
  /** The hash of each whole picture, and of its other windows. */
  readonly #whole = new Hashes();
  readonly #parts = new Hashes();
  #wholeTable: HashTable | null = null;
  #partsTable: HashTable | null = null;

  get size(): number {
    return this.#whole.count;
  }

  add({ hashes }: Pick<PicturePrint, 'hashes'>): void {
    for (let window = 0; window < WINDOWS.length; window++) {
      const into = window === 0 ? this.#whole : this.#parts;
      into.add(hashes[window * 2] ?? 0, hashes[window * 2 + 1] ?? 0);
    }
  }

  /** Pictures whose hash is near, with the ways in which it is, nearest first. */
  search({ hashes }: Pick<PicturePrint, 'hashes'>): ReadonlyMap<number, readonly Likely[]> {
    this.#keepSorted();
    const found = new Map<number, Map<number, Likely>>();
    const note = (picture: number, likely: Likely, way: number): void => {
      const ways = found.get(picture);
      if (ways === undefined) found.set(picture, new Map([[way, likely]]));
      else if (!ways.has(way)) ways.set(way, likely);
    };
    const each = WINDOWS.length - 1;
    for (let window = 0; window < WINDOWS.length; window++) {
      for (const [number, turn] of TURNS.entries()) {
        const asked = turnedHash([hashes[window * 2] ?? 0, hashes[window * 2 + 1] ?? 0], turn);
        // A number for each way, since the tables tell of one and the same up to four times.
        this.#whole.search(this.#wholeTable, asked, (picture, bits) => {
          const likely = { turn, window, cropped: 'stored', bits } as const;
          note(picture, likely, number * WINDOWS.length + window);
        });
        if (window > 0) continue;
        this.#parts.search(this.#partsTable, asked, (item, bits) => {
          const likely = { turn, window: (item % each) + 1, cropped: 'asked', bits } as const;
          note(Math.floor(item / each), likely, -1 - (number * WINDOWS.length + likely.window));
        });
      }
    }
    return new Map([...found].map(([picture, ways]) => [picture, nearestFirst([...ways.values()])]));
  }

  #keepSorted(): void {
    if (this.size - (this.#wholeTable?.count ?? 0) <= MOST_UNSORTED) return;
    this.#wholeTable = this.#whole.table();
    this.#partsTable = this.#parts.table();
  }
}

function nearestFirst(ways: Likely[]): Likely[] {
  return ways.sort((a, b) => a.bits - b.bits);
}

/** Hashes that grow in number. */
class Hashes {
  count = 0;
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);

  add(low: number, high: number): void {
    if (this.count === this.#low.length) {
      this.#low = doubled(this.#low);
      this.#high = doubled(this.#high);
    }
    this.#low[this.count] = low;
    this.#high[this.count] = high;
    this.count++;
  }

  table(): HashTable {
    return new HashTable(this.count, this.#low, this.#high);
  }

  /** In the table, and one by one among those that came after it was made. */
  search(table: HashTable | null, [low, high]: readonly [number, number], found: Found): void {
    table?.search(low, high, found);
    for (let item = table?.count ?? 0; item < this.count; item++) {
      const bits = differentBits(low, high, this.#low[item] ?? 0, this.#high[item] ?? 0);
      if (bits <= MOST_DIFFERENT_BITS) found(item, bits);
    }
  }
}

function doubled(words: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(words.length * 2);
  more.set(words);
  return more;
}
