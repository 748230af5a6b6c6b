import { beforeAll, describe, expect, it } from 'vitest';
import {
  differentBits,
  HashTable,
  MOST_DIFFERENT_BITS,
} from '../../../src/core/evidence/pictures/hash-table.js';
import { turnedHash, TURNS } from '../../../src/core/evidence/pictures/frequencies.js';
import { lookOf } from '../../../src/core/evidence/pictures/look.js';
import { PictureIndex } from '../../../src/core/evidence/pictures/picture-index.js';
import { LUMA_SIDE, printOf, type PicturePrint } from '../../../src/core/evidence/pictures/print.js';
import { ranked } from '../../../src/core/evidence/pictures/rank.js';
import type { Luma } from '../../../src/core/evidence/pictures/luma.js';
import { aPage, aPicture, CHANGES, lumaOf } from '../../support/pictures.js';
import { seededRandom } from '../../support/seeded.js';

const PICTURES = 12;
const pictures: Buffer[] = [];
const prints: PicturePrint[] = [];

const taken = async (picture: Uint8Array): Promise<PicturePrint> => {
  const print = printOf(await lumaOf(picture));
  if (print === null) throw new Error('there is too little in this picture');
  return print;
};

beforeAll(async () => {
  for (let seed = 0; seed < PICTURES; seed++) {
    const picture = await aPicture(seed);
    pictures.push(picture);
    prints.push(await taken(picture));
  }
});

function indexOf(all: readonly PicturePrint[]): (print: PicturePrint) => readonly number[] {
  const index = new PictureIndex();
  for (const print of all) index.add(print);
  return (print) =>
    ranked(print.thumb, index.search(print), (picture) => all[picture]?.thumb ?? null).map(
      ({ picture }) => picture,
    );
}

describe('a picture is found again', () => {
  it.each(Object.keys(CHANGES))('when it comes back: %s', async (name) => {
    const find = indexOf(prints);
    for (const [seed, picture] of pictures.entries()) {
      const changed = await CHANGES[name]?.(picture);
      expect(find(await taken(changed ?? picture))).toEqual([seed]);
    }
  });

  it('when what is held is the cropped one, and the whole is asked for', async () => {
    const crop = CHANGES['cropped 10 % in a corner'];
    const cut = await Promise.all(pictures.map(async (picture) => taken(await (crop?.(picture) ?? picture))));
    const find = indexOf(cut);
    for (const [seed, print] of prints.entries()) expect(find(print)).toEqual([seed]);
  });
});

describe('other pictures are not taken for it', () => {
  it('pages of text, which look alike from afar, are told apart', async () => {
    const pages = await Promise.all(Array.from({ length: 12 }, async (_, seed) => taken(await aPage(seed))));
    const find = indexOf(pages);
    for (const [seed, page] of pages.entries()) expect(find(page)).toEqual([seed]);
  });

  const flat = (value: (x: number, y: number) => number): Luma => ({
    width: LUMA_SIDE,
    height: LUMA_SIDE,
    pixels: Uint8Array.from({ length: LUMA_SIDE ** 2 }, (_, at) =>
      value(at % LUMA_SIDE, Math.floor(at / LUMA_SIDE)),
    ),
  });
  const random = seededRandom(3);

  it.each([
    ['white', () => 255],
    ['black', () => 0],
    ['the noise of the night', () => 8 + random() * 6],
    ['an evening sky', (_x: number, y: number) => 40 + y * 3],
    ['a wall lit from a corner', (x: number, y: number) => 60 + x + y],
  ])('%s has nothing to be known by', (_name, value) => {
    expect(printOf(flat(value))).toBeNull();
  });
});

describe('the search', () => {
  it('misses no hash that is near enough, and finds no other', () => {
    const noise = seededRandom(5);
    const word = (): number => Math.floor(noise() * 2 ** 32);
    const flipped = (count: number, value: number): number =>
      Array.from({ length: count }).reduce<number>(
        (sum) => (sum ^ (1 << Math.floor(noise() * 32))) >>> 0,
        value,
      );
    const asked = [word(), word()] as const;
    const low = Uint32Array.from({ length: 5000 }, (_, at) => (at % 2 ? word() : flipped(at % 12, asked[0])));
    const high = Uint32Array.from({ length: 5000 }, (_, at) => (at % 2 ? word() : flipped(at % 7, asked[1])));
    const found = new Set<number>();
    new HashTable(5000, low, high).search(...asked, (item) => found.add(item));
    const expected = [...low.keys()].filter(
      (at) => differentBits(...asked, low[at] ?? 0, high[at] ?? 0) <= MOST_DIFFERENT_BITS,
    );
    expect([...found].sort((a, b) => a - b)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(500);
  });

  it('finds the same before and after thousands of pictures made it sort them', () => {
    const noise = seededRandom(6);
    const index = new PictureIndex();
    const others = Array.from({ length: 5000 }, () => ({
      hashes: Uint32Array.from({ length: 34 }, () => Math.floor(noise() * 2 ** 32)),
    }));
    for (const print of prints) index.add(print);
    const before = prints.map((print) => [...index.search(print).keys()]);
    for (const other of others) index.add(other);
    const after = prints.map((print) => [...index.search(print).keys()].filter((at) => at < PICTURES));
    expect(after).toEqual(before);
    expect(index.size).toBe(5000 + PICTURES);
    const last = others.at(-1);
    expect(last && [...index.search(last).keys()]).toContain(index.size - 1);
  });

  it('every way of turning a hash is undone by one of the eight', () => {
    const hash = [0x12345678, 0x9abcdef0] as const;
    const clean = turnedHash(
      hash,
      TURNS[0] ?? { swapped: false, mirroredAcross: false, mirroredDown: false },
    );
    for (const turn of TURNS) {
      const back = TURNS.map((other) => turnedHash(turnedHash(clean, turn), other).join());
      expect(back.filter((each) => each === clean.join())).toHaveLength(1);
    }
  });
});

describe('how a picture looks', () => {
  const stripes = (width: number): Luma => ({
    width: 200,
    height: 100,
    pixels: Uint8Array.from({ length: 20_000 }, (_, at) => {
      const x = at % 200;
      const edge = Math.abs((x % 100) - 50) - 25;
      return Math.round(120 + 100 * Math.max(-1, Math.min(1, edge / width)));
    }),
  });

  it('is the less sharp the softer its edges', () => {
    const [crisp, soft, softer] = [1, 6, 16].map((width) => lookOf(stripes(width)).sharpness);
    expect(crisp).toBeGreaterThan(0.9);
    expect(soft).toBeLessThan(crisp ?? 0);
    expect(softer).toBeLessThan(soft ?? 0);
  });

  it('is not sharp where there is nothing to see', () => {
    const wall = { width: 50, height: 50, pixels: new Uint8Array(2500).fill(90) };
    expect(lookOf(wall)).toEqual({ sharpness: 0, brightness: 90 });
    expect(lookOf({ width: 0, height: 0, pixels: new Uint8Array() })).toEqual({
      sharpness: 0,
      brightness: 0,
    });
  });
});
