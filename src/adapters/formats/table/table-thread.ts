/** Runs in a thread of its own: reads the table it was given and hands it back in pieces, each when asked for it. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Row, Table, TableFault } from '../../../core/register/screening/table.js';
import { readTable } from './read-table.js';

export interface ThreadWork {
  readonly bytes: Uint8Array;
  readonly sheet: number | null;
}

export type FromThread =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'done'; readonly rest: Omit<Table, 'rows'> }
  | { readonly kind: 'fault'; readonly fault: TableFault };

/** Rows in one piece: the main thread takes in each without being held up noticeably, but not many in a row. */
const PIECE = 500;

/** Ends the thread when nobody listens. */
async function say(message: FromThread): Promise<void> {
  if (parentPort === null) return;
  parentPort.postMessage(message);
  await once(parentPort, 'message');
}

const { bytes, sheet } = workerData as ThreadWork;
const read = await readTable(bytes, sheet);
if (read.ok) {
  const { rows, ...rest } = read.value;
  for (let at = 0; at < rows.length; at += PIECE) {
    await say({ kind: 'rows', rows: rows.slice(at, at + PIECE) });
  }
  await say({ kind: 'done', rest });
} else {
  await say({ kind: 'fault', fault: read.error });
}
