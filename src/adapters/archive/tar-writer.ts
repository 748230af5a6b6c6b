import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Header } from 'tar-stream';

/** A gzipped tar being written. After a call that failed, only `abandon` makes sense. */
export interface TarWriter {
  /** Exactly the first `size` bytes of the file. */
  addFile(name: string, file: { readonly path: string; readonly size: number }): Promise<void>;
  addText(name: string, text: string): Promise<void>;
  /** Resolves once everything is on the disk. */
  finish(): Promise<void>;
  /** Stops writing; what was written is the caller's to delete. After `finish` it does nothing. */
  abandon(): Promise<void>;
}

/** Photos and videos are compressed already: more effort would only cost time. */
const EFFORT = 1;

/** Writes a new file, readable by its owner only, piece by piece: its size does not matter to memory. */
export function openTarWriter(path: string): TarWriter {
  const tar = pack();
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const written = pipeline(tar, createGzip({ level: EFFORT }), file);
  const add = (header: FileHeader, content: Readable): Promise<void> => {
    const member = new Promise<void>((resolve, reject) => {
      const sink = tar.entry(header, (error) => {
        if (error) reject(error);
        else resolve();
      });
      sink.once('error', reject);
      content.once('error', (error) => {
        reject(error);
        sink.destroy(error);
      });
      content.pipe(sink);
    });
    // When the disk is full, the member would wait for ever.
    return Promise.race([member, written]);
  };
  written.catch(() => undefined);
  return {
    addFile: (name, { path: from, size }) =>
      add(headerOf(name, size), size === 0 ? Readable.from([]) : createReadStream(from, { end: size - 1 })),
    addText: (name, text) => {
      const bytes = Buffer.from(text, 'utf8');
      return add(headerOf(name, bytes.length), Readable.from([bytes]));
    },
    async finish() {
      tar.finalize();
      await written;
      await syncFile(path);
    },
    async abandon() {
      tar.destroy();
      await written.catch(() => undefined);
    },
  };
}

type FileHeader = Pick<Header, 'name' | 'size' | 'type' | 'mode'>;

function headerOf(name: string, size: number): FileHeader {
  return { name, size, type: 'file', mode: 0o600 };
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
