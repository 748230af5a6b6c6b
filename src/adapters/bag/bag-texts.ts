import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';

/** More than the manifests of a million files. A larger text was built to fill our memory. */
const LONGEST_TEXT = 400_000_000;

/** @throws BagTrouble when the text is too long to be true */
export async function textOf(bag: BagReader, path: string): Promise<string> {
  return (await bytesOf(bag, path)).toString('utf8');
}

/**
 * The lines of a tag file: UTF-8 without a mark, each ended by CR, LF or both (RFC 8493, section 2.3). Null for what is no
 * such text.
 *
 * @throws BagTrouble when it is too long to be true
 */
export async function tagLinesOf(bag: BagReader, path: string): Promise<readonly string[] | null> {
  const bytes = await bytesOf(bag, path);
  // A mark is no end of a line and no part of a name: left in, it makes the first line unreadable.
  const strictly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const lines = strictly.decode(bytes).split(/\r\n|\n|\r/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch {
    return null;
  }
}

export async function bytesOf(bag: BagReader, path: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of bag.read(path)) {
    bytes += piece.length;
    if (bytes > LONGEST_TEXT) fail({ kind: 'manifest-unreadable', path });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
