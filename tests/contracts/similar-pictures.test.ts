import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printOf, type PicturePrint } from '../../src/core/evidence/pictures/print.js';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import { aPicture, cropped, lumaOf } from '../support/pictures.js';
import { WORLDS, type World } from '../support/worlds.js';

const COUNT = 8;
const prints: PicturePrint[] = [];
let cut: PicturePrint;

async function taken(picture: Uint8Array): Promise<PicturePrint> {
  const print = printOf(await lumaOf(picture));
  if (print === null) throw new Error('there is too little in this picture');
  return print;
}

const hash = (seed: number): string => sha256Hex(`picture ${String(seed)}`);

beforeAll(async () => {
  for (let seed = 0; seed < COUNT; seed++) prints.push(await taken(await aPicture(seed)));
  cut = await taken(await cropped(await aPicture(3), { left: 0.07, top: 0.03 }));
});

const at = (seed: number): PicturePrint => prints[seed] ?? cut;

for (const [name, open] of WORLDS) {
  describe(`similar pictures ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = open();
      for (let seed = 0; seed < COUNT; seed++) await world.stores.similar.add(hash(seed), at(seed));
    });
    afterEach(() => {
      world.close();
    });

    it('finds each picture by itself, and a cropped one by the whole', async () => {
      for (let seed = 0; seed < COUNT; seed++) {
        const found = await world.stores.similar.find(at(seed));
        expect(found[0]).toEqual({ sha256: hash(seed), likeness: expect.closeTo(1, 3) as number });
        expect(found).toHaveLength(1);
      }
      expect((await world.stores.similar.find(cut)).map(({ sha256 }) => sha256)).toEqual([hash(3)]);
    });

    it('finds what was added since it last looked, and what was there before a restart', async () => {
      expect(await world.stores.similar.find(cut)).toHaveLength(1);
      await world.stores.similar.add(hash(100), cut);
      expect((await world.stores.similar.find(cut)).map(({ sha256 }) => sha256)).toEqual([
        hash(100),
        hash(3),
      ]);
      world.reopen();
      expect((await world.stores.similar.find(cut)).map(({ sha256 }) => sha256)).toEqual([
        hash(100),
        hash(3),
      ]);
    });

    it('several who look at once all find it', async () => {
      const found = await Promise.all([1, 2, 3].map(() => world.stores.similar.find(cut)));
      expect(found.map((each) => each.length)).toEqual([1, 1, 1]);
    });

    it('gives back the print it was given; a picture added twice is there once', async () => {
      await world.stores.similar.add(hash(2), at(2));
      expect(await world.stores.similar.print(hash(2))).toEqual(at(2));
      expect(await world.stores.similar.find(at(2))).toHaveLength(1);
    });

    it('knows what it has looked at, also where there was nothing to know again', async () => {
      const { similar } = world.stores;
      await similar.add('blank', null);
      expect(await similar.print('blank')).toBeNull();
      expect(await similar.print('never seen')).toBeNull();
      expect(await similar.unknown([hash(0), 'blank', 'never seen'])).toEqual(['never seen']);
    });

    it('finds no more what it was told to forget, also where it had looked before', async () => {
      const { similar } = world.stores;
      expect(await similar.find(cut)).toHaveLength(1);
      const [found] = await similar.find(cut);
      await similar.forget(found?.sha256 ?? '');
      expect(await similar.find(cut)).toEqual([]);
      expect(await similar.unknown([found?.sha256 ?? ''])).toEqual([found?.sha256]);
    });
  });
}
