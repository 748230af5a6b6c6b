import { execFileSync } from 'node:child_process';
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type * as Built from '../../../src/adapters/image/isolated-picture-work.js';
import type { PictureWork } from '../../../src/adapters/image/picture-work.js';
import { inspectFile } from '../../../src/adapters/image/inspect-file.js';
import { jpeg } from '../../support/files.js';
import { blackPng } from '../../support/hostile-files.js';
import { aPicture } from '../../support/pictures.js';

/** The process is started from the built program, which `npm test` builds first. */
const BUILT = new URL('../../../dist/src/adapters/image/isolated-picture-work.js', import.meta.url);

let built: typeof Built;
let work: PictureWork;
beforeAll(async () => {
  built = (await import(BUILT.href)) as typeof Built;
});
beforeEach(() => {
  work = built.createIsolatedPictureWork();
});
afterEach(() => {
  work.close();
});

/** Processes that were started from here to open pictures. */
function workers(): number[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes('picture-process.js'))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid = 0, parent]) => (parent === process.pid ? [pid] : []));
}

function endWorkers(): void {
  for (const pid of workers()) process.kill(pid, 'SIGKILL');
}

describe('pictures opened in a process of their own', () => {
  it('tell what they tell in this one', async () => {
    const picture = await aPicture(1);
    expect(await work.inspect(picture, 'image/jpeg')).toEqual(await inspectFile(picture, 'image/jpeg'));
    expect((await work.make(picture, 'preview'))?.mediaType).toBe('image/jpeg');
    expect(workers()).toHaveLength(1);
  });

  it('that end it are recorded as too hard, and the next is opened by a new one', async () => {
    const picture = await aPicture(2);
    await work.inspect(picture, 'image/jpeg');
    const [first] = workers();
    const over = new AbortController();
    const hard = work.inspect(await blackPng(10_400, 10_400), 'image/png').finally(() => {
      over.abort();
    });
    // Long before one of them can be done with so many pixels.
    while (!over.signal.aborted) {
      endWorkers();
      await rest(1);
    }
    expect((await hard).facts.trouble).toBe('too-hard');
    expect((await work.inspect(picture, 'image/jpeg')).facts.trouble).toBeNull();
    expect(workers()).not.toContain(first);
  });

  it('are not blamed for a process that ended while it had nothing to do', async () => {
    await work.inspect(await jpeg(), 'image/jpeg');
    const next = await jpeg();
    endWorkers();
    // It is not known yet that the process is no more.
    expect((await work.inspect(next, 'image/jpeg')).facts.trouble).toBeNull();
  });

  it('that take too long are given up', async () => {
    const impatient = built.createIsolatedPictureWork({ longest: 1 });
    try {
      expect((await impatient.inspect(await aPicture(3), 'image/jpeg')).facts.trouble).toBe('too-hard');
      expect(await impatient.make(await aPicture(3), 'stripped')).toBeNull();
    } finally {
      impatient.close();
    }
  });

  it('many at once are opened one after another, and all are answered', async () => {
    const small = await jpeg();
    const all = await Promise.all(Array.from({ length: 12 }, () => work.inspect(small, 'image/jpeg')));
    expect(all.every(({ facts }) => facts.trouble === null)).toBe(true);
    expect(workers()).toHaveLength(1);
  });

  it('nothing is left running once it is closed', async () => {
    await work.inspect(await jpeg(), 'image/jpeg');
    work.close();
    await expect.poll(workers).toEqual([]);
  });
});
