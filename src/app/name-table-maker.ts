import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { NameTables } from '../core/register/name-tables.port.js';

/** Part of the built program. Run from its sources, as tests do, the program makes tables in its own thread. */
const THREAD = new URL('./name-table-thread.js', import.meta.url);
/** Megabytes for what lives shortly: parsing a million names leaves little else, and is a third faster for it. */
const YOUNG = 64;

/** Makes the table of a large register in a thread: half a minute in which nobody else may wait. */
export function nameTableMaker(dataDir: string): Pick<NameTables, 'make'> {
  if (!existsSync(THREAD)) return {};
  return {
    async make() {
      const thread = new Worker(THREAD, {
        workerData: dataDir,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      });
      // An error in the thread becomes one here: `once` rejects with it.
      await once(thread, 'exit');
    },
  };
}
