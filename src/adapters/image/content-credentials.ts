import { boxesIn } from './boxes.js';

/** The kind of `uuid` box that holds C2PA's data in MP4 and HEIF. */
const C2PA_BOX = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

/**
 * Whether content credentials (C2PA: who made a picture with what, signed) are embedded, where the C2PA specification
 * 2.1 puts them for each kind of file. They are only noticed: whether they are true would take their signers' keys.
 */
export function hasCredentials(bytes: Buffer, mediaType: string): boolean {
  switch (mediaType) {
    case 'image/jpeg':
      return jpegSegments(bytes).some(
        ({ marker, body }) => marker === 0xeb && body.includes('jumb') && body.includes('c2pa'),
      );
    case 'image/png':
    case 'image/apng':
      return pngChunks(bytes).includes('caBX');
    case 'image/webp':
      return bytes.includes('C2PA') && bytes.includes('jumb');
    case 'application/pdf':
      return bytes.includes('/C2PA_Manifest');
    default:
      return boxesIn(bytes).some(
        ({ kind, body }) => kind === 'uuid' && body.subarray(0, 16).equals(C2PA_BOX),
      );
  }
}

interface Segment {
  readonly marker: number;
  readonly body: Buffer;
}

/** What stands before the picture itself in a JPEG. */
function jpegSegments(bytes: Buffer): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xda || length < 2) break;
    segments.push({ marker, body: bytes.subarray(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  return segments;
}

function pngChunks(bytes: Buffer): readonly string[] {
  const kinds: string[] = [];
  let at = 8;
  while (at + 8 <= bytes.length) {
    kinds.push(bytes.toString('latin1', at + 4, at + 8));
    at += 12 + bytes.readUInt32BE(at);
  }
  return kinds;
}
