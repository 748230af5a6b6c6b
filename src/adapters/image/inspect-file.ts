import type { Inspection } from '../../core/evidence/file-inspector.port.js';
import { noFacts, type FileFacts } from '../../core/evidence/facts.js';
import { lookOf } from '../../core/evidence/pictures/look.js';
import { printOf } from '../../core/evidence/pictures/print.js';
import { addsUp, boxAt } from './boxes.js';
import { hasCredentials } from './content-credentials.js';
import { extrasIn } from './extras.js';
import { readMetadata } from './metadata.js';
import { heifSize } from './heif-size.js';
import { pdfFacts } from './pdf-facts.js';
import { headerOf, PICTURE_LIBRARY, seen, tooManyPixels, type Header } from './pictures.js';
import { videoFacts } from './video-facts.js';
import { packetIn, readXmp, xmpIn } from './xmp.js';

/** For the records: which programs said so. */
export const READ_WITH = `exifr 7.1.3, ${PICTURE_LIBRARY}`;

/**
 * Reads what a file tells of itself and looks at the picture, if it is one. Never throws on bad bytes, but what is
 * built to exhaust a decoder can take time and memory: run it where that does no harm (`picture-process.ts`).
 */
export async function inspectFile(content: Uint8Array, mediaType: string): Promise<Inspection> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const common = {
    ...noFacts(READ_WITH),
    credentials: orElse(false, () => hasCredentials(bytes, mediaType)),
    extras: orElse([], () => extrasIn(bytes, mediaType)),
  };
  if (mediaType.startsWith('image/')) return inspectPicture(bytes, mediaType, common);
  const told = orElse<Partial<FileFacts>>({}, () =>
    mediaType === 'application/pdf' ? pdfFacts(bytes) : videoFacts(bytes),
  );
  return { facts: { ...common, ...told }, print: null };
}

async function inspectPicture(bytes: Buffer, mediaType: string, common: FileFacts): Promise<Inspection> {
  const header = await headerOf(bytes);
  const isHeif = HEIF.test(mediaType);
  const xmp = readXmp(header?.xmp ? packetIn(header.xmp) : xmpIn(bytes));
  const { pointsToCredentials, ...told } = await readMetadata(metadataSource(bytes, mediaType, header), xmp);
  const facts: FileFacts = {
    ...common,
    ...told,
    credentials: common.credentials || pointsToCredentials,
    size: header
      ? { width: header.width, height: header.height }
      : isHeif
        ? orElse(null, () => heifSize(bytes))
        : null,
  };
  if (header && tooManyPixels(header))
    return { facts: { ...facts, trouble: 'too-many-pixels' }, print: null };
  const picture = await seen(bytes);
  if (picture === null) {
    const trouble = isHeif ? 'no-decoder' : 'damaged';
    return { facts: { ...facts, trouble }, print: null };
  }
  const { look, square, trouble } = picture;
  return { facts: { ...facts, look: lookOf(look), trouble }, print: printOf(square) };
}

/**
 * The metadata library does not know WebP, but the part of it that holds EXIF; and it walks in circles in a HEIF file
 * whose boxes do not add up.
 */
function metadataSource(bytes: Buffer, mediaType: string, header: Header | null): Uint8Array {
  if (mediaType === 'image/webp') return header?.exif ?? new Uint8Array();
  if (!HEIF.test(mediaType)) return bytes;
  const meta = boxAt(bytes, 'meta');
  return addsUp(bytes) && meta !== null && addsUp(meta.subarray(META_VERSION)) ? bytes : new Uint8Array();
}

const HEIF = /^image\/hei[cf]/;

/** Bytes before the boxes in `meta`. */
const META_VERSION = 4;

function orElse<T>(fallback: T, read: () => T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}
