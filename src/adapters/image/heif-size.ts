import type { FileFacts } from '../../core/evidence/facts.js';
import { boxAt, boxesIn } from './boxes.js';

/** Bytes before what a box holds: its version and flags. */
const VERSION = 4;

/**
 * The size of a HEIF picture as it is seen, from its properties alone (ISO/IEC 23008-12, 6.5): nothing is decoded. Large
 * pictures are stored in tiles, which have a size too, as has the thumbnail; the picture is the largest.
 */
export function heifSize(bytes: Buffer): FileFacts['size'] {
  const properties = boxesIn(
    boxAt(boxAt(bytes, 'meta')?.subarray(VERSION) ?? Buffer.of(), 'iprp', 'ipco') ?? Buffer.of(),
  );
  const sizes = properties
    .filter(({ kind, body }) => kind === 'ispe' && body.length >= VERSION + 8)
    .map(({ body }) => ({ width: body.readUInt32BE(VERSION), height: body.readUInt32BE(VERSION + 4) }));
  const [largest] = sizes.sort((a, b) => b.width * b.height - a.width * a.height);
  if (largest === undefined || largest.width === 0 || largest.height === 0) return null;
  // Turned by quarters: an odd number of them lays it on its side.
  const turned = properties.some(({ kind, body }) => kind === 'irot' && ((body[0] ?? 0) & 1) === 1);
  return turned ? { width: largest.height, height: largest.width } : largest;
}
