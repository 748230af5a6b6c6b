import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBagWriter, type BagWriter } from '../../../src/adapters/bag/bag-writer.js';
import { openFolderSink } from '../../../src/adapters/bag/folder-sink.js';
import { openZipSink } from '../../../src/adapters/bag/zip-sink.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const FILES = 24;
const BYTES = 1024 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slid-memory-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Adds an original as large as those of cameras, and remembers it without holding it. */
async function addOriginal(bag: BagWriter, number: number): Promise<WeakRef<ArrayBufferLike>> {
  const content = new Uint8Array(BYTES).fill(number);
  await bag.add(`originals/${number}.jpg`, content);
  return new WeakRef(content.buffer);
}

describe('a bag of many large originals', () => {
  it.each(['zip', 'folder'])('as a %s holds one of them in memory at a time', async (kind) => {
    const path = join(folder, 'bag');
    const sink =
      kind === 'zip' ? openZipSink(path, { name: 'bag', at: new Date(0) }) : await openFolderSink(path);
    const bag = createBagWriter(sink);
    const added: WeakRef<ArrayBufferLike>[] = [];
    let most = 0;
    for (let number = 0; number < FILES; number++) {
      added.push(await addOriginal(bag, number));
      // What was just looked at is held until the turn ends.
      await setImmediate();
      collectGarbage();
      most = Math.max(most, added.filter((original) => original.deref() !== undefined).length);
    }
    await bag.finish({
      madeAt: new Date(0),
      program: 'tests',
      description: '',
      audience: 'internal',
      refs: [],
    });
    expect(most).toBeLessThanOrEqual(2);
    if (kind === 'zip') expect(statSync(path).size).toBeGreaterThan(FILES * BYTES);
  });
});
