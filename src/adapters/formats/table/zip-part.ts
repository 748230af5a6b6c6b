import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';

/** One part of a zip file, unpacked as it is read; null when there is none of that name. */
export async function openPart(bytes: Uint8Array, name: string): Promise<Readable | null> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
  });
  for await (const entry of zip.eachEntry())
    if (entry.fileName === name) return zip.openReadStreamPromise(entry);
  return null;
}
