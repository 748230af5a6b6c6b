import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.js';
import { createSqliteSimilarPictures } from '../../../src/adapters/sqlite/similar-pictures.js';
import { TURNS, turnedHash } from '../../../src/core/evidence/pictures/frequencies.js';
import { differentBits, MOST_DIFFERENT_BITS } from '../../../src/core/evidence/pictures/hash-table.js';
import { printOf, WINDOWS, type PicturePrint } from '../../../src/core/evidence/pictures/print.js';
import type { SimilarPictures } from '../../../src/core/evidence/similar-pictures.port.js';
import { aPage, aPicture, CHANGES, cropped, lumaOf } from '../../support/pictures.js';
import { seededRandom } from '../../support/seeded.js';

/**
 * `npm run bench:pictures [-- --pictures 100000]`: whether changed pictures are found among that many, how often
 * another one is taken for them, and how fast (processor time, which other work on the machine does not lengthen), in the
 * product's own store on disk. Beside it, the same hashes compared
 * one by one.
 */
const { values: options } = parseArgs({ options: { pictures: { type: 'string', default: '100000' } } });
const count = Number(options.pictures);

/** Drawn pictures that are really there, and are asked for changed. */
const REAL = 60;
/** Drawn pictures that are not there. */
const STRANGERS = 150;
/** So often one and the same picture is there. */
const CROWD = 200;
/** Comparing all takes so long that few questions get it. */
const LINEAR = 5;

const random = seededRandom(2024);
const write = (text: string): void => void process.stdout.write(`${text}\n`);

async function taken(picture: Uint8Array): Promise<PicturePrint> {
  const print = printOf(await lumaOf(picture));
  if (print === null) throw new Error('there is too little in this picture');
  return print;
}

/**
 * One more print like a real one: the same half of the bits of every window turned over, so that windows stay as like
 * each other as in real pictures; and the thumb of another.
 */
function imagined({ hashes }: PicturePrint, { thumb }: PicturePrint): PicturePrint {
  const mask = [0, 0].map(() => Math.floor(random() * 2 ** 32));
  const turned = hashes.map((word, at) => (word ^ (mask[at % 2] ?? 0)) & (at % 2 === 0 ? ~1 : ~0));
  return { hashes: turned, thumb };
}

/** What the index does, without the index. Returns how many are near. */
function oneByOne(asked: PicturePrint, all: readonly PicturePrint[]): number {
  let near = 0;
  for (let window = 0; window < WINDOWS.length; window++) {
    for (const turn of TURNS) {
      const low = asked.hashes[window * 2] ?? 0;
      const [a, b] = turnedHash([low, asked.hashes[window * 2 + 1] ?? 0], turn);
      for (const { hashes } of all) {
        const last = window === 0 ? WINDOWS.length : 1;
        for (let other = 0; other < last; other++) {
          const bits = differentBits(a, b, hashes[other * 2] ?? 0, hashes[other * 2 + 1] ?? 0);
          if (bits <= MOST_DIFFERENT_BITS) near++;
        }
      }
    }
  }
  return near;
}

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);
const share = (times: readonly number[], part: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

const folder = await mkdtemp(join(tmpdir(), 'slid-bench-'));
try {
  await bench(join(folder, 'slid.db'));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bench(path: string): Promise<void> {
  const pictures = await Promise.all(Array.from({ length: REAL }, (_, seed) => aPicture(seed)));
  const real = await Promise.all(pictures.map(taken));
  const others = Array.from({ length: count - REAL }, (_, at) =>
    imagined(real[at % REAL] ?? fail(), real[(at * 7 + 1) % REAL] ?? fail()),
  );
  const all = [...real, ...others];
  await fill(path, all);

  const before = process.memoryUsage().rss;
  const database = openDatabase({ path });
  const similar = createSqliteSimilarPictures(database.db);
  const began = performance.now();
  await similar.find(real[0] ?? fail());
  write(`${count} pictures, loaded with the first question in ${ms(performance.now() - began)}`);

  const times: number[] = [];
  await recall(similar, pictures, times);
  await strangers(similar, times);
  await crowd(similar, pictures[3] ?? fail(), times);
  write('');
  write(
    `a search: p50 ${ms(share(times, 0.5))}, p99 ${ms(share(times, 0.99))}, longest ${ms(share(times, 1))} of ${times.length}`,
  );
  write(
    `memory: ${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more than before it was opened`,
  );
  const slow: number[] = [];
  for (const print of real.slice(0, LINEAR)) {
    const start = process.cpuUsage();
    oneByOne(print, all);
    slow.push(process.cpuUsage(start).user / 1000);
  }
  const ratio = share(slow, 0.5) / share(times, 0.5);
  write(
    `the hashes one by one: p50 ${ms(share(slow, 0.5))}, ${ratio.toFixed(1)} times as long, without comparing pictures`,
  );
  database.close();
}

async function fill(path: string, all: readonly PicturePrint[]): Promise<void> {
  const database = openDatabase({ path });
  const similar = createSqliteSimilarPictures(database.db);
  // In one transaction: what is measured is not how fast a disk confirms.
  database.db.run('begin');
  for (const [at, print] of all.entries()) await similar.add(nameOf(at), print);
  database.db.run('commit');
  database.close();
}

function nameOf(picture: number): string {
  return picture.toString(16).padStart(64, '0');
}

async function timed(similar: SimilarPictures, print: PicturePrint, times: number[]) {
  const start = process.cpuUsage();
  const found = await similar.find(print);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
  return found;
}

async function recall(similar: SimilarPictures, pictures: readonly Buffer[], times: number[]): Promise<void> {
  write('\nfound again                                      recall   least likeness   others found');
  for (const [name, change] of Object.entries(CHANGES)) {
    let hits = 0;
    let wrong = 0;
    let least = 1;
    for (const [seed, picture] of pictures.entries()) {
      const found = await timed(similar, await taken(await change(picture)), times);
      const hit = found.find(({ sha256 }) => sha256 === nameOf(seed));
      if (hit) least = Math.min(least, hit.likeness);
      hits += hit ? 1 : 0;
      wrong += found.length - (hit ? 1 : 0);
    }
    write(
      `${name.padEnd(46)} ${percent(hits, pictures.length).padStart(8)} ${least.toFixed(3).padStart(16)} ${String(wrong).padStart(14)}`,
    );
  }
}

async function strangers(similar: SimilarPictures, times: number[]): Promise<void> {
  let wrong = 0;
  for (let seed = 0; seed < STRANGERS; seed++)
    wrong += (await timed(similar, await taken(await aPicture(10_000 + seed)), times)).length > 0 ? 1 : 0;
  write(`\npictures that are not there: ${wrong} of ${STRANGERS} taken for one that is`);
  const pages = await Promise.all(Array.from({ length: 40 }, async (_, seed) => taken(await aPage(seed))));
  const shelf = openDatabase({ path: ':memory:' });
  const among = createSqliteSimilarPictures(shelf.db);
  for (const [at, page] of pages.entries()) await among.add(nameOf(at), page);
  const found = await Promise.all(pages.map((page) => among.find(page)));
  const pairs = found.reduce((sum, each) => sum + each.length - 1, 0) / 2;
  write(
    `pages of text, each pair: ${pairs} of ${(pages.length * (pages.length - 1)) / 2} taken for one another`,
  );
  shelf.close();
}

/** A picture that went round: it is there many times, each time cut a little otherwise. */
async function crowd(similar: SimilarPictures, picture: Buffer, times: number[]): Promise<void> {
  const cut = async (): Promise<PicturePrint> => {
    const [left = 0, right = 0, top = 0, bottom = 0] = Array.from({ length: 4 }, () => random() * 0.08);
    return taken(await cropped(picture, { left, right, top, bottom }));
  };
  for (let at = 0; at < CROWD; at++) await similar.add(nameOf(count + at), await cut());
  const own: number[] = [];
  for (let at = 0; at < 20; at++) await timed(similar, await cut(), own);
  times.push(...own);
  write(`\na picture that is there ${CROWD} times: p50 ${ms(share(own, 0.5))}, longest ${ms(share(own, 1))}`);
}

function fail(): never {
  throw new Error('there are no pictures');
}
