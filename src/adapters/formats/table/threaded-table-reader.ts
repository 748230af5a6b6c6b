import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { Row, Table, TableFault, TableReader } from '../../../core/register/screening/table.js';
import type { FromThread, ThreadWork } from './table-thread.js';

/** Megabytes a table may take while it is read; the largest we take need about half. */
const MOST_MEMORY = 512;
/** A file built to be slow is given up after this long. Milliseconds. */
const LONGEST = 60_000;

/**
 * Reads tables in a thread, one for each: a large workbook takes seconds, in which nobody else may wait, and one
 * built to exhaust the reader takes only the thread with it.
 *
 * The thread is started from the built program, beside this file.
 */
export function createThreadedTableReader(): TableReader {
  return {
    async read(bytes, sheet = null) {
      const thread = new Worker(new URL('./table-thread.js', import.meta.url), {
        workerData: { bytes, sheet } satisfies ThreadWork,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      });
      try {
        return await tableFrom(thread);
      } finally {
        await thread.terminate();
      }
    },
  };
}

function tableFrom(thread: Worker): Promise<Result<Table, TableFault>> {
  return new Promise((resolve) => {
    const rows: Row[] = [];
    const timer = setTimeout(() => {
      resolve(err('too-large'));
    }, LONGEST);
    const end = (outcome: Result<Table, TableFault>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    thread.on('message', (message: FromThread) => {
      if (message.kind === 'rows') {
        rows.push(...message.rows);
        setImmediate(() => {
          thread.postMessage('next');
        });
      } else end(message.kind === 'done' ? ok({ rows, ...message.rest }) : err(message.fault));
    });
    thread.on('error', (error: Error & { readonly code?: string }) => {
      end(err(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken'));
    });
    thread.on('exit', () => {
      end(err('broken'));
    });
  });
}
