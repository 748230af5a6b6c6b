import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describeError } from '../adapters/log/describe-error.js';
import type { Log } from '../core/log.port.js';
import type { NameTables } from '../core/register/name-tables.port.js';
import type { NameTableWork } from './name-table-thread.js';

/** Part of the built program. Run from its sources, as tests do, the program makes tables in its own thread. */
const THREAD = new URL('./name-table-thread.js', import.meta.url);
/** Megabytes for what lives shortly: parsing a million names leaves little else, and is a third faster for it. */
const YOUNG = 64;

/** Makes the table of a large register in a thread: half a minute in which nobody else may wait. */
export function nameTableMaker(dataDir: string, log: Log | null): Pick<NameTables, 'make'> {
  if (!existsSync(THREAD)) return {};
  return {
    async make() {
      const thread = new Worker(THREAD, {
        workerData: { dataDir } satisfies NameTableWork,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      });
      try {
        // An error in the thread becomes one here: `once` rejects with it.
        await once(thread, 'exit');
      } catch (error) {
        // Who asks may be answered from the names as they were, and so does not hear of it.
        log?.error('register.names-not-made', describeError(error));
        throw error;
      }
    },
  };
}
