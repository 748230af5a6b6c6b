import { createHash } from 'node:crypto';
import { readList } from '../../src/adapters/formats/read-list.js';
import type { ListFault, ListFile } from '../../src/core/register/list-file.port.js';
import type { ListItem, ListRecord } from '../../src/core/register/list-record.js';

type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface ReadFile {
  readonly items: readonly ListItem[];
  readonly records: readonly ListRecord[];
  readonly faults: readonly ListFault[];
}

/** Everything a list file says, and what is wrong with it. */
export async function readPieces(content: Content): Promise<ReadFile> {
  const items: ListItem[] = [];
  const faults: ListFault[] = [];
  for await (const batch of readList(chunks(content))) {
    for (const piece of batch) {
      if (piece.ok) items.push(piece.value);
      else faults.push(piece.error);
    }
  }
  return { items, records: items.flatMap((item) => (item.kind === 'record' ? item.record : [])), faults };
}

/** A file to import, as it was taken on that day. */
export function listFile(content: string | Uint8Array, takenOn: string | null): ListFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { open: () => chunks(content), sha256, takenOn };
}

/** In small chunks, as a network or a disk may give it. */
async function* chunks(content: Content): AsyncGenerator<Uint8Array> {
  if (typeof content === 'object' && Symbol.asyncIterator in content) {
    yield* content;
    return;
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
}
