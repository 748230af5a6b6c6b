import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';

/** More than the manifests of a million files. A larger text was built to fill our memory. */
const LONGEST_TEXT = 400_000_000;

/** @throws BagTrouble when the text is too long to be true */
export async function textOf(bag: BagReader, path: string): Promise<string> {
  return (await bytesOf(bag, path)).toString('utf8');
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
