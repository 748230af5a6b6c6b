import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describeError } from '../adapters/log/describe-error.js';
import { finishImports, hasUnfinished } from '../adapters/sqlite/register-import.js';
import type { SlidDatabase } from '../adapters/sqlite/open-database.js';
import type { Log } from '../core/log.port.js';
import { considerately } from './considerate-pause.js';
import type { FinishImportsWork } from './finish-imports-thread.js';

/** Part of the built program. Run from its sources, as tests do, the program finishes imports in its own thread. */
const THREAD = new URL('./finish-imports-thread.js', import.meta.url);

export interface Finishing {
  /** Resolves when nothing is left to do, or it was broken off, or it failed: the next start goes on with it then. */
  readonly done: Promise<void>;
  /** Breaks it off where it is. */
  stop(): Promise<void>;
}

export interface FinishingParts {
  readonly dataDir: string;
  readonly database: SlidDatabase;
  readonly log: Log;
}

/**
 * Goes on with imports that were certain when the program died, while everything else goes on: of a large list what it
 * changes takes a minute to write. Until then its entries are seen changed one after the other.
 */
export function startFinishingImports({ dataDir, database, log }: FinishingParts): Finishing {
  if (!hasUnfinished(database.db)) return { done: Promise.resolve(), stop: () => Promise.resolve() };
  const stopping = new AbortController();
  const work = existsSync(THREAD) ? inThread(dataDir, stopping.signal) : inTurn(database, stopping.signal);
  const done = work.then(
    () => {
      if (!stopping.signal.aborted) log.info('register.import-finished');
    },
    (thrown: unknown) => {
      if (!stopping.signal.aborted) log.error('register.import-not-finished', describeError(thrown));
    },
  );
  return {
    done,
    stop() {
      stopping.abort();
      return done;
    },
  };
}

async function inThread(dataDir: string, stopping: AbortSignal): Promise<void> {
  const thread = new Worker(THREAD, { workerData: { dataDir } satisfies FinishImportsWork });
  stopping.addEventListener('abort', () => void thread.terminate());
  // An error in the thread becomes one here: `once` rejects with it.
  await once(thread, 'exit');
}

async function inTurn({ db }: SlidDatabase, stopping: AbortSignal): Promise<void> {
  const rest = considerately();
  await finishImports(db, async () => {
    await rest();
    stopping.throwIfAborted();
  });
}
