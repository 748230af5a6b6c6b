import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BagSink } from './bag-sink.js';

const PIECE = 64 * 1024;

/**
 * Writes a bag as a zip whose one folder is the bag, as BagIt's drafts say and its tools do. A file is done with before the next is
 * taken, so that the size of a bag does not matter to memory.
 *
 * @param at the time that the files get, so that equal bags are equal zips
 */
export function openZipSink(path: string, options: { readonly name: string; readonly at: Date }): BagSink {
  const zip = new ZipFile();
  const packed = new PassThrough();
  const written = pipeline(zip.outputStream, packed, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  written.catch(() => undefined);
  return {
    add(name, content) {
      const stream = inPieces(content);
      // Pictures and films are packed already: packing them again would only cost time.
      const entry = { mtime: options.at, mode: 0o100600, size: content.length, compress: isText(name) };
      const taken = new Promise<void>((resolve, reject) => {
        stream.once('error', reject);
        stream.once('close', resolve);
      });
      zip.addReadStream(stream, `${options.name}/${name}`, entry);
      // When the disk is full, the file would wait for ever.
      return Promise.race([taken, written]);
    },
    async finish() {
      zip.end();
      await written;
      const file = await open(path, 'r');
      await file.sync().finally(() => file.close());
    },
    async abandon() {
      packed.destroy();
      await written.catch(() => undefined);
    },
  };
}

function isText(name: string): boolean {
  return /\.(txt|json|jsonl|html|pem)$/.test(name);
}

/**
 * Hands the content over piece by piece, so that the disk is waited for, and lets go of what was handed over: the writer
 * of the zip keeps the stream of every file to the end.
 */
function inPieces(content: Uint8Array): Readable {
  let left = content;
  return new Readable({
    read() {
      this.push(left.length === 0 ? null : left.subarray(0, PIECE));
      left = left.length <= PIECE ? new Uint8Array() : left.subarray(PIECE);
    },
  });
}
