import { readFile } from 'node:fs/promises';
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Gazetteer } from '../core/places/gazetteer.port.js';
import { readGazetteerTable } from '../core/places/gazetteer-table.js';
import { PlaceIndex } from '../core/places/place-index.js';
import { shippedFile } from '../starter/shipped-file.js';

const FILE = 'src/gazetteer/ukraine.tsv';

/** Changes with the file: cases remember which edition told them a place. */
export const EDITION = 'ua-2026-11';

/** The places of Ukraine that ship with the product, read when somebody first names one. */
export function createShippedGazetteer(): Gazetteer {
  let loading: Promise<PlaceIndex> | null = null;
  return {
    places() {
      loading ??= load().catch((thrown: unknown) => {
        loading = null;
        throw thrown;
      });
      return loading;
    },
  };
}

/** A few milliseconds at a time, so that nobody's answer waits for it. */
async function load(): Promise<PlaceIndex> {
  const making = PlaceIndex.make(readGazetteerTable(await readFile(shippedFile(FILE), 'utf8'), EDITION));
  for (;;) {
    const made = making.next();
    if (made.done === true) return made.value;
    await othersFirst();
  }
}
