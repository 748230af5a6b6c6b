import { ok } from '../kernel/result.js';
import type { HashBytes } from '../kernel/sha256.js';
import { prepareImport, type ImportListRequest } from './import-list.js';
import type { ListFile } from './list-file.port.js';
import { MOST_EXAMPLES, type ListImporter, type SentFile } from './list-importer.port.js';

/** Bytes that are read at a time. */
const SLICE = 65_536;

export type ListImporterParts = Pick<ImportListRequest, 'store' | 'openStaging' | 'read'> & {
  readonly hashBytes: HashBytes;
};

/** Does the work where it is called, little by little as far as its parts do. */
export function createListImporter({ hashBytes, ...parts }: ListImporterParts): ListImporter {
  return {
    async compare(ordered) {
      const { bytes, onProgress, ...order } = ordered;
      const file: ListFile = {
        open: () => inSlices(ordered),
        sha256: hashBytes(bytes),
        takenOn: null,
      };
      const prepared = await prepareImport({ ...parts, ...order, file, ...(onProgress && { onProgress }) });
      if (!prepared.ok) return prepared;
      const { takenOn, newest, counts, endsTooMany } = prepared.value;
      const examples = firstOf(prepared.value.changes(), MOST_EXAMPLES);
      let open = true;
      return ok({
        difference: { takenOn, newest, counts, endsTooMany, fileSha256: file.sha256, examples },
        apply: () => prepared.value.apply(),
        close() {
          if (open) prepared.value.close();
          open = false;
          return Promise.resolve();
        },
      });
    },
  };
}

function firstOf<T>(values: Iterable<T>, limit: number): readonly T[] {
  const first: T[] = [];
  for (const value of values) {
    first.push(value);
    if (first.length === limit) break;
  }
  return first;
}

async function* inSlices({ bytes, stopping, onProgress }: SentFile): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    stopping?.throwIfAborted();
    onProgress?.({ step: 'reading', done: at, total: bytes.length });
    yield await Promise.resolve(bytes.subarray(at, at + SLICE));
  }
}
